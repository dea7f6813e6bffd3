"""What happened with a client or about an invoice, as a person would tell it, the newest first."""

from __future__ import annotations

import json
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.corrections import corrections
from freelance_pay.adapters.db.reads.facts import CALL, ELSEWHERE, day, local_day
from freelance_pay.domain.calls import CallOutcome
from freelance_pay.domain.deliveries import POST, State
from freelance_pay.domain.message_links import Messenger
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.views import TimelineEntry, TimelineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from freelance_pay.adapters.db.reads.conditions import Params
    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId

_KIND_OF_STATE = {
    State.SENT: TimelineKind.REMINDER_SENT,
    State.FAILED: TimelineKind.REMINDER_FAILED,
    State.UNKNOWN: TimelineKind.REMINDER_UNKNOWN,
    State.QUEUED: TimelineKind.REMINDER_WAITING,
    State.CLAIMED: TimelineKind.REMINDER_WAITING,
    State.COMMITTING: TimelineKind.REMINDER_WAITING,
    State.HELD: TimelineKind.REMINDER_WAITING,
}
_KIND_OF_POLITENESS = {"thank_you": TimelineKind.THANKED, "apology": TimelineKind.APOLOGISED}
_KIND_OF_HOLD = {"promise": TimelineKind.PROMISE, "pause": TimelineKind.PAUSE, "dispute": TimelineKind.DISPUTE}
_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            TimelineKind.INVOICE_SENT,
            TimelineKind.REMINDER_FAILED,
            TimelineKind.REMINDER_SENT,
            TimelineKind.REMINDER_UNKNOWN,
            TimelineKind.REMINDER_WAITING,
            TimelineKind.LETTER_POSTED,
            TimelineKind.APOLOGISED,
            TimelineKind.MESSAGE_ELSEWHERE,
            TimelineKind.CALL,
            TimelineKind.NOTE,
            TimelineKind.PLAN_OFFERED,
            TimelineKind.PLAN_ACCEPTED,
            TimelineKind.OFFER_ENDED,
            TimelineKind.PLAN_ENDED,
            TimelineKind.PLAN_REOPENED,
            TimelineKind.PROMISE,
            TimelineKind.PAUSE,
            TimelineKind.DISPUTE,
            TimelineKind.CREDIT_NOTE,
            TimelineKind.PAYMENT,
            TimelineKind.THANKED,
            TimelineKind.CREDIT_TAKEN_BACK,
            TimelineKind.PAYMENT_TAKEN_BACK,
            TimelineKind.INVOICE_CANCELLED,
            TimelineKind.INVOICE_REOPENED,
            TimelineKind.POLICY_CHOSEN,
            TimelineKind.NEVER_REMINDED,
            TimelineKind.REMINDED_AGAIN,
        )
    )
}
"""What comes first on a day, of which no hour is known: letter, then answer, then money, then what is corrected."""
_ABOUT = ("intent", "listed")
"""The tables that say which invoices a message is about."""
_KNOWN_HOW = frozenset((*CallOutcome, *Messenger))
_LAST_SETTLED = "a.reversed_at = (SELECT MAX(b.reversed_at) FROM allocation b WHERE b.{source} = a.{source})"
"""Money that was taken back is told with what it settled last."""


def client_timeline(run: Query, client_id: ClientId, limit: int) -> tuple[TimelineEntry, ...]:
    """Return the newest `limit` things that happened with a client, in every currency."""
    params: Params = {"client": client_id}
    entries = [
        *_invoices(run, "i.client_id = :client", params),
        *_messages(run, "d.client_id = :client", params),
        *_money(run, "i.client_id = :client", params),
        *_unallocated(run, params),
        *_holds(run, "h.client_id = :client", params),
        *_plans(run, "p.client_id = :client", params),
        *_calls(run, "", params),
        *corrections(run, "e.client_id = :client", params),
    ]
    return _newest_first(entries)[:limit]


def invoice_timeline(run: Query, invoice_id: InvoiceId) -> tuple[TimelineEntry, ...]:
    """Return what happened about an invoice, also with its client as a whole since it was issued.

    Raises NotInLedgerError.
    """
    found = next(iter(run("SELECT client_id, issued_on FROM invoice WHERE id = ?", (invoice_id,))), None)
    if found is None:
        raise NotInLedgerError("invoice", invoice_id)
    params: Params = {"client": found[0], "invoice": invoice_id, "issued": found[1]}
    covered = "SELECT v.plan_id FROM plan_invoice v WHERE v.invoice_id = :invoice"
    about = " UNION ".join(f"SELECT delivery_id FROM {table} WHERE invoice_id = :invoice" for table in _ABOUT)
    for_all = "h.invoice_id IS NULL AND h.plan_id IS NULL AND h.client_id = :client AND h.since >= :issued"
    held = f"h.invoice_id = :invoice OR h.plan_id IN ({covered}) OR ({for_all})"
    entries = [
        *_invoices(run, "i.id = :invoice", params),
        *_messages(run, f"d.id IN ({about})", params),
        *_money(run, "i.id = :invoice", params),
        *_holds(run, held, params),
        *_plans(run, f"p.id IN ({covered})", params),
        *_calls(run, " AND e.at >= :issued", params),
        *corrections(run, "e.invoice_id = :invoice", params),
    ]
    return _newest_first(entries)


def _newest_first(entries: Iterable[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.on, _ORDER[entry.kind]), reverse=True))


def _invoices(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    rows = run(
        f"SELECT i.issued_on, i.number, i.gross_minor, i.currency FROM invoice i WHERE {where}",
        params,
    )
    for issued_on, number, minor, currency in rows:
        yield TimelineEntry(
            date.fromisoformat(issued_on), TimelineKind.INVOICE_SENT, number, amount=Money(minor, currency)
        )


def _messages(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    """Tell each message with the invoices it raises and those it only lists."""
    about = (
        "SELECT d.id, d.kind, d.stage, d.state, COALESCE(d.sent_at, d.approved_at), d.currency, d.detail, "
        "t.open_minor, i.number, d.channel, d.tracking, i.due_on, i.id FROM delivery d "
        f"LEFT JOIN {table} t ON t.delivery_id = d.id LEFT JOIN invoice i ON i.id = t.invoice_id "
        f"WHERE d.state <> 'WITHDRAWN' AND ({where})"
        for table in _ABOUT
    )
    rows = run(f"{' UNION ALL '.join(about)} ORDER BY 1, 12, 13", params)
    for _, group in groupby(rows, key=itemgetter(0)):
        lines = list(group)
        _, kind, stage, state, at, currency, detail, _, _, channel, tracking, *_ = lines[0]
        is_reminder, is_sent = kind == "reminder", state == State.SENT
        numbers = _joined(line[8] for line in lines)
        if channel == POST:
            yield TimelineEntry(local_day(at), TimelineKind.LETTER_POSTED, numbers, Stage(stage), text=tracking)
        elif is_sent and kind in _KIND_OF_POLITENESS:
            yield TimelineEntry(local_day(at), _KIND_OF_POLITENESS[kind], numbers)
        elif is_reminder or not is_sent:  # a sent offer is told by its plan
            yield TimelineEntry(
                local_day(at),
                _KIND_OF_STATE[State(state)],
                numbers,
                Stage(stage) if is_reminder else None,
                Money(sum(line[7] or 0 for line in lines), currency),
                text="" if is_sent else detail,
            )


def _money(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    undone = f"(p.reversed_at IS NOT NULL AND {_LAST_SETTLED.format(source='payment_id')})"
    paid = run(
        "SELECT p.id, p.received_on, p.currency, p.note, a.amount_minor, i.number, i.due_on "
        "FROM invoice i JOIN allocation a ON a.invoice_id = i.id JOIN payment p ON p.id = a.payment_id "
        f"WHERE (a.reversed_at IS NULL OR {undone}) AND {where} ORDER BY p.id, i.due_on, i.id",
        params,
    )
    for _, group in groupby(paid, key=itemgetter(0)):
        lines = list(group)
        on, oldest_due = date.fromisoformat(lines[0][1]), date.fromisoformat(lines[0][6])
        yield TimelineEntry(
            on,
            TimelineKind.PAYMENT,
            _joined(line[5] for line in lines),
            amount=Money(sum(line[4] for line in lines), lines[0][2]),
            days_late=(on - oldest_due).days,
            text=lines[0][3],
        )
    yield from _credit_notes(run, where, params)


def _credit_notes(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    undone = f"(n.cancelled_on IS NOT NULL AND {_LAST_SETTLED.format(source='credit_note_id')})"
    rows = run(
        "SELECT n.id, n.issued_on, n.currency, n.reason, a.amount_minor, i.number "
        "FROM invoice i JOIN allocation a ON a.invoice_id = i.id JOIN credit_note n ON n.id = a.credit_note_id "
        f"WHERE (a.reversed_at IS NULL OR {undone}) AND {where} ORDER BY n.id, i.due_on, i.id",
        params,
    )
    for _, group in groupby(rows, key=itemgetter(0)):
        lines = list(group)
        yield TimelineEntry(
            date.fromisoformat(lines[0][1]),
            TimelineKind.CREDIT_NOTE,
            _joined(line[5] for line in lines),
            amount=Money(sum(line[4] for line in lines), lines[0][2]),
            text=lines[0][3],
        )


def _unallocated(run: Query, params: Params) -> Iterator[TimelineEntry]:
    """Give what was paid or credited and settles nothing (yet); the rest of a partly used amount is not told apart.

    What was taken back is given here only where it never settled anything.
    """
    for table, day_column, alive, text, kind in (
        ("payment", "received_on", "reversed_at", "note", TimelineKind.PAYMENT),
        ("credit_note", "issued_on", "cancelled_on", "reason", TimelineKind.CREDIT_NOTE),
    ):
        rows = run(
            f"SELECT s.{day_column}, s.currency, s.amount_minor, s.{text} FROM {table} s "
            f"WHERE s.client_id = :client AND NOT EXISTS (SELECT 1 FROM allocation a "
            f"WHERE a.{table}_id = s.id AND (a.reversed_at IS NULL OR s.{alive} IS NOT NULL))",
            params,
        )
        for on, currency, minor, words in rows:
            yield TimelineEntry(date.fromisoformat(on), kind, amount=Money(minor, currency), text=words)


def _holds(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    rows = run(
        "SELECT h.since, h.kind, i.number, h.until, h.reason, h.instalment_on FROM hold h "
        f"LEFT JOIN invoice i ON i.id = h.invoice_id WHERE {where}",
        params,
    )
    for since, kind, number, until, reason, part in rows:
        yield TimelineEntry(
            date.fromisoformat(since),
            _KIND_OF_HOLD[kind],
            number or "",
            until=day(until),
            text=reason,
            instalment=day(part),
        )


def _plans(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    rows = run(
        "SELECT p.id, p.offered_at, p.accepted_on, p.accepted_how, p.balance_minor, p.currency, i.number FROM plan p "
        "JOIN plan_invoice v ON v.plan_id = p.id JOIN invoice i ON i.id = v.invoice_id "
        f"WHERE p.state <> 'unsent' AND ({where}) ORDER BY p.id, i.due_on, i.id",
        params,
    )
    for _, group in groupby(rows, key=itemgetter(0)):
        lines = list(group)
        _, offered_at, accepted_on, how, minor, currency, _ = lines[0]
        numbers, balance = _joined(line[6] for line in lines), Money(minor, currency)
        yield TimelineEntry(local_day(offered_at), TimelineKind.PLAN_OFFERED, numbers, amount=balance)
        if accepted_on is not None:
            on = date.fromisoformat(accepted_on)
            yield TimelineEntry(on, TimelineKind.PLAN_ACCEPTED, numbers, amount=balance, text=how)


def _calls(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    for kind, told in ((CALL, TimelineKind.CALL), (ELSEWHERE, TimelineKind.MESSAGE_ELSEWHERE)):
        rows = run(f"SELECT e.at, e.data FROM event e WHERE e.kind = '{kind}' AND e.client_id = :client{where}", params)
        for at, data in rows:
            facts = json.loads(data)
            how = facts.get("outcome", facts.get("channel", ""))
            if how in _KNOWN_HOW:
                until = day(facts.get("until"))
                yield TimelineEntry(local_day(at), told, until=until, text=facts.get("note", ""), how=how)
            else:  # in words, from the time before outcomes were chosen
                yield TimelineEntry(local_day(at), told, text=how)


def _joined(numbers: Iterable[str | None]) -> str:
    return ", ".join(number for number in numbers if number)
