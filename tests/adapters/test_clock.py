"""The clock: the day at the person's place, a day that is only assumed, and moments that are always real."""

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


@pytest.mark.parametrize("day", [date(2020, 2, 29), date(2026, 7, 1), date(2030, 1, 7)])
def test_a_day_that_is_assumed_changes_what_is_due_and_not_when_a_thing_happened(day: date) -> None:
    with time_machine.travel(datetime(2026, 7, 1, 22, 30, tzinfo=UTC).timestamp(), tick=False):
        clock = SystemClock(day)
        assert clock.today() == day
        assert clock.now() == datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
