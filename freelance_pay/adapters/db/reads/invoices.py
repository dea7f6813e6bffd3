"""The invoice list: its order as ids, the lines that are looked at, its totals, and the overdue ones whole."""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.reads.conditions import (
    HELD_SQL,
    STATUS_SQL,
    Params,
    days_of,
    has_amount,
    holds_name,
    holds_word,
    largest_first,
    like,
    words_of,
)
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.invoices import InvoiceId, Status, days_overdue
from freelance_pay.domain.keys import name_key
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.services.list_views import (
    InvoiceFilter,
    InvoiceList,
    InvoiceQuery,
    InvoiceRowView,
    InvoiceSort,
    InvoiceTotals,
    OverdueLine,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from freelance_pay.adapters.db.reads.facts import Query

_CHUNK = 500
_LINE = f"""SELECT i.id, i.client_id, c.name, i.number, i.title, i.issued_on, i.due_on, i.next_due, i.currency,
 i.gross_minor, i.open_minor, {STATUS_SQL}, i.pdf_sha256 IS NOT NULL,
 (SELECT MAX(t.stage) FROM intent t WHERE t.invoice_id = i.id AND t.kind = 'reminder' AND t.state = 'SENT'),
 i.never_remind, i.policy <> '' FROM invoice i JOIN client c ON c.id = i.client_id WHERE """
_TOTALS = "SELECT i.currency, COUNT(*), SUM(i.open_minor), SUM(i.gross_minor) FROM invoice i"
_GROUPED = " GROUP BY i.currency"
_FILTERS = {
    InvoiceFilter.ALL: "",
    InvoiceFilter.OPEN: "i.settled = 0",
    InvoiceFilter.OVERDUE: "i.settled = 0 AND i.next_due < :today",
    InvoiceFilter.DUE_SOON: "i.settled = 0 AND i.next_due >= :today AND i.next_due <= :soon AND i.plan_id IS NULL",
    InvoiceFilter.IN_PLAN: "i.settled = 0 AND i.plan_id IS NOT NULL",
    InvoiceFilter.ON_HOLD: f"i.settled = 0 AND {HELD_SQL} IS NOT NULL",
    InvoiceFilter.PAID: "i.settled = 1 AND i.cancelled_on IS NULL",
    InvoiceFilter.CANCELLED: "i.cancelled_on IS NOT NULL",
}
_URGENCY = f"""CASE {STATUS_SQL} WHEN 'overdue' THEN 0 WHEN 'due_today' THEN 1 WHEN 'disputed' THEN 2
 WHEN 'promised' THEN 3 WHEN 'paused' THEN 4 WHEN 'in_plan' THEN 5 WHEN 'open' THEN 6 WHEN 'paid' THEN 7 ELSE 8 END"""
_ORDERS: dict[InvoiceSort, tuple[str, ...]] = {
    InvoiceSort.NUMBER: ("i.number_key", "i.id"),
    InvoiceSort.CLIENT: ("c.name_key", "c.id", "i.number_key"),
    InvoiceSort.ISSUED: ("i.issued_on", "i.id"),
    InvoiceSort.DUE: ("i.next_due", "i.id"),
    InvoiceSort.GROSS: ("i.currency", "i.gross_minor", "i.id"),
    InvoiceSort.OPEN: ("i.currency", "i.open_minor", "i.id"),
    InvoiceSort.STATUS: (_URGENCY, "i.next_due", "i.id"),
}


def invoice_ids(run: Query, query: InvoiceQuery, today: date) -> Sequence[InvoiceId]:
    """Return the ids of the whole list in its order, eight bytes each."""
    sql, params = _ids_sql(query, today)
    return _ids(run(sql, params))


def invoice_list(run: Query, query: InvoiceQuery, today: date) -> InvoiceList:
    """Return ids and totals; looking for a text is what takes time, so it is done once and the sums are made here."""
    if not query.text:
        return InvoiceList(invoice_ids(run, query, today), invoice_totals(run, query, today))
    sql, params = _ids_sql(query, today, "i.id, i.currency, i.open_minor, i.gross_minor")
    rows = list(run(sql, params))
    sums: dict[str, list[int]] = {}
    for _, currency, open_minor, gross_minor in rows:
        total = sums.setdefault(currency, [0, 0, 0])
        total[0] += 1
        total[1] += open_minor
        total[2] += gross_minor
    return InvoiceList(_ids(rows), _totals([[(currency, *total) for currency, total in sums.items()]]))


def invoice_page(run: Query, query: InvoiceQuery, today: date) -> tuple[InvoiceRowView, ...]:
    """Return the part of the list that `query` asks for."""
    sql, params = _ids_sql(query, today)
    params |= {"limit": query.limit, "offset": query.offset}
    ids = [InvoiceId(row[0]) for row in run(f"{sql} LIMIT :limit OFFSET :offset", params)]
    return invoice_rows(run, ids, today)


def invoice_rows(run: Query, ids: Sequence[InvoiceId], today: date) -> tuple[InvoiceRowView, ...]:
    """Return the lines of these invoices in this order; ids the ledger does not have are left out."""
    found: dict[int, InvoiceRowView] = {}
    for names, params in _chunks(ids):
        for row in run(f"{_LINE} i.id IN ({names})", params | days_of(today)):
            found[row[0]] = _row_view(row, today)
    return tuple(found[wanted] for wanted in ids if wanted in found)


def invoice_totals(run: Query, query: InvoiceQuery, today: date) -> InvoiceTotals:
    """Return count and sums of the whole list."""
    where, params = _where(query, today)
    return _totals([run(_TOTALS + where + _GROUPED, params)])


def totals_of(run: Query, ids: Iterable[InvoiceId]) -> InvoiceTotals:
    """Return count and sums of these invoices."""
    return _totals(run(f"{_TOTALS} WHERE i.id IN ({names}){_GROUPED}", params) for names, params in _chunks(list(ids)))


def overdue_lines(run: Query, today: date) -> list[OverdueLine]:
    """Return every overdue invoice as the ledger keeps it, the one longest overdue first."""
    sql = """SELECT i.id, i.client_id, i.number, c.name, i.issued_on, i.next_due, i.currency, i.gross_minor,
 i.open_minor FROM invoice i JOIN client c ON c.id = i.client_id WHERE i.settled = 0 AND i.next_due < ?
 ORDER BY i.next_due"""
    return list(map(OverdueLine._make, run(sql, (today.isoformat(),))))


def invoices_numbered(run: Query, number: str, today: date) -> tuple[InvoiceRowView, ...]:
    """Return the invoices of that number."""
    params = {"number": name_key(number)} | days_of(today)
    return tuple(_row_view(row, today) for row in run(f"{_LINE} i.number_key = :number ORDER BY i.id", params))


def _totals(answers: Iterable[Iterable[Sequence[Any]]]) -> InvoiceTotals:
    count, still_open, gross = 0, dict[str, int](), dict[str, int]()
    for rows in answers:
        for currency, rows_found, open_minor, gross_minor in rows:
            count += rows_found
            still_open[currency] = still_open.get(currency, 0) + open_minor
            gross[currency] = gross.get(currency, 0) + gross_minor
    return InvoiceTotals(count, largest_first(still_open.items()), largest_first(gross.items()))


def _ids(rows: Iterable[Sequence[Any]]) -> Sequence[InvoiceId]:
    return array("q", (row[0] for row in rows))  # type: ignore[return-value]  # an InvoiceId is an int


def _ids_sql(query: InvoiceQuery, today: date, columns: str = "i.id") -> tuple[str, Params]:
    where, params = _where(query, today)
    direction = " DESC" if query.is_descending else ""
    order = ", ".join(key + direction for key in _ORDERS[query.sort])
    tables = "invoice i"
    if query.sort is InvoiceSort.CLIENT:
        # CROSS JOIN keeps the order of the tables. Clients first: their invoices come in order and need no sorting;
        # that pays only where no text is looked for in every invoice.
        clients_first = "client c CROSS JOIN invoice i ON i.client_id = c.id"
        tables = "invoice i CROSS JOIN client c ON c.id = i.client_id" if query.text else clients_first
    return f"SELECT {columns} FROM {tables}{where} ORDER BY {order}", params


def _where(query: InvoiceQuery, today: date) -> tuple[str, Params]:
    params = days_of(today)
    conditions = [_FILTERS[query.filter]] if _FILTERS[query.filter] else []
    if query.client_id is not None:
        conditions.append("i.client_id = :client")
        params["client"] = query.client_id
    for number, word in enumerate(words_of(query.text)):
        conditions.append(_word_condition(word, number, params))
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


def _word_condition(word: str, number: int, params: Params) -> str:
    params[f"word{number}"] = like(word)
    return (
        f"(i.client_id IN (SELECT id FROM client WHERE {holds_name('name_key', word, number, params)}) "
        f"OR i.number_key LIKE :word{number} ESCAPE '!' OR i.reference LIKE :word{number} ESCAPE '!' "
        f"OR {holds_word('i.title', word, number, params)} OR {has_amount(word, number, params)})"
    )


def _chunks(ids: Sequence[InvoiceId]) -> Iterator[tuple[str, Params]]:
    for start in range(0, len(ids), _CHUNK):
        params: Params = {f"id{place}": wanted for place, wanted in enumerate(ids[start : start + _CHUNK])}
        yield ",".join(f":{name}" for name in params), params


def _row_view(row: Sequence[Any], today: date) -> InvoiceRowView:
    status, next_due = Status(row[11]), date.fromisoformat(row[7])
    return InvoiceRowView(
        id=InvoiceId(row[0]),
        client_id=ClientId(row[1]),
        client_name=row[2],
        number=row[3],
        title=row[4],
        issued_on=date.fromisoformat(row[5]),
        due_on=date.fromisoformat(row[6]),
        next_due=next_due,
        gross=Money(row[9], row[8]),
        open=Money(row[10], row[8]),
        status=status,
        days_overdue=days_overdue(next_due, today) if row[10] > 0 else 0,
        last_stage=None if row[13] is None else Stage(row[13]),
        has_pdf=bool(row[12]),
        never_remind=bool(row[14]),
        has_policy=bool(row[15]),
    )
