"""Whether every page and reference of a ledger or its copy is sound. Takes time by size, so never on the GUI thread."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.connection import ledger_errors, open_reader, open_untouched

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

MOST_PROBLEMS = 20


def problems_of_ledger(path: Path) -> tuple[str, ...]:
    """Return what is wrong with the ledger in use, at most 20 lines, nothing when it is sound.

    Indexes are not compared with their tables; `problems_of_copy` does that too. Raises LedgerError leaves, among them
    LedgerDamagedError when it cannot be read far enough to say.
    """
    with ledger_errors(path), closing(open_reader(path)) as connection:
        return _problems(connection, "quick_check")


def problems_of_copy(path: Path) -> tuple[str, ...]:
    """Return what is wrong with a copy that nobody uses, without changing a byte of it. Raises LedgerError leaves."""
    with ledger_errors(path), closing(open_untouched(path)) as connection:
        return _problems(connection, "integrity_check")


def _problems(connection: sqlite3.Connection, check: str) -> tuple[str, ...]:
    found = [str(line) for (line,) in connection.execute(f"PRAGMA {check}({MOST_PROBLEMS})") if line != "ok"]
    if found:
        return tuple(found)
    orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST_PROBLEMS)
    return tuple(f"row {row} of {table} points at a {parent} that is not there" for table, row, parent, _ in orphans)
