"""The calendar of what would go out: the same rules as today's, day after day."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client, ClientId, Contact
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.forecast import foresee
from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import PolicyBook, Stage
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts, StepKind
from freelance_pay.domain.working_days import WorkCalendar

MONDAY = date(2026, 11, 23)
ACME = Client("Acme", contacts=(Contact("Anna", "anna@acme.example"),), id=ClientId(1))


def owed(number: int, due_in: int) -> InvoiceFacts:
    day, gross = MONDAY + timedelta(days=due_in), Money(100, "EUR")
    return InvoiceFacts(
        Invoice(ClientId(1), f"{number}", day, day, gross, Money(0, "EUR"), gross, gross, day, id=InvoiceId(number))
    )


def facts(*invoices: InvoiceFacts) -> ClientFacts:
    return ClientFacts(ACME, "EUR", invoices)


def test_thirty_days_ahead_show_every_step_on_its_working_day_at_the_pace_of_the_policy() -> None:
    seen = [(one.on, one.step.kind, one.step.stage) for one in foresee(facts(owed(1, 0)), MONDAY, 40)]
    reminder = StepKind.REMINDER
    assert seen == [
        (MONDAY, reminder, Stage.DUE_TODAY),
        (date(2026, 11, 30), reminder, Stage.FIRST),  # the 26th, and then the 28th, is too soon or a Saturday
        (date(2026, 12, 7), reminder, Stage.SECOND),
        (date(2026, 12, 14), StepKind.CALL, None),
        (date(2026, 12, 21), reminder, Stage.FINAL),
        (date(2026, 12, 30), StepKind.LETTER, Stage.FORMAL_DEMAND),
    ]


def test_a_holiday_moves_what_would_go_out_on_it() -> None:
    book = PolicyBook(calendars={"PL": WorkCalendar(holidays={date(2026, 12, 7): "X"})}, home="PL")
    days = [one.on for one in foresee(facts(owed(1, 0)), MONDAY, 20, book)]
    assert date(2026, 12, 7) not in days
    assert date(2026, 12, 8) in days


def test_what_if_this_client_is_paused_moves_everything_behind_the_pause() -> None:
    until = MONDAY + timedelta(days=20)
    paused = replace(facts(owed(1, 0)), holds=(Hold(HoldKind.PAUSE, ClientId(1), None, MONDAY, until),))
    assert min(one.on for one in foresee(paused, MONDAY, 40)) > until


def test_nothing_is_foreseen_behind_a_decision_that_somebody_has_to_take_first() -> None:
    doubtful = replace(owed(1, -30), pending=State.UNKNOWN)
    assert [one.step.kind for one in foresee(facts(doubtful), MONDAY, 60)] == [StepKind.UNKNOWN_DELIVERY]


@given(st.lists(st.integers(-40, 40), min_size=1, max_size=4), st.integers(0, 6))
def test_what_is_foreseen_for_today_is_what_is_proposed_today(due_in: list[int], start: int) -> None:
    day = MONDAY + timedelta(days=start)
    found = facts(*(owed(number, days) for number, days in enumerate(due_in, 1)))
    first = next((one for one in foresee(found, day, 1)), None)
    if PolicyBook().calendar(ACME).day_off(day) is None:
        proposed = next_step(found, day)
        assert first is None or first.step == proposed


@given(st.lists(st.integers(-40, 40), min_size=1, max_size=4))
def test_no_stage_is_foreseen_twice_for_an_invoice_and_no_two_contacts_within_the_quiet_days(due_in: list[int]) -> None:
    found = facts(*(owed(number, days) for number, days in enumerate(due_in, 1)))
    seen = list(foresee(found, MONDAY, 90))
    raised = [(item.invoice_id, item.stage) for one in seen for item in one.step.items if item.raises]
    assert len(raised) == len(set(raised))
    days = [one.on for one in seen]
    assert all((later - earlier).days >= 5 for earlier, later in itertools.pairwise(days))
