"""Messages, plans, records and what the pre-flight asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.domain.clients import Client, Contact
from freelance_pay.domain.deliveries import DeliveryId, DeliveryKind, Intent, State
from freelance_pay.domain.holds import HoldKind
from freelance_pay.domain.instalments import PlanState, Progress
from freelance_pay.domain.mail_accounts import AccountId, MailAccount, Security
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import PreflightFacts, Rule, check_money
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.list_views import MessageCounts, MessageGroup
from tests.support.ledger_world import NOON, TODAY, LedgerWorld, days_ago, eur

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId


@pytest.fixture
def world(tmp_path: Path) -> LedgerWorld:
    return LedgerWorld(tmp_path)


@pytest.fixture
def kowalski(world: LedgerWorld) -> ClientId:
    return world.client("Studio Kowalski")


@pytest.fixture
def invoice_id(world: LedgerWorld, kowalski: ClientId) -> InvoiceId:
    return world.invoice(kowalski, "FV 1", eur(300), days_ago(40))


def test_messages_are_counted_by_what_they_need(world: LedgerWorld, kowalski: ClientId) -> None:
    for state in (State.SENT, State.SENT, State.QUEUED, State.HELD, State.UNKNOWN, State.FAILED, State.WITHDRAWN):
        invoice_id = world.invoice(kowalski, f"FV {state} {len(world.reads.messages(None))}", eur(300), days_ago(40))
        world.message(kowalski, {invoice_id: eur(300)}, Stage.FIRST, state)
    counts = world.reads.message_counts()
    assert counts == MessageCounts(unknown=1, failed=1, held=1, waiting=1, sent=2, withdrawn=1)
    assert counts.to_decide == 3
    assert {group: len(world.reads.messages(group)) for group in MessageGroup} == {
        group: getattr(counts, group.value) for group in MessageGroup
    }


def test_messages_come_newest_first_in_pages_with_what_they_are_about(world: LedgerWorld, kowalski: ClientId) -> None:
    for number in range(5):
        one, two = (world.invoice(kowalski, f"{number}{part}", eur(100), days_ago(40)) for part in "ab")
        world.message(kowalski, {one: eur(100), two: eur(70)}, Stage.FIRST, State.SENT)
    first, second = world.reads.messages(MessageGroup.SENT, 1, 2)
    assert [first.numbers, second.numbers] == [("3a", "3b"), ("2a", "2b")]
    assert (first.amount, first.client_name, first.recipients) == (eur(170), "Studio Kowalski", ("anna@example.org",))
    assert (first.group, first.stage, first.sent_at) == (MessageGroup.SENT, Stage.FIRST, NOON)


def test_one_message_shows_its_history_and_the_very_bytes(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId
) -> None:
    delivery_id = world.message(kowalski, {invoice_id: eur(300)}, Stage.FIRST, State.SENT)
    with world.ledger.change() as change:
        kept, frozen = change.deliveries.get(delivery_id), change.deliveries.frozen(delivery_id)
    detail = world.reads.message(delivery_id)
    assert detail.delivery == kept
    assert (detail.numbers, detail.amount) == (("FV 1",), eur(300))
    assert [(line.at, line.kind) for line in detail.history] == [(NOON, "delivery_approved")]
    assert world.reads.delivery_mime(delivery_id) == frozen.mime


def test_a_message_that_is_not_there_is_said_so(world: LedgerWorld) -> None:
    for look in (world.reads.message, world.reads.delivery_mime):
        with pytest.raises(NotInLedgerError):
            look(DeliveryId(5))


@pytest.mark.parametrize("state", [State.FAILED, State.WITHDRAWN])
def test_a_message_that_did_not_go_out_still_says_what_it_was_about_when_another_one_did_the_same(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId, state: State
) -> None:
    first = world.message(kowalski, {invoice_id: eur(300)}, Stage.FIRST, state)
    world.message(kowalski, {invoice_id: eur(250)}, Stage.FIRST, State.SENT)
    assert [(row.state, row.numbers, row.amount) for row in world.reads.messages(None)] == [
        (State.SENT, ("FV 1",), eur(250)),
        (state, ("FV 1",), eur(300)),
    ]
    with world.ledger.change() as change:
        assert world.reads.message(first).delivery == change.deliveries.get(first)


def test_a_message_is_about_what_it_lists_too_and_asks_for_all_of_it(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId
) -> None:
    raised = world.invoice(kowalski, "FV 2", eur(200), days_ago(30))
    world.message(kowalski, {raised: eur(200)}, Stage.SECOND, State.SENT, listed={invoice_id: eur(300)})
    (row,) = world.reads.messages(MessageGroup.SENT)
    detail = world.reads.message(row.id)
    assert (row.numbers, row.amount) == (detail.numbers, detail.amount) == (("FV 1", "FV 2"), eur(500))
    with world.ledger.change() as change:
        assert detail.delivery == change.deliveries.get(row.id)


def test_a_plan_says_where_it_stands(world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId) -> None:
    plan_id = world.offer_plan(kowalski, [invoice_id], 3, days_ago(40), NOON - timedelta(days=50))
    world.accept_plan(plan_id, days_ago(45))
    world.pay(kowalski, days_ago(41), {invoice_id: eur(150)})
    (row,) = world.reads.plans(TODAY)
    assert (row.state, row.balance, row.open, row.numbers) == (PlanState.ACTIVE, eur(300), eur(150), ("FV 1",))
    assert [line.rest for line in row.stand.lines] == [eur(0), eur(50), eur(100)]
    assert row.stand.progress is Progress.BEHIND
    assert (row.offered_on, row.accepted_on, row.accepted_how) == (days_ago(50), days_ago(45), "by e-mail")


def test_running_plans_come_before_offers_and_offers_before_the_rest(world: LedgerWorld, kowalski: ClientId) -> None:
    ids = [world.invoice(kowalski, f"FV {number}", eur(300), days_ago(40)) for number in range(3)]
    ended, running, _ = (world.offer_plan(kowalski, [invoice_id], 3, TODAY) for invoice_id in ids)
    world.accept_plan(running)
    world.end_plan(ended, PlanState.DECLINED)
    assert [row.state for row in world.reads.plans(TODAY)] == [PlanState.ACTIVE, PlanState.OFFERED, PlanState.DECLINED]
    assert world.reads.plans(TODAY)[-1].ended_on == TODAY
    assert world.reads.plans(TODAY, world.client("Other")) == ()


def test_addresses_that_stand_at_another_client_too_are_named(world: LedgerWorld, kowalski: ClientId) -> None:
    world.client("Accountant", Contact("Jan", "Office@Books.example"))
    asked = ["OFFICE@books.example", "studio@example.org"]
    assert sending_facts(world, kowalski, asked).foreign == {"office@books.example"}
    assert sending_facts(world, kowalski, []).foreign == frozenset()


def test_the_age_of_bank_data_and_of_the_log_is_known(world: LedgerWorld, kowalski: ClientId) -> None:
    before = sending_facts(world, kowalski, [])
    assert (before.bank_data_on, before.last_event_at) == (None, None)
    world.pay(kowalski, days_ago(9), {}, surplus=eur(1))
    world.pay(kowalski, days_ago(12), {}, surplus=eur(1))
    world.call(kowalski, "hello")
    after = sending_facts(world, kowalski, [])
    assert (after.bank_data_on, after.last_event_at) == (days_ago(9), NOON)


def test_the_last_look_before_the_dot_is_one_query_and_sees_what_the_next_step_is_made_of(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId
) -> None:
    other = world.invoice(kowalski, "FV 2", eur(200), days_ago(30))
    world.pay(kowalski, days_ago(2), {invoice_id: eur(100)})
    world.hold(HoldKind.PAUSE, kowalski, until=days_ago(-3))
    world.hold(HoldKind.DISPUTE, kowalski, other)
    world.hold(HoldKind.PROMISE, world.client("Other"))
    world.message(kowalski, {invoice_id: eur(200)}, Stage.FIRST, State.SENT)
    world.message(kowalski, {invoice_id: eur(200)}, Stage.SECOND, State.UNKNOWN)
    own = world.message(kowalski, {other: eur(200)}, Stage.FIRST, State.QUEUED)
    engine = make_engine(world.layout.path)
    with SqlLedger(engine).change() as change:
        known = change.facts(kowalski, "EUR")
        intents = change.deliveries.get(own).intents
        asked: list[str] = []
        event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
        about_both = (*intents, replace(intents[0], invoice_id=invoice_id))
        now = change.money_facts(kowalski, about_both, own, TODAY)
    assert len(asked) == 1
    assert (now.client, now.holds) == (replace(known.client, contacts=()), known.holds)
    assert {item.invoice.id: (item.invoice.open, item.sent) for item in now.invoices} == {
        item.invoice.id: (item.invoice.open, item.sent) for item in known.invoices
    }
    assert {item.invoice.id: item.pending for item in now.invoices} == {invoice_id: State.UNKNOWN, other: None}


def test_the_last_look_finds_no_invoice_of_another_client(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId
) -> None:
    stranger = world.client("Other")
    with world.ledger.change() as change:
        found = change.money_facts(stranger, [Intent(invoice_id, DeliveryKind.REMINDER, Stage.FIRST, 300)], None, TODAY)
    assert (found.client.name, found.invoices) == ("Other", ())
    assert [finding.rule for finding in check_money(found)] == [Rule.AMOUNT]


def test_settings_and_account_are_read_without_the_writing_side(world: LedgerWorld) -> None:
    assert (world.reads.setting("theme"), world.reads.mail_account()) == (None, None)
    account = MailAccount("me@example.org", "Me", "smtp.example.org", 465, Security.TLS, "me")
    with world.ledger.change() as change:
        change.settings.put("theme", '"dark"')
        account_id = change.accounts.save(account, NOON)
        change.commit()
        kept = change.accounts.first()
    assert world.reads.setting("theme") == '"dark"'
    assert world.reads.mail_account() == kept
    assert kept is not None
    assert kept.id == AccountId(account_id)


def test_an_import_is_told_of_archived_clients_and_cancelled_invoices_too(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId
) -> None:
    world.cancel(invoice_id)
    with world.ledger.change() as change:
        change.clients.archive(kowalski, NOON)
        change.commit()
    known = world.reads.existing_ledger()
    assert [(type(client), client.name) for client in known.clients] == [(Client, "Studio Kowalski")]
    assert [(item.client_id, item.number, item.gross, item.open) for item in known.invoices] == [
        (kowalski, "FV 1", eur(300), eur(0))
    ]


def test_a_pdf_may_belong_to_an_invoice_that_lacks_its_own(
    world: LedgerWorld, kowalski: ClientId, invoice_id: InvoiceId
) -> None:
    world.cancel(world.invoice(kowalski, "FV 2", eur(300), days_ago(40)))
    world.pay(kowalski, TODAY, {invoice_id: eur(100)})
    (candidate,) = world.reads.pdf_candidates()
    assert (candidate.number, set(candidate.amounts)) == ("FV 1", {eur(300), eur(200)})


def sending_facts(world: LedgerWorld, client_id: ClientId, recipients: list[str]) -> PreflightFacts:
    with world.ledger.change() as change:
        return change.preflight_facts(client_id, "EUR", (), recipients, None, NOON, TODAY)
