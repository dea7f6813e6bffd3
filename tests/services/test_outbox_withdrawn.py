"""Paid, promised, paused, disputed or cancelled meanwhile: the approved message is withdrawn, up to the last dot."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import Interval, PlanState, propose_instalments
from freelance_pay.domain.money import Money
from freelance_pay.domain.plans import Plan
from tests.support.outbox_hooks import at, hooked_outbox
from tests.support.outbox_rig import UNDO_IS_OVER, OutboxRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.invoices import InvoiceId
    from tests.support.fault_smtp import FaultSmtp

    Change = Callable[[OutboxRig, ClientId, InvoiceId], None]


def _paid(rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    rig.payments.record(client_id, rig.clock.today(), Money(125_000, "EUR"), first=invoice_id)


def _paid_in_part(rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    rig.payments.record(client_id, rig.clock.today(), Money(1, "EUR"), first=invoice_id)


def _credited(rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    rig.payments.credit(client_id, "CN-1", rig.clock.today(), Money(5_000, "EUR"), "discount", invoice_id)


def _promised(rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    rig.holds.promise(client_id, invoice_id, rig.clock.today() + timedelta(days=3))


def _paused(rig: OutboxRig, client_id: ClientId, _: InvoiceId) -> None:
    rig.holds.pause(client_id, None, None, "on holiday")


def _disputed(rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    rig.holds.dispute(client_id, invoice_id, "the goods were blue")


def _cancelled(rig: OutboxRig, _: ClientId, invoice_id: InvoiceId) -> None:
    rig.invoices.cancel(invoice_id)


def _due_later(rig: OutboxRig, _: ClientId, invoice_id: InvoiceId) -> None:
    invoice = rig.invoices.get(invoice_id)
    rig.invoices.edit(replace(invoice, due_on=rig.clock.today() + timedelta(days=9)))


def _in_a_plan(rig: OutboxRig, client_id: ClientId, invoice_id: InvoiceId) -> None:
    tomorrow = rig.clock.today() + timedelta(days=1)
    parts = propose_instalments(Money(125_000, "EUR"), 5, tomorrow, Interval.MONTHLY)
    balance = Money(125_000, "EUR")
    with rig.ledger.change() as change:  # it was offered before the reminder was approved
        offer = Plan(client_id, PlanState.OFFERED, balance, balance, (invoice_id,), parts)
        plan_id = change.plans.add(offer, rig.clock.now())
        change.commit()
    rig.plans.accept(plan_id, "by phone")


def _left_in_peace(rig: OutboxRig, client_id: ClientId, _: InvoiceId) -> None:
    rig.execute("UPDATE client SET never_remind = 1 WHERE id = ?", client_id)


CHANGES: dict[str, tuple[Change, str]] = {
    "paid": (_paid, "status:ann-1:paid"),
    "paid in part": (_paid_in_part, "amount:ann-1:1249.99 EUR"),
    "credited": (_credited, "amount:ann-1:1200.00 EUR"),
    "promised": (_promised, "status:ann-1:promised"),
    "paused": (_paused, "status:ann-1:paused"),
    "disputed": (_disputed, "status:ann-1:disputed"),
    "cancelled": (_cancelled, "status:ann-1:cancelled"),
    "due later": (_due_later, "status:ann-1:open"),
    "in a plan": (_in_a_plan, "status:ann-1:in_plan"),
    "never to be reminded": (_left_in_peace, "never_remind:ann:"),
}
EACH_CHANGE = pytest.mark.parametrize(("change", "reason"), CHANGES.values(), ids=CHANGES)


@EACH_CHANGE
@pytest.mark.parametrize("point", ["before open", "after commit CLAIMED", "after hand_over"])
def test_what_changes_while_the_message_is_on_its_way_stops_it_before_the_dot(
    rig: OutboxRig, server: FaultSmtp, change: Change, reason: str, point: str
) -> None:
    stopped, other = rig.queue("ann", "ben")

    result = hooked_outbox(rig, at(point, lambda: _make(change, rig, stopped))).run()

    assert rig.state(stopped) is State.WITHDRAWN
    assert rig.delivery(stopped).detail == reason
    assert rig.state(other) is State.SENT
    assert [b"ann" in message for message in server.accepted] == [False]
    assert result.stopped_by is None


@EACH_CHANGE
def test_what_changes_while_the_message_waits_withdraws_it_and_its_reason_is_kept(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, change: Change, reason: str
) -> None:
    client_id = rig.add_client("ann")
    rig.add_invoice(client_id, "ann-1")
    waiting = rig.approve(client_id)

    _make(change, rig, waiting)
    clock.go_on(UNDO_IS_OVER)
    rig.run()

    assert (rig.state(waiting), rig.delivery(waiting).detail) == (State.WITHDRAWN, reason)
    assert server.accepted == []
    ((logged,),) = rig.rows("SELECT data FROM event WHERE kind = 'delivery_moved'")
    assert json.loads(str(logged)) == {"from": "QUEUED", "to": "WITHDRAWN", "detail": reason}


def test_a_payment_for_one_of_two_invoices_withdraws_the_message_about_both(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    first = rig.add_invoice(client_id, "ann-1")
    rig.add_invoice(client_id, "ann-2")
    waiting = rig.approve(client_id)
    _paid(rig, client_id, first)
    clock.go_on(UNDO_IS_OVER)
    rig.run()
    assert rig.state(waiting) is State.WITHDRAWN

    anew = rig.approve(client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()

    assert rig.state(anew) is State.SENT
    (arrived,) = server.accepted
    assert b"ann-2" in arrived
    assert b"ann-1" not in arrived


def test_a_payment_taken_back_lets_the_reminder_be_approved_anew(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock
) -> None:
    client_id = rig.add_client("ann")
    invoice_id = rig.add_invoice(client_id, "ann-1")
    rig.approve(client_id)
    payment_id = rig.payments.record(client_id, clock.today(), Money(125_000, "EUR"), first=invoice_id)
    rig.payments.reverse(payment_id, "wrong client")

    rig.approve(client_id)
    clock.go_on(UNDO_IS_OVER)
    rig.run()

    assert len(server.accepted) == 1


def test_after_the_dot_a_payment_comes_too_late_and_the_message_counts_as_sent(
    rig: OutboxRig, server: FaultSmtp
) -> None:
    (sent,) = rig.queue("ann")
    hooked_outbox(rig, at("after dot", lambda: _make(_paid, rig, sent))).run()
    assert rig.state(sent) is State.SENT
    assert len(server.accepted) == 1


def _make(change: Change, rig: OutboxRig, delivery_id: DeliveryId) -> None:
    delivery = rig.delivery(delivery_id)
    change(rig, delivery.client_id, delivery.intents[0].invoice_id)
