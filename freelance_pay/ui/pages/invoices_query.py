"""Answers which invoices are listed, off the GUI thread; what is asked while an answer is on its way drops it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from freelance_pay.services.list_views import PAGE_ROWS, InvoiceQuery, InvoiceRowView, InvoiceTotals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.ui.task_runner import TaskRunner


@dataclass(frozen=True, slots=True)
class InvoiceAnswer:
    """The list `query` asks for. Whether there is anything at all is looked up only where the list is empty."""

    query: InvoiceQuery
    today: date
    ids: Sequence[InvoiceId]
    first: Sequence[InvoiceRowView]
    totals: InvoiceTotals
    has_invoices: bool = True
    has_clients: bool = True


class InvoiceListReader(QObject):
    """One question at a time is asked of the ledger, and after it the newest one: those between are never asked."""

    arrived = Signal(object)
    """The InvoiceAnswer to the newest question is here."""
    failed = Signal(object)
    """The list could not be read; the exception says why."""

    def __init__(self, reads: Reads, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._reads = reads
        self._runner = runner
        self._newest = 0
        self._running = 0
        self._wanted: tuple[InvoiceQuery, date] | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._running != 0

    def ask(self, query: InvoiceQuery, today: date) -> None:
        """Ask for the list; an earlier question that has not been answered yet never will be."""
        self._newest += 1
        self._wanted = (query, today)
        if not self._running:
            self._start()

    def _start(self) -> None:
        if self._wanted is None:
            return
        self._running = self._newest
        reads, (query, today) = self._reads, self._wanted
        self._runner.submit(self, lambda: read_list(reads, query, today), done=self._on_done, failed=self._on_failed)

    def _on_done(self, answer: InvoiceAnswer) -> None:
        if self._settle():
            self.arrived.emit(answer)

    def _on_failed(self, error: BaseException) -> None:
        if self._settle():
            self.failed.emit(error)

    def _settle(self) -> bool:
        """Tell whether the answer is to the newest question; ask that one when it is not."""
        is_newest = self._running == self._newest
        self._running = 0
        if not is_newest:
            self._start()
        return is_newest


def read_list(reads: Reads, query: InvoiceQuery, today: date) -> InvoiceAnswer:
    """Return the order of the list, its first page and its totals."""
    ids, totals = reads.invoice_list(query, today)
    first = reads.invoice_rows(ids[:PAGE_ROWS], today)
    if ids:
        return InvoiceAnswer(query, today, ids, first, totals)
    has_invoices = reads.invoice_totals(InvoiceQuery(), today).count > 0
    return InvoiceAnswer(query, today, ids, first, totals, has_invoices, reads.has_clients())


def nothing_found(query: InvoiceQuery, today: date) -> InvoiceAnswer:
    """Return the answer where there is no ledger yet."""
    return InvoiceAnswer(query, today, (), (), InvoiceTotals(), has_invoices=False, has_clients=False)
