"""Working days: what is a day off, why, and which day comes next."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.working_days import EVERY_DAY, WEEKDAYS, DayOff, DayOffKind, OwnDaysOff, WorkCalendar

CHRISTMAS = date(2026, 12, 25)
CALENDAR = WorkCalendar(
    holidays={CHRISTMAS: "Boże Narodzenie"}, own=(OwnDaysOff(date(2026, 12, 28), date(2026, 12, 31), "Urlop"),)
)


def test_a_day_off_says_why() -> None:
    assert CALENDAR.day_off(CHRISTMAS) == DayOff(DayOffKind.HOLIDAY, "Boże Narodzenie")
    assert CALENDAR.day_off(date(2026, 12, 26)) == DayOff(DayOffKind.WEEKEND)
    assert CALENDAR.day_off(date(2026, 12, 28)) == DayOff(DayOffKind.OWN, "Urlop")
    assert CALENDAR.day_off(date(2026, 12, 31)) == DayOff(DayOffKind.OWN, "Urlop")
    assert CALENDAR.day_off(date(2026, 12, 24)) is None


def test_holiday_weekend_and_own_days_off_in_a_row_lead_to_the_first_day_after_all_of_them() -> None:
    assert CALENDAR.on_or_after(CHRISTMAS) == date(2027, 1, 1)
    assert CALENDAR.on_or_after(date(2026, 12, 24)) == date(2026, 12, 24)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_next_working_day_is_a_working_day_and_none_before_it_is(day: date) -> None:
    found = WEEKDAYS.on_or_after(day)
    assert WEEKDAYS.day_off(found) is None
    assert all(WEEKDAYS.day_off(day + timedelta(days=n)) for n in range((found - day).days))
    assert EVERY_DAY.on_or_after(day) == day


def test_who_is_off_for_ever_is_not_waited_for() -> None:
    for_ever = WorkCalendar(weekend=frozenset(range(7)))
    assert for_ever.on_or_after(CHRISTMAS) == CHRISTMAS
