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


class AmountNotPositiveError(DomainError):
    """A payment or credit note of nothing or less."""

    def __init__(self, amount: Money) -> None:
        super().__init__(f"{amount} is not above zero")
        self.amount = amount


class PastDayError(DomainError):
    """A promise or pause that ends before today."""

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
