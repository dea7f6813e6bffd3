"""A client's time zone: what is due is due by the client's own day, wherever the computer is carried."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Client
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule
from freelance_pay.services.client_days import ClientDays, client_day
from freelance_pay.services.drafts import is_of_today
from freelance_pay.services.outlook import why_is_invoice_treated
from tests.support.program_rig import AssumedDay, RigClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from tests.support.program_rig import ProgramRig

    Travel = Callable[[str], None]

DUE = date(2026, 11, 24)
STILL_THE_DUE_DAY = datetime(2026, 11, 24, 15, tzinfo=UTC)
"""Ten in the morning in New York, four in the morning of the next day in Auckland."""
THE_NEXT_DAY = date(2026, 11, 25)
THE_DAY_AFTER = datetime(2026, 11, 25, 15, tzinfo=UTC)


@pytest.fixture
def travel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Travel]:
    """Takes the computer to another time zone."""

    def to(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield to
    monkeypatch.undo()
    time.tzset()


def new_yorker(rig: ProgramRig) -> tuple[ClientId, InvoiceId]:
    """A client in New York who is reminded strictly, of an invoice that is due on `DUE`."""
    client_id = rig.client("NYC", time_zone="America/New_York")
    rig.services.follow_up.follow(client_id, "strict")
    return client_id, rig.invoice(client_id, overdue=-1)


def fresh_bank_data(rig: ProgramRig) -> None:
    other = rig.client("Somebody", "somebody@else.example")
    rig.invoice(other, "X 1", overdue=-40, pdf=False)
    rig.pay(other, 180_000)


def test_on_the_due_day_of_a_client_behind_nobody_says_that_the_day_is_over(
    program_rig: ProgramRig, travel: Travel
) -> None:
    client_id, invoice_id = new_yorker(program_rig)
    travel("Pacific/Auckland")
    program_rig.clock.set_to(STILL_THE_DUE_DAY)
    assert program_rig.clock.today() == date(2026, 11, 25)
    [row] = program_rig.today()
    assert (row.stage, row.days_overdue, row.due_in) == (Stage.DUE_TODAY, 0, 0)
    draft = program_rig.draft(client_id)
    assert draft.letter.today == DUE
    assert "1 day ago" not in draft.body
    assert not program_rig.services.reminders.review(draft).blocking
    for found in (
        program_rig.services.outlook.why(client_id, "EUR"),
        why_is_invoice_treated(
            program_rig.program.reads,
            program_rig.services.invoices.get(invoice_id),
            ClientDays(program_rig.clock.now(), program_rig.clock.today(), ""),
        ),
    ):
        assert found is not None
        assert getattr(found.answer, "stage", None) is Stage.DUE_TODAY
    assert [one.step.stage for one in program_rig.services.outlook.calendar(1).steps] == [Stage.DUE_TODAY]
    assert program_rig.services.outlook.coverage() == ()
    program_rig.send(client_id)


def test_a_message_that_speaks_of_an_overdue_day_is_stopped_while_it_is_not_over_at_the_client(
    program_rig: ProgramRig, travel: Travel
) -> None:
    client_id, _ = new_yorker(program_rig)
    travel("Pacific/Auckland")
    program_rig.clock.set_to(THE_DAY_AFTER)
    draft = program_rig.draft(client_id)
    assert draft.stage is Stage.FIRST
    approved = program_rig.services.reminders.approve(draft)
    program_rig.clock.set_to(STILL_THE_DUE_DAY)
    early = program_rig.services.reminders.review(draft)
    assert Rule.STATUS in {finding.rule for finding in early.blocking}
    program_rig.clock.set_to(STILL_THE_DUE_DAY.replace(hour=16))
    with program_rig.services.reminders._ledger.change() as change:
        delivery = change.deliveries.get(approved.delivery_id)
    assert delivery.state is State.QUEUED
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []


def test_a_scheduled_run_on_a_journey_sends_what_is_right_on_the_clients_day(
    program_rig: ProgramRig, travel: Travel
) -> None:
    fresh_bank_data(program_rig)
    client_id, _ = new_yorker(program_rig)
    client = program_rig.services.clients.get(client_id)
    program_rig.services.clients.edit(replace(client, automatic=True))
    travel("Pacific/Auckland")
    program_rig.clock.set_to(STILL_THE_DUE_DAY)
    [queued] = program_rig.services.scheduled.queue().queued
    assert program_rig.delivery(queued).stage is Stage.DUE_TODAY


@pytest.mark.parametrize(
    ("here", "there", "home", "assumed", "day"),
    [
        ("Pacific/Auckland", "America/New_York", "", None, DUE),
        ("America/New_York", "Pacific/Auckland", "", None, DUE),
        ("Europe/Warsaw", "America/New_York", "", None, DUE),
        ("Pacific/Auckland", "", "", None, THE_NEXT_DAY),
        ("Pacific/Auckland", "Mars/Olympus", "", None, THE_NEXT_DAY),
        ("Pacific/Auckland", "America/New_York", "", date(2026, 12, 25), date(2026, 12, 24)),
        ("Europe/Warsaw", "America/New_York", "", date(2026, 12, 25), date(2026, 12, 25)),
        ("Pacific/Auckland", "", "Europe/Warsaw", None, DUE),
        ("Pacific/Auckland", "Mars/Olympus", "Europe/Warsaw", None, DUE),
        ("Pacific/Auckland", "Asia/Tokyo", "Europe/Warsaw", None, THE_NEXT_DAY),
        ("Pacific/Auckland", "", "Mars/Olympus", None, THE_NEXT_DAY),
        ("America/New_York", "", "Pacific/Auckland", None, DUE),
    ],
)
def test_the_day_that_counts_is_the_earlier_of_here_and_there(
    travel: Travel, here: str, there: str, home: str, assumed: date | None, day: date
) -> None:
    travel(here)
    at_once = RigClock()
    at_once.set_to(STILL_THE_DUE_DAY)
    clock = at_once if assumed is None else AssumedDay(at_once, assumed)
    assert client_day(clock, Client("Somebody", time_zone=there), home) == day


def test_on_a_journey_a_client_without_a_time_zone_is_not_reminded_a_day_early(
    program_rig: ProgramRig, travel: Travel
) -> None:
    client_id = program_rig.client("Kowalski")
    program_rig.services.follow_up.follow(client_id, "strict")
    program_rig.invoice(client_id, overdue=-1)
    program_rig.services.follow_up.learn_home_zone("Europe/Warsaw")
    travel("Pacific/Auckland")
    program_rig.clock.set_to(STILL_THE_DUE_DAY)
    [row] = program_rig.today()
    assert (row.stage, row.days_overdue) == (Stage.DUE_TODAY, 0)
    draft = program_rig.draft(client_id)
    assert draft.letter.today == DUE
    assert "1 day ago" not in draft.body
    assert is_of_today(draft, program_rig.clock)
    program_rig.send(client_id)
    assert [one.step.stage for one in program_rig.services.outlook.calendar(1).steps] == []
    program_rig.clock.set_to(THE_DAY_AFTER)
    assert not is_of_today(draft, program_rig.clock)


def test_a_message_about_an_overdue_day_waits_for_that_day_at_home(program_rig: ProgramRig, travel: Travel) -> None:
    client_id = program_rig.client("Kowalski")
    program_rig.services.follow_up.follow(client_id, "strict")
    program_rig.invoice(client_id, overdue=-1)
    travel("Pacific/Auckland")
    program_rig.clock.set_to(STILL_THE_DUE_DAY)
    draft = program_rig.draft(client_id)
    assert draft.stage is Stage.FIRST, "where home is not known, it is where the computer is"
    program_rig.services.follow_up.set_home_zone("Europe/Warsaw")
    assert Rule.STATUS in {finding.rule for finding in program_rig.services.reminders.review(draft).blocking}


def test_home_is_learned_once_and_stays_wherever_the_computer_is_carried(program_rig: ProgramRig) -> None:
    follow_up = program_rig.services.follow_up
    follow_up.set_home("PL")
    for unknown in ("", "Mars/Olympus", "../Europe/Warsaw", "Local time"):
        follow_up.learn_home_zone(unknown)
    assert follow_up.chosen().home_zone is None
    follow_up.learn_home_zone("Europe/Warsaw")
    follow_up.learn_home_zone("Pacific/Auckland")
    assert (follow_up.book().home_zone, follow_up.book().home) == ("Europe/Warsaw", "PL")


def test_who_lives_wherever_the_computer_is_is_not_given_a_home_again(program_rig: ProgramRig) -> None:
    follow_up = program_rig.services.follow_up
    follow_up.set_home_zone("")
    follow_up.learn_home_zone("Europe/Warsaw")
    assert follow_up.book().home_zone == ""


def test_quiet_hours_of_a_client_without_a_time_zone_are_those_of_home(program_rig: ProgramRig, travel: Travel) -> None:
    client_id = program_rig.client("Kowalski")
    program_rig.invoice(client_id, overdue=20)
    travel("Pacific/Auckland")
    program_rig.clock.set_to(STILL_THE_DUE_DAY)  # 16:00 in Warsaw, 04:00 in Auckland
    draft = program_rig.draft(client_id)
    assert program_rig.services.reminders.review(draft).night is not None
    program_rig.services.follow_up.set_home_zone("Europe/Warsaw")
    assert program_rig.services.reminders.review(draft).night is None
