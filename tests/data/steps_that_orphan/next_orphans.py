"""A made-up next schema that leaves rows pointing at nothing."""

from __future__ import annotations

from alembic import op

from freelance_pay.adapters.db.connection import SCHEMA_VERSION
from freelance_pay.adapters.db.sqlite_rules import stamp_of_schema

revision = "next"
down_revision = "0003"


def upgrade() -> None:
    op.execute("INSERT INTO event (at, kind, client_id, data) SELECT created_at, 'x', id + 1, '{}' FROM client")
    for statement in stamp_of_schema(SCHEMA_VERSION + 1):
        op.execute(statement)
