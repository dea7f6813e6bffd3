"""What stands beside a list: one client in one currency, and everything about one invoice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.reads.clients import client, days_late_by_client
from freelance_pay.adapters.db.reads.conditions import usual_delay
from freelance_pay.adapters.db.reads.facts import HOLD_COLUMNS, HOLD_COVERS, INVOICE_COLUMNS, hold_from, invoice_from
from freelance_pay.adapters.db.reads.timeline import client_timeline
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, invoice_status
from freelance_pay.domain.invoices import Invoice, InvoiceId, days_overdue
from freelance_pay.domain.money import Money
from freelance_pay.domain.payments import CreditNoteId, PaymentId
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.list_views import InvoiceDetail, SettlementLine
from freelance_pay.services.views import ClientPanel, OpenInvoiceLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.domain.clients import ClientId

_TIMELINE_ENTRIES = 100


def client_panel(run: Query, client_id: ClientId, currency: str) -> ClientPanel:
    """Return the client with its open invoices in `currency` and its timeline. Raises NotInLedgerError."""
    known = client(run, client_id)
    contact = next(iter(known.recipients() or known.contacts), None)
    delays = days_late_by_client(run, client_id).get(client_id, ())
    rows = run(
        "SELECT id, number, next_due, open_minor, plan_id, never_remind FROM invoice "
        "WHERE settled = 0 AND client_id = ? AND currency = ? ORDER BY next_due, id",
        (client_id, currency),
    )
    return ClientPanel(
        client_id=client_id,
        currency=currency,
        name=known.name,
        contact_name=contact.name if contact else "",
        email=contact.email if contact else "",
        phone=contact.phone if contact else "",
        language=known.language,
        is_formal=known.formal,
        usual_delay=usual_delay(delays),
        paid_invoices=len(delays),
        note=known.note,
        invoices=tuple(_open_line(row, currency) for row in rows),
        timeline=client_timeline(run, client_id, _TIMELINE_ENTRIES),
        can_offer_instalments=any(row[4] is None for row in rows),
    )


def _open_line(row: Sequence[Any], currency: str) -> OpenInvoiceLine:
    due_on, still_open = date.fromisoformat(row[2]), Money(row[3], currency)
    return OpenInvoiceLine(InvoiceId(row[0]), row[1], due_on, still_open, never_remind=bool(row[5]))


def invoice_detail(run: Query, invoice_id: InvoiceId, today: date) -> InvoiceDetail:
    """Return everything about one invoice except its timeline. Raises NotInLedgerError."""
    sql = f"SELECT {INVOICE_COLUMNS}, c.name FROM invoice i JOIN client c ON c.id = i.client_id WHERE i.id = ?"
    row = next(iter(run(sql, (invoice_id,))), None)
    if row is None:
        raise NotInLedgerError("invoice", invoice_id)
    invoice = invoice_from(row)
    holds = _holds(run, invoice.id)
    sent, pending = _letters(run, invoice_id)
    return InvoiceDetail(
        invoice=invoice,
        client_name=row[-1],
        status=invoice_status(invoice, holds, today),
        days_overdue=days_overdue(invoice.next_due, today) if invoice.open.minor > 0 else 0,
        settlements=_settlements(run, invoice),
        holds=holds,
        sent=sent,
        pending=pending,
    )


def _holds(run: Query, invoice_id: InvoiceId) -> tuple[Hold, ...]:
    rows = run(
        f"SELECT {HOLD_COLUMNS} FROM invoice i JOIN hold h ON h.client_id = i.client_id "
        f"WHERE i.id = ? AND {HOLD_COVERS} ORDER BY h.id",
        (invoice_id,),
    )
    return tuple(hold_from(row) for row in rows)


def _letters(run: Query, invoice_id: InvoiceId) -> tuple[frozenset[Stage], State | None]:
    sent, pending = set[Stage](), None
    rows = run(
        "SELECT kind, stage, state FROM intent "
        "WHERE invoice_id = ? AND state NOT IN ('FAILED', 'WITHDRAWN') ORDER BY id",
        (invoice_id,),
    )
    for kind, stage, state in rows:
        if state != State.SENT:
            pending = State(state)
        elif kind == "reminder":
            sent.add(Stage(stage))
    return frozenset(sent), pending


def _settlements(run: Query, invoice: Invoice) -> tuple[SettlementLine, ...]:
    rows = run(
        "SELECT COALESCE(p.received_on, n.issued_on), a.amount_minor, COALESCE(p.note, n.reason), a.payment_id, "
        "a.credit_note_id, COALESCE(p.currency, n.currency), COALESCE(p.amount_minor, n.amount_minor), "
        "a.reversed_at IS NOT NULL, a.reversed_at IS NOT NULL AND COALESCE(p.reversed_at, n.cancelled_on) IS NULL "
        "FROM allocation a LEFT JOIN payment p ON p.id = a.payment_id "
        "LEFT JOIN credit_note n ON n.id = a.credit_note_id WHERE a.invoice_id = ? ORDER BY 1, a.id",
        (invoice.id,),
    )
    return tuple(_settlement(row) for row in rows)


def on_account(run: Query, client_id: ClientId) -> tuple[SettlementLine, ...]:
    """Return what of the client's payments and credit notes settles no invoice, in every currency, the oldest first."""
    parts = [
        f"SELECT s.{day_column} AS received, s.amount_minor - COALESCE((SELECT SUM(a.amount_minor) FROM allocation a "
        f"WHERE a.{table}_id = s.id AND a.reversed_at IS NULL), 0) AS rest, s.{text}, {ids}, s.currency, "
        f"s.amount_minor, 0, 0 FROM {table} s WHERE s.client_id = :client AND s.{alive} IS NULL"
        for table, day_column, text, alive, ids in (
            ("payment", "received_on", "note", "reversed_at", "s.id, NULL"),
            ("credit_note", "issued_on", "reason", "cancelled_on", "NULL, s.id"),
        )
    ]
    sql = f"SELECT * FROM ({' UNION ALL '.join(parts)}) AS found WHERE rest > 0 ORDER BY received"
    return tuple(_settlement(row) for row in run(sql, {"client": client_id}))


def _settlement(row: Sequence[Any]) -> SettlementLine:
    on, minor, note, payment_id, note_id, currency, whole, undone, released = row
    return SettlementLine(
        on=date.fromisoformat(on),
        amount=Money(minor, currency),
        whole=Money(whole, currency),
        note=note,
        payment_id=None if payment_id is None else PaymentId(payment_id),
        credit_note_id=None if note_id is None else CreditNoteId(note_id),
        is_undone=bool(undone),
        is_released=bool(released),
    )
