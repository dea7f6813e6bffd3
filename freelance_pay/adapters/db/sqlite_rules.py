"""What the schema says in SQLite's own words: whole-number checks, triggers, and the stamp in the file's header."""

from __future__ import annotations

from sqlalchemy import CheckConstraint

from freelance_pay.adapters.db.connection import APPLICATION_ID

MIRROR_DELIVERY_STATE = """\
CREATE TRIGGER intent_mirrors_delivery_state AFTER UPDATE OF state ON delivery
BEGIN
  UPDATE intent SET state = NEW.state WHERE delivery_id = NEW.id;
END"""
"""The unique index on `intent` can only hold back a second message for an invoice while it sees each move."""

TRIGGERS_OF_SCHEMA_1 = (MIRROR_DELIVERY_STATE,)
"""What the migration to schema 1 creates; a later schema gets a tuple of its own, this one stays as it is."""

TRIGGERS = TRIGGERS_OF_SCHEMA_1
"""Every trigger a ledger of today's schema has."""


def integer_check(column_name: str) -> CheckConstraint:
    """Refuse anything but a whole number in a money column.

    SQLite keeps a text or a float in an INTEGER column without a word; other databases check the type themselves, so
    the constraint is for SQLite alone.
    """
    check = CheckConstraint(f"typeof({column_name}) = 'integer'", name=f"ck_{column_name}_whole")
    return check.ddl_if(dialect="sqlite")


def stamp_of_schema(number: int) -> tuple[str, ...]:
    """Return the statements that mark a file as a ledger of schema `number`, to be run by the migration to it."""
    return (f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {number}")
