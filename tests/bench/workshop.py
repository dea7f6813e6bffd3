"""Where the benchmarks work: a folder, ledgers of each size made once, how many rounds are wanted."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from freelance_pay.adapters.ledger_layout import LedgerLayout
from tests.bench.ledger_factory import make_ledger


@dataclass(frozen=True, slots=True)
class Workshop:
    """`largest` is the largest ledger wanted, `reminders` the messages of a run."""

    folder: Path
    rounds: int
    largest: int
    reminders: int

    def sizes(self, *wanted: int) -> list[int]:
        """Return those of `wanted` that are not larger than asked for."""
        return [size for size in wanted if size <= self.largest]

    def ledger(self, invoices: int, *, all_open: bool = False) -> LedgerLayout:
        """Return the ledger of that many invoices; not to be changed. `all_open`: nothing of them was paid."""
        kind = "unpaid" if all_open else "ledger"
        layout = LedgerLayout.of(self.folder / f"{kind}-{invoices}" / "ledger.fpay")
        if not layout.path.exists():
            layout.path.parent.mkdir(parents=True, exist_ok=True)
            make_ledger(layout.path, invoices, all_open=all_open)
        return layout

    def scratch(self, name: str) -> Path:
        """Return an empty folder for what a benchmark writes."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder
