"""The outbox: one message per intent for ever, an undo that works, and an end for everything that is in doubt."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Contact
from freelance_pay.domain.deliveries import DeliveryKind, Envelope, Frozen, Intent, State
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    DeliveryMovedOnError,
    NoMailAccountError,
    NoPasswordError,
    NothingToSendError,
    PreflightBlockedError,
)
from freelance_pay.domain.transport import Trouble
from freelance_pay.services.ledger_ports import NewDelivery
from freelance_pay.services.outbox import FIRST_RETRY, LAST_RETRY
from tests.support.fault_smtp import Behaviour, FaultSmtp, HangUp, Say
from tests.support.fault_smtp import Stage as ServerStage
from tests.support.outbox_rig import BACK_OFF_IS_OVER, ME, UNDO_IS_OVER, OutboxRig, RigClock, copies_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.invoices import InvoiceId

    Restart = Callable[[OutboxRig], OutboxRig]

LOSES_THE_ANSWER = Behaviour({ServerStage.ACCEPTED: HangUp()})
REFUSES = Behaviour({ServerStage.END_OF_DATA: [Say(b"550 5.7.1 spam\r\n")]})
LATER = Say(b"451 4.3.0 later\r\n")


# What leaves, and when


def test_what_arrives_is_what_was_previewed(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    client_id = rig.add_client("ann", "boss@pay.example")
    rig.add_invoice(client_id, "A-1")
    draft = rig.draft(client_id)
    previewed = rig.reminders.review(draft).frozen
    assert previewed
    delivery_id = rig.reminders.approve(draft).delivery_id
    clock.go_on(UNDO_IS_OVER)

    rig.run()

    assert server.accepted == [previewed.mime]
    assert [line for line in server.commands if line.startswith("RCPT")] == [
        "RCPT TO:<ann@pay.example>",
        "RCPT TO:<boss@pay.example>",
    ]
    sent = rig.delivery(delivery_id)
    assert (sent.state, sent.code, sent.sent_at, sent.attempts) == (State.SENT, 250, clock.now(), 1)


def test_nothing_leaves_before_the_undo_window_is_over(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    approved = rig.reminders.approve(rig.draft(client_id))

    rig.run()
    clock.go_on(timedelta(seconds=approved.undo_seconds, microseconds=-1))
    rig.run()
    assert (server.connections, rig.state(approved.delivery_id)) == (0, State.QUEUED)

    clock.go_on(timedelta(microseconds=1))
    rig.run()
    assert rig.state(approved.delivery_id) is State.SENT


def test_a_message_taken_back_in_the_undo_window_never_leaves(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    delivery_id = rig.approve(client_id)

    rig.outbox().undo(delivery_id)

    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    assert (server.connections, rig.state(delivery_id)) == (0, State.WITHDRAWN)


def test_what_has_left_cannot_be_taken_back(rig: OutboxRig) -> None:
    (sent,) = rig.queue("ann")
    rig.run()
    with pytest.raises(DeliveryMovedOnError) as refused:
        rig.outbox().undo(sent)
    assert refused.value.state is State.SENT


def test_what_was_taken_back_can_be_approved_anew_and_leaves_once(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    (undone,) = rig.queue("ann")
    rig.outbox().undo(undone)

    anew = rig.approve(rig.delivery(undone).client_id)

    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert (rig.state(undone), rig.state(anew)) == (State.WITHDRAWN, State.SENT)
    assert len(server.accepted) == 1


def test_the_very_draft_that_was_taken_back_can_be_approved_again(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    draft = rig.draft(client_id)
    rig.outbox().undo(rig.reminders.approve(draft).delivery_id)

    anew = rig.reminders.approve(draft).delivery_id

    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert rig.state(anew) is State.SENT
    assert len(server.accepted) == 1


def test_a_draft_changed_after_it_was_taken_back_leaves_as_it_was_changed(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    draft = rig.draft(client_id)
    rig.outbox().undo(rig.reminders.approve(draft).delivery_id)

    rig.reminders.approve(replace(draft, body="A-1: kinder words.\n"))

    clock.go_on(UNDO_IS_OVER)
    rig.run()
    (arrived,) = server.accepted
    assert b"kinder words" in arrived


def test_a_message_id_stands_for_the_same_invoices_for_ever(rig: OutboxRig) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    rig.add_invoice(client_id, "A-2")
    draft = rig.draft(client_id)
    undone = rig.reminders.approve(draft).delivery_id
    rig.outbox().undo(undone)
    with pytest.raises(AlreadyRemindedError):
        rig.reminders.approve(replace(draft, items=draft.items[:1]))
    assert rig.rows("SELECT DISTINCT state FROM intent") == [("WITHDRAWN",)]
    anew = rig.reminders.compose(client_id, "EUR", by_hand=True, leave_out=[draft.items[1].invoice_id])
    rig.reminders.approve(replace(anew, without_pdf=True))
    assert rig.rows("SELECT state FROM intent ORDER BY state") == [("QUEUED",), ("WITHDRAWN",)]


def test_other_bytes_under_a_message_id_the_server_has_seen_are_refused(rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = REFUSES
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    draft = rig.draft(client_id)
    failed = rig.reminders.approve(draft).delivery_id
    rig.clock.go_on(UNDO_IS_OVER)  # type: ignore[attr-defined]
    rig.run()
    with pytest.raises(AlreadyRemindedError):
        rig.reminders.approve(replace(draft, body="A-1: other words.\n"))
    assert rig.state(failed) is State.FAILED


def test_without_an_account_or_a_password_the_message_waits(rig: OutboxRig, server: FaultSmtp) -> None:
    (queued,) = rig.queue("ann")
    rig.secrets.delete(ME)
    with pytest.raises(NoPasswordError):
        rig.run()
    rig.execute("DELETE FROM mail_account")
    with pytest.raises(NoMailAccountError):
        rig.run()
    assert (rig.state(queued), server.connections) == (State.QUEUED, 0)


def test_nothing_to_send_needs_no_account(rig: OutboxRig, server: FaultSmtp) -> None:
    rig.execute("DELETE FROM mail_account")
    assert rig.run().ended == ()
    assert server.connections == 0


def test_a_stop_is_obeyed_between_two_messages(rig: OutboxRig, server: FaultSmtp) -> None:
    queued = rig.queue("ann", "ben")
    asked = iter([False, True])

    rig.outbox().run(lambda: next(asked))

    assert [rig.state(one) for one in queued] == [State.SENT, State.QUEUED]
    assert len(server.accepted) == 1


def test_a_server_that_always_says_later_is_asked_less_and_less_often_and_then_a_person_is(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    server.behaviour = Behaviour({ServerStage.RECIPIENT: LATER})
    (queued,) = rig.queue("ann")
    waits: list[timedelta] = []
    while rig.state(queued) is State.QUEUED and len(waits) < 50:
        rig.run()
        next_try = rig.delivery(queued).next_try_at
        if next_try is not None:
            waits.append(next_try - clock.now())
            clock.go_on(next_try - clock.now() - timedelta(microseconds=1))
            assert rig.run().ended == (), "its time has not come"
            clock.go_on(timedelta(microseconds=1))

    assert waits[:3] == [FIRST_RETRY, FIRST_RETRY * 2, FIRST_RETRY * 4]
    assert waits == sorted(waits)
    assert waits[-1] == LAST_RETRY
    assert rig.state(queued) is State.HELD
    server.behaviour = Behaviour()
    assert rig.run().ended == ()
    rig.outbox().release(queued)
    rig.run()
    assert rig.state(queued) is State.SENT


def test_bytes_that_are_not_the_approved_ones_never_leave_however_often_released(
    rig: OutboxRig, server: FaultSmtp
) -> None:
    (queued,) = rig.queue("ann")
    rig.execute("UPDATE delivery_mime SET mime = CAST(replace(mime, 'EUR', 'PLN') AS BLOB)")
    for _ in range(2):
        rig.run()
        assert rig.state(queued) is State.HELD
        rig.outbox().release(queued)
    assert server.accepted == []


# The whole pre-flight at the claim


def test_a_client_reminded_meanwhile_is_left_in_peace(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    one = rig.draft(client_id)
    rig.add_invoice(client_id, "A-2")
    two = replace(rig.draft(client_id))
    only_the_second = replace(two, items=tuple(item for item in two.items if item.number == "A-2"))
    first, second = (rig.reminders.approve(draft).delivery_id for draft in (one, only_the_second))
    clock.go_on(UNDO_IS_OVER)

    rig.run()

    assert rig.state(first) is State.SENT
    assert rig.state(second) is State.HELD
    assert rig.delivery(second).detail == "quiet_days::0"
    assert len(server.accepted) == 1


@pytest.mark.parametrize(
    ("addresses", "rule"),
    [([], Rule.FOREIGN_RECIPIENT), (["new@pay.example"], Rule.FOREIGN_RECIPIENT), (["ann@pay.example"], Rule.BOUNCED)],
    ids=["gone", "changed", "bounced"],
)
def test_an_address_that_changed_meanwhile_holds_the_message(
    rig: OutboxRig, server: FaultSmtp, addresses: list[str], rule: Rule
) -> None:
    (queued,) = rig.queue("ann")
    with rig.ledger.change() as change:
        client = change.clients.get(rig.delivery(queued).client_id)
        contacts = tuple(Contact(email=address, bounced=rule is Rule.BOUNCED) for address in addresses)
        change.clients.save(replace(client, contacts=contacts))
        change.commit()

    rig.run()

    assert rig.state(queued) is State.HELD
    assert rig.delivery(queued).detail.startswith(rule.value)
    assert server.accepted == []


def test_an_address_that_another_client_has_too_holds_the_message(rig: OutboxRig, server: FaultSmtp) -> None:
    (queued,) = rig.queue("ann")
    rig.add_client("ben", "ann@pay.example")
    rig.run()
    assert rig.state(queued) is State.HELD
    assert server.accepted == []


def test_a_clock_set_back_a_year_holds_the_messages(rig: OutboxRig, server: FaultSmtp, clock: RigClock) -> None:
    (queued,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET not_before = '2020-01-01T00:00:00.000000+00:00'")
    clock.go_on(timedelta(days=-365))
    rig.run()
    assert rig.state(queued) is not State.SENT
    assert server.accepted == []


# One intent, one message


def test_a_second_approval_of_the_same_stage_is_refused(rig: OutboxRig) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1")
    draft, copy = rig.draft(client_id), rig.draft(client_id)
    rig.reminders.approve(draft)
    for again in (draft, copy):
        with pytest.raises(PreflightBlockedError) as refused:
            rig.reminders.approve(again)
        assert {finding.rule for finding in refused.value.findings} == {Rule.IN_FLIGHT}
    assert rig.rows("SELECT count(*) FROM delivery") == [(1,)]


@pytest.mark.parametrize("state", sorted(set(State) - {State.FAILED, State.WITHDRAWN}))
def test_a_taken_intent_is_refused_even_past_the_preflight(rig: OutboxRig, state: State) -> None:
    client_id = rig.add_client("ann")
    invoice_id = rig.add_invoice(client_id, "A-1")
    _put(rig, client_id, invoice_id, "one")
    rig.execute("UPDATE delivery SET state = ?", state.value)
    with pytest.raises(AlreadyRemindedError) as refused:
        _put(rig, client_id, invoice_id, "two")
    assert (refused.value.invoice_id, refused.value.state) == (invoice_id, state)


def test_two_clicks_in_two_threads_make_one_message(rig: OutboxRig) -> None:
    client_id = rig.add_client("ann")
    invoice_id = rig.add_invoice(client_id, "A-1")
    draft = rig.draft(client_id)
    together = threading.Barrier(6)
    ends: list[object] = []

    def click(number: int) -> None:
        together.wait()
        try:
            if number % 2:
                rig.reminders.approve(draft)
            else:
                _put(rig, client_id, invoice_id, f"{number}")
        except (AlreadyRemindedError, PreflightBlockedError) as error:
            ends.append(type(error))
        else:
            ends.append("approved")

    _at_once(click, 6)

    assert ends.count("approved") == 1
    assert len(ends) == 6
    assert rig.rows("SELECT count(*) FROM delivery") == rig.rows("SELECT count(*) FROM intent") == [(1,)]


def test_two_runs_at_once_in_one_process_send_each_message_once(rig: OutboxRig, server: FaultSmtp) -> None:
    queued = rig.queue("ann", "ben", "cam", "dan")
    outbox = rig.outbox()

    _at_once(lambda _: outbox.run(), 2)

    assert {rig.state(one) for one in queued} == {State.SENT}
    assert len(server.accepted) == 4
    assert sum(entry.state is State.SENT for entry in rig.journal.read()) == 4


def test_the_schema_itself_refuses_a_second_row_for_an_intent(rig: OutboxRig) -> None:
    (queued,) = rig.queue("ann")
    with rig.ledger.change() as change:
        (intent,) = change.deliveries.get(queued).intents
    with pytest.raises(Exception, match=r"UNIQUE constraint failed: intent\.invoice_id, intent\.kind"):
        _insert_intent(rig, queued, intent, "WITHDRAWN")


@pytest.mark.parametrize("second", ["CLAIMED", "COMMITTING", "UNKNOWN"])
@pytest.mark.parametrize("first", ["CLAIMED", "COMMITTING", "UNKNOWN"])
def test_the_schema_itself_refuses_two_messages_on_their_way_for_one_invoice(
    rig: OutboxRig, first: str, second: str
) -> None:
    (queued,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET state = ?", first)
    with rig.ledger.change() as change:
        (intent,) = change.deliveries.get(queued).intents
    later = replace(intent, stage=Stage.SECOND)
    with pytest.raises(Exception, match=r"UNIQUE constraint failed: intent\.invoice_id"):
        _insert_intent(rig, queued, later, second)


def test_a_claim_is_refused_while_another_message_about_the_invoice_is_in_doubt(
    rig: OutboxRig, server: FaultSmtp
) -> None:
    (doubtful,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET state = 'UNKNOWN'")
    (intent,) = rig.delivery(doubtful).intents
    offer = _put(rig, rig.delivery(doubtful).client_id, intent.invoice_id, "two", stage=Stage.SECOND)

    with rig.ledger.change() as change:
        assert not change.deliveries.claim(offer, "token", rig.clock.now())
        change.commit()

    rig.run()
    assert rig.state(offer) is not State.SENT
    assert server.accepted == []


def test_a_message_without_an_intent_of_its_own_cannot_be_claimed(rig: OutboxRig, server: FaultSmtp) -> None:
    old, other = rig.queue("ann", "ben")
    rig.execute("UPDATE intent SET delivery_id = ? WHERE delivery_id = ?", other, old)
    rig.outbox().run()
    assert rig.state(old) is not State.SENT
    assert len(server.accepted) == 1


def test_one_bad_message_does_not_hold_the_queue(rig: OutboxRig, server: FaultSmtp) -> None:
    bad, good = rig.queue("ann", "ben")
    mime = b"To: ann@pay.example\r\n\r\nbare\nline feed\r\n"
    rig.execute("UPDATE delivery_mime SET mime = ? WHERE delivery_id = ?", mime, bad)
    rig.execute("UPDATE delivery SET sha256 = ? WHERE id = ?", hashlib.sha256(mime).hexdigest(), bad)

    rig.run()

    assert (rig.state(bad), rig.state(good)) == (State.FAILED, State.SENT)
    assert rig.delivery(bad).detail.startswith(Trouble.MESSAGE_REFUSED)
    assert len(server.accepted) == 1


# What becomes of a doubt


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


@pytest.mark.parametrize("state", sorted(set(State) - {State.UNKNOWN}))
def test_only_a_doubt_can_be_settled_or_sent_again(rig: OutboxRig, state: State) -> None:
    (queued,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET state = ?", state.value)
    for settle in (rig.outbox().was_sent, rig.outbox().send_again):
        with pytest.raises(DeliveryMovedOnError):
            settle(queued)
    assert rig.state(queued) is state


def _leave_in_doubt(rig: OutboxRig, server: FaultSmtp) -> DeliveryId:
    """A message the server took, without saying so."""
    server.behaviour = LOSES_THE_ANSWER
    (doubtful,) = rig.queue("ann")
    rig.run()
    server.behaviour = Behaviour()
    assert rig.state(doubtful) is State.UNKNOWN
    return doubtful


def _put(
    rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId, name: str, stage: Stage = Stage.FIRST
) -> DeliveryId:
    """Queue a message past the pre-flight."""
    mime = b"To: x@pay.example\r\n\r\nHello\r\n"
    envelope = Envelope(ME, ("ann@pay.example",))
    frozen = Frozen(mime, hashlib.sha256(mime).hexdigest(), f"<fp.{name}@free.example>", envelope, "Hello")
    now = rig.clock.now()
    with rig.ledger.change() as change:
        delivery_id = change.deliveries.add(
            NewDelivery(
                client_id=client_id,
                account_id=None,
                kind=DeliveryKind.REMINDER,
                stage=stage,
                currency="EUR",
                frozen=frozen,
                intents=(Intent(invoice_id, DeliveryKind.REMINDER, stage, 125_000),),
                approved_at=now,
                not_before=now,
            )
        )
        change.commit()
    return delivery_id


def _insert_intent(rig: OutboxRig, delivery_id: DeliveryId, intent: Intent, state: str) -> None:
    rig.execute(
        "INSERT INTO intent (delivery_id, invoice_id, kind, stage, instalment, open_minor, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        delivery_id,
        intent.invoice_id,
        intent.kind.value,
        intent.stage.value,
        intent.instalment,
        intent.open_minor,
        state,
    )


def _at_once(work: Callable[[int], object], count: int) -> None:
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
