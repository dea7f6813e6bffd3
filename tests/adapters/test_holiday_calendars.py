"""Public holidays as the library knows them: the right days, in the country's own words, wherever the machine is."""

from __future__ import annotations

from datetime import date

import pytest

from freelance_pay.adapters.country_names import CountryNames
from freelance_pay.adapters.holiday_calendars import PublicHolidays
from freelance_pay.domain.working_days import DayOff, DayOffKind, WorkCalendar

SATURDAY, SUNDAY, FRIDAY = 5, 6, 4


@pytest.mark.parametrize("language", ["en_GB.UTF-8", "ru_RU.UTF-8"])
def test_a_country_gives_its_holidays_in_its_own_language(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    monkeypatch.setenv("LANG", language)
    polish = PublicHolidays().calendar("PL", 2026, 2027)
    assert polish.day_off(date(2026, 11, 11)) == DayOff(DayOffKind.HOLIDAY, "Narodowe Święto Niepodległości")
    assert polish.day_off(date(2027, 1, 6)) == DayOff(DayOffKind.HOLIDAY, "Święto Trzech Króli")
    assert polish.day_off(date(2026, 11, 12)) is None


def test_a_country_has_its_own_weekend() -> None:
    assert PublicHolidays().calendar("IL", 2026, 2026).weekend == {FRIDAY, SATURDAY}
    assert PublicHolidays().calendar("DE", 2026, 2026).weekend == {SATURDAY, SUNDAY}


def test_a_country_nobody_knows_works_monday_to_friday() -> None:
    assert PublicHolidays().calendar("XX", 2026, 2026) == WorkCalendar()


def test_every_country_of_the_list_can_be_asked() -> None:
    source = PublicHolidays()
    countries = sorted(CountryNames().names("en"))
    assert {"PL", "RU", "UA", "DE", "FR", "ES", "GB", "US"} <= set(countries)
    assert all(source.calendar(country, 2026, 2026).weekend for country in countries[::25])


def test_countries_are_named_in_the_language_of_the_window() -> None:
    named = [CountryNames().names(language)["PL"] for language in ("en", "ru", "pl")]
    assert named == ["Poland", "Польша", "Polska"]
