"""The plan behind an offer's letter: offered from the approval of the letter on, and only while that may arrive."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryKind, Intent, State
from freelance_pay.domain.instalments import Instalment, PlanId, PlanState, first_past_day
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.money_errors import OfferStandsError, PlanNotPossibleError, SameOfferError
from freelance_pay.domain.plans import Plan
from freelance_pay.domain.policy import OVERDUE_STAGES
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.deliveries import Delivery
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Change
    from freelance_pay.services.ports import Clock

OFFER_STAGE = OVERDUE_STAGES[1]
"""The stage an offer is recorded with: its letter speaks as the second reminder does."""
REPLACED = "replaced by a new offer"
PAST_DAY = "past_day"
"""The detail of the finding against an offer whose first day is over."""
_NOT_SENT = frozenset({State.WITHDRAWN, State.FAILED})


def require_no_other_offer(change: Change, plan: Plan, *, replaces: bool, own: PlanId | None = None) -> None:
    """Raise OfferStandsError while an unanswered offer covers an invoice of `plan`, unless `plan` replaces it.

    Raises SameOfferError where it says the same, whatever the person wants. `own` is `plan` as the ledger keeps it.
    """
    for other in _others(change, plan, own):
        numbers = ", ".join(invoice.number for invoice in change.invoices.many(other.invoice_ids))
        if plan.says_the_same_as(other):
            raise SameOfferError(numbers)
        if not replaces:
            raise OfferStandsError(numbers)


def keep_offer(change: Change, clock: Clock, plan: Plan, message_id: str, *, replaces: bool) -> PlanId:
    """Keep `plan` as offered, in the transaction that approves its letter, and return its id.

    A letter that is approved once more after it was taken back offers the very plan it offered before. Another offer
    for one of the invoices that the client did not answer stands until this one is SENT, where the person said that it
    is to be replaced. Raises OfferStandsError, SameOfferError, and PlanNotPossibleError when a plan runs meanwhile.
    """
    if any(invoice.plan_id is not None for invoice in change.invoices.many(plan.invoice_ids)):
        raise PlanNotPossibleError("already_in_plan")
    earlier = change.deliveries.by_message_id(message_id)
    require_no_other_offer(change, plan, replaces=replaces, own=None if earlier is None else _plan_of(earlier))
    if earlier is None:
        plan_id = change.plans.add(plan, clock.now())
    else:
        plan_id = _plan_of(earlier)
        change.plans.reopen(plan_id, PlanState.OFFERED)
    data = {"parts": str(len(plan.instalments)), "balance": str(plan.balance)}
    log_plan(change, clock, EventKind.PLAN_OFFERED, plan, data)
    return plan_id


def is_letter_waiting(change: Change, plan: Plan) -> bool:
    """Tell whether the letter that offers `plan` has not begun to leave."""
    waiting = change.deliveries.unsent_of_client(plan.client_id)
    return any(_offers_plan(delivery) and _plan_of(delivery) == plan.id for delivery in waiting)


def may_have_arrived(change: Change, plan: Plan) -> bool:
    """Tell whether the letter that offers `plan` was sent, or may have been, or still will be."""
    return _letter_of(change, plan) is not None


def was_sent(change: Change, plan: Plan) -> bool:
    """Tell whether the letter that offers `plan` was sent for sure; so was one the ledger never had."""
    letter = _letter_of(change, plan)
    return letter is None or letter.state is State.SENT


def enter_offer(change: Change, clock: Clock, entry: JournalEntry, invoice_ids: Sequence[InvoiceId]) -> PlanId:
    """Keep the offer of which only the send journal knows, as its letter stands, and return its id."""
    invoices = change.invoices.many(invoice_ids)
    currency = invoices[0].currency
    parts = [Instalment(number, on, Money(minor, currency)) for number, (on, minor) in enumerate(entry.parts, 1)]
    plan = Plan(
        client_id=invoices[0].client_id,
        state=PlanState.OFFERED,
        balance=sum_money([part.amount for part in parts], currency),
        open=sum_money([invoice.open for invoice in invoices], currency),
        invoice_ids=tuple(invoice.id for invoice in invoices),
        instalments=tuple(parts),
    )
    plan_id = change.plans.add(plan, entry.at)
    log_plan(change, clock, EventKind.PLAN_OFFERED, plan, {"letter": entry.state.value})
    if entry.state is State.SENT:
        end_others(change, clock, replace(plan, id=plan_id), REPLACED)
    return plan_id


def widen_offer(change: Change, clock: Clock, plan_id: PlanId, invoice_ids: Sequence[InvoiceId]) -> None:
    """Let an offer that was known in part, and is not answered yet, cover these invoices as its letter says."""
    plan = change.plans.get(plan_id)
    if plan.state is PlanState.OFFERED:
        change.plans.cover(plan_id, invoice_ids)
        log_plan(change, clock, EventKind.PLAN_OFFERED, replace(plan, invoice_ids=tuple(invoice_ids)), {})


def check_offer(change: Change, delivery: Delivery, today: date) -> list[Finding]:
    """Return what stops the letter of an offer: it was answered, replaced or taken back, or its first day is over."""
    if not _offers_plan(delivery):
        return []
    plan = change.plans.get(_plan_of(delivery))
    if plan.state is PlanState.OFFERED:
        return check_days(change, plan, today)
    numbers = ", ".join(invoice.number for invoice in change.invoices.many(plan.invoice_ids))
    return [Finding(Rule.OFFER, Severity.BLOCK, numbers)]


def check_days(change: Change, plan: Plan | None, today: date) -> list[Finding]:
    """Return what stops a letter that would offer a day that is over: a client cannot pay yesterday."""
    if plan is None or first_past_day(plan.instalments, today) is None:
        return []
    numbers = ", ".join(invoice.number for invoice in change.invoices.many(plan.invoice_ids))
    return [Finding(Rule.OFFER, Severity.BLOCK, numbers, PAST_DAY)]


def follow_letter(change: Change, clock: Clock, delivery: Delivery, state: State) -> None:
    """Let the plan of an offer follow its letter: not offered when that did not go out, offered when it did after all.

    A plan that was answered or ended meanwhile stays as it is.
    """
    if not _offers_plan(delivery):
        return
    plan = change.plans.get(_plan_of(delivery))
    if plan.state is PlanState.OFFERED and state in _NOT_SENT:
        change.plans.end(plan.id, PlanState.UNSENT, "", clock.now())
        log_plan(change, clock, EventKind.PLAN_UNSENT, plan, {"letter": state.value})
    elif plan.state is PlanState.OFFERED and state is State.SENT:
        end_others(change, clock, plan, REPLACED)
    elif plan.state is PlanState.UNSENT and state not in _NOT_SENT:
        change.plans.reopen(plan.id, PlanState.OFFERED)
        log_plan(change, clock, EventKind.PLAN_OFFERED, plan, {"letter": state.value})


def end_others(change: Change, clock: Clock, plan: Plan, reason: str) -> None:
    """End the unanswered offers for an invoice of `plan`, which takes their place: it was sent, or it was accepted."""
    for other in _others(change, plan, plan.id):
        change.plans.end(other.id, PlanState.CANCELLED, reason, clock.now())
        log_plan(change, clock, EventKind.PLAN_ENDED, other, {"reason": reason, "was": other.state.value})


def log_plan(change: Change, clock: Clock, kind: EventKind, plan: Plan, data: dict[str, str]) -> None:
    """Write what happened to a plan into the log, under each of its invoices."""
    now = clock.now()
    for invoice_id in plan.invoice_ids:
        change.events.add(Event(now, kind, plan.client_id, invoice_id, data=data))


def _others(change: Change, plan: Plan, own: PlanId | None) -> tuple[Plan, ...]:
    """Return the unanswered offers, `own` apart, that cover an invoice of `plan`."""
    offered = change.plans.of_client(plan.client_id, plan.balance.currency, PlanState.OFFERED)
    return tuple(other for other in offered if other.id != own and other.overlaps(plan))


def _letter_of(change: Change, plan: Plan) -> Delivery | None:
    intent = Intent(plan.invoice_ids[0], DeliveryKind.INSTALMENT_OFFER, OFFER_STAGE, 0, plan.id)
    return change.deliveries.holder_of(intent)


def _offers_plan(delivery: Delivery) -> bool:
    return delivery.kind is DeliveryKind.INSTALMENT_OFFER and any(intent.instalment for intent in delivery.intents)


def _plan_of(delivery: Delivery) -> PlanId:
    return PlanId(delivery.intents[0].instalment)
