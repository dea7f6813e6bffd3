"""Calls: what came of one is kept with its consequence, or nothing is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.calls import CallNeedsDayError, CallNeedsNoteError, CallOutcome
from freelance_pay.domain.clients import Client, Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import HoldKind
from freelance_pay.domain.message_links import Messenger
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import PastDayError
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.views import TimelineKind
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.views import TimelineEntry
    from tests.support.program_rig import ProgramRig

FRIDAY = MONDAY + timedelta(days=4)


@pytest.fixture
def client_id(program_rig: ProgramRig) -> ClientId:
    """A client with an invoice five days overdue."""
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    return client_id


def told(program_rig: ProgramRig, client_id: ClientId, kind: TimelineKind) -> list[TimelineEntry]:
    return [entry for entry in program_rig.program.reads.client_timeline(client_id) if entry.kind is kind]


@pytest.mark.parametrize("outcome", [CallOutcome.NO_ANSWER, CallOutcome.OTHER, CallOutcome.WANTS_INSTALMENTS])
def test_a_call_counts_as_contact_in_every_currency_and_leaves_the_stage(
    program_rig: ProgramRig, client_id: ClientId, outcome: CallOutcome
) -> None:
    program_rig.invoice(client_id, "FV 2/2026", currency="PLN", pdf=False)
    program_rig.services.calls.done(client_id, "EUR", outcome, note="will look into it")
    assert program_rig.today() == ()
    with pytest.raises(NothingToSendError) as refused:
        program_rig.draft(client_id)
    assert refused.value.rest is Rest.QUIET_DAYS
    assert program_rig.services.holds.standing(client_id) == ()
    program_rig.clock.go_on(days=5)
    assert {row.currency for row in program_rig.today()} == {"EUR", "PLN"}
    assert program_rig.draft(client_id).stage.name == "FIRST"


def test_who_will_pay_on_a_day_has_promised_it_and_what_waits_is_withdrawn(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    program_rig.services.calls.done(client_id, "EUR", CallOutcome.WILL_PAY_ON, FRIDAY, note="said Anna")
    [hold] = program_rig.services.holds.standing(client_id)
    assert (hold.kind, hold.until, hold.reason) == (HoldKind.PROMISE, FRIDAY, "said Anna")
    assert program_rig.delivery(waiting).state is State.WITHDRAWN
    [call] = told(program_rig, client_id, TimelineKind.CALL)
    assert (call.how, call.until, call.text) == (CallOutcome.WILL_PAY_ON.value, FRIDAY, "said Anna")


def test_a_dispute_on_the_phone_is_about_one_invoice_or_all_of_the_currency(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    second = program_rig.invoice(client_id, "FV 2/2026", pdf=False)
    program_rig.invoice(client_id, "FV 3/2026", currency="PLN", pdf=False)
    calls, holds = program_rig.services.calls, program_rig.services.holds
    calls.done(client_id, "EUR", CallOutcome.DISPUTES, invoice_id=second, note="wrong hours")
    assert [(hold.kind, hold.invoice_id, hold.reason) for hold in holds.standing(client_id)] == [
        (HoldKind.DISPUTE, second, "wrong hours")
    ]
    calls.done(client_id, "PLN", CallOutcome.DISPUTES, note="never ordered")
    assert [hold.reason for hold in holds.standing(client_id)] == ["wrong hours", "never ordered"]
    program_rig.clock.go_on(days=5)
    assert [row.currency for row in program_rig.today()] == ["EUR"]
    assert [item.number for item in program_rig.draft(client_id).items] == ["FV 1/2026"]


def test_a_wrong_person_is_noted_at_the_client(program_rig: ProgramRig, client_id: ClientId) -> None:
    program_rig.services.calls.done(client_id, "EUR", CallOutcome.WRONG_PERSON, note="Anna left in May")
    assert program_rig.services.clients.get(client_id).note == "2026-11-23: Anna left in May"
    assert program_rig.services.holds.standing(client_id) == ()


@pytest.mark.parametrize(("outcome", "error"), [
    (CallOutcome.WILL_PAY_ON, CallNeedsDayError),
    (CallOutcome.DISPUTES, CallNeedsNoteError),
    (CallOutcome.OTHER, CallNeedsNoteError),
])  # fmt: skip
def test_an_outcome_that_lacks_its_facts_is_refused(
    program_rig: ProgramRig, client_id: ClientId, outcome: CallOutcome, error: type[Exception]
) -> None:
    with pytest.raises(error):
        program_rig.services.calls.done(client_id, "EUR", outcome, note=" ")
    assert program_rig.events("call_done") == []


def test_a_call_whose_consequence_is_refused_is_not_kept_either(program_rig: ProgramRig, client_id: ClientId) -> None:
    with pytest.raises(PastDayError):
        program_rig.services.calls.done(client_id, "EUR", CallOutcome.WILL_PAY_ON, MONDAY - timedelta(days=1))
    assert program_rig.events("call_done") == []
    assert len(program_rig.today()) == 1


def test_a_message_sent_elsewhere_counts_as_contact_and_as_no_call(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    program_rig.services.messengers.sent(client_id, "EUR", Messenger.WHATSAPP)
    assert program_rig.today() == ()
    facts = program_rig.facts(client_id)
    assert (facts.last_contact_on, facts.last_call_on) == (MONDAY, None)
    [entry] = told(program_rig, client_id, TimelineKind.MESSAGE_ELSEWHERE)
    assert (entry.on, entry.how) == (MONDAY, "whatsapp")
    program_rig.clock.go_on(days=5)
    assert program_rig.draft(client_id).stage.name == "FIRST"
    [row] = program_rig.program.reads.client_list("", MONDAY)
    assert row.last_contact_on == MONDAY


def test_a_call_from_the_time_before_outcomes_is_told_in_its_own_words(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    program_rig.services.calls.done(client_id, "EUR", CallOutcome.NO_ANSWER)
    program_rig.change_event("call_done", '{"currency": "EUR", "outcome": "will pay: said Anna"}')
    [call] = told(program_rig, client_id, TimelineKind.CALL)
    assert (call.how, call.text) == ("", "will pay: said Anna")


def test_a_call_is_prepared_with_the_number_what_is_open_and_what_to_say(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    program_rig.invoice(client_id, "FV 2/2026", 20_000, overdue=12, pdf=False)
    brief = program_rig.services.calls.brief(client_id, "EUR")
    assert [contact.phone for contact in brief.callees] == ["+48 1"]
    assert [(line.number, line.open.minor) for line in brief.invoices] == [
        ("FV 2/2026", 20_000),
        ("FV 1/2026", 180_000),
    ]
    assert (brief.total, brief.days_overdue) == (Money(200_000, "EUR"), 12)
    assert "Anna" in brief.script or "Smith" in brief.script
    assert "2 invoices" in brief.script


def test_who_gets_the_reminders_is_called_first_and_who_has_no_number_not_at_all(program_rig: ProgramRig) -> None:
    boss = Contact("Boss", "", "+48 600 000 002", Role.OTHER)
    clerk = Contact("Clerk", "clerk@client.example", "+48 600 000 003")
    quiet = Contact("Quiet", "quiet@client.example", " ")
    client_id = program_rig.services.clients.add(Client("Beta", contacts=(boss, quiet, clerk)))
    program_rig.invoice(client_id, pdf=False)
    assert [one.name for one in program_rig.services.calls.brief(client_id, "EUR").callees] == ["Clerk", "Boss"]


@pytest.mark.parametrize("deed", ["promise", "dispute"])
def test_nobody_is_asked_for_money_that_rests(program_rig: ProgramRig, client_id: ClientId, deed: str) -> None:
    [line] = program_rig.services.calls.brief(client_id, "EUR").invoices
    if deed == "promise":
        program_rig.services.holds.promise(client_id, None, FRIDAY)
    else:
        program_rig.services.holds.dispute(client_id, line.invoice_id, "wrong hours")
    assert program_rig.services.calls.brief(client_id, "EUR").script == ""
    with pytest.raises(NothingToSendError):
        program_rig.services.messengers.text(client_id, "EUR", "+48 1")


def test_a_short_message_names_what_is_overdue_and_nothing_that_is_not(
    program_rig: ProgramRig, client_id: ClientId
) -> None:
    program_rig.invoice(client_id, "FV 2/2026", 20_000, overdue=-9, pdf=False)
    text = program_rig.services.messengers.text(client_id, "EUR", "+48 1")
    assert "FV 1/2026" in text
    assert "FV 2/2026" not in text
    assert "1,800" in text
