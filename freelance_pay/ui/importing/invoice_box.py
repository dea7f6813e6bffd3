"""The box that asks which invoice a PDF belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.ui.dialogs.choice_boxes import SteadyBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

MOST_CHOICES = 1000


class InvoiceBox(SteadyBox):
    """Offers to leave the PDF, the likely invoices, and the others once somebody looks: a folder may ask a thousand."""

    def __init__(
        self, names: Mapping[InvoiceId, str], likely: Sequence[InvoiceId], leave: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._ids: list[InvoiceId | None] = [None, *(invoice_id for invoice_id in likely if invoice_id in names)]
        self._is_whole = False
        self.addItems([leave, *(names[invoice_id] for invoice_id in self._ids if invoice_id is not None)])

    @property
    def value(self) -> InvoiceId | None:
        """The invoice chosen, None to leave the PDF."""
        return self._ids[self.currentIndex()]

    def showPopup(self) -> None:
        """Offer every invoice."""
        self._complete()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer every invoice to the keyboard too."""
        self._complete()
        super().focusInEvent(event)

    def _complete(self) -> None:
        if not self._is_whole:
            self._is_whole = True
            others = [invoice_id for invoice_id in self._names if invoice_id not in self._ids][:MOST_CHOICES]
            self._ids += others
            self.addItems([self._names[invoice_id] for invoice_id in others])
