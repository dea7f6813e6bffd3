"""Amounts are read to the cent in every writing the clients' programs use, and what is no amount is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.importing.amounts import DecimalSign, decimal_sign_of, is_ambiguous, parse_amount, read_amount
from freelance_pay.domain.importing.currencies import currency_in_column_name, currency_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-3 283,33 PLN", "-3283.33"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("+2000.00", "2000"),
        ("(12.50)", "-12.5"),
        ("−7,99 zł", "-7.99"),
        ("1 800,50 ₽", "1800.50"),
        ("1\u202f800,50 €", "1800.50"),
        ("1’800.50", "1800.50"),
        ("CHF 1'800.50", "1800.50"),
        ("$1,800.50", "1800.50"),
        ("-$5.00", "-5.00"),
        ("12.50-", "-12.50"),
        ("1.200,-", "1200"),
        ("1 200,– €", "1200"),
        ("15 000 руб.", "15000"),
        ("р. 100", "100"),
        ("1.234.567,89", "1234567.89"),
        (".5", "0.5"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
    ],
)
def test_an_amount_is_read_in_any_usual_writing(text: str, value: str) -> None:
    assert parse_amount(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "",
        "PLN",
        "12 34",
        "1,2,3",
        "1.23.456",
        "5.",
        "1e5",
        "(-5)",
        "12 EUR USD",
        "50 zł 20",
        "12,345.6,7",
        "10%",
        "1" * 70,
    ],
)
def test_what_is_not_one_amount_is_never_read_as_one(text: str) -> None:
    assert parse_amount(text) is None


def test_a_point_before_three_digits_is_decided_by_the_other_cells_of_the_column() -> None:
    assert is_ambiguous("1.234")
    assert parse_amount("1.234", DecimalSign.COMMA) == 1234
    assert parse_amount("1.234", DecimalSign.POINT) == Decimal("1.234")
    assert decimal_sign_of(["1.234", "12,50"]) is DecimalSign.COMMA
    assert decimal_sign_of(["1.234", "12.50"]) is DecimalSign.POINT
    assert decimal_sign_of(["1.234", "1.234.567"]) is DecimalSign.COMMA


def test_a_column_whose_cells_contradict_each_other_decides_nothing() -> None:
    assert decimal_sign_of(["12,50", "12.50"]) is None
    assert decimal_sign_of(["1.234", "abc", "15"]) is None


def test_the_currency_beside_an_amount_is_kept() -> None:
    read = read_amount("1 800,50 zł")
    assert read is not None
    assert read.currency == "PLN"
    assert read.minor(2) == 180050


def test_minor_units_are_exact_or_none() -> None:
    read = read_amount("0.125")
    assert read is not None
    assert read.minor(3) == 125
    assert read.minor(2) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("zł", "PLN"),
        ("руб.", "RUB"),
        ("₽", "RUB"),
        ("€", "EUR"),
        ("eur", "EUR"),
        ("£", "GBP"),
        ("$", "USD"),
        ("ABC", None),
        ("kr", None),
    ],
)
def test_a_currency_is_known_by_code_sign_or_word(text: str, code: str | None) -> None:
    assert currency_of(text) == code


def test_a_column_name_may_carry_the_currency_of_its_cells() -> None:
    assert currency_in_column_name("Kwota brutto [PLN]") == "PLN"
    assert currency_in_column_name("Сумма, руб.") == "RUB"
    assert currency_in_column_name("Total") is None


WRITINGS = {
    "en": (",", "."),
    "pl": ("\u00a0", ","),
    "ru": ("\u202f", ","),
    "de": (".", ","),
    "ch": ("’", "."),
    "plain": ("", "."),
}


def written(cents: int, locale: str) -> str:
    """Return `cents` as `locale` writes them, with two decimals."""
    group, sign = WRITINGS[locale]
    whole = f"{abs(cents) // 100:,}".replace(",", group)
    return f"{'-' if cents < 0 else ''}{whole}{sign}{abs(cents) % 100:02d}"


@given(
    cents=st.integers(-(10**13), 10**13),
    locale=st.sampled_from(sorted(WRITINGS)),
    mark=st.sampled_from(["", " zł", " €", " PLN", "\u00a0₽", " руб."]),
)
def test_every_amount_written_in_any_locale_comes_back_to_the_cent(cents: int, locale: str, mark: str) -> None:
    assert parse_amount(written(cents, locale) + mark) == Decimal(cents) / 100


@given(wholes=st.lists(st.integers(0, 10**7), min_size=1, max_size=8), locale=st.sampled_from(["en", "de"]))
def test_whole_thousands_are_read_right_as_soon_as_one_cell_of_the_column_shows_cents(
    wholes: list[int], locale: str
) -> None:
    group, sign = WRITINGS[locale]
    column = [f"{whole:,}".replace(",", group) for whole in wholes] + [f"7{sign}50"]
    decided = decimal_sign_of(column)
    assert [parse_amount(text, decided) for text in column[:-1]] == wholes


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    read = read_amount(text)
    assert read is None or read.decimals >= 0
