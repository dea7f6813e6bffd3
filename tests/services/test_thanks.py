"""After the money: a thank-you is proposed and never sent unasked; a message sent by mistake is apologised for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Contact, Role
from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.instalments import Instalment
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule, Severity
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    DeliveryMovedOnError,
    NothingToThankForError,
    PreflightBlockedError,
)
from freelance_pay.services.message_view import view_of
from freelance_pay.services.views import TimelineKind
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.payments import PaymentId
    from freelance_pay.services.drafts import Draft


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def pay(rig: ProgramRig, client_id: ClientId, minor: int, *, days_ago: int = 0) -> PaymentId:
    return rig.services.payments.record(client_id, rig.clock.today() - timedelta(days=days_ago), eur(minor))


def proposed(rig: ProgramRig) -> list[PaymentId]:
    return [proposal.payment_id for proposal in rig.services.reminders.thanks_to_propose(rig.clock.today())]


def send(rig: ProgramRig, draft: Draft) -> State:
    delivery_id = rig.services.reminders.approve(draft).delivery_id
    rig.services.outbox.run()
    return rig.delivery(delivery_id).state


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_payment_is_proposed_for_thanks_and_nothing_leaves_unasked(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 100_000)
    payment_id = pay(program_rig, client_id, 60_000)
    (proposal,) = program_rig.services.reminders.thanks_to_propose(program_rig.clock.today())
    assert (proposal.payment_id, proposal.client_name, proposal.amount) == (payment_id, "Acme", eur(60_000))
    assert (proposal.numbers, proposal.rest) == (("FV 1/2026",), eur(40_000))
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []


def test_a_thank_you_for_the_whole_is_sent_though_nothing_is_open(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    payment_id = pay(program_rig, client_id, 60_000)
    draft = program_rig.services.reminders.compose_thanks(payment_id)
    assert "Invoice FV 1/2026 is now paid in full." in draft.body
    assert "€600.00" in plain(draft.body)
    assert "IBAN" not in draft.body
    findings = program_rig.services.reminders.review(draft).findings
    assert [item for item in findings if item.severity is not Severity.OK] == []
    assert send(program_rig, draft) is State.SENT
    assert view_of(program_rig.mail.taken[0]).attachments == ()


def test_a_thank_you_for_a_part_names_the_rest_and_its_day(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 100_000, overdue=-10)
    draft = program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, 60_000))
    assert "The rest, €400.00, is due on 3 December 2026." in plain(draft.body)
    assert send(program_rig, draft) is State.SENT


def test_a_thank_you_within_a_plan_names_the_next_instalment(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, "FV 1/2026", 180_000)
    today = program_rig.clock.today()
    parts = [Instalment(number, today + timedelta(days=30 * number), eur(60_000)) for number in (1, 2, 3)]
    plan_id = program_rig.offer(client_id, [invoice_id], parts)
    program_rig.services.plans.accept(plan_id, "by phone")
    draft = program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, 60_000))
    assert "The amount still open is €1,200.00; the next instalment of €600.00 is due on 22 January 2027." in plain(
        draft.body
    )


def test_a_payment_is_thanked_for_once(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    payment_id = pay(program_rig, client_id, 60_000)
    send(program_rig, program_rig.services.reminders.compose_thanks(payment_id))
    assert proposed(program_rig) == []
    again = program_rig.services.reminders.compose_thanks(payment_id)
    with pytest.raises(AlreadyRemindedError):
        program_rig.services.reminders.approve(again)
    assert len(program_rig.mail.taken) == 1


def test_every_payment_of_an_invoice_may_be_thanked_for(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    for part in (20_000, 40_000):
        assert send(program_rig, program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, part))) is (
            State.SENT
        )
    assert len(program_rig.mail.taken) == 2


def test_only_payments_of_the_last_14_days_are_proposed(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    for number in range(4):
        program_rig.invoice(client_id, f"FV {number}/2026", 10_000, pdf=False)
    late, early = pay(program_rig, client_id, 10_000, days_ago=14), pay(program_rig, client_id, 10_000, days_ago=15)
    assert proposed(program_rig) == [late]
    assert early not in proposed(program_rig)


def test_money_on_account_and_a_payment_taken_back_are_not_thanked_for(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    on_account = pay(program_rig, client_id, 10_000)
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    taken_back = pay(program_rig, client_id, 60_000)
    program_rig.services.payments.reverse(taken_back, "wrong client")
    assert proposed(program_rig) == []
    for payment_id in (on_account, taken_back):
        with pytest.raises(NothingToThankForError):
            program_rig.services.reminders.compose_thanks(payment_id)


def test_a_thank_you_that_waits_is_withdrawn_when_its_payment_is_taken_back(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    payment_id = pay(program_rig, client_id, 60_000)
    draft = program_rig.services.reminders.compose_thanks(payment_id)
    delivery_id = program_rig.services.reminders.approve(draft).delivery_id
    program_rig.services.payments.reverse(payment_id, "wrong client")
    assert program_rig.delivery(delivery_id).state is State.WITHDRAWN
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []


def test_a_thank_you_raises_no_stage_and_the_reminder_for_the_rest_waits_its_quiet_days(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 100_000, overdue=5)
    send(program_rig, program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, 60_000)))
    assert program_rig.today() == ()
    assert program_rig.facts(client_id).invoices[0].sent == frozenset()
    program_rig.clock.go_on(days=7)
    draft = program_rig.draft(client_id)
    assert draft.stage is Stage.FIRST
    assert draft.letter.previous == ()


@pytest.mark.parametrize("hold", ["dispute", "pause", "never"])
def test_thanks_may_go_where_a_reminder_may_not(program_rig: ProgramRig, hold: str) -> None:
    client_id = program_rig.client(never_remind=hold == "never")
    invoice_id = program_rig.invoice(client_id, "FV 1/2026", 100_000)
    if hold == "dispute":
        program_rig.services.holds.dispute(client_id, invoice_id, "wrong colour")
    if hold == "pause":
        program_rig.services.holds.pause(client_id, None, None)
    draft = program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, 60_000))
    assert send(program_rig, draft) is State.SENT


def test_thanks_never_go_to_an_address_of_another_client(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.client("Other", "acme@client.example")
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    draft = program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, 60_000))
    with pytest.raises(PreflightBlockedError) as refused:
        program_rig.services.reminders.approve(draft)
    assert Rule.FOREIGN_RECIPIENT in {finding.rule for finding in refused.value.findings}


def test_an_apology_says_what_was_wrong_and_answers_that_message_and_its_readers(program_rig: ProgramRig) -> None:
    client_id = program_rig.client("Acme", None, Contact("Bob", "bob@client.example", role=Role.CC))
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    mistaken = program_rig.send(client_id)
    pay(program_rig, client_id, 60_000, days_ago=6)
    draft = program_rig.services.reminders.compose_apology(mistaken)
    assert draft.kind is DeliveryKind.APOLOGY
    assert "“Payment reminder: invoice FV 1/2026”" in draft.body
    assert "It was sent to you by mistake: the invoice has been paid." in draft.body
    assert "There is nothing you need to do." in draft.body
    assert draft.references[-1] == program_rig.delivery(mistaken).message_id
    assert [box.address for box in (*draft.to, *draft.cc)] == ["acme@client.example", "bob@client.example"]
    assert send(program_rig, draft) is State.SENT


def test_an_apology_goes_out_although_the_invoice_is_open_and_a_reminder_would_be_too_early(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    mistaken = program_rig.send(client_id)
    assert send(program_rig, program_rig.services.reminders.compose_apology(mistaken)) is State.SENT
    with pytest.raises(AlreadyRemindedError):
        program_rig.services.reminders.approve(program_rig.services.reminders.compose_apology(mistaken))


@pytest.mark.parametrize("by_another_program", [False, True])
def test_a_reminder_that_was_apologised_for_is_not_built_upon_and_stays_in_the_history(
    program_rig: ProgramRig, by_another_program: bool
) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, "FV 1/2026", 60_000, overdue=12)
    mistaken = program_rig.send(client_id)
    reminders = program_rig.services.reminders
    apology = reminders.compose_apology(mistaken)
    if by_another_program:
        reminders.sent_elsewhere(apology)
    else:
        assert send(program_rig, apology) is State.SENT
    assert program_rig.facts(client_id).last_contact_on == program_rig.clock.today(), "they were written to"
    assert program_rig.today() == ()
    program_rig.clock.go_on(days=8)
    draft = program_rig.draft(client_id)
    assert (draft.stage, draft.letter.previous) == (Stage.FIRST, ())
    assert apology.message_id in draft.references
    assert send(program_rig, draft) is State.SENT
    reads = program_rig.program.reads
    told = [entry.kind for entry in reads.invoice_timeline(invoice_id)]
    assert told.count(TimelineKind.REMINDER_SENT) == 2
    assert [row.amount for row in reads.messages(None) if row.id == mistaken] == [eur(60_000)]
    assert reads.check_ledger() == ()
    program_rig.clock.go_on(days=8)
    assert program_rig.draft(client_id).stage is Stage.SECOND


def test_an_apology_for_an_earlier_reminder_leaves_the_later_one_and_the_order_of_the_stages(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000, overdue=4)
    mistaken = program_rig.send(client_id)
    program_rig.clock.go_on(days=8)
    second_on = program_rig.clock.today()
    program_rig.send(client_id)
    send(program_rig, program_rig.services.reminders.compose_apology(mistaken))
    program_rig.clock.go_on(days=21)
    draft = program_rig.services.reminders.compose(client_id, "EUR", by_hand=True)
    assert (draft.stage, draft.letter.previous) == (Stage.FINAL, (second_on,))
    assert not program_rig.services.reminders.review(draft).blocking


def test_an_apology_that_did_not_go_out_takes_nothing_back(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000, overdue=12)
    mistaken = program_rig.send(client_id)
    reminders = program_rig.services.reminders
    program_rig.services.outbox.undo(reminders.approve(reminders.compose_apology(mistaken)).delivery_id)
    program_rig.clock.go_on(days=8)
    assert program_rig.draft(client_id).stage is Stage.SECOND


def test_there_is_nothing_to_apologise_for_before_a_message_was_sent(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    delivery_id = program_rig.approve(client_id).delivery_id
    with pytest.raises(DeliveryMovedOnError):
        program_rig.services.reminders.compose_apology(delivery_id)


def test_the_letter_after_a_broken_promise_mentions_it(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 60_000)
    until = program_rig.clock.today() + timedelta(days=3)
    program_rig.services.holds.promise(client_id, None, until)
    program_rig.clock.go_on(days=8)
    draft = program_rig.draft(client_id)
    assert "You had kindly mentioned a payment by 26 November 2026" in draft.body
    found = {item.about for item in program_rig.services.reminders.review(draft).findings if item.rule is Rule.LETTER}
    assert "promise_broken" not in found


def test_thanks_and_apologies_are_told_in_the_timeline_by_their_own_names(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", 100_000)
    mistaken = program_rig.send(client_id)
    send(program_rig, program_rig.services.reminders.compose_apology(mistaken))
    send(program_rig, program_rig.services.reminders.compose_thanks(pay(program_rig, client_id, 60_000)))
    told = [entry.kind for entry in program_rig.program.reads.client_timeline(client_id)]
    assert TimelineKind.APOLOGISED in told
    assert TimelineKind.THANKED in told
    assert told.count(TimelineKind.REMINDER_SENT) == 1
