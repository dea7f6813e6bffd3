"""Money that came in, credit notes, and taking a wrong entry back; waiting reminders withdraw themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.entry_days import check_has_come
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.money_errors import AmountNotPositiveError
from freelance_pay.domain.payments import (
    Allocation,
    AllocationError,
    CreditNote,
    Payment,
    check_payment_day,
    propose_allocation,
)
from freelance_pay.services.assumed_day import latest_day
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.payments import CreditNoteId, PaymentId
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock


class PaymentService:
    """What a person does with money."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def propose(self, client_id: ClientId, amount: Money, first: InvoiceId | None = None) -> tuple[Allocation, ...]:
        """Return which invoices `amount` would settle: the named one first, then the oldest."""
        with self._ledger.change() as change:
            return propose_allocation(amount, change.invoices.open_of(client_id, amount.currency), first=first)

    def record(
        self,
        client_id: ClientId,
        received_on: date,
        amount: Money,
        *,
        first: InvoiceId | None = None,
        parts: Sequence[Allocation] | None = None,
        note: str = "",
    ) -> PaymentId:
        """Book a payment; without `parts` it settles `first`, then the oldest. What is left stays credit of the client.

        Raises AmountNotPositiveError, AllocationError, and PaymentDayError for a day on which this cannot have been
        paid: `first` is looked at for that as well. Waiting reminders it answers are withdrawn.
        """
        if amount.minor <= 0:
            raise AmountNotPositiveError(amount)
        now = self._clock.now()
        with self._ledger.change() as change:
            if parts is None:
                parts = propose_allocation(amount, change.invoices.open_of(client_id, amount.currency), first=first)
            _require_own(change, client_id, parts)
            about = {part.invoice_id for part in parts} | ({first} if first is not None else set())
            check_payment_day(received_on, change.invoices.many(about), latest_day(self._clock))
            payment_id = change.money.add_payment(Payment(client_id, received_on, amount, note), parts, now)
            for invoice_id, share in _shares(parts, amount):
                data = {"amount": str(share), "on": received_on.isoformat()}
                change.events.add(Event(now, EventKind.PAYMENT_RECORDED, client_id, invoice_id, data=data))
            withdraw_unfit(change, self._clock, client_id)
            change.commit()
        return payment_id

    def reverse(self, payment_id: PaymentId, reason: str) -> None:
        """Take a wrongly booked payment back; both entries stay in the history. A second time changes nothing."""
        now = self._clock.now()
        with self._ledger.change() as change:
            payment = change.money.payment(payment_id)
            if payment.is_reversed:
                return
            data = {"amount": str(payment.amount), "reason": reason}
            for invoice_id in change.money.reverse_payment(payment_id, reason, now) or (None,):
                change.events.add(Event(now, EventKind.PAYMENT_REVERSED, payment.client_id, invoice_id, data=data))
            withdraw_unfit(change, self._clock, payment.client_id)
            change.commit()

    def credit(
        self, client_id: ClientId, number: str, on: date, amount: Money, reason: str, first: InvoiceId | None = None
    ) -> CreditNoteId:
        """Enter a credit note; it settles `first`, then the oldest invoice.

        Raises AmountNotPositiveError, and DayToComeError for a note that is dated after today.
        """
        if amount.minor <= 0:
            raise AmountNotPositiveError(amount)
        check_has_come(on, latest_day(self._clock))
        now = self._clock.now()
        with self._ledger.change() as change:
            parts = propose_allocation(amount, change.invoices.open_of(client_id, amount.currency), first=first)
            note_id = change.money.add_credit_note(CreditNote(client_id, number, on, amount, reason), parts, now)
            for invoice_id, share in _shares(parts, amount):
                data = {"amount": str(share), "number": number, "reason": reason}
                change.events.add(Event(now, EventKind.CREDIT_NOTE_ADDED, client_id, invoice_id, data=data))
            withdraw_unfit(change, self._clock, client_id)
            change.commit()
        return note_id

    def cancel_credit_note(self, note_id: CreditNoteId, reason: str) -> None:
        """Take a wrongly entered credit note back; both entries stay in the history. A second time changes nothing."""
        with self._ledger.change() as change:
            note = change.money.credit_note(note_id)
            if note.cancelled_on is not None:
                return
            now = self._clock.now()
            data = {"amount": str(note.amount), "number": note.number, "reason": reason}
            for invoice_id in change.money.cancel_credit_note(note_id, self._clock.today(), now) or (None,):
                change.events.add(Event(now, EventKind.CREDIT_NOTE_CANCELLED, note.client_id, invoice_id, data=data))
            withdraw_unfit(change, self._clock, note.client_id)
            change.commit()

    def settle_with_credit(
        self, client_id: ClientId, currency: str, first: InvoiceId | None = None
    ) -> tuple[Allocation, ...]:
        """Settle invoices with what the client has on account: `first`, then the oldest. Returns what was settled.

        Waiting reminders it answers are withdrawn; what is left stays on account.
        """
        now = self._clock.now()
        settled: list[Allocation] = []
        with self._ledger.change() as change:
            for surplus in change.money.surpluses(client_id, currency):
                parts = propose_allocation(surplus.rest, change.invoices.open_of(client_id, currency), first=first)
                change.money.allocate(surplus, parts, now)
                settled += parts
            for part in settled:
                data = {"amount": str(part.amount)}
                change.events.add(Event(now, EventKind.CREDIT_SETTLED, client_id, part.invoice_id, data=data))
            withdraw_unfit(change, self._clock, client_id)
            change.commit()
        return tuple(settled)


def _require_own(change: Change, client_id: ClientId, parts: Sequence[Allocation]) -> None:
    """Raise AllocationError when a part would settle another client's invoice."""
    owners = {invoice.id: invoice.client_id for invoice in change.invoices.many([part.invoice_id for part in parts])}
    for part in parts:
        if owners.get(part.invoice_id) != client_id:
            raise AllocationError(part.amount, Money(0, part.amount.currency), "")


def _shares(parts: Sequence[Allocation], amount: Money) -> list[tuple[InvoiceId | None, Money]]:
    """Return what of `amount` each invoice gets, and what is left over, if anything, under None."""
    shares: list[tuple[InvoiceId | None, Money]] = [(part.invoice_id, part.amount) for part in parts]
    rest = amount - sum_money([part.amount for part in parts], amount.currency)
    return [*shares, (None, rest)] if rest else shares
