"""Which step of its policy comes next for one overdue invoice, from which day on, and what was missed meanwhile."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from freelance_pay.domain.holds import PROMISE_GRACE, HoldKind
from freelance_pay.domain.policy import Channel
from freelance_pay.domain.steps import Missed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freelance_pay.domain.holds import Hold
    from freelance_pay.domain.policy import Policy, PolicyStep, Stage
    from freelance_pay.domain.steps import ClientFacts, InvoiceFacts
    from freelance_pay.domain.working_days import WorkCalendar


class Planned(NamedTuple):
    """The step that comes next for an invoice and the first day for it; `to_do` are all that are left, in order."""

    facts: InvoiceFacts
    step: PolicyStep
    ripe_on: date
    to_do: tuple[PolicyStep, ...]
    passed_over: Missed | None = None

    @property
    def age(self) -> tuple[date, int]:
        """What the oldest is found by: the day that counts, then the order of entry."""
        return self.facts.invoice.next_due, self.facts.invoice.id

    def missed(self, today: date, calendar: WorkCalendar) -> tuple[Missed, ...]:
        """Return the other steps whose day went by, at the pace of the policy, if this one had been done on its day."""
        found = [] if self.passed_over is None else [self.passed_over]
        for step in self.to_do[self.to_do.index(self.step) + 1 :]:
            day = calendar.on_or_after(self.ripe_on + timedelta(days=step.days - self.step.days))
            if day < today:
                found.append(Missed(step.channel, step.stage, day))
        return tuple(found)


def planned_step(
    facts: ClientFacts,
    item: InvoiceFacts,
    today: date,
    policy: Policy,
    calendar: WorkCalendar,
    *,
    mails_only: bool = False,
) -> Planned | None:
    """Return what comes next for an overdue invoice that goes by `policy`; None after its last step.

    A call that was not made gives way to the next letter on that letter's day: calls may be left out, letters not.
    """
    to_do = _to_do(facts, item, policy)
    if mails_only:
        to_do = tuple(step for step in to_do if step.channel is Channel.MAIL)
    if not to_do:
        return None
    chosen = to_do[0]
    ripe_on = _ripe_on(chosen, facts, item, today, policy, calendar)
    if chosen.stage is None:
        letter = next((step for step in to_do if step.stage is not None), None)
        letter_on = None if letter is None else _ripe_on(letter, facts, item, today, policy, calendar)
        if letter is not None and letter_on is not None and letter_on <= today:
            return Planned(item, letter, letter_on, to_do, Missed(chosen.channel, chosen.stage, ripe_on))
    return Planned(item, chosen, ripe_on, to_do)


def _to_do(facts: ClientFacts, item: InvoiceFacts, policy: Policy) -> tuple[PolicyStep, ...]:
    reached = item.reached
    if reached is None and facts.last_call_on is None:
        return policy.overdue
    return tuple(step for step in policy.overdue if not _is_done(step, item, reached, facts, policy))


def broken_promise(facts: ClientFacts, chosen: Sequence[InvoiceFacts], today: date) -> date | None:
    """Return the day of the newest promise for one of these that was not kept, unless a letter went out since.

    A promise speaks of what was entered when it was given and due by its day. One after which any money came in was
    kept, if only in part: nobody is told that nothing has arrived.
    """
    days = [
        hold.until
        for hold in facts.holds
        if hold.kind is HoldKind.PROMISE
        and hold.until is not None
        and not hold.is_active(today)
        and hold.id not in facts.kept_promises
        and any(_was_promised(facts, item, hold, hold.until) for item in chosen)
    ]
    return max(days, default=None)


def _was_promised(facts: ClientFacts, item: InvoiceFacts, hold: Hold, until: date) -> bool:
    is_meant = hold.covers(item.invoice) and (hold.id, item.invoice.id) not in facts.not_promised
    return is_meant and item.invoice.next_due <= until and not _sent_after(item, until)


def _is_done(step: PolicyStep, item: InvoiceFacts, reached: Stage | None, facts: ClientFacts, policy: Policy) -> bool:
    """Tell whether a stage was reached, or a call made since the last letter (or no longer waited for)."""
    if step.stage is not None:
        return reached is not None and reached >= step.stage
    if facts.last_call_on is None and reached is None:
        return False
    if any(later.days > step.days and later.stage in item.sent for later in policy.overdue):
        return True
    since = max((on for on in item.sent_on.values()), default=item.invoice.next_due)
    return facts.last_call_on is not None and facts.last_call_on >= max(since, item.invoice.next_due)


def _ripe_on(
    step: PolicyStep, facts: ClientFacts, item: InvoiceFacts, today: date, policy: Policy, calendar: WorkCalendar
) -> date:
    """Return the first day for `step`: its own, or later where the one before it went late; never a day off.

    The pace of the policy is kept: a final reminder 11 days after a second one stays 11 days after it. A promise
    that was broken since the last letter makes the next one ripe at once.
    """
    day = item.invoice.next_due + timedelta(days=step.days)
    if item.sent_on:
        day = max(day, _at_the_pace(step, item.sent_on, policy) or day)
    broken = broken_promise(facts, [item], today) if facts.holds else None
    if broken is not None and step.stage is not None:
        day = min(day, broken + PROMISE_GRACE + timedelta(days=1))
    return calendar.on_or_after(day)


def _at_the_pace(step: PolicyStep, sent_on: Mapping[Stage, date], policy: Policy) -> date | None:
    """Return the day that is as long after the last letter before `step` as the policy puts between the two."""
    before = [
        (one.days, sent)
        for one in policy.overdue
        if one.days < step.days and one.stage is not None and (sent := sent_on.get(one.stage)) is not None
    ]
    if not before:
        return None
    days, sent = max(before)
    return sent + timedelta(days=step.days - days)


def _sent_after(item: InvoiceFacts, day: date) -> bool:
    return any(on > day for on in item.sent_on.values())
