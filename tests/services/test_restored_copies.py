"""A restored old copy cannot send again, whatever was renamed after it was made, and says what it lacks."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.send_journal import SendJournal
from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.instalments import Interval, PlanState, PlanTerms
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import OfferStandsError, SameOfferError
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.sending_errors import AlreadyRemindedError, NothingToSendError
from freelance_pay.domain.transport import JournalEntry, OutcomeUnknownError, letter_key
from freelance_pay.services.preferences import Preferences
from tests.support.program_rig import MONDAY, ProgramRig

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.instalments import Instalment
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.drafts import Draft

    Approve = Callable[[ProgramRig, Draft], object]
    Meanwhile = Callable[[ProgramRig, ClientId, InvoiceId], None]

TERMS = PlanTerms(3, MONDAY + timedelta(days=14), Interval.MONTHLY)


def rename(rig: ProgramRig, client_id: ClientId, _invoice_id: InvoiceId) -> None:
    clients = rig.services.clients
    clients.edit(replace(clients.get(client_id), name="Acme Trading Ltd"))


def renumber(rig: ProgramRig, _client_id: ClientId, invoice_id: InvoiceId) -> None:
    invoices = rig.services.invoices
    invoices.edit(replace(invoices.get(invoice_id), number="FV 1/2026/EU"))


def both(rig: ProgramRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    rename(rig, client_id, invoice_id)
    renumber(rig, client_id, invoice_id)


def nothing(_rig: ProgramRig, _client_id: ClientId, _invoice_id: InvoiceId) -> None:
    """Nobody changed anything."""


def by_mail(rig: ProgramRig, draft: Draft) -> None:
    rig.services.reminders.approve(draft)


def elsewhere(rig: ProgramRig, draft: Draft) -> None:
    rig.services.reminders.sent_elsewhere(draft)


# What the copy has


@pytest.mark.parametrize("meanwhile", [nothing, rename, renumber, both])
def test_a_restored_copy_does_not_repeat_a_reminder_whatever_was_renamed_since(
    program_rig: ProgramRig, meanwhile: Meanwhile
) -> None:
    rig = program_rig
    client_id = rig.client()
    invoice_id = rig.invoice(client_id, pdf=False)
    copy = rig.services.care.backup()
    meanwhile(rig, client_id, invoice_id)
    rig.send(client_id, without_pdf=True)

    rig.services.care.restore(copy)

    assert rig.facts(client_id).invoices[0].sent == {Stage.FIRST}
    with pytest.raises(NothingToSendError):
        rig.draft(client_id)
    assert rig.services.care.lost_to_tell() == 0


@pytest.mark.parametrize("meanwhile", [nothing, both])
def test_an_offer_that_was_sent_stands_in_a_restored_copy_and_can_be_accepted(
    program_rig: ProgramRig, meanwhile: Meanwhile
) -> None:
    rig = program_rig
    client_id = rig.client()
    invoice_id = rig.invoice(client_id, overdue=12, pdf=False)
    copy = rig.services.care.backup()
    meanwhile(rig, client_id, invoice_id)
    send(rig, offer(rig, client_id, invoice_id))
    (before,) = rig.program.reads.plans(MONDAY)

    rig.services.care.restore(copy)

    (after,) = rig.program.reads.plans(MONDAY)
    assert (after.state, after.stand, after.offered_on) == (PlanState.OFFERED, before.stand, before.offered_on)
    for _ in range(2):
        with pytest.raises(SameOfferError):
            offer(rig, client_id, invoice_id, replace_it=True)
        with pytest.raises(OfferStandsError):
            offer(rig, client_id, invoice_id, replace(TERMS, parts=6))
        rig.services.recovery.run()
    assert rig.services.plans.offer_for(invoice_id) == after.id
    rig.services.plans.accept(after.id, "by phone")
    assert rig.services.care.check().is_sound


def test_an_offer_that_replaced_another_stands_alone_in_a_copy_that_knew_the_first(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id = rig.client()
    invoice_id = rig.invoice(client_id, overdue=12, pdf=False)
    send(rig, offer(rig, client_id, invoice_id))
    copy = rig.services.care.backup()
    rig.clock.go_on(days=1)
    send(rig, offer(rig, client_id, invoice_id, replace(TERMS, parts=6), replace_it=True))

    rig.services.care.restore(copy)

    plans = rig.program.reads.plans(rig.clock.today())
    assert [(len(plan.stand.lines), plan.state) for plan in plans] == [
        (6, PlanState.OFFERED),
        (3, PlanState.CANCELLED),
    ]


def test_a_doubtful_offer_is_in_doubt_in_a_restored_copy_and_its_plan_follows_the_persons_word(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = program_rig
    client_id = rig.client()
    invoice_id = rig.invoice(client_id, overdue=12, pdf=False)
    copy = rig.services.care.backup()
    monkeypatch.setattr(rig.mail, "finish", _no_answer)
    assert send(rig, offer(rig, client_id, invoice_id)) is State.UNKNOWN

    rig.services.care.restore(copy)

    (message,) = rig.program.reads.messages(None, 0, 9)
    assert message.state is State.UNKNOWN
    rig.services.outbox.forget(message.id)
    assert [plan.state for plan in rig.program.reads.plans(MONDAY)] == [PlanState.UNSENT]


def test_a_thank_you_is_not_proposed_again_for_a_payment_the_copy_knows(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id = rig.client()
    invoice_id = rig.invoice(client_id, pdf=False)
    payment_id = rig.services.payments.record(client_id, MONDAY, Money(180_000, "EUR"))
    copy = rig.services.care.backup()
    both(rig, client_id, invoice_id)
    send(rig, rig.services.reminders.compose_thanks(payment_id))

    rig.services.care.restore(copy)

    assert rig.services.reminders.thanks_to_propose(MONDAY) == ()
    assert rig.services.care.lost_to_tell() == 0


@pytest.mark.parametrize("copied_before_the_reminder", [True, False])
def test_a_reminder_that_was_apologised_for_counts_for_nothing_in_a_restored_copy_either(
    program_rig: ProgramRig, copied_before_the_reminder: bool
) -> None:
    rig = program_rig
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    early = rig.services.care.backup()
    rig.clock.go_on(minutes=1)
    mistaken = rig.send(client_id, without_pdf=True)
    late = rig.services.care.backup()
    rig.clock.go_on(days=1)
    send(rig, rig.services.reminders.compose_apology(mistaken))

    rig.services.care.restore(early if copied_before_the_reminder else late)

    assert rig.services.care.lost_to_tell() == 0
    assert [one.kind for one in rig.program.reads.messages(None, 0, 9)] == [
        DeliveryKind.APOLOGY,
        DeliveryKind.REMINDER,
    ]
    rig.clock.go_on(days=14)
    assert rig.draft(client_id).stage is Stage.FIRST
    assert rig.services.care.check().is_sound


def test_a_doubtful_apology_takes_its_reminder_back_once_the_person_says_that_it_was_sent(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = program_rig
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    mistaken = rig.send(client_id, without_pdf=True)
    copy = rig.services.care.backup()
    monkeypatch.setattr(rig.mail, "finish", _no_answer)
    assert send(rig, rig.services.reminders.compose_apology(mistaken)) is State.UNKNOWN

    rig.services.care.restore(copy)

    assert rig.facts(client_id).invoices[0].sent == {Stage.FIRST}
    (apology,) = [one for one in rig.program.reads.messages(None, 0, 9) if one.state is State.UNKNOWN]
    rig.services.outbox.was_sent(apology.id)
    assert rig.facts(client_id).invoices[0].sent == frozenset()


def test_what_is_entered_once_more_of_a_reminder_that_was_apologised_for_is_reminded_of_anew(
    program_rig: ProgramRig,
) -> None:
    rig = program_rig
    client_id, _ = half_known(rig, is_apologised_for=True)

    rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    rig.close()
    rig.program = rig.start()

    assert [one.sent for one in rig.facts(client_id).invoices] == [frozenset(), frozenset()]
    assert rig.services.care.lost_to_tell() == 0


def test_a_line_of_an_older_journal_is_still_recognised_by_name_and_number(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    key_of_acme_and_number = "abde6b5bcb32ce9dea953341da9c6716"
    SendJournal(rig.layout.send_journal).append(
        JournalEntry((key_of_acme_and_number,), "<fp.1@free.example>", State.SENT, rig.clock.now())
    )
    rig.services.recovery.run()
    assert rig.facts(client_id).invoices[0].sent == {Stage.FIRST}


def test_an_apology_of_an_older_journal_that_names_no_message_takes_nothing_back(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    rig.send(client_id, without_pdf=True)
    key = letter_key("acme|fv 1/2026", DeliveryKind.APOLOGY, Stage.PRE_DUE)
    entry = JournalEntry((key,), "<fp.9@free.example>", State.SENT, rig.clock.now())
    SendJournal(rig.layout.send_journal).append(entry)
    rig.services.recovery.run()
    assert rig.facts(client_id).invoices[0].sent == {Stage.FIRST}
    assert rig.services.care.lost_to_tell() == 1


# What the copy lacks


def test_lost_messages_are_looked_for_again_only_when_something_was_entered(program_rig: ProgramRig) -> None:
    rig = program_rig
    copy = rig.services.care.backup()
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    rig.send(client_id, without_pdf=True)
    rig.services.care.restore(copy)
    rig.clock.go_on(minutes=5)
    rig.invoice(rig.client(), "FV 9/2026", pdf=False)
    rig.services.recovery.run()

    with closing(sqlite3.connect(rig.layout.path)) as connection, connection:
        connection.execute("UPDATE invoice SET number = 'FV 1/2026'")  # not through the program: nobody entered it
    rig.services.recovery.run()
    assert rig.services.care.lost_to_tell() == 1

    rig.invoice(rig.client("Beta"), "FV 2/2026", pdf=False)
    rig.services.recovery.run()
    assert rig.services.care.lost_to_tell() == 0


def test_a_client_that_gets_its_old_name_back_is_known_to_the_journal_again(program_rig: ProgramRig) -> None:
    rig = program_rig
    copy = rig.services.care.backup()
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    rig.send(client_id, without_pdf=True)
    rig.services.care.restore(copy)
    rig.clock.go_on(minutes=5)
    again = rig.client("Acme Trading")
    rig.invoice(again, pdf=False)
    rig.services.recovery.run()
    clients = rig.services.clients
    clients.edit(replace(clients.get(again), name="Acme"))
    rig.services.recovery.run()
    assert rig.facts(again).invoices[0].sent == {Stage.FIRST}


def test_a_message_about_what_the_copy_lacks_is_told_once_and_holds_what_waits(program_rig: ProgramRig) -> None:
    rig = program_rig
    other = rig.client("Beta")
    rig.invoice(other, "FV 2/2026", pdf=False)
    waiting = wait(rig, other)
    old = rig.layout.path.read_bytes()
    rig.services.outbox.undo(waiting)
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    rig.send(client_id, without_pdf=True)

    rig.close()
    rig.layout.path.write_bytes(old)
    rig.program = rig.start()

    assert rig.services.care.lost_to_tell() == 1
    assert rig.delivery(waiting).state is State.HELD
    rig.services.outbox.release(waiting)
    rig.services.recovery.run()
    assert rig.delivery(waiting).state is State.QUEUED
    rig.services.care.lost_told()
    assert rig.services.care.lost_to_tell() == 0


def test_a_restore_tells_how_many_messages_are_about_what_the_copy_lacks(program_rig: ProgramRig) -> None:
    rig = program_rig
    copy = rig.services.care.backup()
    for number in ("FV 1/2026", "FV 2/2026"):
        client_id = rig.client(f"Acme {number}", f"acme{number[3]}@client.example")
        rig.invoice(client_id, number, pdf=False)
        rig.send(client_id, without_pdf=True)

    rig.services.care.restore(copy)

    assert rig.services.care.lost_to_tell() == 2
    assert rig.program.reads.messages(None, 0, 9) == ()


@pytest.mark.parametrize("approve", [by_mail, elsewhere])
def test_an_invoice_that_is_entered_once_more_is_not_reminded_of_again(
    program_rig: ProgramRig, approve: Approve
) -> None:
    rig = program_rig
    copy = rig.services.care.backup()
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    rig.send(client_id, without_pdf=True)
    rig.services.care.restore(copy)
    rig.clock.go_on(minutes=5)

    again = rig.client()
    rig.invoice(again, overdue=5, pdf=False)
    draft = replace(rig.draft(again), without_pdf=True)
    with pytest.raises(AlreadyRemindedError):
        approve(rig, draft)

    (message,) = rig.program.reads.messages(None, 0, 9)
    assert (message.state, message.numbers) == (State.SENT, ("FV 1/2026",))
    assert rig.facts(again).invoices[0].sent == {Stage.FIRST}
    assert rig.services.care.lost_to_tell() == 0
    assert len(rig.mail.taken) == 1


@pytest.mark.parametrize("approve", [by_mail, elsewhere])
def test_a_client_can_be_reminded_again_once_the_rest_of_a_message_is_entered_once_more(
    program_rig: ProgramRig, approve: Approve
) -> None:
    rig = program_rig
    client_id, _ = half_known(rig)

    second = rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    rig.clock.go_on(days=10)
    with pytest.raises(AlreadyRemindedError):
        approve(rig, replace(rig.draft(client_id), without_pdf=True))

    (message,) = rig.program.reads.messages(None, 0, 9)
    assert set(message.numbers) == {"FV 1/2026", "FV 2/2026"}
    assert rig.services.care.lost_to_tell() == 0
    assert (second, Stage.SECOND) in {(item.invoice_id, item.stage) for item in rig.draft(client_id).items}
    rig.send(client_id, without_pdf=True)
    assert rig.services.care.check().is_sound


def test_a_start_completes_a_message_whose_invoices_are_entered_in_two_sittings(program_rig: ProgramRig) -> None:
    rig = program_rig
    copy = rig.services.care.backup()
    client_id = rig.client()
    for number in ("FV 1/2026", "FV 2/2026"):
        rig.invoice(client_id, number, overdue=12, pdf=False)
    rig.send(client_id, without_pdf=True)
    rig.services.care.restore(copy)
    rig.clock.go_on(minutes=5)

    again = rig.client()
    for number in ("FV 1/2026", "FV 2/2026"):
        rig.invoice(again, number, overdue=12, pdf=False)
        rig.close()
        rig.program = rig.start()

    assert [one.sent for one in rig.facts(again).invoices] == [{Stage.FIRST}, {Stage.FIRST}]
    assert rig.services.care.lost_to_tell() == 0
    rig.clock.go_on(days=10)
    rig.send(again, without_pdf=True)


def test_what_the_person_said_of_half_a_message_holds_for_the_other_half(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id, delivery_id = half_known(rig, in_doubt=True)
    rig.services.outbox.was_sent(delivery_id)

    rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    rig.close()
    rig.program = rig.start()

    assert [one.sent for one in rig.facts(client_id).invoices] == [{Stage.FIRST}, {Stage.FIRST}]


def test_a_message_that_is_known_in_part_and_was_given_up_is_approved_anew(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id, delivery_id = half_known(rig, in_doubt=True)
    rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    rig.services.outbox.forget(delivery_id)

    sent = rig.send(client_id, without_pdf=True)

    assert {one.stage for one in rig.delivery(sent).intents} == {Stage.FIRST}
    assert rig.services.care.lost_to_tell() == 0


def test_an_offer_that_is_known_in_part_covers_the_rest_once_that_is_entered(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id, first, parts = half_known_offer(rig)
    second = rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    rig.close()
    rig.program = rig.start()

    with pytest.raises(SameOfferError):
        rig.services.plans.write_offer(client_id, "EUR", [first, second], parts)
    plan_id = rig.services.plans.offer_for(second)
    assert plan_id is not None
    rig.services.plans.accept(plan_id, "by phone")
    assert {rig.services.invoices.get(one).plan_id for one in (first, second)} == {plan_id}
    assert rig.services.care.check().is_sound


def test_an_offer_that_was_declined_when_it_was_known_in_part_may_be_made_again(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id, first, parts = half_known_offer(rig)
    (plan,) = rig.program.reads.plans(MONDAY)
    rig.services.plans.end(plan.id, "declined")
    second = rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    draft = rig.services.plans.write_offer(client_id, "EUR", [first, second], parts)
    assert send(rig, draft) is State.SENT


def test_a_payment_that_is_entered_once_more_is_not_thanked_for_again(program_rig: ProgramRig) -> None:
    rig = program_rig
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    copy = rig.services.care.backup()
    payment_id = rig.services.payments.record(client_id, MONDAY, Money(180_000, "EUR"))
    send(rig, rig.services.reminders.compose_thanks(payment_id))
    rig.services.care.restore(copy)

    rig.clock.go_on(minutes=5)
    once_more = rig.services.payments.record(client_id, MONDAY, Money(180_000, "EUR"))
    with pytest.raises(AlreadyRemindedError):
        send(rig, rig.services.reminders.compose_thanks(once_more))


def offer(
    rig: ProgramRig, client_id: ClientId, invoice_id: InvoiceId, terms: PlanTerms = TERMS, *, replace_it: bool = False
) -> Draft:
    parts = rig.services.plans.preview(Money(180_000, "EUR"), terms)
    return rig.services.plans.write_offer(client_id, "EUR", [invoice_id], parts, replace=replace_it)


def half_known(
    rig: ProgramRig, *, in_doubt: bool = False, is_apologised_for: bool = False
) -> tuple[ClientId, DeliveryId]:
    """Restore a copy that has one of the two invoices of a message that was sent, or is `in_doubt`."""
    client_id = rig.client()
    rig.invoice(client_id, overdue=12, pdf=False)
    copy = rig.services.care.backup()
    rig.clock.go_on(minutes=1)
    rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    sent = rig.approve(client_id, without_pdf=True).delivery_id
    with pytest.MonkeyPatch.context() as patch:
        if in_doubt:
            patch.setattr(rig.mail, "finish", _no_answer)
        rig.services.outbox.run()
    if is_apologised_for:
        send(rig, rig.services.reminders.compose_apology(sent))
    rig.services.care.restore(copy)
    rig.clock.go_on(minutes=5)
    *_, message = rig.program.reads.messages(None, 0, 9)
    return client_id, message.id


def half_known_offer(rig: ProgramRig) -> tuple[ClientId, InvoiceId, Sequence[Instalment]]:
    """Restore a copy that has one of the two invoices of an offer that was sent."""
    client_id = rig.client()
    first = rig.invoice(client_id, overdue=12, pdf=False)
    copy = rig.services.care.backup()
    rig.clock.go_on(minutes=1)
    second = rig.invoice(client_id, "FV 2/2026", overdue=12, pdf=False)
    parts = rig.services.plans.preview(Money(360_000, "EUR"), TERMS)
    assert send(rig, rig.services.plans.write_offer(client_id, "EUR", [first, second], parts)) is State.SENT
    rig.services.care.restore(copy)
    rig.clock.go_on(minutes=5)
    return client_id, first, parts


def send(rig: ProgramRig, draft: Draft) -> State:
    approved = rig.services.reminders.approve(replace(draft, without_pdf=True), confirmed=True)
    rig.services.outbox.run()
    return rig.delivery(approved.delivery_id).state


def wait(rig: ProgramRig, client_id: ClientId) -> DeliveryId:
    """Approve the reminder that is right today; it waits out an undo window."""
    rig.services.settings.save_preferences(Preferences(undo_seconds=60))
    delivery_id = rig.approve(client_id, without_pdf=True).delivery_id
    rig.services.settings.save_preferences(Preferences(undo_seconds=0))
    return delivery_id


def _no_answer() -> None:
    raise OutcomeUnknownError
