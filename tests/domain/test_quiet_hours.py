"""Quiet hours: by the clock on the client's wall, across midnight and across changes to and from summer time."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.quiet_hours import QuietHours, night_at, zone_named

WARSAW = ZoneInfo("Europe/Warsaw")
USUAL = QuietHours()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "zone", "ends"),
    [
        ("2026-11-23T19:59", "Europe/Warsaw", None),
        ("2026-11-23T20:00", "Europe/Warsaw", "2026-11-24T06:00"),
        ("2026-11-24T05:59", "Europe/Warsaw", "2026-11-24T06:00"),
        ("2026-11-24T06:00", "Europe/Warsaw", None),
        ("2026-11-23T12:00", "Asia/Tokyo", "2026-11-23T22:00"),
        ("2026-11-23T03:30", "America/New_York", "2026-11-23T12:00"),
        ("2026-11-23T18:00", "Asia/Kolkata", "2026-11-24T01:30"),
    ],
)
def test_it_is_night_by_the_clients_clock(now: str, zone: str, ends: str | None) -> None:
    night = night_at(at(now), ZoneInfo(zone), USUAL)
    assert (None if night is None else night.ends) == (None if ends is None else at(ends))


@pytest.mark.parametrize(
    ("now", "ends"),
    [("2026-03-28T23:00", "2026-03-29T05:00"), ("2026-10-24T23:00", "2026-10-25T06:00")],
    ids=["an hour shorter", "an hour longer"],
)
def test_the_morning_comes_at_the_time_on_the_wall_also_after_the_clocks_were_changed(now: str, ends: str) -> None:
    night = night_at(at(now), WARSAW, USUAL)
    assert night is not None
    assert night.ends == at(ends)
    assert night.ends.astimezone(WARSAW).time() == time(7)


def test_a_night_that_ends_in_the_hour_that_comes_twice_ends_after_now() -> None:
    hours = QuietHours(time(22), time(2, 30))
    second = at("2026-10-25T01:10")
    night = night_at(second, WARSAW, hours)
    assert night is not None
    assert night.ends == at("2026-10-25T01:30")


def test_quiet_hours_within_one_day_and_none_at_all() -> None:
    noon = QuietHours(time(12), time(14))
    assert night_at(at("2026-11-23T12:00"), WARSAW, noon) is not None
    assert night_at(at("2026-11-23T20:00"), WARSAW, noon) is None
    assert night_at(at("2026-11-23T00:30"), WARSAW, QuietHours(time(0), time(0))) is None


times = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
moments = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - made aware
zones = st.sampled_from(["Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"])


@given(moments, zones, times, times)
def test_a_night_has_begun_and_is_over_within_a_day_and_a_bit(now: datetime, zone: str, begin: time, end: time) -> None:
    night = night_at(now, ZoneInfo(zone), QuietHours(begin, end))
    if night is not None:
        assert night.began <= now < night.ends + timedelta(hours=1)
        assert night.ends - now <= timedelta(hours=26)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "\0"])
def test_a_zone_nobody_knows_is_that_of_the_person(name: str) -> None:
    assert zone_named(name, WARSAW) is WARSAW
