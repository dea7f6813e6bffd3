"""The days of the calendar: whole weeks, each day with its steps, why it is off, and what would rest."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.steps import StepKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.working_days import DayOff
    from freelance_pay.services.outlook import CalendarView, ForeseenStep

DAYS_WANTED = 30
WEEK = 7
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step on its day; `rests` says that it would not go out if the client asked about was paused."""

    foreseen: ForeseenStep
    rests: bool = False

    @property
    def can_move(self) -> bool:
        """Whether leaving the client alone puts it off; what became of a message does not wait."""
        return self.foreseen.step.kind is not StepKind.UNKNOWN_DELIVERY


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One cell. A day before today is there to fill its week only."""

    day: date
    steps: tuple[ShownStep, ...] = ()
    off: DayOff | None = None
    is_today: bool = False
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class Weeks:
    """The calendar: rows of seven days that begin with the first day of the week as the language has it."""

    rows: tuple[tuple[CalendarDay, ...], ...] = ()

    @property
    def steps(self) -> tuple[ShownStep, ...]:
        """Every step, day by day."""
        return tuple(step for row in self.rows for day in row for step in day.steps)

    def day(self, day: date) -> CalendarDay | None:
        """Return the cell of `day`, None where it is not in the calendar."""
        return next((found for row in self.rows for found in row if found.day == day), None)

    def lands_on(self, day: date) -> date:
        """Return the first working day on or after `day`, as far as the calendar knows."""
        later = [found for row in self.rows for found in row if found.day >= day]
        return next((found.day for found in later if found.off is None), day)

    def put_off_by(self, moved: ShownStep, day: date) -> tuple[ForeseenStep, ...]:
        """Return the other steps of the same client before `day`: they rest, too, while the client is left alone."""
        step = moved.foreseen
        return tuple(
            one.foreseen
            for one in self.steps
            if one.foreseen.client_id == step.client_id and one.foreseen is not step and one.foreseen.on < day
        )

    def is_narrow(self, column: int) -> bool:
        """Tell whether nothing but days off without steps stand in a column."""
        days = [row[column] for row in self.rows if not row[column].is_past]
        return bool(days) and all(day.off is not None and not day.steps for day in days)


def days_to_read(today: date, first_weekday: int) -> int:
    """Return how many days from `today` on fill whole weeks; `first_weekday` counts from Monday as 0."""
    before = _days_before(today, first_weekday)
    weeks = -(-(before + DAYS_WANTED) // WEEK)
    return weeks * WEEK - before


def weeks_of(view: CalendarView, first_weekday: int, asked: CalendarView | None = None) -> Weeks:
    """Return the calendar of `view`; with `asked`, the same one with a client paused, what differs is marked."""
    off = dict(view.days_off)
    steps = _steps_by_day(view, asked)
    first = view.first - timedelta(days=_days_before(view.first, first_weekday))
    count = (view.last - first).days + 1
    days = [_cell(first + timedelta(days=ahead), view, steps, off) for ahead in range(count)]
    return Weeks(tuple(tuple(days[place : place + WEEK]) for place in range(0, count, WEEK)))


def clients_of(view: CalendarView) -> tuple[tuple[ClientId, str], ...]:
    """Return the clients that have a step, by name."""
    names = {step.client_id: step.client_name for step in view.steps}
    return tuple(sorted(names.items(), key=lambda pair: (pair[1].casefold(), pair[0])))


def _days_before(day: date, first_weekday: int) -> int:
    return (day.weekday() - first_weekday) % WEEK


def _steps_by_day(view: CalendarView, asked: CalendarView | None) -> Mapping[date, tuple[ShownStep, ...]]:
    kept = None if asked is None else {(one.on, one.client_id, one.currency, one.step) for one in asked.steps}
    found: defaultdict[date, list[ShownStep]] = defaultdict(list)
    for one in view.steps:
        rests = kept is not None and (one.on, one.client_id, one.currency, one.step) not in kept
        found[one.on].append(ShownStep(one, rests))
    return {day: tuple(steps) for day, steps in found.items()}


def _cell(
    day: date, view: CalendarView, steps: Mapping[date, tuple[ShownStep, ...]], off: Mapping[date, DayOff]
) -> CalendarDay:
    return CalendarDay(day, steps.get(day, ()), off.get(day), is_today=day == view.first, is_past=day < view.first)
