"""A client can only accept what reached them: the offer that was sent for sure, on a day that has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import Interval, PlanState, PlanTerms
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import OfferExpiredError, OfferNotSentError
from freelance_pay.domain.transport import OutcomeUnknownError
from freelance_pay.services.preferences import Preferences
from tests.support.program_rig import MONDAY, ProgramRig

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.instalments import PlanId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.list_views import PlanRowView

START = MONDAY + timedelta(days=14)


class Client:
    """A client with one overdue invoice, to whom three parts were offered for sure."""

    def __init__(self, rig: ProgramRig) -> None:
        self.rig = rig
        self.client_id: ClientId = rig.client()
        self.invoice_id: InvoiceId = rig.invoice(self.client_id, overdue=12, pdf=False)
        self.sent = self.offer(3)
        rig.services.outbox.run()
        rig.clock.go_on(days=1)

    def offer(self, parts: int) -> DeliveryId:
        """Approve an offer of so many parts in place of the one before."""
        plans, balance = self.rig.services.plans, Money(180_000, "EUR")
        instalments = plans.preview(balance, PlanTerms(parts, START, Interval.MONTHLY))
        draft = plans.write_offer(self.client_id, "EUR", [self.invoice_id], instalments, replace=True)
        return self.rig.services.reminders.approve(replace(draft, without_pdf=True), confirmed=True).delivery_id

    def plan_of(self, delivery_id: DeliveryId) -> PlanId:
        (found,) = [row.id for row in self.rows() if row.id == self.rig.delivery(delivery_id).intents[0].instalment]
        return found

    def rows(self) -> tuple[PlanRowView, ...]:
        return self.rig.program.reads.plans(self.rig.clock.today())

    def states(self) -> dict[int, PlanState]:
        return {len(row.stand.lines): row.state for row in self.rows()}


def test_an_offer_whose_letter_waits_cannot_be_accepted_and_the_one_that_was_sent_can(program_rig: ProgramRig) -> None:
    client, plans = Client(program_rig), program_rig.services.plans
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=30))
    waiting = client.offer(6)
    with pytest.raises(OfferNotSentError):
        plans.accept(client.plan_of(waiting), "by phone")
    assert [row.can_accept for row in client.rows()] == [False, True]
    assert plans.offer_for(client.invoice_id) == client.plan_of(client.sent)
    plans.accept(client.plan_of(client.sent), "by phone")
    assert client.states() == {3: PlanState.ACTIVE, 6: PlanState.CANCELLED}
    assert program_rig.delivery(waiting).state is State.WITHDRAWN


def test_an_offer_that_may_not_have_arrived_cannot_be_accepted_until_the_person_found_it_sent(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, plans = Client(program_rig), program_rig.services.plans
    doubtful = client.offer(6)
    monkeypatch.setattr(program_rig.mail, "finish", _no_answer)
    program_rig.services.outbox.run()
    assert program_rig.delivery(doubtful).state is State.UNKNOWN
    with pytest.raises(OfferNotSentError):
        plans.accept(client.plan_of(doubtful), "by phone")
    assert plans.offer_for(client.invoice_id) == client.plan_of(client.sent)
    program_rig.services.outbox.was_sent(doubtful)
    assert plans.offer_for(client.invoice_id) == client.plan_of(doubtful)
    plans.accept(client.plan_of(doubtful), "by phone")
    assert client.states() == {3: PlanState.CANCELLED, 6: PlanState.ACTIVE}


def test_a_yes_is_recorded_on_a_day_that_has_come_whatever_day_is_assumed(program_rig: ProgramRig) -> None:
    client = Client(program_rig)
    program = program_rig.start_assuming(MONDAY + timedelta(days=38))
    program.services.plans.accept(client.plan_of(client.sent), "command line")
    (row,) = client.rows()
    assert (row.state, row.accepted_on) == (PlanState.ACTIVE, program_rig.clock.today())


def test_an_assumed_day_before_does_not_bring_an_offer_back_that_is_out_of_date(program_rig: ProgramRig) -> None:
    client = Client(program_rig)
    program_rig.clock.go_on(days=365)
    program = program_rig.start_assuming(MONDAY)
    with pytest.raises(OfferExpiredError):
        program.services.plans.accept(client.plan_of(client.sent), "command line")


def _no_answer() -> None:
    raise OutcomeUnknownError
