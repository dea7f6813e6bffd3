"""Policies as they are kept in the settings: nothing is lost on the way there and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import PRESETS, STANDARD, Channel, PolicyStep, Stage, Tone
from freelance_pay.domain.working_days import DayOffKind, OwnDaysOff, WorkCalendar
from freelance_pay.services.policy_book import (
    FollowUp,
    KnownHolidays,
    follow_up_text,
    holidays_text,
    parse_follow_up,
    parse_holidays,
    policy_book,
)

steps = st.builds(
    PolicyStep,
    st.integers(-60, 365),
    st.sampled_from(Channel),
    st.one_of(st.none(), st.sampled_from(Stage)),
    st.sampled_from(Tone),
)
policies = st.builds(
    lambda name, steps, quiet, answer, least: replace(
        STANDARD, key="own", name=name, steps=tuple(steps), quiet_days=quiet, answer_days=answer, smallest=least
    ),
    st.text(max_size=20),
    st.lists(steps, max_size=5),
    st.integers(0, 60),
    st.integers(1, 60),
    st.sampled_from([(), (Money(1000, "EUR"),), (Money(1, "JPY"), Money(5000, "PLN"))]),
)
days_off = st.builds(OwnDaysOff, st.dates(), st.dates(), st.text(max_size=10))


@given(st.lists(policies, max_size=3), st.sampled_from(["gentle", "own"]), st.lists(days_off, max_size=3))
def test_choices_come_back_as_they_were_kept(own: list[object], usual: str, days: list[OwnDaysOff]) -> None:
    chosen = FollowUp(tuple(own), usual, "PL", tuple(days))  # type: ignore[arg-type]
    assert parse_follow_up(follow_up_text(chosen)) == chosen


@pytest.mark.parametrize("zone", [None, "", "Europe/Warsaw"])
def test_whether_home_is_known_is_kept(zone: str | None) -> None:
    assert parse_follow_up(follow_up_text(FollowUp(home_zone=zone))).home_zone == zone


def test_choices_of_a_version_that_asked_for_no_home_zone_are_read() -> None:
    kept = {key: value for key, value in json.loads(follow_up_text(FollowUp(home="PL"))).items() if key != "home_zone"}
    assert parse_follow_up(json.dumps(kept)) == FollowUp(home="PL")


def test_holidays_come_back_as_they_were_kept() -> None:
    polish = WorkCalendar(frozenset({6}), {date(2026, 11, 11): "Święto"})
    known = KnownHolidays(2025, 2027, {"PL": polish})
    assert parse_holidays(holidays_text(known)) == known
    assert known.covers(frozenset({"PL"}), 2026, 2027)
    assert not known.covers(frozenset({"PL", "DE"}), 2026, 2027)
    assert not known.covers(frozenset({"PL"}), 2026, 2028)


def test_without_any_choice_everybody_follows_standard_from_monday_to_friday() -> None:
    book = policy_book(None, None)
    acme = Client("Acme")
    assert book.all() == PRESETS
    assert book.of_client(acme) is STANDARD
    assert book.calendar(acme).day_off(date(2026, 11, 23)) is None


def test_ones_own_days_off_count_for_clients_of_every_country() -> None:
    chosen = FollowUp(home="PL", days_off=(OwnDaysOff(date(2026, 11, 23), date(2026, 11, 27), "Urlop"),))
    known = KnownHolidays(2026, 2026, {"DE": WorkCalendar(holidays={date(2026, 11, 30): "X"})})
    book = policy_book(follow_up_text(chosen), holidays_text(known))
    not_looked_up = date(2026, 11, 30)
    for country, back in (("", not_looked_up), ("PL", not_looked_up), ("FR", not_looked_up), ("DE", date(2026, 12, 1))):
        calendar = book.calendar(Client("Acme", country=country))
        off = calendar.day_off(date(2026, 11, 25))
        assert off is not None
        assert (off.kind, off.name) == (DayOffKind.OWN, "Urlop")
        assert calendar.on_or_after(date(2026, 11, 23)) == back
