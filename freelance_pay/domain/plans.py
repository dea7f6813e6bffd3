"""An instalment plan as the ledger keeps it: what it covers, its parts, its state and how it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.instalments import Instalment, PlanId, PlanState
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan over the open balance of one or several invoices of one client and currency.

    `balance` is what was open on all of them when it was offered; the instalments add up to it. `open` is what is
    open on them now, so `balance - open` was paid since.
    """

    client_id: ClientId
    state: PlanState
    balance: Money
    open: Money
    invoice_ids: tuple[InvoiceId, ...]
    instalments: tuple[Instalment, ...]
    accepted_on: date | None = None
    accepted_how: str = ""
    id: PlanId = PlanId(0)

    def overlaps(self, other: Plan) -> bool:
        """Tell whether both cover one of the invoices."""
        return not set(self.invoice_ids).isdisjoint(other.invoice_ids)

    def says_the_same_as(self, other: Plan) -> bool:
        """Tell whether both offer the same instalments for the same invoices."""
        return set(self.invoice_ids) == set(other.invoice_ids) and self.instalments == other.instalments

    @property
    def paid(self) -> Money:
        """What came in since the plan was offered; never negative."""
        paid = self.balance - self.open
        return paid if paid.minor > 0 else Money(0, paid.currency)
