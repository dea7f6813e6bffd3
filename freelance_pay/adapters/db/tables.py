"""The rows of the ledger as SQLModel tables: shape and constraints only, no rules (those live in `domain`)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    UniqueConstraint,
    false,
    text,
)
from sqlmodel import Field, SQLModel

from freelance_pay.adapters.db.moments import UtcMoment
from freelance_pay.adapters.db.sqlite_rules import integer_check

OPEN_SQL = text("settled = 0")
PLANNED_SQL = text("plan_id IS NOT NULL")
OWN_WAY_SQL = text("plan_id IS NOT NULL OR policy <> '' OR never_remind")
CALL_SQL = text("kind = 'call_done'")
ELSEWHERE_SQL = text("kind = 'message_elsewhere'")
DELIVERED_SQL = text("delivery_id IS NOT NULL")


def moment(*, nullable: bool = False) -> Any:  # noqa: ANN401 - what SQLModel's Field itself returns
    """Return a column of aware UTC moments."""
    if nullable:
        return Field(default=None, sa_type=UtcMoment, nullable=True)
    return Field(sa_type=UtcMoment, nullable=False)


def since(default: object, server: object) -> Any:  # noqa: ANN401
    """Return a column that a later schema added: rows of the time before have `server` as its value."""
    return Field(default=default, sa_column_kwargs={"server_default": server})


class ClientRow(SQLModel, table=True):
    """A client. `name_key` is the folded name that duplicates are found by."""

    __tablename__ = "client"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    name_key: str = Field(index=True)
    language: str
    formal: bool
    currency: str
    tax_id: str = ""
    address: str = ""
    time_zone: str = ""
    note: str = ""
    never_remind: bool = False
    policy: str = since("", "")
    country: str = since("", "")
    automatic: bool = since(default=False, server=false())
    created_at: datetime = moment()
    archived_at: datetime | None = moment(nullable=True)


class ContactRow(SQLModel, table=True):
    """A person at a client, in the order given."""

    __tablename__ = "contact"
    __table_args__ = (Index("ix_contact_email", text("lower(email)")),)
    id: int | None = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    position: int = 0
    name: str = ""
    email: str = ""
    phone: str = ""
    role: str = "billing"
    form: str = "company"
    salutation: str = ""
    bounced: bool = False


class InvoiceRow(SQLModel, table=True):
    """An invoice. `open_minor`, `settled`, `next_due` and `plan_id` are kept by one write path, `stores.balances`."""

    __tablename__ = "invoice"
    __table_args__ = (
        UniqueConstraint("client_id", "number_key", name="uq_invoice_client_number"),
        CheckConstraint("net_minor + vat_minor = gross_minor", name="ck_invoice_gross"),
        CheckConstraint("open_minor >= 0 AND open_minor <= gross_minor", name="ck_invoice_open"),
        CheckConstraint("settled IN (0, 1)", name="ck_invoice_settled"),
        *(integer_check(name) for name in ("net_minor", "vat_minor", "gross_minor", "open_minor")),
        Index(
            "ix_invoice_open_due",
            "next_due",
            "open_minor",
            "currency",
            "client_id",
            sqlite_where=OPEN_SQL,
            postgresql_where=OPEN_SQL,
        ),
        Index(
            "ix_invoice_open_client",
            "client_id",
            "currency",
            "next_due",
            "open_minor",
            sqlite_where=OPEN_SQL,
            postgresql_where=OPEN_SQL,
        ),
        Index(
            "ix_invoice_open_sums",
            "currency",
            "next_due",
            "open_minor",
            "gross_minor",
            "plan_id",
            sqlite_where=OPEN_SQL,
            postgresql_where=OPEN_SQL,
        ),
        Index(
            "ix_invoice_own_way",
            "client_id",
            "plan_id",
            "policy",
            "never_remind",
            sqlite_where=OWN_WAY_SQL,
            postgresql_where=OWN_WAY_SQL,
        ),
        Index("ix_invoice_plan_id", "plan_id", sqlite_where=PLANNED_SQL, postgresql_where=PLANNED_SQL),
    )
    id: int | None = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id")
    number: str
    number_key: str = Field(index=True)
    issued_on: date
    due_on: date
    next_due: date
    currency: str
    net_minor: int
    vat_minor: int
    gross_minor: int
    open_minor: int
    settled: int
    vat_note: str = ""
    terms: str = ""
    reference: str = ""
    title: str = ""
    cancelled_on: date | None = None
    pdf_name: str | None = None
    pdf_sha256: str | None = None
    pdf_size: int | None = None
    plan_id: int | None = Field(default=None, foreign_key="plan.id")
    policy: str = since("", "")
    never_remind: bool = since(default=False, server=false())
    created_at: datetime = moment()


class PaymentRow(SQLModel, table=True):
    """Money received. Never deleted: reversed with a reason."""

    __tablename__ = "payment"
    __table_args__ = (CheckConstraint("amount_minor > 0", name="ck_payment_amount"), integer_check("amount_minor"))
    id: int | None = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    received_on: date = Field(index=True)
    currency: str
    amount_minor: int
    note: str = ""
    source_key: str | None = Field(default=None, unique=True)
    reversed_at: datetime | None = moment(nullable=True)
    reversal_reason: str = ""
    created_at: datetime = moment()


class CreditNoteRow(SQLModel, table=True):
    """A credit note: lessens what is owed once it is allocated. Never deleted: cancelled."""

    __tablename__ = "credit_note"
    __table_args__ = (CheckConstraint("amount_minor > 0", name="ck_credit_amount"), integer_check("amount_minor"))
    id: int | None = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    number: str
    issued_on: date
    currency: str
    amount_minor: int
    reason: str = ""
    cancelled_on: date | None = None
    created_at: datetime = moment()


class AllocationRow(SQLModel, table=True):
    """Which money settles which invoice: from exactly one payment or one credit note."""

    __tablename__ = "allocation"
    __table_args__ = (
        CheckConstraint("(payment_id IS NULL) <> (credit_note_id IS NULL)", name="ck_allocation_source"),
        CheckConstraint("amount_minor > 0", name="ck_allocation_amount"),
        integer_check("amount_minor"),
    )
    id: int | None = Field(default=None, primary_key=True)
    invoice_id: int = Field(foreign_key="invoice.id", index=True)
    payment_id: int | None = Field(default=None, foreign_key="payment.id", index=True)
    credit_note_id: int | None = Field(default=None, foreign_key="credit_note.id", index=True)
    amount_minor: int
    created_at: datetime = moment()
    reversed_at: datetime | None = moment(nullable=True)


class HoldRow(SQLModel, table=True):
    """A promise, pause or dispute on an invoice, an instalment (`plan_id` and its day), or else a whole client."""

    __tablename__ = "hold"
    id: int | None = Field(default=None, primary_key=True)
    kind: str
    client_id: int = Field(foreign_key="client.id", index=True)
    invoice_id: int | None = Field(default=None, foreign_key="invoice.id", index=True)
    since: date
    until: date | None = None
    reason: str = ""
    ended_at: datetime | None = moment(nullable=True)
    created_at: datetime = moment()
    plan_id: int | None = Field(default=None, sa_column=Column(ForeignKey("plan.id", name="fk_hold_plan")))
    instalment_on: date | None = None


class PlanRow(SQLModel, table=True):
    """An instalment plan over the open balance of one or several invoices of one client and currency."""

    __tablename__ = "plan"
    __table_args__ = (CheckConstraint("balance_minor > 0", name="ck_plan_balance"), integer_check("balance_minor"))
    id: int | None = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    currency: str
    balance_minor: int
    state: str
    offered_at: datetime = moment()
    accepted_on: date | None = None
    accepted_how: str = ""
    ended_at: datetime | None = moment(nullable=True)
    end_reason: str = ""


class PlanInvoiceRow(SQLModel, table=True):
    """Which invoices a plan covers, and what was open on each when it was offered."""

    __tablename__ = "plan_invoice"
    plan_id: int = Field(foreign_key="plan.id", primary_key=True)
    invoice_id: int = Field(foreign_key="invoice.id", primary_key=True, index=True)
    open_minor: int


class InstalmentRow(SQLModel, table=True):
    """One part of a plan."""

    __tablename__ = "instalment"
    __table_args__ = (
        UniqueConstraint("plan_id", "number", name="uq_instalment_number"),
        CheckConstraint("amount_minor > 0", name="ck_instalment_amount"),
        integer_check("amount_minor"),
    )
    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="plan.id")
    number: int
    due_on: date
    amount_minor: int


class MailAccountRow(SQLModel, table=True):
    """The user's mail account, without any secret."""

    __tablename__ = "mail_account"
    id: int | None = Field(default=None, primary_key=True)
    address: str = Field(unique=True)
    display_name: str = ""
    host: str
    port: int
    security: str
    username: str
    paused_reason: str = ""
    paused_until: datetime | None = moment(nullable=True)
    created_at: datetime = moment()


class EventRow(SQLModel, table=True):
    """The log: what happened when, to whom, and from what to what (`data`: JSON)."""

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_call", "client_id", "at", sqlite_where=CALL_SQL, postgresql_where=CALL_SQL),
        Index("ix_event_elsewhere", "client_id", "at", sqlite_where=ELSEWHERE_SQL, postgresql_where=ELSEWHERE_SQL),
        Index("ix_event_delivery", "delivery_id", sqlite_where=DELIVERED_SQL, postgresql_where=DELIVERED_SQL),
    )
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = moment()
    kind: str
    client_id: int | None = Field(default=None, foreign_key="client.id", index=True)
    invoice_id: int | None = Field(default=None, foreign_key="invoice.id", index=True)
    delivery_id: int | None = Field(default=None, foreign_key="delivery.id")
    data: str = "{}"


class SettingRow(SQLModel, table=True):
    """One setting as JSON text."""

    __tablename__ = "setting"
    key: str = Field(primary_key=True)
    value: str
