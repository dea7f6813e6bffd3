"""Runs the benchmarks named (all of them without a name) and prints one table: python -m tests.bench [NAME ...]."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figures import Figure, table
from tests.bench.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BENCHES = {
    "startup": "tests.bench.startup:startup",
    "loading": "tests.bench.startup:loading",
    "lists": "tests.bench.lists:lists",
    "sorting": "tests.bench.lists:sorting",
    "imports": "tests.bench.imports:imports",
    "steps": "tests.bench.steps:steps",
    "finding": "tests.bench.mail:finding",
    "mail": "tests.bench.mail:mail",
    "documents": "tests.bench.documents:documents",
}
"""Name on the command line: where it is. Each takes the workshop and gives figures."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was asked for; the exit status says whether the benchmarks ran, not whether the goals are met."""
    options = _options(argv)
    with tempfile.TemporaryDirectory(prefix="freelance-pay-bench-") as folder:
        shop = Workshop(options.keep or Path(folder), options.rounds, options.largest, options.reminders)
        figures: list[Figure] = []
        for name in options.names or BENCHES:
            for figure in _bench(name)(shop):
                print(table([figure]).splitlines()[1], flush=True)
                figures.append(figure)
    print(f"\n{_machine()}, {options.rounds} rounds, other work beside it: {os.getloadavg()[0]:.1f}\n")
    print(table(figures))
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHES, []], help=", ".join(BENCHES))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--largest", type=int, default=1_000_000, help="invoices of the largest ledger")
    parser.add_argument("--reminders", type=int, default=1_000, help="messages of the reminder run")
    parser.add_argument("--keep", type=Path, help="a folder where the ledgers are kept for the next time")
    return parser.parse_args(argv)


def _bench(name: str) -> Callable[[Workshop], Iterator[Figure]]:
    module, _, function = BENCHES[name].partition(":")
    bench: Callable[[Workshop], Iterator[Figure]] = getattr(importlib.import_module(module), function)
    return bench


def _machine() -> str:
    return f"{sys.platform}, {os.cpu_count()} cores, Python {sys.version.split()[0]}"


if __name__ == "__main__":
    sys.exit(main())
