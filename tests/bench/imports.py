"""Importing 100,000 invoices (the file is read already) against `executemany` into a bare table."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.app import collect_calmly
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.importing.columns import mapping_of
from freelance_pay.domain.importing.sheet import Row, Sheet, SheetOrigin
from tests.bench.figures import Figure, interleaved, ratio
from tests.bench.ledger_factory import TODAY
from tests.support.shifted_clock import ShiftedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from freelance_pay.services.importing import ImportPreview
    from tests.bench.workshop import Workshop

_HEADER = ("Invoice number", "Client", "E-mail", "Issue date", "Due date", "Currency", "Net", "VAT", "Gross")
_BARE = """CREATE TABLE client(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE invoice(id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, number TEXT NOT NULL, issued TEXT NOT NULL,
 due TEXT NOT NULL, currency TEXT NOT NULL, total INTEGER NOT NULL, owed INTEGER NOT NULL, settled INTEGER NOT NULL);
CREATE INDEX by_due ON invoice(due); CREATE INDEX by_client ON invoice(client_id);"""
_MADE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_PAID_ROWS = 10


def imports(shop: Workshop) -> Iterator[Figure]:
    """Invoices that are open, and the same where a column says what was paid."""
    collect_calmly()
    for size in shop.sizes(100_000):
        yield from _open_invoices(shop, size)
        yield _paid_invoices(shop, size // _PAID_ROWS)


def _open_invoices(shop: Workshop, size: int) -> Iterator[Figure]:
    bench = _ImportBench(shop.scratch("imports"), _sheet(size, paid=False))
    jobs: dict[str, Callable[[], object]] = {"bare": bench.insert_bare, "own": bench.insert_into_own_table}
    jobs |= {"plan": bench.plan, "write": bench.write, "both": bench.plan_and_write}
    seconds = interleaved(max(2, shop.rounds // 2), jobs)
    named = f"import of {size:,} invoices"
    yield ratio(named, seconds, "both", "bare", goal=2.5, limit=4, note="planned and written")
    yield ratio(f"{named}: planning", seconds, "plan", "bare", goal=1.5, limit=2.5)
    yield ratio(f"{named}: writing", seconds, "write", "bare", goal=2.5, limit=4)
    yield ratio(f"{named}: writing, against its own table", seconds, "write", "own", goal=2.5, limit=4)


def _paid_invoices(shop: Workshop, size: int) -> Figure:
    bench = _ImportBench(shop.scratch("imports"), _sheet(size, paid=True))
    seconds = interleaved(2, {"bare": bench.insert_bare, "both": bench.plan_and_write}, warm_up=False)
    return ratio(
        f"import of {size:,} paid invoices", seconds, "both", "bare", goal=5, limit=8, note="with a payment each"
    )


class _ImportBench:
    def __init__(self, folder: Path, sheet: Sheet) -> None:
        self._folder = folder
        self._sheet = sheet
        self._made = 0
        self._mapping = mapping_of(sheet)
        self._rows = [_bare_row(number, row) for number, row in enumerate(sheet.rows[1:], 1)]
        self._own_rows = self._rows_of_own_table()
        self._preview = self.plan()

    def insert_bare(self) -> None:
        """Insert what the sheet says into a table with two indexes."""
        with closing(sqlite3.connect(self._new_file("bare"))) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.executescript(_BARE)
            with connection:
                connection.executemany("INSERT INTO invoice VALUES(?,?,?,?,?,?,?,?,?)", self._rows)

    def insert_into_own_table(self) -> None:
        """Insert finished rows into the table the program has, with all its indexes and checks."""
        layout = self._empty_ledger()
        with closing(sqlite3.connect(layout.path)) as connection, connection:
            connection.execute("PRAGMA synchronous = FULL")
            columns, clients, invoices = self._own_rows
            connection.executemany(f"INSERT INTO client VALUES({_marks(clients)})", clients)
            connection.executemany(f"INSERT INTO invoice({columns}) VALUES({_marks(invoices)})", invoices)

    def plan(self) -> ImportPreview:
        """Read the rows against an empty ledger."""
        with closing(self._program()) as program:
            preview = program.services.importing.plan(self._sheet, self._mapping)
        if preview.plan is None or preview.plan.errors or len(preview.plan.new_invoices) != len(self._rows):
            raise RuntimeError(
                f"the sheet was not understood: {preview.missing} {preview.plan and preview.plan.errors[:2]}"
            )
        return preview

    def write(self) -> None:
        """Carry out a plan made before."""
        with closing(self._program()) as program:
            program.services.importing.run(self._preview)

    def plan_and_write(self) -> None:
        """All of an import but the reading of the file."""
        with closing(self._program()) as program:
            importing = program.services.importing
            importing.run(importing.plan(self._sheet, self._mapping))

    def _rows_of_own_table(self) -> tuple[str, list[tuple[object, ...]], list[tuple[object, ...]]]:
        with closing(self._program()) as program:
            importing = program.services.importing
            importing.run(importing.plan(self._sheet, self._mapping))
            with closing(sqlite3.connect(program.ledger_path)) as connection:
                clients = connection.execute("SELECT * FROM client").fetchall()
                found = connection.execute("SELECT * FROM invoice")
                return ", ".join(column[0] for column in found.description), clients, found.fetchall()

    def _program(self) -> Program:
        return Program(self._empty_ledger().path, Overrides(clock=ShiftedClock(TODAY)))

    def _empty_ledger(self) -> LedgerLayout:
        layout = LedgerLayout.of(self._new_file("ledger"))
        open_ledger(layout, _MADE)
        return layout

    def _new_file(self, name: str) -> Path:
        self._made += 1
        folder = self._folder / f"{name}-{id(self)}-{self._made}"
        folder.mkdir()
        return folder / "file.db"


def _marks(rows: list[tuple[object, ...]]) -> str:
    return ",".join("?" * len(rows[0]))


def _sheet(size: int, *, paid: bool) -> Sheet:
    header = (*_HEADER, "Paid") if paid else _HEADER
    rows = (header, *(_row(number, size, paid=paid) for number in range(1, size + 1)))
    return Sheet(SheetOrigin("invoices.csv", "0" * 64, "utf-8", ","), rows, tuple(range(1, size + 2)), 0)


def _row(number: int, size: int, *, paid: bool) -> Row:
    client = number % max(2, size // 20)
    issued = TODAY - timedelta(days=number % 700)
    net, vat = 10_000 + number % 90_000, 2_300 + number % 7
    cells = (
        f"FV/{number:07d}/{issued.year}",
        f"Studio {client:05d}",
        f"pay{client}@example.org",
        issued.isoformat(),
        (issued + timedelta(days=14)).isoformat(),
        "EUR",
        *(f"{minor // 100}.{minor % 100:02d}" for minor in (net, vat, net + vat)),
    )
    return (*cells, cells[-1]) if paid else cells


def _bare_row(number: int, row: Row) -> tuple[object, ...]:
    total = round(float(row[8]) * 100)
    due = date.fromisoformat(row[4]).isoformat()
    return (number, int(row[1].split()[1]), row[0], row[3], due, row[5], total, total, 0)
