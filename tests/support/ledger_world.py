"""A small ledger that tests fill through the real stores and look at through the real reads."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.reads.reader import SqlReads
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.domain.clients import Client, ClientId, Contact
from freelance_pay.domain.deliveries import DeliveryId, DeliveryKind, Envelope, Frozen, Intent, State
from freelance_pay.domain.holds import Hold, HoldId, HoldKind, PlanPart
from freelance_pay.domain.instalments import Interval, PlanId, PlanState, propose_instalments
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.payments import Allocation, CreditNote, CreditNoteId, Payment, PaymentId
from freelance_pay.domain.plans import Plan
from freelance_pay.domain.policy import Stage
from freelance_pay.services.ledger_ports import Event, EventKind, Move, NewDelivery
from tests.support.ledger_files import make_ledger

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

TODAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
NOTHING_MORE: Mapping[InvoiceId, Money] = {}


def days_ago(days: int) -> date:
    """The day `days` before TODAY; negative: after it."""
    return TODAY - timedelta(days=days)


def eur(minor: int) -> Money:
    """So many cents."""
    return Money(minor, "EUR")


class LedgerWorld:
    """One ledger file; every method here changes it in one unit of work and commits."""

    def __init__(self, folder: Path) -> None:
        self.layout = make_ledger(folder)
        self.ledger = SqlLedger(make_engine(self.layout.path))
        self.reads = SqlReads(self.layout)
        self._messages = 0

    def client(self, name: str, *contacts: Contact, **fields: str) -> ClientId:
        """Add a client; without contacts it gets one with an address made of its name."""
        people = contacts or (Contact("Anna", f"{name.split(maxsplit=1)[0].lower()}@example.org"),)
        with self.ledger.change() as change:
            client_id = change.clients.add(Client(name, contacts=people, **fields), NOON)  # type: ignore[arg-type]
            change.commit()
        return client_id

    def invoice(
        self,
        client_id: ClientId,
        number: str,
        gross: Money,
        due_on: date,
        *,
        title: str = "",
        issued_on: date | None = None,
    ) -> InvoiceId:
        """Add an invoice, issued a fortnight before its due date unless another day is named."""
        invoice = Invoice(
            client_id=client_id,
            number=number,
            issued_on=issued_on or due_on - timedelta(days=14),
            due_on=due_on,
            net=gross,
            vat=Money(0, gross.currency),
            gross=gross,
            open=gross,
            next_due=due_on,
            title=title,
        )
        with self.ledger.change() as change:
            invoice_id = change.invoices.add(invoice, NOON)
            change.commit()
        return invoice_id

    def pay(
        self,
        client_id: ClientId,
        on: date,
        parts: dict[InvoiceId, Money],
        *,
        surplus: Money | None = None,
        note: str = "",
    ) -> PaymentId:
        """Record a payment that settles `parts`; `surplus` stays unallocated."""
        amounts = [*parts.values(), *([surplus] if surplus else [])]
        payment = Payment(client_id, on, sum_money(amounts, amounts[0].currency), note)
        with self.ledger.change() as change:
            payment_id = change.money.add_payment(payment, _allocations(parts), NOON)
            change.commit()
        return payment_id

    def credit(self, client_id: ClientId, on: date, parts: dict[InvoiceId, Money], reason: str = "") -> CreditNoteId:
        """Enter a credit note that settles `parts`."""
        amounts = list(parts.values())
        note = CreditNote(client_id, "KOR 1", on, sum_money(amounts, amounts[0].currency), reason)
        with self.ledger.change() as change:
            note_id = change.money.add_credit_note(note, _allocations(parts), NOON)
            change.commit()
        return note_id

    def reverse(self, payment_id: PaymentId, at: datetime = NOON) -> None:
        """Reverse a payment."""
        with self.ledger.change() as change:
            change.money.reverse_payment(payment_id, "wrong client", at)
            change.commit()

    def cancel_credit(self, note_id: CreditNoteId, on: date = TODAY) -> None:
        """Cancel a credit note."""
        with self.ledger.change() as change:
            change.money.cancel_credit_note(note_id, on, NOON)
            change.commit()

    def cancel(self, invoice_id: InvoiceId, on: date = TODAY, at: datetime = NOON) -> None:
        """Cancel an invoice as the service does: what was paid on it becomes credit."""
        with self.ledger.change() as change:
            change.invoices.save(replace(change.invoices.get(invoice_id), cancelled_on=on))
            change.money.release(invoice_id, at)
            change.commit()

    def hold(
        self,
        kind: HoldKind,
        client_id: ClientId,
        invoice_id: InvoiceId | None = None,
        until: date | None = None,
        *,
        since: date = TODAY,
        reason: str = "",
        instalment: PlanPart | None = None,
    ) -> HoldId:
        """Add a promise, pause or dispute."""
        hold = Hold(kind, client_id, invoice_id, since, until, reason, instalment=instalment)
        with self.ledger.change() as change:
            hold_id = change.holds.add(hold, NOON)
            change.commit()
        return hold_id

    def end_hold(self, hold_id: HoldId) -> None:
        """End a hold."""
        with self.ledger.change() as change:
            change.holds.end(hold_id, NOON)
            change.commit()

    def offer_plan(
        self, client_id: ClientId, invoice_ids: Sequence[InvoiceId], parts: int, start: date, at: datetime = NOON
    ) -> PlanId:
        """Offer a monthly plan over what is open on the invoices."""
        with self.ledger.change() as change:
            invoices = change.invoices.many(invoice_ids)
            balance = sum_money([invoice.open for invoice in invoices], invoices[0].currency)
            instalments = propose_instalments(balance, parts, start, Interval.MONTHLY)
            plan = Plan(client_id, PlanState.OFFERED, balance, balance, tuple(invoice_ids), instalments)
            plan_id = change.plans.add(plan, at)
            change.commit()
        return plan_id

    def accept_plan(self, plan_id: PlanId, on: date = TODAY) -> None:
        """Accept an offered plan."""
        with self.ledger.change() as change:
            change.plans.accept(plan_id, on, "by e-mail")
            change.commit()

    def end_plan(self, plan_id: PlanId, state: PlanState = PlanState.CANCELLED, at: datetime = NOON) -> None:
        """End a plan."""
        with self.ledger.change() as change:
            change.plans.end(plan_id, state, "as agreed", at)
            change.commit()

    def message(
        self,
        client_id: ClientId,
        about: dict[InvoiceId, Money],
        stage: Stage,
        state: State,
        listed: Mapping[InvoiceId, Money] = NOTHING_MORE,
    ) -> DeliveryId:
        """Put a reminder into the outbox and bring it to `state` (QUEUED, HELD, WITHDRAWN, SENT, FAILED or UNKNOWN)."""
        self._messages += 1
        amounts = list(about.values())
        intents = tuple(
            Intent(wanted, kind, stage, amount.minor)
            for kind, named in ((DeliveryKind.REMINDER, about), (DeliveryKind.LISTED, listed))
            for wanted, amount in named.items()
        )
        new = NewDelivery(
            client_id=client_id,
            account_id=None,
            kind=DeliveryKind.REMINDER,
            stage=stage,
            currency=amounts[0].currency,
            frozen=_frozen(self._messages),
            intents=intents,
            approved_at=NOON,
            not_before=NOON,
        )
        with self.ledger.change() as change:
            delivery_id = change.deliveries.add(new)
            for step in _steps(delivery_id, state):
                assert change.deliveries.move(step)
            change.events.add(Event(NOON, EventKind.DELIVERY_APPROVED, client_id, None, delivery_id))
            change.commit()
        return delivery_id

    def call(self, client_id: ClientId, outcome: str, at: datetime = NOON) -> None:
        """Log a call."""
        with self.ledger.change() as change:
            change.events.add(Event(at, EventKind.CALL_DONE, client_id, data={"outcome": outcome, "currency": "EUR"}))
            change.commit()


def _allocations(parts: dict[InvoiceId, Money]) -> tuple[Allocation, ...]:
    return tuple(Allocation(invoice_id, amount) for invoice_id, amount in parts.items())


def _frozen(number: int) -> Frozen:
    mime = f"Subject: Reminder {number}\r\n\r\nHello\r\n".encode()
    digest = hashlib.sha256(mime).hexdigest()
    envelope = Envelope("me@example.org", ("anna@example.org",))
    return Frozen(mime, digest, f"<{number}@example.org>", envelope, f"Reminder {number}")


def _steps(delivery_id: DeliveryId, state: State) -> list[Move]:
    path = {
        State.QUEUED: (),
        State.HELD: (State.HELD,),
        State.WITHDRAWN: (State.WITHDRAWN,),
        State.FAILED: (State.CLAIMED, State.FAILED),
        State.SENT: (State.CLAIMED, State.COMMITTING, State.SENT),
        State.UNKNOWN: (State.CLAIMED, State.COMMITTING, State.UNKNOWN),
    }[state]
    came_from = (State.QUEUED, *path)
    return [
        Move(delivery_id, before, after, NOON, detail="" if after is State.SENT else "550 no such user")
        for before, after in zip(came_from, path, strict=False)
    ]
