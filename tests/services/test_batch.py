"""Several reminders at once: each is checked and queued for itself, and all can be taken back together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import NothingToSendError, PreflightBlockedError
from freelance_pay.domain.steps import Rest
from freelance_pay.services.batch import Recipient
from freelance_pay.services.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.services.batch import Candidate
    from tests.support.program_rig import ProgramRig


class Watch:
    """Notes how far a batch is, and does something at a step."""

    def __init__(self, at_step: Callable[[int], object] = lambda _done: None) -> None:
        self.steps: list[tuple[int, int]] = []
        self.is_cancelled = False
        self._at_step = at_step

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        self._at_step(done)


@pytest.fixture
def rig(program_rig: ProgramRig) -> ProgramRig:
    """Three clients with an overdue invoice each; ten seconds to undo."""
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    for number, name in enumerate(("Acme", "Beta", "Gamma"), 1):
        program_rig.invoice(program_rig.client(name), f"FV {number}/2026")
    return program_rig


def look(rig: ProgramRig) -> tuple[Candidate, ...]:
    rows = sorted(rig.today(), key=lambda row: row.client_name)
    recipients = [Recipient(row.client_id, row.currency, row.client_name) for row in rows]
    return rig.services.batch.look(recipients, Watch())


def states(rig: ProgramRig) -> dict[str, State]:
    return {row.client_name: row.state for row in rig.program.reads.messages(None)}


def test_what_may_go_is_told_with_its_amount_and_pdfs_and_changes_nothing(rig: ProgramRig) -> None:
    found = look(rig)
    assert [one.recipient.client_name for one in found] == ["Acme", "Beta", "Gamma"]
    assert all(one.is_ready and one.pdf_count == 1 for one in found)
    assert states(rig) == {}


def test_all_are_queued_one_by_one_and_leave_when_the_one_undo_window_is_over(rig: ProgramRig) -> None:
    watch = Watch(lambda _done: rig.clock.go_on(seconds=8))
    result = rig.services.batch.approve(look(rig), watch)
    assert watch.steps == [(0, 3), (1, 3), (2, 3)]
    assert (len(result.approved), result.undo_seconds, result.refused, result.not_reached) == (3, 10, (), ())
    rig.clock.go_on(seconds=9)
    assert rig.services.outbox.due() == ()
    rig.clock.go_on(seconds=1)
    assert len(rig.services.outbox.run().ended) == 3
    assert set(states(rig).values()) == {State.SENT}


def test_a_reminder_that_became_wrong_is_named_and_the_others_go(rig: ProgramRig) -> None:
    found = look(rig)
    paid = found[1].recipient.client_id
    rig.pay(paid, 180_000)
    result = rig.services.batch.approve(found, Watch())
    [refusal] = result.refused
    assert refusal.recipient == found[1].recipient
    assert isinstance(refusal.error, PreflightBlockedError)
    assert states(rig) == {"Acme": State.QUEUED, "Gamma": State.QUEUED}


def test_one_that_may_not_go_is_told_with_its_reason_before_anything_is_sent(rig: ProgramRig) -> None:
    rig.invoice(rig.client("Delta"), "FV 4/2026", pdf=False)
    blocked = look(rig)[2]
    assert (blocked.recipient.client_name, blocked.is_ready) == ("Delta", False)
    assert Rule.ATTACHMENT in {finding.rule for finding in blocked.blocking}


def test_one_without_a_letter_says_why(rig: ProgramRig) -> None:
    recipients = [one.recipient for one in look(rig)]
    rig.services.holds.pause(recipients[0].client_id, None, None)
    [first, *_] = rig.services.batch.look(recipients, Watch())
    assert not first.is_ready
    assert isinstance(first.error, NothingToSendError)
    assert first.error.rest is Rest.HELD


def test_a_stopped_batch_keeps_what_it_queued_and_names_the_rest(rig: ProgramRig) -> None:
    watch = Watch()
    watch._at_step = lambda done: setattr(watch, "is_cancelled", done == 1)
    result = rig.services.batch.approve(look(rig), watch)
    assert len(result.approved) == 2
    assert [one.client_name for one in result.not_reached] == ["Gamma"]
    assert set(states(rig)) == {"Acme", "Beta"}


def test_one_undo_takes_back_every_one_that_has_not_left(rig: ProgramRig) -> None:
    result = rig.services.batch.approve(look(rig), Watch())
    ids = [one.delivery_id for one in result.approved]
    rig.services.outbox.undo(ids[0])
    undone = rig.services.batch.undo(ids)
    assert (undone.taken_back, undone.gone) == (2, 1)
    assert set(states(rig).values()) == {State.WITHDRAWN}
    rig.clock.go_on(seconds=60)
    assert rig.services.outbox.run().ended == ()
    assert len(rig.today()) == 3


def test_a_batch_looked_at_yesterday_goes_out_with_the_days_of_today(rig: ProgramRig) -> None:
    found = look(rig)
    rig.clock.go_on(days=1)
    result = rig.services.batch.approve(found, Watch())
    assert len(result.approved) == 3
    rig.clock.go_on(seconds=11)
    rig.services.outbox.run()
    assert all(b"6 days" in mime for mime in rig.mail.taken)


def test_without_an_undo_window_they_leave_at_once(rig: ProgramRig) -> None:
    rig.services.settings.save_preferences(Preferences(undo_seconds=0))
    result = rig.services.batch.approve(look(rig), Watch())
    assert result.undo_seconds == 0
    assert len(rig.services.outbox.run().ended) == 3


def test_at_night_they_wait_for_the_morning_where_the_client_is(rig: ProgramRig) -> None:
    rig.clock.go_on(hours=13)  # 22:30
    found = look(rig)
    assert all(one.waits_for_morning for one in found)
    result = rig.services.batch.approve(found, Watch())
    assert result.undo_seconds == 0
    assert all(one.waits_for_morning for one in result.approved)
    rig.clock.go_on(seconds=60)
    assert rig.services.outbox.due() == ()
