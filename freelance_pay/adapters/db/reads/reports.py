"""What reports are made of: today from the kept amounts, another day recomputed from dated entries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.reads.facts import local_day
from freelance_pay.adapters.db.reads.plans import instalments_by_plan
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.instalments import plan_stand
from freelance_pay.domain.money import Money
from freelance_pay.domain.reports import (
    BUCKET_FIRST_DAYS,
    AgeingInput,
    AgeingRow,
    OpenInvoice,
    PaymentReceived,
    age_by_client,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from freelance_pay.adapters.db.reads.facts import Query

_SUMS = """SELECT client_id, currency,
 SUM(CASE WHEN next_due > :late1 THEN open_minor ELSE 0 END),
 SUM(CASE WHEN next_due <= :late1 AND next_due > :late2 THEN open_minor ELSE 0 END),
 SUM(CASE WHEN next_due <= :late2 AND next_due > :late3 THEN open_minor ELSE 0 END),
 SUM(CASE WHEN next_due <= :late3 AND next_due > :late4 THEN open_minor ELSE 0 END),
 SUM(CASE WHEN next_due <= :late4 THEN open_minor ELSE 0 END)
 FROM invoice WHERE settled = 0 GROUP BY client_id, currency"""
_OPEN_NOW = """SELECT i.id, i.client_id, c.name, i.number, i.issued_on, i.next_due, i.currency, i.gross_minor,
 i.open_minor FROM invoice i JOIN client c ON c.id = i.client_id WHERE i.settled = 0 ORDER BY i.next_due, i.id"""
_ISSUED_BY = """SELECT i.id, i.client_id, c.name, i.number, i.issued_on, i.due_on, i.currency, i.gross_minor
 FROM invoice i JOIN client c ON c.id = i.client_id
 WHERE i.issued_on <= :day AND (i.cancelled_on IS NULL OR i.cancelled_on > :day) ORDER BY i.due_on, i.id"""
_SETTLED_BY = """SELECT a.invoice_id, a.amount_minor, a.reversed_at FROM allocation a
 LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN credit_note n ON n.id = a.credit_note_id
 WHERE (p.received_on <= :day AND p.reversed_at IS NULL)
 OR (n.issued_on <= :day AND (n.cancelled_on IS NULL OR n.cancelled_on > :day))"""
_PLANS_BY = """SELECT p.id, p.currency, p.balance_minor, p.state, p.ended_at, v.invoice_id FROM plan p
 JOIN plan_invoice v ON v.plan_id = p.id WHERE p.accepted_on <= :day ORDER BY p.id"""
_PAYMENTS = """SELECT p.id, p.client_id, c.name, p.received_on, p.amount_minor, p.currency, p.note, i.number
 FROM payment p JOIN client c ON c.id = p.client_id
 LEFT JOIN allocation a ON a.payment_id = p.id AND a.reversed_at IS NULL LEFT JOIN invoice i ON i.id = a.invoice_id
 WHERE p.reversed_at IS NULL AND p.received_on >= ? AND p.received_on <= ? ORDER BY p.received_on, p.id, a.id"""


@dataclass(frozen=True, slots=True)
class _Line:
    """An invoice with something open on the day; `due` is the day that counts."""

    id: int
    client_id: ClientId
    client: str
    number: str
    issued_on: date
    due: date
    gross: Money
    open: Money


def ageing_sums(run: Query, as_of: date, today: date) -> tuple[AgeingRow, ...]:
    """Return what each client owes per currency and bucket."""
    if as_of != today:
        return age_by_client(ageing_invoices(run, as_of, today), as_of)
    names = {row[0]: row[1] for row in run("SELECT id, name FROM client")}
    days = {
        f"late{place}": (as_of - timedelta(days=first)).isoformat() for place, first in enumerate(BUCKET_FIRST_DAYS, 1)
    }
    return tuple(
        AgeingRow(ClientId(client_id), names[client_id], currency, (current, first, second, third, rest))
        for client_id, currency, current, first, second, third, rest in run(_SUMS, days)
    )


def ageing_invoices(run: Query, as_of: date, today: date) -> tuple[AgeingInput, ...]:
    """Return every invoice with something open that day."""
    return tuple(
        AgeingInput(line.client_id, line.client, line.number, line.due, line.open)
        for line in _open_lines(run, as_of, today)
    )


def open_invoices(run: Query, as_of: date, today: date) -> tuple[OpenInvoice, ...]:
    """Return every invoice with something open that day, with its gross amount."""
    return tuple(
        OpenInvoice(line.client_id, line.client, line.number, line.issued_on, line.due, line.gross, line.open)
        for line in _open_lines(run, as_of, today)
    )


def payments_received(run: Query, first_day: date, last_day: date) -> tuple[PaymentReceived, ...]:
    """Return the payments of these days (both included) that were not reversed, in order of time."""
    rows = run(_PAYMENTS, (first_day.isoformat(), last_day.isoformat()))
    return tuple(_payment(list(group)) for _, group in groupby(rows, key=itemgetter(0)))


def _payment(rows: Sequence[Sequence[Any]]) -> PaymentReceived:
    _, client_id, client, received_on, minor, currency, note, _ = rows[0]
    return PaymentReceived(
        client_id=ClientId(client_id),
        client=client,
        received_on=date.fromisoformat(received_on),
        amount=Money(minor, currency),
        invoices=tuple(row[7] for row in rows if row[7] is not None),
        reference=note,
    )


def _open_lines(run: Query, as_of: date, today: date) -> Iterable[_Line]:
    if as_of == today:
        return [_line(row, row[8]) for row in run(_OPEN_NOW)]
    settled = _settled_by(run, as_of)
    rows = run(_ISSUED_BY, {"day": as_of.isoformat()})
    lines = {row[0]: _line(row, rest) for row in rows if (rest := row[7] - settled.get(row[0], 0)) > 0}
    for invoice_id, due in _plan_days(run, as_of, lines).items():
        lines[invoice_id] = replace(lines[invoice_id], due=due)
    return lines.values()


def _line(row: Sequence[Any], open_minor: int) -> _Line:
    return _Line(
        row[0],
        ClientId(row[1]),
        row[2],
        row[3],
        date.fromisoformat(row[4]),
        date.fromisoformat(row[5]),
        Money(row[7], row[6]),
        Money(open_minor, row[6]),
    )


def _settled_by(run: Query, as_of: date) -> dict[int, int]:
    """Return what settled each invoice on `as_of`; money taken off an invoice later still counts."""
    sums: dict[int, int] = defaultdict(int)
    for invoice_id, minor, reversed_at in run(_SETTLED_BY, {"day": as_of.isoformat()}):
        if reversed_at is None or local_day(reversed_at) > as_of:
            sums[invoice_id] += minor
    return sums


def _plan_days(run: Query, as_of: date, lines: dict[int, _Line]) -> dict[int, date]:
    """Return the day of the first unpaid instalment for the invoices that were in a running plan on `as_of`."""
    days: dict[int, date] = {}
    parts = instalments_by_plan(run)
    for plan_id, group in groupby(run(_PLANS_BY, {"day": as_of.isoformat()}), key=itemgetter(0)):
        rows = list(group)
        _, currency, balance, _, ended_at, _ = rows[0]
        covered = [row[5] for row in rows if row[5] in lines]
        if ended_at is not None and local_day(ended_at) <= as_of:
            continue
        paid = balance - sum(lines[invoice_id].open.minor for invoice_id in covered)
        following = plan_stand(parts[plan_id], Money(max(0, paid), currency), as_of).next_due
        if following is not None:
            days.update(dict.fromkeys(covered, following))
    return days
