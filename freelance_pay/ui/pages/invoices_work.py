"""Does what a person wants done with invoices: opens the dialog, runs the service, says what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money_errors import DuplicateInvoiceError
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.cancel_invoice_dialog import CancelInvoiceDialog
from freelance_pay.ui.dialogs.credit_note_dialog import CreditAsk, CreditEntry, CreditNoteDialog
from freelance_pay.ui.dialogs.hold_dialogs import DisputeDialog, HoldAsk, HoldEntry, PauseDialog, PromiseDialog
from freelance_pay.ui.dialogs.invoice_dialog import InvoiceAsk, InvoiceDialog, InvoiceEntry
from freelance_pay.ui.dialogs.payment_dialog import (
    PaymentAsk,
    PaymentDialog,
    PaymentEntry,
    TakeBackDialog,
    TakeBackEntry,
)
from freelance_pay.ui.locale_text import money_text
from freelance_pay.ui.pages.invoices_actions import Deed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.money import Money
    from freelance_pay.services.list_views import InvoiceDetail, SettlementLine
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.services.views import OpenInvoiceLine
    from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
    from freelance_pay.ui.window_parts import PageContext

Result = TypeVar("Result")
_MONEY = frozenset({Topic.INVOICES, Topic.PAYMENTS, Topic.PLANS, Topic.MESSAGES})
_HOLDS = frozenset({Topic.HOLDS, Topic.INVOICES, Topic.MESSAGES})
_INVOICES = frozenset({Topic.INVOICES, Topic.MESSAGES})


class InvoiceWork(QObject):
    """One method per thing a person can do; every service runs off the GUI thread."""

    changed = Signal(object)
    """The ledger changed; a set of Topic says what was touched."""
    added = Signal(int)
    """An invoice (id) was added."""
    reminder_requested = Signal(int, str)
    """Send the right reminder to this client (id) about this currency."""
    instalments_requested = Signal(int, str)
    """Offer instalments to this client (id) in this currency."""

    def __init__(self, program: ProgramPort, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._program = program
        self._parts = context.parts
        self._status = context.status
        self._page = page

    def do(self, deed: Deed, detail: InvoiceDetail) -> None:
        """Do `deed` with the invoice of `detail`."""
        key = (detail.invoice.client_id, detail.invoice.currency)
        {
            Deed.PAYMENT: lambda: self.record_payment(detail),
            Deed.REMINDER: lambda: self.reminder_requested.emit(*key),
            Deed.INSTALMENTS: lambda: self.instalments_requested.emit(*key),
            Deed.PROMISE: lambda: self._hold(PromiseDialog, detail),
            Deed.PAUSE: lambda: self._hold(PauseDialog, detail),
            Deed.DISPUTE: lambda: self._hold(DisputeDialog, detail),
            Deed.CREDIT: lambda: self._credit(detail),
            Deed.EDIT: lambda: self.edit(detail.invoice),
            Deed.CANCEL: lambda: self._cancel(detail),
        }[deed]()

    def add(self, client_id: ClientId | None = None, pdf: Path | None = None) -> None:
        """Ask for a new invoice, of `client_id` and with `pdf` where they are known."""
        reads, today = self._program.reads, self._parts.clock.today()
        self._read(
            reads.client_names,
            lambda clients: self._open_invoice_dialog(InvoiceAsk(today, clients, client_id, pdf=pdf)),
        )

    def edit(self, invoice: Invoice) -> None:
        """Ask what is to be changed."""
        reads, today = self._program.reads, self._parts.clock.today()
        self._read(
            reads.client_names,
            lambda clients: self._open_invoice_dialog(InvoiceAsk(today, clients, invoice.client_id, invoice)),
        )

    def attach(self, invoice_id: InvoiceId, path: Path) -> None:
        """Keep a copy of the PDF at `path` with the invoice."""
        self._parts.runner.submit(
            self,
            lambda: self._program.services.invoices.attach_pdf(invoice_id, path),
            done=lambda _attachment: self._done(self.tr("{name} is attached.").format(name=path.name), _INVOICES),
            failed=self._say_problem,
        )

    def refuse_drop(self) -> None:
        """Say what can be dropped."""
        self._status.say_problem(self.tr("Nothing was attached: drop one PDF file on an invoice."))

    def end_hold(self, hold: Hold) -> None:
        """Let reminders go on."""
        self._parts.runner.submit(
            self,
            lambda: self._program.services.holds.end(hold.id),
            done=lambda _nothing: self._done(self.tr("Ended: reminders are proposed again."), _HOLDS),
            failed=self._say_problem,
        )

    def take_back(self, line: SettlementLine) -> None:
        """Ask why the payment was wrong, and take it back."""
        if line.payment_id is None:
            return
        dialog = TakeBackDialog(line.payment_id, line.amount, line.on, self._parts.theme, self._page.window())
        said = self.tr("The payment of {amount} was taken back.").format(amount=money_text(line.amount))

        def work(services: Services, entry: TakeBackEntry) -> None:
            services.payments.reverse(entry.payment_id, entry.reason)

        self._open(dialog, work, lambda _nothing: self._done(said, _MONEY))

    def record_payment(self, detail: InvoiceDetail) -> None:
        """Ask for the payment of an invoice."""
        invoice, reads = detail.invoice, self._program.reads
        self._read(
            lambda: reads.client_panel(invoice.client_id, invoice.currency).invoices,
            lambda lines: self._open_payment_dialog(detail, lines),
        )

    def _open_payment_dialog(self, detail: InvoiceDetail, lines: tuple[OpenInvoiceLine, ...]) -> None:
        invoice, today = detail.invoice, self._parts.clock.today()
        ask = PaymentAsk(today, detail.client_name, lines, invoice.id, invoice.open)
        dialog = PaymentDialog(ask, self._parts.theme, self._page.window())
        dialog.amount_changed.connect(lambda amount: self._propose(dialog, invoice, amount))

        def work(services: Services, entry: PaymentEntry) -> Money:
            first, note = entry.first, entry.note
            services.payments.record(invoice.client_id, entry.received_on, entry.amount, first=first, note=note)
            return entry.amount

        text = self.tr("{amount} from {client} is recorded.")
        self._open(
            dialog,
            work,
            lambda amount: self._done(text.format(amount=money_text(amount), client=detail.client_name), _MONEY),
        )
        dialog.tell_amount()

    def _propose(self, dialog: PaymentDialog, invoice: Invoice, amount: Money) -> None:
        self._parts.runner.submit(
            dialog,
            lambda: self._program.services.payments.propose(invoice.client_id, amount, invoice.id),
            done=lambda parts: dialog.show_parts(amount, parts),
            failed=lambda error: dialog.refuse(self._parts.explain(error)),
        )

    def _open_invoice_dialog(self, ask: InvoiceAsk) -> None:
        dialog = InvoiceDialog(ask, self._parts.theme, self._page.window())
        dialog.client_chosen.connect(lambda client_id: self._bring_client(dialog, ClientId(client_id)))
        if ask.client_id is not None and ask.invoice is None:
            self._bring_client(dialog, ask.client_id)

        def failed(error: BaseException) -> None:
            if isinstance(error, DuplicateInvoiceError):
                dialog.refuse_number(self._parts.explain(error))
            else:
                dialog.refuse(self._parts.explain(error))

        self._open(dialog, _keep_invoice, self._on_invoice_kept, failed)

    def _bring_client(self, dialog: InvoiceDialog, client_id: ClientId) -> None:
        reads = self._program.reads
        self._parts.runner.submit(dialog, lambda: reads.client(client_id), done=dialog.take_client)

    def _on_invoice_kept(self, kept: tuple[InvoiceEntry, InvoiceId, BaseException | None]) -> None:
        entry, invoice_id, trouble = kept
        self._done(self.tr("Invoice {number} is saved.").format(number=entry.invoice.number), _INVOICES)
        if trouble is not None:
            self._say_problem(trouble)
        if not entry.invoice.id:
            self.added.emit(invoice_id)

    def _hold(self, kind: type[PromiseDialog | PauseDialog | DisputeDialog], detail: InvoiceDetail) -> None:
        invoice, today = detail.invoice, self._parts.clock.today()
        ask = HoldAsk(today, detail.client_name, invoice.id, invoice.number)
        dialog = kind(ask, self._parts.theme, self._page.window())

        def work(services: Services, entry: HoldEntry) -> None:
            keep_hold(services, invoice.client_id, entry)

        said = self.tr("Noted: reminders to {client} rest.").format(client=detail.client_name)
        self._open(dialog, work, lambda _nothing: self._done(said, _HOLDS))

    def _credit(self, detail: InvoiceDetail) -> None:
        invoice, today = detail.invoice, self._parts.clock.today()
        ask = CreditAsk(today, detail.client_name, invoice.number, invoice.open)
        dialog = CreditNoteDialog(ask, self._parts.theme, self._page.window())

        def work(services: Services, entry: CreditEntry) -> None:
            client_id = invoice.client_id
            services.payments.credit(client_id, entry.number, entry.on, entry.amount, entry.reason, invoice.id)

        said = self.tr("The credit note for {number} is entered.").format(number=invoice.number)
        self._open(dialog, work, lambda _nothing: self._done(said, _MONEY))

    def _cancel(self, detail: InvoiceDetail) -> None:
        invoice = detail.invoice
        dialog = CancelInvoiceDialog(invoice, detail.client_name, self._parts.theme, self._page.window())

        def work(services: Services, invoice_id: InvoiceId) -> None:
            services.invoices.cancel(invoice_id)

        said = self.tr("Invoice {number} is cancelled.").format(number=invoice.number)
        self._open(dialog, work, lambda _nothing: self._done(said, _MONEY))

    def _open(
        self,
        dialog: EntryDialog,
        work: Callable[[Services, Any], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Show `dialog`; what it submits is worked off, and it stays open until that went well."""

        def run(entry: object) -> None:
            self._parts.runner.submit(self, lambda: work(self._program.services, entry), done=on_done, failed=on_failed)

        def on_done(result: Result) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            done(result)

        def on_failed(error: BaseException) -> None:
            if not shiboken6.isValid(dialog) or not dialog.isVisible():
                self._say_problem(error)
            elif failed is not None:
                failed(error)
            else:
                dialog.refuse(self._parts.explain(error))

        dialog.submitted.connect(run)
        dialog.open()

    def _read(self, read: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._parts.runner.submit(self, read, done=done, failed=self._say_problem)

    def _done(self, sentence: str, topics: frozenset[Topic]) -> None:
        self._status.say(sentence)
        self.changed.emit(set(topics))

    def _say_problem(self, error: BaseException) -> None:
        self._status.say_problem(self._parts.explain(error))


def keep_hold(services: Services, client_id: ClientId, entry: HoldEntry) -> None:
    """Note what a hold dialog gave."""
    if entry.kind is HoldKind.PROMISE and entry.until is not None:
        services.holds.promise(client_id, entry.invoice_id, entry.until, entry.reason)
    elif entry.kind is HoldKind.DISPUTE and entry.invoice_id is not None:
        services.holds.dispute(client_id, entry.invoice_id, entry.reason)
    else:
        services.holds.pause(client_id, entry.invoice_id, entry.until, entry.reason)


def _keep_invoice(services: Services, entry: InvoiceEntry) -> tuple[InvoiceEntry, InvoiceId, BaseException | None]:
    """Add or change the invoice, then attach its PDF; trouble with the PDF does not undo the invoice."""
    invoice_id = entry.invoice.id
    if invoice_id:
        services.invoices.edit(entry.invoice)
    else:
        invoice_id = services.invoices.add(entry.invoice)
    try:
        if entry.pdf is not None:
            services.invoices.attach_pdf(invoice_id, entry.pdf)
    except Exception as error:  # noqa: BLE001 - the window tells whatever it was
        return entry, invoice_id, error
    return entry, invoice_id, None
