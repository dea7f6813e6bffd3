"""What the invoice page shows for a ledger, as texts: its own table model, columns, words and totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from freelance_pay.domain.invoices import Status
from freelance_pay.services.list_views import InvoiceQuery
from freelance_pay.ui.pages.invoices_source import InvoiceSource, InvoiceTableModel
from freelance_pay.ui.pages.invoices_table import InvoiceColumns, Place
from freelance_pay.ui.pages.invoices_totals import TotalsBar
from freelance_pay.ui.pages.invoices_words import InvoiceWords

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.money import Money
    from freelance_pay.services.reads_port import Reads

WORD_OF_STATUS = {
    Status.CANCELLED: "Cancelled",
    Status.PAID: "Paid",
    Status.DISPUTED: "Disputed",
    Status.PROMISED: "Promised",
    Status.PAUSED: "Paused",
    Status.IN_PLAN: "In plan",
    Status.OVERDUE: "Overdue",
    Status.DUE_TODAY: "Due today",
    Status.OPEN: "Open",
}


def english(amount: Money) -> str:
    """The amount as an English window writes it, worked out here once more (euros and yen only)."""
    if amount.currency == "JPY":
        return f"¥{amount.minor:,}"
    return f"€{amount.minor // 100:,}.{amount.minor % 100:02}"


class InvoiceWindow:
    """Needs a QApplication and the English locale."""

    def __init__(self, reads: Reads, today: date) -> None:
        self._reads = reads
        self._today = today
        self._owner = QObject()
        columns = InvoiceColumns(InvoiceWords(self._owner), today)
        self._model = InvoiceTableModel(columns.columns(), lambda row: row.id, parent=self._owner)
        self._totals = TotalsBar()

    def lines(self, query: InvoiceQuery) -> dict[str, tuple[str, str, str, str]]:
        """Status, days late, gross and open of each line, by invoice number."""
        ids = self._reads.invoice_ids(query, self._today)
        self._model.set_source(InvoiceSource(self._reads, self._today, ids))
        return {
            self._text(row, Place.NUMBER): (
                self._text(row, Place.STATUS),
                self._text(row, Place.OVERDUE),
                self._text(row, Place.GROSS),
                self._text(row, Place.OPEN),
            )
            for row in range(self._model.rowCount())
        }

    def total(self, query: InvoiceQuery) -> str:
        """The line below the list."""
        self._totals.show_totals(self._reads.invoice_totals(query, self._today))
        labels = self._totals.findChildren(QWidget)
        return next(one for one in labels if one.accessibleName() == "Total of what is shown").accessibleDescription()

    def _text(self, row: int, place: Place) -> str:
        return str(self._model.data(self._model.index(row, place), Qt.ItemDataRole.DisplayRole))
