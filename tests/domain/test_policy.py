"""The follow-up policy: its presets, what an own one may look like, and the new day a letter asks to pay by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.invoices import Invoice
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import (
    GENTLE,
    OVERDUE_STAGES,
    PRESETS,
    STANDARD,
    STRICT,
    Channel,
    Policy,
    PolicyBook,
    PolicyProblem,
    PolicyStep,
    Stage,
    answer_by,
    first_part_day,
    pay_by,
    problems,
)
from freelance_pay.domain.working_days import EVERY_DAY, WEEKDAYS, WorkCalendar

SATURDAY = 5
OWN = replace(STANDARD, key="own", name="For good friends")


def days_of(policy: Policy) -> list[tuple[int, Channel, Stage | None]]:
    return [(step.days, step.channel, step.stage) for step in policy.steps]


def test_the_presets_are_the_ladders_of_the_product() -> None:
    mail, call, letter = Channel.MAIL, Channel.CALL, Channel.LETTER
    before = [(-3, mail, Stage.PRE_DUE), (0, mail, Stage.DUE_TODAY)]
    assert days_of(GENTLE) == [
        *before, (5, mail, Stage.FIRST), (12, call, None), (21, mail, Stage.SECOND), (35, mail, Stage.FINAL),
    ]  # fmt: skip
    assert days_of(STANDARD) == [
        *before, (3, mail, Stage.FIRST), (10, mail, Stage.SECOND), (14, call, None), (21, mail, Stage.FINAL),
        (30, letter, Stage.FORMAL_DEMAND),
    ]  # fmt: skip
    assert days_of(STRICT) == [
        (-7, mail, Stage.PRE_DUE), (0, mail, Stage.DUE_TODAY), (1, mail, Stage.FIRST), (7, mail, Stage.SECOND),
        (14, mail, Stage.FINAL), (30, letter, Stage.FORMAL_DEMAND),
    ]  # fmt: skip


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_given_a_name_would_pass_as_an_own_policy(preset: Policy) -> None:
    assert problems(replace(preset, name="Mine")) == ()


def test_overdue_stages_are_those_after_the_due_date() -> None:
    assert sorted(Stage) == [Stage.PRE_DUE, Stage.DUE_TODAY, *OVERDUE_STAGES]


@pytest.mark.parametrize(
    ("policy", "problem"),
    [
        (replace(OWN, name="  "), PolicyProblem.NO_NAME),
        (replace(OWN, steps=()), PolicyProblem.NO_STEPS),
        (replace(OWN, quiet_days=-1), PolicyProblem.REST_OUT_OF_RANGE),
        (replace(OWN, answer_days=0), PolicyProblem.REST_OUT_OF_RANGE),
        (replace(OWN, steps=(PolicyStep(366, stage=Stage.FIRST),)), PolicyProblem.DAY_OUT_OF_RANGE),
        (replace(OWN, steps=tuple(PolicyStep(n, Channel.CALL) for n in range(1, 14))), PolicyProblem.TOO_MANY_STEPS),
        (replace(OWN, steps=(*OWN.steps, PolicyStep(3, Channel.CALL))), PolicyProblem.SAME_DAY),
        (replace(OWN, steps=(*OWN.steps, PolicyStep(40, stage=Stage.FINAL))), PolicyProblem.STAGE_TWICE),
        (
            replace(OWN, steps=(PolicyStep(3, stage=Stage.SECOND), PolicyStep(9, stage=Stage.FIRST))),
            PolicyProblem.STAGE_ORDER,
        ),
        (replace(OWN, steps=(PolicyStep(1, stage=Stage.PRE_DUE),)), PolicyProblem.STAGE_ON_WRONG_SIDE),
        (replace(OWN, steps=(PolicyStep(1, stage=Stage.DUE_TODAY),)), PolicyProblem.STAGE_ON_WRONG_SIDE),
        (replace(OWN, steps=(PolicyStep(0, stage=Stage.FIRST),)), PolicyProblem.STAGE_ON_WRONG_SIDE),
        (replace(OWN, steps=(PolicyStep(-2, Channel.CALL),)), PolicyProblem.STAGE_ON_WRONG_SIDE),
        (replace(OWN, steps=(PolicyStep(2),)), PolicyProblem.MAIL_WITHOUT_STAGE),
        (replace(OWN, steps=(PolicyStep(2, Channel.CALL, Stage.FIRST),)), PolicyProblem.CALL_WITH_STAGE),
        (replace(OWN, steps=(PolicyStep(2, Channel.LETTER, Stage.FIRST),)), PolicyProblem.DEMAND_NOT_ON_PAPER),
        (replace(OWN, steps=(PolicyStep(2, stage=Stage.FORMAL_DEMAND),)), PolicyProblem.DEMAND_NOT_ON_PAPER),
    ],
)
def test_an_own_policy_that_cannot_work_is_told_why(policy: Policy, problem: PolicyProblem) -> None:
    assert problem in problems(policy)


def test_who_follows_what_an_invoice_its_own_a_client_its_own_everybody_else_the_usual() -> None:
    book = PolicyBook((OWN,), "strict")
    money = Money(100, "EUR")
    invoice = Invoice(
        ClientId(1), "1", date(2026, 1, 1), date(2026, 1, 1), money, Money(0, "EUR"), money, money, date(2026, 1, 1)
    )
    acme = Client("Acme")
    assert book.of_client(acme) is STRICT
    assert book.of_client(replace(acme, policy="own")) is OWN
    assert book.of_invoice(replace(acme, policy="own"), replace(invoice, policy="gentle")) is GENTLE
    assert book.of_client(replace(acme, policy="was deleted")) is STRICT
    assert PolicyBook(usual="was deleted").of_client(acme) is STANDARD


def test_the_order_of_stages_is_that_of_the_policy() -> None:
    short = replace(OWN, steps=(PolicyStep(3, stage=Stage.FIRST), PolicyStep(9, stage=Stage.FINAL)))
    assert short.is_next(Stage.FINAL, frozenset({Stage.FIRST}))
    assert not STANDARD.is_next(Stage.FINAL, frozenset({Stage.FIRST}))
    assert not STANDARD.is_next(Stage.FIRST, frozenset({Stage.FIRST}))
    assert not STANDARD.is_next(Stage.FIRST, frozenset({Stage.SECOND})), "never back"
    assert STANDARD.is_next(Stage.FIRST, frozenset({Stage.PRE_DUE, Stage.DUE_TODAY}))


def test_after_a_change_of_policy_the_order_goes_on_from_what_was_sent_last() -> None:
    without_second = frozenset({Stage.FIRST, Stage.FINAL})
    assert STANDARD.is_next(Stage.FORMAL_DEMAND, without_second), "nobody gets the second reminder after the final one"
    assert not STANDARD.is_next(Stage.SECOND, without_second)
    assert STANDARD.is_next(Stage.FINAL, frozenset({Stage.SECOND}))


@given(st.dates(date(2024, 1, 1), date(2080, 1, 1)), st.integers(1, 60))
def test_the_day_to_pay_by_is_never_sooner_than_promised_and_never_on_a_weekend(today: date, days: int) -> None:
    day = pay_by(today, replace(STANDARD, answer_days=days))
    earliest = today + timedelta(days=days)
    assert day.weekday() < SATURDAY
    assert timedelta(0) <= day - earliest <= timedelta(days=2)


def test_a_day_to_pay_by_on_a_weekend_or_holiday_moves_on() -> None:
    assert pay_by(date(2026, 11, 21)) == date(2026, 11, 30)
    assert pay_by(date(2026, 11, 23)) == date(2026, 11, 30)
    holiday = WorkCalendar(holidays={date(2026, 11, 30): "St Andrew's Day"})
    assert pay_by(date(2026, 11, 23), STANDARD, holiday) == date(2026, 12, 1)
    assert pay_by(date(2026, 11, 21), STANDARD, EVERY_DAY) == date(2026, 11, 28)


@given(
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.integers(0, 60),
    st.sampled_from(PRESETS),
    st.sampled_from([WEEKDAYS, EVERY_DAY]),
)
def test_an_offer_asks_for_an_answer_before_its_first_instalment_and_proposes_one_after_the_answer(
    today: date, ahead: int, policy: Policy, calendar: WorkCalendar
) -> None:
    answer = pay_by(today, policy, calendar)
    proposed = first_part_day(today, policy, calendar)
    assert proposed == calendar.on_or_after(proposed) > answer
    assert answer_by(today, proposed, policy, calendar) == answer
    first = today + timedelta(days=ahead)
    asked = answer_by(today, first, policy, calendar)
    assert asked is None if ahead == 0 else asked is not None and today <= asked < first and asked <= answer
