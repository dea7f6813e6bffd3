"""The next step for one client in one currency: computed from dates and history each time, never by "N days ago"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import invoice_status
from freelance_pay.domain.invoice_steps import Planned, broken_promise, planned_step
from freelance_pay.domain.invoices import Status, days_overdue
from freelance_pay.domain.money import sum_money
from freelance_pay.domain.policy import USUAL, Channel, Stage
from freelance_pay.domain.steps import Rest, Step, StepItem, StepKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from freelance_pay.domain.policy import PolicyBook
    from freelance_pay.domain.steps import ClientFacts, InvoiceFacts

    Pairs = Sequence[tuple[InvoiceFacts, StepItem]]

_ON_ITS_WAY = frozenset({State.QUEUED, State.CLAIMED, State.COMMITTING})
_KIND_OF_CHANNEL = {Channel.LETTER: StepKind.LETTER, Channel.CALL: StepKind.CALL}


def next_step(facts: ClientFacts, today: date, book: PolicyBook = USUAL, *, by_hand: bool = False) -> Step | Rest:
    """Return the one right step for this client today, or the reason why there is none.

    A reminder lists every overdue invoice that is not held, paid or in a plan and speaks at the stage of the oldest
    one whose day has come. It raises those whose day has come and those never mentioned before; one that would be
    ahead of the oldest waits for a letter of its own. `by_hand`: a person need not wait for the day, but for everything
    else. Reasons are tried from the strongest: the wish never to remind, a delivery on its way, holds, quiet days.
    """
    if facts.client.never_remind:
        return Rest.NEVER_REMIND
    states = {item.pending for item in facts.invoices}
    if State.UNKNOWN in states:
        doubtful = _listed(item for item in facts.invoices if item.pending is State.UNKNOWN)
        return _step(facts, StepKind.UNKNOWN_DELIVERY, doubtful, today)
    if states & _ON_ITS_WAY:
        return Rest.ON_ITS_WAY
    found = _Rules(facts, today, book, by_hand=by_hand).step()
    waits = found is Rest.NOT_DUE or (isinstance(found, Step) and found.kind is not StepKind.PLAN_BEHIND)
    return Rest.QUIET_DAYS if waits and _is_quiet(facts, today, book) else found


class _Rules:
    """The rules for one client, currency and day."""

    def __init__(self, facts: ClientFacts, today: date, book: PolicyBook, *, by_hand: bool) -> None:
        self._facts = facts
        self._today = today
        self._book = book
        self._by_hand = by_hand
        self._policy, self._calendar = book.of_client(facts.client), book.calendar(facts.client)
        self._status = {item.invoice.id: invoice_status(item.invoice, facts.holds, today) for item in facts.invoices}

    def step(self) -> Step | Rest:
        """Return the step for what is overdue; for what is not yet due where nothing overdue is ripe."""
        overdue = [item for item in self._facts.invoices if self._status[item.invoice.id] is Status.OVERDUE]
        in_plan = [item for item in overdue if item.invoice.plan_id is not None]
        chased = [item for item in overdue if item.invoice.plan_id is None and not item.invoice.never_remind]
        answer = self._overdue(chased) if chased else None
        if isinstance(answer, Step):
            return answer
        if in_plan:
            return _step(self._facts, StepKind.PLAN_BEHIND, _listed(in_plan), self._today)
        return self._before_due() or answer or self._why_at_rest(overdue)

    def _overdue(self, chased: list[InvoiceFacts]) -> Step | Rest:
        total = sum_money([item.invoice.open for item in chased], self._facts.currency)
        if not self._by_hand and self._policy.too_small(total):
            return Rest.TOO_SMALL
        planned = [found for item in chased if (found := self._planned(item)) is not None]
        ripe = self._ripe_by_hand(chased) if self._by_hand else [one for one in planned if one.ripe_on <= self._today]
        if self._by_hand and not ripe:
            return Rest.ALL_SENT
        for channel in (Channel.MAIL, Channel.LETTER, Channel.CALL):
            chosen = [one for one in ripe if one.step.channel is channel]
            if chosen:
                return self._step_for(channel, chosen, chased, planned)
        exhausted = [item for item in chased if all(one.facts is not item for one in planned)]
        return self._call_again(exhausted) if exhausted else Rest.NOT_DUE

    def _planned(self, item: InvoiceFacts, *, mails_only: bool = False) -> Planned | None:
        own = item.invoice.policy
        policy = self._book.policy(own) if own else self._policy
        return planned_step(self._facts, item, self._today, policy, self._calendar, mails_only=mails_only)

    def _ripe_by_hand(self, chased: list[InvoiceFacts]) -> list[Planned]:
        """Return the mails whose day has come; when there is none, that of the oldest invoice."""
        mails = [found for item in chased if (found := self._planned(item, mails_only=True)) is not None]
        ripe = [one for one in mails if one.ripe_on <= self._today]
        return ripe or sorted(mails, key=lambda one: one.age)[:1]

    def _step_for(
        self, channel: Channel, chosen: list[Planned], chased: list[InvoiceFacts], planned: list[Planned]
    ) -> Step:
        oldest = min(chosen, key=lambda one: one.age)
        if channel is Channel.MAIL:
            kind, pairs = self._mail_kind(), self._in_one_mail(oldest.step.stage, chosen, chased, planned)
        else:
            kind, pairs = _KIND_OF_CHANNEL[channel], _raised(chosen) or _listed(one.facts for one in chosen)
        step = _step(self._facts, kind, pairs, self._today, oldest.step.stage)
        return replace(step, planned_on=oldest.ripe_on, missed=oldest.missed(self._today, self._calendar))

    def _in_one_mail(
        self, stage: Stage | None, chosen: list[Planned], chased: list[InvoiceFacts], planned: list[Planned]
    ) -> Pairs:
        """Raise what is ripe and what was never mentioned, up to `stage`; list whatever else is overdue as it is."""
        ripe = {one.facts.invoice.id for one in chosen}
        unmentioned = (one for one in planned if one.step.channel is Channel.MAIL and one.facts.reached is None)
        raised = _raised([*chosen, *(one for one in unmentioned if one.facts.invoice.id not in ripe)], stage)
        ids = {item.invoice.id for item, _ in raised}
        also = _listed(item for item in chased if item.invoice.id not in ids)
        return sorted([*raised, *also], key=lambda pair: (pair[0].invoice.next_due, pair[0].invoice.id))

    def _call_again(self, exhausted: list[InvoiceFacts]) -> Step | Rest:
        """After the last step only a person can help: a call, one answer's time after the last contact."""
        last = self._facts.last_contact_on
        wait = timedelta(days=self._policy.answer_days)
        if last is not None and self._today < self._calendar.on_or_after(last + wait):
            return Rest.ALL_SENT
        return _step(self._facts, StepKind.CALL, _listed(exhausted), self._today)

    def _before_due(self) -> Step | None:
        for stage, wanted in ((Stage.DUE_TODAY, Status.DUE_TODAY), (Stage.PRE_DUE, Status.OPEN)):
            ripe = [item for item in self._facts.invoices if self._is_ripe_before(item, stage, wanted)]
            if ripe:
                pairs = [(item, StepItem(item.invoice.id, stage)) for item in ripe]
                return _step(self._facts, self._mail_kind(), pairs, self._today, stage)
        return None

    def _is_ripe_before(self, item: InvoiceFacts, stage: Stage, wanted: Status) -> bool:
        invoice = item.invoice
        if self._status[invoice.id] is not wanted or stage in item.sent or invoice.never_remind:
            return False
        step = self._book.of_invoice(self._facts.client, invoice).step_of(stage)
        if step is None:
            return False
        day = invoice.next_due + timedelta(days=step.days)
        working = self._calendar.on_or_after(day)
        return (working if working <= invoice.next_due else day) <= self._today

    def _why_at_rest(self, overdue: list[InvoiceFacts]) -> Rest:
        statuses = set(self._status.values())
        if statuses & {Status.DISPUTED, Status.PROMISED, Status.PAUSED}:
            return Rest.HELD
        if Status.IN_PLAN in statuses:
            return Rest.PLAN_KEPT
        if overdue:
            return Rest.NEVER_REMIND
        return Rest.NOT_DUE if statuses & {Status.OPEN, Status.DUE_TODAY} else Rest.NOTHING_OPEN

    def _mail_kind(self) -> StepKind:
        return StepKind.REMINDER if self._facts.client.recipients() else StepKind.NO_ADDRESS


def _is_quiet(facts: ClientFacts, today: date, book: PolicyBook) -> bool:
    last, rest = facts.last_contact_on, book.of_client(facts.client).quiet_days
    # A contact long after today is one that a wrong clock dated: it keeps nobody waiting until that day.
    return last is not None and abs((today - last).days) < rest


def _raised(planned: Iterable[Planned], highest: Stage | None = None) -> list[tuple[InvoiceFacts, StepItem]]:
    """Pair invoices with the stage they are brought to, up to the `highest`; calls bring none."""
    return [
        (one.facts, StepItem(one.facts.invoice.id, one.step.stage))
        for one in planned
        if one.step.stage is not None and (highest is None or one.step.stage <= highest)
    ]


def _listed(items: Iterable[InvoiceFacts]) -> list[tuple[InvoiceFacts, StepItem]]:
    """Pair invoices with the stage they have reached, which stays as it is."""
    return [(item, StepItem(item.invoice.id, item.reached or Stage.FIRST, raises=False)) for item in items]


def _step(facts: ClientFacts, kind: StepKind, pairs: Pairs, today: date, stage: Stage | None = None) -> Step:
    chosen = [item for item, _ in pairs]
    subjects = [item for item, one in pairs if one.raises and one.stage is stage] or chosen
    due_on = min(item.invoice.next_due for item in chosen)
    return Step(
        kind=kind,
        stage=stage,
        items=tuple(item for _, item in pairs),
        amount=sum_money([item.invoice.open for item in chosen], facts.currency),
        due_on=due_on,
        days_overdue=days_overdue(due_on, today),
        promise_broken=broken_promise(facts, subjects, today),
    )
