"""What the pre-flight looks at: money, holds and earlier messages in one query; then addresses, credit, bank data."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.reads.facts import (
    CLIENT_COLUMNS,
    HOLD_COLUMNS,
    HOLD_COVERS,
    INVOICE_COLUMNS,
    client_from,
    day,
    hold_from,
    invoice_from,
    last_contact,
    last_contacts,
    only,
    read_clients,
)
from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import InvoiceNow, MoneyFacts, PreflightFacts
from freelance_pay.services.policy_book import FOLLOW_UP, policy_book

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId, Intent

_CREDIT = """SELECT
 (SELECT COALESCE(SUM(amount_minor), 0) FROM payment
  WHERE client_id = :client AND currency = :currency AND reversed_at IS NULL)
 + (SELECT COALESCE(SUM(amount_minor), 0) FROM credit_note
  WHERE client_id = :client AND currency = :currency AND cancelled_on IS NULL)
 - (SELECT COALESCE(SUM(a.amount_minor), 0) FROM invoice i JOIN allocation a ON a.invoice_id = i.id
  WHERE i.client_id = :client AND i.currency = :currency AND a.reversed_at IS NULL)"""

_INVOICE, _CLIENT, _HOLD = (columns.count(",") + 1 for columns in (INVOICE_COLUMNS, CLIENT_COLUMNS, HOLD_COLUMNS))
_MONEY = f"""SELECT {INVOICE_COLUMNS}, {CLIENT_COLUMNS}, {HOLD_COLUMNS}, t.delivery_id, t.kind, t.stage, t.state,
 (SELECT value FROM setting WHERE key = '{FOLLOW_UP}')
 FROM client c LEFT JOIN invoice i ON i.client_id = c.id AND i.id IN ({{ids}})
 LEFT JOIN hold h ON h.client_id = c.id AND {HOLD_COVERS}
 LEFT JOIN (
  SELECT id, invoice_id, delivery_id, kind, stage, state FROM intent
  WHERE invoice_id IN ({{ids}}) AND state NOT IN ('FAILED', 'WITHDRAWN')
  UNION ALL
  SELECT 0, l.invoice_id, d.id, 'listed', d.stage, d.state FROM listed l JOIN delivery d ON d.id = l.delivery_id
  WHERE l.invoice_id IN ({{ids}}) AND d.state NOT IN ('SENT', 'FAILED', 'WITHDRAWN')
 ) t ON t.invoice_id = i.id
 WHERE c.id = ? ORDER BY i.due_on, i.id, h.id, t.id"""


def money_facts(
    run: Query,
    client_id: ClientId,
    intents: Sequence[Intent],
    own: DeliveryId | None,
    today: date,
) -> MoneyFacts:
    """Return what is true now of the client and the invoices of `intents`; `own` is the delivery that asks."""
    ids = sorted({intent.invoice_id for intent in intents})
    holds, invoices = {}, {}
    sent: dict[int, set[Stage]] = {}
    pending: dict[int, State] = {}
    row: Sequence[Any] = ()
    for row in run(_MONEY.format(ids=",".join("?" * len(ids))), (*ids, *ids, *ids, client_id)):
        invoice_id, rest = row[0], row[_INVOICE + _CLIENT :]
        if invoice_id is not None and invoice_id not in invoices:
            invoices[invoice_id] = invoice_from(row)
        if rest[0] is not None and rest[0] not in holds:
            holds[rest[0]] = hold_from(rest)
        delivery_id, kind, stage, state = rest[_HOLD:-1]
        if state == State.SENT and kind == DeliveryKind.REMINDER:
            sent.setdefault(invoice_id, set()).add(Stage(stage))
        elif state not in (None, State.SENT) and delivery_id != own:
            pending[invoice_id] = State(state)
    return MoneyFacts(
        client=client_from(row[_INVOICE:], ()),
        today=today,
        intents=tuple(intents),
        invoices=tuple(
            InvoiceNow(invoice, frozenset(sent.get(invoice.id, ())), pending.get(invoice.id))
            for invoice in invoices.values()
        ),
        holds=tuple(holds.values()),
        book=policy_book(row[-1], None),
    )


def preflight_facts(
    run: Query,
    client_id: ClientId,
    currency: str,
    intents: Sequence[Intent],
    recipients: Sequence[str],
    own: DeliveryId | None,
    now: datetime,
    today: date,
) -> PreflightFacts:
    """Return all that the ledger knows of a message about `intents` to `recipients`."""
    scope = only([client_id])
    money = money_facts(run, client_id, intents, own, today)
    client = read_clients(run, scope)[client_id]
    return PreflightFacts(
        client=client,
        today=today,
        intents=money.intents,
        invoices=money.invoices,
        holds=money.holds,
        book=money.book,
        now=now,
        last_contact_on=last_contact(last_contacts(run, scope), client_id, currency),
        recipients=tuple(recipients),
        foreign=addresses_of_others(run, client_id, recipients),
        bounced=frozenset(contact.email.casefold() for contact in client.contacts if contact.bounced),
        credit=unallocated(run, client_id, currency),
        bank_data_on=bank_data_on(run),
        last_event_at=last_event_at(run),
    )


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
