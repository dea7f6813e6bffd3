"""Instalments: 1800 becomes 3 x 600; while they come in, nobody is reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.instalments import (
    InstalmentPartsError,
    InstalmentSumError,
    Interval,
    PlanId,
    PlanState,
    PlanTerms,
)
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import (
    OfferExpiredError,
    OfferStandsError,
    PastDayError,
    PlanNotPossibleError,
    SameOfferError,
)
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import NothingToSendError, PreflightBlockedError, PreflightConfirmError
from freelance_pay.domain.steps import Rest, StepKind
from freelance_pay.domain.transport import Refusal, Scope, Trouble
from freelance_pay.services.views import TimelineKind
from tests.support.program_rig import MONDAY, ProgramRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.drafts import Approved, Draft
    from freelance_pay.services.list_views import PlanRowView

START = date(2026, 11, 30)
TERMS = PlanTerms(3, START, Interval.MONTHLY)


class TickingClock(RigClock):
    """A clock that never says the same moment twice, as a real one."""

    def now(self) -> datetime:
        self.go_on(microseconds=1)
        return super().now()


class Plans:
    """A client with one overdue invoice of 1800.00, and the plans made for it."""

    def __init__(self, rig: ProgramRig) -> None:
        self.rig = rig
        self.client_id: ClientId = rig.client()
        self.invoice_id: InvoiceId = rig.invoice(self.client_id, minor=180_000, overdue=12, pdf=False)
        self.service = rig.services.plans

    def write(self, terms: PlanTerms = TERMS, *invoice_ids: InvoiceId, instead: bool = False) -> Draft:
        """The letter that offers a plan, not approved yet."""
        covered = invoice_ids or (self.invoice_id,)
        balance = Money(sum(self.rig.open_of(one) for one in covered), "EUR")
        parts = self.service.preview(balance, terms)
        draft = self.service.write_offer(self.client_id, "EUR", covered, parts, replace=instead)
        return replace(draft, without_pdf=True)

    def approve(self, draft: Draft | None = None) -> Approved:
        """Queue the letter of an offer."""
        return self.rig.services.reminders.approve(draft or self.write())

    def approve_confirmed(self, draft: Draft | None = None) -> Approved:
        """Queue the letter of an offer; the person has looked at what the checks say."""
        return self.rig.services.reminders.approve(draft or self.write(), confirmed=True)

    def offer(self, terms: PlanTerms = TERMS, *invoice_ids: InvoiceId, instead: bool = False) -> PlanId:
        """An offer that was sent; `instead` of one that is not answered yet."""
        delivery_id = self.rig.services.reminders.sent_elsewhere(self.write(terms, *invoice_ids, instead=instead))
        return PlanId(self.rig.delivery(delivery_id).intents[0].instalment)

    def run(self, terms: PlanTerms = TERMS, *invoice_ids: InvoiceId) -> PlanId:
        plan_id = self.offer(terms, *invoice_ids)
        self.service.accept(plan_id, "by e-mail")
        return plan_id

    def view(self) -> Sequence[PlanRowView]:
        return self.rig.program.reads.plans(self.rig.clock.today(), self.client_id)

    def next_due(self, invoice_id: InvoiceId | None = None) -> date:
        return self.rig.services.invoices.get(invoice_id or self.invoice_id).next_due

    def happened(self) -> list[TimelineKind]:
        """What the client's timeline tells."""
        return [entry.kind for entry in self.rig.program.reads.client_timeline(self.client_id, 100)]

    def go_to(self, day: date) -> None:
        self.rig.clock.go_on(days=(day - self.rig.clock.today()).days)


@pytest.fixture
def plans(program_rig: ProgramRig) -> Plans:
    return Plans(program_rig)


def test_1800_becomes_3_x_600_and_1000_in_three_loses_no_cent(plans: Plans) -> None:
    thirds = plans.service.preview(Money(100_000, "EUR"), TERMS)
    assert [part.amount.minor for part in thirds] == [33_334, 33_333, 33_333]
    draft = plans.write()
    assert [(part.due_on, part.amount.minor) for part in draft.letter.offer] == [
        (date(2026, 11, 30), 60_000),
        (date(2026, 12, 30), 60_000),
        (date(2027, 1, 30), 60_000),
    ]
    assert draft.kind is DeliveryKind.INSTALMENT_OFFER
    assert draft.body.count("600.00") == 3


def test_an_offer_alone_changes_nothing_that_is_due(plans: Plans) -> None:
    plans.offer()
    assert plans.next_due() == MONDAY - timedelta(days=12)
    plans.rig.clock.go_on(days=7)
    assert plans.rig.draft(plans.client_id).total == Money(180_000, "EUR")


def test_an_accepted_plan_makes_its_next_instalment_what_is_due_and_rests_reminders_while_it_is_kept(
    plans: Plans,
) -> None:
    plans.run()
    assert plans.next_due() == START
    for due_on, following in ((START, date(2026, 12, 30)), (date(2026, 12, 30), date(2027, 1, 30))):
        plans.go_to(due_on)
        assert plans.rig.today() == ()
        with pytest.raises(NothingToSendError) as refused:
            plans.rig.draft(plans.client_id)
        assert refused.value.rest is Rest.PLAN_KEPT
        plans.rig.pay(plans.client_id, 60_000)
        assert plans.next_due() == following
    plans.rig.pay(plans.client_id, 60_000)
    assert [view.state for view in plans.view()] == [PlanState.FINISHED]
    plans.rig.clock.go_on(days=100)
    assert plans.rig.today() == ()
    assert plans.rig.services.care.check().is_sound


def test_a_missed_instalment_asks_for_a_decision_and_sends_nothing_by_itself(plans: Plans) -> None:
    plans.run()
    plans.go_to(START + timedelta(days=1))
    [row] = plans.rig.today()
    assert (row.step, row.days_overdue) == (StepKind.PLAN_BEHIND, 1)
    with pytest.raises(NothingToSendError) as refused:
        plans.rig.draft(plans.client_id)
    assert refused.value.rest is Rest.PLAN_BEHIND


def test_a_plan_that_is_behind_names_what_was_missed_and_not_all_that_is_open(plans: Plans) -> None:
    plans.run()
    plans.rig.pay(plans.client_id, 10_000)
    for day, missed in ((START, []), (date(2026, 12, 1), [50_000]), (date(2026, 12, 31), [110_000])):
        plans.go_to(day)
        assert [row.amount.minor for row in plans.rig.today()] == missed
        stand = plans.view()[0].stand
        assert sum(line.rest.minor for line in stand.missed) == sum(missed)


def test_half_an_instalment_is_a_missed_one(plans: Plans) -> None:
    plans.run()
    plans.rig.pay(plans.client_id, 59_999)
    plans.go_to(START + timedelta(days=1))
    assert [row.step for row in plans.rig.today()] == [StepKind.PLAN_BEHIND]


def test_a_new_offer_takes_the_place_of_one_that_was_not_answered(plans: Plans) -> None:
    first = plans.offer()
    second = plans.offer(PlanTerms(6, START), instead=True)
    states = {view.id: view.state for view in plans.view()}
    assert states == {first: PlanState.CANCELLED, second: PlanState.OFFERED}
    with pytest.raises(PlanNotPossibleError):
        plans.service.accept(first, "by e-mail")
    plans.service.accept(second, "by e-mail")
    with pytest.raises(PlanNotPossibleError):
        plans.service.accept(second, "pressed twice")


def test_while_an_offer_is_not_answered_another_one_is_refused_unless_the_person_says_so(plans: Plans) -> None:
    plans.offer()
    with pytest.raises(OfferStandsError) as refused:
        plans.write(PlanTerms(6, START))
    assert refused.value.numbers == "FV 1/2026"
    plans.offer(PlanTerms(6, START), instead=True)
    assert [view.state for view in plans.view()] == [PlanState.OFFERED, PlanState.CANCELLED]


def test_the_same_offer_is_never_made_twice_whatever_the_person_says(plans: Plans) -> None:
    written_before = plans.write()
    plans.offer()
    with pytest.raises(SameOfferError):
        plans.write(instead=True)
    for again in (written_before, replace(written_before, replaces_offer=True)):
        with pytest.raises(SameOfferError):
            plans.approve_confirmed(again)
        with pytest.raises(SameOfferError):
            plans.rig.services.reminders.sent_elsewhere(again)
    assert [view.state for view in plans.view()] == [PlanState.OFFERED]


def test_an_offer_written_before_another_one_went_out_is_refused_when_it_is_approved(plans: Plans) -> None:
    six = plans.write(PlanTerms(6, START))
    first = plans.offer()
    with pytest.raises(OfferStandsError):
        plans.approve_confirmed(six)
    assert [(view.id, view.state) for view in plans.view()] == [(first, PlanState.OFFERED)]


def test_offers_for_different_invoices_stand_beside_each_other(plans: Plans) -> None:
    other = plans.rig.invoice(plans.client_id, "FV 2/2026", 20_000, overdue=1, pdf=False)
    first = plans.offer()
    second = plans.offer(TERMS, other)
    assert {view.id: view.state for view in plans.view()} == {first: PlanState.OFFERED, second: PlanState.OFFERED}
    plans.service.end(first, "")
    plans.service.reopen(first)
    plans.service.accept(first, "by phone")
    plans.service.accept(second, "by phone")
    assert plans.rig.services.care.check().is_sound


def test_an_offer_within_the_quiet_days_wants_a_look_and_is_not_forbidden(plans: Plans) -> None:
    assert plans.rig.services.reminders.review(plans.write()).to_confirm == ()
    plans.rig.send(plans.client_id, without_pdf=True)
    plans.rig.clock.go_on(days=1)
    review = plans.rig.services.reminders.review(plans.write())
    assert [(found.rule, found.detail) for found in review.to_confirm] == [(Rule.QUIET_DAYS, "1")]
    with pytest.raises(PreflightConfirmError):
        plans.approve()
    plans.approve_confirmed()
    plans.rig.services.outbox.run()
    assert len(plans.rig.mail.taken) == 2


def test_an_offer_never_names_a_day_that_is_over(plans: Plans) -> None:
    with pytest.raises(PastDayError) as refused:
        plans.write(PlanTerms(3, MONDAY - timedelta(days=1)))
    assert refused.value.day == MONDAY - timedelta(days=1)
    assert plans.write(PlanTerms(3, MONDAY)).letter.offer[0].due_on == MONDAY


def test_an_offer_approved_or_sent_after_its_first_day_is_stopped(plans: Plans) -> None:
    written = plans.write(PlanTerms(3, MONDAY))
    waiting = plans.approve(written).delivery_id
    plans.rig.clock.go_on(days=1)
    plans.rig.services.outbox.run()
    assert plans.rig.mail.taken == []
    stopped = plans.rig.delivery(waiting)
    assert (stopped.state, stopped.detail) == (State.WITHDRAWN, "offer:FV 1/2026:past_day")
    assert [view.state for view in plans.view()] == [PlanState.UNSENT]
    for way in (plans.approve_confirmed, plans.rig.services.reminders.sent_elsewhere):
        with pytest.raises(PreflightBlockedError):
            way(written)
    with pytest.raises(PreflightBlockedError):
        plans.rig.services.reminders.as_mail_file(written)


def test_a_yes_is_recorded_after_the_first_day_but_not_after_the_last(plans: Plans) -> None:
    plan_id = plans.offer()
    plans.go_to(date(2027, 1, 31))
    with pytest.raises(OfferExpiredError) as refused:
        plans.service.accept(plan_id, "by phone")
    assert refused.value.last == date(2027, 1, 30)
    plans.go_to(date(2027, 1, 30))
    plans.service.accept(plan_id, "by phone in November")
    assert len(plans.view()[0].stand.missed) == 2


def test_an_offer_whose_balance_changed_meanwhile_is_not_accepted(plans: Plans) -> None:
    plan_id = plans.offer()
    plans.rig.pay(plans.client_id, 1)
    with pytest.raises(PlanNotPossibleError) as refused:
        plans.service.accept(plan_id, "by e-mail")
    assert refused.value.reason == "balance_changed"
    assert plans.next_due() == MONDAY - timedelta(days=12)


def test_accepting_withdraws_the_reminder_that_waits(plans: Plans) -> None:
    plan_id = plans.offer()
    plans.rig.clock.go_on(days=7)
    waiting = plans.rig.approve(plans.client_id, without_pdf=True).delivery_id
    plans.service.accept(plan_id, "by phone")
    assert plans.rig.delivery(waiting).state is State.WITHDRAWN


def test_a_plan_that_is_ended_gives_its_invoices_back_to_the_policy(plans: Plans) -> None:
    plan_id = plans.run()
    plans.service.end(plan_id, "no answer any more")
    assert plans.next_due() == MONDAY - timedelta(days=12)
    plans.rig.clock.go_on(days=7)
    assert [row.step for row in plans.rig.today()] == [StepKind.REMINDER]
    assert "no answer any more" in plans.rig.events("plan_ended")[0]


def test_an_offer_taken_back_is_declined_and_what_is_over_stays_as_it_ended(plans: Plans) -> None:
    plan_id = plans.offer()
    plans.service.end(plan_id, "the client said no")
    assert [view.state for view in plans.view()] == [PlanState.DECLINED]
    with pytest.raises(PlanNotPossibleError):
        plans.service.end(plan_id, "pressed twice")
    finished = plans.run()
    plans.rig.pay(plans.client_id, 180_000)
    with pytest.raises(PlanNotPossibleError):
        plans.service.end(finished, "too late")
    assert plans.view()[0].state is PlanState.FINISHED


def test_one_plan_may_cover_several_invoices_of_one_client_and_currency(plans: Plans) -> None:
    second = plans.rig.invoice(plans.client_id, "FV 2/2026", 20_000, overdue=1, pdf=False)
    plans.run(PlanTerms(4, START), plans.invoice_id, second)
    assert (plans.next_due(), plans.next_due(second)) == (START, START)
    plans.rig.pay(plans.client_id, 50_000)
    assert plans.next_due() == plans.next_due(second) == date(2026, 12, 30)


def test_an_invoice_that_is_cancelled_or_lowered_lowers_the_plan_from_its_front_and_the_ledger_stays_sound(
    plans: Plans,
) -> None:
    rig = plans.rig
    second = rig.invoice(plans.client_id, "FV 2/2026", 20_000, overdue=1, pdf=False)
    plans.run(PlanTerms(4, START), plans.invoice_id, second)
    rig.services.invoices.cancel(second)
    assert plans.next_due() == START
    kept = rig.services.invoices.get(plans.invoice_id)
    rig.services.invoices.edit(replace(kept, net=Money(150_000, "EUR"), gross=Money(150_000, "EUR")))
    assert plans.next_due() == date(2026, 12, 30), "the first 500.00 are no longer owed"
    rig.pay(plans.client_id, 150_000)
    assert plans.view()[0].state is PlanState.FINISHED
    assert rig.services.care.check().is_sound


def test_a_plan_whose_only_invoice_is_cancelled_is_over(plans: Plans) -> None:
    plans.run()
    plans.rig.services.invoices.cancel(plans.invoice_id)
    assert plans.view()[0].state is PlanState.FINISHED
    plans.rig.clock.go_on(days=100)
    assert plans.rig.today() == ()
    assert plans.rig.services.care.check().is_sound


def test_what_nobody_owes_is_in_no_plan(plans: Plans, program_rig: ProgramRig) -> None:
    stranger = program_rig.invoice(program_rig.client("Other"), "FV 9", 180_000, pdf=False)
    parts = plans.service.preview(Money(180_000, "EUR"), TERMS)
    for covered in ([], [stranger], [plans.invoice_id, stranger]):
        with pytest.raises(PlanNotPossibleError):
            plans.service.write_offer(plans.client_id, "EUR", covered, parts)
    plans.run()
    assert plans.service.coverable(plans.client_id, "EUR") == ()
    with pytest.raises(PlanNotPossibleError):
        plans.offer()
    assert len(plans.view()) == 1


def test_parts_that_do_not_make_the_balance_are_refused(plans: Plans) -> None:
    parts = plans.service.preview(Money(180_001, "EUR"), TERMS)
    with pytest.raises(InstalmentSumError):
        plans.service.write_offer(plans.client_id, "EUR", [plans.invoice_id], parts)
    with pytest.raises(InstalmentPartsError):
        plans.service.preview(Money(2, "EUR"), TERMS)
    assert plans.view() == ()


def test_a_payment_taken_back_brings_a_finished_plan_back(plans: Plans) -> None:
    plans.run()
    rig = plans.rig
    payment_id = rig.services.payments.record(plans.client_id, MONDAY, Money(180_000, "EUR"))
    assert plans.view()[0].state is PlanState.FINISHED
    rig.services.payments.reverse(payment_id, "bounced")
    assert plans.view()[0].state is PlanState.ACTIVE
    assert plans.next_due() == START


def test_writing_an_offer_leaves_no_trace_until_its_letter_is_approved(plans: Plans) -> None:
    draft = plans.write()
    assert plans.rig.services.reminders.review(draft).blocking == ()
    plans.rig.services.reminders.as_mail_file(draft)
    assert plans.view() == ()
    assert plans.rig.events("plan_offered") == []

    plans.approve(draft)

    assert [view.state for view in plans.view()] == [PlanState.OFFERED]
    assert len(plans.rig.events("plan_offered")) == 1


def test_an_offer_that_the_pre_flight_stops_is_not_offered(plans: Plans) -> None:
    with pytest.raises(PreflightBlockedError):
        plans.approve(replace(plans.write(), without_pdf=False))
    assert plans.view() == ()
    assert plans.rig.events("plan_offered") == []


def test_an_offer_that_the_person_sent_with_another_program_stands(plans: Plans) -> None:
    plan_id = plans.offer()
    assert [(view.id, view.state) for view in plans.view()] == [(plan_id, PlanState.OFFERED)]
    assert TimelineKind.PLAN_OFFERED in plans.happened()


def test_taking_the_letter_back_in_the_undo_window_takes_the_offer_back(plans: Plans) -> None:
    delivery_id = plans.approve().delivery_id
    plans.rig.services.outbox.undo(delivery_id)
    [plan] = plans.view()
    assert plan.state is PlanState.UNSENT
    assert TimelineKind.PLAN_OFFERED not in plans.happened()
    with pytest.raises(PlanNotPossibleError):
        plans.service.accept(plan.id, "by e-mail")


def test_a_letter_approved_again_after_it_was_taken_back_offers_the_same_plan_once(plans: Plans) -> None:
    draft = plans.write()
    plans.rig.services.outbox.undo(plans.approve(draft).delivery_id)
    again = plans.approve(draft).delivery_id
    assert (plans.rig.delivery(again).state, plans.rig.delivery(again).detail) == (State.QUEUED, "")
    plans.rig.services.outbox.run()
    assert [view.state for view in plans.view()] == [PlanState.OFFERED]
    assert len(plans.rig.mail.taken) == 1
    assert plans.happened().count(TimelineKind.PLAN_OFFERED) == 1
    assert plans.rig.services.care.check().is_sound


def test_an_offer_whose_letter_was_refused_for_good_does_not_stand(plans: Plans) -> None:
    plans.approve()
    plans.rig.mail.says = 550
    plans.rig.mail.refusal = Refusal(Trouble.MESSAGE_REFUSED, Scope.MESSAGE, permanent=True)
    plans.rig.services.outbox.run()
    assert [view.state for view in plans.view()] == [PlanState.UNSENT]


def test_an_offer_that_a_payment_withdraws_before_it_left_does_not_stand(plans: Plans) -> None:
    waiting = plans.approve().delivery_id
    plans.rig.pay(plans.client_id, 1)
    assert plans.rig.delivery(waiting).state is State.WITHDRAWN
    assert [view.state for view in plans.view()] == [PlanState.UNSENT]


def test_an_offer_of_which_nobody_knows_whether_it_arrived_stands_until_the_person_gives_it_up(plans: Plans) -> None:
    delivery_id = plans.approve().delivery_id
    plans.rig.mail.says = 299
    plans.rig.services.outbox.run()
    assert plans.rig.delivery(delivery_id).state is State.UNKNOWN
    assert [view.state for view in plans.view()] == [PlanState.OFFERED]
    plans.rig.services.outbox.forget(delivery_id)
    assert [view.state for view in plans.view()] == [PlanState.UNSENT]


def test_taking_an_offer_back_withdraws_its_letter_that_waits(plans: Plans) -> None:
    waiting = plans.approve().delivery_id
    plans.service.end(plans.view()[0].id, "changed my mind")
    assert (plans.rig.delivery(waiting).state, plans.rig.delivery(waiting).detail) == (
        State.WITHDRAWN,
        "offer:FV 1/2026:",
    )
    assert [view.state for view in plans.view()] == [PlanState.UNSENT]
    assert plans.happened() == [TimelineKind.INVOICE_SENT]
    plans.rig.services.outbox.run()
    assert plans.rig.mail.taken == []
    with pytest.raises(PlanNotPossibleError):
        plans.service.reopen(plans.view()[0].id)


def test_an_offer_taken_back_while_its_letter_left_does_not_stand_again_when_that_was_stopped(plans: Plans) -> None:
    delivery_id = plans.approve().delivery_id
    plan_id = plans.view()[0].id
    plans.rig.mail.on_hand_over = lambda: plans.service.end(plan_id, "changed my mind")
    plans.rig.services.outbox.run()
    assert plans.rig.delivery(delivery_id).state is State.WITHDRAWN
    assert plans.rig.mail.taken == []
    with pytest.raises(PlanNotPossibleError) as refused:
        plans.service.reopen(plan_id)
    assert refused.value.reason == "not_sent"


def test_the_end_of_a_plan_over_two_invoices_is_told_once(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path / "home", clock=TickingClock())
    plans = Plans(rig)
    second = rig.invoice(plans.client_id, "FV 2/2026", 20_000, overdue=1, pdf=False)
    plans.service.end(plans.run(TERMS, plans.invoice_id, second), "wrong client")
    [ended] = [
        entry
        for entry in rig.program.reads.client_timeline(plans.client_id, 100)
        if entry.kind is TimelineKind.PLAN_ENDED
    ]
    assert (ended.number, ended.text) == ("FV 1/2026, FV 2/2026", "wrong client")
    rig.close()


def test_a_replaced_offer_says_so_in_the_log(plans: Plans) -> None:
    plans.offer()
    plans.offer(PlanTerms(6, START), instead=True)
    assert ["replaced by a new offer" in text for text in plans.rig.events("plan_ended")] == [True]


def test_a_plan_ended_by_mistake_runs_again_and_counts_what_was_paid_meanwhile(plans: Plans) -> None:
    plan_id = plans.run()
    plans.service.end(plan_id, "the wrong client")
    plans.rig.pay(plans.client_id, 60_000)
    plans.service.reopen(plan_id)
    assert plans.view()[0].state is PlanState.ACTIVE
    assert plans.view()[0].ended_on is None
    assert plans.next_due() == date(2026, 12, 30)
    assert len(plans.rig.events("plan_reopened")) == 1
    assert plans.rig.services.care.check().is_sound


def test_an_offer_taken_back_by_mistake_stands_again_and_can_be_accepted(plans: Plans) -> None:
    plan_id = plans.offer()
    plans.service.end(plan_id, "")
    plans.service.reopen(plan_id)
    plans.service.accept(plan_id, "by phone")
    assert plans.view()[0].state is PlanState.ACTIVE


def test_a_plan_that_runs_is_paid_off_or_has_a_successor_is_not_reopened(plans: Plans) -> None:
    first = plans.offer()
    plans.service.end(first, "")
    second = plans.offer(PlanTerms(6, START))
    with pytest.raises(PlanNotPossibleError) as refused:
        plans.service.reopen(first)
    assert refused.value.reason == "another_offer"
    plans.service.accept(second, "by phone")
    for plan_id, reason in ((first, "already_in_plan"), (second, "not_over")):
        with pytest.raises(PlanNotPossibleError) as refused:
            plans.service.reopen(plan_id)
        assert refused.value.reason == reason
    plans.service.end(second, "")
    plans.rig.pay(plans.client_id, 180_000)
    with pytest.raises(PlanNotPossibleError) as refused:
        plans.service.reopen(second)
    assert refused.value.reason == "nothing_open"


def test_an_offer_stands_until_the_one_that_replaces_it_was_sent(plans: Plans) -> None:
    first = plans.offer()
    plans.rig.clock.go_on(days=6)
    approved = plans.approve(plans.write(PlanTerms(6, START + timedelta(days=14)), instead=True))
    states = {row.id: row.state for row in plans.view()}
    assert states[first] is PlanState.OFFERED, "the client holds it"
    plans.rig.services.outbox.undo(approved.delivery_id)
    assert {row.id: row.state for row in plans.view()}[first] is PlanState.OFFERED
    plans.service.accept(first, "by phone")
    assert {row.id: row.state for row in plans.view()}[first] is PlanState.ACTIVE


def test_a_replacement_that_the_server_refuses_leaves_the_offer_that_stands(plans: Plans) -> None:
    first = plans.offer()
    plans.rig.clock.go_on(days=6)
    plans.approve(plans.write(PlanTerms(6, START + timedelta(days=14)), instead=True))
    plans.rig.mail.says = 550
    plans.rig.mail.refusal = Refusal(Trouble.SERVER_REFUSED, Scope.MESSAGE, permanent=True)
    plans.rig.services.outbox.run()
    assert plans.service.offer_for(plans.invoice_id) == first


def test_a_replacement_that_was_sent_ends_the_offer_before_it(plans: Plans) -> None:
    first = plans.offer()
    plans.rig.clock.go_on(days=6)
    plans.approve(plans.write(PlanTerms(6, START + timedelta(days=14)), instead=True))
    plans.rig.services.outbox.run()
    assert {row.id: row.state for row in plans.view()}[first] is PlanState.CANCELLED
    second = plans.service.offer_for(plans.invoice_id)
    assert second not in (None, first)


def test_the_offer_that_left_is_accepted_and_not_the_one_that_still_waits(plans: Plans) -> None:
    first = plans.offer()
    plans.rig.clock.go_on(days=6)
    waiting = plans.approve(plans.write(PlanTerms(6, START + timedelta(days=14)), instead=True))
    found = plans.service.offer_for(plans.invoice_id)
    assert found == first
    plans.service.accept(first, "by e-mail")
    assert plans.rig.delivery(waiting.delivery_id).state is State.WITHDRAWN, "a running plan needs no other offer"
    plans.rig.services.outbox.run()
    assert plans.rig.mail.taken == []


def test_an_offer_composed_before_another_was_accepted_cannot_be_approved_after_it(plans: Plans) -> None:
    first = plans.offer()
    plans.rig.clock.go_on(days=6)
    late = plans.write(PlanTerms(6, START + timedelta(days=14)), instead=True)
    plans.service.accept(first, "by e-mail")
    plans.go_to(START + timedelta(days=1))  # the first instalment is missed, so the invoice counts as overdue
    with pytest.raises((PlanNotPossibleError, PreflightBlockedError)):
        plans.rig.services.reminders.approve(late, confirmed=True)
    assert len(plans.view()) == 1


def test_the_letter_asks_for_an_answer_before_the_first_instalment(plans: Plans) -> None:
    assert plans.write(PlanTerms(3, MONDAY + timedelta(days=3))).letter.pay_by == MONDAY + timedelta(days=2)
    assert plans.write(PlanTerms(3, MONDAY + timedelta(days=30))).letter.pay_by == MONDAY + timedelta(days=7)
    due_today = plans.write(PlanTerms(3, MONDAY))
    assert due_today.letter.pay_by is None
    assert "a short reply is all it takes" in due_today.body
