"""The next step for one client in one currency: computed from dates and history each time, never by "N days ago"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from freelance_pay.domain.clients import Client
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, HoldKind, invoice_status
from freelance_pay.domain.invoices import InvoiceId, Owed, Status, days_overdue
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.policy import OVERDUE_STAGES, STANDARD, Policy, Stage

_ON_ITS_WAY = frozenset({State.QUEUED, State.CLAIMED, State.COMMITTING})


class StepKind(StrEnum):
    """What is proposed; each has one obvious button."""

    REMINDER = "reminder"
    CALL = "call"
    PLAN_BEHIND = "plan_behind"
    UNKNOWN_DELIVERY = "unknown_delivery"
    NO_ADDRESS = "no_address"


class Rest(StrEnum):
    """Why nothing is proposed."""

    NOT_DUE = "not_due"
    QUIET_DAYS = "quiet_days"
    ON_ITS_WAY = "on_its_way"
    HELD = "held"
    PLAN_KEPT = "plan_kept"
    NEVER_REMIND = "never_remind"
    NOTHING_OPEN = "nothing_open"
    ALL_SENT = "all_sent"
    PLAN_BEHIND = "plan_behind"


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """An invoice with what was sent for it: the stages SENT, and the state of the newest delivery if unfinished."""

    invoice: Owed
    sent: frozenset[Stage] = frozenset()
    pending: State | None = None


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """One client and currency: open invoices, holds that were not ended, and the day of the last contact."""

    client: Client
    currency: str
    invoices: tuple[InvoiceFacts, ...]
    holds: tuple[Hold, ...] = ()
    last_contact_on: date | None = None


@dataclass(frozen=True, slots=True)
class StepItem:
    """One invoice of a step and the stage that is recorded for it."""

    invoice_id: InvoiceId
    stage: Stage


@dataclass(frozen=True, slots=True)
class Step:
    """One proposed action. `stage` is the tone of the letter: the highest stage among its items.

    `due_on` is the oldest day that counts; `days_overdue` counts from it; `promise_broken` is a broken promise's day.
    """

    kind: StepKind
    stage: Stage | None
    items: tuple[StepItem, ...]
    amount: Money
    due_on: date
    days_overdue: int
    promise_broken: date | None = None


def next_stage(sent: frozenset[Stage]) -> Stage | None:
    """Return the reminder stage after the highest one sent, in order and without a gap; None after the last."""
    done = [stage for stage in OVERDUE_STAGES if stage in sent]
    if not done:
        return OVERDUE_STAGES[0]
    following = OVERDUE_STAGES.index(max(done)) + 1
    return OVERDUE_STAGES[following] if following < len(OVERDUE_STAGES) else None


def next_step(facts: ClientFacts, today: date, policy: Policy = STANDARD) -> Step | Rest:
    """Return the one right step for this client today, or the reason why there is none.

    A reminder takes every overdue invoice along that is not held, paid or in a kept plan. After the last stage comes
    a call. Reasons are tried from the strongest: the wish never to remind, a delivery on its way, holds, quiet days.
    """
    if facts.client.never_remind:
        return Rest.NEVER_REMIND
    states = {item.pending for item in facts.invoices}
    if State.UNKNOWN in states:
        return _unknown(facts, today)
    if states & _ON_ITS_WAY:
        return Rest.ON_ITS_WAY
    status = {item.invoice.id: invoice_status(item.invoice, facts.holds, today) for item in facts.invoices}
    overdue = [item for item in facts.invoices if status[item.invoice.id] is Status.OVERDUE]
    in_plan = [item for item in overdue if item.invoice.plan_id is not None]
    chased = [item for item in overdue if item.invoice.plan_id is None]
    step: Step | Rest
    if chased:
        step = _overdue_step(facts, chased, today, policy)
    elif in_plan:
        step = _step(facts, StepKind.PLAN_BEHIND, None, in_plan, (), today)
    else:
        step = _before_due(facts, status, today, policy)
    if isinstance(step, Step) and step.kind is not StepKind.PLAN_BEHIND and _is_quiet(facts, today, policy):
        return Rest.QUIET_DAYS
    return step


def reminder_now(facts: ClientFacts, today: date, policy: Policy = STANDARD) -> Step | Rest:
    """Return the reminder a person may send by hand today: as `next_step`, without waiting for the stage's day.

    Quiet days and every hold still count; stages keep their order.
    """
    at_once = Policy(
        pre_due=policy.pre_due, first=1, second=1, final=1, quiet_days=policy.quiet_days, answer_days=policy.answer_days
    )
    return next_step(facts, today, at_once)


def _is_quiet(facts: ClientFacts, today: date, policy: Policy) -> bool:
    # A contact long after today is one that a wrong clock dated: it keeps nobody waiting until that day.
    return facts.last_contact_on is not None and abs((today - facts.last_contact_on).days) < policy.quiet_days


def _overdue_step(facts: ClientFacts, chased: list[InvoiceFacts], today: date, policy: Policy) -> Step | Rest:
    stages = {item.invoice.id: next_stage(item.sent) for item in chased}
    remind = [item for item in chased if stages[item.invoice.id] is not None]
    exhausted = [item for item in chased if stages[item.invoice.id] is None]
    items = tuple(StepItem(item.invoice.id, stage) for item in remind if (stage := stages[item.invoice.id]) is not None)
    ripe = [
        item
        for item, planned in zip(remind, items, strict=True)
        if days_overdue(item.invoice.next_due, today) >= policy.offset(planned.stage)
    ]
    if ripe:
        return _reminder(facts, remind, items, today)
    return _step(facts, StepKind.CALL, None, exhausted, (), today) if exhausted else Rest.NOT_DUE


def _before_due(facts: ClientFacts, status: dict[InvoiceId, Status], today: date, policy: Policy) -> Step | Rest:
    for stage, wanted in ((Stage.DUE_TODAY, Status.DUE_TODAY), (Stage.PRE_DUE, Status.OPEN)):
        ripe = [
            item
            for item in facts.invoices
            if status[item.invoice.id] is wanted
            and stage not in item.sent
            and (today - item.invoice.next_due).days >= policy.offset(stage)
        ]
        if ripe:
            return _reminder(facts, ripe, tuple(StepItem(item.invoice.id, stage) for item in ripe), today)
    return _why_at_rest(set(status.values()))


def _why_at_rest(statuses: set[Status]) -> Rest:
    if statuses & {Status.DISPUTED, Status.PROMISED, Status.PAUSED}:
        return Rest.HELD
    if Status.IN_PLAN in statuses:
        return Rest.PLAN_KEPT
    return Rest.NOT_DUE if statuses & {Status.OPEN, Status.DUE_TODAY} else Rest.NOTHING_OPEN


def _reminder(facts: ClientFacts, chosen: list[InvoiceFacts], items: tuple[StepItem, ...], today: date) -> Step:
    kind = StepKind.REMINDER if facts.client.recipients() else StepKind.NO_ADDRESS
    return _step(facts, kind, max(item.stage for item in items), chosen, items, today)


def _unknown(facts: ClientFacts, today: date) -> Step:
    doubtful = [item for item in facts.invoices if item.pending is State.UNKNOWN]
    return _step(facts, StepKind.UNKNOWN_DELIVERY, None, doubtful, (), today)


def _step(
    facts: ClientFacts,
    kind: StepKind,
    stage: Stage | None,
    chosen: list[InvoiceFacts],
    items: tuple[StepItem, ...],
    today: date,
) -> Step:
    due_on = min(item.invoice.next_due for item in chosen)
    return Step(
        kind=kind,
        stage=stage,
        items=items or tuple(StepItem(item.invoice.id, Stage.FINAL) for item in chosen),
        amount=sum_money([item.invoice.open for item in chosen], facts.currency),
        due_on=due_on,
        days_overdue=days_overdue(due_on, today),
        promise_broken=_broken_promise(facts, chosen, today),
    )


def _broken_promise(facts: ClientFacts, chosen: list[InvoiceFacts], today: date) -> date | None:
    days = [
        hold.until
        for hold in facts.holds
        if hold.kind is HoldKind.PROMISE
        and hold.until is not None
        and not hold.is_active(today)
        and any(hold.covers(item.invoice) for item in chosen)
    ]
    return max(days, default=None)
