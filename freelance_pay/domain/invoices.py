"""An invoice and the one definition of what is open on it, whether it is overdue and which status it has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, NewType, TypeAlias

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

InvoiceId = NewType("InvoiceId", int)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept in the ledger's file store under its SHA-256 (lower-case hex); `size` in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Invoice:
    """An issued invoice. `net + vat == gross`; `vat_note` says why there is no VAT, where there is none.

    `open_minor` is kept by the ledger's one write path and equals `open_amount` of the entries. `next_due` is the
    day that counts: the due date, or the day of the first unpaid instalment while a plan runs. `policy` is the key of
    this invoice's own follow-up policy; empty: its client's.
    """

    client_id: ClientId
    number: str
    issued_on: date
    due_on: date
    net: Money
    vat: Money
    gross: Money
    open: Money
    next_due: date
    vat_note: str = ""
    terms: str = ""
    reference: str = ""
    title: str = ""
    cancelled_on: date | None = None
    pdf: Attachment | None = None
    plan_id: int | None = None
    policy: str = ""
    never_remind: bool = False
    id: InvoiceId = InvoiceId(0)

    @property
    def currency(self) -> str:
        """The ISO 4217 code all amounts of this invoice are in."""
        return self.gross.currency


class InvoiceEntry(NamedTuple):
    """What an invoice is known by: its entry (`added_at` is aware UTC) and what stands on it."""

    id: InvoiceId
    client_name: str
    number: str
    added_at: datetime


class OpenInvoice(NamedTuple):
    """What decides what an open invoice is today, and nothing else of it: quick to read for many."""

    id: InvoiceId
    client_id: ClientId
    open: Money
    next_due: date
    plan_id: int | None
    policy: str = ""
    never_remind: bool = False
    cancelled_on: date | None = None


Owed: TypeAlias = Invoice | OpenInvoice
"""Either tells what an invoice is today."""


class Status(StrEnum):
    """What a person needs to know of an invoice, in one word; the first that applies, top to bottom."""

    CANCELLED = "cancelled"
    PAID = "paid"
    DISPUTED = "disputed"
    PROMISED = "promised"
    PAUSED = "paused"
    IN_PLAN = "in_plan"
    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    OPEN = "open"


def open_amount(gross: Money, settled_by: Iterable[Money], *, cancelled: bool) -> Money:
    """Return what is still owed: gross minus every allocation (of payments and credit notes) that stands.

    A cancelled invoice owes nothing. Never negative: allocations may not exceed an invoice.
    """
    if cancelled:
        return Money(0, gross.currency)
    rest = gross
    for amount in settled_by:
        rest -= amount
    return rest


def days_overdue(next_due: date, today: date) -> int:
    """Return the days since `next_due`: 0 on the day itself, 1 on the day after (the first overdue one), never less."""
    return max(0, (today - next_due).days)


def is_overdue(invoice: Invoice, today: date) -> bool:
    """Tell whether money is owed and the day that counts is over: the day *after* it is the first overdue day."""
    return invoice.open.minor > 0 and invoice.next_due < today
