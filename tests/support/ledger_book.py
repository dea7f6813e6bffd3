"""A second, simple account of what a ledger should say: plain lists of entries, and only the rules of `domain`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.domain.holds import Hold, invoice_status
from freelance_pay.domain.instalments import PlanState, plan_stand
from freelance_pay.domain.invoices import Invoice, InvoiceId, Status, is_overdue, open_amount
from freelance_pay.domain.money import Money, sum_money, totals_by_currency
from freelance_pay.domain.reports import AgeingInput

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.holds import HoldId
    from freelance_pay.domain.instalments import PlanId
    from freelance_pay.domain.plans import Plan


@dataclass
class Source:
    """A payment or credit note: when, how much, and what of it settles which invoice."""

    client_id: ClientId
    on: date
    amount: Money
    parts: dict[InvoiceId, Money]
    is_gone: bool = False

    @property
    def rest(self) -> Money:
        """What settles nothing; nothing at all once it was reversed or cancelled."""
        if self.is_gone:
            return Money(0, self.amount.currency)
        return self.amount - sum_money(list(self.parts.values()), self.amount.currency)


@dataclass
class LedgerBook:
    """Every entry by hand; nothing is kept that can be computed."""

    names: dict[ClientId, str] = field(default_factory=dict)
    issued: dict[InvoiceId, Invoice] = field(default_factory=dict)
    payments: dict[int, Source] = field(default_factory=dict)
    credits: dict[int, Source] = field(default_factory=dict)
    holds: dict[HoldId, Hold] = field(default_factory=dict)
    plans: dict[PlanId, Plan] = field(default_factory=dict)

    def sources(self) -> Iterable[Source]:
        """Every payment and credit note."""
        return (*self.payments.values(), *self.credits.values())

    def open_of(self, invoice_id: InvoiceId) -> Money:
        """What is owed on an invoice by its entries."""
        invoice = self.issued[invoice_id]
        parts = [
            source.parts[invoice_id] for source in self.sources() if not source.is_gone and invoice_id in source.parts
        ]
        return open_amount(invoice.gross, parts, cancelled=invoice.cancelled_on is not None)

    def invoices(self) -> tuple[Invoice, ...]:
        """Every invoice as it should stand in the ledger; a plan is settled first, whoever asks."""
        self.settle_states()
        days: dict[InvoiceId, tuple[PlanId, date | None]] = {}
        for plan_id, plan in self.plans.items():
            if plan.state is PlanState.ACTIVE and (rest := self.open_of_plan(plan)):
                paid = plan.balance - rest if rest < plan.balance else Money(0, rest.currency)
                stand = plan_stand(plan.instalments, paid, date.min)
                days |= dict.fromkeys(plan.invoice_ids, (plan_id, stand.next_due))
        return tuple(self._stands(invoice, *days.get(invoice.id, (None, None))) for invoice in self.issued.values())

    def open_of_plan(self, plan: Plan) -> Money:
        """What is owed on the invoices of a plan."""
        return sum_money([self.open_of(invoice_id) for invoice_id in plan.invoice_ids], plan.balance.currency)

    def missed_of_plans(self, client_id: ClientId, currency: str, today: date) -> Money:
        """What of running plans should have come in before `today` and did not."""
        missed = Money(0, currency)
        for plan in self.plans.values():
            if plan.state is PlanState.ACTIVE and (plan.client_id, plan.balance.currency) == (client_id, currency):
                asked = sum_money([part.amount for part in plan.instalments if part.due_on < today], currency)
                came = plan.balance - self.open_of_plan(plan)
                missed += max(Money(0, currency), asked - max(Money(0, currency), came))
        return missed

    def owed(self) -> tuple[Invoice, ...]:
        """The invoices with something open."""
        return tuple(invoice for invoice in self.invoices() if invoice.open)

    def status_of(self, invoice: Invoice, today: date) -> Status:
        """The status by the rule of the domain."""
        return invoice_status(invoice, self.holds.values(), today)

    def overdue(self, today: date) -> tuple[Invoice, ...]:
        """The invoices whose day is over."""
        return tuple(invoice for invoice in self.invoices() if is_overdue(invoice, today))

    def credit_of(self, client_id: ClientId, currency: str) -> Money:
        """What a client paid or was credited and no invoice is settled by."""
        rests = [
            item.rest for item in self.sources() if item.client_id == client_id and item.amount.currency == currency
        ]
        return sum_money(rests, currency)

    def ageing_inputs(self) -> tuple[AgeingInput, ...]:
        """What the ageing is made of."""
        return tuple(
            AgeingInput(item.client_id, self.names[item.client_id], item.number, item.next_due, item.open)
            for item in self.owed()
        )

    def received(self, first_day: date, last_day: date) -> tuple[Money, ...]:
        """What came in on these days and was not reversed."""
        found = (item for item in self.payments.values() if not item.is_gone and first_day <= item.on <= last_day)
        return totals_by_currency(item.amount for item in found)

    def release(self, invoice_id: InvoiceId) -> None:
        """Take all money off an invoice."""
        for source in self.sources():
            source.parts.pop(invoice_id, None)

    def settle_states(self) -> None:
        """A plan without anything open is finished; it runs again when something is."""
        for plan_id, plan in self.plans.items():
            if plan.state in (PlanState.ACTIVE, PlanState.FINISHED):
                state = PlanState.ACTIVE if self.open_of_plan(plan) else PlanState.FINISHED
                self.plans[plan_id] = replace(plan, state=state)

    def _stands(self, invoice: Invoice, plan_id: PlanId | None, next_due: date | None) -> Invoice:
        return replace(invoice, open=self.open_of(invoice.id), plan_id=plan_id, next_due=next_due or invoice.due_on)


def sums(amounts: Iterable[Money]) -> dict[str, int]:
    """One sum per currency, without those of nothing, in no order."""
    totals: dict[str, int] = defaultdict(int)
    for amount in amounts:
        totals[amount.currency] += amount.minor
    return {currency: minor for currency, minor in totals.items() if minor}
