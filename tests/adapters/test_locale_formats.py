"""Amounts, days and counts in letters read as a native writer would write them."""

from __future__ import annotations

from datetime import date

import pytest

from freelance_pay.adapters.locale_formats import LocaleFormats, formats_for
from freelance_pay.domain.clients import LETTER_LANGUAGES
from freelance_pay.domain.money import Money

EN, RU, PL, UK, DE, FR, ES = (LocaleFormats(code) for code in ("en", "ru", "pl", "uk", "de", "fr", "es"))


def plain(text: str) -> str:
    """Return `text` with its no-break spaces shown as "_"."""
    return text.replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("formats", "money", "expected"),
    [
        (EN, Money(125_000, "EUR"), "€1,250.00"),
        (EN, Money(125_000, "USD"), "USD_1,250.00"),
        (EN, Money(125_000, "PLN"), "PLN_1,250.00"),
        (RU, Money(125_000, "RUB"), "1_250,00_₽"),
        (RU, Money(125_000, "USD"), "1_250,00_USD"),
        (PL, Money(125_000, "PLN"), "1_250,00_zł"),
        (PL, Money(123_456_789, "EUR"), "1_234_567,89_€"),
        (PL, Money(5, "EUR"), "0,05_€"),
        (UK, Money(125_000, "UAH"), "1_250,00_₴"),
        (DE, Money(125_000, "EUR"), "1.250,00_€"),
        (DE, Money(125_000, "CHF"), "1.250,00_CHF"),
        (FR, Money(125_000, "EUR"), "1_250,00_€"),
        (FR, Money(125_000, "USD"), "1_250,00_USD"),
        (ES, Money(125_000, "EUR"), "1.250,00_€"),
    ],
)
def test_an_amount_names_its_currency_so_that_no_other_can_be_meant(
    formats: LocaleFormats, money: Money, expected: str
) -> None:
    assert plain(formats.money(money)) == expected


@pytest.mark.parametrize(
    ("money", "expected"),
    [
        (Money(125_000, "JPY"), "JPY_125,000"),
        (Money(1_250_005, "TND"), "TND_1,250.005"),
        (Money(10_050, "RSD"), "RSD_100.50"),
        (Money(10_050, "IQD"), "IQD_10.050"),
    ],
)
def test_an_amount_keeps_every_minor_unit_of_its_currency(money: Money, expected: str) -> None:
    assert plain(EN.money(money)) == expected


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_large_amount_is_exact_to_the_cent(language: str) -> None:
    digits = [sign for sign in LocaleFormats(language).money(Money(987_654_321_012_345, "EUR")) if sign.isdigit()]
    assert "".join(digits) == "987654321012345"


def test_a_day_in_a_sentence_has_the_month_in_words_and_the_full_year() -> None:
    day = date(2026, 11, 3)
    assert [f.long_date(day) for f in (EN, RU, PL)] == ["3 November 2026", "3 ноября 2026 года", "3 listopada 2026"]
    assert [f.long_date(day) for f in (UK, DE)] == ["3 листопада 2026 року", "3. November 2026"]
    assert [f.long_date(day) for f in (FR, ES)] == ["3 novembre 2026", "3 de noviembre de 2026"]


def test_the_first_of_a_month_is_an_ordinal_in_french_only() -> None:
    first, tenth = date(2026, 12, 1), date(2026, 12, 10)
    assert [f.long_date(first) for f in (EN, FR, ES)] == [
        "1 December 2026",
        "1er décembre 2026",
        "1 de diciembre de 2026",
    ]
    assert [FR.day_and_month(day) for day in (first, tenth)] == ["1er décembre", "10 décembre"]


def test_a_day_said_aloud_has_the_month_in_words_and_no_year() -> None:
    day = date(2026, 11, 3)
    assert [f.day_and_month(day) for f in (EN, RU, PL)] == ["3 November", "3 ноября", "3 listopada"]
    assert [f.day_and_month(day) for f in (FR, ES)] == ["3 novembre", "3 de noviembre"]


def test_a_day_in_a_table_cannot_be_read_as_another_day() -> None:
    day = date(2026, 3, 4)
    assert [f.short_date(day) for f in (EN, RU, PL)] == ["4 Mar 2026", "04.03.2026", "04.03.2026"]
    assert [f.short_date(day) for f in (UK, DE)] == ["04.03.2026", "04.03.2026"]
    assert [f.short_date(day) for f in (FR, ES)] == ["04/03/2026", "04/03/2026"]


def test_days_have_the_right_plural_in_each_language() -> None:
    counts = (1, 2, 5, 11, 21, 22, 25, 101, 111)
    assert [RU.days(n) for n in counts] == [
        "1 день",
        "2 дня",
        "5 дней",
        "11 дней",
        "21 день",
        "22 дня",
        "25 дней",
        "101 день",
        "111 дней",
    ]
    assert [PL.days(n) for n in (1, 2, 5, 21, 22)] == ["1 dzień", "2 dni", "5 dni", "21 dni", "22 dni"]
    assert [EN.days(n) for n in (1, 2, 21)] == ["1 day", "2 days", "21 days"]


def test_twenty_one_is_singular_in_russian_but_not_in_polish() -> None:
    assert (RU.plural(21), PL.plural(21), EN.plural(21)) == ("one", "many", "other")


def test_parts_are_joined_with_the_and_of_the_language() -> None:
    assert EN.join(["a", "b", "c"]) == "a, b and c"
    assert RU.join(["а", "б"]) == "а и б"
    assert PL.join(["a"]) == "a"
    assert PL.join([]) == ""


def test_a_language_without_rules_of_its_own_uses_what_is_usual_there() -> None:
    german = LocaleFormats("de")
    assert german.long_date(date(2026, 11, 3)) == "3. November 2026"
    assert plain(german.money(Money(125_000, "EUR"))) == "1.250,00_€"


def test_a_locale_is_read_once() -> None:
    assert formats_for("pl") is formats_for("pl")
