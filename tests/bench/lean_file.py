"""The floor of the lists: the rows of a ledger in the leanest SQLite file, with an index for each question."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SCHEMA = """
CREATE TABLE client(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE invoice(id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, number TEXT NOT NULL, issued TEXT NOT NULL,
 due TEXT NOT NULL, currency TEXT NOT NULL, total INTEGER NOT NULL, owed INTEGER NOT NULL, settled INTEGER NOT NULL);
ATTACH DATABASE '{ledger}' AS ledger;
INSERT INTO client SELECT id, name FROM ledger.client;
INSERT INTO invoice SELECT id, client_id, number, issued_on, next_due, currency, gross_minor, open_minor, settled
 FROM ledger.invoice;
DETACH DATABASE ledger;
CREATE INDEX by_due ON invoice(due) WHERE settled = 0;
CREATE INDEX by_currency ON invoice(currency, due, owed, total) WHERE settled = 0;
CREATE INDEX by_client ON invoice(client_id, currency, due, owed) WHERE settled = 0;
ANALYZE;
"""
_OVERDUE = """SELECT i.id, i.client_id, i.number, c.name, i.issued, i.due, i.currency, i.total, i.owed FROM invoice i
 JOIN client c ON c.id = i.client_id WHERE i.settled = 0 AND i.due < ? ORDER BY i.due"""
_ROWS = """SELECT i.number, c.name, i.issued, i.due, i.total, i.owed FROM invoice i
 JOIN client c ON c.id = i.client_id"""
_TOTALS = """SELECT currency, COUNT(*), SUM(owed), SUM(total) FROM invoice WHERE settled = 0 AND due < ?
 GROUP BY currency"""
_AGEING = """SELECT client_id, currency, SUM(CASE WHEN due >= :d0 THEN owed ELSE 0 END),
 SUM(CASE WHEN due < :d0 AND due >= :d30 THEN owed ELSE 0 END),
 SUM(CASE WHEN due < :d30 AND due >= :d60 THEN owed ELSE 0 END),
 SUM(CASE WHEN due < :d60 AND due >= :d90 THEN owed ELSE 0 END),
 SUM(CASE WHEN due < :d90 THEN owed ELSE 0 END) FROM invoice WHERE settled = 0 GROUP BY client_id, currency"""


class LeanFile:
    """Bare sqlite3 with a large page cache, memory mapping and no care for the disk."""

    def __init__(self, path: Path, ledger: Path, today: date) -> None:
        path.unlink(missing_ok=True)
        self._connection = sqlite3.connect(path)
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.executescript(_SCHEMA.format(ledger=ledger))
        self._connection.execute("PRAGMA mmap_size = 1073741824")
        self._connection.execute("PRAGMA cache_size = -65536")
        self._today = today

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def first_page(self) -> object:
        """The first 100 overdue invoices, how many there are, and what they come to per currency."""
        page = self._connection.execute(_OVERDUE + " LIMIT 100", (self._iso(0),)).fetchall()
        return page, self._connection.execute(_TOTALS, (self._iso(0),)).fetchall()

    def overdue(self) -> list[tuple[object, ...]]:
        """Every overdue invoice as a tuple."""
        return self._connection.execute(_OVERDUE, (self._iso(0),)).fetchall()

    def ageing(self) -> list[tuple[object, ...]]:
        """What each client owes per currency and bucket."""
        return self._connection.execute(_AGEING, {f"d{days}": self._iso(days) for days in (0, 30, 60, 90)}).fetchall()

    def rows(self) -> list[tuple[object, ...]]:
        """Every invoice, for sorting and filtering in memory."""
        return self._connection.execute(_ROWS).fetchall()

    def _iso(self, days: int) -> str:
        return (self._today - timedelta(days=days)).isoformat()
