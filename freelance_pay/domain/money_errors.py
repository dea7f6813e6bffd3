"""What can go wrong when clients, invoices and money are changed: leaves with their facts."""

from __future__ import annotations

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


class BadAddressError(DomainError):
    """A text is not an e-mail address that can be written to."""

    def __init__(self, address: str) -> None:
        super().__init__(f"{address!r} is not an e-mail address")
        self.address = address


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
