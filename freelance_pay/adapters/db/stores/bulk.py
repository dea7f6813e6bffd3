"""Many new rows at once: plain inserts, since the ORM takes ten times as long and a compiled statement twice."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import func
from sqlmodel import Session, SQLModel, select

from freelance_pay.adapters.db.moments import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_KEPT: dict[type, Callable[[Any], str]] = {date: date.isoformat, datetime: lru_cache(maxsize=16)(moment_text)}
"""How a value is kept where SQLite has no type of its own for it: the same text the typed columns make."""


def next_id(session: Session, row: type[SQLModel]) -> int:
    """Return the id from which on new rows may be numbered; call it with everything flushed."""
    table = row.__table__  # type: ignore[attr-defined]
    return (session.exec(select(func.max(table.c.id))).one() or 0) + 1


def insert_many(session: Session, row: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows given by column, all with the same columns in the same order. Raises IntegrityError."""
    if not rows:
        return
    columns = tuple(rows[0])
    values = [
        tuple([_KEPT[type(value)](value) if type(value) in _KEPT else value for value in one.values()]) for one in rows
    ]
    marks = ", ".join("?" * len(columns))
    sql = f"INSERT INTO {row.__tablename__} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - our own names
    session.connection().exec_driver_sql(sql, values)
