"""Instalments: propose, offer, accept, end; while a plan is kept its invoices are not overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.instalments import (
    ALLOWED_MOVES,
    PlanState,
    check_instalments,
    first_past_day,
    propose_instalments,
)
from freelance_pay.domain.money import sum_money
from freelance_pay.domain.money_errors import (
    OfferExpiredError,
    OfferNotSentError,
    PastDayError,
    PlanNotPossibleError,
)
from freelance_pay.domain.plans import Plan
from freelance_pay.domain.policy import first_part_day
from freelance_pay.services.assumed_day import latest_day, real_day
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.client_days import client_day
from freelance_pay.services.ledger_ports import EventKind
from freelance_pay.services.offers import (
    REPLACED,
    end_others,
    is_letter_waiting,
    log_plan,
    may_have_arrived,
    require_no_other_offer,
    was_sent,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

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

    def first_day(self, client_id: ClientId) -> date:
        """Return the day to propose for the first instalment: a working day of the client, after the answer day."""
        with self._ledger.look() as change:
            client, book = change.clients.get(client_id), change.book()
        day = client_day(self._clock, client, book.home_zone)
        return first_part_day(day, book.of_client(client), book.calendar(client))

    def preview(self, balance: Money, terms: PlanTerms) -> tuple[Instalment, ...]:
        """Return the parts these terms give for `balance`. Raises InstalmentPartsError, InstalmentDatesError."""
        return propose_instalments(balance, terms.parts, terms.start, terms.interval)

    def write_offer(
        self,
        client_id: ClientId,
        currency: str,
        invoice_ids: Sequence[InvoiceId],
        instalments: Sequence[Instalment],
        *,
        replace: bool = False,
    ) -> Draft:
        """Write the letter that offers a plan. Changes nothing: the plan is kept when the letter is approved.

        `replace`: in place of an offer for one of the invoices that is not answered yet. Raises PlanNotPossibleError,
        OfferStandsError without `replace`, SameOfferError, PastDayError when a day is over, and the leaves of
        `check_instalments` when the parts do not make the balance.
        """
        with self._ledger.change() as change:
            invoices = self._coverable(change, client_id, invoice_ids)
            balance = sum_money([invoice.open for invoice in invoices], currency)
            check_instalments(balance, instalments)
            past = first_past_day(instalments, self._clock.today())
            if past is not None:
                raise PastDayError(past)
            plan = Plan(
                client_id=client_id,
                state=PlanState.OFFERED,
                balance=balance,
                open=balance,
                invoice_ids=tuple(invoice.id for invoice in invoices),
                instalments=tuple(instalments),
            )
            require_no_other_offer(change, plan, replaces=replace)
        return self._reminders.compose_offer(plan, replaces=replace)

    def offer_for(self, invoice_id: InvoiceId) -> PlanId | None:
        """Return the offer the client can say yes to: one that was sent for sure before one that was not."""
        with self._ledger.look() as change:
            invoice = change.invoices.get(invoice_id)
            offered = change.plans.of_client(invoice.client_id, invoice.currency, PlanState.OFFERED)
            found = [plan for plan in offered if invoice_id in plan.invoice_ids]
            found.sort(key=lambda plan: not was_sent(change, plan))
        return found[0].id if found else None

    def accept(self, plan_id: PlanId, how: str) -> None:
        """The client said yes: the plan runs, and its next instalment is what is due.

        Raises PlanNotPossibleError when the open amounts changed since the offer or the plan is not an offer,
        OfferNotSentError when its letter was not sent for sure, and OfferExpiredError when every day of it is over: a
        first day that is over was agreed on in time and is missed. A day that is assumed neither makes it run from a
        day to come nor brings back what is out of date.
        """
        with self._ledger.change() as change:
            plan = change.plans.get(plan_id)
            if plan.state is not PlanState.OFFERED:
                raise PlanNotPossibleError("not_an_offer")
            self._coverable(change, plan.client_id, plan.invoice_ids)
            if plan.open != plan.balance:
                raise PlanNotPossibleError("balance_changed")
            if not was_sent(change, plan):
                raise OfferNotSentError
            last = plan.instalments[-1].due_on
            if last < max(self._clock.today(), real_day(self._clock)):
                raise OfferExpiredError(last)
            change.plans.accept(plan_id, latest_day(self._clock), how)
            log_plan(change, self._clock, EventKind.PLAN_ACCEPTED, plan, {"how": how})
            end_others(change, self._clock, plan, REPLACED)
            withdraw_unfit(change, self._clock, plan.client_id)
            change.commit()

    def end(self, plan_id: PlanId, reason: str) -> None:
        """End a plan or take an offer back: its invoices return to their own due dates and the policy.

        A letter that offers it and still waits is withdrawn, and the offer was not made. Raises PlanNotPossibleError
        when it is over already.
        """
        with self._ledger.change() as change:
            plan = change.plans.get(plan_id)
            state = PlanState.CANCELLED
            if plan.state is PlanState.OFFERED:
                state = PlanState.UNSENT if is_letter_waiting(change, plan) else PlanState.DECLINED
            if state not in ALLOWED_MOVES[plan.state]:
                raise PlanNotPossibleError("already_over")
            change.plans.end(plan_id, state, reason, self._clock.now())
            kind = EventKind.PLAN_UNSENT if state is PlanState.UNSENT else EventKind.PLAN_ENDED
            log_plan(change, self._clock, kind, plan, {"reason": reason, "was": plan.state.value})
            withdraw_unfit(change, self._clock, plan.client_id)
            change.commit()

    def reopen(self, plan_id: PlanId) -> None:
        """Take back the end of a plan, which runs again, or of an offer, which stands again.

        Raises PlanNotPossibleError when it is not over, was paid off or replaced, or another plan took its place.
        """
        with self._ledger.change() as change:
            plan = change.plans.get(plan_id)
            state = PlanState.OFFERED if plan.accepted_on is None else PlanState.ACTIVE
            if state not in ALLOWED_MOVES[plan.state] or plan.state is PlanState.UNSENT:
                raise PlanNotPossibleError("not_over")
            self._require_place(change, plan)
            change.plans.reopen(plan_id, state)
            log_plan(change, self._clock, EventKind.PLAN_REOPENED, plan, {"state": state.value})
            withdraw_unfit(change, self._clock, plan.client_id)
            change.commit()

    def _require_place(self, change: Change, plan: Plan) -> None:
        """Raise PlanNotPossibleError where a plan that comes back would stand in the way of another, or of nothing."""
        if plan.open.minor <= 0:
            raise PlanNotPossibleError("nothing_open")
        if any(invoice.plan_id is not None for invoice in change.invoices.many(plan.invoice_ids)):
            raise PlanNotPossibleError("already_in_plan")
        is_offer = plan.accepted_on is None
        if is_offer and not may_have_arrived(change, plan):
            raise PlanNotPossibleError("not_sent")
        offered = change.plans.of_client(plan.client_id, plan.balance.currency, PlanState.OFFERED)
        if is_offer and any(plan.overlaps(other) for other in offered):
            raise PlanNotPossibleError("another_offer")

    def _coverable(self, change: Change, client_id: ClientId, invoice_ids: Sequence[InvoiceId]) -> tuple[Invoice, ...]:
        invoices = change.invoices.many(invoice_ids)
        if any(invoice.client_id != client_id for invoice in invoices):
            raise PlanNotPossibleError("of_another_client")
        if not invoices or any(invoice.open.minor <= 0 for invoice in invoices):
            raise PlanNotPossibleError("nothing_open")
        if any(invoice.plan_id is not None for invoice in invoices):
            raise PlanNotPossibleError("already_in_plan")
        return invoices
