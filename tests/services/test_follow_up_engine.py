"""The follow-up engine through the services, on a real ledger: months of events, an absence, changes while queued."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.holds import active_hold
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import BEFORE_OVERDUE, PRESETS, STANDARD, Channel, Stage, Tone
from freelance_pay.domain.sending_errors import NothingToSendError, PreflightBlockedError
from freelance_pay.domain.steps import Rest, Step, StepKind
from tests.support.program_rig import ProgramRig, folder_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId

numbers = st.integers(0, 3)


def remind(
    rig: ProgramRig, client_id: ClientId, *, by_hand: bool = False, leave_out: tuple[InvoiceId, ...] = ()
) -> bool:
    """Send the reminder that is right today, whether or not it has its PDF; False when there is none."""
    try:
        draft = rig.services.reminders.compose(client_id, "EUR", by_hand=by_hand, leave_out=leave_out)
    except NothingToSendError:
        return False
    rig.services.reminders.approve(replace(draft, without_pdf=True))
    return True


def test_closed_for_21_days_over_three_stages_gives_one_right_step_and_says_what_was_missed(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=4, pdf=False)
    program_rig.clock.go_on(days=21)
    (row,) = program_rig.today()
    assert (row.step, row.stage, row.days_overdue) == (StepKind.REMINDER, Stage.FIRST, 25)
    step = next_step(program_rig.facts(client_id), program_rig.clock.today(), program_rig.services.follow_up.book())
    assert isinstance(step, Step)
    assert [(one.channel, one.stage) for one in step.missed] == [
        (Channel.MAIL, Stage.SECOND),
        (Channel.CALL, None),
        (Channel.MAIL, Stage.FINAL),
    ]
    program_rig.send(client_id, without_pdf=True)
    for _ in range(6):
        program_rig.clock.go_on(days=1)
        assert program_rig.today() == (), "nothing is made up for by hurrying"
    program_rig.clock.go_on(days=1)
    (row,) = program_rig.today()
    assert row.stage is Stage.SECOND
    assert len(program_rig.mail.taken) == 1


@pytest.mark.parametrize("what", ["paid", "promised", "disputed", "paused", "silenced"])
def test_what_is_settled_while_its_message_is_queued_withdraws_it_and_says_why(
    program_rig: ProgramRig, what: str
) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, overdue=12, pdf=False)
    delivery_id = program_rig.approve(client_id, without_pdf=True).delivery_id
    until = program_rig.clock.today() + timedelta(days=4)
    services = program_rig.services
    happens: dict[str, Callable[[], object]] = {
        "paid": lambda: program_rig.pay(client_id, 180_000),
        "promised": lambda: services.holds.promise(client_id, invoice_id, until),
        "disputed": lambda: services.holds.dispute(client_id, invoice_id, "the logo is not ours"),
        "paused": lambda: services.holds.pause(client_id, None, until),
        "silenced": lambda: services.follow_up.make_exception(invoice_id, "", never_remind=True),
    }
    happens[what]()
    delivery = program_rig.delivery(delivery_id)
    assert delivery.state is State.WITHDRAWN
    assert delivery.detail
    services.outbox.run()
    assert program_rig.mail.taken == []


def test_a_reminder_is_withdrawn_when_an_invoice_it_only_lists_is_paid(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    older = program_rig.invoice(client_id, "FV 1", overdue=10, pdf=False)
    program_rig.send(client_id, without_pdf=True)
    program_rig.invoice(client_id, "FV 2", overdue=4, pdf=False)
    program_rig.clock.go_on(days=5)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    assert {item.number: item.raises for item in draft.items} == {"FV 1": False, "FV 2": True}
    delivery_id = program_rig.services.reminders.approve(draft).delivery_id
    program_rig.pay(client_id, 180_000, first=older)
    assert program_rig.delivery(delivery_id).state is State.WITHDRAWN
    assert program_rig.draft(client_id).total.minor == 180_000, "written anew, it names only the other"


def test_an_invoice_may_be_listed_again_and_again_but_each_stage_goes_out_once(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.services.follow_up.follow(client_id, "gentle")
    program_rig.invoice(client_id, "OLD", overdue=5, pdf=False)
    program_rig.send(client_id, without_pdf=True)
    for number in range(3):
        program_rig.invoice(client_id, f"NEW {number}", overdue=7, pdf=False)
        program_rig.clock.go_on(days=5)
        program_rig.send(client_id, without_pdf=True)
    assert len(program_rig.mail.taken) == 4
    bodies = [message_from_bytes(mime).as_string() for mime in program_rig.mail.taken]
    assert all("OLD" in body for body in bodies)


def test_a_client_in_another_policy_or_country_gets_its_steps_by_those(program_rig: ProgramRig) -> None:
    gentle, polish = program_rig.client("Gentle"), program_rig.client("Polish", country="PL")
    program_rig.services.follow_up.follow(gentle, "gentle")
    program_rig.services.follow_up.refresh_holidays()
    for client_id in (gentle, polish):
        program_rig.invoice(client_id, f"F {client_id}", overdue=-38, pdf=False)  # due on 31 December 2026
    program_rig.clock.go_on(days=(date(2027, 1, 4) - program_rig.clock.today()).days)
    assert [row.client_name for row in program_rig.today()] == ["Polish"], "3 January is a Sunday"
    program_rig.clock.go_on(days=1)
    assert [row.client_name for row in program_rig.today()] == ["Gentle", "Polish"]
    program_rig.services.follow_up.set_home("PL")
    program_rig.clock.go_on(days=1)
    assert isinstance(next_step(program_rig.facts(gentle), date(2027, 1, 6)), Step), "Epiphany is a Polish holiday"


class Engine(RuleBasedStateMachine):
    """Two clients over some months; what was sent is read from the mail server and the ledger, not remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = folder_for("follow-up-engine")
        self.rig = ProgramRig(self.folder)
        self.client_id = self.rig.client()
        self.invoices: list[InvoiceId] = []
        self.sent_on: list[date] = []

    def teardown(self) -> None:
        self.rig.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @rule(overdue=st.integers(-20, 40))
    def an_invoice_is_issued(self, overdue: int) -> None:
        number = f"FV {len(self.invoices)}"
        self.invoices.append(self.rig.invoice(self.client_id, number, overdue=overdue, pdf=False))

    @rule(days=st.sampled_from([1, 1, 2, 5, 7, 21]))
    def days_pass(self, days: int) -> None:
        self.rig.clock.go_on(days=days)

    @rule(minor=st.integers(1, 200_000))
    def money_comes_in(self, minor: int) -> None:
        with suppress(FreelancePayError):
            self.rig.pay(self.client_id, minor)

    @precondition(lambda self: self.invoices)
    @rule(which=numbers, days=st.integers(0, 9), kind=st.sampled_from(["promise", "pause", "dispute"]))
    def a_hold_is_put(self, which: int, days: int, kind: str) -> None:
        invoice_id = self.invoices[which % len(self.invoices)]
        until, holds = self.rig.clock.today() + timedelta(days=days), self.rig.services.holds
        if kind == "dispute":
            holds.dispute(self.client_id, invoice_id, "why")
        else:
            (holds.promise if kind == "promise" else holds.pause)(self.client_id, invoice_id, until)

    @rule()
    def every_hold_is_ended(self) -> None:
        for hold in self.rig.services.holds.standing(self.client_id):
            self.rig.services.holds.end(hold.id)

    @rule(policy=st.sampled_from(["", *(preset.key for preset in PRESETS)]))
    def another_policy_is_chosen(self, policy: str) -> None:
        self.rig.services.follow_up.follow(self.client_id, policy)

    @precondition(lambda self: self.invoices)
    @rule(by_hand=st.booleans(), which=numbers, leaves_out=st.booleans())
    def a_reminder_is_approved(self, by_hand: bool, which: int, leaves_out: bool) -> None:
        leave_out = (self.invoices[which % len(self.invoices)],) if leaves_out else ()
        with suppress(PreflightBlockedError):  # money on account, which the person is asked about
            remind(self.rig, self.client_id, by_hand=by_hand, leave_out=leave_out)

    @rule()
    def the_outbox_runs(self) -> None:
        before = self.rig.facts(self.client_id)
        for delivery_id, state in self.rig.services.outbox.run().ended:
            if state is State.SENT:
                self._was_right(delivery_id, before)

    def _was_right(self, delivery_id: object, before: object) -> None:
        rig, today = self.rig, self.rig.clock.today()
        delivery = rig.delivery(delivery_id)  # type: ignore[arg-type]
        policy = rig.services.follow_up.book().policy(rig.services.clients.get(self.client_id).policy)
        if self.sent_on:
            assert (today - self.sent_on[-1]).days >= policy.quiet_days, "never under the quiet days"
        self.sent_on.append(today)
        known = {item.invoice.id: item for item in before.invoices}  # type: ignore[attr-defined]
        for intent in delivery.intents:
            item = known[intent.invoice_id]
            assert item.invoice.open.minor == intent.open_minor > 0
            assert active_hold(item.invoice, before.holds, today) is None  # type: ignore[attr-defined]
            if intent.kind is not DeliveryKind.LISTED and intent.stage not in BEFORE_OVERDUE:
                assert policy.is_next(intent.stage, item.sent), "never twice, never back, never before its predecessor"

    @invariant()
    def every_overdue_invoice_has_a_step_or_a_stated_reason_for_none(self) -> None:
        facts = self.rig.facts(self.client_id)
        found = next_step(facts, self.rig.clock.today(), self.rig.services.follow_up.book())
        assert isinstance(found, Step | Rest)
        rows = [row for row in self.rig.today() if row.client_id == self.client_id]
        assert bool(rows) is isinstance(found, Step), "the window proposes what the rules propose"


Engine.TestCase.settings = settings(
    max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestEngine = Engine.TestCase


@pytest.mark.parametrize(("tone", "greeting"), [("friendly", "Hi Anna"), ("formal", "Dear Ms Smith")])
def test_a_letter_speaks_as_its_step_wants_it_however_the_client_is_usually_addressed(
    program_rig: ProgramRig, tone: str, greeting: str
) -> None:
    steps = tuple(replace(step, tone=Tone(tone)) for step in STANDARD.steps)
    policy = program_rig.services.follow_up.save_policy(replace(STANDARD, name="Mine", steps=steps))
    client_id = program_rig.client(formal=tone == "friendly")
    program_rig.invoice(client_id, overdue=12, pdf=False)
    before = program_rig.draft(client_id)
    assert greeting not in before.body
    program_rig.services.follow_up.follow(client_id, policy.key)
    assert program_rig.draft(client_id).body.startswith(greeting)


def test_an_invoice_of_its_own_policy_gives_its_letter_that_policys_tone(program_rig: ProgramRig) -> None:
    steps = tuple(replace(step, tone=Tone.FRIENDLY) for step in STANDARD.steps)
    policy = program_rig.services.follow_up.save_policy(replace(STANDARD, name="Mine", steps=steps))
    client_id = program_rig.client(formal=True)
    invoice_id = program_rig.invoice(client_id, overdue=12, pdf=False)
    program_rig.services.follow_up.make_exception(invoice_id, policy.key, never_remind=False)
    assert program_rig.draft(client_id).body.startswith("Hi Anna")
    program_rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    assert program_rig.draft(client_id).body.startswith("Dear"), "where invoices differ, the client's policy speaks"
