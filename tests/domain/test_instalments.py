"""Instalments: exact sums, month ends, and what counts as kept or missed."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.errors import CurrencyMismatchError
from freelance_pay.domain.instalments import (
    MAX_PARTS,
    Instalment,
    InstalmentAmountError,
    InstalmentDatesError,
    InstalmentPartsError,
    InstalmentSumError,
    Interval,
    Progress,
    check_instalments,
    plan_stand,
    propose_instalments,
)
from freelance_pay.domain.money import Money, sum_money

START = date(2026, 1, 31)
balances = st.builds(Money, st.integers(MAX_PARTS, 10**12), st.sampled_from(["EUR", "PLN", "JPY", "TND"]))
parts_of_a_plan = st.integers(1, MAX_PARTS)
starts = st.dates(date(2000, 1, 1), date(2100, 12, 31))
intervals = st.sampled_from(Interval)


def eur(text: str) -> Money:
    major, cents = text.split(".")
    return Money(int(major) * 100 + int(cents), "EUR")


def amounts(plan: tuple[Instalment, ...]) -> list[str]:
    return [instalment.amount.plain() for instalment in plan]


def days(plan: tuple[Instalment, ...]) -> list[date]:
    return [instalment.due_on for instalment in plan]


def three_of_600() -> tuple[Instalment, ...]:
    return propose_instalments(eur("1800.00"), 3, date(2026, 2, 1), Interval.MONTHLY)


def test_1800_becomes_three_instalments_of_600() -> None:
    assert amounts(three_of_600()) == ["600.00", "600.00", "600.00"]


def test_the_odd_cent_of_1000_by_three_goes_to_the_first_instalment() -> None:
    plan = propose_instalments(eur("1000.00"), 3, START, Interval.MONTHLY)
    assert amounts(plan) == ["333.34", "333.33", "333.33"]


def test_yen_are_split_without_decimals() -> None:
    plan = propose_instalments(Money(100_000, "JPY"), 3, START, Interval.MONTHLY)
    assert amounts(plan) == ["33334", "33333", "33333"]


def test_one_cent_can_be_paid_in_one_part_but_not_in_two() -> None:
    assert amounts(propose_instalments(eur("0.01"), 1, START, Interval.WEEKLY)) == ["0.01"]
    with pytest.raises(InstalmentPartsError) as refused:
        propose_instalments(eur("0.01"), 2, START, Interval.WEEKLY)
    assert (refused.value.balance, refused.value.parts) == (eur("0.01"), 2)


@pytest.mark.parametrize("parts", [0, -1, MAX_PARTS + 1])
def test_a_plan_has_at_least_one_part_and_no_typing_errors_worth_of_them(parts: int) -> None:
    with pytest.raises(InstalmentPartsError):
        propose_instalments(eur("1000000.00"), parts, START, Interval.WEEKLY)


def test_nothing_owed_cannot_be_paid_in_instalments() -> None:
    with pytest.raises(InstalmentPartsError):
        propose_instalments(eur("0.00"), 1, START, Interval.MONTHLY)


@given(balances, parts_of_a_plan, starts, intervals)
def test_instalments_always_add_up_to_the_balance(balance: Money, parts: int, start: date, interval: Interval) -> None:
    plan = propose_instalments(balance, parts, start, interval)
    assert sum_money([instalment.amount for instalment in plan], balance.currency) == balance
    assert max(i.amount.minor for i in plan) - min(i.amount.minor for i in plan) <= 1
    check_instalments(balance, plan)


@given(parts_of_a_plan, starts, intervals)
def test_each_instalment_is_due_after_the_one_before(parts: int, start: date, interval: Interval) -> None:
    plan = propose_instalments(eur("90000.00"), parts, start, interval)
    assert plan[0].due_on == start
    assert all(earlier.due_on < later.due_on for earlier, later in pairwise(plan))
    assert [instalment.number for instalment in plan] == list(range(1, parts + 1))


def test_month_ends_are_counted_from_the_start_day_and_not_from_a_short_month() -> None:
    plan = propose_instalments(eur("400.00"), 4, START, Interval.MONTHLY)
    assert days(plan) == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


def test_a_leap_year_gives_29_february() -> None:
    plan = propose_instalments(eur("200.00"), 2, date(2028, 1, 30), Interval.MONTHLY)
    assert days(plan)[1] == date(2028, 2, 29)


def test_months_run_over_the_end_of_the_year() -> None:
    plan = propose_instalments(eur("300.00"), 3, date(2026, 11, 15), Interval.MONTHLY)
    assert days(plan) == [date(2026, 11, 15), date(2026, 12, 15), date(2027, 1, 15)]


@pytest.mark.parametrize(("interval", "gap"), [(Interval.WEEKLY, 7), (Interval.FORTNIGHTLY, 14)])
def test_weeks_and_fortnights_are_counted_in_days(interval: Interval, gap: int) -> None:
    plan = propose_instalments(eur("300.00"), 3, START, interval)
    assert {later.due_on - earlier.due_on for earlier, later in pairwise(plan)} == {timedelta(days=gap)}


@pytest.mark.parametrize("interval", list(Interval))
def test_a_plan_beyond_the_calendar_is_refused(interval: Interval) -> None:
    with pytest.raises(InstalmentDatesError):
        propose_instalments(eur("300.00"), 100, date(9999, 11, 30), interval)


def by_hand(*texts: str) -> list[Instalment]:
    return [Instalment(n, date(2026, 1, n), eur(text)) for n, text in enumerate(texts, start=1)]


def test_amounts_written_by_hand_must_make_the_balance() -> None:
    check_instalments(eur("1000.00"), by_hand("500.00", "300.00", "200.00"))
    with pytest.raises(InstalmentSumError) as refused:
        check_instalments(eur("1000.00"), by_hand("500.00", "300.00", "199.99"))
    assert refused.value.total == eur("999.99")


def test_an_instalment_of_nothing_is_refused() -> None:
    with pytest.raises(InstalmentAmountError) as refused:
        check_instalments(eur("1000.00"), by_hand("1000.00", "0.00"))
    assert refused.value.number == 2


def test_a_plan_without_instalments_is_refused() -> None:
    with pytest.raises(InstalmentPartsError):
        check_instalments(eur("1000.00"), [])


def test_instalments_by_hand_must_follow_one_another() -> None:
    swapped = [Instalment(1, date(2026, 2, 1), eur("500.00")), Instalment(2, date(2026, 1, 1), eur("500.00"))]
    with pytest.raises(InstalmentDatesError) as refused:
        check_instalments(eur("1000.00"), swapped)
    assert refused.value.number == 2


def test_an_instalment_in_another_currency_is_refused() -> None:
    with pytest.raises(CurrencyMismatchError):
        check_instalments(eur("1000.00"), [Instalment(1, START, Money(100_000, "PLN"))])


def test_before_any_payment_the_first_instalment_is_what_is_due() -> None:
    stand = plan_stand(three_of_600(), eur("0.00"), date(2026, 1, 20))
    assert stand.next_due == date(2026, 2, 1)
    assert stand.progress is Progress.KEPT
    assert not stand.covered


def test_an_instalment_is_not_missed_on_its_own_day_but_on_the_day_after() -> None:
    on_the_day = plan_stand(three_of_600(), eur("0.00"), date(2026, 2, 1))
    day_after = plan_stand(three_of_600(), eur("0.00"), date(2026, 2, 2))
    assert on_the_day.progress is Progress.KEPT
    assert day_after.progress is Progress.BEHIND
    assert [line.instalment.number for line in day_after.missed] == [1]


def test_a_payment_covers_the_earliest_instalments_and_leaves_a_rest_on_the_next() -> None:
    stand = plan_stand(three_of_600(), eur("850.00"), date(2026, 2, 20))
    assert [line.rest for line in stand.lines] == [eur("0.00"), eur("350.00"), eur("600.00")]
    assert [line.paid for line in stand.lines] == [eur("600.00"), eur("250.00"), eur("0.00")]
    assert stand.next_due == date(2026, 3, 1)
    assert stand.progress is Progress.KEPT


def test_one_cent_short_on_an_instalment_leaves_it_due() -> None:
    stand = plan_stand(three_of_600(), eur("599.99"), date(2026, 2, 2))
    assert stand.next_due == date(2026, 2, 1)
    assert stand.progress is Progress.BEHIND


def test_paying_everything_early_finishes_the_plan() -> None:
    stand = plan_stand(three_of_600(), eur("1800.00"), date(2026, 1, 5))
    assert stand.progress is Progress.FINISHED
    assert stand.next_due is None
    assert len(stand.covered) == 3


def test_money_beyond_the_plan_is_told_and_not_lost() -> None:
    stand = plan_stand(three_of_600(), eur("1850.00"), date(2026, 1, 5))
    assert stand.surplus == eur("50.00")


@given(balances, parts_of_a_plan, st.integers(0, 2 * 10**12), starts)
def test_what_is_paid_and_what_rests_always_make_the_plan(balance: Money, parts: int, paid: int, today: date) -> None:
    plan = propose_instalments(balance, parts, START, Interval.WEEKLY)
    money = Money(paid, balance.currency)
    stand = plan_stand(plan, money, today)
    rests = sum(line.rest.minor for line in stand.lines)
    assert rests == max(0, balance.minor - paid)
    assert sum(line.paid.minor for line in stand.lines) + stand.surplus.minor == paid
    assert stand.covered == stand.lines[: len(stand.covered)], "instalments are covered in order"
    assert (stand.next_due is None) == (paid >= balance.minor)
