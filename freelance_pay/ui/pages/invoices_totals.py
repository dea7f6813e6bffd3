"""The lines below the invoice list: what all of it comes to, and what the selected invoices come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from freelance_pay.ui.locale_text import moneys_text, number_text
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.parts_label import PartsLabel
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from freelance_pay.services.list_views import InvoiceTotals

_GAP = " " * 6


class TotalsBar(QWidget):
    """Two lines: the shown invoices and the selected ones, each with open and gross amounts per currency."""

    details_wanted = Signal()
    """The person wants to see the details of the selected invoice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = PartsLabel(_GAP, TextRole.STRONG)
        self._selected = PartsLabel(_GAP, muted=True)
        self._details = make_button(self.tr("Details"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._shown, 0, 0)
        grid.addWidget(self._selected, 1, 0)
        grid.addWidget(self._details, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        name_widget(self._shown, self.tr("Total of what is shown"))
        name_widget(self._selected, self.tr("Total of what is selected"))
        self._details.clicked.connect(self.details_wanted)
        self.offer_details(is_offered=False)

    def show_totals(self, totals: InvoiceTotals) -> None:
        """Show what the whole list comes to."""
        self._say(self._shown, self._parts(self.tr("%n invoice(s)", "", totals.count), totals))

    def show_selected(self, totals: InvoiceTotals | None) -> None:
        """Show what is selected comes to; None: nothing is."""
        if totals is None or not totals.count:
            self._say(self._selected, [self.tr("Nothing selected")])
            return
        self._say(self._selected, self._parts(self.tr("%n selected", "", totals.count), totals))

    def offer_details(self, *, is_offered: bool) -> None:
        """Offer the button that leads to the details, where they are not beside the list."""
        self._details.setVisible(is_offered)

    def _parts(self, count: str, totals: InvoiceTotals) -> list[str]:
        parts = [count.replace(str(totals.count), number_text(totals.count), 1)]
        still_open = [amount for amount in totals.open if amount.minor]
        if still_open:
            parts.append(self.tr("open {amounts}").format(amounts=moneys_text(still_open)))
        if totals.gross and tuple(still_open) != totals.gross:
            parts.append(self.tr("gross {amounts}").format(amounts=moneys_text(totals.gross)))
        return parts

    def _say(self, label: PartsLabel, parts: list[str]) -> None:
        label.set_parts(parts)
        label.setAccessibleDescription(_GAP.join(parts))
