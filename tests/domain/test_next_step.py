"""The next step: one right thing per client and currency, whatever happened since the program was last opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from freelance_pay.domain.clients import Client, ClientId, Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, HoldId, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import OVERDUE_STAGES, STANDARD, Channel, PolicyBook, PolicyStep, Stage
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts, Rest, Step, StepItem, StepKind
from freelance_pay.domain.working_days import EVERY_DAY, WEEKDAYS, WorkCalendar

TODAY = date(2026, 11, 23)
SATURDAY = 5
ANY_DAY = PolicyBook(calendars={"": EVERY_DAY})
ANNA = Contact("Anna", "anna@acme.example")
ACME = Client("Acme", contacts=(ANNA,), id=ClientId(1))
FIRST, SECOND, FINAL, DEMAND = OVERDUE_STAGES


def an_invoice(number: int = 1, *, overdue: int = 5, still_open: int = 100, plan: int | None = None) -> Invoice:
    """An invoice that is so many days overdue today (negative: due in)."""
    day, gross = TODAY - timedelta(days=overdue), Money(100, "EUR")
    return Invoice(
        ClientId(1), f"FV {number}", day, day, gross, Money(0, "EUR"), gross, Money(still_open, "EUR"), day,
        plan_id=plan, id=InvoiceId(number),
    )  # fmt: skip


def facts(
    *invoices: InvoiceFacts,
    client: Client = ACME,
    holds: tuple[Hold, ...] = (),
    contact: int | None = None,
    call: int | None = None,
) -> ClientFacts:
    """What is known of the client; `contact` and `call` are how many days ago the last ones were."""
    last = None if contact is None else TODAY - timedelta(days=contact)
    called = None if call is None else TODAY - timedelta(days=call)
    return ClientFacts(client, "EUR", invoices, holds, last, called)


def owed(
    number: int = 1, *sent: Stage, overdue: int = 5, pending: State | None = None, ago: dict[Stage, int] | None = None
) -> InvoiceFacts:
    """Something owed; `sent` are stages whose day nobody knows, `ago` those sent so many days ago."""
    days = {stage: TODAY - timedelta(days=days) for stage, days in (ago or {}).items()}
    return InvoiceFacts(an_invoice(number, overdue=overdue), frozenset((*sent, *days)), pending, days)


def book(
    *steps: tuple[int, Stage | None], calendar: WorkCalendar = EVERY_DAY, **changes: int | tuple[Money, ...]
) -> PolicyBook:
    """Everybody follows one policy of these steps (the preset Standard when there are none), with no days off."""
    shape = replace(STANDARD, key="own", name="Own", **changes)  # type: ignore[arg-type]
    chosen = tuple(PolicyStep(days, Channel.CALL if stage is None else Channel.MAIL, stage) for days, stage in steps)
    own = replace(shape, steps=chosen or STANDARD.steps)
    return PolicyBook((own,), "own", {"": calendar})


def reminder_now(found: ClientFacts, today: date, rules: PolicyBook) -> Step | Rest:
    return next_step(found, today, rules, by_hand=True)


def a_hold(kind: HoldKind, until: int | None, invoice: int | None = None) -> Hold:
    last = None if until is None else TODAY + timedelta(days=until)
    return Hold(kind, ClientId(1), None if invoice is None else InvoiceId(invoice), TODAY, last, id=HoldId(1))


def step(found: ClientFacts, today: date = TODAY, book: PolicyBook = ANY_DAY) -> Step:
    answer = next_step(found, today, book)
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
    assert next_step(facts(owed(overdue=overdue)), TODAY, ANY_DAY) is Rest.NOT_DUE


def test_closed_for_21_days_after_the_first_reminder_gives_the_second_and_not_the_final() -> None:
    found = step(facts(owed(1, FIRST, overdue=24), contact=21))
    assert (found.stage, found.items[0].stage) == (SECOND, SECOND)


def test_stages_go_out_in_order_each_once_at_the_pace_of_the_policy_and_then_a_call_a_week() -> None:
    item, happened = owed(overdue=-10), []
    last: date | None = None
    call: date | None = None
    for day in range(-10, 90):
        invoice = replace(item, invoice=an_invoice(overdue=day))
        answer = next_step(ClientFacts(ACME, "EUR", (invoice,), (), last, call), TODAY, ANY_DAY)
        item = replace(item, sent_on={stage: on - timedelta(days=1) for stage, on in item.sent_on.items()})
        last, call = (None if on is None else on - timedelta(days=1) for on in (last, call))
        if isinstance(answer, Step):
            happened.append((day, answer.kind, answer.stage))
            raised = {one.stage: TODAY - timedelta(days=1) for one in answer.items if one.raises}
            item = replace(item, sent=item.sent | set(raised), sent_on={**item.sent_on, **raised})
            last = TODAY - timedelta(days=1)
            call = last if answer.kind is StepKind.CALL else call
    reminder, phone = StepKind.REMINDER, StepKind.CALL
    assert happened[:6] == [
        (-3, reminder, Stage.PRE_DUE), (3, reminder, FIRST), (10, reminder, SECOND), (15, phone, None),
        (21, reminder, FINAL), (30, StepKind.LETTER, DEMAND),
    ], "the due day is a quiet one, and so is the 14th"  # fmt: skip
    assert [(day, kind) for day, kind, _ in happened[6:]] == [(day, phone) for day in range(37, 90, 7)]


def test_after_a_late_first_reminder_the_second_waits_as_long_as_the_policy_leaves_between_them() -> None:
    late = owed(1, ago={FIRST: 4}, overdue=60)
    assert next_step(facts(late, contact=4), TODAY, book(quiet_days=3)) is Rest.NOT_DUE
    ready = owed(1, ago={FIRST: 7}, overdue=63)
    assert step(facts(ready, contact=7)).stage is SECOND


def test_a_step_says_since_when_it_was_due_and_what_else_went_by_meanwhile() -> None:
    found = step(facts(owed(overdue=24)))
    assert (found.stage, found.planned_on) == (FIRST, TODAY - timedelta(days=21))
    assert [(one.stage, (TODAY - one.planned_on).days) for one in found.missed] == [
        (SECOND, 14),
        (None, 10),
        (FINAL, 3),
    ]


def test_nothing_is_called_missed_that_has_its_day_today_or_later() -> None:
    assert step(facts(owed(overdue=3))).missed == ()
    assert step(facts(owed(overdue=10))).missed == ()


def test_a_call_is_proposed_between_two_letters_and_gives_way_to_the_next_letter_on_its_day() -> None:
    assert step(facts(owed(1, ago={FIRST: 11, SECOND: 4}, overdue=14), contact=6)).kind is StepKind.CALL
    found = step(facts(owed(1, ago={FIRST: 18, SECOND: 11}, overdue=21), contact=11))
    assert (found.kind, found.stage) == (StepKind.REMINDER, FINAL)
    assert [(one.channel, (TODAY - one.planned_on).days) for one in found.missed] == [(Channel.CALL, 7)]


def test_a_call_that_was_made_is_not_proposed_again_and_raises_no_stage() -> None:
    found = facts(owed(1, ago={FIRST: 11, SECOND: 8}, overdue=18), contact=6, call=6)
    assert next_step(found, TODAY, ANY_DAY) is Rest.NOT_DUE
    again = facts(owed(1, ago={FIRST: 21, SECOND: 14}, overdue=24), contact=6, call=6)
    assert step(again).stage is FINAL


def test_the_formal_demand_is_a_letter_of_its_own_about_its_invoice_only() -> None:
    old = owed(1, ago={FIRST: 27, SECOND: 20, FINAL: 9}, overdue=30)
    found = step(facts(old, owed(2, ago={FIRST: 9}, overdue=12), contact=9))
    assert (found.kind, found.stage) == (StepKind.REMINDER, SECOND), (
        "the mail goes first, at the stage of what it raises"
    )
    found = step(facts(old, owed(2, ago={FIRST: 6}, overdue=9), contact=6))
    assert (found.kind, found.stage) == (StepKind.LETTER, DEMAND)
    assert [item.invoice_id for item in found.items] == [1]


@pytest.mark.parametrize("day", [20, 21])
def test_a_day_that_falls_on_a_weekend_moves_to_monday(day: int) -> None:
    monday = date(2026, 11, 23)
    on_weekend = InvoiceFacts(replace(an_invoice(), due_on=date(2026, 11, day - 2), next_due=date(2026, 11, day - 2)))
    weekdays = book(calendar=WEEKDAYS)
    if date(2026, 11, day + 1).weekday() >= SATURDAY:
        assert next_step(facts(on_weekend), date(2026, 11, day + 1), weekdays) is Rest.NOT_DUE
    found = step(facts(on_weekend), monday, weekdays)
    assert (found.stage, found.planned_on) == (FIRST, monday)


def test_a_holiday_of_the_clients_country_moves_the_day_and_not_that_of_another_country() -> None:
    polish = WorkCalendar(holidays={TODAY: "Święto"})
    rules = PolicyBook(calendars={"PL": polish, "DE": EVERY_DAY}, home="DE")
    due = facts(owed(overdue=3))
    assert isinstance(next_step(due, TODAY, rules), Step)
    there = replace(due, client=replace(ACME, country="PL"))
    assert next_step(there, TODAY, rules) is Rest.NOT_DUE
    assert isinstance(next_step(there, TODAY + timedelta(days=1), rules), Step)


def test_a_notice_before_the_due_day_is_not_moved_past_it() -> None:
    saturday = date(2026, 11, 21)
    due = InvoiceFacts(
        replace(an_invoice(), due_on=saturday + timedelta(days=1), next_due=saturday + timedelta(days=1))
    )
    rules = book((-1, Stage.PRE_DUE), calendar=WEEKDAYS)
    assert step(facts(due), saturday, rules).stage is Stage.PRE_DUE


def test_below_the_smallest_amount_nothing_is_proposed_but_by_hand_it_may_be_sent() -> None:
    rules = book(smallest=(Money(201, "EUR"), Money(1, "PLN")))
    small = facts(owed(1, overdue=10), owed(2, overdue=10))
    assert next_step(small, TODAY, rules) is Rest.TOO_SMALL
    assert isinstance(reminder_now(small, TODAY, rules), Step)
    assert isinstance(next_step(small, TODAY, book(smallest=(Money(200, "EUR"),))), Step), "the total counts"


def test_an_invoice_may_follow_a_policy_of_its_own() -> None:
    gentle = InvoiceFacts(replace(an_invoice(2, overdue=4), policy="gentle"))
    assert next_step(facts(gentle), TODAY, ANY_DAY) is Rest.NOT_DUE
    both = step(facts(owed(1, overdue=4), gentle))
    assert {item.invoice_id: item.stage for item in both.items} == {1: FIRST, 2: FIRST}, "it is mentioned, so told"


def test_an_invoice_that_must_never_be_reminded_stays_out_of_every_letter() -> None:
    silent = InvoiceFacts(replace(an_invoice(2, overdue=40), never_remind=True))
    assert [item.invoice_id for item in step(facts(owed(1), silent)).items] == [1]
    assert next_step(facts(silent), TODAY, ANY_DAY) is Rest.NEVER_REMIND
    due = InvoiceFacts(replace(an_invoice(2, overdue=0), never_remind=True))
    assert next_step(facts(due), TODAY, ANY_DAY) is Rest.NOT_DUE


def test_a_policy_without_a_stage_goes_on_with_its_next_one() -> None:
    rules = book((3, FIRST), (20, FINAL))
    assert step(facts(owed(1, ago={FIRST: 17}, overdue=20), contact=17), book=rules).stage is FINAL


def test_a_reminder_for_a_younger_invoice_lists_the_older_one_without_raising_it() -> None:
    older, younger = owed(1, ago={FIRST: 9, SECOND: 6}, overdue=16), owed(2, overdue=3)
    found = step(facts(older, younger, contact=6), book=book((3, FIRST), (10, SECOND), (21, FINAL)))
    assert found.items == (StepItem(InvoiceId(1), SECOND, raises=False), StepItem(InvoiceId(2), FIRST))
    assert (found.stage, found.amount) == (FIRST, Money(200, "EUR")), "nobody is told twice that it is the second"


def test_after_the_formal_demand_a_later_invoice_begins_with_its_first_reminder() -> None:
    demanded = owed(1, ago={FIRST: 60, SECOND: 50, FINAL: 40, DEMAND: 30}, overdue=63)
    found = step(facts(demanded, owed(2, overdue=3), contact=30))
    assert (found.kind, found.stage) == (StepKind.REMINDER, FIRST)
    assert found.items == (StepItem(InvoiceId(1), DEMAND, raises=False), StepItem(InvoiceId(2), FIRST))


def test_what_would_be_ahead_of_the_oldest_invoice_waits_for_a_letter_of_its_own() -> None:
    was_disputed, younger = owed(1, overdue=40), owed(2, ago={FIRST: 27, SECOND: 20}, overdue=30)
    found = step(facts(was_disputed, younger, contact=20))
    assert (found.stage, found.items[1]) == (FIRST, StepItem(InvoiceId(2), SECOND, raises=False))
    told = owed(1, ago={FIRST: 6}, overdue=46)
    assert step(facts(told, replace(younger), contact=6)).items[1] == StepItem(InvoiceId(2), FINAL)


def test_an_overdue_invoice_whose_policy_begins_with_a_call_is_listed_in_the_mail_about_another() -> None:
    caller = replace(STANDARD, key="caller", name="Calls first", steps=(PolicyStep(20, Channel.CALL),))
    rules = PolicyBook((caller,), calendars={"": EVERY_DAY})
    other = InvoiceFacts(replace(an_invoice(2, overdue=4), policy="caller"))
    found = step(facts(owed(1), other), book=rules)
    assert found.items == (StepItem(InvoiceId(1), FIRST), StepItem(InvoiceId(2), FIRST, raises=False))


def test_due_soon_is_told_although_something_else_is_overdue_and_has_its_letter() -> None:
    waiting = owed(1, ago={FIRST: 6}, overdue=9)
    found = step(facts(waiting, owed(2, overdue=-3), contact=6))
    assert (found.stage, [item.invoice_id for item in found.items]) == (Stage.PRE_DUE, [2])


def test_a_broken_promise_makes_the_next_letter_ripe_at_once_and_is_told_once() -> None:
    promise = a_hold(HoldKind.PROMISE, -2)
    sent = owed(1, ago={FIRST: 5}, overdue=9)
    found = step(facts(sent, holds=(promise,), contact=5))
    assert (found.stage, found.promise_broken) == (SECOND, TODAY - timedelta(days=2))
    told = owed(1, ago={FIRST: 30, SECOND: 1}, overdue=40)
    assert next_step(facts(told, holds=(promise,), contact=1), TODAY, book(quiet_days=1)) is Rest.NOT_DUE


@pytest.mark.parametrize(("days_ago", "rests"), [(0, True), (4, True), (5, False), (30, False)])
def test_a_client_is_left_alone_for_the_quiet_days_after_any_contact(days_ago: int, rests: bool) -> None:
    answer = next_step(facts(owed(overdue=30), contact=days_ago), TODAY, ANY_DAY)
    assert (answer is Rest.QUIET_DAYS) is rests


def test_one_message_takes_every_overdue_invoice_and_has_the_tone_of_the_highest_stage() -> None:
    found = step(facts(owed(1, FIRST, overdue=12), owed(2, overdue=1), owed(3, overdue=-20)))
    assert {(item.invoice_id, item.stage) for item in found.items} == {(1, SECOND), (2, FIRST)}
    assert (found.stage, found.amount, found.days_overdue) == (SECOND, Money(200, "EUR"), 12)
    assert found.due_on == TODAY - timedelta(days=12)


def test_a_call_is_due_although_a_younger_invoice_is_not_ripe_yet() -> None:
    found = step(facts(owed(1, *OVERDUE_STAGES, overdue=60), owed(2, overdue=1), contact=20))
    assert (found.kind, found.amount, found.days_overdue) == (StepKind.CALL, Money(100, "EUR"), 60)


@pytest.mark.parametrize("state", [State.QUEUED, State.CLAIMED, State.COMMITTING])
def test_nothing_is_proposed_while_a_message_is_on_its_way(state: State) -> None:
    assert next_step(facts(owed(1, pending=state), owed(2, overdue=30)), TODAY, ANY_DAY) is Rest.ON_ITS_WAY


def test_an_unknown_delivery_blocks_every_reminder_until_somebody_says_what_happened() -> None:
    found = step(facts(owed(1, pending=State.UNKNOWN, overdue=30), owed(2, overdue=30), contact=1))
    assert (found.kind, found.stage) == (StepKind.UNKNOWN_DELIVERY, None)
    assert [item.invoice_id for item in found.items] == [1]


def test_a_client_that_must_never_be_reminded_never_is_whatever_else_there_is() -> None:
    silent = replace(ACME, never_remind=True)
    assert next_step(facts(owed(pending=State.UNKNOWN), client=silent), TODAY, ANY_DAY) is Rest.NEVER_REMIND
    assert reminder_now(facts(owed(overdue=50), client=silent), TODAY, ANY_DAY) is Rest.NEVER_REMIND


@pytest.mark.parametrize("contacts", [(), (Contact("Anna"),), (Contact("Cc", "cc@acme.example", role=Role.CC),)])
def test_a_reminder_without_anybody_to_write_to_asks_for_an_address(contacts: tuple[Contact, ...]) -> None:
    found = step(facts(owed(), client=replace(ACME, contacts=contacts)))
    assert (found.kind, found.stage) == (StepKind.NO_ADDRESS, FIRST)


@pytest.mark.parametrize("kind", HoldKind)
def test_a_hold_on_the_client_rests_everything_and_a_hold_on_an_invoice_only_that_one(kind: HoldKind) -> None:
    both = (owed(1, overdue=12), owed(2, overdue=8))
    assert next_step(facts(*both, holds=(a_hold(kind, 2),)), TODAY, ANY_DAY) is Rest.HELD
    found = step(facts(*both, holds=(a_hold(kind, 2, invoice=1),)))
    assert [item.invoice_id for item in found.items] == [2]
    assert found.days_overdue == 8


@pytest.mark.parametrize(
    ("promised_for", "answer"), [(1, Rest.HELD), (0, Rest.HELD), (-1, Rest.HELD), (-2, StepKind.REMINDER)]
)
def test_a_promise_is_broken_two_days_after_its_day_and_the_step_says_so(
    promised_for: int, answer: Rest | StepKind
) -> None:
    found = next_step(facts(owed(overdue=30), holds=(a_hold(HoldKind.PROMISE, promised_for),)), TODAY, ANY_DAY)
    if isinstance(answer, Rest):
        assert found is answer
    else:
        assert isinstance(found, Step)
        assert (found.kind, found.promise_broken) == (answer, TODAY + timedelta(days=promised_for))


def test_a_promise_says_nothing_about_what_was_due_after_its_day() -> None:
    promise = a_hold(HoldKind.PROMISE, -20)
    later = step(facts(owed(1, overdue=4), holds=(promise,)))
    assert (later.promise_broken, later.planned_on, later.missed) == (None, TODAY - timedelta(days=1), ())
    assert next_step(facts(owed(1, overdue=1), holds=(promise,)), TODAY, ANY_DAY) is Rest.NOT_DUE


def test_a_promise_after_which_any_money_came_is_not_called_broken() -> None:
    promise = a_hold(HoldKind.PROMISE, -4)
    waiting = facts(owed(overdue=30), holds=(promise,))
    assert step(waiting).promise_broken is not None
    assert step(replace(waiting, kept_promises=frozenset({promise.id}))).promise_broken is None


def test_a_promise_says_nothing_about_what_was_entered_after_it() -> None:
    promise = a_hold(HoldKind.PROMISE, -4)
    later = facts(owed(overdue=30), holds=(promise,))
    assert step(replace(later, not_promised=frozenset({(promise.id, InvoiceId(1))}))).promise_broken is None


def test_a_promise_for_an_invoice_that_is_only_listed_is_not_told_of_the_others() -> None:
    promise = a_hold(HoldKind.PROMISE, -3, invoice=2)
    old, listed = owed(1, ago={FIRST: 8}, overdue=11), owed(2, ago={FIRST: 5}, overdue=9)
    found = step(facts(old, listed, holds=(promise,), contact=5))
    assert found.items[1].raises is (found.promise_broken is not None)


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
    assert next_step(facts(kept), TODAY, ANY_DAY) is Rest.PLAN_KEPT
    assert next_step(facts(due_today), TODAY, ANY_DAY) is Rest.PLAN_KEPT
    assert reminder_now(facts(kept), TODAY, ANY_DAY) is Rest.PLAN_KEPT
    assert step(facts(missed, contact=0)).kind is StepKind.PLAN_BEHIND, "it is no letter, so no quiet days"


def test_an_invoice_in_a_plan_never_travels_along_in_a_reminder() -> None:
    missed = InvoiceFacts(an_invoice(2, overdue=90, plan=1))
    found = step(facts(owed(1), missed))
    assert [item.invoice_id for item in found.items] == [1]
    assert found.amount == Money(100, "EUR")


def test_before_the_due_date_the_day_itself_goes_first_and_each_letter_goes_once() -> None:
    found = step(facts(owed(1, overdue=0), owed(2, overdue=-2)))
    assert ([item.invoice_id for item in found.items], found.stage) == ([1], Stage.DUE_TODAY)
    assert next_step(facts(owed(1, Stage.DUE_TODAY, overdue=0)), TODAY, ANY_DAY) is Rest.NOT_DUE
    assert next_step(facts(owed(1, Stage.PRE_DUE, overdue=-2)), TODAY, ANY_DAY) is Rest.NOT_DUE


def test_by_hand_a_person_need_not_wait_for_the_day_of_the_stage_but_for_everything_else() -> None:
    assert isinstance(reminder_now(facts(owed(overdue=1)), TODAY, ANY_DAY), Step)
    assert reminder_now(facts(owed(overdue=1), contact=2), TODAY, ANY_DAY) is Rest.QUIET_DAYS
    assert reminder_now(facts(owed(overdue=1), holds=(a_hold(HoldKind.DISPUTE, None),)), TODAY, ANY_DAY) is Rest.HELD
    again = reminder_now(facts(owed(1, FIRST, overdue=4)), TODAY, ANY_DAY)
    assert isinstance(again, Step)
    assert again.stage is SECOND, "in order, although its day has not come"


def test_nothing_open_is_nothing_to_do() -> None:
    paid = InvoiceFacts(an_invoice(overdue=30, still_open=0))
    assert next_step(facts(), TODAY, ANY_DAY) is Rest.NOTHING_OPEN
    assert next_step(facts(paid), TODAY, ANY_DAY) is Rest.NOTHING_OPEN


def test_another_policy_moves_the_days() -> None:
    rules = book((7, FIRST))
    assert next_step(facts(owed(overdue=6)), TODAY, rules) is Rest.NOT_DUE
    assert isinstance(next_step(facts(owed(overdue=7)), TODAY, rules), Step)
