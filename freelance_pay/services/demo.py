"""The sample ledger: invented clients and invoices in every state, written through the same stores as real ones."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.demo_reader import read_demo_ledger
from freelance_pay.domain.instalments import PlanState
from freelance_pay.domain.letters import LetterFacts, LetterItem, addressee
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import LedgerNotEmptyError
from freelance_pay.domain.outgoing import FileToSend, LetterParts, Mailbox
from freelance_pay.domain.policy import OVERDUE_STAGES, pay_by
from freelance_pay.services.ledger_ports import NewDelivery
from freelance_pay.services.message_ids import new_message_id
from freelance_pay.services.settings import PROFILE, Profile, profile_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from freelance_pay.domain.clients import Client
    from freelance_pay.domain.deliveries import Frozen
    from freelance_pay.domain.demo_ledger import DemoInvoice, DemoLedger, DemoPlan, DemoReminder
    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, Composer, DocumentMaker, FileStore, LetterWriter

_MORNING = time(8, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Booking:
    """Something that happened on a day; on one day money comes before the plan that is offered on the rest."""

    on: date
    is_plan: bool
    book: Callable[[Change], object]


class DemoService:
    """Fills an empty ledger with the sample data, PDFs included."""

    def __init__(
        self,
        ledger: Ledger,
        files: FileStore,
        documents: DocumentMaker,
        writer: LetterWriter,
        composer: Composer,
        source: Path,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._files = files
        self._documents = documents
        self._writer = writer
        self._composer = composer
        self._source = source
        self._clock = clock

    def fill(self, today: date) -> bool:
        """Write the sample data with every day relative to `today`; nothing is ever sent from it.

        Does nothing to a ledger that has it already. Returns whether it was written. Raises LedgerNotEmptyError for
        one with other data.
        """
        demo = read_demo_ledger(json.loads(self._source.read_text(encoding="utf-8")), today)
        with self._ledger.change() as change:
            if change.clients.find(demo.clients[0].name) is not None:
                return False
            change.settings.put(PROFILE, profile_text(Profile(demo.sender, demo.banks)))
            ids = [change.clients.add(client, self._clock.now()) for client in demo.clients]
            if ids != [client.id for client in demo.clients] or any(change.invoices.entries()):
                raise LedgerNotEmptyError
            for item in demo.invoices:
                self._add_invoice(change, item)
            for booking in sorted(_bookings(demo), key=lambda item: (item.on, item.is_plan)):
                booking.book(change)
            for item in demo.invoices:
                if item.invoice.cancelled_on is not None:
                    found = change.invoices.get(item.invoice.id)
                    change.invoices.save(replace(found, cancelled_on=item.invoice.cancelled_on))
            for hold in demo.holds:
                change.holds.add(hold, _moment(hold.since))
            for reminder in demo.reminders:
                self._add_reminder(change, demo, reminder)
            change.commit()
        return True

    def _add_invoice(self, change: Change, item: DemoInvoice) -> None:
        name = f"{item.invoice.number.replace('/', '-')}.pdf"
        attachment = self._files.put(name, self._documents.invoice_pdf(item.document))
        issued = replace(
            item.invoice, open=item.invoice.gross, next_due=item.invoice.due_on, plan_id=None, cancelled_on=None
        )
        change.invoices.add(replace(issued, pdf=attachment), _moment(issued.issued_on))

    def _add_reminder(self, change: Change, demo: DemoLedger, reminder: DemoReminder) -> None:
        client = demo.clients[reminder.client_id - 1]
        items = tuple(
            LetterItem(_as_then(change.invoices.get(intent.invoice_id), intent.open_minor))
            for intent in reminder.intents
        )
        facts = _facts_of(demo, reminder, client, items)
        sent_at = _moment(reminder.sent_on)
        frozen = self._freeze(facts, sent_at)
        delivery_id = change.deliveries.add(
            NewDelivery(
                client_id=client.id,
                account_id=None,
                kind=DeliveryKind.REMINDER,
                stage=reminder.stage,
                currency=facts.currency,
                frozen=frozen,
                intents=reminder.intents,
                approved_at=sent_at,
                not_before=sent_at,
            )
        )
        change.deliveries.impose(delivery_id, State.SENT, "", at=sent_at)

    def _freeze(self, facts: LetterFacts, sent_at: datetime) -> Frozen:
        letter, sender = self._writer.write(facts), facts.sender
        return self._composer.compose(
            LetterParts(
                sender=Mailbox(sender.name, sender.email),
                to=tuple(Mailbox(contact.name, contact.email) for contact in facts.client.recipients()),
                subject=letter.subject,
                text=letter.body,
                date=sent_at,
                message_id=new_message_id(sender.email),
                files=tuple(
                    FileToSend(item.invoice.pdf.name, self._files.read(item.invoice.pdf))
                    for item in facts.items
                    if item.invoice.pdf is not None
                ),
                language=facts.client.language,
            )
        )


def _facts_of(demo: DemoLedger, reminder: DemoReminder, client: Client, items: tuple[LetterItem, ...]) -> LetterFacts:
    currency = items[0].invoice.currency
    about = {intent.invoice_id for intent in reminder.intents}
    earlier = [
        one
        for one in demo.reminders
        if one.sent_on < reminder.sent_on and about.intersection(intent.invoice_id for intent in one.intents)
    ]
    return LetterFacts(
        client=client,
        contact=addressee(client),
        sender=demo.sender,
        stage=reminder.stage,
        items=items,
        today=reminder.sent_on,
        bank=next((bank for bank in demo.banks if bank.currency == currency), None),
        pay_by=pay_by(reminder.sent_on) if reminder.stage in OVERDUE_STAGES else None,
        previous=tuple(one.sent_on for one in earlier if one.stage in OVERDUE_STAGES),
    )


def _bookings(demo: DemoLedger) -> list[_Booking]:
    payments = [
        _Booking(
            item.payment.received_on,
            is_plan=False,
            book=lambda change, item=item: change.money.add_payment(  # type: ignore[misc]
                item.payment, item.parts, _moment(item.payment.received_on)
            ),
        )
        for item in demo.payments
    ]
    notes = [
        _Booking(
            item.note.issued_on,
            is_plan=False,
            book=lambda change, item=item: change.money.add_credit_note(  # type: ignore[misc]
                item.note, item.parts, _moment(item.note.issued_on)
            ),
        )
        for item in demo.credit_notes
    ]
    plans = [
        _Booking(item.offered_on, is_plan=True, book=lambda change, item=item: _add_plan(change, item))  # type: ignore[misc]
        for item in demo.plans
    ]
    return [*payments, *notes, *plans]


def _add_plan(change: Change, item: DemoPlan) -> None:
    offered = replace(item.plan, state=PlanState.OFFERED)
    plan_id = change.plans.add(offered, _moment(item.offered_on))
    change.plans.accept(plan_id, item.plan.accepted_on or item.offered_on, item.plan.accepted_how)


def _as_then(invoice: Invoice, open_minor: int) -> Invoice:
    """Return the invoice as a letter of an earlier day saw it: that much open, no plan yet."""
    return replace(invoice, open=Money(open_minor, invoice.currency), next_due=invoice.due_on, plan_id=None)


def _moment(day: date) -> datetime:
    return datetime.combine(day, _MORNING)
