"""Instalments: propose, offer, accept, end; while a plan is kept its invoices are not overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.instalments import ALLOWED_MOVES, PlanState, check_instalments, propose_instalments
from freelance_pay.domain.letters import OfferedInstalment
from freelance_pay.domain.money import sum_money
from freelance_pay.domain.money_errors import PlanNotPossibleError
from freelance_pay.domain.plans import Plan
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.instalments import Instalment, PlanId, PlanTerms
    from freelance_pay.domain.invoices import Invoice, InvoiceId
    from freelance_pay.domain.money import Money
    from freelance_pay.services.drafts import Draft
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.reminders import Reminders


class PlanService:
    """What a person does with instalment plans."""

    def __init__(self, ledger: Ledger, reminders: Reminders, clock: Clock) -> None:
        self._ledger = ledger
        self._reminders = reminders
        self._clock = clock

    def coverable(self, client_id: ClientId, currency: str) -> tuple[Invoice, ...]:
        """Return the client's open invoices a plan may cover: those in no running plan."""
        with self._ledger.change() as change:
            return tuple(item for item in change.invoices.open_of(client_id, currency) if item.plan_id is None)

    def preview(self, balance: Money, terms: PlanTerms) -> tuple[Instalment, ...]:
        """Return the parts these terms give for `balance`. Raises InstalmentPartsError, InstalmentDatesError."""
        return propose_instalments(balance, terms.parts, terms.start, terms.interval)

    def offer(
        self, client_id: ClientId, currency: str, invoice_ids: Sequence[InvoiceId], instalments: Sequence[Instalment]
    ) -> tuple[PlanId, Draft]:
        """Keep a plan as offered, and write the letter that offers it.

        Raises PlanNotPossibleError, and the leaves of `check_instalments` when the parts do not make the balance.
        An earlier offer to the client that was not answered is withdrawn.
        """
        with self._ledger.change() as change:
            invoices = self._coverable(change, client_id, invoice_ids)
            balance = sum_money([invoice.open for invoice in invoices], currency)
            check_instalments(balance, instalments)
            for earlier in change.plans.of_client(client_id, currency, PlanState.OFFERED):
                change.plans.end(earlier.id, PlanState.CANCELLED, "replaced by a new offer", self._clock.now())
            plan = Plan(
                client_id=client_id,
                state=PlanState.OFFERED,
                balance=balance,
                open=balance,
                invoice_ids=tuple(invoice.id for invoice in invoices),
                instalments=tuple(instalments),
            )
            plan_id = change.plans.add(plan, self._clock.now())
            self._log(change, EventKind.PLAN_OFFERED, plan, {"parts": str(len(instalments)), "balance": str(balance)})
            change.commit()
        offered = tuple(OfferedInstalment(part.due_on, part.amount) for part in instalments)
        return plan_id, self._reminders.compose_offer(client_id, currency, plan_id, offered)

    def accept(self, plan_id: PlanId, how: str) -> None:
        """The client said yes: the plan runs, and its next instalment is what is due.

        Raises PlanNotPossibleError when the open amounts changed since the offer or the plan is not an offer.
        """
        with self._ledger.change() as change:
            plan = change.plans.get(plan_id)
            if plan.state is not PlanState.OFFERED:
                raise PlanNotPossibleError("not_an_offer")
            self._coverable(change, plan.client_id, plan.invoice_ids)
            if plan.open != plan.balance:
                raise PlanNotPossibleError("balance_changed")
            change.plans.accept(plan_id, self._clock.today(), how)
            self._log(change, EventKind.PLAN_ACCEPTED, plan, {"how": how})
            withdraw_unfit(change, self._clock, plan.client_id)
            change.commit()

    def end(self, plan_id: PlanId, reason: str) -> None:
        """End a plan or take an offer back: its invoices return to their own due dates and the policy.

        Raises PlanNotPossibleError when it is over already.
        """
        with self._ledger.change() as change:
            plan = change.plans.get(plan_id)
            state = PlanState.DECLINED if plan.state is PlanState.OFFERED else PlanState.CANCELLED
            if state not in ALLOWED_MOVES[plan.state]:
                raise PlanNotPossibleError("already_over")
            change.plans.end(plan_id, state, reason, self._clock.now())
            self._log(change, EventKind.PLAN_ENDED, plan, {"reason": reason})
            change.commit()

    def _coverable(self, change: Change, client_id: ClientId, invoice_ids: Sequence[InvoiceId]) -> tuple[Invoice, ...]:
        invoices = change.invoices.many(invoice_ids)
        if any(invoice.client_id != client_id for invoice in invoices):
            raise PlanNotPossibleError("of_another_client")
        if not invoices or any(invoice.open.minor <= 0 for invoice in invoices):
            raise PlanNotPossibleError("nothing_open")
        if any(invoice.plan_id is not None for invoice in invoices):
            raise PlanNotPossibleError("already_in_plan")
        return invoices

    def _log(self, change: Change, kind: EventKind, plan: Plan, data: dict[str, str]) -> None:
        for invoice_id in plan.invoice_ids:
            change.events.add(Event(self._clock.now(), kind, plan.client_id, invoice_id, data=data))
