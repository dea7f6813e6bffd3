"""What the next step is computed from, per client and currency: open invoices, what was sent, holds, last contact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from freelance_pay.domain.clients import Client, ClientId, Contact, ContactId, Form, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, HoldId, HoldKind, PlanPart
from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceId, OpenInvoice
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts

Query = Callable[..., Iterable[Sequence[Any]]]
"""Runs one SQL text with its parameters (`?`) and gives the rows: a sqlite3 connection's `execute`, or a session's."""
Key = tuple[int, str]
CALL, ELSEWHERE = "call_done", "message_elsewhere"

INVOICE_COLUMNS = (
    "i.id, i.client_id, i.number, i.issued_on, i.due_on, i.next_due, i.currency, i.net_minor, i.vat_minor, "
    "i.gross_minor, i.open_minor, i.vat_note, i.terms, i.reference, i.title, i.cancelled_on, i.pdf_name, "
    "i.pdf_sha256, i.pdf_size, i.plan_id, i.policy, i.never_remind"
)
CLIENT_COLUMNS = (
    "c.id, c.name, c.language, c.formal, c.currency, c.tax_id, c.address, c.time_zone, c.note, c.never_remind, "
    "c.policy, c.country, c.automatic"
)
HOLD_COLUMNS = "h.id, h.kind, h.client_id, h.invoice_id, h.since, h.until, h.reason, h.plan_id, h.instalment_on"

_OWN_WAY = (
    "SELECT id, plan_id, policy, never_remind FROM invoice WHERE (plan_id IS NOT NULL OR policy <> '' OR never_remind)"
)
"""The few invoices that do not go as their client does, by an index of their own; the others need not be opened."""
_AS_THE_CLIENT: tuple[int | None, str, bool] = (None, "", False)
HOLD_COVERS = """h.ended_at IS NULL AND CASE WHEN h.plan_id IS NOT NULL
 THEN h.plan_id = i.plan_id AND h.instalment_on = i.next_due ELSE h.invoice_id IS NULL OR h.invoice_id = i.id END"""
"""Hold `h` of the client is about invoice `i` and was not ended: the same rule as `domain.holds.Hold.covers`."""


def day(text: str | None) -> date | None:
    """Return the date of an ISO text, None for none."""
    return None if text is None else date.fromisoformat(text)


def local_day(moment: str) -> date:
    """Return the day at the user's place of a UTC moment in ISO text."""
    return datetime.fromisoformat(moment).astimezone().date()


def invoice_from(row: Sequence[Any]) -> Invoice:
    """Return the invoice of a row of INVOICE_COLUMNS."""
    currency = row[6]
    return Invoice(
        client_id=ClientId(row[1]),
        number=row[2],
        issued_on=date.fromisoformat(row[3]),
        due_on=date.fromisoformat(row[4]),
        next_due=date.fromisoformat(row[5]),
        net=Money(row[7], currency),
        vat=Money(row[8], currency),
        gross=Money(row[9], currency),
        open=Money(row[10], currency),
        vat_note=row[11],
        terms=row[12],
        reference=row[13],
        title=row[14],
        cancelled_on=day(row[15]),
        pdf=None if row[17] is None else Attachment(row[16] or "", row[17], row[18] or 0),
        plan_id=row[19],
        policy=row[20],
        never_remind=bool(row[21]),
        id=InvoiceId(row[0]),
    )


def client_from(row: Sequence[Any], contacts: Iterable[Contact]) -> Client:
    """Return the client of a row of CLIENT_COLUMNS."""
    return Client(
        name=row[1],
        language=row[2],
        formal=bool(row[3]),
        currency=row[4],
        tax_id=row[5],
        address=row[6],
        time_zone=row[7],
        note=row[8],
        never_remind=bool(row[9]),
        policy=row[10],
        country=row[11],
        automatic=bool(row[12]),
        contacts=tuple(contacts),
        id=ClientId(row[0]),
    )


def hold_from(row: Sequence[Any]) -> Hold:
    """Return the hold of a row of HOLD_COLUMNS."""
    invoice_id = None if row[3] is None else InvoiceId(row[3])
    since, until = date.fromisoformat(row[4]), day(row[5])
    part = None if row[7] is None else PlanPart(row[7], date.fromisoformat(row[8]))
    return Hold(HoldKind(row[1]), ClientId(row[2]), invoice_id, since, until, row[6], HoldId(row[0]), part)


class Scope(NamedTuple):
    """Which clients are asked about, as the end of a condition on their id."""

    condition: str
    params: tuple[int, ...]

    def on(self, column: str) -> str:
        """Return the condition on `column`."""
        return self.condition.format(column=column)


def only(ids: Iterable[int]) -> Scope:
    """Return the scope of these clients."""
    wanted = tuple(sorted(set(ids)))
    return Scope(f" AND {{column}} IN ({','.join('?' * len(wanted))})", wanted)


EVERYONE = Scope("", ())


def client_facts(run: Query, keys: Sequence[Key]) -> list[ClientFacts]:
    """Return the facts of these clients and currencies in that order; a key with nothing open has no invoices."""
    scope = only(client_id for client_id, _ in keys)
    return _facts(run, scope, keys, _open_invoices(run, scope))


def facts_from(run: Query, client_id: int, clients: int) -> list[ClientFacts]:
    """Return the facts of the next `clients` clients with something open, from `client_id` on, by id and currency.

    The number of queries is the same however many clients there are.
    """
    span = run(
        "SELECT MIN(client_id), MAX(client_id) FROM (SELECT DISTINCT client_id FROM invoice "
        "WHERE settled = 0 AND client_id >= ? ORDER BY client_id LIMIT ?)",
        (client_id, clients),
    )
    first, last = next(iter(span))
    if first is None:
        return []
    scope = Scope(" AND {column} BETWEEN ? AND ?", (first, last))
    invoices = _open_invoices(run, scope)
    return _facts(run, scope, list(invoices), invoices)


def _facts(
    run: Query, scope: Scope, keys: Sequence[Key], invoices: Mapping[Key, list[OpenInvoice]]
) -> list[ClientFacts]:
    clients = read_clients(run, scope)
    holds = _holds(run, scope)
    sent, pending = _history(run, scope)
    contacts = last_contacts(run, scope)
    kept, later = _promises(run, scope)
    return [
        ClientFacts(
            client=clients[client_id],
            currency=currency,
            invoices=tuple(
                [
                    _invoice_facts(invoice, sent.get(invoice.id), pending.get(invoice.id))
                    for invoice in invoices.get((client_id, currency), ())
                ]
            ),
            holds=tuple(holds.get(client_id, ())),
            last_contact_on=last_contact(contacts, client_id, currency),
            last_call_on=contacts.get((client_id, CALL)),
            kept_promises=frozenset(kept.get(client_id, ())),
            not_promised=frozenset(later.get(client_id, ())),
        )
        for client_id, currency in keys
    ]


def _invoice_facts(invoice: OpenInvoice, sent: dict[Stage, date | None] | None, pending: State | None) -> InvoiceFacts:
    if not sent:
        return InvoiceFacts(invoice, pending=pending)
    days = {stage: on for stage, on in sent.items() if on is not None}
    return InvoiceFacts(invoice, frozenset(sent), pending, days)


def _open_invoices(run: Query, scope: Scope) -> dict[Key, list[OpenInvoice]]:
    own_way = {
        invoice_id: (plan_id, policy, bool(never))
        for invoice_id, plan_id, policy, never in run(_OWN_WAY + scope.on("client_id"), scope.params)
    }
    groups: dict[Key, list[OpenInvoice]] = defaultdict(list)
    sql = (
        "SELECT id, client_id, currency, open_minor, next_due FROM invoice "
        f"WHERE settled = 0{scope.on('client_id')} ORDER BY client_id, currency, next_due, open_minor, id"
    )
    for invoice_id, client_id, currency, minor, next_due in run(sql, scope.params):
        money, due = Money(minor, currency), date.fromisoformat(next_due)
        own = own_way.get(invoice_id, _AS_THE_CLIENT)
        groups[client_id, currency].append(OpenInvoice(invoice_id, client_id, money, due, *own))
    return groups


def read_clients(run: Query, scope: Scope) -> dict[int, Client]:
    """Return the clients with their contacts by id."""
    contacts: dict[int, list[Contact]] = defaultdict(list)
    for row in run(
        "SELECT client_id, id, name, email, phone, role, form, salutation, bounced FROM contact "
        f"WHERE 1 = 1{scope.on('client_id')} ORDER BY client_id, position",
        scope.params,
    ):
        contacts[row[0]].append(
            Contact(row[2], row[3], row[4], Role(row[5]), Form(row[6]), row[7], bool(row[8]), ContactId(row[1]))
        )
    sql = f"SELECT {CLIENT_COLUMNS} FROM client c WHERE 1 = 1{scope.on('c.id')}"
    return {row[0]: client_from(row, contacts.get(row[0], ())) for row in run(sql, scope.params)}


def _holds(run: Query, scope: Scope) -> dict[int, list[Hold]]:
    holds: dict[int, list[Hold]] = defaultdict(list)
    sql = f"SELECT {HOLD_COLUMNS} FROM hold h WHERE h.ended_at IS NULL{scope.on('h.client_id')} ORDER BY h.id"
    for row in run(sql, scope.params):
        holds[row[2]].append(hold_from(row))
    return holds


def _promises(run: Query, scope: Scope) -> tuple[dict[int, set[HoldId]], dict[int, set[tuple[HoldId, InvoiceId]]]]:
    """Return, by client, the promises after which money came in, and those with the invoices entered after them.

    For a promise about one invoice only money for that invoice counts.
    """
    kept: dict[int, set[HoldId]] = defaultdict(set)
    later: dict[int, set[tuple[HoldId, InvoiceId]]] = defaultdict(set)
    standing = f"WHERE h.kind = 'promise' AND h.ended_at IS NULL{scope.on('h.client_id')}"
    for client_id, hold_id in run(
        f"SELECT h.client_id, h.id FROM hold h {standing} AND EXISTS (SELECT 1 FROM payment p "
        "WHERE p.client_id = h.client_id AND p.reversed_at IS NULL AND p.created_at >= h.created_at "
        "AND (h.invoice_id IS NULL OR EXISTS (SELECT 1 FROM allocation a "
        "WHERE a.payment_id = p.id AND a.invoice_id = h.invoice_id AND a.reversed_at IS NULL)))",
        scope.params,
    ):
        kept[client_id].add(hold_id)
    for client_id, hold_id, invoice_id in run(
        "SELECT h.client_id, h.id, i.id FROM hold h JOIN invoice i ON i.client_id = h.client_id AND i.settled = 0 "
        f"AND i.created_at > h.created_at {standing}",
        scope.params,
    ):
        later[client_id].add((hold_id, invoice_id))
    return kept, later


def _history(run: Query, scope: Scope) -> tuple[dict[int, dict[Stage, date | None]], dict[int, State]]:
    """Return the stages that were sent with their local days, and the states of what is not finished, by invoice."""
    sent: dict[int, dict[Stage, date | None]] = {}
    pending: dict[int, State] = {}
    for invoice_id, kind, stage, state, moment in run(
        "SELECT t.invoice_id, t.kind, t.stage, t.state, d.sent_at FROM invoice i "
        "JOIN intent t ON t.invoice_id = i.id JOIN delivery d ON d.id = t.delivery_id "
        f"WHERE i.settled = 0 AND t.state NOT IN ('FAILED', 'WITHDRAWN'){scope.on('i.client_id')} ORDER BY t.id",
        scope.params,
    ):
        if state != State.SENT:
            pending[invoice_id] = State(state)
        elif kind == "reminder":
            sent.setdefault(invoice_id, {})[Stage(stage)] = local_day(moment) if moment else None
    return sent, pending


def last_contacts(run: Query, scope: Scope) -> dict[Key, date]:
    """Return the day of the last message per client and currency, and of the last of other contacts per client.

    The kinds of other contacts, CALL and ELSEWHERE, stand in place of a currency.
    """
    found: dict[Key, date] = {}
    for client_id, currency, moment in run(
        "SELECT client_id, currency, MAX(sent_at) FROM delivery "
        f"WHERE state = 'SENT'{scope.on('client_id')} GROUP BY client_id, currency",
        scope.params,
    ):
        found[client_id, currency] = local_day(moment)
    for kind in (CALL, ELSEWHERE):
        rows = run(
            f"SELECT client_id, MAX(at) FROM event WHERE kind = '{kind}'{scope.on('client_id')} GROUP BY client_id",
            scope.params,
        )
        found.update({(client_id, kind): local_day(moment) for client_id, moment in rows})
    return found


def last_contact(contacts: Mapping[Key, date], client_id: int, currency: str) -> date | None:
    """Return the latest of the last message in `currency` and of other contacts, of what `last_contacts` found."""
    days = (contacts.get((client_id, scope)) for scope in (currency, CALL, ELSEWHERE))
    return max((found for found in days if found is not None), default=None)
