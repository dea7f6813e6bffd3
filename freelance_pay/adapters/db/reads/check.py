"""Recomputes everything the ledger keeps twice by the rules of `domain`, and says what does not agree."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.plans import instalments_by_plan
from freelance_pay.domain.errors import UnknownCurrencyError
from freelance_pay.domain.instalments import PlanState, plan_stand
from freelance_pay.domain.invoices import open_amount
from freelance_pay.domain.money import Money, currency_decimals
from freelance_pay.services.list_views import Difference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from freelance_pay.adapters.db.reads.facts import Query

_KEPT = """SELECT id, currency, gross_minor, cancelled_on, due_on, open_minor, settled, next_due, plan_id
 FROM invoice ORDER BY id"""
_STANDING = """SELECT invoice_id, amount_minor FROM allocation WHERE reversed_at IS NULL"""
_OVERSPENT = """SELECT s.id, s.amount_minor, s.currency, SUM(a.amount_minor) FROM {table} s
 JOIN allocation a ON a.{table}_id = s.id WHERE a.reversed_at IS NULL GROUP BY s.id, s.amount_minor, s.currency
 HAVING SUM(a.amount_minor) > s.amount_minor"""
_STANDS_THOUGH_GONE = """SELECT a.id FROM allocation a JOIN {table} s ON s.id = a.{table}_id
 WHERE a.reversed_at IS NULL AND s.{gone} IS NOT NULL ORDER BY a.id"""
_IN_OTHER_CURRENCY = """SELECT a.id, s.currency, i.currency FROM allocation a JOIN {table} s ON s.id = a.{table}_id
 JOIN invoice i ON i.id = a.invoice_id WHERE a.reversed_at IS NULL AND s.currency <> i.currency ORDER BY a.id"""
_SOURCES = (("payment", "reversed_at"), ("credit_note", "cancelled_on"))
_NOT_THE_SUM = """SELECT p.id, p.currency, p.balance_minor, COALESCE(SUM(n.amount_minor), 0) FROM plan p
 LEFT JOIN instalment n ON n.plan_id = p.id GROUP BY p.id, p.currency, p.balance_minor
 HAVING p.balance_minor <> COALESCE(SUM(n.amount_minor), 0) ORDER BY p.id"""
_OVER_OR_NOT = """SELECT p.id, p.state FROM plan p JOIN plan_invoice v ON v.plan_id = p.id
 JOIN invoice i ON i.id = v.invoice_id WHERE p.state IN ('active', 'finished') GROUP BY p.id, p.state
 HAVING (p.state = 'active') <> (SUM(i.open_minor) > 0) ORDER BY p.id"""
_DAYS = (
    ("invoice", ("issued_on", "due_on", "next_due", "cancelled_on")),
    ("payment", ("received_on",)),
    ("credit_note", ("issued_on", "cancelled_on")),
    ("plan", ("accepted_on",)),
    ("instalment", ("due_on",)),
    ("hold", ("since", "until", "instalment_on")),
)
_WITH_CURRENCY = ("invoice", "payment", "credit_note", "plan", "delivery")


def check_ledger(run: Query) -> tuple[Difference, ...]:
    """Return what is kept and does not equal what the entries say, invoices first.

    Days and currencies that cannot be read are told alone: nothing can be computed from them.
    """
    unreadable = tuple(_unreadable(run))
    if unreadable:
        return unreadable
    return (
        *_invoices(run),
        *_plans(run),
        *_allocations(run),
        *_intents(run),
        *_archived(run),
        *_orphans(run),
    )


def _unreadable(run: Query) -> Iterator[Difference]:
    for table, columns in _DAYS:
        for column in columns:
            yield from _not_read(run, table, column, _is_day)
    for table in _WITH_CURRENCY:
        yield from _not_read(run, table, "currency", _is_currency)


def _not_read(run: Query, table: str, column: str, can_be_read: Callable[[object], bool]) -> Iterator[Difference]:
    """Look at each value once: there are far fewer days than invoices."""
    for (value,) in list(run(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")):
        if not can_be_read(value):
            for (row_id,) in run(f"SELECT id FROM {table} WHERE {column} = ? ORDER BY id", (value,)):
                yield Difference(table, row_id, column, str(value), "cannot be read")


def _is_day(value: object) -> bool:
    try:
        return date.fromisoformat(str(value)).isoformat() == value
    except ValueError:
        return False


def _is_currency(value: object) -> bool:
    try:
        currency_decimals(str(value))
    except UnknownCurrencyError:
        return False
    return True


def _invoices(run: Query) -> Iterator[Difference]:
    settled_by: dict[int, list[int]] = defaultdict(list)
    for invoice_id, minor in run(_STANDING):
        settled_by[invoice_id].append(minor)
    open_minors: dict[int, int] = {}
    rows = list(run(_KEPT))
    for invoice_id, currency, gross, cancelled_on, _, kept_open, kept_settled, _, _ in rows:
        paid = [Money(minor, currency) for minor in settled_by.get(invoice_id, ())]
        right = open_amount(Money(gross, currency), paid, cancelled=cancelled_on is not None).minor
        open_minors[invoice_id] = right
        yield from _compare("invoice", invoice_id, "open_minor", kept_open, right)
        yield from _compare("invoice", invoice_id, "settled", kept_settled, int(right == 0))
    plans, days = _running_plans(run, open_minors)
    for invoice_id, _, _, _, due_on, _, _, kept_due, kept_plan in rows:
        yield from _compare("invoice", invoice_id, "plan_id", kept_plan, plans.get(invoice_id))
        yield from _compare("invoice", invoice_id, "next_due", kept_due, days.get(invoice_id, due_on))


def _running_plans(run: Query, open_minors: dict[int, int]) -> tuple[dict[int, int], dict[int, str]]:
    plans: dict[int, int] = {}
    days: dict[int, str] = {}
    covered: dict[tuple[int, str, int], list[int]] = defaultdict(list)
    for plan_id, currency, balance, invoice_id in run(
        "SELECT p.id, p.currency, p.balance_minor, v.invoice_id FROM plan p JOIN plan_invoice v ON v.plan_id = p.id "
        "WHERE p.state IN ('active', 'finished') ORDER BY p.id"
    ):
        covered[plan_id, currency, balance].append(invoice_id)
    parts = instalments_by_plan(run)
    for (plan_id, currency, balance), invoice_ids in covered.items():
        still_open = sum(open_minors[invoice_id] for invoice_id in invoice_ids)
        following = plan_stand(parts[plan_id], Money(max(0, balance - still_open), currency), date.min).next_due
        if still_open > 0:
            plans.update(dict.fromkeys(invoice_ids, plan_id))
        if still_open > 0 and following is not None:
            days.update(dict.fromkeys(invoice_ids, following.isoformat()))
    return plans, days


def _plans(run: Query) -> Iterator[Difference]:
    for plan_id, currency, kept, right in run(_NOT_THE_SUM):
        yield Difference("plan", plan_id, "balance_minor", str(Money(kept, currency)), str(Money(right, currency)))
    for plan_id, kept in run(_OVER_OR_NOT):
        right = PlanState.FINISHED if kept == PlanState.ACTIVE else PlanState.ACTIVE
        yield Difference("plan", plan_id, "plan_state", kept, right.value)


def _allocations(run: Query) -> Iterator[Difference]:
    for table, gone in _SOURCES:
        for source_id, amount, currency, used in run(_OVERSPENT.format(table=table)):
            yield Difference(
                table, source_id, "allocated", str(Money(used, currency)), f"at most {Money(amount, currency)}"
            )
        for (allocation_id,) in run(_STANDS_THOUGH_GONE.format(table=table, gone=gone)):
            yield Difference("allocation", allocation_id, "reversed_at", "", f"reversed with its {table}")
        for allocation_id, kept, right in run(_IN_OTHER_CURRENCY.format(table=table)):
            yield Difference("allocation", allocation_id, "currency", kept, right)


def _intents(run: Query) -> Iterator[Difference]:
    rows = run(
        "SELECT t.id, t.state, d.state FROM intent t JOIN delivery d ON d.id = t.delivery_id "
        "WHERE t.state <> d.state ORDER BY t.id"
    )
    for intent_id, kept, right in rows:
        yield Difference("intent", intent_id, "state", kept, right)


def _archived(run: Query) -> Iterator[Difference]:
    """A message that was archived is the very one that was approved: its bytes have the digest that was kept.

    Without a digest there are no bytes: only the send journal knew the message.
    """
    rows = run(
        "SELECT d.id, d.sha256, m.mime FROM delivery d LEFT JOIN delivery_mime m ON m.delivery_id = d.id ORDER BY d.id"
    )
    for delivery_id, kept, mime in rows:
        right = "" if mime is None else hashlib.sha256(mime).hexdigest()
        yield from _compare("delivery", delivery_id, "sha256", kept, right)


def _orphans(run: Query) -> Iterator[Difference]:
    for table, row_id, parent, _ in run("PRAGMA foreign_key_check"):
        yield Difference(table, row_id or 0, f"{parent}_id", "points at nothing", f"a row of {parent}")


def _compare(table: str, row_id: int, about: str, kept: object, right: object) -> Iterator[Difference]:
    if kept != right:
        yield Difference(table, row_id, about, str(kept), str(right))
