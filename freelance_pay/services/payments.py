"""Money that came in, credit notes, and taking a wrong entry back; waiting reminders withdraw themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.money_errors import AmountNotPositiveError
from freelance_pay.domain.payments import CreditNote, Payment, propose_allocation
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.payments import Allocation, CreditNoteId, PaymentId
    from freelance_pay.services.ledger_ports import Ledger
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

        Raises AmountNotPositiveError and AllocationError. Waiting reminders it answers are withdrawn.
        """
        if amount.minor <= 0:
            raise AmountNotPositiveError(amount)
        now = self._clock.now()
        with self._ledger.change() as change:
            if parts is None:
                parts = propose_allocation(amount, change.invoices.open_of(client_id, amount.currency), first=first)
            payment_id = change.money.add_payment(Payment(client_id, received_on, amount, note), parts, now)
            for part in parts:
                data = {"amount": str(part.amount), "on": received_on.isoformat()}
                change.events.add(Event(now, EventKind.PAYMENT_RECORDED, client_id, part.invoice_id, data=data))
            if not parts:
                data = {"amount": str(amount), "on": received_on.isoformat()}
                change.events.add(Event(now, EventKind.PAYMENT_RECORDED, client_id, data=data))
            withdraw_unfit(change, self._clock, client_id)
            change.commit()
        return payment_id

    def reverse(self, payment_id: PaymentId, reason: str) -> None:
        """Take a wrongly booked payment back; both entries stay in the history."""
        now = self._clock.now()
        with self._ledger.change() as change:
            payment = change.money.payment(payment_id)
            for invoice_id in change.money.reverse_payment(payment_id, reason, now):
                data = {"amount": str(payment.amount), "reason": reason}
                change.events.add(Event(now, EventKind.PAYMENT_REVERSED, payment.client_id, invoice_id, data=data))
            withdraw_unfit(change, self._clock, payment.client_id)
            change.commit()

    def credit(
        self, client_id: ClientId, number: str, on: date, amount: Money, reason: str, first: InvoiceId | None = None
    ) -> CreditNoteId:
        """Enter a credit note; it settles `first`, then the oldest invoice. Raises AmountNotPositiveError."""
        if amount.minor <= 0:
            raise AmountNotPositiveError(amount)
        now = self._clock.now()
        with self._ledger.change() as change:
            parts = propose_allocation(amount, change.invoices.open_of(client_id, amount.currency), first=first)
            note_id = change.money.add_credit_note(CreditNote(client_id, number, on, amount, reason), parts, now)
            for part in parts:
                data = {"amount": str(part.amount), "number": number, "reason": reason}
                change.events.add(Event(now, EventKind.CREDIT_NOTE_ADDED, client_id, part.invoice_id, data=data))
            withdraw_unfit(change, self._clock, client_id)
            change.commit()
        return note_id
