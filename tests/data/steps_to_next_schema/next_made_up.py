"""A made-up next schema: a new table, a rebuilt one, and changed rows."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from freelance_pay.adapters.db.connection import SCHEMA_VERSION
from freelance_pay.adapters.db.sqlite_rules import stamp_of_schema

revision = "next"
down_revision = "0003"


def upgrade() -> None:
    op.create_table("tag", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.String()))
    with op.batch_alter_table("client") as client:
        client.add_column(sa.Column("nickname", sa.String(), nullable=False, server_default=""))
        client.drop_column("tax_id")
    op.execute("UPDATE client SET nickname = 'dear ' || name")
    for statement in stamp_of_schema(SCHEMA_VERSION + 1):
        op.execute(statement)
