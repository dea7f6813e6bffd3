"""The client list, one client by id, and how late each of them usually pays."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.conditions import Params, holds_name, largest_first, like, usual_delay, words_of
from freelance_pay.adapters.db.reads.facts import local_day, only, read_clients
from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.list_views import ClientRowView

if TYPE_CHECKING:
    from freelance_pay.adapters.db.reads.facts import Query

_LAST_PAID = """SELECT i.client_id, i.due_on, MAX(p.received_on) FROM invoice i
 JOIN allocation a ON a.invoice_id = i.id JOIN payment p ON p.id = a.payment_id
 WHERE i.settled = 1 AND i.cancelled_on IS NULL AND a.reversed_at IS NULL"""


def client(run: Query, client_id: ClientId) -> Client:
    """Return the client with its contacts, archived or not. Raises NotInLedgerError."""
    found = read_clients(run, only([client_id]))
    if client_id not in found:
        raise NotInLedgerError("client", client_id)
    return found[client_id]


def client_names(run: Query) -> tuple[tuple[ClientId, str], ...]:
    """Return every client to choose from, by name."""
    rows = run("SELECT id, name FROM client WHERE archived_at IS NULL ORDER BY name_key, id")
    return tuple((ClientId(row[0]), row[1]) for row in rows)


def client_list(run: Query, text: str, today: date) -> tuple[ClientRowView, ...]:
    """Return the clients that hold every word of `text`, by name."""
    where, params = _where(text)
    clients = list(
        run(f"SELECT id, name, language FROM client c WHERE c.archived_at IS NULL{where} ORDER BY name_key, id", params)
    )
    still_open, overdue = _open_sums(run, today)
    counts = {row[0]: row[1] for row in run("SELECT client_id, COUNT(*) FROM invoice GROUP BY client_id")}
    delays = days_late_by_client(run)
    contacts = _last_contacts(run)
    return tuple(
        ClientRowView(
            id=ClientId(client_id),
            name=name,
            language=language,
            open=largest_first(still_open.get(client_id, ())),
            overdue=largest_first(overdue.get(client_id, ())),
            invoice_count=counts.get(client_id, 0),
            usual_delay=usual_delay(delays.get(client_id, ())),
            paid_invoices=len(delays.get(client_id, ())),
            last_contact_on=contacts.get(client_id),
        )
        for client_id, name, language in clients
    )


def days_late_by_client(run: Query, client_id: ClientId | None = None) -> dict[int, list[int]]:
    """Return, per client, how many days late (negative: early) each paid invoice got its last payment."""
    where, params = ("", ()) if client_id is None else (" AND i.client_id = ?", (client_id,))
    days: dict[int, list[int]] = defaultdict(list)
    for paid_by, due_on, paid_on in run(f"{_LAST_PAID}{where} GROUP BY i.id", params):
        days[paid_by].append((date.fromisoformat(paid_on) - date.fromisoformat(due_on)).days)
    return days


def _where(text: str) -> tuple[str, Params]:
    params: Params = {}
    conditions = []
    for number, word in enumerate(words_of(text)):
        params[f"word{number}"] = like(word)
        conditions.append(
            f" AND ({holds_name('c.name_key', word, number, params)} OR c.tax_id LIKE :word{number} ESCAPE '!' "
            f"OR c.id IN (SELECT k.client_id FROM contact k WHERE k.email LIKE :word{number} ESCAPE '!' "
            f"OR {holds_name('k.name', word, number, params)}))"
        )
    return "".join(conditions), params


_Sums = dict[int, list[tuple[str, int]]]


def _open_sums(run: Query, today: date) -> tuple[_Sums, _Sums]:
    still_open: _Sums = defaultdict(list)
    overdue: _Sums = defaultdict(list)
    rows = run(
        "SELECT client_id, currency, SUM(open_minor), SUM(CASE WHEN next_due < ? THEN open_minor ELSE 0 END) "
        "FROM invoice WHERE settled = 0 GROUP BY client_id, currency",
        (today.isoformat(),),
    )
    for client_id, currency, open_minor, overdue_minor in rows:
        still_open[client_id].append((currency, open_minor))
        overdue[client_id].append((currency, overdue_minor))
    return still_open, overdue


def _last_contacts(run: Query) -> dict[int, date]:
    moments: dict[int, str] = {}
    for sql in (
        "SELECT client_id, MAX(sent_at) FROM delivery WHERE state = 'SENT' GROUP BY client_id",
        "SELECT client_id, MAX(at) FROM event WHERE kind = 'call_done' GROUP BY client_id",
        "SELECT client_id, MAX(at) FROM event WHERE kind = 'message_elsewhere' GROUP BY client_id",
    ):
        for client_id, at in run(sql):
            moments[client_id] = max(at, moments.get(client_id, ""))
    return {client_id: local_day(at) for client_id, at in moments.items()}
