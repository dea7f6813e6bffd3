"""Money received and credit notes, and which invoices they settle: by reference, then the oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NewType

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.money_errors import PaymentDayError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PAID_AHEAD = timedelta(days=366)
"""Deposits come before the invoice does; a payment more than a year ahead of it is a typing error."""
PaymentId = NewType("PaymentId", int)
CreditNoteId = NewType("CreditNoteId", int)


class AllocationError(DomainError):
    """The parts given to invoices exceed the money, or more is given to an invoice than is open on it."""

    def __init__(self, asked: Money, available: Money, about: str) -> None:
        super().__init__(f"{asked} cannot be allocated to {about}: {available} available")
        self.asked = asked
        self.available = available
        self.about = about


@dataclass(frozen=True, slots=True)
class Allocation:
    """How much of a payment or credit note settles one invoice."""

    invoice_id: InvoiceId
    amount: Money


@dataclass(frozen=True, slots=True)
class Payment:
    """Money received from a client. `source_key` names the bank line it came from, so that it is booked once."""

    client_id: ClientId
    received_on: date
    amount: Money
    note: str = ""
    source_key: str | None = None
    is_reversed: bool = False
    id: PaymentId = PaymentId(0)


@dataclass(frozen=True, slots=True)
class CreditNote:
    """An amount the freelancer takes off what a client owes."""

    client_id: ClientId
    number: str
    issued_on: date
    amount: Money
    reason: str = ""
    cancelled_on: date | None = None
    id: CreditNoteId = CreditNoteId(0)


@dataclass(frozen=True, slots=True)
class Surplus:
    """What of a payment or credit note (exactly one of the ids) settles no invoice yet."""

    rest: Money
    payment_id: PaymentId | None = None
    credit_note_id: CreditNoteId | None = None


def check_payment_day(on: date, invoices: Iterable[Invoice], today: date) -> None:
    """Raise PaymentDayError when no money for `invoices` can have come in `on` that day.

    That is a day later than `today`, or long before the first of them was issued.
    """
    issued = min((invoice.issued_on for invoice in invoices), default=None)
    earliest = None if issued is None or issued - date.min < PAID_AHEAD else issued - PAID_AHEAD
    if on > today or (earliest is not None and on < earliest):
        raise PaymentDayError(on, earliest, today)


def propose_allocation(
    amount: Money, invoices: Iterable[Invoice], *, first: InvoiceId | None = None
) -> tuple[Allocation, ...]:
    """Return how `amount` settles open invoices of its currency: the named one first, then by the day that counts.

    What is left over stays unallocated credit of the client.
    """
    rest = amount
    parts: list[Allocation] = []
    fitting = [invoice for invoice in invoices if invoice.currency == amount.currency and invoice.open.minor > 0]
    for invoice in sorted(fitting, key=lambda item: (item.id != first, item.next_due, item.id)):
        part = min(rest, invoice.open)
        if part.minor > 0:
            parts.append(Allocation(invoice.id, part))
            rest -= part
    return tuple(parts)


def check_allocation(amount: Money, parts: Sequence[Allocation], invoices: Iterable[Invoice]) -> None:
    """Raise AllocationError unless `parts` fit into `amount`, and what goes to an invoice into what is open on it."""
    open_by_id = {invoice.id: invoice for invoice in invoices}
    total = sum_money([part.amount for part in parts], amount.currency)
    if amount < total:
        raise AllocationError(total, amount, "")
    left: dict[InvoiceId, Money] = {}
    for part in parts:
        invoice = open_by_id.get(part.invoice_id)
        available = left.get(part.invoice_id, Money(0, amount.currency) if invoice is None else invoice.open)
        if part.amount.minor <= 0 or available < part.amount:
            raise AllocationError(part.amount, available, "" if invoice is None else invoice.number)
        left[part.invoice_id] = available - part.amount
