"""What is printed on an invoice the freelancer issues: the parties, the work, the sums, and where to pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from freelance_pay.domain.letters import BankDetails
    from freelance_pay.domain.money import Money

DOCUMENT_LANGUAGES = ("en", "ru", "pl", "uk", "de", "fr", "es")
"""Languages the labels of documents exist in; the first is the fall-back."""


@dataclass(frozen=True, slots=True)
class Party:
    """A side of the invoice. `address` may have several lines; empty fields are not printed."""

    name: str
    address: str = ""
    tax_id: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line of work: `quantity` `unit`s at `price` make `amount` (net)."""

    text: str
    quantity: Decimal
    unit: str
    price: Money
    amount: Money


@dataclass(frozen=True, slots=True)
class InvoiceDocument:
    """An invoice to be set as PDF; `net + vat == gross`.

    Where there is no VAT `vat_percent` is None and `vat_note` says why.
    """

    number: str
    title: str
    issued_on: date
    due_on: date
    seller: Party
    client: Party
    lines: tuple[InvoiceLine, ...]
    net: Money
    vat: Money
    gross: Money
    bank: BankDetails | None = None
    vat_percent: Decimal | None = None
    vat_note: str = ""
    reference: str = ""
    language: str = DOCUMENT_LANGUAGES[0]
