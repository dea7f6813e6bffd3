"""One read-only connection to the ledger per thread, and one consistent look at it per question."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.db.connection import ledger_errors
from freelance_pay.adapters.db.ledger_file import damage_told, open_for_reading
from freelance_pay.domain.keys import search_key
from freelance_pay.domain.money import currency_decimals

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.adapters.ledger_layout import LedgerLayout


class ReadConnections:
    """Opens a connection when a thread first asks; a thread that ends takes its connection with it."""

    def __init__(self, layout: LedgerLayout) -> None:
        self._layout = layout
        self._local = threading.local()
        self._generation = 0

    @contextmanager
    def look(self) -> Iterator[Query]:
        """Give a query function; everything it reads until the end is of one moment. Raises LedgerError leaves."""
        with damage_told(self._layout), ledger_errors(self._layout.path):
            connection = self._connection()
            connection.execute("BEGIN")

            def run(sql: str, params: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[Any, ...]]:
                # All at once: a half-read query would keep the writer waiting.
                return connection.execute(sql, params).fetchall()

            try:
                yield run
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close this thread's connection; other threads change theirs for a new one at their next look."""
        self._generation += 1
        self._drop()

    def _connection(self) -> sqlite3.Connection:
        if getattr(self._local, "generation", None) != self._generation:
            self._drop()
            self._local.connection = _with_functions(open_for_reading(self._layout))
            self._local.generation = self._generation
        connection: sqlite3.Connection = self._local.connection
        return connection

    def _drop(self) -> None:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            connection.close()
        self._local.generation = None


def _with_functions(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Teach `connection` what conditions ask for and SQLite does not know."""
    connection.create_function("search_key", 1, search_key, deterministic=True)
    connection.create_function("decimals", 1, currency_decimals, deterministic=True)
    return connection
