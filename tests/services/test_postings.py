"""Formal demands by post: numbered, printed, counted as sent only when a person says so, and only once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import POST, State
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    DeliveryMovedOnError,
    NoLetterPreparedError,
    NothingToSendError,
    PostingDayError,
    PreflightBlockedError,
)
from freelance_pay.domain.steps import StepKind
from freelance_pay.domain.transport import JournalNotWrittenError
from freelance_pay.services.message_view import view_of
from freelance_pay.services.postings import _delivery
from freelance_pay.services.prepared_letters import next_number
from freelance_pay.services.settings import Profile
from freelance_pay.services.views import TimelineKind
from tests.support.letter_document import words_of
from tests.support.letter_steps import bring_to_letter, step_today
from tests.support.program_rig import PROFILE, ProgramRig

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.prepared_letters import PreparedLetter


def prepare(rig: ProgramRig, client_id: ClientId) -> PreparedLetter:
    return rig.services.postings.prepare(client_id, "EUR")


def days_ago(rig: ProgramRig, days: int) -> date:
    return rig.clock.today() - timedelta(days=days)


def test_a_prepared_letter_has_number_day_and_a_pdf_that_says_what_was_checked(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig, invoices=2)
    letter = prepare(program_rig, client_id)
    assert letter.number == "D-2026-001"
    assert letter.written_on == program_rig.clock.today()
    assert letter.pay_by > letter.written_on
    assert letter.total == Money(360_000, "EUR")
    said = words_of(program_rig.services.postings.pdf(letter))
    for wanted in ("D-2026-001", "FV 1/2026", "FV 2/2026", "€3,600.00", "PL61 1090", "High Street", "Dear Ms Smith"):
        assert wanted in said
    assert [file.name for file in program_rig.services.postings.enclosures(letter)] == [
        "FV 1-2026.pdf",
        "FV 2-2026.pdf",
    ]
    assert json.loads(program_rig.events("letter_prepared")[0])["number"] == "D-2026-001"


def test_a_prepared_letter_names_the_days_of_the_earlier_reminders(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    assert prepare(program_rig, client_id).body.count("December 2026") >= 1


def test_nothing_counts_as_sent_before_the_person_says_so(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    prepare(program_rig, client_id)
    assert step_today(program_rig) is StepKind.LETTER
    assert Stage.FORMAL_DEMAND not in program_rig.facts(client_id).invoices[0].sent


def test_a_posted_letter_counts_as_sent_on_its_day_with_its_tracking_number(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    program_rig.clock.go_on(days=2)
    delivery_id = program_rig.services.postings.posted(letter, days_ago(program_rig, 1), " RR123456789PL ")
    delivery = program_rig.delivery(delivery_id)
    assert (delivery.state, delivery.channel, delivery.tracking) == (State.SENT, POST, "RR123456789PL")
    assert delivery.sent_at is not None
    assert delivery.sent_at.astimezone().date() == days_ago(program_rig, 1)
    facts = program_rig.facts(client_id)
    assert facts.invoices[0].sent_on[Stage.FORMAL_DEMAND] == days_ago(program_rig, 1)
    assert facts.last_contact_on == days_ago(program_rig, 1)
    assert json.loads(program_rig.events("letter_posted")[0])["tracking"] == "RR123456789PL"
    told = program_rig.program.reads.client_timeline(client_id)
    (entry,) = [entry for entry in told if entry.kind is TimelineKind.LETTER_POSTED]
    assert (entry.on, entry.stage, entry.text) == (days_ago(program_rig, 1), Stage.FORMAL_DEMAND, "RR123456789PL")


def test_the_archive_holds_the_words_and_the_pdf_of_a_posted_letter(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    delivery_id = program_rig.services.postings.posted(letter, program_rig.clock.today())
    seen = view_of(program_rig.program.reads.delivery_mime(delivery_id))
    assert seen.subject == letter.subject
    assert "I now formally ask you to pay" in seen.text
    assert [(file.name, file.size) for file in seen.attachments] == [("D-2026-001.pdf", letter.pdf.size)]


def test_today_shows_the_next_thing_after_the_letter_was_posted(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    program_rig.services.postings.posted(prepare(program_rig, client_id), program_rig.clock.today())
    assert step_today(program_rig) is None
    program_rig.clock.go_on(days=14)
    assert step_today(program_rig) is StepKind.CALL


def test_a_second_letter_of_the_same_stage_is_refused(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    program_rig.services.postings.posted(letter, program_rig.clock.today())
    with pytest.raises(PreflightBlockedError) as refused:
        program_rig.services.postings.posted(letter, program_rig.clock.today())
    assert {finding.rule for finding in refused.value.findings} == {Rule.STAGE}
    with pytest.raises(NothingToSendError):
        prepare(program_rig, client_id)
    assert program_rig.services.postings.waiting(client_id, "EUR") is None


def test_the_ledger_itself_refuses_a_second_letter_even_if_every_check_were_wrong(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    postings = program_rig.services.postings
    delivery_id = postings.posted(letter, program_rig.clock.today())
    with postings._ledger.change() as change:
        frozen = replace(change.deliveries.frozen(delivery_id), message_id="<fp.other@post.invalid>")
        with pytest.raises(AlreadyRemindedError):
            change.deliveries.add(_delivery(letter, frozen, program_rig.clock.now(), ""))


def test_a_letter_is_not_recorded_as_posted_while_the_journal_cannot_be_told(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    journal = program_rig.layout.send_journal
    kept = journal.read_bytes()
    journal.unlink()
    journal.mkdir()
    with pytest.raises(JournalNotWrittenError):
        program_rig.services.postings.posted(letter, program_rig.clock.today())
    assert program_rig.services.postings.waiting(client_id, "EUR") == letter
    journal.rmdir()
    journal.write_bytes(kept)
    program_rig.services.postings.posted(letter, program_rig.clock.today())


def test_a_restored_old_copy_knows_from_the_journal_that_the_letter_was_posted(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    copy = program_rig.services.care.backup()
    program_rig.services.postings.posted(prepare(program_rig, client_id), program_rig.clock.today())
    program_rig.services.care.restore(copy)
    assert Stage.FORMAL_DEMAND in program_rig.facts(client_id).invoices[0].sent
    with program_rig.services.postings._ledger.change() as change:
        assert next_number(change, program_rig.clock.today().year) == "D-2026-002"


def test_numbers_run_within_a_year_and_are_never_given_twice(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    first = prepare(program_rig, client_id)
    assert prepare(program_rig, client_id) == first, "today's letter is not written again"
    second = program_rig.services.postings.prepare(client_id, "EUR", anew=True)
    assert (first.number, second.number) == ("D-2026-001", "D-2026-002")
    with pytest.raises(NoLetterPreparedError):
        program_rig.services.postings.posted(first, program_rig.clock.today())
    program_rig.clock.go_on(days=20)
    assert prepare(program_rig, client_id).number == "D-2027-001"


def test_a_letter_waits_for_the_post_also_after_the_program_was_closed(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    program_rig.program.close()
    program_rig.program = program_rig.start()
    assert program_rig.services.postings.waiting(client_id, "EUR") == letter


def test_a_letter_that_is_no_longer_right_waits_no_longer_and_cannot_be_posted(program_rig: ProgramRig) -> None:
    client_id, ids = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    program_rig.pay(client_id, 100)
    assert program_rig.services.postings.waiting(client_id, "EUR") is None
    with pytest.raises(PreflightBlockedError) as refused:
        program_rig.services.postings.posted(letter, program_rig.clock.today())
    assert {finding.rule for finding in refused.value.findings} == {Rule.AMOUNT}
    program_rig.pay(client_id, 179_900, ids[0])
    with pytest.raises(PreflightBlockedError) as refused:
        program_rig.services.postings.posted(letter, program_rig.clock.today())
    assert Rule.STATUS in {finding.rule for finding in refused.value.findings}


def test_a_promised_or_disputed_invoice_gets_no_letter(program_rig: ProgramRig) -> None:
    client_id, ids = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    program_rig.services.holds.dispute(client_id, ids[0], "wrong colour")
    with pytest.raises(PreflightBlockedError):
        program_rig.services.postings.posted(letter, program_rig.clock.today())
    with pytest.raises(NothingToSendError):
        prepare(program_rig, client_id)


def test_a_letter_cannot_have_been_posted_tomorrow_or_before_it_was_written(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    letter = prepare(program_rig, client_id)
    for wrong in (-1, 1):
        with pytest.raises(PostingDayError):
            program_rig.services.postings.posted(letter, days_ago(program_rig, wrong))
    assert program_rig.events("letter_posted") == []


def test_before_its_stage_there_is_no_letter_to_prepare(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=60)
    with pytest.raises(NothingToSendError):
        prepare(program_rig, client_id)


def test_a_letter_needs_no_mail_address_and_no_account(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    client = program_rig.services.clients.get(client_id)
    program_rig.services.clients.edit(replace(client, contacts=()))
    letter = prepare(program_rig, client_id)
    program_rig.services.postings.posted(letter, program_rig.clock.today())
    assert "Dear Sir or Madam," in letter.body


def test_a_letter_without_bank_details_is_not_prepared_and_takes_no_number(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    program_rig.services.settings.save_profile(Profile(PROFILE.sender))
    with pytest.raises(PreflightBlockedError) as refused:
        prepare(program_rig, client_id)
    assert {finding.rule for finding in refused.value.findings} == {Rule.LETTER}
    program_rig.services.settings.save_profile(PROFILE)
    assert prepare(program_rig, client_id).number == "D-2026-001"


def test_a_mail_after_a_letter_answers_the_mails_only(program_rig: ProgramRig) -> None:
    client_id, ids = bring_to_letter(program_rig)
    delivery_id = program_rig.services.postings.posted(prepare(program_rig, client_id), program_rig.clock.today())
    with program_rig.services.postings._ledger.look() as look:
        by_post = look.deliveries.get(delivery_id).message_id
        assert by_post not in look.deliveries.thread(ids)


def test_what_was_recorded_wrongly_is_noted_beside_it(program_rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(program_rig)
    delivery_id = program_rig.services.postings.posted(prepare(program_rig, client_id), program_rig.clock.today())
    program_rig.services.postings.correct(delivery_id, "The letter lies on my desk still.")
    assert json.loads(program_rig.events("letter_corrected")[0]) == {"note": "The letter lies on my desk still."}
    assert program_rig.delivery(delivery_id).state is State.SENT


def test_only_a_letter_by_post_can_be_corrected(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    delivery_id = program_rig.send(client_id)
    with pytest.raises(DeliveryMovedOnError):
        program_rig.services.postings.correct(delivery_id, "no")
