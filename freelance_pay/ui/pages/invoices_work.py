"""Does what a person wants done with invoices: opens the dialog, runs the service, says what happened."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.holds import Hold, HoldKind, PlanPart
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money_errors import DuplicateInvoiceError
from freelance_pay.services.policy_book import FOLLOW_UP, policy_book
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.cancel_invoice_dialog import CancelInvoiceDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.credit_note_dialog import CreditAsk, CreditEntry, CreditNoteDialog
from freelance_pay.ui.dialogs.exception_dialog import ExceptionAsk, ExceptionDialog, FollowUpException
from freelance_pay.ui.dialogs.hold_dialogs import DisputeDialog, HoldAsk, HoldEntry, PauseDialog, PromiseDialog
from freelance_pay.ui.dialogs.invoice_dialog import InvoiceAsk, InvoiceDialog, InvoiceEntry
from freelance_pay.ui.dialogs.payment_dialog import PaymentAsk, PaymentDialog, PaymentEntry
from freelance_pay.ui.dialogs.take_back_dialog import TakeBackDialog, take_back
from freelance_pay.ui.locale_text import money_text
from freelance_pay.ui.pages.invoices_actions import Deed

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from freelance_pay.domain.clients import Client
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.payments import Allocation, PaymentId
    from freelance_pay.services.list_views import InvoiceDetail, SettlementLine
    from freelance_pay.services.program import Services
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.services.views import OpenInvoiceLine
    from freelance_pay.ui.pages.working_page import WorkingPage

_MONEY = frozenset({Topic.INVOICES, Topic.PAYMENTS, Topic.PLANS, Topic.MESSAGES})
_HOLDS = frozenset({Topic.HOLDS, Topic.INVOICES, Topic.MESSAGES})
_INVOICES = frozenset({Topic.INVOICES, Topic.MESSAGES})


@dataclass(frozen=True, slots=True)
class KeptInvoice:
    """What became of an entry: the invoice is in the ledger; `pdf_trouble` says why its PDF is not."""

    id: InvoiceId
    number: str
    is_new: bool
    pdf_trouble: BaseException | None = None


@dataclass(frozen=True, slots=True)
class RecordedPayment:
    """A payment in the ledger; `can_be_thanked_for`: a thank-you for it could go out."""

    payment_id: PaymentId
    amount: Money
    can_be_thanked_for: bool


class InvoiceWork(QObject):
    """One method per thing a person can do, for the page it works for."""

    added = Signal(int)
    """An invoice (id) was added."""
    reminder_requested = Signal(int, str)
    """Send the right reminder to this client (id) about this currency."""
    thanks_requested = Signal(int)
    """Write the thank-you for the payment with this id."""
    instalments_requested = Signal(int, str)
    """Offer instalments to this client (id) in this currency."""

    def __init__(self, page: WorkingPage) -> None:
        super().__init__(page)
        self._page = page
        self._work = page.work

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
            Deed.FOLLOW_UP: lambda: self._ask_for_exception(detail),
            Deed.CREDIT: lambda: self._credit(detail),
            Deed.EDIT: lambda: self._ask_for_invoice(detail.invoice.client_id, detail.invoice),
            Deed.CANCEL: lambda: self._cancel(detail),
            Deed.REOPEN: lambda: self._reopen(detail),
        }[deed]()

    def add(self, client_id: ClientId | None = None, pdf: Path | None = None) -> None:
        """Ask for a new invoice, of `client_id` and with `pdf` where they are known."""
        self._ask_for_invoice(client_id, None, pdf)

    def attach(self, invoice_id: InvoiceId, path: Path) -> None:
        """Keep a copy of the PDF at `path` with the invoice."""
        said = self.tr("{name} is attached.").format(name=path.name)
        self._work.change(lambda services: services.invoices.attach_pdf(invoice_id, path), _INVOICES, said)

    def refuse_drop(self) -> None:
        """Say what can be dropped."""
        self._work.say(self.tr("Nothing was attached: drop one PDF file on an invoice."))

    def end_hold(self, hold: Hold) -> None:
        """Let reminders go on."""
        said = self.tr("Ended: reminders are proposed again.")
        self._work.change(lambda services: services.holds.end(hold.id), _HOLDS, said)

    def take_back(self, line: SettlementLine) -> None:
        """Ask why the payment or credit note was wrong, and take it back."""
        dialog = TakeBackDialog(line, self._page.parts.theme, self._page.window())
        said = self.tr("{amount} was taken back.").format(amount=money_text(line.whole))
        self._work.ask(dialog, take_back, _MONEY, said)

    def record_payment(self, detail: InvoiceDetail) -> None:
        """Ask for the payment of an invoice."""
        invoice = detail.invoice
        self._work.read(
            lambda reads: reads.client_panel(invoice.client_id, invoice.currency).invoices,
            lambda lines: self._open_payment_dialog(detail, lines),
        )

    def _open_payment_dialog(self, detail: InvoiceDetail, lines: tuple[OpenInvoiceLine, ...]) -> None:
        invoice = detail.invoice
        ask = PaymentAsk(self._today(), detail.client_name, lines, invoice.id, invoice.open)
        dialog = PaymentDialog(ask, self._page.parts.theme, self._page.window())
        dialog.amount_changed.connect(lambda amount: self._propose(dialog, invoice, amount))

        def done(recorded: RecordedPayment) -> None:
            text = self.tr("{amount} from {client} is recorded.")
            said = text.format(amount=money_text(recorded.amount), client=detail.client_name)
            if recorded.can_be_thanked_for:
                thank = partial(self.thanks_requested.emit, recorded.payment_id)
                self._page.context.status.say(said, self.tr("Write a thank-you…"), thank)
            else:
                self._work.say(said)

        today = self._today()
        self._work.ask(
            dialog, lambda services, entry: _record(services, invoice.client_id, entry, today), _MONEY, done=done
        )
        dialog.tell_amount()

    def _propose(self, dialog: PaymentDialog, invoice: Invoice, amount: Money) -> None:
        def done(parts: tuple[Allocation, ...]) -> None:
            if shiboken6.isValid(dialog):
                dialog.show_parts(amount, parts)

        self._work.look(lambda services: services.payments.propose(invoice.client_id, amount, invoice.id), done)

    def _ask_for_invoice(self, client_id: ClientId | None, invoice: Invoice | None, pdf: Path | None = None) -> None:
        today = self._today()
        self._work.read(
            lambda reads: reads.client_names(),
            lambda clients: self._open_invoice_dialog(InvoiceAsk(today, clients, client_id, invoice, pdf)),
            missing=lambda: self._open_invoice_dialog(InvoiceAsk(today, (), None, None, pdf)),
        )

    def _open_invoice_dialog(self, ask: InvoiceAsk) -> None:
        dialog = InvoiceDialog(ask, self._page.parts.theme, self._page.window())
        dialog.client_chosen.connect(lambda client_id: self._bring_client(dialog, ClientId(client_id)))
        if ask.client_id is not None and ask.invoice is None:
            self._bring_client(dialog, ask.client_id)

        def refused(error: BaseException, sentence: str) -> None:
            if isinstance(error, DuplicateInvoiceError):
                dialog.refuse_number(sentence)
            else:
                dialog.refuse(sentence)

        self._work.ask(dialog, _keep_invoice, _INVOICES, done=self._on_invoice_kept, refused=refused)

    def _bring_client(self, dialog: InvoiceDialog, client_id: ClientId) -> None:
        def done(client: Client) -> None:
            if shiboken6.isValid(dialog):
                dialog.take_client(client)

        self._work.read(lambda reads: reads.client(client_id), done)

    def _on_invoice_kept(self, kept: KeptInvoice) -> None:
        self._work.say(self.tr("Invoice {number} is saved.").format(number=kept.number))
        if kept.pdf_trouble is not None:
            self._work.say_problem(kept.pdf_trouble)
        if kept.is_new:
            self.added.emit(kept.id)

    def _hold(self, kind: type[PromiseDialog | PauseDialog | DisputeDialog], detail: InvoiceDetail) -> None:
        invoice = detail.invoice
        part = None if invoice.plan_id is None else PlanPart(invoice.plan_id, invoice.next_due)
        ask = HoldAsk(self._today(), detail.client_name, invoice.id, invoice.number, part)
        dialog = kind(ask, self._page.parts.theme, self._page.window())

        def work(services: Services, entry: HoldEntry) -> None:
            keep_hold(services, invoice.client_id, entry)

        said = self.tr("Noted: reminders to {client} rest.").format(client=detail.client_name)
        self._work.ask(dialog, work, _HOLDS, said)

    def _ask_for_exception(self, detail: InvoiceDetail) -> None:
        invoice = detail.invoice

        def read(reads: Reads) -> ExceptionAsk:
            book = policy_book(reads.setting(FOLLOW_UP), None)
            now = FollowUpException(invoice.policy, invoice.never_remind)
            return ExceptionAsk(invoice.number, book, reads.client(invoice.client_id).policy, now)

        self._work.read(read, lambda ask: self._open_exception(invoice.id, ask))

    def _open_exception(self, invoice_id: InvoiceId, ask: ExceptionAsk) -> None:
        parts = self._page.parts
        dialog = ExceptionDialog(ask, parts.theme, parts.icons, self._page.window())

        def work(services: Services, entry: FollowUpException) -> None:
            services.follow_up.make_exception(invoice_id, entry.policy, never_remind=entry.never_remind)

        said = self.tr("The follow-up of invoice {number} is saved.").format(number=ask.number)
        self._work.ask(dialog, work, _INVOICES, said)

    def _credit(self, detail: InvoiceDetail) -> None:
        invoice = detail.invoice
        ask = CreditAsk(self._today(), detail.client_name, invoice.number, invoice.open)
        dialog = CreditNoteDialog(ask, self._page.parts.theme, self._page.window())

        def work(services: Services, entry: CreditEntry) -> None:
            client_id = invoice.client_id
            services.payments.credit(client_id, entry.number, entry.on, entry.amount, entry.reason, invoice.id)

        said = self.tr("The credit note for {number} is entered.").format(number=invoice.number)
        self._work.ask(dialog, work, _MONEY, said)

    def _cancel(self, detail: InvoiceDetail) -> None:
        invoice = detail.invoice
        dialog = CancelInvoiceDialog(invoice, detail.client_name, self._page.parts.theme, self._page.window())

        def work(services: Services, invoice_id: InvoiceId) -> None:
            services.invoices.cancel(invoice_id)

        self._work.ask(dialog, work, _MONEY, self.tr("Invoice {number} is cancelled.").format(number=invoice.number))

    def _reopen(self, detail: InvoiceDetail) -> None:
        invoice = detail.invoice
        owed = self.tr("{client} owes {amount} again.")
        sentences = [owed.format(client=detail.client_name, amount=money_text(invoice.gross))]
        if any(line.is_released for line in detail.settlements):
            sentences.append(
                self.tr("What was paid on it before it was cancelled settles it again, as far as it is on account.")
            )
        dialog = ConfirmDialog(
            self._page.parts.theme,
            self.tr("Reopen invoice {number}?").format(number=invoice.number),
            sentences,
            self.tr("Reopen invoice {number}").format(number=invoice.number),
            self.tr("Leave it cancelled"),
            self._page.window(),
        )
        said = self.tr("Invoice {number} is owed again.").format(number=invoice.number)
        self._work.ask(dialog, lambda services, _yes: services.invoices.reopen(invoice.id), _MONEY, said)

    def _today(self) -> date:
        return self._page.parts.clock.today()


def keep_hold(services: Services, client_id: ClientId, entry: HoldEntry) -> None:
    """Note what a hold dialog gave."""
    if entry.kind is HoldKind.PROMISE and entry.until is not None:
        services.holds.promise(client_id, entry.about, entry.until, entry.reason)
    elif entry.kind is HoldKind.DISPUTE:
        services.holds.dispute(client_id, entry.about, entry.reason, entry.until)
    else:
        services.holds.pause(client_id, entry.about, entry.until, entry.reason)


def _record(services: Services, client_id: ClientId, entry: PaymentEntry, today: date) -> RecordedPayment:
    """Record the payment, then look whether it is one to thank for."""
    payment_id = services.payments.record(
        client_id, entry.received_on, entry.amount, first=entry.first, note=entry.note
    )
    proposed = {proposal.payment_id for proposal in services.reminders.thanks_to_propose(today)}
    return RecordedPayment(payment_id, entry.amount, payment_id in proposed)


def _keep_invoice(services: Services, entry: InvoiceEntry) -> KeptInvoice:
    """Add or change the invoice, then attach its PDF; trouble with the PDF does not undo the invoice."""
    invoice = entry.invoice
    is_new = not invoice.id
    if is_new:
        invoice_id = services.invoices.add(invoice)
    else:
        invoice_id = invoice.id
        services.invoices.edit(invoice)
    try:
        if entry.pdf is not None:
            services.invoices.attach_pdf(invoice_id, entry.pdf)
    except Exception as error:  # noqa: BLE001 - the window tells whatever it was
        return KeptInvoice(invoice_id, invoice.number, is_new, error)
    return KeptInvoice(invoice_id, invoice.number, is_new)
