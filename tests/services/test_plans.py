"""Instalments: 1800 becomes 3 x 600; while they come in, nobody is reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.instalments import (
    InstalmentPartsError,
    InstalmentSumError,
    Interval,
    PlanState,
    PlanTerms,
)
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import PlanNotPossibleError
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest, StepKind
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.instalments import PlanId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.drafts import Draft
    from freelance_pay.services.list_views import PlanRowView
    from tests.support.program_rig import ProgramRig

START = date(2026, 11, 30)
TERMS = PlanTerms(3, START, Interval.MONTHLY)


class Plans:
    """A client with one overdue invoice of 1800.00, and the plans made for it."""

    def __init__(self, rig: ProgramRig) -> None:
        self.rig = rig
        self.client_id: ClientId = rig.client()
        self.invoice_id: InvoiceId = rig.invoice(self.client_id, minor=180_000, overdue=12, pdf=False)
        self.service = rig.services.plans

    def offer(self, terms: PlanTerms = TERMS, *invoice_ids: InvoiceId) -> tuple[PlanId, Draft]:
        covered = invoice_ids or (self.invoice_id,)
        balance = Money(sum(self.rig.open_of(one) for one in covered), "EUR")
        return self.service.offer(self.client_id, "EUR", covered, self.service.preview(balance, terms))

    def run(self, terms: PlanTerms = TERMS, *invoice_ids: InvoiceId) -> PlanId:
        plan_id, _ = self.offer(terms, *invoice_ids)
        self.service.accept(plan_id, "by e-mail")
        return plan_id

    def view(self) -> Sequence[PlanRowView]:
        return self.rig.program.reads.plans(self.rig.clock.today(), self.client_id)

    def next_due(self, invoice_id: InvoiceId | None = None) -> date:
        return self.rig.services.invoices.get(invoice_id or self.invoice_id).next_due

    def go_to(self, day: date) -> None:
        self.rig.clock.go_on(days=(day - self.rig.clock.today()).days)


@pytest.fixture
def plans(program_rig: ProgramRig) -> Plans:
    return Plans(program_rig)


def test_1800_becomes_3_x_600_and_1000_in_three_loses_no_cent(plans: Plans) -> None:
    thirds = plans.service.preview(Money(100_000, "EUR"), TERMS)
    assert [part.amount.minor for part in thirds] == [33_334, 33_333, 33_333]
    _, draft = plans.offer()
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


def test_half_an_instalment_is_a_missed_one(plans: Plans) -> None:
    plans.run()
    plans.rig.pay(plans.client_id, 59_999)
    plans.go_to(START + timedelta(days=1))
    assert [row.step for row in plans.rig.today()] == [StepKind.PLAN_BEHIND]


def test_a_new_offer_takes_the_place_of_one_that_was_not_answered(plans: Plans) -> None:
    first, _ = plans.offer()
    second, _ = plans.offer(PlanTerms(6, START))
    states = {view.id: view.state for view in plans.view()}
    assert states == {first: PlanState.CANCELLED, second: PlanState.OFFERED}
    with pytest.raises(PlanNotPossibleError):
        plans.service.accept(first, "by e-mail")
    plans.service.accept(second, "by e-mail")
    with pytest.raises(PlanNotPossibleError):
        plans.service.accept(second, "pressed twice")


def test_an_offer_whose_balance_changed_meanwhile_is_not_accepted(plans: Plans) -> None:
    plan_id, _ = plans.offer()
    plans.rig.pay(plans.client_id, 1)
    with pytest.raises(PlanNotPossibleError) as refused:
        plans.service.accept(plan_id, "by e-mail")
    assert refused.value.reason == "balance_changed"
    assert plans.next_due() == MONDAY - timedelta(days=12)


def test_accepting_withdraws_the_reminder_that_waits(plans: Plans) -> None:
    waiting = plans.rig.approve(plans.client_id, without_pdf=True).delivery_id
    plans.run()
    assert plans.rig.delivery(waiting).state is State.WITHDRAWN


def test_a_plan_that_is_ended_gives_its_invoices_back_to_the_policy(plans: Plans) -> None:
    plan_id = plans.run()
    plans.service.end(plan_id, "no answer any more")
    assert plans.next_due() == MONDAY - timedelta(days=12)
    assert [row.step for row in plans.rig.today()] == [StepKind.REMINDER]
    assert "no answer any more" in plans.rig.events("plan_ended")[0]


def test_an_offer_taken_back_is_declined_and_what_is_over_stays_as_it_ended(plans: Plans) -> None:
    plan_id, _ = plans.offer()
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
            plans.service.offer(plans.client_id, "EUR", covered, parts)
    plans.run()
    assert plans.service.coverable(plans.client_id, "EUR") == ()
    with pytest.raises(PlanNotPossibleError):
        plans.offer()
    assert len(plans.view()) == 1


def test_parts_that_do_not_make_the_balance_are_refused(plans: Plans) -> None:
    parts = plans.service.preview(Money(180_001, "EUR"), TERMS)
    with pytest.raises(InstalmentSumError):
        plans.service.offer(plans.client_id, "EUR", [plans.invoice_id], parts)
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
