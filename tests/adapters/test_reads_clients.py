"""The client list, the panel, the timeline and the finder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import ClientId, Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import HoldKind
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.list_views import InvoiceQuery
from freelance_pay.services.views import FoundKind, TimelineEntry, TimelineKind
from tests.support.ledger_world import NOON, TODAY, LedgerWorld, days_ago, eur

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> LedgerWorld:
    return LedgerWorld(tmp_path)


@pytest.fixture
def kowalski(world: LedgerWorld) -> ClientId:
    return world.client("Studio Kowalski", Contact("Anna Kowalska", "anna@kowalski.example", "+48 1"))


def archive(world: LedgerWorld, client_id: ClientId) -> None:
    with world.ledger.change() as change:
        change.clients.archive(client_id, NOON)
        change.commit()


def kinds(entries: tuple[TimelineEntry, ...]) -> list[TimelineKind]:
    return [entry.kind for entry in entries]


def test_the_list_says_what_each_client_owes_per_currency(world: LedgerWorld, kowalski: ClientId) -> None:
    world.client("Atelier Dubois")
    world.invoice(kowalski, "1", eur(100), days_ago(5))
    world.invoice(kowalski, "2", eur(50), days_ago(-5))
    world.invoice(kowalski, "3", Money(900, "JPY"), days_ago(-5))
    first, second = world.reads.client_list("", TODAY)
    assert (first.name, first.open, first.overdue, first.invoice_count) == ("Atelier Dubois", (), (), 0)
    assert (second.open, second.overdue) == ((Money(900, "JPY"), eur(150)), (eur(100),))
    assert second.invoice_count == 3


def test_the_usual_delay_is_the_mean_over_paid_invoices_from_due_date_to_last_payment(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    late, early, partly = (world.invoice(kowalski, number, eur(100), days_ago(50)) for number in ("1", "2", "3"))
    world.pay(kowalski, days_ago(45), {late: eur(60)})
    world.pay(kowalski, days_ago(38), {late: eur(40)})
    world.pay(kowalski, days_ago(52), {early: eur(100)})
    world.pay(kowalski, days_ago(1), {partly: eur(99)})
    row = world.reads.client_list("", TODAY)[0]
    assert (row.usual_delay, row.paid_invoices) == (5, 2)
    panel = world.reads.client_panel(kowalski, "EUR")
    assert (panel.usual_delay, panel.paid_invoices) == (5, 2)


def test_a_client_that_never_paid_has_no_usual_delay(world: LedgerWorld, kowalski: ClientId) -> None:
    cancelled = world.invoice(kowalski, "1", eur(100), days_ago(50))
    world.cancel(cancelled)
    assert world.reads.client_list("", TODAY)[0].usual_delay is None


def test_the_last_contact_is_the_newest_letter_or_call(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(100), days_ago(50))
    assert world.reads.client_list("", TODAY)[0].last_contact_on is None
    world.call(kowalski, "calls back", NOON - timedelta(days=4))
    assert world.reads.client_list("", TODAY)[0].last_contact_on == days_ago(4)
    world.message(kowalski, {invoice_id: eur(100)}, Stage.FIRST, State.SENT)
    assert world.reads.client_list("", TODAY)[0].last_contact_on == TODAY


@pytest.mark.parametrize("text", ["kowalski", "STUDIO anna", "anna@kowalski", "PL525"])
def test_clients_are_found_by_name_contact_address_and_tax_id(world: LedgerWorld, text: str) -> None:
    world.client("Studio Kowalski", Contact("Anna", "anna@kowalski.example"), tax_id="PL5250001009")
    world.client("Harbour Press")
    assert [row.name for row in world.reads.client_list(text, TODAY)] == ["Studio Kowalski"]


def test_an_archived_client_is_in_no_list_and_still_found_by_id(world: LedgerWorld, kowalski: ClientId) -> None:
    archive(world, kowalski)
    assert world.reads.client_list("", TODAY) == ()
    assert world.reads.client_names() == ()
    assert world.reads.find("kowalski") == ()
    assert world.reads.client(kowalski).name == "Studio Kowalski"


def test_a_client_that_is_not_there_is_said_so(world: LedgerWorld) -> None:
    for look in (world.reads.client, lambda wanted: world.reads.client_panel(wanted, "EUR")):
        with pytest.raises(NotInLedgerError):
            look(ClientId(9))


def test_the_panel_shows_whom_to_write_to_and_what_is_open_in_one_currency(world: LedgerWorld) -> None:
    client_id = world.client(
        "Studio",
        Contact("Copy", "cc@studio.example", role=Role.CC),
        Contact("Anna", "anna@studio.example", "+48 1"),
        language="pl",
        note="nice",
    )
    world.invoice(client_id, "2", eur(100), days_ago(3))
    world.invoice(client_id, "1", eur(70), days_ago(9))
    world.invoice(client_id, "3", Money(900, "JPY"), days_ago(9))
    panel = world.reads.client_panel(client_id, "EUR")
    assert (panel.contact_name, panel.email, panel.phone) == ("Anna", "anna@studio.example", "+48 1")
    assert (panel.language, panel.note, panel.is_formal) == ("pl", "nice", True)
    assert [(line.number, line.open) for line in panel.invoices] == [("1", eur(70)), ("2", eur(100))]
    assert panel.findings == ()


def test_instalments_can_be_offered_only_for_what_is_in_no_plan(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "1", eur(300), days_ago(9))
    assert world.reads.client_panel(kowalski, "EUR").can_offer_instalments
    world.accept_plan(world.offer_plan(kowalski, [invoice_id], 3, TODAY))
    assert not world.reads.client_panel(kowalski, "EUR").can_offer_instalments


def test_the_timeline_tells_everything_that_happened_the_newest_first(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.call(kowalski, "calls back", NOON - timedelta(days=20))
    world.hold(HoldKind.PROMISE, kowalski, invoice_id, days_ago(10), since=days_ago(15), reason="Friday")
    world.pay(kowalski, days_ago(8), {invoice_id: eur(100)}, note="first part")
    world.credit(kowalski, days_ago(7), {invoice_id: eur(50)}, "hours")
    world.message(kowalski, {invoice_id: eur(150)}, Stage.FIRST, State.SENT)
    assert world.reads.client_timeline(kowalski) == (
        TimelineEntry(TODAY, TimelineKind.REMINDER_SENT, "FV 1", Stage.FIRST, eur(150)),
        TimelineEntry(days_ago(7), TimelineKind.CREDIT_NOTE, "FV 1", amount=eur(50), text="hours"),
        TimelineEntry(days_ago(8), TimelineKind.PAYMENT, "FV 1", amount=eur(100), days_late=32, text="first part"),
        TimelineEntry(days_ago(15), TimelineKind.PROMISE, "FV 1", until=days_ago(10), text="Friday"),
        TimelineEntry(days_ago(20), TimelineKind.CALL, text="calls back"),
        TimelineEntry(days_ago(54), TimelineKind.INVOICE_SENT, "FV 1", amount=eur(300)),
    )


@pytest.mark.parametrize(("state", "kind", "text"), [
    (State.QUEUED, TimelineKind.REMINDER_WAITING, ""),
    (State.HELD, TimelineKind.REMINDER_WAITING, "550 no such user"),
    (State.FAILED, TimelineKind.REMINDER_FAILED, "550 no such user"),
    (State.UNKNOWN, TimelineKind.REMINDER_UNKNOWN, "550 no such user"),
])  # fmt: skip
def test_a_letter_that_did_not_arrive_is_told_as_what_it_is(
    world: LedgerWorld, kowalski: ClientId, state: State, kind: TimelineKind, text: str
) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.message(kowalski, {invoice_id: eur(300)}, Stage.FIRST, state)
    newest = world.reads.invoice_timeline(invoice_id)[0]
    assert (newest.kind, newest.text, newest.amount) == (kind, text, eur(300))


def test_a_message_that_was_withdrawn_is_not_told(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.message(kowalski, {invoice_id: eur(300)}, Stage.FIRST, State.WITHDRAWN)
    assert kinds(world.reads.client_timeline(kowalski)) == [TimelineKind.INVOICE_SENT]


def test_money_that_was_taken_back_is_still_told_with_what_it_settled(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.reverse(world.pay(kowalski, TODAY, {invoice_id: eur(100)}, surplus=eur(20)))
    world.cancel_credit(world.credit(kowalski, TODAY, {invoice_id: eur(50)}))
    world.reverse(world.pay(kowalski, TODAY, {}, surplus=eur(70)))
    told = {(entry.kind, entry.number, entry.amount) for entry in world.reads.client_timeline(kowalski)}
    assert told == {
        (TimelineKind.PAYMENT, "FV 1", eur(100)),
        (TimelineKind.PAYMENT, "", eur(70)),
        (TimelineKind.CREDIT_NOTE, "FV 1", eur(50)),
        (TimelineKind.INVOICE_SENT, "FV 1", eur(300)),
    }


def test_one_letter_about_two_invoices_is_told_once_with_both_numbers(world: LedgerWorld, kowalski: ClientId) -> None:
    one, two = (world.invoice(kowalski, number, eur(300), days_ago(40)) for number in ("FV 1", "FV 2"))
    world.message(kowalski, {one: eur(300), two: eur(300)}, Stage.FIRST, State.SENT)
    world.pay(kowalski, days_ago(1), {one: eur(300), two: eur(200)})
    letter, payment = world.reads.client_timeline(kowalski)[:2]
    assert (letter.number, letter.amount) == ("FV 1, FV 2", eur(600))
    assert (payment.number, payment.amount) == ("FV 1, FV 2", eur(500))


def test_money_that_settles_nothing_is_told_too(world: LedgerWorld, kowalski: ClientId) -> None:
    world.pay(kowalski, TODAY, {}, surplus=eur(70), note="advance")
    (entry,) = world.reads.client_timeline(kowalski)
    assert (entry.kind, entry.amount, entry.text, entry.number) == (TimelineKind.PAYMENT, eur(70), "advance", "")


def test_a_plan_is_told_when_offered_and_when_accepted(world: LedgerWorld, kowalski: ClientId) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    plan_id = world.offer_plan(kowalski, [invoice_id], 3, TODAY, NOON - timedelta(days=2))
    world.accept_plan(plan_id)
    accepted, offered = world.reads.invoice_timeline(invoice_id)[:2]
    assert (accepted.kind, accepted.on, accepted.text) == (TimelineKind.PLAN_ACCEPTED, TODAY, "by e-mail")
    assert (offered.kind, offered.on, offered.amount) == (TimelineKind.PLAN_OFFERED, days_ago(2), eur(300))


def test_the_timeline_of_an_invoice_leaves_out_other_invoices_and_what_was_before_it(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    old = world.invoice(kowalski, "FV 1", eur(300), days_ago(200))
    invoice_id = world.invoice(kowalski, "FV 2", eur(300), days_ago(40))
    world.call(kowalski, "about the old one", NOON - timedelta(days=100))
    world.hold(HoldKind.PAUSE, kowalski, since=days_ago(100))
    world.hold(HoldKind.DISPUTE, kowalski, old, since=days_ago(10))
    world.call(kowalski, "about both", NOON - timedelta(days=5))
    world.pay(kowalski, TODAY, {old: eur(300), invoice_id: eur(100)})
    entries = world.reads.invoice_timeline(invoice_id)
    assert kinds(entries) == [TimelineKind.PAYMENT, TimelineKind.CALL, TimelineKind.INVOICE_SENT]
    assert (entries[0].amount, entries[1].text) == (eur(100), "about both")


def test_the_timeline_of_an_invoice_tells_the_letters_that_only_listed_it(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    listed = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    raised = world.invoice(kowalski, "FV 2", eur(200), days_ago(30))
    world.message(kowalski, {raised: eur(200)}, Stage.SECOND, State.SENT, listed={listed: eur(300)})
    told = TimelineEntry(TODAY, TimelineKind.REMINDER_SENT, "FV 1, FV 2", Stage.SECOND, eur(500))
    assert world.reads.invoice_timeline(listed)[0] == world.reads.invoice_timeline(raised)[0] == told
    assert world.reads.client_timeline(kowalski)[0] == told


def test_a_letter_that_failed_is_still_told_with_its_invoices_after_a_new_one(
    world: LedgerWorld, kowalski: ClientId
) -> None:
    invoice_id = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    for state in (State.FAILED, State.SENT):
        world.message(kowalski, {invoice_id: eur(300)}, Stage.FIRST, state)
    sent, failed = world.reads.invoice_timeline(invoice_id)[:2]
    assert [(entry.kind, entry.number, entry.amount) for entry in (failed, sent)] == [
        (TimelineKind.REMINDER_FAILED, "FV 1", eur(300)),
        (TimelineKind.REMINDER_SENT, "FV 1", eur(300)),
    ]


def test_the_timeline_stops_at_the_newest_entries(world: LedgerWorld, kowalski: ClientId) -> None:
    for late in range(5):
        world.invoice(kowalski, f"FV {late}", eur(300), days_ago(late))
    assert [entry.number for entry in world.reads.client_timeline(kowalski, 2)] == ["FV 0", "FV 1"]


def test_the_finder_offers_clients_then_invoices_the_open_ones_first(world: LedgerWorld, kowalski: ClientId) -> None:
    paid = world.invoice(kowalski, "FV 1", eur(300), days_ago(40))
    world.invoice(kowalski, "FV 2", eur(200), days_ago(40))
    world.pay(kowalski, TODAY, {paid: eur(300)})
    assert [(found.kind, found.title, found.detail, found.amount) for found in world.reads.find("KOWALSKI")] == [
        (FoundKind.CLIENT, "Studio Kowalski", "anna@kowalski.example", eur(200)),
        (FoundKind.INVOICE, "FV 2", "Studio Kowalski", eur(200)),
        (FoundKind.INVOICE, "FV 1", "Studio Kowalski", eur(300)),
    ]
    assert [found.title for found in world.reads.find("fv 2")] == ["FV 2"]


def test_the_finder_offers_nothing_for_nothing_and_no_more_than_asked(world: LedgerWorld, kowalski: ClientId) -> None:
    for number in range(5):
        world.invoice(kowalski, f"FV {number}", eur(300), TODAY)
    assert world.reads.find("  ") == ()
    assert world.reads.find("%") == ()
    assert len(world.reads.find("kowalski", 3)) == 3


def test_a_day_is_the_one_at_the_users_place(
    world: LedgerWorld, kowalski: ClientId, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    world.call(kowalski, "late", datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    monkeypatch.setenv("TZ", "Europe/Warsaw")
    time.tzset()
    try:
        assert world.reads.client_timeline(kowalski)[0].on == TODAY
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("typed", ["SOHNE", "söhne", "Sohne", "meyer sohne"])
def test_names_are_found_by_who_types_no_accents(world: LedgerWorld, typed: str) -> None:
    client_id = world.client("Meyer & Söhne GmbH", Contact("Łukasz Żak", "l@example.org"))
    world.invoice(client_id, "FV 1", eur(100), days_ago(1))
    assert [found.title for found in world.reads.find(typed)] == ["Meyer & Söhne GmbH", "FV 1"]
    assert [row.id for row in world.reads.client_list(typed, TODAY)] == [client_id]
    assert [row.id for row in world.reads.client_list("lukasz zak", TODAY)] == [client_id]
    assert len(world.reads.invoice_ids(InvoiceQuery(text=typed), TODAY)) == 1


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("3228", ["A 3", "A 1"]),
        ("3228.75", ["A 1"]),
        ("3,228.7", ["A 1"]),
        ("3.228,75", ["A 1"]),
        ("32", []),
        ("3228.755", []),
        ("322875", []),
        ("9" * 40, []),
    ],
)
def test_an_invoice_is_found_by_its_amount(world: LedgerWorld, typed: str, numbers: list[str]) -> None:
    client_id = world.client("Acme")
    world.invoice(client_id, "A 1", eur(322_875), days_ago(1))
    world.invoice(client_id, "A 2", eur(3_228), days_ago(1))
    world.invoice(client_id, "A 3", Money(3_228, "JPY"), days_ago(1))
    assert [found.title for found in world.reads.find(typed)] == numbers
    assert len(world.reads.invoice_ids(InvoiceQuery(text=typed), TODAY)) == len(numbers)
