"""When a message may leave: on the real day, by a clock that can be right, and not in a client's night."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import Instalment
from freelance_pay.domain.money import Money
from freelance_pay.domain.preflight import Rule, Severity
from freelance_pay.domain.quiet_hours import AtNight
from freelance_pay.domain.sending_errors import AssumedDayError, PreflightConfirmError, QuietHoursError
from freelance_pay.services.message_view import view_of
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.sentences.deliveries import explain_reason

if TYPE_CHECKING:
    from freelance_pay.services.drafts import Draft
    from tests.support.program_rig import ProgramRig

# By which clock


def test_what_a_wrong_clock_wrote_into_the_log_asks_the_person_once_and_blocks_nobody_for_years(
    program_rig: ProgramRig,
) -> None:
    real = program_rig.clock.now()
    program_rig.clock.set_to(datetime(2030, 1, 7, 12, tzinfo=UTC))
    acme, beta = program_rig.client("Acme"), program_rig.client("Beta")
    program_rig.clock.set_to(real)
    for number, client_id in enumerate((acme, beta)):
        program_rig.invoice(client_id, f"FV {number}", pdf=False)
    with closing(sqlite3.connect(program_rig.layout.path)) as connection, connection:
        connection.execute("INSERT INTO event (at, kind, data) VALUES ('2030-01-07T12:00:00+00:00', 'imported', '{}')")
    reminders = program_rig.services.reminders
    first, second = (replace(program_rig.draft(one), without_pdf=True) for one in (acme, beta))
    with pytest.raises(PreflightConfirmError) as asked:
        reminders.approve(first)
    assert [(item.rule, item.about) for item in asked.value.findings] == [(Rule.CLOCK, "2030-01-07")]
    reminders.approve(first, confirmed=True)
    reminders.approve(second)
    program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 2


def test_nothing_is_sent_on_a_day_that_is_only_assumed(program_rig: ProgramRig) -> None:
    client_id, other = program_rig.client("Acme"), program_rig.client("Beta")
    for number, one in enumerate((client_id, other)):
        program_rig.invoice(one, f"FV {number}", pdf=False)
    waiting = program_rig.approve(other, without_pdf=True).delivery_id
    draft = replace(program_rig.draft(client_id), without_pdf=True)
    for day in (date(2026, 11, 22), date(2026, 11, 24), date(2030, 1, 1)):
        assumed = program_rig.start_assuming(day)
        for send in (assumed.services.reminders.approve, assumed.services.reminders.sent_elsewhere):
            with pytest.raises(AssumedDayError):
                send(draft)
        assumed.services.outbox.run()
        assumed.close()
    assert program_rig.mail.taken == []
    assert program_rig.delivery(waiting).state is State.QUEUED


# At night


def test_by_hand_a_message_goes_out_at_night_too_and_the_preview_says_what_time_it_is(program_rig: ProgramRig) -> None:
    draft = _in_tokyo(program_rig)
    review = program_rig.services.reminders.review(draft)
    [finding] = [item for item in review.findings if item.rule is Rule.QUIET_HOURS]
    assert (finding.severity, finding.about, finding.detail) == (Severity.WARN, "23:30", "07:00")
    program_rig.services.reminders.approve(draft)
    program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 1


def test_where_it_is_to_ask_nothing_is_queued_before_the_person_said_now_or_in_the_morning(
    program_rig: ProgramRig,
) -> None:
    draft = _in_tokyo(program_rig)
    with pytest.raises(QuietHoursError) as asked:
        program_rig.services.reminders.approve(draft, at_night=AtNight.ASK)
    assert (asked.value.client_name, asked.value.local, asked.value.opens) == ("Acme", "23:30", "07:00")
    program_rig.services.reminders.approve(draft, at_night=AtNight.SEND)


def test_a_message_that_is_to_wait_leaves_when_the_morning_comes(program_rig: ProgramRig) -> None:
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    approved = program_rig.services.reminders.approve(_in_tokyo(program_rig), at_night=AtNight.WAIT)
    assert (approved.undo_seconds, approved.waits_for_morning) == (0, True)
    assert approved.not_before == datetime(2026, 11, 23, 22, tzinfo=UTC)
    program_rig.services.outbox.run()
    program_rig.clock.set_to(datetime(2026, 11, 23, 21, 59, tzinfo=UTC))
    program_rig.services.outbox.run()
    assert program_rig.delivery(approved.delivery_id).state is State.QUEUED
    program_rig.clock.set_to(datetime(2026, 11, 23, 22, 1, tzinfo=UTC))
    program_rig.services.outbox.run()
    assert program_rig.delivery(approved.delivery_id).state is State.SENT


def test_a_message_that_waits_for_the_morning_is_written_for_the_day_it_leaves(program_rig: ProgramRig) -> None:
    draft = _late_in_the_evening(program_rig)
    assert "12 days ago" in draft.body
    program_rig.services.reminders.approve(draft, at_night=AtNight.WAIT)
    program_rig.clock.set_to(datetime(2026, 11, 24, 7, 0, 30, tzinfo=UTC))
    program_rig.services.outbox.run()
    [sent] = map(view_of, program_rig.mail.taken)
    assert "13 days ago" in sent.text
    assert "Overdue by: 13 days" in sent.text
    assert "by 1 December 2026" in sent.text
    assert sent.sent_on == datetime(2026, 11, 24, 7, tzinfo=UTC)


def test_an_offer_that_waits_for_the_morning_still_asks_for_an_answer_before_its_first_part(
    program_rig: ProgramRig,
) -> None:
    _late_in_the_evening(program_rig)
    client_id = program_rig.today()[0].client_id
    [invoice] = program_rig.draft(client_id).items
    first = date(2026, 11, 26)
    parts = [Instalment(1, first, Money(90_000, "EUR")), Instalment(2, date(2026, 12, 26), Money(90_000, "EUR"))]
    draft = program_rig.services.plans.write_offer(client_id, "EUR", [invoice.invoice_id], parts)
    assert "by 25 November 2026" in draft.body
    program_rig.services.reminders.approve(replace(draft, without_pdf=True), confirmed=True, at_night=AtNight.WAIT)
    program_rig.clock.set_to(datetime(2026, 11, 24, 7, 0, 30, tzinfo=UTC))
    program_rig.services.outbox.run()
    [sent] = map(view_of, program_rig.mail.taken)
    assert "by 25 November 2026" in sent.text


def test_an_offer_whose_first_part_is_due_when_it_leaves_names_no_day_to_answer_by(program_rig: ProgramRig) -> None:
    _late_in_the_evening(program_rig)
    client_id = program_rig.today()[0].client_id
    [invoice] = program_rig.draft(client_id).items
    parts = [
        Instalment(1, date(2026, 11, 24), Money(90_000, "EUR")),
        Instalment(2, date(2026, 12, 24), Money(90_000, "EUR")),
    ]
    draft = program_rig.services.plans.write_offer(client_id, "EUR", [invoice.invoice_id], parts)
    program_rig.services.reminders.approve(replace(draft, without_pdf=True), confirmed=True, at_night=AtNight.WAIT)
    program_rig.clock.set_to(datetime(2026, 11, 24, 7, 0, 30, tzinfo=UTC))
    program_rig.services.outbox.run()
    [sent] = map(view_of, program_rig.mail.taken)
    assert "by 23 November" not in sent.text


def test_in_a_message_that_waits_for_the_morning_the_words_a_person_wrote_stay(program_rig: ProgramRig) -> None:
    draft = _late_in_the_evening(program_rig)
    edited = replace(draft, body=f"{draft.body}\nP.S. Greetings from Warsaw.\n")
    program_rig.services.reminders.approve(edited, at_night=AtNight.WAIT)
    program_rig.clock.set_to(datetime(2026, 11, 24, 7, 0, 30, tzinfo=UTC))
    program_rig.services.outbox.run()
    [sent] = map(view_of, program_rig.mail.taken)
    assert "12 days ago" in sent.text
    assert "Greetings from Warsaw." in sent.text


def test_a_message_that_is_sent_at_night_speaks_of_that_day(program_rig: ProgramRig) -> None:
    draft = _late_in_the_evening(program_rig)
    program_rig.services.reminders.approve(draft, at_night=AtNight.SEND)
    program_rig.services.outbox.run()
    assert "12 days ago" in view_of(program_rig.mail.taken[0]).text


def test_a_message_of_the_day_that_could_not_leave_waits_through_the_night(program_rig: ProgramRig) -> None:
    draft = _in_tokyo(program_rig)
    program_rig.clock.set_to(datetime(2026, 11, 23, 11, 50, tzinfo=UTC))
    waiting = program_rig.services.reminders.approve(draft).delivery_id
    program_rig.clock.set_to(datetime(2026, 11, 23, 14, 0, tzinfo=UTC))
    for _ in range(2):
        program_rig.services.outbox.run()
        delivery = program_rig.delivery(waiting)
        assert delivery.state is State.QUEUED
        assert delivery.next_try_at == datetime(2026, 11, 23, 22, tzinfo=UTC)
        assert "night" in explain_reason(delivery.detail)
    assert program_rig.mail.taken == []
    program_rig.clock.set_to(datetime(2026, 11, 23, 22, 1, tzinfo=UTC))
    program_rig.services.outbox.run()
    assert program_rig.delivery(waiting).state is State.SENT


def test_a_person_who_has_no_quiet_hours_is_not_told_of_any(program_rig: ProgramRig) -> None:
    draft = _in_tokyo(program_rig)
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=0, quiet_from="00:00", quiet_to="00:00"))
    assert Rule.QUIET_HOURS not in {item.rule for item in program_rig.services.reminders.review(draft).findings}


def _late_in_the_evening(rig: ProgramRig) -> Draft:
    """A reminder to a client nearby at ten in the evening."""
    client_id = rig.client("Acme")
    rig.invoice(client_id, overdue=12, pdf=False)
    rig.clock.set_to(datetime(2026, 11, 23, 22, tzinfo=UTC))
    return replace(rig.draft(client_id), without_pdf=True)


def _in_tokyo(rig: ProgramRig) -> Draft:
    """A reminder to a client in Tokyo, where it is half past eleven in the evening now."""
    client_id = rig.client("Acme", time_zone="Asia/Tokyo")
    rig.invoice(client_id, pdf=False)
    rig.clock.set_to(datetime(2026, 11, 23, 14, 30, tzinfo=UTC))
    return replace(rig.draft(client_id), without_pdf=True)
