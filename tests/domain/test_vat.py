"""VAT is exact to the minor unit, whichever amount is known."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.money import Money
from freelance_pay.domain.vat import USUAL_RATES, rate_of, vat_on, vat_within

AMOUNTS = st.integers(0, 10**12).map(lambda minor: Money(minor, "PLN"))
RATES = st.decimals(0, 100, places=2)


@pytest.mark.parametrize(
    ("net", "rate", "vat"),
    [(100_000, "23", 23_000), (101, "23", 23), (150, "19", 29), (50, "5", 3), (999, "7.7", 77), (100_000, "0", 0)],
)
def test_half_a_cent_of_vat_is_rounded_up(net: int, rate: str, vat: int) -> None:
    assert vat_on(Money(net, "EUR"), Decimal(rate)) == Money(vat, "EUR")


def test_yen_have_no_hundredths() -> None:
    assert vat_on(Money(1_999, "JPY"), Decimal(10)) == Money(200, "JPY")


@given(AMOUNTS, RATES)
def test_the_vat_within_a_gross_amount_is_the_vat_on_its_net_to_the_cent(gross: Money, rate: Decimal) -> None:
    vat = vat_within(gross, rate)
    assert abs(vat_on(gross - vat, rate).minor - vat.minor) <= 1


@given(AMOUNTS, RATES)
def test_gross_made_from_net_contains_the_same_vat(net: Money, rate: Decimal) -> None:
    vat = vat_on(net, rate)
    assert abs(vat_within(net + vat, rate).minor - vat.minor) <= 1


@given(st.integers(10_000, 10**12), st.sampled_from(USUAL_RATES))
def test_the_rate_is_found_again(minor: int, rate: Decimal) -> None:
    net = Money(minor, "EUR")
    assert rate_of(net, vat_on(net, rate)) == rate


def test_vat_of_no_usual_rate_has_no_rate() -> None:
    assert rate_of(Money(10_000, "EUR"), Money(1_234, "EUR")) is None
