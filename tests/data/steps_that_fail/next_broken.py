"""A made-up next schema that goes wrong after it changed something."""

from __future__ import annotations

from alembic import op

from freelance_pay.adapters.db.connection import SCHEMA_VERSION
from freelance_pay.adapters.db.sqlite_rules import stamp_of_schema

revision = "next"
down_revision = "0003"


def upgrade() -> None:
    op.execute("UPDATE client SET name = 'ruined'")
    for statement in stamp_of_schema(SCHEMA_VERSION + 1):
        op.execute(statement)
    op.execute("DROP TABLE no_such_table")
