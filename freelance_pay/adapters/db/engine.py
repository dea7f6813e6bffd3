"""The SQLAlchemy engine for changes: one safe connection and one `BEGIN IMMEDIATE` per unit of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, ExceptionContext, NullPool, create_engine, event

from freelance_pay.adapters.db.connection import WRITER_SETTINGS, Setting, leaf_for, open_reader, open_writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path


def make_engine(path: Path, settings: tuple[Setting, ...] = WRITER_SETTINGS) -> Engine:
    """Return an engine whose every connection has its safety settings read back before use.

    A transaction takes the write lock when it begins, so it cannot fail half way for want of it. Trouble with the file
    is raised as LedgerError leaves; broken constraints stay SQLAlchemy's IntegrityError.
    """
    return _engine(path, lambda: open_writer(path, settings), "BEGIN IMMEDIATE")


def make_reading_engine(path: Path) -> Engine:
    """Return an engine that cannot change the ledger: it takes no write lock, and works in a folder that is read-only.

    Each transaction sees one moment of the ledger. Trouble with the file is raised as LedgerError leaves.
    """
    return _engine(path, lambda: open_reader(path), "BEGIN")


def _engine(path: Path, creator: Callable[[], sqlite3.Connection], begin: str) -> Engine:
    # A connection kept by a pool would outlive the unit of work, its thread and a restore of the file.
    engine = create_engine("sqlite://", creator=creator, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin_transaction(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine, "handle_error")
    def say_it_in_our_words(context: ExceptionContext) -> BaseException | None:
        return leaf_for(context.original_exception, path)

    return engine
