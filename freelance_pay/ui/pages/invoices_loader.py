"""Reads what stands beside the invoice list once the selection rests: the details, the page picture, the totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from freelance_pay.services.client_days import ClientDays
from freelance_pay.services.outlook import why_is_invoice_treated
from freelance_pay.services.policy_book import FOLLOW_UP, policy_book
from freelance_pay.services.views import until
from freelance_pay.ui.pages.invoices_detail import InvoiceDetailPanel, InvoiceShown
from freelance_pay.ui.pages.invoices_pictures import PagePictures

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from freelance_pay.domain.invoices import Attachment, InvoiceId
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.ui.pages.invoices_table import InvoiceTable
    from freelance_pay.ui.window_parts import WindowParts

_SELECTION_RESTS_MS = 60


class InvoiceDetailLoader(QObject):
    """Fills the panel from the current row of the table; an answer about another row than the current is dropped."""

    selected_read = Signal(object)
    """The InvoiceTotals of the selected invoices are here."""

    def __init__(
        self, program: ProgramPort, parts: WindowParts, table: InvoiceTable, panel: InvoiceDetailPanel
    ) -> None:
        super().__init__(panel)
        self._reads = program.reads
        self._parts = parts
        self._table = table
        self._panel = panel
        self._pictures = PagePictures(program, parts.runner, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SELECTION_RESTS_MS)
        self._rest.timeout.connect(self.read)
        self._pictures.ready.connect(self._show_picture)
        self._pictures.failed.connect(self._show_no_picture)
        self._show_nothing()

    @property
    def is_waiting(self) -> bool:
        """Whether the selection has not rested long enough yet."""
        return self._rest.isActive()

    def read_soon(self) -> None:
        """Read when the selection has rested for a moment."""
        self._rest.start()

    def read(self) -> None:
        """Read what belongs to the selection, off the GUI thread."""
        ids, reads = self._table.selected_ids(), self._reads
        self._parts.runner.submit(
            self, lambda: (ids, reads.totals_of(ids)), done=lambda answer: self._show_totals(*answer)
        )
        current, clock = self._table.current_id, self._parts.clock
        if current is None:
            self._show_nothing()
            return
        self._parts.runner.submit(
            self,
            lambda: _shown(reads, current, clock),
            done=self._show_invoice,
            failed=lambda error: self._panel.show_hint(self._parts.explain(error)),
        )

    def _show_totals(self, ids: list[InvoiceId], totals: object) -> None:
        if ids == self._table.selected_ids():
            self.selected_read.emit(totals)

    def _show_nothing(self) -> None:
        self._panel.show_hint(self.tr("Select an invoice to see everything about it."))

    def _show_invoice(self, shown: InvoiceShown) -> None:
        if shown.detail.invoice.id != self._table.current_id:
            return
        self._panel.show_invoice(shown)
        pdf = shown.detail.invoice.pdf
        if pdf is None:
            self._panel.pdf.show_none()
            return
        picture = self._pictures.kept(pdf)
        if picture is not None:
            self._panel.pdf.show_page(pdf.name, picture)
        else:
            self._panel.pdf.show_loading(pdf.name)
            self._pictures.ask(pdf)

    def _show_picture(self, attachment: Attachment, picture: QPixmap) -> None:
        if self._is_shown(attachment):
            self._panel.pdf.show_page(attachment.name, picture)

    def _show_no_picture(self, attachment: Attachment, error: BaseException) -> None:
        if self._is_shown(attachment):
            self._panel.pdf.show_problem(attachment.name, self._parts.explain(error))

    def _is_shown(self, attachment: Attachment) -> bool:
        shown = self._panel.shown
        return shown is not None and shown.detail.invoice.pdf == attachment


def _shown(reads: Reads, invoice_id: InvoiceId, clock: Clock) -> InvoiceShown:
    today = clock.today()
    book = policy_book(reads.setting(FOLLOW_UP), None)
    days = ClientDays(clock.now(), today, book.home_zone)
    detail = reads.invoice_detail(invoice_id, today)
    why = why_is_invoice_treated(reads, detail.invoice, days)
    return InvoiceShown(detail, until(reads.invoice_timeline(invoice_id), today), today, book, why)
