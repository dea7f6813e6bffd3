"""What becomes of a message whose end nobody knows, and of one that failed: the person's word, and nothing else."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.sending_errors import DeliveryMovedOnError, NothingToSendError
from freelance_pay.domain.transport import JournalNotWrittenError
from tests.support.fault_smtp import Behaviour, FaultSmtp, HangUp, Say
from tests.support.fault_smtp import Stage as ServerStage
from tests.support.outbox_rig import UNDO_IS_OVER, OutboxRig, RigClock, copies_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ports import SendJournal

    Restart = Callable[[OutboxRig], OutboxRig]

LOSES_THE_ANSWER = Behaviour({ServerStage.ACCEPTED: HangUp()})
REFUSES = Behaviour({ServerStage.END_OF_DATA: [Say(b"550 5.7.1 spam\r\n")]})


def test_a_doubt_blocks_every_next_step_for_its_invoice(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    doubtful = _leave_in_doubt(rig, server)
    clock.go_on(timedelta(days=30))
    rig.run()
    assert rig.state(doubtful) is State.UNKNOWN
    with pytest.raises(NothingToSendError):
        rig.approve(rig.delivery(doubtful).client_id)
    assert len(server.accepted) == 1


def test_a_doubt_the_person_settles_as_sent_counts_as_sent(rig: OutboxRig, server: FaultSmtp, again: Restart) -> None:
    doubtful = _leave_in_doubt(rig, server)

    rig.outbox().was_sent(doubtful)

    rig = again(rig)
    rig.run()
    assert rig.state(doubtful) is State.SENT
    assert rig.delivery(doubtful).sent_at == rig.clock.now()
    assert len(server.accepted) == 1


def test_a_word_about_a_doubt_that_the_journal_cannot_be_told_changes_nothing(
    rig: OutboxRig, server: FaultSmtp
) -> None:
    doubtful = _leave_in_doubt(rig, server)
    rig.layout.send_journal.unlink()
    rig.layout.send_journal.mkdir()
    for say in (rig.outbox().was_sent, rig.outbox().send_again, rig.outbox().forget):
        with pytest.raises(JournalNotWrittenError):
            say(doubtful)
    assert rig.state(doubtful) is State.UNKNOWN


def test_a_doubt_sent_again_goes_out_with_the_same_bytes_and_message_id(rig: OutboxRig, server: FaultSmtp) -> None:
    doubtful = _leave_in_doubt(rig, server)

    rig.outbox().send_again(doubtful)
    rig.run()

    assert rig.state(doubtful) is State.SENT
    assert len(server.accepted) == 2
    assert server.accepted[0] == server.accepted[1]


def test_a_doubt_sent_again_days_later_really_goes(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    doubtful = _leave_in_doubt(rig, server)
    clock.go_on(timedelta(days=3))
    rig.outbox().send_again(doubtful)

    rig = again(rig)
    rig.run()

    assert rig.state(doubtful) is State.SENT


def test_a_doubt_sent_again_after_the_money_came_is_withdrawn(rig: OutboxRig, server: FaultSmtp) -> None:
    doubtful = _leave_in_doubt(rig, server)
    rig.execute("UPDATE invoice SET open_minor = 0, settled = 1")
    rig.outbox().send_again(doubtful)
    rig.run()
    assert rig.state(doubtful) is State.WITHDRAWN
    assert len(server.accepted) == 1


def test_a_doubt_given_up_may_be_approved_anew_as_another_message(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    doubtful = _leave_in_doubt(rig, server)
    rig.outbox().forget(doubtful)
    anew = rig.approve(rig.delivery(doubtful).client_id)
    clock.go_on(UNDO_IS_OVER)

    rig = again(rig)
    rig.run()

    assert (rig.state(doubtful), rig.state(anew)) == (State.WITHDRAWN, State.SENT)
    assert copies_of(rig.delivery(anew), server.accepted) == 1


def test_a_failed_message_is_approved_anew_on_the_same_intent_and_its_history_stays(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    server.behaviour = REFUSES
    (failed,) = rig.queue("ann")
    rig.run()
    assert rig.state(failed) is State.FAILED
    intents = rig.rows("SELECT id, invoice_id, kind, stage FROM intent")

    anew = rig.approve(rig.delivery(failed).client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()

    assert rig.rows("SELECT id, invoice_id, kind, stage FROM intent") == intents
    assert rig.rows("SELECT delivery_id, state FROM intent") == [(anew, "SENT")]
    old = rig.delivery(failed)
    assert (old.state, old.code, old.detail) == (State.FAILED, 550, "5.7.1 spam")
    moves = rig.rows("SELECT delivery_id, json_extract(data, '$.to') FROM event WHERE kind = 'delivery_moved'")
    assert moves == [(failed, "FAILED"), (anew, "SENT")]
    assert len(server.accepted) == 1


def test_an_old_message_given_up_does_not_touch_the_new_one(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    server.behaviour = REFUSES
    (failed,) = rig.queue("ann")
    rig.run()
    anew = rig.approve(rig.delivery(failed).client_id)
    rig.outbox().forget(failed)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert rig.rows("SELECT state FROM intent") == [("SENT",)]
    assert rig.state(anew) is State.SENT


def test_two_words_given_at_once_are_written_one_after_the_other(rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = LOSES_THE_ANSWER
    doubtful = rig.queue("ann", "ben")
    rig.run()
    journal = _SlowJournal(rig.journal)
    outbox = rig.outbox(journal=journal)
    threads = [threading.Thread(target=outbox.was_sent, args=(one,)) for one in doubtful]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not journal.overlapped
    assert [entry.state for entry in rig.journal.read()][-2:] == [State.SENT, State.SENT]


@pytest.mark.parametrize("state", sorted(set(State) - {State.UNKNOWN}))
def test_only_a_doubt_can_be_settled_or_sent_again(rig: OutboxRig, state: State) -> None:
    (queued,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET state = ?", state.value)
    for settle in (rig.outbox().was_sent, rig.outbox().send_again):
        with pytest.raises(DeliveryMovedOnError):
            settle(queued)
    assert rig.state(queued) is state


class _SlowJournal:
    """A journal whose writer waits a moment for a second one to come in, and remembers whether it did."""

    def __init__(self, journal: SendJournal) -> None:
        self._journal = journal
        self._inside = 0
        self._second_came = threading.Event()
        self.overlapped = False

    def append(self, entry: JournalEntry) -> None:
        self._inside += 1
        if self._inside > 1:
            self._second_came.set()
        self.overlapped = self._second_came.wait(0.2) or self.overlapped
        self._inside -= 1
        self._journal.append(entry)

    def read(self) -> tuple[JournalEntry, ...]:
        return self._journal.read()

    def set_damage_aside(self) -> None:
        self._journal.set_damage_aside()


def _leave_in_doubt(rig: OutboxRig, server: FaultSmtp) -> DeliveryId:
    """A message the server took, without saying so."""
    server.behaviour = LOSES_THE_ANSWER
    (doubtful,) = rig.queue("ann")
    rig.run()
    server.behaviour = Behaviour()
    assert rig.state(doubtful) is State.UNKNOWN
    return doubtful
