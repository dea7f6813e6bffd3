"""The scheduled run: it sends only what nobody could object to, and leaves everything else to the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.money import Money
from freelance_pay.domain.preflight import CLOCK_TOLERANCE, Rule
from freelance_pay.domain.scheduling import MOST_IN_A_DAY, MOST_IN_AN_HOUR, LeftReason, goes_on, room_for
from freelance_pay.domain.sending_errors import AssumedDayError
from freelance_pay.domain.working_days import OwnDaysOff
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from tests.support.program_rig import ProgramRig


def automatic(rig: ProgramRig, name: str = "Acme", *, overdue: int = 5, pdf: bool = True) -> ClientId:
    """A client set to automatic with one overdue invoice."""
    client_id = rig.client(name)
    client = rig.services.clients.get(client_id)
    rig.services.clients.edit(replace(client, automatic=True))
    rig.invoice(client_id, f"FV {client_id}/2026", overdue=overdue, pdf=pdf)
    return client_id


def fresh_bank_data(rig: ProgramRig) -> None:
    """Money of somebody else came in today: the bank data is fresh."""
    other = rig.client("Somebody", "somebody@else.example")
    rig.invoice(other, f"X {other}", overdue=-40, pdf=False)
    rig.pay(other, 180_000)


def reasons(rig: ProgramRig) -> dict[str, LeftReason]:
    return {left.client_name: left.reason for left in rig.services.scheduled.queue().left}


def test_only_clients_set_to_automatic_are_written_to_by_itself(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig, "Acme")
    by_hand = program_rig.client("Borg")
    program_rig.invoice(by_hand, "B 1")
    result = program_rig.services.scheduled.queue()
    assert len(result.queued) == 1
    assert [(left.client_name, left.reason) for left in result.left] == [("Borg", LeftReason.BY_HAND)]
    program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 1


def test_a_second_run_sends_nothing_more(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig)
    for _ in range(3):
        program_rig.services.scheduled.queue()
        program_rig.services.outbox.run()
    assert len(program_rig.mail.taken) == 1


def test_a_warning_is_enough_to_leave_it_to_the_person(program_rig: ProgramRig) -> None:
    automatic(program_rig)  # no payment was ever entered: the bank data is not fresh
    (left,) = program_rig.services.scheduled.queue().left
    assert left.reason is LeftReason.CHECKS
    assert [finding.rule for finding in left.findings] == [Rule.BANK_DATA]


def test_without_its_pdf_it_is_left_to_the_person(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig, pdf=False)
    (left,) = program_rig.services.scheduled.queue().left
    assert Rule.ATTACHMENT in {finding.rule for finding in left.findings}


def test_at_night_where_the_client_is_nothing_is_queued(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    client_id = automatic(program_rig)
    client = program_rig.services.clients.get(client_id)
    program_rig.services.clients.edit(replace(client, time_zone="Pacific/Auckland"))
    (left,) = program_rig.services.scheduled.queue().left
    assert Rule.QUIET_HOURS in {finding.rule for finding in left.findings}


def test_on_a_day_off_nothing_is_queued_and_the_day_after_it_is(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig, overdue=12)
    program_rig.services.follow_up.set_days_off((OwnDaysOff(MONDAY, MONDAY, "Moving house"),))
    assert reasons(program_rig) == {"Acme": LeftReason.DAY_OFF}
    program_rig.clock.go_on(days=1)
    assert len(program_rig.services.scheduled.queue().queued) == 1


def test_the_holidays_of_a_country_nobody_looked_up_yet_are_looked_up_first(program_rig: ProgramRig) -> None:
    program_rig.clock.set_to(datetime(2026, 11, 11, 9, 30, tzinfo=UTC))  # the Polish Independence Day, a Wednesday
    fresh_bank_data(program_rig)
    client = program_rig.services.clients.get(automatic(program_rig))
    program_rig.services.clients.edit(replace(client, country="PL"))
    assert reasons(program_rig) == {"Acme": LeftReason.DAY_OFF}


def test_twenty_an_hour_go_out_and_the_rest_an_hour_later(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    for number in range(MOST_IN_AN_HOUR + 2):
        automatic(program_rig, f"Client{number:02}")
    result = program_rig.services.scheduled.queue()
    assert len(result.queued) == MOST_IN_AN_HOUR
    assert {left.reason for left in result.left} == {LeftReason.ENOUGH}
    program_rig.services.outbox.run()
    program_rig.clock.go_on(minutes=61)
    assert len(program_rig.services.scheduled.queue().queued) == 2


@pytest.mark.parametrize(
    ("hour", "day", "room"), [(0, 0, True), (19, 99, True), (20, 20, False), (0, 100, False), (5, MOST_IN_A_DAY, False)]
)
def test_twenty_an_hour_and_a_hundred_a_day_are_the_most(hour: int, day: int, room: bool) -> None:
    assert room_for(hour, day) is room


@pytest.mark.parametrize("year", [1970, 2099])
def test_with_a_clock_that_cannot_be_right_nothing_goes_out(program_rig: ProgramRig, year: int) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig)
    program_rig.clock.set_to(datetime(year, 11, 23, 9, 30, tzinfo=UTC))
    assert program_rig.services.scheduled.queue().queued == ()


def test_with_a_clock_a_day_back_nothing_goes_out(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig)
    program_rig.clock.go_on(days=-1)
    assert program_rig.services.scheduled.queue().queued == ()


def seen_today(rig: ProgramRig) -> None:
    """Acme waits for a reminder, and the program was seen at work just now."""
    fresh_bank_data(rig)
    rig.services.scheduled.queue()
    automatic(rig)


@pytest.mark.parametrize("runs_before", [0, 1])
def test_after_a_leap_of_the_clock_nothing_goes_out_by_itself_until_a_person_looked(
    program_rig: ProgramRig, runs_before: int
) -> None:
    fresh_bank_data(program_rig)
    for _ in range(runs_before):
        program_rig.services.scheduled.queue()
    automatic(program_rig)
    program_rig.clock.go_on(days=4)
    for _ in range(4):  # an hourly run, and the clock stays wrong
        assert reasons(program_rig) == {"Acme": LeftReason.CLOCK}
        program_rig.clock.go_on(hours=1)
    program_rig.services.scheduled.person_looked()
    assert len(program_rig.services.scheduled.queue().queued) == 1


def test_what_a_run_writes_into_the_log_while_the_clock_is_in_doubt_is_no_look_at_the_clock(
    program_rig: ProgramRig,
) -> None:
    fresh_bank_data(program_rig)
    automatic(program_rig)
    by_hand = program_rig.client("Borg")
    program_rig.invoice(by_hand, "B 1")
    waiting = program_rig.approve(by_hand).delivery_id
    program_rig.clock.go_on(days=4)
    for _ in range(2):
        assert reasons(program_rig)["Acme"] is LeftReason.CLOCK
        program_rig.services.outbox.run()
        assert program_rig.delivery(waiting).state is State.HELD


def test_a_leap_is_met_however_long_somebody_was_away_before(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    run, looked = program_rig.services.scheduled.queue, program_rig.services.scheduled.person_looked
    run()
    program_rig.clock.go_on(days=10)
    run()
    looked()
    for _ in range(21):
        program_rig.clock.go_on(days=1)
        run()
    fresh_bank_data(program_rig)
    for name in ("Acme", "Beta", "Circle"):
        automatic(program_rig, name)
    program_rig.clock.go_on(days=5)
    assert reasons(program_rig) == dict.fromkeys(("Acme", "Beta", "Circle"), LeftReason.CLOCK)


def test_after_a_weekend_away_it_waits_until_the_window_was_opened(program_rig: ProgramRig) -> None:
    program_rig.clock.set_to(datetime(2026, 11, 27, 18, 0, tzinfo=UTC))  # a Friday
    seen_today(program_rig)
    program_rig.clock.set_to(datetime(2026, 11, 30, 8, 30, tzinfo=UTC))
    for _ in range(3):
        assert reasons(program_rig) == {"Acme": LeftReason.CLOCK}
        program_rig.clock.go_on(hours=1)
    program_rig.services.scheduled.person_looked()
    program_rig.clock.go_on(hours=1)
    assert len(program_rig.services.scheduled.queue().queued) == 1


def test_daily_runs_go_on_without_anybody_looking(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    for day in range(4):
        automatic(program_rig, f"Client{day}")
        assert len(program_rig.services.scheduled.queue().queued) == 1
        program_rig.clock.go_on(hours=34 if day == 1 else 24)


@pytest.mark.parametrize("runs_before", [0, 1])
def test_a_clock_set_back_is_in_doubt_until_it_is_right_again(program_rig: ProgramRig, runs_before: int) -> None:
    fresh_bank_data(program_rig)
    for _ in range(runs_before):
        program_rig.services.scheduled.queue()
    automatic(program_rig, overdue=9)
    program_rig.clock.go_on(days=-2)
    for _ in range(2):
        assert reasons(program_rig) == {"Acme": LeftReason.CLOCK}
    program_rig.clock.go_on(days=2)
    assert len(program_rig.services.scheduled.queue().queued) == 1


def test_a_clock_that_leapt_and_was_put_right_needs_nobody(program_rig: ProgramRig) -> None:
    seen_today(program_rig)
    program_rig.clock.go_on(days=20)
    assert reasons(program_rig) == {"Acme": LeftReason.CLOCK}
    program_rig.clock.go_on(days=-20)
    assert len(program_rig.services.scheduled.queue().queued) == 1


def test_a_person_who_looked_while_the_clock_was_wrong_looks_again_when_it_is_right(program_rig: ProgramRig) -> None:
    seen_today(program_rig)
    program_rig.clock.go_on(days=20)
    program_rig.services.scheduled.person_looked()
    program_rig.clock.go_on(days=-20)
    assert reasons(program_rig) == {"Acme": LeftReason.CLOCK}
    program_rig.services.scheduled.person_looked()
    assert len(program_rig.services.scheduled.queue().queued) == 1


def test_a_window_opened_before_the_clock_was_set_after_the_start_of_the_computer_counts_for_nothing(
    program_rig: ProgramRig,
) -> None:
    seen_today(program_rig)
    right = program_rig.clock.now()
    program_rig.clock.set_to(datetime(1970, 1, 1, 0, 1, tzinfo=UTC))
    program_rig.services.scheduled.person_looked()
    program_rig.clock.set_to(right + timedelta(hours=1))
    assert len(program_rig.services.scheduled.queue().queued) == 1


@pytest.mark.parametrize(
    ("later", "may"),
    [
        (timedelta(hours=36), True),
        (timedelta(hours=36, seconds=1), False),
        (-CLOCK_TOLERANCE, True),
        (-CLOCK_TOLERANCE - timedelta(seconds=1), False),
    ],
)
def test_a_day_and_a_half_is_the_longest_break_and_a_clock_may_be_set_back_by_minutes(
    later: timedelta, may: bool
) -> None:
    seen_at = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert goes_on(seen_at, seen_at + later) is may


def test_a_run_for_an_assumed_day_is_refused(program_rig: ProgramRig) -> None:
    with pytest.raises(AssumedDayError):
        program_rig.start_assuming(date(2026, 12, 24)).services.scheduled.queue()


def test_one_client_that_cannot_be_written_to_never_stops_the_others(program_rig: ProgramRig) -> None:
    fresh_bank_data(program_rig)
    broken = automatic(program_rig, "Aardvark", overdue=9)
    automatic(program_rig, "Zebra")
    client = program_rig.services.clients.get(broken)
    program_rig.services.clients.edit(replace(client, contacts=()))
    result = program_rig.services.scheduled.queue()
    assert len(result.queued) == 1
    assert [left.client_name for left in result.left] == ["Aardvark"]


def test_closed_for_a_month_sends_one_message_per_client_and_no_burst_follows(program_rig: ProgramRig) -> None:
    client_id = automatic(program_rig, overdue=0)
    program_rig.clock.go_on(days=29)
    for _ in range(6):  # opened every day again
        program_rig.services.scheduled.person_looked()
        fresh = program_rig.clock.today()
        program_rig.services.payments.record(client_id, fresh, Money(1, "EUR"))
        program_rig.services.scheduled.queue()
        program_rig.services.outbox.run()
        program_rig.clock.go_on(days=1)
    assert len(program_rig.mail.taken) == 1
