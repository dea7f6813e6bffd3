"""Real ledger files for tests: made once, copied for each."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.durable_files import create_private, make_private_folder
from freelance_pay.adapters.ledger_layout import LedgerLayout

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CLIENT_SQL = (
    "INSERT INTO client (name, name_key, language, formal, currency, tax_id, address, time_zone, note, never_remind,"
    " created_at) VALUES (?, lower(?), 'en', 0, 'EUR', '', '', '', '', 0, '2026-11-22T09:30:00+00:00')"
)


@cache
def _empty_ledger() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        layout = LedgerLayout.of(Path(folder) / "template.fpay")
        open_ledger(layout, NOW)
        return layout.path.read_bytes()


def make_ledger(folder: Path, *client_names: str) -> LedgerLayout:
    """A ledger with these clients, and nothing else beside it."""
    layout = LedgerLayout.of(folder / "my ledger.fpay")
    make_private_folder(folder)
    with create_private(layout.path) as file:
        file.write(_empty_ledger())
    add_clients(layout.path, *client_names)
    return layout


def add_clients(path: Path, *names: str) -> None:
    """Add clients behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(CLIENT_SQL, [(name, name) for name in names])


def client_names(path: Path) -> list[str]:
    """Who is in the file, in the order they came."""
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM client ORDER BY id")]


def set_pragma(path: Path, pragma: str, value: int) -> None:
    """Write a header field."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA {pragma} = {value}")


def folder_image(folder: Path) -> dict[str, bytes]:
    """Every file below the folder with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
