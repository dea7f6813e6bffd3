"""The clock: the day at the person's place, and a chosen day that stays that day in any season."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
import time_machine

from freelance_pay.adapters.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def warsaw(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Warsaw")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_today_is_the_day_at_the_persons_place_not_in_greenwich() -> None:
    with time_machine.travel(datetime(2026, 7, 1, 22, 30, tzinfo=UTC).timestamp(), tick=False):
        clock = SystemClock()
        assert clock.today() == date(2026, 7, 2)
        assert clock.now() == datetime(2026, 7, 1, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize("day", [date(2026, 1, 31), date(2026, 3, 29), date(2026, 7, 1), date(2028, 2, 29)])
@pytest.mark.parametrize("hour", [0, 12, 22, 23])
def test_a_moment_on_a_chosen_day_is_on_that_day_in_summer_and_in_winter(day: date, hour: int) -> None:
    for season in (datetime(2026, 1, 10, hour, 30, tzinfo=UTC), datetime(2026, 7, 10, hour, 30, tzinfo=UTC)):
        with time_machine.travel(season.timestamp(), tick=False):
            clock = SystemClock(day)
            assert clock.today() == day
            assert clock.now().astimezone().date() == day
            assert clock.now().tzinfo is UTC
