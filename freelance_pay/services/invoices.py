"""Invoices: add, change, cancel, and the PDF that belongs to each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from freelance_pay.domain.entry_days import check_has_come
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.money_errors import BelowPaidError, InvoiceDatesError, InvoiceFiguresError, MissingTextError
from freelance_pay.services.assumed_day import latest_day
from freelance_pay.services.attachments import pdf_content
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceId
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, FileStore, PdfInspector


class InvoiceService:
    """What a person does with invoices."""

    def __init__(self, ledger: Ledger, files: FileStore, pdfs: PdfInspector, clock: Clock) -> None:
        self._ledger = ledger
        self._files = files
        self._pdfs = pdfs
        self._clock = clock

    def get(self, invoice_id: InvoiceId) -> Invoice:
        """Return the invoice."""
        with self._ledger.change() as change:
            return change.invoices.get(invoice_id)

    def add(self, invoice: Invoice) -> InvoiceId:
        """Add an invoice.

        Raises MissingTextError, InvoiceFiguresError, InvoiceDatesError, DuplicateInvoiceError, DayToComeError.
        """
        checked = _checked(invoice)
        check_has_come(checked.issued_on, latest_day(self._clock))
        with self._ledger.change() as change:
            invoice_id = change.invoices.add(checked, self._clock.now())
            self._log(change, EventKind.INVOICE_ADDED, replace(checked, id=invoice_id), {"gross": str(checked.gross)})
            change.commit()
        return invoice_id

    def edit(self, invoice: Invoice) -> None:
        """Change an invoice. Raises as `add`, and BelowPaidError when less would be owed than was paid."""
        checked = _checked(invoice)
        with self._ledger.change() as change:
            before = change.invoices.get(invoice.id)
            settled = before.gross - before.open
            is_cancelled = before.cancelled_on is not None
            if checked.issued_on != before.issued_on:
                check_has_come(checked.issued_on, latest_day(self._clock))
            if settled and not is_cancelled and (checked.currency != before.currency or checked.gross < settled):
                raise BelowPaidError(before.number, settled)
            change.invoices.save(checked)
            self._log(change, EventKind.INVOICE_CHANGED, checked, _changes(before, checked))
            withdraw_unfit(change, self._clock, before.client_id)
            change.commit()

    def cancel(self, invoice_id: InvoiceId) -> None:
        """Cancel an invoice: nothing is owed on it any more; what was paid on it becomes credit of the client.

        A second time changes nothing.
        """
        with self._ledger.change() as change:
            before = change.invoices.get(invoice_id)
            if before.cancelled_on is not None:
                return
            change.invoices.save(replace(before, cancelled_on=self._clock.today()))
            change.money.release(invoice_id, self._clock.now())
            self._log(change, EventKind.INVOICE_CANCELLED, before, {"open": str(before.open)})
            withdraw_unfit(change, self._clock, before.client_id)
            change.commit()

    def reopen(self, invoice_id: InvoiceId) -> Money:
        """Take a cancelling back: the invoice is owed again. Return what settles it at once.

        That is the money its cancelling released, as far as it is still on account. A second time changes nothing.
        """
        with self._ledger.change() as change:
            before = change.invoices.get(invoice_id)
            settled = Money(0, before.currency)
            if before.cancelled_on is None:
                return settled
            change.invoices.save(replace(before, cancelled_on=None))
            parts = change.money.give_back(invoice_id, self._clock.now())
            settled = sum_money([part.amount for part in parts], before.currency)
            self._log(change, EventKind.INVOICE_REOPENED, before, {"settled": str(settled)})
            withdraw_unfit(change, self._clock, before.client_id)
            change.commit()
        return settled

    def attach_pdf(self, invoice_id: InvoiceId, path: Path) -> Attachment:
        """Keep a copy of the PDF with the invoice. Raises the leaves of the PDF reader when it is none."""
        content = pdf_content(path)
        self._pdfs.text(content, path.name)
        attachment = self._files.put(path.name, content)
        with self._ledger.change() as change:
            change.invoices.attach(invoice_id, attachment)
            data = {"name": attachment.name, "sha256": attachment.sha256}
            self._log(change, EventKind.PDF_ATTACHED, change.invoices.get(invoice_id), data)
            change.commit()
        return attachment

    def page_picture(self, attachment: Attachment, page: int, width: int) -> bytes:
        """Return one page of the kept PDF as a PNG picture `width` pixels wide."""
        return self._pdfs.page_picture(self._files.read(attachment), page, width)

    def pdf(self, attachment: Attachment) -> bytes:
        """Return the kept PDF."""
        return self._files.read(attachment)

    def _log(self, change: Change, kind: EventKind, invoice: Invoice, data: dict[str, str]) -> None:
        event = Event(self._clock.now(), kind, invoice.client_id, invoice.id, data={"number": invoice.number, **data})
        change.events.add(event)


def _checked(invoice: Invoice) -> Invoice:
    number = invoice.number.strip()
    if not number:
        raise MissingTextError("number")
    if invoice.net + invoice.vat != invoice.gross or invoice.gross.minor <= 0:
        raise InvoiceFiguresError(invoice.net, invoice.vat, invoice.gross)
    if invoice.due_on < invoice.issued_on:
        raise InvoiceDatesError(number)
    return replace(invoice, number=number)


def _changes(before: Invoice, after: Invoice) -> dict[str, str]:
    names = ("number", "issued_on", "due_on", "net", "vat", "gross", "vat_note", "terms", "reference", "title")
    return {
        name: f"{getattr(before, name)} -> {getattr(after, name)}"
        for name in names
        if getattr(before, name) != getattr(after, name)
    }
