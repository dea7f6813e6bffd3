"""The Today page: one row per client and currency with the right next step, the most pressing first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from operator import attrgetter
from typing import TYPE_CHECKING

from freelance_pay.domain.holds import HoldKind
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.steps import ClientFacts, Step, StepKind
from freelance_pay.services.client_days import ClientDays
from freelance_pay.services.policy_book import FOLLOW_UP, HOLIDAYS, policy_book
from freelance_pay.services.views import Badge, BadgeKind, TodayRow, TodayView

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from freelance_pay.domain.money import Money
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.reads_port import TodayReads

FIRST_ROWS = 30
PROMISE_RECENT = timedelta(days=30)
A_WEEKEND = timedelta(days=3)


class TodayService:
    """Says what to do today."""

    def __init__(self, reads: TodayReads, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock

    def first_rows(self, today: date, limit: int = FIRST_ROWS) -> TodayView:
        """Return the first rows only, quickly whatever the ledger's size, and no figures yet.

        The order of what is shown may still change when `everything` is there.
        """
        keys = self._reads.first_keys(limit)
        if not keys:
            return TodayView(today, is_empty_ledger=not self._reads.has_clients())
        rows = self._rows(self._reads.client_facts(keys), today)
        return TodayView(today, rows, len(rows), None, is_complete=False)

    def everything(self, today: date) -> TodayView:
        """Return every row and the figures above them."""
        rows = self._rows(self._reads.all_client_facts(), today)
        is_empty = not rows and not self._reads.has_clients()
        return TodayView(today, rows, len(rows), self._reads.today_figures(today), is_empty_ledger=is_empty)

    def _rows(self, facts: Iterable[ClientFacts], today: date) -> tuple[TodayRow, ...]:
        book = policy_book(self._reads.setting(FOLLOW_UP), self._reads.setting(HOLIDAYS))
        # Sorted in groups: one sort of 75,000 rows would keep every other thread, the window's too, from running.
        groups: dict[tuple[int, int, int], list[TodayRow]] = defaultdict(list)
        missed: dict[tuple[int, str], Money] | None = None
        days = ClientDays(self._clock.now(), today, book.home_zone)
        for one in facts:
            day = days.of(one.client)
            step = next_step(one, day, book)
            if isinstance(step, Step):
                row = _row(one, step, day, today)
                if step.kind is StepKind.PLAN_BEHIND:
                    missed = self._reads.missed_instalments(today) if missed is None else missed
                    row = replace(row, amount=missed.get(row.key, row.amount))
                groups[_urgency(row)].append(row)
        return tuple(row for key in sorted(groups) for row in sorted(groups[key], key=_name))


_ORDER = {
    StepKind.UNKNOWN_DELIVERY: 0,
    StepKind.REMINDER: 1,
    StepKind.NO_ADDRESS: 1,
    StepKind.PLAN_BEHIND: 1,
    StepKind.LETTER: 1,
    StepKind.CALL: 1,
}


def _urgency(row: TodayRow) -> tuple[int, int, int]:
    return (_ORDER[row.step], -row.days_overdue, row.due_in)


_name = attrgetter("client_name")


def _row(facts: ClientFacts, step: Step, day: date, today: date) -> TodayRow:
    """Return the row of a step on the client's `day`; contacts are dated by the day here, `today`."""
    contact = next(iter(facts.client.recipients() or facts.client.contacts), None)
    last = facts.last_contact_on
    return TodayRow(
        client_id=facts.client.id,
        currency=facts.currency,
        client_name=facts.client.name,
        step=step.kind,
        stage=step.stage,
        amount=step.amount,
        invoice_count=len(step.items),
        days_overdue=step.days_overdue,
        due_in=max(0, (step.due_on - day).days),
        last_contact_days=None if last is None else (today - last).days,
        badges=_badges(facts, step, day),
        language=facts.client.language,
        contact_name=contact.name if contact else "",
        phone=contact.phone if contact else "",
        planned_on=step.planned_on if _is_late(step, day) else None,
        missed=step.missed,
    )


def _is_late(step: Step, today: date) -> bool:
    """Tell whether the step was meant for a day that is past by more than a weekend, which only moves it on."""
    return bool(step.missed) or (step.planned_on is not None and today - step.planned_on > A_WEEKEND)


def _badges(facts: ClientFacts, step: Step, today: date) -> tuple[Badge, ...]:
    badges: list[Badge] = []
    if step.kind is StepKind.UNKNOWN_DELIVERY:
        badges.append(Badge(BadgeKind.UNKNOWN_DELIVERY))
    if step.promise_broken is not None and today - step.promise_broken <= PROMISE_RECENT:
        badges.append(Badge(BadgeKind.PROMISE_BROKEN, (today - step.promise_broken).days))
    if step.kind is StepKind.PLAN_BEHIND:
        badges.append(Badge(BadgeKind.PLAN_BEHIND, 1))
    elif step.days_overdue:
        badges.append(Badge(BadgeKind.OVERDUE, step.days_overdue))
    elif step.due_on == today:
        badges.append(Badge(BadgeKind.DUE_TODAY))
    else:
        badges.append(Badge(BadgeKind.DUE_SOON, (step.due_on - today).days))
    if any(hold.kind is HoldKind.DISPUTE for hold in facts.holds):
        badges.append(Badge(BadgeKind.DISPUTED))
    return tuple(badges)
