"""Raw SQLite connections to the ledger: settings asserted on each, SQLite's errors said in our words. No SQLAlchemy."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.domain.ledger_errors import (
    DiskFailedError,
    DiskFullError,
    LedgerBusyError,
    LedgerDamagedError,
    LedgerError,
    NotReadableError,
    NotWritableError,
    UnsafeSettingError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

APPLICATION_ID = 0x46504159
"""`FPAY`, at offset 68 of every ledger."""

SCHEMA_VERSION = 3
"""The schema this program reads and writes, kept in the file as `user_version`."""

BUSY_TIMEOUT_MS = 5_000
CACHE_KIB = 8 * 1024


@dataclass(frozen=True, slots=True)
class Setting:
    """A pragma, the value to set, and what SQLite must answer when asked."""

    pragma: str
    value: str
    answer: str | int


COMMON_SETTINGS = (
    Setting("busy_timeout", str(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS),
    Setting("trusted_schema", "OFF", 0),
    Setting("foreign_keys", "ON", 1),
    Setting("cell_size_check", "ON", 1),
)
WRITER_SETTINGS = (
    *COMMON_SETTINGS,
    Setting("journal_mode", "DELETE", "delete"),
    Setting("synchronous", "EXTRA", 3),
    Setting("fullfsync", "ON", 1),
)
"""EXTRA also waits until the journal's removal is on the disk: with less, a power cut can take back a saved change."""
MIGRATION_SETTINGS = tuple(
    Setting("foreign_keys", "OFF", 0) if setting.pragma == "foreign_keys" else setting for setting in WRITER_SETTINGS
)
"""Rebuilding a table needs the foreign keys off; they are checked as a whole before the migration is committed."""
READER_SETTINGS = (*COMMON_SETTINGS, Setting("query_only", "ON", 1))

_CAUSES: dict[int, Callable[[Path], LedgerError]] = {
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_BUSY: LedgerBusyError,
    sqlite3.SQLITE_LOCKED: LedgerBusyError,
    sqlite3.SQLITE_READONLY: NotWritableError,
    sqlite3.SQLITE_PERM: NotWritableError,
    sqlite3.SQLITE_CANTOPEN: NotReadableError,
}


def open_reader(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot change the ledger, quick for lists; for one thread.

    Fetch what a query gives at once: a half-read one keeps the writer waiting. Raises LedgerError leaves
    (NotReadableError when there is no file).
    """
    connection = _connect(path, "rw", READER_SETTINGS)
    with ledger_errors(path):  # the size of the cache is asked of the schema, which may be what is damaged
        connection.execute("PRAGMA mmap_size = 0")  # no quicker when measured; a file cut short would end the program
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return connection


def open_writer(path: Path, settings: tuple[Setting, ...] = WRITER_SETTINGS) -> sqlite3.Connection:
    """Return a connection for changes, every setting of which was read back; transactions are begun by the caller.

    Raises LedgerError leaves (UnsafeSettingError when a setting was not taken). A missing file is never made.
    """
    return _connect(path, "rw", settings)


def open_untouched(path: Path) -> sqlite3.Connection:
    """Return a connection that leaves the file as it is to the last byte, for examining a copy."""
    return _connect(path, "ro", COMMON_SETTINGS)


@contextmanager
def ledger_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors on the file `path` into our leaves; what is no trouble with the file goes through."""
    try:
        yield
    except sqlite3.Error as error:
        leaf = leaf_for(error, path)
        if leaf is None:
            raise
        raise leaf from error


def leaf_for(error: BaseException, path: Path) -> LedgerError | None:
    """Return the leaf that tells what happened to the file `path`; None for a broken constraint or a bug of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return LedgerDamagedError(path, str(error))
    if primary == sqlite3.SQLITE_IOERR:
        return DiskFailedError(path, error.sqlite_errorname)
    cause = _CAUSES.get(primary)
    return None if cause is None else cause(path)


def user_version(path: Path) -> int:
    """Return the schema number SQLite sees, an unfinished change of an earlier run taken back first."""
    with ledger_errors(path), closing(_connect(path, "rw", COMMON_SETTINGS)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version)


def assert_settings(connection: sqlite3.Connection, path: Path, settings: tuple[Setting, ...]) -> None:
    """Ask SQLite for each setting. Raises UnsafeSettingError for the first one that is not as set."""
    for setting in settings:
        row = connection.execute(f"PRAGMA {setting.pragma}").fetchone()
        found = None if row is None else row[0]
        if found != setting.answer:
            raise UnsafeSettingError(path, setting.pragma, setting.value, str(found))


def _connect(path: Path, mode: str, settings: tuple[Setting, ...]) -> sqlite3.Connection:
    with ledger_errors(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
        try:
            for setting in settings:
                connection.execute(f"PRAGMA {setting.pragma} = {setting.value}")
            assert_settings(connection, path, settings)
        except BaseException:
            connection.close()
            raise
        return connection
