"""Money: exact to the minor unit, one currency at a time, no cent lost in a split."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from freelance_pay.domain.errors import BadAmountError, CurrencyMismatchError, UnknownCurrencyError
from freelance_pay.domain.money import (
    MAX_MINOR,
    Money,
    currency_decimals,
    money_of,
    split_evenly,
    sum_money,
    totals_by_currency,
)

currencies = st.sampled_from(["EUR", "PLN", "RUB", "JPY", "TND"])
minors = st.integers(-(10**12), 10**12)
moneys = st.builds(Money, minors, currencies)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


@given(st.integers(1, 10**12), st.integers(1, 120), currencies)
def test_a_split_loses_no_cent_and_no_two_parts_differ_by_more_than_one(minor: int, parts: int, currency: str) -> None:
    total = Money(max(minor, parts), currency)
    shares = split_evenly(total, parts)
    assert len(shares) == parts
    assert sum_money(shares, currency) == total
    assert list(shares) == sorted(shares, key=lambda share: -share.minor), "the extra cents go to the first parts"
    assert shares[0].minor - shares[-1].minor in (0, 1)
    assert shares[-1].minor > 0


def test_the_splits_of_the_product_come_out_as_promised() -> None:
    assert split_evenly(eur(180_000), 3) == (eur(60_000),) * 3
    assert split_evenly(eur(100_000), 3) == (eur(33_334), eur(33_333), eur(33_333))


@pytest.mark.parametrize(("minor", "parts"), [(100, 0), (100, -1), (0, 1), (2, 3), (-300, 3)])
def test_a_part_of_nothing_is_refused(minor: int, parts: int) -> None:
    with pytest.raises(ValueError, match="cannot be split"):
        split_evenly(eur(minor), parts)


@given(st.lists(moneys))
def test_totals_are_per_currency_and_account_for_every_amount(amounts: list[Money]) -> None:
    totals = totals_by_currency(amounts)
    assert [total.currency for total in totals] == sorted({amount.currency for amount in amounts})
    for total in totals:
        of_currency = [amount for amount in amounts if amount.currency == total.currency]
        assert total == sum_money(of_currency, total.currency)


@given(moneys, moneys)
def test_two_currencies_are_never_added_compared_or_subtracted(left: Money, right: Money) -> None:
    if left.currency == right.currency:
        assert (left + right) - right == left
        assert (left < right) is (left.minor < right.minor)
        assert left + -left == Money(0, left.currency)
        return
    for operation in ("__add__", "__sub__", "__lt__", "__le__"):
        with pytest.raises(CurrencyMismatchError):
            getattr(left, operation)(right)


def test_a_sum_in_another_currency_than_its_parts_is_refused() -> None:
    with pytest.raises(CurrencyMismatchError):
        sum_money([eur(1)], "PLN")
    assert sum_money([], "PLN") == Money(0, "PLN")


@given(moneys)
def test_what_is_written_plainly_is_read_back_as_the_same_amount(amount: Money) -> None:
    assert money_of(Decimal(amount.plain()), amount.currency) == amount
    assert money_of(amount.as_decimal(), amount.currency) == amount


def test_a_currency_has_the_decimals_of_iso_4217() -> None:
    assert [currency_decimals(code) for code in ("EUR", "JPY", "TND", "RUB")] == [2, 0, 3, 2]
    assert str(Money(1050, "EUR")) == "10.50 EUR"
    assert str(Money(1050, "JPY")) == "1050 JPY"
    assert str(Money(1050, "TND")) == "1.050 TND"
    assert Money(5, "EUR").plain() == "0.05"


@pytest.mark.parametrize("code", ["eur", "EU", "EURO", "ЕUR", "E1R", "", "EUR\n"])
def test_a_code_that_is_not_three_capital_latin_letters_is_no_currency(code: str) -> None:
    with pytest.raises(UnknownCurrencyError):
        Money(1, code)


@pytest.mark.parametrize(
    "text",
    ["10.505", "0.001", "1e-400", "10.0000000000000000000000000000001", "NaN", "sNaN", "Infinity", "1e16", "1e999"],
)
def test_an_amount_that_the_currency_cannot_hold_is_refused_not_rounded(text: str) -> None:
    with pytest.raises(BadAmountError):
        money_of(Decimal(text), "EUR")


@example(Decimal("10.500"))
@example(Decimal("0E-60"))
@given(st.decimals(-(10**12), 10**12, places=2))
def test_every_amount_with_no_more_decimals_than_the_currency_is_kept_to_the_cent(amount: Decimal) -> None:
    assert money_of(amount, "EUR").as_decimal() == amount


@pytest.mark.parametrize("minor", [1.0, True, Decimal(1), "1", None, MAX_MINOR + 1, -MAX_MINOR - 1])
def test_only_whole_minor_units_within_reason_are_money(minor: object) -> None:
    with pytest.raises(BadAmountError):
        Money(minor, "EUR")  # type: ignore[arg-type]


def test_nothing_is_falsy_and_a_credit_is_not() -> None:
    assert not eur(0)
    assert eur(-1)
