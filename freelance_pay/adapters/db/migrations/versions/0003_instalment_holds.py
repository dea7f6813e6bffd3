"""Schema 3: a promise, pause or dispute may rest on one instalment; the few invoices with rules of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from freelance_pay.adapters.db.sqlite_rules import stamp_of_schema

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("hold", recreate="always") as hold:
        hold.add_column(sa.Column("plan_id", sa.Integer(), nullable=True))
        hold.add_column(sa.Column("instalment_on", sa.Date(), nullable=True))
        hold.create_foreign_key("fk_hold_plan", "plan", ["plan_id"], ["id"])
    op.create_index(
        "ix_invoice_own_way",
        "invoice",
        ["client_id", "plan_id", "policy", "never_remind"],
        sqlite_where=sa.text("plan_id IS NOT NULL OR policy <> '' OR never_remind"),
        postgresql_where=sa.text("plan_id IS NOT NULL OR policy <> '' OR never_remind"),
    )
    if op.get_bind().dialect.name == "sqlite":
        for statement in stamp_of_schema(3):
            op.execute(statement)
