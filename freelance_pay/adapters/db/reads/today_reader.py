"""What the first page is read with: as little as possible is imported for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads import facts
from freelance_pay.adapters.db.reads.connections import ReadConnections
from freelance_pay.adapters.db.reads.today import first_keys, has_clients, missed_instalments, today_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from freelance_pay.adapters.ledger_layout import LedgerLayout
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.steps import ClientFacts
    from freelance_pay.services.views import TodayFigures


CLIENTS_AT_ONCE = 500
"""So few that neither a writer waits long nor the window, while a part of them is thrown away again."""


class SqlTodayReads:
    """Implements the port TodayReads on one ledger; `connections` may be shared with another reader."""

    def __init__(self, layout: LedgerLayout, connections: ReadConnections | None = None) -> None:
        self.connections = connections or ReadConnections(layout)
        self._look = self.connections.look

    def first_keys(self, limit: int) -> list[tuple[int, str]]:
        """Return the first clients and currencies by the oldest day that counts."""
        with self._look() as run:
            return first_keys(run, limit)

    def client_facts(self, keys: Sequence[tuple[int, str]]) -> list[ClientFacts]:
        """Return the facts of these clients and currencies."""
        with self._look() as run:
            return facts.client_facts(run, keys)

    def all_client_facts(self) -> Iterator[ClientFacts]:
        """Yield the facts of every client and currency with something open, by client."""
        after = 0
        while True:
            with self._look() as run:
                part = facts.facts_from(run, after + 1, CLIENTS_AT_ONCE)
            if not part:
                return
            after = part[-1].client.id
            yield from part

    def has_clients(self) -> bool:
        """Tell whether there is any client."""
        with self._look() as run:
            return has_clients(run)

    def today_figures(self, today: date) -> TodayFigures:
        """Return the sums above the list."""
        with self._look() as run:
            return today_figures(run, today)

    def missed_instalments(self, today: date) -> dict[tuple[int, str], Money]:
        """Return what of running plans should have come in before `today` and did not, by client and currency."""
        with self._look() as run:
            return missed_instalments(run, today)

    def setting(self, key: str) -> str | None:
        """Return a setting's text, None when it was never set."""
        with self._look() as run:
            return next((str(row[0]) for row in run("SELECT value FROM setting WHERE key = ?", (key,))), None)

    def close(self) -> None:
        """Give up this thread's connection; other threads open the file anew at their next call."""
        self.connections.close()
