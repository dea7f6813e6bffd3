"""Promise, pause, dispute: reminders rest until their day, and what waited is withdrawn."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import PlanPart
from freelance_pay.domain.instalments import Instalment
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import PastDayError
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest, StepKind
from freelance_pay.services.views import BadgeKind
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from tests.support.program_rig import ProgramRig

TOMORROW = MONDAY + timedelta(days=1)


@pytest.fixture
def client_id(program_rig: ProgramRig) -> ClientId:
    """A client with an invoice five days overdue."""
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    return client_id


def rest_of(program_rig: ProgramRig, client_id: ClientId) -> Rest:
    with pytest.raises(NothingToSendError) as refused:
        program_rig.draft(client_id)
    return refused.value.rest


def test_a_promise_rests_reminders_until_the_day_after_it_and_is_then_told_as_broken(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    program_rig.services.holds.promise(client_id, None, TOMORROW, "said Anna")
    for _ in range(3):
        assert program_rig.today() == ()
        assert rest_of(program_rig, client_id) is Rest.HELD
        program_rig.clock.go_on(days=1)
    [row] = program_rig.today()
    assert (BadgeKind.PROMISE_BROKEN, 2) in [(badge.kind, badge.number) for badge in row.badges]
    program_rig.draft(client_id)


def test_a_kept_promise_leaves_nothing_to_do(program_rig: ProgramRig, client_id: ClientId) -> None:
    program_rig.services.holds.promise(client_id, None, TOMORROW)
    program_rig.pay(client_id, 180_000)
    program_rig.clock.go_on(days=30)
    assert program_rig.today() == ()


@pytest.mark.parametrize("deed", ["promise", "pause", "dispute"])
def test_whatever_rests_a_client_withdraws_the_message_that_waits(
    program_rig: ProgramRig, client_id: ClientId, deed: str
) -> None:
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    invoice_id = program_rig.delivery(waiting).intents[0].invoice_id
    holds = program_rig.services.holds
    if deed == "dispute":
        holds.dispute(client_id, invoice_id, "the logo is blue")
    else:
        getattr(holds, deed)(client_id, None, TOMORROW)
    assert program_rig.delivery(waiting).state is State.WITHDRAWN
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []


def test_a_dispute_stays_in_the_totals_and_out_of_the_letters_until_it_is_ended(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    disputed = program_rig.invoice(client_id, "FV 2/2026", 50_000, overdue=90, pdf=False)
    hold_id = program_rig.services.holds.dispute(client_id, disputed, "never ordered")
    assert [item.number for item in program_rig.draft(client_id).items] == ["FV 1/2026"]
    figures = program_rig.program.today.everything(MONDAY).figures
    assert figures is not None
    assert [amount.minor for amount in figures.overdue] == [230_000]
    program_rig.services.holds.end(hold_id)
    assert len(program_rig.draft(client_id).items) == 2
    assert program_rig.services.holds.standing(client_id) == ()


@pytest.mark.parametrize("deed", ["promise", "pause"])
def test_a_day_that_is_over_is_refused_and_today_is_not(
    program_rig: ProgramRig, client_id: ClientId, deed: str
) -> None:
    hold = getattr(program_rig.services.holds, deed)
    with pytest.raises(PastDayError):
        hold(client_id, None, MONDAY - timedelta(days=1))
    hold(client_id, None, MONDAY)
    assert program_rig.today() == ()


def test_a_hold_that_ran_out_no_longer_stands(program_rig: ProgramRig, client_id: ClientId) -> None:
    program_rig.services.holds.pause(client_id, None, MONDAY)
    assert len(program_rig.services.holds.standing(client_id)) == 1
    program_rig.clock.go_on(days=1)
    assert program_rig.services.holds.standing(client_id) == ()
    assert len(program_rig.today()) == 1


def test_one_instalment_may_rest_and_the_next_one_counts_as_usual(program_rig: ProgramRig, client_id: ClientId) -> None:
    [invoice] = program_rig.draft(client_id).items
    days = (TOMORROW, TOMORROW + timedelta(days=30), TOMORROW + timedelta(days=60))
    parts = [Instalment(number, day, Money(60_000, "EUR")) for number, day in enumerate(days, 1)]
    plan_id = program_rig.offer(client_id, [invoice.invoice_id], parts)
    program_rig.services.plans.accept(plan_id, "by phone")
    program_rig.clock.go_on(days=7)
    assert [row.step for row in program_rig.today()] == [StepKind.PLAN_BEHIND]

    program_rig.services.holds.promise(
        client_id, PlanPart(plan_id, TOMORROW), TOMORROW + timedelta(days=9), "on Friday"
    )
    assert program_rig.today() == ()
    [hold] = program_rig.services.holds.standing(client_id)
    [line] = [line for line in program_rig.program.reads.invoice_timeline(invoice.invoice_id) if line.instalment]
    assert (line.instalment, line.until, line.text) == (TOMORROW, hold.until, "on Friday")

    program_rig.pay(client_id, 60_000)
    assert program_rig.services.holds.standing(client_id) == ()
    program_rig.clock.go_on(days=30)
    assert [row.step for row in program_rig.today()] == [StepKind.PLAN_BEHIND]


def test_a_dispute_may_have_a_last_day_and_cover_all_invoices(program_rig: ProgramRig, client_id: ClientId) -> None:
    program_rig.services.holds.dispute(client_id, None, "our lawyer looks at it", TOMORROW)
    assert rest_of(program_rig, client_id) is Rest.HELD
    program_rig.clock.go_on(days=2)
    assert len(program_rig.draft(client_id).items) == 1
    with pytest.raises(PastDayError):
        program_rig.services.holds.dispute(client_id, None, "again", TOMORROW)


def test_a_promise_for_an_invoice_that_was_paid_no_longer_stands(program_rig: ProgramRig, client_id: ClientId) -> None:
    [invoice] = program_rig.draft(client_id).items
    program_rig.services.holds.promise(client_id, invoice.invoice_id, TOMORROW)
    assert len(program_rig.services.holds.standing(client_id)) == 1
    program_rig.pay(client_id, 180_000)
    assert program_rig.services.holds.standing(client_id) == ()
