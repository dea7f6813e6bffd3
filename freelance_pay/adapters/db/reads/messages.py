"""Messages by where they stand, one of them with its history, and the bytes that were approved."""

from __future__ import annotations

import json
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import Delivery, DeliveryId, DeliveryKind, Intent, State
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.list_views import (
    GROUP_OF_STATE,
    STATES_OF_GROUP,
    LogLine,
    MessageCounts,
    MessageDetail,
    MessageGroup,
    MessageRow,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.adapters.db.reads.facts import Query

_COLUMNS = """d.id, d.client_id, c.name, d.kind, d.stage, d.state, d.subject, d.recipients, d.currency, d.approved_at,
 d.not_before, d.sent_at, d.next_try_at, d.code, d.detail, d.message_id, d.sha256, d.attempts,
 d.channel, d.tracking
 FROM delivery d JOIN client c ON c.id = d.client_id"""
_RAISED = """SELECT t.delivery_id, t.invoice_id, t.kind, t.stage, t.open_minor, t.instalment, i.number,
 i.due_on FROM intent t JOIN invoice i ON i.id = t.invoice_id WHERE t.delivery_id IN ({ids}) ORDER BY t.id"""
_LISTED = f"""SELECT l.delivery_id, l.invoice_id, '{DeliveryKind.LISTED}', d.stage, l.open_minor, 0, i.number,
 i.due_on FROM listed l JOIN delivery d ON d.id = l.delivery_id JOIN invoice i ON i.id = l.invoice_id
 WHERE l.delivery_id IN ({{ids}}) ORDER BY l.invoice_id"""


def message_counts(run: Query) -> MessageCounts:
    """Return how many messages stand in each group."""
    counts = dict.fromkeys(MessageGroup, 0)
    for state, count in run("SELECT state, COUNT(*) FROM delivery GROUP BY state"):
        counts[GROUP_OF_STATE[State(state)]] += count
    return MessageCounts(**{group.value: count for group, count in counts.items()})


def messages(run: Query, group: MessageGroup | None, offset: int, limit: int) -> tuple[MessageRow, ...]:
    """Return the messages of a group (None: all), the newest first."""
    states = () if group is None else STATES_OF_GROUP[group]
    where = f"WHERE d.state IN ({_marks(states)}) " if states else ""
    # The index on state and moment gives a long group in order; approval and id go the same way.
    order = "d.not_before DESC, d.id DESC" if len(states) == 1 else "d.id DESC"
    values = (*(state.value for state in states), limit, offset)
    ids = tuple(row[0] for row in run(f"SELECT d.id FROM delivery d {where}ORDER BY {order} LIMIT ? OFFSET ?", values))
    rows = {row[0]: row for row in run(f"SELECT {_COLUMNS} WHERE d.id IN ({_marks(ids)})", ids)}
    about = _about(run, ids)
    return tuple(_row(rows[delivery_id], about[delivery_id]) for delivery_id in ids)


def message(run: Query, delivery_id: DeliveryId) -> MessageDetail:
    """Return one message with its history, the oldest line first. Raises NotInLedgerError."""
    row = next(iter(run(f"SELECT {_COLUMNS} WHERE d.id = ?", (delivery_id,))), None)
    if row is None:
        raise NotInLedgerError("message", delivery_id)
    about = _about(run, (delivery_id,))[delivery_id]
    lines = run("SELECT at, kind, data FROM event WHERE delivery_id = ? ORDER BY id", (delivery_id,))
    return MessageDetail(
        delivery=_delivery(row, about),
        client_name=row[2],
        numbers=_numbers(about),
        amount=_amount(row, about),
        history=tuple(
            LogLine(datetime.fromisoformat(at), kind, tuple(sorted(json.loads(data).items())))
            for at, kind, data in lines
        ),
    )


def delivery_mime(run: Query, delivery_id: DeliveryId) -> bytes:
    """Return the approved bytes as they were frozen. Raises NotInLedgerError."""
    row = next(iter(run("SELECT mime FROM delivery_mime WHERE delivery_id = ?", (delivery_id,))), None)
    if row is None:
        raise NotInLedgerError("message", delivery_id)
    return bytes(row[0])


def _about(run: Query, ids: Sequence[int]) -> dict[int, list[Sequence[Any]]]:
    """Return the invoices of these messages: those they raise, then those they list."""
    about: dict[int, list[Sequence[Any]]] = {delivery_id: [] for delivery_id in ids}
    for sql in (_RAISED, _LISTED):
        for found in run(sql.format(ids=_marks(ids)), ids):
            about[found[0]].append(found)
    return about


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _amount(row: Sequence[Any], about: Sequence[Sequence[Any]]) -> Money:
    return Money(sum(found[4] for found in about), row[8])


def _numbers(about: Sequence[Sequence[Any]]) -> tuple[str, ...]:
    """Return the numbers of the invoices, the one due first at the top, as the letter has them."""
    return tuple(found[6] for found in sorted(about, key=itemgetter(7, 1)))


def _row(row: Sequence[Any], about: Sequence[Sequence[Any]]) -> MessageRow:
    return MessageRow(
        id=DeliveryId(row[0]),
        client_id=ClientId(row[1]),
        client_name=row[2],
        kind=DeliveryKind(row[3]),
        stage=Stage(row[4]),
        state=State(row[5]),
        subject=row[6],
        recipients=tuple(json.loads(row[7])),
        amount=_amount(row, about),
        numbers=_numbers(about),
        approved_at=datetime.fromisoformat(row[9]),
        not_before=datetime.fromisoformat(row[10]),
        sent_at=_moment(row[11]),
        next_try_at=_moment(row[12]),
        code=row[13],
        detail=row[14],
    )


def _delivery(row: Sequence[Any], about: Sequence[Sequence[Any]]) -> Delivery:
    return Delivery(
        id=DeliveryId(row[0]),
        client_id=ClientId(row[1]),
        kind=DeliveryKind(row[3]),
        stage=Stage(row[4]),
        currency=row[8],
        state=State(row[5]),
        subject=row[6],
        recipients=tuple(json.loads(row[7])),
        message_id=row[15],
        sha256=row[16],
        approved_at=datetime.fromisoformat(row[9]),
        not_before=datetime.fromisoformat(row[10]),
        attempts=row[17],
        sent_at=_moment(row[11]),
        next_try_at=_moment(row[12]),
        code=row[13],
        detail=row[14],
        intents=tuple(_intent(found) for found in about),
        channel=row[18],
        tracking=row[19],
    )


def _intent(found: Sequence[Any]) -> Intent:
    return Intent(InvoiceId(found[1]), DeliveryKind(found[2]), Stage(found[3]), found[4], found[5])
