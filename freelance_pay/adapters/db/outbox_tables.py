"""The rows of the outbox as SQLModel tables: messages, their bytes, what they do and what they list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from freelance_pay.adapters.db.sqlite_rules import integer_check
from freelance_pay.adapters.db.tables import moment, since

IN_FLIGHT_SQL = "state IN ('CLAIMED', 'COMMITTING', 'UNKNOWN')"


class DeliveryRow(SQLModel, table=True):
    """A frozen message and where it stands; its bytes are in `delivery_mime`, so that a change of state is small."""

    __tablename__ = "delivery"
    __table_args__ = (
        CheckConstraint(
            "state IN ('QUEUED','CLAIMED','COMMITTING','SENT','FAILED','UNKNOWN','HELD','WITHDRAWN')",
            name="ck_delivery_state",
        ),
        Index("ix_delivery_state", "state", "not_before"),
        Index("ix_delivery_sent", "state", "client_id", "currency", "sent_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    account_id: int | None = Field(default=None, foreign_key="mail_account.id")
    kind: str
    stage: int
    currency: str
    state: str
    claim: str | None = None
    attempts: int = 0
    message_id: str = Field(unique=True)
    sender: str
    recipients: str
    subject: str
    sha256: str
    approved_at: datetime = moment()
    not_before: datetime = moment()
    next_try_at: datetime | None = moment(nullable=True)
    sent_at: datetime | None = moment(nullable=True)
    code: int | None = None
    detail: str = ""
    channel: str = since("mail", "mail")
    tracking: str = since("", "")


class DeliveryMimeRow(SQLModel, table=True):
    """The approved bytes of a delivery: written once, never changed."""

    __tablename__ = "delivery_mime"
    delivery_id: int = Field(foreign_key="delivery.id", primary_key=True)
    mime: bytes = Field(sa_type=LargeBinary)


class IntentRow(SQLModel, table=True):
    """What a delivery does for one invoice; the key is unique for ever, `state` mirrors the delivery's (trigger)."""

    __tablename__ = "intent"
    __table_args__ = (
        UniqueConstraint("invoice_id", "kind", "stage", "instalment", name="uq_intent"),
        Index(
            "uq_intent_in_flight",
            "invoice_id",
            unique=True,
            sqlite_where=text(IN_FLIGHT_SQL),
            postgresql_where=text(IN_FLIGHT_SQL),
        ),
        integer_check("open_minor"),
    )
    id: int | None = Field(default=None, primary_key=True)
    delivery_id: int = Field(foreign_key="delivery.id", index=True)
    invoice_id: int = Field(foreign_key="invoice.id")
    kind: str
    stage: int
    instalment: int = 0
    open_minor: int
    state: str


class ListedRow(SQLModel, table=True):
    """An invoice that a message lists without doing anything for it: no stage is raised, nothing is unique.

    A message that did not go out lists what another one does now in its place.
    """

    __tablename__ = "listed"
    __table_args__ = (integer_check("open_minor"),)
    delivery_id: int = Field(foreign_key="delivery.id", primary_key=True)
    invoice_id: int = Field(foreign_key="invoice.id", primary_key=True, index=True)
    open_minor: int
