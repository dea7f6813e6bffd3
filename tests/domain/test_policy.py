"""The follow-up policy: days of the stages, and the new day a letter asks to pay by."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.policy import OVERDUE_STAGES, STANDARD, Policy, Stage, pay_by

SATURDAY = 5


def test_the_standard_ladder_is_three_days_before_the_day_itself_and_3_10_and_21_days_after() -> None:
    assert [STANDARD.offset(stage) for stage in Stage] == [-3, 0, 3, 10, 21]


def test_overdue_stages_are_first_second_final_and_nothing_before_the_due_date() -> None:
    assert OVERDUE_STAGES == (Stage.FIRST, Stage.SECOND, Stage.FINAL)
    assert sorted(Stage) == [Stage.PRE_DUE, Stage.DUE_TODAY, *OVERDUE_STAGES]


@given(st.dates(date(2024, 1, 1), date(2080, 1, 1)), st.integers(0, 60))
def test_the_day_to_pay_by_is_never_sooner_than_promised_and_never_on_a_weekend(today: date, days: int) -> None:
    day = pay_by(today, Policy(answer_days=days))
    earliest = today + timedelta(days=days)
    assert day.weekday() < SATURDAY
    assert timedelta(0) <= day - earliest <= timedelta(days=2)


def test_a_day_on_a_weekend_moves_to_monday() -> None:
    assert pay_by(date(2026, 11, 21)) == date(2026, 11, 30)
    assert pay_by(date(2026, 11, 23)) == date(2026, 11, 30)
