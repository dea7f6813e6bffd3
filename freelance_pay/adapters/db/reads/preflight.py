"""What the pre-flight looks at besides a client's facts: how fresh the bank data is, credit, addresses of others."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.facts import day
from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.domain.clients import ClientId

_CREDIT = """SELECT
 (SELECT COALESCE(SUM(amount_minor), 0) FROM payment
  WHERE client_id = :client AND currency = :currency AND reversed_at IS NULL)
 + (SELECT COALESCE(SUM(amount_minor), 0) FROM credit_note
  WHERE client_id = :client AND currency = :currency AND cancelled_on IS NULL)
 - (SELECT COALESCE(SUM(a.amount_minor), 0) FROM invoice i JOIN allocation a ON a.invoice_id = i.id
  WHERE i.client_id = :client AND i.currency = :currency AND a.reversed_at IS NULL)"""


def bank_data_on(run: Query) -> date | None:
    """Return the day of the newest payment that was entered, None when there is none."""
    return next((day(row[0]) for row in run("SELECT MAX(received_on) FROM payment")), None)


def last_event_at(run: Query) -> datetime | None:
    """Return the moment (aware UTC) of the newest line of the log."""
    return next((datetime.fromisoformat(row[0]) for row in run("SELECT at FROM event ORDER BY id DESC LIMIT 1")), None)


def unallocated(run: Query, client_id: ClientId, currency: str) -> Money:
    """Return what the client paid or was credited and no invoice is settled by yet."""
    rows = run(_CREDIT, {"client": client_id, "currency": currency})
    return Money(next(iter(rows))[0], currency)


def addresses_of_others(run: Query, client_id: ClientId, addresses: Iterable[str]) -> frozenset[str]:
    """Return those of `addresses` (folded) that stand at another client too."""
    wanted = sorted({folded for address in addresses for folded in (address.casefold(), address.lower())})
    marks = ",".join("?" * len(wanted))
    rows = run(f"SELECT email FROM contact WHERE client_id <> ? AND LOWER(email) IN ({marks})", (client_id, *wanted))
    return frozenset(row[0].casefold() for row in rows)
