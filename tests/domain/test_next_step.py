"""The next step: one right thing per client and currency, whatever happened since the program was last opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client, ClientId, Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, HoldId, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import (
    ClientFacts,
    InvoiceFacts,
    Rest,
    Step,
    StepKind,
    next_stage,
    next_step,
    reminder_now,
)
from freelance_pay.domain.policy import OVERDUE_STAGES, STANDARD, Policy, Stage

TODAY = date(2026, 11, 23)
ANNA = Contact("Anna", "anna@acme.example")
ACME = Client("Acme", contacts=(ANNA,), id=ClientId(1))
FIRST, SECOND, FINAL = OVERDUE_STAGES


def an_invoice(number: int = 1, *, overdue: int = 5, still_open: int = 100, plan: int | None = None) -> Invoice:
    """An invoice that is so many days overdue today (negative: due in)."""
    day, gross = TODAY - timedelta(days=overdue), Money(100, "EUR")
    return Invoice(
        ClientId(1), f"FV {number}", day, day, gross, Money(0, "EUR"), gross, Money(still_open, "EUR"), day,
        plan_id=plan, id=InvoiceId(number),
    )  # fmt: skip


def facts(
    *invoices: InvoiceFacts, client: Client = ACME, holds: tuple[Hold, ...] = (), contact: int | None = None
) -> ClientFacts:
    """What is known of the client; `contact` is how many days ago the last contact was."""
    last = None if contact is None else TODAY - timedelta(days=contact)
    return ClientFacts(client, "EUR", invoices, holds, last)


def owed(number: int = 1, *sent: Stage, overdue: int = 5, pending: State | None = None) -> InvoiceFacts:
    return InvoiceFacts(an_invoice(number, overdue=overdue), frozenset(sent), pending)


def a_hold(kind: HoldKind, until: int | None, invoice: int | None = None) -> Hold:
    last = None if until is None else TODAY + timedelta(days=until)
    return Hold(kind, ClientId(1), None if invoice is None else InvoiceId(invoice), TODAY, last, id=HoldId(1))


def step(found: ClientFacts, today: date = TODAY) -> Step:
    answer = next_step(found, today)
    assert isinstance(answer, Step), answer
    return answer


@pytest.mark.parametrize(
    ("overdue", "stage"),
    [
        (-3, Stage.PRE_DUE),
        (-1, Stage.PRE_DUE),
        (0, Stage.DUE_TODAY),
        (3, FIRST),
        (10, FIRST),
        (21, FIRST),
        (400, FIRST),
    ],
)
def test_however_long_the_program_was_closed_the_first_reminder_comes_first_and_alone(
    overdue: int, stage: Stage
) -> None:
    found = step(facts(owed(overdue=overdue)))
    assert (found.kind, found.stage, len(found.items)) == (StepKind.REMINDER, stage, 1)
    assert found.days_overdue == max(0, overdue)


@pytest.mark.parametrize("overdue", [-4, 1, 2])
def test_nothing_is_proposed_between_the_days_of_the_policy(overdue: int) -> None:
    assert next_step(facts(owed(overdue=overdue)), TODAY) is Rest.NOT_DUE


def test_closed_for_21_days_after_the_first_reminder_gives_the_second_and_not_the_final() -> None:
    found = step(facts(owed(1, FIRST, overdue=24), contact=21))
    assert (found.stage, found.items[0].stage) == (SECOND, SECOND)


def test_stages_go_out_in_order_each_once_with_quiet_days_between_and_then_a_call() -> None:
    sent: set[Stage] = set()
    last, happened = None, []
    for day in range(-10, 60):
        invoice = InvoiceFacts(an_invoice(overdue=day), frozenset(sent))
        answer = next_step(ClientFacts(ACME, "EUR", (invoice,), (), last), TODAY)
        last = None if last is None else last - timedelta(days=1)
        if isinstance(answer, Step):
            happened.append((day, answer.stage or answer.kind))
            sent |= {item.stage for item in answer.items} if answer.stage else set()
            last = TODAY - timedelta(days=1)
    reminders = [(day, what) for day, what in happened if isinstance(what, Stage)]
    assert reminders == [(-3, Stage.PRE_DUE), (3, FIRST), (10, SECOND), (21, FINAL)], "the day itself is a quiet one"
    calls = [day for day, what in happened if what is StepKind.CALL]
    assert calls[0] == 26
    assert {later - earlier for earlier, later in pairwise(calls)} == {STANDARD.quiet_days}


@given(st.sets(st.sampled_from(OVERDUE_STAGES)))
def test_the_next_stage_is_the_one_after_the_highest_sent(sent: set[Stage]) -> None:
    following = next_stage(frozenset(sent) | {Stage.PRE_DUE})
    if FINAL in sent:
        assert following is None
    else:
        assert following == (max(sent) + 1 if sent else FIRST)


@pytest.mark.parametrize(("days_ago", "rests"), [(0, True), (4, True), (5, False), (30, False)])
def test_a_client_is_left_alone_for_the_quiet_days_after_any_contact(days_ago: int, rests: bool) -> None:
    answer = next_step(facts(owed(overdue=30), contact=days_ago), TODAY)
    assert (answer is Rest.QUIET_DAYS) is rests


def test_one_message_takes_every_overdue_invoice_and_has_the_tone_of_the_highest_stage() -> None:
    found = step(facts(owed(1, FIRST, overdue=12), owed(2, overdue=1), owed(3, overdue=-20)))
    assert {(item.invoice_id, item.stage) for item in found.items} == {(1, SECOND), (2, FIRST)}
    assert (found.stage, found.amount, found.days_overdue) == (SECOND, Money(200, "EUR"), 12)
    assert found.due_on == TODAY - timedelta(days=12)


def test_a_call_is_due_although_a_younger_invoice_is_not_ripe_yet() -> None:
    found = step(facts(owed(1, FIRST, SECOND, FINAL, overdue=60), owed(2, overdue=1), contact=20))
    assert (found.kind, found.amount, found.days_overdue) == (StepKind.CALL, Money(100, "EUR"), 60)


@pytest.mark.parametrize("state", [State.QUEUED, State.CLAIMED, State.COMMITTING])
def test_nothing_is_proposed_while_a_message_is_on_its_way(state: State) -> None:
    assert next_step(facts(owed(1, pending=state), owed(2, overdue=30)), TODAY) is Rest.ON_ITS_WAY


def test_an_unknown_delivery_blocks_every_reminder_until_somebody_says_what_happened() -> None:
    found = step(facts(owed(1, pending=State.UNKNOWN, overdue=30), owed(2, overdue=30), contact=1))
    assert (found.kind, found.stage) == (StepKind.UNKNOWN_DELIVERY, None)
    assert [item.invoice_id for item in found.items] == [1]


def test_a_client_that_must_never_be_reminded_never_is_whatever_else_there_is() -> None:
    silent = replace(ACME, never_remind=True)
    assert next_step(facts(owed(pending=State.UNKNOWN), client=silent), TODAY) is Rest.NEVER_REMIND
    assert reminder_now(facts(owed(overdue=50), client=silent), TODAY) is Rest.NEVER_REMIND


@pytest.mark.parametrize("contacts", [(), (Contact("Anna"),), (Contact("Cc", "cc@acme.example", role=Role.CC),)])
def test_a_reminder_without_anybody_to_write_to_asks_for_an_address(contacts: tuple[Contact, ...]) -> None:
    found = step(facts(owed(), client=replace(ACME, contacts=contacts)))
    assert (found.kind, found.stage) == (StepKind.NO_ADDRESS, FIRST)


@pytest.mark.parametrize("kind", HoldKind)
def test_a_hold_on_the_client_rests_everything_and_a_hold_on_an_invoice_only_that_one(kind: HoldKind) -> None:
    both = (owed(1, overdue=12), owed(2, overdue=8))
    assert next_step(facts(*both, holds=(a_hold(kind, 2),)), TODAY) is Rest.HELD
    found = step(facts(*both, holds=(a_hold(kind, 2, invoice=1),)))
    assert [item.invoice_id for item in found.items] == [2]
    assert found.days_overdue == 8


@pytest.mark.parametrize(
    ("promised_for", "answer"), [(1, Rest.HELD), (0, Rest.HELD), (-1, Rest.HELD), (-2, StepKind.REMINDER)]
)
def test_a_promise_is_broken_two_days_after_its_day_and_the_step_says_so(
    promised_for: int, answer: Rest | StepKind
) -> None:
    found = next_step(facts(owed(overdue=30), holds=(a_hold(HoldKind.PROMISE, promised_for),)), TODAY)
    if isinstance(answer, Rest):
        assert found is answer
    else:
        assert isinstance(found, Step)
        assert (found.kind, found.promise_broken) == (answer, TODAY + timedelta(days=promised_for))


def test_a_promise_that_was_broken_for_another_invoice_is_not_told_of_this_one() -> None:
    promise = a_hold(HoldKind.PROMISE, -9, invoice=2)
    assert step(facts(owed(1), holds=(promise,))).promise_broken is None


def test_a_promise_that_still_stands_is_not_told_as_broken() -> None:
    promise = a_hold(HoldKind.PROMISE, 3)
    assert step(facts(owed(pending=State.UNKNOWN), holds=(promise,))).promise_broken is None


def test_a_kept_plan_rests_and_a_missed_instalment_asks_for_a_decision_instead_of_a_letter() -> None:
    kept = InvoiceFacts(an_invoice(overdue=-20, plan=1))
    due_today = InvoiceFacts(an_invoice(overdue=0, plan=1))
    missed = InvoiceFacts(an_invoice(overdue=1, plan=1))
    assert next_step(facts(kept), TODAY) is Rest.PLAN_KEPT
    assert next_step(facts(due_today), TODAY) is Rest.PLAN_KEPT
    assert reminder_now(facts(kept), TODAY) is Rest.PLAN_KEPT
    assert step(facts(missed, contact=0)).kind is StepKind.PLAN_BEHIND, "it is no letter, so no quiet days"


def test_an_invoice_in_a_plan_never_travels_along_in_a_reminder() -> None:
    missed = InvoiceFacts(an_invoice(2, overdue=90, plan=1))
    found = step(facts(owed(1), missed))
    assert [item.invoice_id for item in found.items] == [1]
    assert found.amount == Money(100, "EUR")


def test_before_the_due_date_the_day_itself_goes_first_and_each_letter_goes_once() -> None:
    found = step(facts(owed(1, overdue=0), owed(2, overdue=-2)))
    assert ([item.invoice_id for item in found.items], found.stage) == ([1], Stage.DUE_TODAY)
    assert next_step(facts(owed(1, Stage.DUE_TODAY, overdue=0)), TODAY) is Rest.NOT_DUE
    assert next_step(facts(owed(1, Stage.PRE_DUE, overdue=-2)), TODAY) is Rest.NOT_DUE


def test_by_hand_a_person_need_not_wait_for_the_day_of_the_stage_but_for_everything_else() -> None:
    assert isinstance(reminder_now(facts(owed(overdue=1)), TODAY), Step)
    assert reminder_now(facts(owed(overdue=1), contact=2), TODAY) is Rest.QUIET_DAYS
    assert reminder_now(facts(owed(overdue=1), holds=(a_hold(HoldKind.DISPUTE, None),)), TODAY) is Rest.HELD
    again = reminder_now(facts(owed(1, FIRST, overdue=4)), TODAY)
    assert isinstance(again, Step)
    assert again.stage is SECOND, "in order, although its day has not come"


def test_nothing_open_is_nothing_to_do() -> None:
    paid = InvoiceFacts(an_invoice(overdue=30, still_open=0))
    assert next_step(facts(), TODAY) is Rest.NOTHING_OPEN
    assert next_step(facts(paid), TODAY) is Rest.NOTHING_OPEN


def test_another_policy_moves_the_days() -> None:
    gentle = Policy(first=7)
    assert next_step(facts(owed(overdue=6)), TODAY, gentle) is Rest.NOT_DUE
    assert isinstance(next_step(facts(owed(overdue=7)), TODAY, gentle), Step)
