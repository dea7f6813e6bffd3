"""Working days: weekends, holidays of the client's country and days off of one's own, and the next day after them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

SATURDAY, SUNDAY = 5, 6
_LONGEST_REST = 370
"""Days to look ahead for a working day; whoever takes more than a year off gets the day itself."""


class DayOffKind(StrEnum):
    """Why a day is no working day."""

    OWN = "own"
    HOLIDAY = "holiday"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class DayOff:
    """One day off; `name` is the holiday's, or what the person called their own days off."""

    kind: DayOffKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class OwnDaysOff:
    """Days on which the person does not work, both ends included."""

    first: date
    last: date
    name: str = ""

    def holds(self, day: date) -> bool:
        """Tell whether `day` is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """What counts as a working day: `weekend` as weekday numbers (Monday 0), `holidays` with their names."""

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    holidays: Mapping[date, str] = field(default_factory=dict)
    own: tuple[OwnDaysOff, ...] = ()
    _working: dict[date, date] = field(default_factory=dict, init=False, compare=False, repr=False)
    """The answers of `on_or_after` so far: the same few days are asked for with every invoice."""

    def day_off(self, day: date) -> DayOff | None:
        """Return why nobody works on `day`, None for a working day."""
        own = next((found for found in self.own if found.holds(day)), None)
        if own is not None:
            return DayOff(DayOffKind.OWN, own.name)
        if day in self.holidays:
            return DayOff(DayOffKind.HOLIDAY, self.holidays[day])
        return DayOff(DayOffKind.WEEKEND) if day.weekday() in self.weekend else None

    def on_or_after(self, day: date) -> date:
        """Return `day`, or the first working day after it."""
        found = self._working.get(day)
        if found is None:
            ahead = (day + timedelta(days=number) for number in range(_LONGEST_REST))
            found = self._working[day] = next((one for one in ahead if self.day_off(one) is None), day)
        return found


WEEKDAYS = WorkCalendar()
"""Monday to Friday, no holidays known."""

EVERY_DAY = WorkCalendar(weekend=frozenset())
"""No day off at all."""
