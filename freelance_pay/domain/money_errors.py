"""What can go wrong when clients, invoices and money are changed: leaves with their facts."""

from __future__ import annotations

from datetime import date

from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.money import Money


class DuplicateInvoiceError(DomainError):
    """The client already has an invoice of this number."""

    def __init__(self, number: str) -> None:
        super().__init__(f"invoice {number} is already there")
        self.number = number


class InvoiceFiguresError(DomainError):
    """Net and VAT do not make the gross amount, or the gross amount is not above zero."""

    def __init__(self, net: Money, vat: Money, gross: Money) -> None:
        super().__init__(f"{net} + {vat} is not {gross}")
        self.net = net
        self.vat = vat
        self.gross = gross


class InvoiceDatesError(DomainError):
    """The due date lies before the issue date."""

    def __init__(self, number: str) -> None:
        super().__init__(f"invoice {number} is due before it was issued")
        self.number = number


class MissingTextError(DomainError):
    """A field that must be filled in is empty; `field` is its label."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} is empty")
        self.field = field


class BelowPaidError(DomainError):
    """An invoice cannot be changed to less than what was already paid on it, nor to another currency."""

    def __init__(self, number: str, settled: Money) -> None:
        super().__init__(f"{settled} is already settled on {number}")
        self.number = number
        self.settled = settled


class PlanNotPossibleError(DomainError):
    """No plan can be made: nothing is open, or a plan already runs for one of the invoices."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"no plan: {reason}")
        self.reason = reason


class OfferStandsError(DomainError):
    """An offer of instalments for one of the invoices (`numbers`) is not answered yet."""

    def __init__(self, numbers: str) -> None:
        super().__init__(f"an offer for {numbers} is not answered yet")
        self.numbers = numbers


class SameOfferError(DomainError):
    """The very same instalments were offered for these invoices (`numbers`), and the offer stands."""

    def __init__(self, numbers: str) -> None:
        super().__init__(f"the same instalments are offered for {numbers} already")
        self.numbers = numbers


class OfferNotSentError(DomainError):
    """An offer is accepted whose letter was not surely sent: the client may never have seen it."""


class OfferExpiredError(DomainError):
    """An offer is accepted after the day of its last instalment, `last`."""

    def __init__(self, last: date) -> None:
        super().__init__(f"the last instalment was due on {last}")
        self.last = last


class PaymentDayError(DomainError):
    """Money cannot have come in on that day: it has not come yet, or lies long before the invoice was issued."""

    def __init__(self, on: date, earliest: date | None, today: date) -> None:
        super().__init__(f"no payment on {on}: between {earliest} and {today}")
        self.on = on
        self.earliest = earliest
        self.today = today


class AmountNotPositiveError(DomainError):
    """A payment or credit note of nothing or less."""

    def __init__(self, amount: Money) -> None:
        super().__init__(f"{amount} is not above zero")
        self.amount = amount


class PastDayError(DomainError):
    """A promise or pause that ends before today, or an instalment whose day is over before it is offered."""

    def __init__(self, day: date) -> None:
        super().__init__(f"{day} is over")
        self.day = day


class StillOwesError(DomainError):
    """A client with open invoices cannot be archived."""

    def __init__(self, name: str) -> None:
        super().__init__("the client has open invoices")
        self.name = name


class LedgerNotEmptyError(DomainError):
    """The sample data is only written into a ledger that has nothing of its own."""


class ImportNotCleanError(DomainError):
    """Rows of a sheet have errors, and nobody chose to leave them behind; nothing was imported."""

    def __init__(self, bad_lines: int) -> None:
        super().__init__(f"{bad_lines} lines have errors")
        self.bad_lines = bad_lines
