"""After a crash or a restore: what the send journal knows is not sent again, what is open waits for a person's word."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest

from freelance_pay.adapters.db.ledger_file import check_integrity
from freelance_pay.domain.deliveries import DeliveryId, State
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.sending_errors import DeliveryMovedOnError, NothingToSendError, TextNotKeptError
from freelance_pay.services.letter_keys import entry_of
from tests.support.fault_smtp import Behaviour, HangUp, Say
from tests.support.fault_smtp import Stage as ServerStage
from tests.support.outbox_rig import BACK_OFF_IS_OVER, UNDO_IS_OVER, OutboxRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.fault_smtp import FaultSmtp

    Restart = Callable[[OutboxRig], OutboxRig]

LOSES_THE_ANSWER = Behaviour({ServerStage.ACCEPTED: HangUp()})
A_MONTH = timedelta(days=30)


# At the start


@pytest.mark.parametrize("state", list(State))
def test_only_what_was_on_its_way_changes_at_the_start(rig: OutboxRig, state: State) -> None:
    (one,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET state = ?, claim = 'token'", state.value)

    for _ in range(2):
        rig.recovery().run()

    expected = {State.CLAIMED: State.QUEUED, State.COMMITTING: State.UNKNOWN}.get(state, state)
    assert rig.state(one) is expected
    assert rig.rows("SELECT state FROM intent") == [(expected.value,)]
    changed = expected is not state
    assert rig.rows("SELECT count(*) FROM event WHERE kind = 'delivery_moved'") == [(int(changed),)]
    assert not changed or rig.rows("SELECT claim FROM delivery") == [(None,)]


def test_no_time_that_passes_settles_a_doubt(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    (doubtful,) = _in_doubt(rig, server, "ann")
    for _ in range(3):
        clock.go_on(A_MONTH)
        rig.recovery().run()
        rig.run()
    assert rig.state(doubtful) is State.UNKNOWN
    assert len(server.accepted) == 1


def test_a_word_of_the_journal_settles_a_doubt_the_ledger_could_not(rig: OutboxRig, server: FaultSmtp) -> None:
    (doubtful,) = _in_doubt(rig, server, "ann")
    _say(rig, doubtful, State.SENT)
    rig.recovery().run()
    assert rig.state(doubtful) is State.SENT
    assert rig.delivery(doubtful).sent_at == rig.clock.now()


def test_a_message_whose_part_another_one_took_stays_withdrawn_whatever_the_journal_says(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    (given_up,) = _in_doubt(rig, server, "ann")
    rig.outbox().forget(given_up)
    anew = rig.approve(rig.delivery(given_up).client_id)
    _say(rig, given_up, State.UNKNOWN)
    rig.recovery().run()
    assert (rig.state(given_up), rig.state(anew)) == (State.WITHDRAWN, State.QUEUED)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert rig.state(anew) is State.SENT


# After a restore


def test_what_was_sent_after_the_copy_was_made_counts_as_sent(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "ann-1")
    copy = rig.back_up()
    sent = rig.approve(client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    message_id, sent_at = rig.delivery(sent).message_id, clock.now()

    rig.restore(copy)

    ((known_as, state, at),) = rig.rows("SELECT message_id, state, sent_at FROM delivery")
    assert (known_as, state, str(at)) == (message_id, "SENT", sent_at.isoformat(timespec="microseconds"))
    assert rig.rows("SELECT stage, state FROM intent") == [(Stage.FIRST, "SENT")]
    with pytest.raises(NothingToSendError):
        rig.approve(client_id)
    clock.go_on(A_MONTH)
    assert {item.stage for item in rig.draft(client_id).items} == {Stage.SECOND}
    assert len(server.accepted) == 1


def test_what_waited_in_the_copy_and_was_sent_since_is_not_sent_again(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    queued = rig.queue("ann", "ben")
    copy = rig.back_up()
    rig.run()

    rig.restore(copy)

    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    assert [rig.state(one) for one in queued] == [State.SENT, State.SENT]
    assert all(rig.delivery(one).sent_at for one in queued)
    assert len(server.accepted) == 2


@pytest.mark.parametrize("was_known", [True, False], ids=["queued in the copy", "not in the copy"])
def test_an_old_copy_put_in_place_by_hand_is_found_out_and_what_waits_is_held(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart, was_known: bool
) -> None:
    cam, ben = rig.queue("cam", "ben")
    ann = rig.add_client("ann")
    rig.add_invoice(ann, "ann-1")
    if not was_known:
        rig.outbox().undo(ben)
    old = rig.layout.path.read_bytes()
    if not was_known:
        rig.approve(ann)
        clock.go_on(UNDO_IS_OVER)
    rig.outbox().undo(cam)
    rig.run()
    assert len(server.accepted) == 1

    rig.layout.path.write_bytes(old)
    rig = again(rig)
    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()

    assert rig.state(cam) is State.HELD
    assert rig.rows("SELECT count(*) FROM delivery WHERE state = 'SENT'") == [(1,)]
    assert len(server.accepted) == 1


def test_what_waited_in_the_copy_and_is_in_doubt_since_stays_in_doubt(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    (doubtful,) = rig.queue("ann")
    copy = rig.back_up()
    server.behaviour = LOSES_THE_ANSWER
    rig.run()

    rig.restore(copy)

    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    assert rig.state(doubtful) is State.UNKNOWN
    assert len(server.accepted) == 1


def test_what_waited_in_the_copy_and_was_refused_since_is_held(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    (refused,) = rig.queue("ann")
    copy = rig.back_up()
    server.behaviour = Behaviour({ServerStage.END_OF_DATA: [Say(b"550 5.7.1 spam\r\n")]})
    rig.run()

    rig.restore(copy)

    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    assert rig.state(refused) is State.HELD
    assert server.accepted == []


def test_what_waited_in_the_copy_and_was_taken_back_since_is_held_until_a_person_lets_it_go(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    (undone,) = rig.queue("ann")
    copy = rig.back_up()
    rig.outbox().undo(undone)

    rig.restore(copy)
    clock.go_on(timedelta(days=2))
    rig = again(rig)
    rig.run()
    assert (rig.state(undone), server.connections) == (State.HELD, 0)

    rig.outbox().release(undone)
    rig.run()
    assert rig.state(undone) is State.SENT
    assert len(server.accepted) == 1


def test_what_waited_in_the_copy_is_withdrawn_when_another_message_did_the_same_since(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    (undone,) = rig.queue("ann")
    copy = rig.back_up()
    rig.outbox().undo(undone)
    rig.approve(rig.delivery(undone).client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()

    rig.restore(copy)

    assert rig.state(undone) is State.WITHDRAWN
    with pytest.raises(DeliveryMovedOnError):
        rig.outbox().release(undone)
    with pytest.raises(NothingToSendError):
        rig.approve(rig.delivery(undone).client_id)
    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    assert len(server.accepted) == 1


def test_a_doubt_in_the_copy_that_was_settled_since_is_settled(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    arrived, lost = _in_doubt(rig, server, "ann", "ben")
    copy = rig.back_up()
    rig.outbox().was_sent(arrived)
    rig.outbox().forget(lost)
    rig.approve(rig.delivery(lost).client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    before = len(server.accepted)

    rig.restore(copy)

    assert (rig.state(arrived), rig.state(lost)) == (State.SENT, State.WITHDRAWN)
    assert rig.rows("SELECT state FROM intent") == [("SENT",), ("SENT",)]
    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    assert len(server.accepted) == before


def test_a_doubt_in_the_copy_does_not_hide_a_later_doubt_about_the_same_invoice(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    (first,) = _in_doubt(rig, server, "ann")
    client_id = rig.delivery(first).client_id
    copy = rig.back_up()
    rig.outbox().was_sent(first)
    clock.go_on(A_MONTH)
    second = rig.delivery(rig.approve(client_id))
    clock.go_on(UNDO_IS_OVER)
    server.behaviour = LOSES_THE_ANSWER
    rig.run()

    rig.restore(copy)

    rig = again(rig)
    assert rig.rows("SELECT stage, state FROM intent ORDER BY stage") == [(3, "SENT"), (4, "UNKNOWN")]
    assert rig.rows("SELECT state FROM delivery WHERE message_id = ?", second.message_id) == [("UNKNOWN",)]


def test_two_doubts_of_the_journal_about_one_invoice_do_not_keep_the_ledger_shut(rig: OutboxRig) -> None:
    client_id = rig.add_client("ann")
    invoice_id = rig.add_invoice(client_id, "ann-1")
    draft = rig.draft(client_id)
    copy = rig.back_up()
    first = rig.reminders.approve(draft).delivery_id
    _say(rig, first, State.COMMITTING)
    rig.execute("UPDATE delivery SET message_id = '<fp.second@free.example>'")
    rig.execute("UPDATE intent SET stage = 4")
    _say(rig, first, State.COMMITTING)

    rig.restore(copy)

    assert rig.rows("SELECT invoice_id, stage, state FROM intent ORDER BY stage") == [
        (invoice_id, 3, "UNKNOWN"),
        (invoice_id, 4, "SENT"),
    ]


def test_a_message_only_the_journal_knows_is_named_by_its_invoices_and_cannot_be_sent_again(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "ann-2", overdue=5)
    rig.add_invoice(client_id, "ann-1", overdue=9)
    copy = rig.back_up()
    server.behaviour = LOSES_THE_ANSWER
    rig.approve(client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    server.behaviour = Behaviour()
    rig.restore(copy)

    ((known, subject, state),) = rig.rows("SELECT id, subject, state FROM delivery")
    doubtful = DeliveryId(cast("int", known))
    assert (subject, state) == ("ann-1, ann-2", "UNKNOWN")
    with pytest.raises(TextNotKeptError):
        rig.outbox().send_again(doubtful)
    (other,) = rig.queue("ben")
    rig.run()
    assert (rig.state(doubtful), rig.state(other)) == (State.UNKNOWN, State.SENT)
    rig.outbox().was_sent(doubtful)
    with pytest.raises(TextNotKeptError):  # its subject is lost: an apology cannot say which message it means
        rig.reminders.compose_apology(doubtful)


def test_a_letter_about_an_invoice_the_copy_lacks_is_not_taken_for_one_that_got_its_id(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    copy = rig.back_up()
    rig.queue("ben")
    rig.run()
    rig.restore(copy)
    other = rig.add_client("ann")
    assert rig.add_invoice(other, "ann-1") == 1, "the id the lost invoice had"

    rig = again(rig)

    assert {item.stage for item in rig.draft(other).items} == {Stage.FIRST}
    lost_and_entered_again = rig.add_client("ben")
    rig.add_invoice(lost_and_entered_again, "ben-1")
    rig = again(rig)
    with pytest.raises(NothingToSendError):
        rig.draft(lost_and_entered_again)
    assert len(server.accepted) == 1


def test_the_restored_ledger_is_sound_and_the_journal_said_once_is_enough(
    rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    queued = rig.queue("ann", "ben", "cam")
    copy = rig.back_up()
    rig.run()
    rig.restore(copy)
    events = rig.rows("SELECT count(*) FROM event")

    for _ in range(2):
        rig = again(rig)

    assert rig.rows("SELECT count(*) FROM event") == events
    assert {rig.state(one) for one in queued} == {State.SENT}
    check_integrity(rig.layout)


def _in_doubt(rig: OutboxRig, server: FaultSmtp, *names: str) -> list[DeliveryId]:
    """Messages the server took without saying so."""
    server.behaviour = LOSES_THE_ANSWER
    doubtful = rig.queue(*names)
    rig.run()
    server.behaviour = Behaviour()
    assert {rig.state(one) for one in doubtful} == {State.UNKNOWN}
    return doubtful


def _say(rig: OutboxRig, delivery_id: DeliveryId, state: State) -> None:
    """Let the journal say what became of a message."""
    with rig.ledger.change() as change:
        entry = entry_of(change, change.deliveries.get(delivery_id), state, rig.clock.now())
    rig.journal.append(entry)
