"""What the Today page is made of: which clients come first, and the figures above the list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.money import Money
from freelance_pay.services.views import TodayFigures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from freelance_pay.adapters.db.reads.facts import Key, Query

_ROWS_PER_CLIENT = 12
SOON_DAYS = 14


def first_keys(run: Query, limit: int) -> list[Key]:
    """Return the first `limit` clients and currencies by the oldest day that counts; reads the head of an index."""
    rows = run(
        "SELECT client_id, currency FROM invoice WHERE settled = 0 ORDER BY next_due LIMIT ?",
        (limit * _ROWS_PER_CLIENT,),
    )
    return list(dict.fromkeys((row[0], row[1]) for row in rows))[:limit]


def has_clients(run: Query) -> bool:
    """Tell whether there is any client."""
    return any(True for _ in run("SELECT 1 FROM client WHERE archived_at IS NULL LIMIT 1"))


def today_figures(run: Query, today: date) -> TodayFigures:
    """Return the sums above the list; every one is per currency, the largest first."""
    iso, soon = today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()
    overdue = list(
        run(
            "SELECT currency, SUM(open_minor) FROM invoice WHERE settled = 0 AND next_due < ? GROUP BY currency", (iso,)
        )
    )
    clients = next(
        iter(run("SELECT COUNT(DISTINCT client_id) FROM invoice WHERE settled = 0 AND next_due < ?", (iso,)))
    )[0]
    due_soon = list(
        run(
            "SELECT currency, SUM(open_minor), COUNT(*) FROM invoice "
            "WHERE settled = 0 AND next_due >= ? AND next_due <= ? AND plan_id IS NULL GROUP BY currency",
            (iso, soon),
        )
    )
    plans = list(
        run("SELECT currency, SUM(open_minor) FROM invoice WHERE settled = 0 AND plan_id IS NOT NULL GROUP BY currency")
    )
    received = list(
        run(
            "SELECT currency, SUM(amount_minor) FROM payment "
            "WHERE reversed_at IS NULL AND received_on >= ? AND received_on <= ? GROUP BY currency",
            (today.replace(day=1).isoformat(), iso),
        )
    )
    return TodayFigures(
        overdue=_sums(overdue),
        overdue_clients=clients,
        due_soon=_sums(due_soon),
        due_soon_count=sum(row[2] for row in due_soon),
        in_plans=_sums(plans),
        next_instalment=_next_instalment(run, iso),
        received_this_month=_sums(received),
    )


def missed_instalments(run: Query, today: date) -> dict[Key, Money]:
    """Return what of running plans should have come in before `today` and did not, as `plan_stand` counts it."""
    rows = run(
        "SELECT p.client_id, p.currency, "
        "(SELECT COALESCE(SUM(n.amount_minor), 0) FROM instalment n WHERE n.plan_id = p.id AND n.due_on < ?) "
        "- MAX(0, p.balance_minor - (SELECT COALESCE(SUM(i.open_minor), 0) FROM plan_invoice v "
        "JOIN invoice i ON i.id = v.invoice_id WHERE v.plan_id = p.id)) FROM plan p WHERE p.state = 'active'",
        (today.isoformat(),),
    )
    missed: dict[Key, int] = {}
    for client_id, currency, minor in rows:
        missed[client_id, currency] = missed.get((client_id, currency), 0) + max(0, minor)
    return {key: Money(minor, key[1]) for key, minor in missed.items() if minor}


def _sums(rows: Iterable[Sequence[Any]]) -> tuple[Money, ...]:
    return tuple(sorted((Money(row[1], row[0]) for row in rows), key=lambda money: (-money.minor, money.currency)))


def _next_instalment(run: Query, today: str) -> tuple[date, Money] | None:
    found = next(
        iter(
            run(
                "SELECT n.due_on, n.amount_minor, p.currency FROM plan p "
                "JOIN plan_invoice v ON v.plan_id = p.id JOIN invoice i ON i.id = v.invoice_id "
                "JOIN instalment n ON n.plan_id = p.id AND n.due_on >= i.next_due "
                "WHERE p.state = 'active' AND i.settled = 0 AND i.plan_id = p.id AND n.due_on >= ? "
                "ORDER BY n.due_on LIMIT 1",
                (today,),
            )
        ),
        None,
    )
    return None if found is None else (date.fromisoformat(found[0]), Money(found[1], found[2]))
