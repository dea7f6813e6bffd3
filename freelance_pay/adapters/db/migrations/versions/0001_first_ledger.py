"""The first ledger: every table, index and trigger of schema 1. Written out, so that it stays as it is for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import op

from freelance_pay.adapters.db.sqlite_rules import TRIGGERS_OF_SCHEMA_1, integer_check, stamp_of_schema

if TYPE_CHECKING:
    from datetime import date

revision = "0001"
down_revision = None


def upgrade() -> None:
    for create in (
        _client,
        _mail_account,
        _setting,
        _contact,
        _credit_note,
        _delivery,
        _payment,
        _plan,
        _delivery_mime,
        _instalment,
        _invoice,
        _allocation,
        _event,
        _hold,
        _intent,
        _plan_invoice,
    ):
        create()
    if op.get_bind().dialect.name == "sqlite":
        for statement in (*TRIGGERS_OF_SCHEMA_1, *stamp_of_schema(1)):
            op.execute(statement)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _day(name: str, *, nullable: bool = False) -> sa.Column[date]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=32), nullable=nullable)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _client() -> None:
    op.create_table(
        "client",
        _number("id"),
        _text("name"),
        _text("name_key"),
        _text("language"),
        _flag("formal"),
        _text("currency"),
        _text("tax_id"),
        _text("address"),
        _text("time_zone"),
        _text("note"),
        _flag("never_remind"),
        _moment("created_at"),
        _moment("archived_at", nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_client_name_key", "client", ["name_key"])


def _mail_account() -> None:
    op.create_table(
        "mail_account",
        _number("id"),
        _text("address"),
        _text("display_name"),
        _text("host"),
        _number("port"),
        _text("security"),
        _text("username"),
        _text("paused_reason"),
        _moment("paused_until", nullable=True),
        _moment("created_at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("address"),
    )


def _setting() -> None:
    op.create_table(
        "setting",
        _text("key"),
        _text("value"),
        sa.PrimaryKeyConstraint("key"),
    )


def _contact() -> None:
    op.create_table(
        "contact",
        _number("id"),
        _number("client_id"),
        _number("position"),
        _text("name"),
        _text("email"),
        _text("phone"),
        _text("role"),
        _text("form"),
        _text("salutation"),
        _flag("bounced"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
    )
    op.create_index("ix_contact_client_id", "contact", ["client_id"])
    op.create_index("ix_contact_email", "contact", [sa.text("lower(email)")])


def _credit_note() -> None:
    op.create_table(
        "credit_note",
        _number("id"),
        _number("client_id"),
        _text("number"),
        _day("issued_on"),
        _text("currency"),
        _number("amount_minor"),
        _text("reason"),
        _day("cancelled_on", nullable=True),
        _moment("created_at"),
        sa.CheckConstraint("amount_minor > 0", name="ck_credit_amount"),
        integer_check("amount_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
    )
    op.create_index("ix_credit_note_client_id", "credit_note", ["client_id"])


def _delivery() -> None:
    op.create_table(
        "delivery",
        _number("id"),
        _number("client_id"),
        _number("account_id", nullable=True),
        _text("kind"),
        _number("stage"),
        _text("currency"),
        _text("state"),
        _text("claim", nullable=True),
        _number("attempts"),
        _text("message_id"),
        _text("sender"),
        _text("recipients"),
        _text("subject"),
        _text("sha256"),
        _moment("approved_at"),
        _moment("not_before"),
        _moment("next_try_at", nullable=True),
        _moment("sent_at", nullable=True),
        _number("code", nullable=True),
        _text("detail"),
        sa.CheckConstraint(
            "state IN ('QUEUED','CLAIMED','COMMITTING','SENT','FAILED','UNKNOWN','HELD','WITHDRAWN')",
            name="ck_delivery_state",
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
        sa.ForeignKeyConstraint(["account_id"], ["mail_account.id"]),
        sa.UniqueConstraint("message_id"),
    )
    op.create_index("ix_delivery_client_id", "delivery", ["client_id"])
    op.create_index("ix_delivery_sent", "delivery", ["state", "client_id", "currency", "sent_at"])
    op.create_index("ix_delivery_state", "delivery", ["state", "not_before"])


def _payment() -> None:
    op.create_table(
        "payment",
        _number("id"),
        _number("client_id"),
        _day("received_on"),
        _text("currency"),
        _number("amount_minor"),
        _text("note"),
        _text("source_key", nullable=True),
        _moment("reversed_at", nullable=True),
        _text("reversal_reason"),
        _moment("created_at"),
        sa.CheckConstraint("amount_minor > 0", name="ck_payment_amount"),
        integer_check("amount_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
        sa.UniqueConstraint("source_key"),
    )
    op.create_index("ix_payment_client_id", "payment", ["client_id"])
    op.create_index("ix_payment_received_on", "payment", ["received_on"])


def _plan() -> None:
    op.create_table(
        "plan",
        _number("id"),
        _number("client_id"),
        _text("currency"),
        _number("balance_minor"),
        _text("state"),
        _moment("offered_at"),
        _day("accepted_on", nullable=True),
        _text("accepted_how"),
        _moment("ended_at", nullable=True),
        _text("end_reason"),
        sa.CheckConstraint("balance_minor > 0", name="ck_plan_balance"),
        integer_check("balance_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
    )
    op.create_index("ix_plan_client_id", "plan", ["client_id"])


def _delivery_mime() -> None:
    op.create_table(
        "delivery_mime",
        _number("delivery_id"),
        _bytes("mime"),
        sa.PrimaryKeyConstraint("delivery_id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"]),
    )


def _instalment() -> None:
    op.create_table(
        "instalment",
        _number("id"),
        _number("plan_id"),
        _number("number"),
        _day("due_on"),
        _number("amount_minor"),
        sa.UniqueConstraint("plan_id", "number", name="uq_instalment_number"),
        sa.CheckConstraint("amount_minor > 0", name="ck_instalment_amount"),
        integer_check("amount_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"]),
    )


def _invoice() -> None:
    op.create_table(
        "invoice",
        _number("id"),
        _number("client_id"),
        _text("number"),
        _text("number_key"),
        _day("issued_on"),
        _day("due_on"),
        _day("next_due"),
        _text("currency"),
        _number("net_minor"),
        _number("vat_minor"),
        _number("gross_minor"),
        _number("open_minor"),
        _number("settled"),
        _text("vat_note"),
        _text("terms"),
        _text("reference"),
        _text("title"),
        _day("cancelled_on", nullable=True),
        _text("pdf_name", nullable=True),
        _text("pdf_sha256", nullable=True),
        _number("pdf_size", nullable=True),
        _number("plan_id", nullable=True),
        _moment("created_at"),
        sa.UniqueConstraint("client_id", "number_key", name="uq_invoice_client_number"),
        sa.CheckConstraint("net_minor + vat_minor = gross_minor", name="ck_invoice_gross"),
        sa.CheckConstraint("open_minor >= 0 AND open_minor <= gross_minor", name="ck_invoice_open"),
        sa.CheckConstraint("settled IN (0, 1)", name="ck_invoice_settled"),
        integer_check("net_minor"),
        integer_check("vat_minor"),
        integer_check("gross_minor"),
        integer_check("open_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"]),
    )
    op.create_index("ix_invoice_number_key", "invoice", ["number_key"])
    op.create_index(
        "ix_invoice_open_client",
        "invoice",
        ["client_id", "currency", "next_due", "open_minor"],
        sqlite_where=sa.text("settled = 0"),
        postgresql_where=sa.text("settled = 0"),
    )
    op.create_index(
        "ix_invoice_open_due",
        "invoice",
        ["next_due", "open_minor", "currency", "client_id"],
        sqlite_where=sa.text("settled = 0"),
        postgresql_where=sa.text("settled = 0"),
    )
    op.create_index(
        "ix_invoice_open_sums",
        "invoice",
        ["currency", "next_due", "open_minor", "gross_minor", "plan_id"],
        sqlite_where=sa.text("settled = 0"),
        postgresql_where=sa.text("settled = 0"),
    )
    op.create_index(
        "ix_invoice_plan_id",
        "invoice",
        ["plan_id"],
        sqlite_where=sa.text("plan_id IS NOT NULL"),
        postgresql_where=sa.text("plan_id IS NOT NULL"),
    )


def _allocation() -> None:
    op.create_table(
        "allocation",
        _number("id"),
        _number("invoice_id"),
        _number("payment_id", nullable=True),
        _number("credit_note_id", nullable=True),
        _number("amount_minor"),
        _moment("created_at"),
        _moment("reversed_at", nullable=True),
        sa.CheckConstraint("(payment_id IS NULL) <> (credit_note_id IS NULL)", name="ck_allocation_source"),
        sa.CheckConstraint("amount_minor > 0", name="ck_allocation_amount"),
        integer_check("amount_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"]),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"]),
        sa.ForeignKeyConstraint(["credit_note_id"], ["credit_note.id"]),
    )
    op.create_index("ix_allocation_credit_note_id", "allocation", ["credit_note_id"])
    op.create_index("ix_allocation_invoice_id", "allocation", ["invoice_id"])
    op.create_index("ix_allocation_payment_id", "allocation", ["payment_id"])


def _event() -> None:
    op.create_table(
        "event",
        _number("id"),
        _moment("at"),
        _text("kind"),
        _number("client_id", nullable=True),
        _number("invoice_id", nullable=True),
        _number("delivery_id", nullable=True),
        _text("data"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"]),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"]),
    )
    op.create_index(
        "ix_event_call",
        "event",
        ["client_id", "at"],
        sqlite_where=sa.text("kind = 'call_done'"),
        postgresql_where=sa.text("kind = 'call_done'"),
    )
    op.create_index("ix_event_client_id", "event", ["client_id"])
    op.create_index(
        "ix_event_delivery",
        "event",
        ["delivery_id"],
        sqlite_where=sa.text("delivery_id IS NOT NULL"),
        postgresql_where=sa.text("delivery_id IS NOT NULL"),
    )
    op.create_index("ix_event_invoice_id", "event", ["invoice_id"])


def _hold() -> None:
    op.create_table(
        "hold",
        _number("id"),
        _text("kind"),
        _number("client_id"),
        _number("invoice_id", nullable=True),
        _day("since"),
        _day("until", nullable=True),
        _text("reason"),
        _moment("ended_at", nullable=True),
        _moment("created_at"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"]),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"]),
    )
    op.create_index("ix_hold_client_id", "hold", ["client_id"])
    op.create_index("ix_hold_invoice_id", "hold", ["invoice_id"])


def _intent() -> None:
    op.create_table(
        "intent",
        _number("id"),
        _number("delivery_id"),
        _number("invoice_id"),
        _text("kind"),
        _number("stage"),
        _number("instalment"),
        _number("open_minor"),
        _text("state"),
        sa.UniqueConstraint("invoice_id", "kind", "stage", "instalment", name="uq_intent"),
        integer_check("open_minor"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"]),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"]),
    )
    op.create_index("ix_intent_delivery_id", "intent", ["delivery_id"])
    op.create_index(
        "uq_intent_in_flight",
        "intent",
        ["invoice_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('CLAIMED', 'COMMITTING', 'UNKNOWN')"),
        postgresql_where=sa.text("state IN ('CLAIMED', 'COMMITTING', 'UNKNOWN')"),
    )


def _plan_invoice() -> None:
    op.create_table(
        "plan_invoice",
        _number("plan_id"),
        _number("invoice_id"),
        _number("open_minor"),
        sa.PrimaryKeyConstraint("plan_id", "invoice_id"),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"]),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"]),
    )
    op.create_index("ix_plan_invoice_invoice_id", "plan_invoice", ["invoice_id"])
