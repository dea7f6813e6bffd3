"""One message per invoice and stage for ever, whoever clicks, and at most one on its way per invoice."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import DeliveryKind, Envelope, Frozen, Intent, State
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    PreflightBlockedError,
)
from freelance_pay.domain.transport import Trouble
from freelance_pay.services.ledger_ports import NewDelivery
from tests.support.fault_smtp import FaultSmtp
from tests.support.outbox_rig import ME, OutboxRig

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.invoices import InvoiceId

    Restart = Callable[[OutboxRig], OutboxRig]


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


@pytest.mark.parametrize("state", sorted(set(State) - {State.QUEUED}))
def test_only_a_queued_message_can_be_claimed(rig: OutboxRig, state: State) -> None:
    (queued,) = rig.queue("ann")
    rig.execute("UPDATE delivery SET state = ?", state.value)
    rig.execute("UPDATE intent SET state = 'QUEUED'")
    with rig.ledger.change() as change:
        assert not change.deliveries.claim(queued, "token", rig.clock.now())


def test_a_message_without_an_intent_of_its_own_cannot_be_claimed(rig: OutboxRig, server: FaultSmtp) -> None:
    old, other = rig.queue("ann", "ben")
    rig.execute("UPDATE intent SET delivery_id = ? WHERE delivery_id = ?", other, old)
    rig.outbox().run()
    assert rig.state(old) is not State.SENT
    assert rig.state(other) is State.WITHDRAWN, "nor does Ben hear of Ann's invoice"
    assert not server.accepted


def test_one_bad_message_does_not_hold_the_queue(rig: OutboxRig, server: FaultSmtp) -> None:
    bad, good = rig.queue("ann", "ben")
    mime = b"To: ann@pay.example\r\n\r\nbare\nline feed\r\n"
    rig.execute("UPDATE delivery_mime SET mime = ? WHERE delivery_id = ?", mime, bad)
    rig.execute("UPDATE delivery SET sha256 = ? WHERE id = ?", hashlib.sha256(mime).hexdigest(), bad)

    rig.run()

    assert (rig.state(bad), rig.state(good)) == (State.FAILED, State.SENT)
    assert rig.delivery(bad).detail.startswith(Trouble.MESSAGE_REFUSED)
    assert len(server.accepted) == 1


def test_a_message_whose_text_is_gone_is_held_and_does_not_hold_the_queue(rig: OutboxRig, server: FaultSmtp) -> None:
    bad, good = rig.queue("ann", "ben")
    rig.execute("DELETE FROM delivery_mime WHERE delivery_id = ?", bad)

    rig.run()

    assert (rig.state(bad), rig.state(good)) == (State.HELD, State.SENT)
    assert rig.delivery(bad).detail == "not the bytes that were approved"
    assert len(server.accepted) == 1


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
