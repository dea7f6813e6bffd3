"""The sample ledger: every state a person may meet, on any day it is opened, and no figure that does not add up."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from functools import lru_cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum import iban
from stdnum.pl import nip

from freelance_pay.domain.clients import LETTER_LANGUAGES, ClientId
from freelance_pay.domain.demo_ledger import DemoInvoice, DemoLedger
from freelance_pay.domain.demo_reader import read_demo_ledger
from freelance_pay.domain.holds import invoice_status
from freelance_pay.domain.instalments import Progress, check_instalments, plan_stand
from freelance_pay.domain.invoices import Status, days_overdue, open_amount
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.reports import AgeingInput, age_by_client
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts, Rest, Step, StepKind
from freelance_pay.resource_files import resource_path

TODAY = date(2026, 11, 23)
any_day = st.dates(date(2024, 1, 1), date(2045, 12, 31))


@lru_cache
def data() -> dict[str, object]:
    loaded: dict[str, object] = json.loads(resource_path("demo", "ledger.json").read_text(encoding="utf-8"))
    return loaded


def demo(today: date = TODAY) -> DemoLedger:
    return read_demo_ledger(data(), today)


def statuses(ledger: DemoLedger) -> Counter[Status]:
    return Counter(invoice_status(item.invoice, ledger.holds, ledger.today) for item in ledger.invoices)


def client_id(ledger: DemoLedger, name: str) -> ClientId:
    return next(client.id for client in ledger.clients if name in client.name)


def step_of(ledger: DemoLedger, name: str) -> Step | Rest:
    """Return what the product proposes for this client today."""
    wanted = client_id(ledger, name)
    client = next(client for client in ledger.clients if client.id == wanted)
    sent = [reminder for reminder in ledger.reminders if reminder.client_id == wanted]
    stages = {
        item.invoice.id: {r.stage: r.sent_on for r in sent if item.invoice.id in {one.invoice_id for one in r.intents}}
        for item in ledger.invoices
    }
    facts = tuple(
        InvoiceFacts(item.invoice, frozenset(stages[item.invoice.id]), None, stages[item.invoice.id])
        for item in ledger.invoices
        if item.invoice.client_id == wanted and item.invoice.open.minor > 0
    )
    holds = tuple(hold for hold in ledger.holds if hold.client_id == wanted)
    last = max((reminder.sent_on for reminder in sent), default=None)
    return next_step(ClientFacts(client, client.currency, facts, holds, last), ledger.today)


def test_the_sample_has_twelve_clients_three_currencies_and_sixty_invoices() -> None:
    ledger = demo()
    assert len(ledger.clients) == 12
    assert len(ledger.invoices) == 60
    assert {item.invoice.currency for item in ledger.invoices} == {"EUR", "PLN", "RUB"}
    assert {item.document.language for item in ledger.invoices} == {"en", "ru", "pl", "de"}


def test_the_clients_of_the_sample_get_their_letters_in_their_own_language() -> None:
    letters = {client.name: client.language for client in demo().clients}
    assert letters["Nordlicht Verlag GmbH"] == letters["Meyer & Söhne GmbH"] == "de"
    said = json.loads(resource_path("demo/ledger.json").read_text(encoding="utf-8"))["clients"]
    assert letters == {entry["name"]: entry["language"] for entry in said}
    assert all((resource_path("letters") / language).is_dir() for language in letters.values())


@given(any_day)
@example(date(2026, 1, 31))
@example(date(2028, 2, 29))
@example(date(2026, 12, 31))
@settings(max_examples=25, deadline=None)
def test_every_state_is_there_on_whatever_day_the_sample_is_opened(today: date) -> None:
    found = statuses(demo(today))
    assert set(found) == set(Status)
    assert found[Status.PAID] >= 30
    assert found[Status.OVERDUE] >= 7


def test_invoices_are_overdue_by_a_day_and_by_weeks_and_by_months() -> None:
    ledger = demo()
    late = {
        days_overdue(item.invoice.due_on, TODAY)
        for item in ledger.invoices
        if invoice_status(item.invoice, ledger.holds, TODAY) is Status.OVERDUE
    }
    assert {1, 3, 12, 25, 45, 68} <= late


def test_some_overdue_invoices_are_paid_in_part() -> None:
    assert any(0 < item.invoice.open.minor < item.invoice.gross.minor for item in demo().invoices)


@pytest.mark.parametrize(
    ("client", "kind", "stage"),
    [
        ("Kowalski", StepKind.REMINDER, Stage.SECOND),
        ("Три кита", StepKind.REMINDER, Stage.FIRST),
        ("Meyer", StepKind.REMINDER, Stage.FINAL),
        ("Nordlicht", StepKind.REMINDER, Stage.DUE_TODAY),
        ("Zielony Most", StepKind.REMINDER, Stage.PRE_DUE),
        ("Brightwater", StepKind.LETTER, Stage.FORMAL_DEMAND),
        ("Маяк", StepKind.CALL, None),
        ("Linia", StepKind.PLAN_BEHIND, None),
    ],
)
def test_today_proposes_one_step_of_every_kind(client: str, kind: StepKind, stage: Stage | None) -> None:
    step = step_of(demo(), client)
    assert isinstance(step, Step)
    assert (step.kind, step.stage) == (kind, stage)


def test_a_broken_promise_is_told() -> None:
    step = step_of(demo(), "Meyer")
    assert isinstance(step, Step)
    assert step.promise_broken == TODAY - timedelta(days=4)


@pytest.mark.parametrize("client", ["Dubois", "Harbour", "Воронцова", "Ferment"])
def test_a_kept_plan_a_promise_a_pause_and_a_first_day_are_left_alone(client: str) -> None:
    assert isinstance(step_of(demo(), client), Rest)


@given(any_day)
@example(date(2026, 3, 31))
@settings(max_examples=25, deadline=None)
def test_one_plan_is_kept_and_one_is_behind_on_any_day(today: date) -> None:
    ledger = demo(today)
    kept, behind = (item.plan for item in ledger.plans)
    assert plan_stand(kept.instalments, kept.paid, today).progress is Progress.KEPT
    assert plan_stand(behind.instalments, behind.paid, today).progress is Progress.BEHIND
    for item in ledger.plans:
        check_instalments(item.plan.balance, item.plan.instalments)
    assert [instalment.amount.plain() for instalment in kept.instalments] == ["600.00"] * 3


@given(any_day)
@settings(max_examples=10, deadline=None)
def test_what_is_open_is_what_was_invoiced_less_payments_and_credit_notes(today: date) -> None:
    ledger = demo(today)
    payments = (part for item in ledger.payments for part in item.parts)
    credits_given = (part for item in ledger.credit_notes for part in item.parts)
    parts = [*payments, *credits_given]
    for item in ledger.invoices:
        invoice = item.invoice
        settled = [part.amount for part in parts if part.invoice_id == invoice.id]
        assert invoice.open == open_amount(invoice.gross, settled, cancelled=invoice.cancelled_on is not None)
        assert invoice.open.minor >= 0
        assert invoice.net + invoice.vat == invoice.gross
    for payment in ledger.payments:
        assert payment.payment.amount == payment.parts[0].amount


def test_nothing_in_the_sample_lies_in_the_future_but_due_dates_and_holds() -> None:
    ledger = demo()
    days = [
        *(item.invoice.issued_on for item in ledger.invoices),
        *(item.payment.received_on for item in ledger.payments),
        *(item.note.issued_on for item in ledger.credit_notes),
        *(hold.since for hold in ledger.holds),
        *(reminder.sent_on for reminder in ledger.reminders),
        *(item.offered_on for item in ledger.plans),
    ]
    assert max(days) <= TODAY


def test_no_payment_or_reminder_is_earlier_than_its_invoice() -> None:
    ledger = demo()
    issued = {item.invoice.id: item.invoice.issued_on for item in ledger.invoices}
    for item in ledger.payments:
        assert all(issued[part.invoice_id] <= item.payment.received_on for part in item.parts)
    for reminder in ledger.reminders:
        assert all(issued[intent.invoice_id] <= reminder.sent_on for intent in reminder.intents)


def test_past_reminders_asked_for_money_that_was_owed_on_that_day_and_in_the_right_order() -> None:
    seen: dict[int, list[Stage]] = {}
    for reminder in sorted(demo().reminders, key=lambda item: item.sent_on):
        for intent in reminder.intents:
            assert intent.open_minor > 0
            seen.setdefault(intent.invoice_id, []).append(reminder.stage)
    assert all(stages == sorted(set(stages)) for stages in seen.values())


def test_invoice_numbers_are_unique_and_follow_the_days_of_issue() -> None:
    invoices = [item.invoice for item in demo(date(2027, 2, 10)).invoices]
    assert len({invoice.number for invoice in invoices}) == 60
    assert [invoice.issued_on for invoice in invoices] == sorted(invoice.issued_on for invoice in invoices)
    assert {invoice.number.rsplit("/", 1)[1] for invoice in invoices} == {"2026", "2027"}
    assert all(invoice.number.endswith(str(invoice.issued_on.year)) for invoice in invoices)


def test_every_address_of_the_sample_can_never_reach_anybody() -> None:
    ledger = demo()
    emails = [contact.email for client in ledger.clients for contact in client.contacts]
    assert all(email.endswith(".example") for email in [*emails, ledger.sender.email])
    assert len(set(emails)) == len(emails)
    assert all(client.recipients() for client in ledger.clients)


def test_bank_details_are_there_for_each_currency_and_pass_their_checks() -> None:
    ledger = demo()
    by_currency = {bank.currency: bank for bank in ledger.banks}
    assert set(by_currency) == {client.currency for client in ledger.clients}
    assert all(iban.is_valid(by_currency[currency].iban) for currency in ("EUR", "PLN"))
    assert by_currency["RUB"].account
    assert all(nip.is_valid(tax) for tax in [ledger.seller.tax_id, *(c.tax_id for c in ledger.clients)] if tax)


def test_every_client_is_written_to_in_a_language_that_has_letters() -> None:
    assert {client.language for client in demo().clients} <= set(LETTER_LANGUAGES)
    assert {client.language for client in demo().clients} >= {"en", "ru", "pl", "de"}


def test_ageing_of_the_sample_has_money_in_every_bucket_but_the_oldest() -> None:
    ledger = demo()
    rows = age_by_client(map(aged, (item for item in ledger.invoices if item.invoice.open.minor > 0)), TODAY)
    filled = {index for row in rows for index, minor in enumerate(row.minors) if minor}
    assert filled == {0, 1, 2, 3}


def aged(item: DemoInvoice) -> AgeingInput:
    invoice = item.invoice
    return AgeingInput(invoice.client_id, "", invoice.number, invoice.next_due, invoice.open)
