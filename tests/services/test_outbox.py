"""The outbox: what leaves, when, and what the pre-flight at the claim keeps back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Contact
from freelance_pay.domain.deliveries import FIRST_RETRY, LAST_RETRY, State
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    DeliveryMovedOnError,
    NoMailAccountError,
    NoPasswordError,
)
from freelance_pay.services.sentences.deliveries import explain_reason
from tests.support.fault_smtp import Behaviour, FaultSmtp, Say
from tests.support.fault_smtp import Stage as ServerStage
from tests.support.outbox_rig import BACK_OFF_IS_OVER, ME, PASSWORD, UNDO_IS_OVER, OutboxRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Callable

    Restart = Callable[[OutboxRig], OutboxRig]

REFUSES = Behaviour({ServerStage.END_OF_DATA: [Say(b"550 5.7.1 spam\r\n")]})
LATER = Say(b"451 4.3.0 later\r\n")


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
    rig.write_at_any_hour()
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


@pytest.mark.parametrize(("overdue", "days", "now"), [(0, 1, "overdue"), (-1, 1, "due_today"), (-1, 2, "overdue")])
def test_a_letter_that_names_another_day_than_today_is_withdrawn(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, overdue: int, days: int, now: str
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1", overdue=overdue)
    early = rig.approve(client_id)
    clock.go_on(timedelta(days=days))

    rig.run()

    assert (rig.state(early), rig.delivery(early).detail) == (State.WITHDRAWN, f"status:A-1:{now}")
    assert server.accepted == []


@pytest.mark.parametrize(("overdue", "stage"), [(-1, Stage.PRE_DUE), (0, Stage.DUE_TODAY), (1, Stage.FIRST)])
def test_a_letter_leaves_on_its_day(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, overdue: int, stage: Stage
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "A-1", overdue=overdue)
    due = rig.approve(client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert (rig.state(due), rig.delivery(due).stage) == (State.SENT, stage)
    assert len(server.accepted) == 1


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


def test_a_message_approved_for_another_mail_account_is_withdrawn_and_may_be_written_again(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    (queued,) = rig.queue("ann")
    clock.go_on(timedelta(minutes=1))
    with rig.ledger.change() as change:
        before = change.accounts.first()
        assert before
        change.accounts.save(replace(before, address="me@new.example"), clock.now())
        change.commit()
    rig.secrets.put("me@new.example", PASSWORD)

    rig.run()

    assert rig.state(queued) is State.WITHDRAWN
    assert explain_reason(rig.delivery(queued).detail).startswith("It would come from me@free.example")
    assert server.accepted == []
    again = rig.approve(rig.delivery(queued).client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert rig.state(again) is State.SENT
    assert b"me@new.example" in server.accepted[0]


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
