"""Schema 2: who follows which policy, what a message lists besides its intents, and letters that went by post."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from freelance_pay.adapters.db.sqlite_rules import integer_check, stamp_of_schema

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for table, column in (
        ("client", "policy"),
        ("client", "country"),
        ("invoice", "policy"),
        ("delivery", "tracking"),
    ):
        op.add_column(table, sa.Column(column, sa.String(), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("channel", sa.String(), nullable=False, server_default="mail"))
    for table, column in (("client", "automatic"), ("invoice", "never_remind")):
        op.add_column(table, sa.Column(column, sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "listed",
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.Column("open_minor", sa.Integer(), nullable=False),
        integer_check("open_minor"),
        sa.PrimaryKeyConstraint("delivery_id", "invoice_id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"]),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"]),
    )
    op.create_index("ix_listed_invoice_id", "listed", ["invoice_id"])
    elsewhere = sa.text("kind = 'message_elsewhere'")
    op.create_index(
        "ix_event_elsewhere", "event", ["client_id", "at"], sqlite_where=elsewhere, postgresql_where=elsewhere
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in stamp_of_schema(2):
            op.execute(statement)
