"""Reports as of any day: what was owed then, by the entries of then."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.reports import AgeingRow
from tests.support.ledger_world import NOON, TODAY, LedgerWorld, days_ago, eur

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId


@pytest.fixture
def world(tmp_path: Path) -> LedgerWorld:
    return LedgerWorld(tmp_path)


@pytest.fixture
def kowalski(world: LedgerWorld) -> ClientId:
    return world.client("Studio Kowalski")


def owed(world: LedgerWorld, as_of: date) -> dict[str, tuple[int, date]]:
    """What was open, and the day that counted, by invoice number."""
    return {item.number: (item.open.minor, item.due) for item in world.reads.open_invoices(as_of, TODAY)}


@pytest.mark.parametrize("as_of_kept", [True, False])
def test_each_bucket_holds_its_first_and_its_last_day(
    world: LedgerWorld, kowalski: ClientId, *, as_of_kept: bool
) -> None:
    for place, late in enumerate((-5, 0, 1, 30, 31, 60, 61, 90, 91, 400)):
        world.invoice(kowalski, f"FV {place}", eur(10**place), days_ago(late))
    expected = AgeingRow(kowalski, "Studio Kowalski", "EUR", (11, 1_100, 110_000, 11_000_000, 1_100_000_000))
    today = TODAY if as_of_kept else TODAY + timedelta(days=1)
    assert world.reads.ageing_sums(TODAY, today) == (expected,)


def test_a_payment_received_later_was_not_there_yet(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.pay(kowalski, days_ago(10), {invoice_id: eur(100)})
    world.credit(kowalski, days_ago(5), {invoice_id: eur(200)})
    told = {days: owed(world, days_ago(days)).get("FV 1", (0,))[0] for days in (11, 10, 6, 5, 0)}
    assert told == {11: 300, 10: 200, 6: 200, 5: 0, 0: 0}


def test_an_invoice_issued_later_was_not_there_yet(world: LedgerWorld, kowalski: ClientId) -> None:
    world.invoice(kowalski, "FV 1", eur(300), days_ago(0), issued_on=days_ago(14))
    assert [owed(world, days_ago(days)) for days in (15, 14)] == [{}, {"FV 1": (300, TODAY)}]


def test_a_payment_booked_by_mistake_never_counts(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.reverse(world.pay(kowalski, days_ago(20), {invoice_id: eur(100)}), NOON)
    assert owed(world, days_ago(10)) == {"FV 1": (300, days_ago(40))}
    assert world.reads.payments_received(days_ago(30), TODAY) == ()


def test_a_credit_note_counts_until_the_day_it_was_cancelled(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.cancel_credit(world.credit(kowalski, days_ago(20), {invoice_id: eur(100)}), TODAY)
    assert [owed(world, days_ago(days))["FV 1"][0] for days in (21, 20, 1, 0)] == [300, 200, 200, 300]


def test_a_cancelled_invoice_was_owed_until_that_day_less_what_was_paid_on_it(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.pay(kowalski, days_ago(20), {invoice_id: eur(100)})
    world.cancel(invoice_id, days_ago(3), NOON - timedelta(days=3))
    assert owed(world, days_ago(4)) == {"FV 1": (200, days_ago(40))}
    assert owed(world, days_ago(3)) == {}


def test_while_a_plan_ran_the_day_that_counted_was_its_first_unpaid_instalment(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(90))
    start = days_ago(60)
    plan_id = world.offer_plan(kowalski, [invoice_id], 3, start)
    world.accept_plan(plan_id, days_ago(70))
    world.pay(kowalski, days_ago(50), {invoice_id: eur(100)})
    with world.ledger.change() as change:
        second = change.plans.get(plan_id).instalments[1].due_on
    world.end_plan(plan_id, at=NOON - timedelta(days=10))
    told = [owed(world, days_ago(days))["FV 1"] for days in (71, 70, 50, 11, 10)]
    assert told == [(300, days_ago(90)), (300, start), (200, second), (200, second), (200, days_ago(90))]


def test_payments_are_told_with_the_invoices_they_settled(world: LedgerWorld, kowalski: ClientId) -> None:
    one, two = (world.invoice(kowalski, number, eur(300), days_ago(40)) for number in ("FV 1", "FV 2"))
    world.pay(kowalski, days_ago(5), {one: eur(300), two: eur(50)}, note="transfer")
    world.pay(kowalski, days_ago(9), {}, surplus=eur(7))
    world.pay(kowalski, days_ago(10), {}, surplus=eur(8))
    found = world.reads.payments_received(days_ago(9), days_ago(5))
    assert [(item.received_on, item.amount, item.invoices, item.reference) for item in found] == [
        (days_ago(9), eur(7), (), ""),
        (days_ago(5), eur(350), ("FV 1", "FV 2"), "transfer"),
    ]


def test_the_ageing_per_invoice_adds_up_to_the_ageing_per_client(world: LedgerWorld, kowalski: ClientId) -> None:
    for number, late in (("FV 1", 3), ("FV 2", 33)):
        world.invoice(kowalski, number, eur(100), days_ago(late))
    for as_of in (TODAY, days_ago(2), TODAY + timedelta(days=60)):
        total = sum(row.total_minor for row in world.reads.ageing_sums(as_of, TODAY))
        assert total == sum(item.open.minor for item in world.reads.ageing_invoices(as_of, TODAY)) == 200
