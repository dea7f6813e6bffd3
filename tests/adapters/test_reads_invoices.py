"""The invoice list: what is found, in which order, and what each line says."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import HoldKind
from freelance_pay.domain.invoices import Attachment, InvoiceId, Status
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.list_views import InvoiceFilter, InvoiceQuery, InvoiceSort
from tests.support.ledger_world import TODAY, LedgerWorld, days_ago, eur

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId


@pytest.fixture
def world(tmp_path: Path) -> LedgerWorld:
    return LedgerWorld(tmp_path)


@pytest.fixture
def kowalski(world: LedgerWorld) -> ClientId:
    return world.client("Studio Kowalski")


def numbers(world: LedgerWorld, query: InvoiceQuery) -> list[str]:
    return [row.number for row in world.reads.invoice_page(query, TODAY)]


def status(world: LedgerWorld, invoice_id: InvoiceId, days_later: int = 0) -> Status:
    return world.reads.invoice_rows([invoice_id], TODAY + timedelta(days=days_later))[0].status


def test_an_invoice_is_overdue_from_the_day_after_its_due_date(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(100), TODAY)
    rows = [world.reads.invoice_rows([invoice_id], days_ago(days))[0] for days in (1, 0, -1)]
    told = [(row.status, row.days_overdue) for row in rows]
    assert told == [(Status.OPEN, 0), (Status.DUE_TODAY, 0), (Status.OVERDUE, 1)]


@pytest.mark.parametrize(("kind", "held", "days"), [
    (HoldKind.PROMISE, Status.PROMISED, 1),
    (HoldKind.PAUSE, Status.PAUSED, 0),
])  # fmt: skip
def test_a_promise_rests_one_day_longer_than_a_pause(
    world: LedgerWorld, kowalski: ClientId, kind: HoldKind, held: Status, days: int
) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(100), days_ago(10))
    world.hold(kind, kowalski, until=TODAY)
    assert [status(world, invoice_id, days), status(world, invoice_id, days + 1)] == [held, Status.OVERDUE]


def test_the_strongest_hold_names_the_status_and_ending_it_shows_the_next(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(100), days_ago(10))
    pause = world.hold(HoldKind.PAUSE, kowalski)
    promise = world.hold(HoldKind.PROMISE, kowalski, invoice_id, TODAY)
    dispute = world.hold(HoldKind.DISPUTE, kowalski, invoice_id)
    told = [status(world, invoice_id)]
    for hold_id in (dispute, promise, pause):
        world.end_hold(hold_id)
        told.append(status(world, invoice_id))
    assert told == [Status.DISPUTED, Status.PROMISED, Status.PAUSED, Status.OVERDUE]


def test_a_hold_on_one_invoice_or_client_leaves_the_others_alone(world: LedgerWorld, kowalski: ClientId) -> None:
    other = world.client("Harbour Press")
    mine, second = (world.invoice(kowalski, number, eur(100), days_ago(10)) for number in ("1", "2"))
    theirs = world.invoice(other, "1", eur(100), days_ago(10))
    world.hold(HoldKind.DISPUTE, kowalski, mine)
    world.hold(HoldKind.PAUSE, other)
    assert [status(world, found) for found in (mine, second, theirs)] == [
        Status.DISPUTED,
        Status.OVERDUE,
        Status.PAUSED,
    ]


def test_every_word_must_be_found_in_number_title_reference_or_client(world: LedgerWorld, kowalski: ClientId) -> None:
    other = world.client("Harbour Press")
    world.invoice(kowalski, "FV 12/2026", eur(100), TODAY, title="Logo")
    world.invoice(other, "FV 13/2026", eur(100), TODAY, title="Webseite")
    assert numbers(world, InvoiceQuery(text="kowalski LOGO")) == ["FV 12/2026"]
    assert numbers(world, InvoiceQuery(text="2026 harbour")) == ["FV 13/2026"]
    assert numbers(world, InvoiceQuery(text="harbour logo")) == []


@pytest.mark.parametrize("typed", ["ПЕРЕВОД", "перевод", "Перевод", "żółta", "ŻÓŁTA", "strona"])
def test_a_title_is_found_whatever_the_case_in_any_script(world: LedgerWorld, kowalski: ClientId, typed: str) -> None:
    world.invoice(kowalski, "1", eur(100), TODAY, title="Перевод договора")
    world.invoice(kowalski, "2", eur(100), TODAY, title="Żółta strona")
    assert len(numbers(world, InvoiceQuery(text=typed))) == 1


def test_signs_with_a_meaning_in_sql_are_looked_for_as_they_are(world: LedgerWorld, kowalski: ClientId) -> None:
    for number, title in (("1", "100% wool"), ("2", "1000 words"), ("3", "a_b"), ("4", "a!b"), ("5", "axb")):
        world.invoice(kowalski, number, eur(100), TODAY, title=title)
    found = {text: numbers(world, InvoiceQuery(text=text)) for text in ("100%", "a_b", "a!b", "'; --")}
    assert found == {"100%": ["1"], "a_b": ["3"], "a!b": ["4"], "'; --": []}


@pytest.mark.parametrize(("sort", "expected"), [
    (InvoiceSort.NUMBER, ["A", "B", "C"]),
    (InvoiceSort.CLIENT, ["B", "A", "C"]),
    (InvoiceSort.ISSUED, ["C", "A", "B"]),
    (InvoiceSort.DUE, ["C", "A", "B"]),
    (InvoiceSort.GROSS, ["B", "C", "A"]),
    (InvoiceSort.OPEN, ["C", "B", "A"]),
    (InvoiceSort.STATUS, ["A", "B", "C"]),
])  # fmt: skip
def test_invoices_are_sorted_by_what_was_asked_for_both_ways(
    world: LedgerWorld, kowalski: ClientId, sort: InvoiceSort, expected: list[str]
) -> None:
    first = world.client("Atelier Dubois")
    world.invoice(kowalski, "A", eur(300), days_ago(5))
    world.invoice(first, "B", eur(100), days_ago(-5))
    paid = world.invoice(kowalski, "C", eur(200), days_ago(9))
    world.pay(kowalski, TODAY, {paid: eur(200)})
    assert numbers(world, InvoiceQuery(sort=sort)) == expected
    assert numbers(world, InvoiceQuery(sort=sort, is_descending=True)) == expected[::-1]


def test_sorting_by_client_with_a_text_gives_the_same_order(world: LedgerWorld, kowalski: ClientId) -> None:
    world.invoice(kowalski, "FV 2", eur(100), TODAY)
    world.invoice(kowalski, "FV 1", eur(100), TODAY)
    world.invoice(world.client("Atelier"), "FV 3", eur(100), TODAY)
    by_client = InvoiceQuery(sort=InvoiceSort.CLIENT)
    assert numbers(world, by_client) == numbers(world, InvoiceQuery(sort=InvoiceSort.CLIENT, text="fv"))


@pytest.mark.parametrize("sort", InvoiceSort)
def test_pages_together_are_the_whole_list_and_nothing_twice(
    world: LedgerWorld, kowalski: ClientId, sort: InvoiceSort
) -> None:
    for number in range(7):
        world.invoice(kowalski, f"{number}", eur(100), TODAY)
    query = InvoiceQuery(sort=sort)
    pages = [row.id for offset in (0, 3, 6) for row in world.reads.invoice_page(query.page(offset, 3), TODAY)]
    assert pages == list(world.reads.invoice_ids(query, TODAY))
    assert len(set(pages)) == 7


def test_a_line_says_stage_pdf_and_amounts(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(1000), days_ago(40))
    world.pay(kowalski, TODAY, {invoice_id: eur(400)})
    world.message(kowalski, {invoice_id: eur(600)}, Stage.FIRST, State.SENT)
    world.message(kowalski, {invoice_id: eur(600)}, Stage.SECOND, State.FAILED)
    with world.ledger.change() as change:
        change.invoices.attach(invoice_id, Attachment("1.pdf", "0" * 64, 10))
        change.commit()
    row = world.reads.invoice_rows([invoice_id], TODAY)[0]
    assert (row.gross, row.open, row.last_stage, row.has_pdf) == (eur(1000), eur(600), Stage.FIRST, True)


def test_lines_come_in_the_order_of_the_ids_and_unknown_ids_are_left_out(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    one, two = (world.invoice(kowalski, number, eur(100), TODAY) for number in ("1", "2"))
    assert [row.id for row in world.reads.invoice_rows([two, InvoiceId(999), one], TODAY)] == [two, one]


def test_totals_are_per_currency_the_largest_first(world: LedgerWorld, kowalski: ClientId) -> None:
    cheap = world.invoice(kowalski, "1", eur(100), TODAY)
    yen = world.invoice(kowalski, "2", Money(5000, "JPY"), TODAY)
    world.pay(kowalski, TODAY, {cheap: eur(30)})
    totals = world.reads.invoice_totals(InvoiceQuery(), TODAY)
    assert (totals.count, totals.open, totals.gross) == (
        2,
        (Money(5000, "JPY"), eur(70)),
        (Money(5000, "JPY"), eur(100)),
    )
    assert world.reads.totals_of([yen]).open == (Money(5000, "JPY"),)
    assert world.reads.totals_of([]).count == 0


@pytest.mark.parametrize("text", ["", "kowalski", "2", "nobody"])
def test_the_whole_list_is_its_ids_and_its_totals(world: LedgerWorld, kowalski: ClientId, text: str) -> None:
    world.invoice(kowalski, "1", eur(100), days_ago(3))
    world.invoice(kowalski, "2", Money(900, "JPY"), days_ago(5))
    world.pay(kowalski, TODAY, {world.invoice(kowalski, "3", eur(70), days_ago(4)): eur(20)})
    query = InvoiceQuery(text=text)
    whole = world.reads.invoice_list(query, TODAY)
    assert list(whole.ids) == list(world.reads.invoice_ids(query, TODAY))
    assert whole.totals == world.reads.invoice_totals(query, TODAY)


def test_one_client_is_looked_at_alone(world: LedgerWorld, kowalski: ClientId) -> None:
    world.invoice(kowalski, "1", eur(100), TODAY)
    world.invoice(world.client("Other"), "2", eur(100), TODAY)
    assert numbers(world, InvoiceQuery(client_id=kowalski)) == ["1"]


def test_overdue_lines_are_the_overdue_invoices_the_oldest_first(world: LedgerWorld, kowalski: ClientId) -> None:
    for number, late in (("1", 3), ("2", 0), ("3", 30)):
        world.invoice(kowalski, number, eur(100), days_ago(late))
    assert [line.number for line in world.reads.overdue_lines(TODAY)] == ["3", "1"]
    assert numbers(world, InvoiceQuery(InvoiceFilter.OVERDUE)) == ["3", "1"]


def test_an_invoice_is_found_by_its_number_whatever_case_and_spacing(world: LedgerWorld, kowalski: ClientId) -> None:
    world.invoice(kowalski, "FV 12/2026", eur(100), TODAY)
    assert [row.number for row in world.reads.invoices_numbered(" fv  12/2026", TODAY)] == ["FV 12/2026"]
    assert world.reads.invoices_numbered("12/2026", TODAY) == ()


def test_the_detail_shows_what_settled_the_invoice_and_what_was_undone(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(1000), days_ago(10))
    wrong = world.pay(kowalski, days_ago(3), {invoice_id: eur(100)}, note="wrong")
    world.reverse(wrong)
    right = world.pay(kowalski, days_ago(2), {invoice_id: eur(200)}, note="right")
    note = world.credit(kowalski, days_ago(1), {invoice_id: eur(300)}, "hours")
    detail = world.reads.invoice_detail(invoice_id, TODAY)
    assert [(line.on, line.amount, line.note, line.is_undone) for line in detail.settlements] == [
        (days_ago(3), eur(100), "wrong", True),
        (days_ago(2), eur(200), "right", False),
        (days_ago(1), eur(300), "hours", False),
    ]
    assert [(line.payment_id, line.credit_note_id) for line in detail.settlements[1:]] == [(right, None), (None, note)]
    assert (detail.invoice.open, detail.client_name) == (eur(500), "Studio Kowalski")
    assert (detail.status, detail.days_overdue) == (Status.OVERDUE, 10)


def test_the_detail_names_holds_and_letters(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(1000), days_ago(40))
    other = world.invoice(kowalski, "2", eur(1000), days_ago(40))
    world.hold(HoldKind.PROMISE, kowalski, until=TODAY, reason="Friday")
    world.hold(HoldKind.DISPUTE, kowalski, other)
    world.message(kowalski, {invoice_id: eur(1000)}, Stage.FIRST, State.SENT)
    world.message(kowalski, {invoice_id: eur(1000)}, Stage.SECOND, State.UNKNOWN)
    detail = world.reads.invoice_detail(invoice_id, TODAY)
    assert (detail.sent, detail.pending) == (frozenset({Stage.FIRST}), State.UNKNOWN)
    assert [(hold.kind, hold.reason) for hold in detail.holds] == [(HoldKind.PROMISE, "Friday")]
    assert detail.status is Status.PROMISED


def test_an_invoice_that_is_not_there_is_said_so(world: LedgerWorld) -> None:
    with pytest.raises(NotInLedgerError):
        world.reads.invoice_detail(InvoiceId(1), TODAY)
    with pytest.raises(NotInLedgerError):
        world.reads.invoice_timeline(InvoiceId(1))
