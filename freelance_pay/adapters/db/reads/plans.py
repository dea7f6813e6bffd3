"""Instalment plans with where they stand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.reads.facts import HOLD_COLUMNS, day, hold_from, local_day
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import Instalment, PlanId, PlanState, plan_stand
from freelance_pay.domain.money import Money
from freelance_pay.domain.plans import Plan
from freelance_pay.services.list_views import PlanRowView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.domain.holds import Hold

_PLANS = """SELECT p.id, p.client_id, c.name, p.state, p.balance_minor, p.currency, p.offered_at, p.accepted_on,
 p.accepted_how, p.ended_at, p.end_reason,
 (SELECT t.state FROM plan_invoice v JOIN intent t ON t.invoice_id = v.invoice_id
  WHERE v.plan_id = p.id AND t.kind = 'instalment_offer' AND t.instalment = p.id LIMIT 1)
 FROM plan p JOIN client c ON c.id = p.client_id"""
_ORDER = " ORDER BY CASE p.state WHEN 'active' THEN 0 WHEN 'offered' THEN 1 ELSE 2 END, p.id DESC"


def plans(run: Query, today: date, client_id: ClientId | None) -> tuple[PlanRowView, ...]:
    """Return the plans (of one client), running ones first, then offered ones, then the rest, the newest first."""
    where, params = ("", ()) if client_id is None else (" WHERE p.client_id = ?", (client_id,))
    parts = instalments_by_plan(run)
    covered: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for plan_id, number, open_minor in run(
        "SELECT v.plan_id, i.number, i.open_minor FROM plan_invoice v JOIN invoice i ON i.id = v.invoice_id "
        "ORDER BY i.due_on, i.id"
    ):
        covered[plan_id].append((number, open_minor))
    held = _held(run, today)
    return tuple(
        replace(_row(row, parts.get(row[0], ()), covered.get(row[0], ()), today), held=held.get(row[0], {}))
        for row in run(_PLANS + where + _ORDER, params)
    )


def _held(run: Query, today: date) -> dict[int, dict[date, Hold]]:
    """Return the holds that rest on single instalments today, by plan and day."""
    found: dict[int, dict[date, Hold]] = defaultdict(dict)
    sql = f"SELECT {HOLD_COLUMNS} FROM hold h WHERE h.plan_id IS NOT NULL AND h.ended_at IS NULL ORDER BY h.id"
    for row in run(sql):
        hold = hold_from(row)
        if hold.instalment is not None and hold.is_active(today):
            found[hold.instalment.plan_id][hold.instalment.due_on] = hold
    return found


def instalments_by_plan(run: Query) -> dict[int, list[Instalment]]:
    """Return the parts of every plan in order."""
    parts: dict[int, list[Instalment]] = defaultdict(list)
    rows = run(
        "SELECT n.plan_id, n.number, n.due_on, n.amount_minor, p.currency FROM instalment n "
        "JOIN plan p ON p.id = n.plan_id ORDER BY n.plan_id, n.number"
    )
    for plan_id, number, due_on, minor, currency in rows:
        parts[plan_id].append(Instalment(number, date.fromisoformat(due_on), Money(minor, currency)))
    return parts


def _row(
    row: Sequence[Any], parts: Sequence[Instalment], covered: Sequence[tuple[str, int]], today: date
) -> PlanRowView:
    balance = Money(row[4], row[5])
    still_open = Money(sum(minor for _, minor in covered), row[5])
    paid = Plan(ClientId(row[1]), PlanState(row[3]), balance, still_open, (), tuple(parts)).paid
    return PlanRowView(
        id=PlanId(row[0]),
        client_id=ClientId(row[1]),
        client_name=row[2],
        state=PlanState(row[3]),
        balance=balance,
        open=still_open,
        numbers=tuple(number for number, _ in covered),
        stand=plan_stand(parts, paid, today),
        offered_on=local_day(row[6]),
        accepted_on=day(row[7]),
        accepted_how=row[8],
        ended_on=None if row[9] is None else local_day(row[9]),
        end_reason=row[10],
        letter=None if row[11] is None else State(row[11]),
    )
