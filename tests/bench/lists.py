"""Lists and sums read from the ledger against bare sqlite3 on the same rows; sorting and filtering against a list."""

from __future__ import annotations

import itertools
import statistics
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.reader import SqlReads
from freelance_pay.app import collect_calmly
from freelance_pay.services.list_views import InvoiceFilter, InvoiceQuery, InvoiceSort
from freelance_pay.ui.pages.invoices_query import read_list
from tests.bench.figures import Figure, Seconds, interleaved, ratio, spread
from tests.bench.lean_file import LeanFile
from tests.bench.ledger_factory import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.workshop import Workshop

OVERDUE = InvoiceQuery(InvoiceFilter.OVERDUE, limit=100)
_GROWTH = {"page": 12, "overdue": 18, "ageing": 12}
"""Goals per tenfold size; a whole list is sorted and joined, and bare SQL itself grows faster."""
_TYPED = ("studio 0123", "перевод", "fv 00042", "łódzka")


def lists(shop: Workshop) -> Iterator[Figure]:
    """First page, whole overdue list and ageing, and how they grow."""
    collect_calmly()
    seconds: dict[int, Seconds] = {}
    for size in shop.sizes(10_000, 100_000, 1_000_000):
        seconds[size] = _time_lists(shop, size)
        named = partial(_named, size)
        yield ratio(named("first page, count and totals"), seconds[size], "page", "bare page", goal=2, limit=3)
        yield ratio(named("whole overdue list"), seconds[size], "overdue", "bare overdue", goal=1.5, limit=2)
        yield ratio(named("ageing per client"), seconds[size], "ageing", "bare ageing", goal=2, limit=4)
    sizes = sorted(seconds)
    for small, large in itertools.pairwise(sizes):
        yield from _growth(seconds, small, large)


def sorting(shop: Workshop) -> Iterator[Figure]:
    """The order of 100,000 invoices by each column, and what typing into the search box costs."""
    collect_calmly()
    for size in shop.sizes(100_000):
        layout = shop.ledger(size)
        reads = SqlReads(layout)
        with closing(reads), closing(LeanFile(shop.scratch("lean") / "sort.db", layout.path, TODAY)) as lean:
            rows = lean.rows()
            columns = [InvoiceQuery(sort=sort) for sort in InvoiceSort]
            searches = [InvoiceQuery(text=text) for text in _TYPED]
            jobs = {f"sort {query.sort}": partial(read_list, reads, query, TODAY) for query in columns}
            jobs |= {f"find {query.text}": partial(read_list, reads, query, TODAY) for query in searches}
            floors = {"list.sort": partial(sorted, rows, key=lambda row: row[1]), "filter": partial(_filter, rows)}
            seconds = interleaved(shop.rounds, {**jobs, **floors})
        worst_sort = _slowest(seconds, "sort ")
        worst_find = _slowest(seconds, "find ")
        yield _milliseconds(f"sort {size:,} by any column", seconds, worst_sort, "list.sort", goal=100, limit=200)
        yield _milliseconds(f"find among {size:,}", seconds, worst_find, "filter", goal=60, limit=200)


def _time_lists(shop: Workshop, size: int) -> Seconds:
    layout = shop.ledger(size)
    reads = SqlReads(layout)
    with closing(reads), closing(LeanFile(shop.scratch("lean") / f"{size}.db", layout.path, TODAY)) as lean:
        return interleaved(
            shop.rounds,
            {
                "bare page": lean.first_page,
                "page": lambda: (reads.invoice_page(OVERDUE, TODAY), reads.invoice_totals(OVERDUE, TODAY)),
                "bare overdue": lambda: len(lean.overdue()),
                "overdue": lambda: len(reads.overdue_lines(TODAY)),
                "bare ageing": lambda: len(lean.ageing()),
                "ageing": lambda: len(reads.ageing_sums(TODAY, TODAY)),
            },
        )


def _growth(seconds: dict[int, Seconds], small: int, large: int) -> Iterator[Figure]:
    for name in ("page", "overdue", "ageing"):
        times = [statistics.median(seconds[size][name]) for size in (small, large)]
        bare = [statistics.median(seconds[size][f"bare {name}"]) for size in (small, large)]
        yield Figure(
            f"growth of {name}, {small:,} to {large:,}",
            times[1] / times[0],
            _GROWTH[name],
            20,
            note=f"bare sqlite3 grows {bare[1] / bare[0]:.1f}x",
        )


def _named(size: int, what: str) -> str:
    return f"{what}, {size:,} invoices"


def _filter(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return [row for row in rows if "0123" in str(row[0]).casefold() or "0123" in str(row[1]).casefold()]


def _slowest(seconds: Seconds, prefix: str) -> str:
    return max((name for name in seconds if name.startswith(prefix)), key=lambda name: statistics.median(seconds[name]))


def _milliseconds(subject: str, seconds: Seconds, name: str, floor: str, *, goal: float, limit: float) -> Figure:
    times = [second * 1000 for second in seconds[name]]
    mine, theirs = statistics.median(times), statistics.median(seconds[floor]) * 1000
    note = f"slowest: {name}; {mine / theirs:.1f}x {floor} of tuples ({theirs:.0f} ms)"
    return Figure(subject, mine, goal, limit, "ms", spread(times), note)
