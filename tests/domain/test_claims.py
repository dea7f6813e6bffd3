"""Interest at a contract rate, to the cent and to the day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from freelance_pay.domain.claims import contract_interest
from freelance_pay.domain.money import Money


def test_interest_is_simple_on_365_days_and_rounded_once() -> None:
    claim = contract_interest(Money(120_000, "USD"), date(2026, 1, 1), date(2026, 2, 15), [], Decimal(18))
    assert [segment.days for segment in claim.segments] == [45]
    assert claim.amount == Money(2_663, "USD")


def test_a_part_payment_lowers_what_interest_runs_on_from_the_day_after() -> None:
    claim = contract_interest(
        Money(180_000, "EUR"),
        date(2026, 6, 15),
        date(2026, 7, 31),
        [(date(2026, 7, 10), Money(60_000, "EUR"))],
        Decimal("10.52"),
    )
    assert [(segment.days, segment.principal.minor) for segment in claim.segments] == [(25, 180_000), (21, 120_000)]
    assert claim.amount == Money(2_023, "EUR")


def test_there_is_no_interest_on_the_due_date_itself() -> None:
    claim = contract_interest(Money(100_000, "EUR"), date(2026, 6, 15), date(2026, 6, 15), [], Decimal(10))
    assert claim.amount == Money(0, "EUR")


@pytest.mark.parametrize("paid_on", [date(2026, 6, 1), date(2026, 6, 15)])
def test_what_was_paid_in_time_bears_no_interest(paid_on: date) -> None:
    claim = contract_interest(
        Money(100_000, "EUR"), date(2026, 6, 15), date(2026, 7, 15), [(paid_on, Money(100_000, "EUR"))], Decimal(10)
    )
    assert claim.amount == Money(0, "EUR")
