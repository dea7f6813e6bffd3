"""The reminder: what is previewed is what is frozen, once, to the right person, with the right file."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Client, Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.letter_fields import CATALOGUE
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule, Severity
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    NothingToSendError,
    PreflightBlockedError,
    PreflightConfirmError,
)
from freelance_pay.domain.steps import Rest
from freelance_pay.domain.transport import JournalNotWrittenError
from freelance_pay.services.message_view import view_of
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.sentences import explain_finding
from freelance_pay.services.settings import Profile
from freelance_pay.services.today_screen import TodayScreen
from tests.support.program_rig import MONDAY, PROFILE, ProgramRig, pdf_of

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.services.drafts import Draft


def rules_that_stop(rig: ProgramRig, draft: Draft) -> set[Rule]:
    with pytest.raises(PreflightBlockedError) as refused:
        rig.services.reminders.approve(draft)
    return {finding.rule for finding in refused.value.findings}


def rest_of(rig: ProgramRig, client_id: ClientId) -> Rest:
    with pytest.raises(NothingToSendError) as refused:
        rig.draft(client_id)
    return refused.value.rest


def mime_of(rig: ProgramRig, delivery_id: DeliveryId) -> bytes:
    return rig.program.reads.delivery_mime(delivery_id)


def test_what_is_previewed_is_frozen_and_sent_byte_for_byte_with_the_pdf(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 7/2026", 180_000)
    draft = program_rig.draft(client_id)
    review = program_rig.services.reminders.review(draft)
    assert review.frozen is not None
    assert review.blocking == review.to_confirm == ()
    delivery_id = program_rig.services.reminders.approve(draft).delivery_id
    program_rig.services.outbox.run()

    assert mime_of(program_rig, delivery_id) == review.frozen.mime
    assert program_rig.mail.taken == [review.frozen.mime]
    assert program_rig.delivery(delivery_id).sha256 == hashlib.sha256(review.frozen.mime).hexdigest()
    seen = view_of(review.frozen.mime)
    assert seen.to == ("Anna Smith <acme@client.example>",)
    assert seen.subject == draft.subject
    assert [attachment.size for attachment in seen.attachments] == [len(pdf_of("FV 7/2026", Money(180_000, "EUR")))]


def test_the_letter_says_number_exact_open_amount_days_and_a_new_day_to_pay_by(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 7/2026", 180_000, overdue=5, pdf=False)
    program_rig.pay(client_id, 55_000)
    body = program_rig.draft(client_id).body
    for wanted in ("FV 7/2026", "€1,250.00", "5 days", "30 November 2026", "PL61 1090", "Ms Smith"):
        assert wanted in body.replace("\N{NO-BREAK SPACE}", " "), wanted


def test_a_second_press_is_refused_with_the_reason(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    program_rig.services.reminders.approve(draft)
    assert rules_that_stop(program_rig, draft) == {Rule.IN_FLIGHT}
    assert rest_of(program_rig, client_id) is Rest.ON_ITS_WAY
    program_rig.services.outbox.run()
    assert Rule.STAGE in rules_that_stop(program_rig, draft)
    assert rest_of(program_rig, client_id) is Rest.QUIET_DAYS
    assert len(program_rig.mail.taken) == 1


def test_the_ledger_itself_refuses_a_second_one_even_if_every_check_were_wrong(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    frozen = program_rig.services.reminders.review(draft).frozen
    assert frozen is not None
    program_rig.services.reminders.approve(draft)
    reminders = program_rig.services.reminders
    with reminders._ledger.change() as change, pytest.raises(AlreadyRemindedError):
        reminders._queue(change, draft, replace(frozen, message_id="<fp.other@nowak.example>"), program_rig.clock.now())


def test_an_undone_message_may_be_approved_anew(program_rig: ProgramRig) -> None:
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    approved = program_rig.approve(client_id, without_pdf=True)
    assert approved.not_before - program_rig.clock.now() == timedelta(seconds=10)
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == [], "the undo window is open"
    program_rig.services.outbox.undo(approved.delivery_id)
    program_rig.clock.go_on(seconds=11)
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []
    program_rig.approve(client_id, without_pdf=True)
    program_rig.clock.go_on(seconds=11)
    program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 1


def test_at_once_there_is_no_undo_window(program_rig: ProgramRig) -> None:
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    program_rig.services.reminders.approve(draft, at_once=True)
    program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 1


def test_an_invoice_that_was_ticked_off_returns_next_time_with_its_own_stage(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1/2026", overdue=12, pdf=False)
    left_out = program_rig.invoice(client_id, "FV 2/2026", overdue=8, pdf=False)
    draft = program_rig.services.reminders.compose(client_id, "EUR", leave_out=[left_out])
    assert [item.number for item in draft.items] == ["FV 1/2026"]
    assert "FV 2/2026" not in draft.body
    program_rig.services.reminders.approve(replace(draft, without_pdf=True))
    program_rig.services.outbox.run()
    program_rig.clock.go_on(days=5)
    again = program_rig.draft(client_id)
    stages = {item.number: (item.stage, item.raises) for item in again.items}
    assert stages == {"FV 1/2026": (Stage.FIRST, False), "FV 2/2026": (Stage.FIRST, True)}
    assert "FV 1/2026" in again.body, "what is overdue is listed, and its stage waits for its own day"


def test_with_every_invoice_ticked_off_there_is_nothing_to_send(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, pdf=False)
    with pytest.raises(NothingToSendError):
        program_rig.services.reminders.compose(client_id, "EUR", leave_out=[invoice_id])


def test_a_missing_pdf_stops_the_message_unless_the_person_sends_without_it(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = program_rig.draft(client_id)
    assert rules_that_stop(program_rig, draft) == {Rule.ATTACHMENT}
    delivery_id = program_rig.services.reminders.approve(replace(draft, without_pdf=True)).delivery_id
    assert view_of(mime_of(program_rig, delivery_id)).attachments == ()


def test_a_pdf_that_was_changed_or_deleted_behind_our_back_always_stops_the_message(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    draft = program_rig.draft(client_id)
    [stored] = [path for path in program_rig.layout.files.rglob("*") if path.is_file()]
    stored.chmod(0o600)
    stored.write_bytes(stored.read_bytes() + b"%")
    assert rules_that_stop(program_rig, draft) == {Rule.ATTACHMENT}
    stored.unlink()
    assert rules_that_stop(program_rig, replace(draft, without_pdf=True)) == {Rule.ATTACHMENT}


@pytest.mark.parametrize(("number", "minor"), [("FV 99/2026", 180_000), ("FV 1/2026", 99_900)])
def test_the_pdf_of_another_invoice_goes_out_only_after_the_person_looked(
    program_rig: ProgramRig, number: str, minor: int
) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, pdf=False)
    program_rig.attach(invoice_id, number, Money(minor, "EUR"))
    draft = program_rig.draft(client_id)
    with pytest.raises(PreflightConfirmError) as asked:
        program_rig.services.reminders.approve(draft)
    assert [finding.rule for finding in asked.value.findings] == [Rule.ATTACHMENT_CONTENT]
    program_rig.services.reminders.approve(draft, confirmed=True)


def test_confirming_never_waves_through_what_blocks(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id)
    draft = program_rig.draft(client_id)
    program_rig.pay(client_id, 180_000)
    with pytest.raises(PreflightBlockedError):
        program_rig.services.reminders.approve(draft, confirmed=True)


def test_paid_promised_or_held_between_preview_and_press_stops_it(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    program_rig.services.holds.promise(client_id, None, MONDAY)
    assert rules_that_stop(program_rig, draft) == {Rule.STATUS}
    program_rig.clock.go_on(days=2)
    program_rig.pay(client_id, 1)
    assert Rule.AMOUNT in rules_that_stop(program_rig, draft)


def test_an_address_that_also_belongs_to_another_client_is_not_written_to(program_rig: ProgramRig) -> None:
    client_id = program_rig.client("Acme", "office@shared.example")
    program_rig.client("Other", "Office@Shared.example")
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    assert rules_that_stop(program_rig, draft) == {Rule.FOREIGN_RECIPIENT}


def test_a_clock_set_back_stops_everything(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    program_rig.clock.set_to(datetime(1970, 1, 1, 12, tzinfo=UTC))
    assert Rule.CLOCK in rules_that_stop(program_rig, draft)


def test_words_that_no_longer_say_what_is_owed_are_stopped(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    wrong = replace(draft, body=draft.body.replace("1,800.00", "1,700.00"))
    assert rules_that_stop(program_rig, wrong) == {Rule.LETTER}
    assert rules_that_stop(program_rig, replace(draft, subject="")) == {Rule.LETTER}
    assert rules_that_stop(program_rig, replace(draft, subject="Hello\r\nBcc: all@else.example")) == {Rule.LETTER}
    changed = replace(draft, body=draft.body.replace("\n\n", "\n\nGreetings from Warsaw.\n\n", 1))
    delivery_id = program_rig.services.reminders.approve(changed).delivery_id
    assert "Greetings from Warsaw." in view_of(mime_of(program_rig, delivery_id)).text


def test_a_reminder_answers_the_thread_of_the_earlier_ones(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, overdue=12, pdf=False)
    ids = []
    for _ in range(3):
        ids.append(program_rig.delivery(program_rig.send(client_id, without_pdf=True)).message_id)
        program_rig.clock.go_on(days=15)
    first, second, third = (message_from_bytes(mime, policy=policy.default) for mime in program_rig.mail.taken)
    assert [message["Message-ID"] for message in (first, second, third)] == ids
    assert first["In-Reply-To"] is None
    assert second["In-Reply-To"] == ids[0]
    assert (third["In-Reply-To"], third["References"]) == (ids[1], f"{ids[0]} {ids[1]}")
    assert "23 November 2026" in view_of(program_rig.mail.taken[1]).text, "the earlier reminder is named"
    assert rest_of(program_rig, client_id) is Rest.LETTER_NEXT


def test_copies_go_to_those_of_that_role_and_others_get_nothing(program_rig: ProgramRig) -> None:
    books, boss = Contact("Books", "books@a.example", role=Role.CC), Contact("B", "boss@a.example", role=Role.OTHER)
    client_id = program_rig.client("Acme", "anna@a.example", books, boss)
    program_rig.invoice(client_id, pdf=False)
    sent = program_rig.delivery(program_rig.send(client_id, without_pdf=True))
    assert sent.recipients == ("anna@a.example", "books@a.example")


def test_a_client_without_an_address_is_stopped_with_that_reason(program_rig: ProgramRig) -> None:
    client_id = program_rig.client("Acme", "")
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    assert Rule.RECIPIENT in rules_that_stop(program_rig, draft)


@pytest.fixture
def no_account(tmp_path: Path) -> ProgramRig:
    """A program whose person never set a mail account up."""
    rig = ProgramRig(tmp_path / "no account", bare=True)
    rig.services.settings.save_profile(PROFILE)
    return rig


def test_as_a_mail_file_it_works_without_any_account_and_sending_does_not(no_account: ProgramRig) -> None:
    client_id = no_account.client()
    no_account.invoice(client_id)
    draft = no_account.draft(client_id)
    assert rules_that_stop(no_account, draft) == {Rule.ACCOUNT}
    file = no_account.services.reminders.as_mail_file(draft)
    message = message_from_bytes(file, policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "Anna Smith <acme@client.example>"
    assert "jan@nowak.example" in message["From"]
    assert len(list(message.iter_attachments())) == 1
    assert no_account.program.reads.messages(None) == (), "nothing counts as sent by that"
    no_account.close()


def test_every_other_block_stops_the_mail_file_too(no_account: ProgramRig) -> None:
    client_id = no_account.client()
    no_account.invoice(client_id, pdf=False)
    draft = replace(no_account.draft(client_id), without_pdf=True)
    no_account.pay(client_id, 180_000)
    with pytest.raises(PreflightBlockedError):
        no_account.services.reminders.as_mail_file(draft)
    with pytest.raises(PreflightBlockedError):
        no_account.services.reminders.sent_elsewhere(draft)
    no_account.close()


def test_what_was_sent_with_another_program_counts_as_contact_and_as_its_stage(no_account: ProgramRig) -> None:
    client_id = no_account.client()
    no_account.invoice(client_id, overdue=12, pdf=False)
    draft = replace(no_account.draft(client_id), without_pdf=True)
    delivery_id = no_account.services.reminders.sent_elsewhere(draft)
    assert no_account.delivery(delivery_id).state is State.SENT
    assert no_account.facts(client_id).last_contact_on == MONDAY
    assert rest_of(no_account, client_id) is Rest.QUIET_DAYS
    no_account.clock.go_on(days=5)
    assert rest_of(no_account, client_id) is Rest.NOT_DUE, "the second follows the first a week later, as in the policy"
    no_account.clock.go_on(days=2)
    assert no_account.draft(client_id).stage is Stage.SECOND
    with pytest.raises(PreflightBlockedError):
        no_account.services.reminders.sent_elsewhere(draft)
    no_account.close()


def test_a_restored_old_copy_knows_what_was_sent_with_another_program(no_account: ProgramRig) -> None:
    client_id = no_account.client()
    no_account.invoice(client_id, overdue=12, pdf=False)
    copy = no_account.services.care.backup()
    draft = replace(no_account.draft(client_id), without_pdf=True)
    no_account.services.reminders.sent_elsewhere(draft)
    no_account.services.care.restore(copy)
    assert no_account.facts(client_id).invoices[0].sent == {Stage.FIRST}
    no_account.close()


def test_what_was_sent_with_another_program_is_not_recorded_while_the_journal_cannot_be_told(
    no_account: ProgramRig,
) -> None:
    client_id = no_account.client()
    no_account.invoice(client_id, overdue=12, pdf=False)
    draft = replace(no_account.draft(client_id), without_pdf=True)
    no_account.layout.send_journal.mkdir()
    with pytest.raises(JournalNotWrittenError):
        no_account.services.reminders.sent_elsewhere(draft)
    assert no_account.program.reads.messages(None) == ()
    no_account.layout.send_journal.rmdir()
    no_account.services.reminders.sent_elsewhere(draft)
    assert no_account.facts(client_id).invoices[0].sent == {Stage.FIRST}
    no_account.close()


def test_who_has_nobody_to_sign_or_nowhere_to_pay_hears_what_to_fill_in(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path, bare=True)
    client_id = rig.services.clients.add(Client("Acme"))
    rig.invoice(client_id, pdf=False)
    with pytest.raises(Exception, match="signature") as refused:
        rig.draft(client_id)
    assert type(refused.value).__name__ == "EmptyLetterFieldError"
    rig.close()


def test_without_a_profile_the_details_say_what_is_not_known_and_never_that_the_letter_is_complete(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    program_rig.services.settings.save_profile(Profile())
    found = TodayScreen(program_rig.program).client_panel(client_id, "EUR", program_rig.clock.today()).findings
    assert [(item.rule, item.severity) for item in found] == [(Rule.LETTER, Severity.BLOCK)]
    said = explain_finding(found[0], lambda text: text.replace("Not known for the letter", "Nieznane"))
    assert said.startswith("Nieznane: ")
    assert not any(field.name in said for field in CATALOGUE if "_" in field.name)


def test_a_message_that_cannot_be_made_says_why_in_words_and_not_that_its_letter_is_complete(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    review = program_rig.services.reminders.review(replace(draft, body=f"{draft.body}\u202e"))
    letter = [item for item in review.findings if item.rule is Rule.LETTER]
    assert Severity.OK not in {item.severity for item in letter}
    assert letter[-1].severity is Severity.BLOCK
    assert explain_finding(letter[-1]) == (
        "Mail does not allow these characters: invisible control characters. They stand here: text of the letter. "
        "Type it again."
    )
