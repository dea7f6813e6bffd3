"""The rows of the invoice list: all ids in their order, and the pages that are looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.invoices import InvoiceId, Status
from freelance_pay.domain.money import Money
from freelance_pay.services.list_views import InvoiceRowView
from freelance_pay.ui.models.row_table_model import AnyIndex, RowTableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import date

    from freelance_pay.services.reads_port import InvoiceReads


@dataclass(slots=True)
class InvoiceSource:
    """A PageSource over `ids`. `first` are the rows of the first page, which were read along with the ids.

    A row that cannot be read any more is shown blank, and `failed` is told why.
    """

    reads: InvoiceReads
    today: date
    ids: Sequence[InvoiceId] = ()
    first: Sequence[InvoiceRowView] = ()
    failed: Callable[[BaseException], None] = field(default=lambda _error: None)

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.ids)

    def page(self, offset: int, limit: int) -> Sequence[InvoiceRowView]:
        """Return up to `limit` rows from `offset` on."""
        wanted = self.ids[offset : offset + limit]
        rows = self.first if offset == 0 and len(self.first) == len(wanted) else self._read(wanted)
        if len(rows) == len(wanted):
            return rows
        known = {row.id: row for row in rows}
        return [known.get(invoice_id) or blank_row(invoice_id, self.today) for invoice_id in wanted]

    def _read(self, wanted: Sequence[InvoiceId]) -> Sequence[InvoiceRowView]:
        try:
            return self.reads.invoice_rows(wanted, self.today)
        except FreelancePayError as error:
            self.failed(error)
            return ()


_NOBODY = ClientId(0)


def is_blank(row: InvoiceRowView) -> bool:
    """Tell whether nothing is known of the invoice of this row."""
    return row.client_id == _NOBODY


def blank_row(invoice_id: InvoiceId, today: date) -> InvoiceRowView:
    """Return the row of an invoice of which nothing is known."""
    nothing = Money(0, "XXX")
    return InvoiceRowView(invoice_id, _NOBODY, "", "…", "", today, today, today, nothing, nothing, Status.CANCELLED)


class InvoiceTableModel(RowTableModel[InvoiceRowView]):
    """Knows the place of every invoice in the list, also of those that were never looked at."""

    @property
    def ids(self) -> Sequence[InvoiceId]:
        """The invoices shown, in their order."""
        return self.source.ids if isinstance(self.source, InvoiceSource) else ()

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the first cell of the invoice `key`, or an invalid one."""
        place = next((place for place, invoice_id in enumerate(self.ids) if invoice_id == key), -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def key_at(self, index: AnyIndex) -> Hashable:
        """Return the id of the invoice at `index`."""
        return self.ids[index.row()]
