"""From rows to domain values and back: the only place that knows both."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.outbox_tables import DeliveryRow, IntentRow, ListedRow
from freelance_pay.adapters.db.tables import ClientRow, ContactRow, HoldRow, InvoiceRow, MailAccountRow
from freelance_pay.domain.clients import Client, ClientId, Contact, ContactId, Form, Role
from freelance_pay.domain.deliveries import Delivery, DeliveryId, DeliveryKind, Intent, State
from freelance_pay.domain.holds import Hold, HoldId, HoldKind, PlanPart
from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceId
from freelance_pay.domain.keys import name_key
from freelance_pay.domain.mail_accounts import AccountId, MailAccount, Security
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from freelance_pay.domain.payments import Payment


def client_of(row: ClientRow, contacts: Iterable[ContactRow]) -> Client:
    """Return the client with its contacts, in their order."""
    return Client(
        name=row.name,
        language=row.language,
        formal=row.formal,
        currency=row.currency,
        tax_id=row.tax_id,
        address=row.address,
        time_zone=row.time_zone,
        note=row.note,
        never_remind=row.never_remind,
        policy=row.policy,
        country=row.country,
        automatic=row.automatic,
        contacts=tuple(contact_of(contact) for contact in contacts),
        id=ClientId(row.id or 0),
    )


def contact_of(row: ContactRow) -> Contact:
    """Return the contact."""
    return Contact(
        name=row.name,
        email=row.email,
        phone=row.phone,
        role=Role(row.role),
        form=Form(row.form),
        salutation=row.salutation,
        bounced=row.bounced,
        id=ContactId(row.id or 0),
    )


def fill_client(row: ClientRow, client: Client) -> None:
    """Write the client's own fields (not the contacts) into its row."""
    for name, value in client_values(client).items():
        setattr(row, name, value)


def client_values(client: Client) -> dict[str, Any]:
    """Return the client's own fields (not the contacts) by column."""
    return {
        "name": client.name,
        "name_key": name_key(client.name),
        "language": client.language,
        "formal": client.formal,
        "currency": client.currency,
        "tax_id": client.tax_id,
        "address": client.address,
        "time_zone": client.time_zone,
        "note": client.note,
        "never_remind": client.never_remind,
        "policy": client.policy,
        "country": client.country,
        "automatic": client.automatic,
    }


def contact_values(contact: Contact, client_id: int, position: int) -> dict[str, Any]:
    """Return a new contact of a client by column."""
    return {
        "client_id": client_id,
        "position": position,
        "name": contact.name,
        "email": contact.email,
        "phone": contact.phone,
        "role": contact.role.value,
        "form": contact.form.value,
        "salutation": contact.salutation,
        "bounced": contact.bounced,
    }


def invoice_of(row: InvoiceRow) -> Invoice:
    """Return the invoice."""
    pdf = None
    if row.pdf_sha256 is not None:
        pdf = Attachment(row.pdf_name or "", row.pdf_sha256, row.pdf_size or 0)
    return Invoice(
        client_id=ClientId(row.client_id),
        number=row.number,
        issued_on=row.issued_on,
        due_on=row.due_on,
        net=Money(row.net_minor, row.currency),
        vat=Money(row.vat_minor, row.currency),
        gross=Money(row.gross_minor, row.currency),
        open=Money(row.open_minor, row.currency),
        next_due=row.next_due,
        vat_note=row.vat_note,
        terms=row.terms,
        reference=row.reference,
        title=row.title,
        cancelled_on=row.cancelled_on,
        pdf=pdf,
        plan_id=row.plan_id,
        policy=row.policy,
        never_remind=row.never_remind,
        id=InvoiceId(row.id or 0),
    )


def fill_invoice(row: InvoiceRow, invoice: Invoice) -> None:
    """Write the invoice's facts into its row; the kept columns (open, settled, next due, plan) are not touched."""
    for name, value in _invoice_facts(invoice).items():
        setattr(row, name, value)


def new_invoice_values(invoice: Invoice, at: datetime) -> dict[str, Any]:
    """Return an invoice that nothing was paid on yet by column; without its id."""
    pdf = invoice.pdf
    return {
        **_invoice_facts(invoice),
        "client_id": invoice.client_id,
        "next_due": invoice.due_on,
        "open_minor": 0 if invoice.cancelled_on else invoice.gross.minor,
        "settled": int(invoice.cancelled_on is not None or invoice.gross.minor == 0),
        "pdf_name": pdf and pdf.name,
        "pdf_sha256": pdf and pdf.sha256,
        "pdf_size": pdf and pdf.size,
        "created_at": at,
    }


def _invoice_facts(invoice: Invoice) -> dict[str, Any]:
    return {
        "number": invoice.number,
        "number_key": name_key(invoice.number),
        "issued_on": invoice.issued_on,
        "due_on": invoice.due_on,
        "cancelled_on": invoice.cancelled_on,
        "currency": invoice.currency,
        "net_minor": invoice.net.minor,
        "vat_minor": invoice.vat.minor,
        "gross_minor": invoice.gross.minor,
        "vat_note": invoice.vat_note,
        "terms": invoice.terms,
        "reference": invoice.reference,
        "title": invoice.title,
        "policy": invoice.policy,
        "never_remind": invoice.never_remind,
    }


def payment_values(payment: Payment, at: datetime) -> dict[str, Any]:
    """Return a new payment by column; without its id."""
    return {
        "client_id": payment.client_id,
        "received_on": payment.received_on,
        "currency": payment.amount.currency,
        "amount_minor": payment.amount.minor,
        "note": payment.note,
        "source_key": payment.source_key,
        "reversal_reason": "",
        "created_at": at,
    }


def allocation_values(
    invoice_id: int, amount: Money, at: datetime, *, payment_id: int | None = None, credit_note_id: int | None = None
) -> dict[str, Any]:
    """Return a new allocation by column."""
    source = {"payment_id": payment_id, "credit_note_id": credit_note_id}
    return {"invoice_id": invoice_id, **source, "amount_minor": amount.minor, "created_at": at}


def hold_of(row: HoldRow) -> Hold:
    """Return the hold."""
    invoice_id = None if row.invoice_id is None else InvoiceId(row.invoice_id)
    part = None
    if row.plan_id is not None and row.instalment_on is not None:
        part = PlanPart(row.plan_id, row.instalment_on)
    client_id, hold_id = ClientId(row.client_id), HoldId(row.id or 0)
    return Hold(HoldKind(row.kind), client_id, invoice_id, row.since, row.until, row.reason, hold_id, part)


def intent_of(row: IntentRow) -> Intent:
    """Return the intent."""
    return Intent(InvoiceId(row.invoice_id), DeliveryKind(row.kind), Stage(row.stage), row.open_minor, row.instalment)


def listed_of(row: ListedRow, stage: int) -> Intent:
    """Return what a message of that stage is for an invoice it only lists."""
    return Intent(InvoiceId(row.invoice_id), DeliveryKind.LISTED, Stage(stage), row.open_minor)


def delivery_of(row: DeliveryRow, intents: tuple[Intent, ...]) -> Delivery:
    """Return the delivery without its bytes."""
    return Delivery(
        id=DeliveryId(row.id or 0),
        client_id=ClientId(row.client_id),
        kind=DeliveryKind(row.kind),
        stage=Stage(row.stage),
        currency=row.currency,
        state=State(row.state),
        subject=row.subject,
        recipients=tuple(json.loads(row.recipients)),
        message_id=row.message_id,
        sha256=row.sha256,
        approved_at=row.approved_at,
        not_before=row.not_before,
        attempts=row.attempts,
        sent_at=row.sent_at,
        next_try_at=row.next_try_at,
        code=row.code,
        detail=row.detail,
        intents=intents,
        channel=row.channel,
        tracking=row.tracking,
    )


def account_of(row: MailAccountRow) -> MailAccount:
    """Return the mail account."""
    return MailAccount(
        id=AccountId(row.id or 0),
        address=row.address,
        display_name=row.display_name,
        host=row.host,
        port=row.port,
        security=Security(row.security),
        username=row.username,
        paused_reason=row.paused_reason,
    )
