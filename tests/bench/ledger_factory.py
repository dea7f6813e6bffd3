"""Makes a ledger of any size fast and always the same: invoices with payments, holds, plans and messages."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.ledger_layout import LedgerLayout

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TODAY = date(2026, 11, 23)
INVOICES_PER_CLIENT = 20
LANGUAGES = ("en", "pl", "ru", "de")
WORDS = (
    "Anzeige",
    "Broschüre",
    "Logo",
    "Webseite",
    "Перевод",
    "Текст",
    "Zdjęcia",
    "Korekta",
    "Illustration",
    "Schulung",
)
MOMENT = "2026-11-20T09:00:00.000000+00:00"
_CREDITED, _PAID_IN_TWO, _PAID, _PARTLY = 0.02, 0.20, 0.72, 0.80
_SENT_STAGES = ((3, 30), (4, 45), (5, 60))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What kind of ledger is made; `all_open` leaves every invoice unpaid."""

    today: date
    mime_bytes: int
    all_open: bool


@dataclass
class _Rows:
    """The rows of each table as they will be inserted."""

    clients: list[tuple[object, ...]] = field(default_factory=list)
    contacts: list[tuple[object, ...]] = field(default_factory=list)
    invoices: list[tuple[object, ...]] = field(default_factory=list)
    payments: list[tuple[object, ...]] = field(default_factory=list)
    credits: list[tuple[object, ...]] = field(default_factory=list)
    allocations: list[tuple[object, ...]] = field(default_factory=list)
    holds: list[tuple[object, ...]] = field(default_factory=list)
    deliveries: list[tuple[object, ...]] = field(default_factory=list)
    mimes: list[tuple[object, ...]] = field(default_factory=list)
    intents: list[tuple[object, ...]] = field(default_factory=list)
    events: list[tuple[object, ...]] = field(default_factory=list)


_INSERTS = {
    "clients": "client(id, name, name_key, language, formal, currency, tax_id, address, time_zone, note, never_remind, "
    "created_at)",
    "contacts": "contact(client_id, position, name, email, phone, role, form, salutation, bounced)",
    "invoices": "invoice(id, client_id, number, number_key, issued_on, due_on, next_due, currency, net_minor, "
    "vat_minor, gross_minor, open_minor, settled, vat_note, terms, reference, title, cancelled_on, pdf_name, "
    "pdf_sha256, pdf_size, created_at)",
    "payments": "payment(id, client_id, received_on, currency, amount_minor, note, reversal_reason, created_at)",
    "credits": "credit_note(id, client_id, number, issued_on, currency, amount_minor, reason, created_at)",
    "allocations": "allocation(invoice_id, payment_id, credit_note_id, amount_minor, created_at)",
    "holds": "hold(kind, client_id, invoice_id, since, until, reason, created_at)",
    "deliveries": "delivery(id, client_id, kind, stage, currency, state, attempts, message_id, sender, recipients, "
    "subject, sha256, approved_at, not_before, sent_at, detail)",
    "mimes": "delivery_mime(delivery_id, mime)",
    "intents": "intent(delivery_id, invoice_id, kind, stage, instalment, open_minor, state)",
    "events": "event(at, kind, client_id, invoice_id, delivery_id, data)",
}


def _fill_ledger(path: Path, invoice_count: int, wanted: _Wanted) -> None:
    rows = _make_rows(invoice_count, wanted)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        with connection:
            for name, target in _INSERTS.items():
                values: Sequence[tuple[object, ...]] = getattr(rows, name)
                if values:
                    marks = ",".join("?" * len(values[0]))
                    connection.executemany(f"INSERT INTO {target} VALUES({marks})", values)


def make_ledger(path: Path, invoice_count: int, *, mime_bytes: int = 2_000, all_open: bool = False) -> LedgerLayout:
    """Make a whole ledger file as the program makes it, the same each time, and return where it lies.

    About a quarter of the invoices is overdue; with `all_open` nothing was paid yet.
    """
    layout = LedgerLayout.of(path)
    open_ledger(layout, datetime.fromisoformat(MOMENT))
    _fill_ledger(layout.path, invoice_count, _Wanted(TODAY, mime_bytes, all_open))
    return layout


def _make_rows(invoice_count: int, wanted: _Wanted) -> _Rows:
    dice, today = random.Random(1), wanted.today
    rows = _Rows()
    client_count = max(2, invoice_count // INVOICES_PER_CLIENT)
    for client_id in range(1, client_count + 1):
        _add_client(rows, dice, client_id)
    for invoice_id in range(1, invoice_count + 1):
        _add_invoice(rows, dice, invoice_id, dice.randrange(1, client_count + 1), wanted)
    for client_id in range(50, client_count + 1, 100):
        until = (today + timedelta(days=dice.randrange(-3, 5))).isoformat()
        rows.holds.append((dice.choice(("promise", "pause")), client_id, None, today.isoformat(), until, "", MOMENT))
        rows.events.append((MOMENT, "call_done", client_id, None, None, '{"note": "calls back"}'))
    return rows


def _add_client(rows: _Rows, dice: random.Random, client_id: int) -> None:
    name = f"{dice.choice(('Studio', 'Atelier', 'Verlag', 'ООО Север', 'Łódzka Firma'))} {client_id:05d}"
    language = LANGUAGES[client_id % len(LANGUAGES)]
    tax_id = f"PL{client_id:010d}"
    rows.clients.append((client_id, name, name.casefold(), language, 1, "EUR", tax_id, "", "", "", 0, MOMENT))
    rows.contacts.append((client_id, 0, "Anna Nowak", f"pay{client_id}@example.org", "", "billing", "company", "", 0))


def _add_invoice(rows: _Rows, dice: random.Random, invoice_id: int, client_id: int, wanted: _Wanted) -> None:
    today = wanted.today
    issued = today - timedelta(days=dice.randrange(0, 1500))
    due = issued + timedelta(days=30)
    gross = dice.randrange(5_000, 900_000)
    currency = dice.choices(("EUR", "PLN", "USD"), (80, 15, 5))[0]
    cancelled_on = issued.isoformat() if invoice_id % 97 == 0 else None
    is_unpaid = bool(cancelled_on) or wanted.all_open
    paid = 0 if is_unpaid else _pay(rows, dice, (invoice_id, client_id, currency, gross), due, today)
    rest = 0 if cancelled_on else gross - paid
    number, title = f"FV {invoice_id:07d}/{issued.year}", f"{dice.choice(WORDS)} {dice.choice(WORDS)}"
    pdf = (f"{invoice_id}.pdf", f"{invoice_id:064x}", 100_000) if invoice_id % 3 else (None, None, None)
    vat = gross * 23 // 123
    days, figures = (issued.isoformat(), due.isoformat(), due.isoformat()), (gross - vat, vat, gross, rest)
    names = (invoice_id, client_id, number, number.casefold())
    texts = ("", "", "", title)
    rows.invoices.append((*names, *days, currency, *figures, int(rest == 0), *texts, cancelled_on, *pdf, MOMENT))
    if invoice_id % 1000 == 0:
        rows.holds.append(("dispute", client_id, invoice_id, today.isoformat(), None, "wrong hours", MOMENT))
    if rest and (today - due).days > 3 and invoice_id % 10 == 0:
        _remind(rows, (invoice_id, client_id, currency, rest), due, today, wanted.mime_bytes)


def _pay(rows: _Rows, dice: random.Random, invoice: tuple[int, int, str, int], due: date, today: date) -> int:
    _, _, _, gross = invoice
    chance, day = dice.random(), min(today, due + timedelta(days=dice.randrange(-10, 25)))
    is_old = (today - due).days > 400
    if chance < _CREDITED:
        _allocate_credit(rows, invoice, gross // 4, day)
        _allocate_payment(rows, invoice, gross - gross // 4, day)
    elif chance < _PAID_IN_TWO:
        _allocate_payment(rows, invoice, gross // 2, day)
        _allocate_payment(rows, invoice, gross - gross // 2, day)
    elif chance < _PAID or (is_old and chance < _PARTLY + 0.05):
        _allocate_payment(rows, invoice, gross, day)
    elif chance < _PARTLY:
        _allocate_payment(rows, invoice, gross // 3, day)
        return gross // 3
    else:
        return 0
    return gross


def _allocate_payment(rows: _Rows, invoice: tuple[int, int, str, int], minor: int, day: date) -> None:
    invoice_id, client_id, currency, _ = invoice
    payment_id = len(rows.payments) + 1
    rows.payments.append((payment_id, client_id, day.isoformat(), currency, minor, "", "", MOMENT))
    rows.allocations.append((invoice_id, payment_id, None, minor, MOMENT))


def _allocate_credit(rows: _Rows, invoice: tuple[int, int, str, int], minor: int, day: date) -> None:
    invoice_id, client_id, currency, _ = invoice
    credit_id = len(rows.credits) + 1
    rows.credits.append((credit_id, client_id, f"KOR {credit_id}", day.isoformat(), currency, minor, "", MOMENT))
    rows.allocations.append((invoice_id, None, credit_id, minor, MOMENT))


def _remind(rows: _Rows, invoice: tuple[int, int, str, int], due: date, today: date, mime_bytes: int) -> None:
    invoice_id, client_id, currency, rest = invoice
    for stage, late in _SENT_STAGES:
        day = due + timedelta(days=late)
        if day >= today:
            return
        delivery_id, at = len(rows.deliveries) + 1, f"{day.isoformat()}T09:00:00.000000+00:00"
        what = (delivery_id, client_id, "reminder", stage, currency, "SENT", 1, f"<{delivery_id}@example.org>")
        letter = ("me@example.org", f'["pay{client_id}@example.org"]', f"Invoice {invoice_id}", f"{delivery_id:064x}")
        rows.deliveries.append((*what, *letter, at, at, at, ""))
        rows.mimes.append((delivery_id, b"x" * mime_bytes))
        rows.intents.append((delivery_id, invoice_id, "reminder", stage, 0, rest, "SENT"))
        rows.events.append((at, "delivery_approved", client_id, None, delivery_id, "{}"))
