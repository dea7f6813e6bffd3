"""The step of every client found, its stage chosen and saved, against finding and inserting the same rows."""

from __future__ import annotations

import itertools
import sqlite3
import statistics
from contextlib import closing
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.reader import SqlReads
from freelance_pay.app import collect_calmly
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.steps import Step
from freelance_pay.services.outlook import book_of
from tests.bench.figures import Figure, Seconds, interleaved, ratio
from tests.bench.ledger_factory import INVOICES_PER_CLIENT, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.bench.workshop import Workshop

_SCHEMA = """
CREATE TABLE staged(invoice_id INTEGER NOT NULL, stage INTEGER NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL,
 message_id TEXT, UNIQUE (invoice_id, stage));
ATTACH DATABASE '{ledger}' AS ledger;
CREATE TABLE invoice AS SELECT id, next_due AS due FROM ledger.invoice WHERE settled = 0 ORDER BY client_id, id;
DETACH DATABASE ledger;
CREATE INDEX by_due ON invoice(due);
"""
_FIND = "SELECT id, due FROM invoice i WHERE due < ? AND NOT EXISTS (SELECT 1 FROM staged WHERE invoice_id = i.id)"
_Rows = list[tuple[int, int]]


def steps(shop: Workshop) -> Iterator[Figure]:
    """What the rules cost for ledgers in which every invoice is open; the program itself saves no step."""
    collect_calmly()
    seconds: dict[int, Seconds] = {}
    for size in shop.sizes(1_000, 10_000, 100_000, 1_000_000):
        layout = shop.ledger(size, all_open=True)
        reads = SqlReads(layout)
        with closing(reads), closing(_Saved(shop.scratch("steps") / "staged.db", layout.path)) as saved:
            seconds[size] = _time(shop, reads, saved, size)
        clients = size // INVOICES_PER_CLIENT
        subject = f"steps of {size:,} open invoices, {clients:,} clients, found and saved"
        yield ratio(subject, seconds[size], "own", "bare", goal=5, limit=13)
    for small, large in itertools.pairwise(seconds):
        own, bare = (_grown(seconds, name, small, large) for name in ("own", "bare"))
        note = f"bare sqlite3 grows {bare:.1f}x"
        yield Figure(f"growth of the steps, {small:,} to {large:,}", own, 12, 20, note=note)


def _time(shop: Workshop, reads: SqlReads, saved: _Saved, size: int) -> Seconds:
    rows = _staged(reads)
    if len(rows) < size // 2:
        raise RuntimeError(f"only {len(rows)} of {size} invoices have a step")

    def bare() -> None:
        saved.find()
        saved.save(rows)

    jobs: dict[str, Callable[[], object]] = {"bare": bare, "own": lambda: saved.save(_staged(reads))}
    return interleaved(shop.rounds if size < 1_000_000 else 2, jobs)


def _staged(reads: SqlReads) -> _Rows:
    book = book_of(reads)
    found = (next_step(facts, TODAY, book) for facts in reads.all_client_facts())
    return [(item.invoice_id, item.stage) for step in found if isinstance(step, Step) for item in step.items]


def _grown(seconds: dict[int, Seconds], name: str, small: int, large: int) -> float:
    return statistics.median(seconds[large][name]) / statistics.median(seconds[small][name])


class _Saved:
    """Bare sqlite3 that finds what is due and keeps one row for each invoice of a step."""

    def __init__(self, path: Path, ledger: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.executescript(_SCHEMA.format(ledger=ledger))

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def find(self) -> list[tuple[object, ...]]:
        """Return what is due and was not staged."""
        query = (
            "SELECT id, due FROM invoice i WHERE due < ? AND NOT EXISTS (SELECT 1 FROM staged WHERE invoice_id = i.id)"
        )
        return self._connection.execute(query, (TODAY.isoformat(),)).fetchall()

    def save(self, rows: _Rows) -> None:
        """Replace what was kept by `rows`, durably."""
        with self._connection:
            self._connection.execute("DELETE FROM staged")
            self._connection.executemany(
                "INSERT INTO staged VALUES (?, ?, ?, 'draft', NULL)",
                [(invoice_id, int(stage), TODAY.isoformat()) for invoice_id, stage in rows],
            )
