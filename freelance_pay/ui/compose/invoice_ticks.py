"""The invoices of a letter with a tick each: one may be left out for this time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from freelance_pay.ui.locale_text import money_text
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.drafts import DraftItem


class InvoiceTicks(QWidget):
    """Ticked invoices are in the letter; one of those it is written for stays ticked.

    Invoices that are only listed in the letter, because they wait for a later reminder of their own, say so.
    """

    left_out_changed = Signal(object)
    """The person ticked or unticked one: the ids (frozenset) that are left out now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[InvoiceId, QCheckBox] = {}
        self._raised: set[InvoiceId] = set()
        self._can_choose = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        name_widget(self, self.tr("Invoices in this letter"))

    @property
    def left_out(self) -> frozenset[InvoiceId]:
        """The invoices that are not ticked."""
        return frozenset(invoice_id for invoice_id, box in self._boxes.items() if not box.isChecked())

    def show_items(self, items: Sequence[DraftItem], *, can_choose: bool) -> None:
        """Show `items`, all ticked; without `can_choose` they are only listed."""
        self._can_choose = can_choose and len(items) > 1
        self._raised = {item.invoice_id for item in items if item.raises}
        for row, item in enumerate(items):
            box = QCheckBox(item.number.replace("&", "&&"))
            box.setChecked(True)
            name_widget(box, self.tr("Invoice {number} is in the letter").format(number=item.number))
            amount = TextLabel(money_text(item.open), TextRole.STRONG)
            self._grid.addWidget(box if self._can_choose else TextLabel(item.number), row, 0)
            if not item.raises:
                self._grid.addWidget(TextLabel(self.tr("also open"), TextRole.SMALL, muted=True), row, 1)
            self._grid.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignRight)
            if self._can_choose:
                self._boxes[item.invoice_id] = box
                box.clicked.connect(self._on_clicked)
        self._keep_one()

    def set_left_out(self, left_out: frozenset[InvoiceId]) -> None:
        """Tick everything but `left_out`, without saying so."""
        for invoice_id, box in self._boxes.items():
            box.setChecked(invoice_id not in left_out)
        self._keep_one()

    def _on_clicked(self) -> None:
        self._keep_one()
        self.left_out_changed.emit(self.left_out)

    def _keep_one(self) -> None:
        ticked = [one for one, box in self._boxes.items() if box.isChecked() and one in self._raised]
        for invoice_id, box in self._boxes.items():
            is_last = ticked == [invoice_id]
            box.setEnabled(not is_last)
            box.setToolTip(self.tr("This one stays: the letter is written for it.") if is_last else "")
