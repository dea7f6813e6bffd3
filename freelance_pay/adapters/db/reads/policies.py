"""Who follows which policy by their own choice, and which countries clients are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.policy_book import PolicyUse

if TYPE_CHECKING:
    from freelance_pay.adapters.db.reads.facts import Query


def countries(run: Query) -> frozenset[str]:
    """Return the countries that clients have, without the empty one."""
    return frozenset(row[0] for row in run("SELECT DISTINCT country FROM client WHERE country <> ''"))


def policy_uses(run: Query) -> dict[str, PolicyUse]:
    """Return by policy key how many clients and open invoices follow it by their own choice."""
    clients = dict(_counts(run, "client WHERE policy <> '' AND archived_at IS NULL"))
    invoices = dict(_counts(run, "invoice WHERE policy <> '' AND settled = 0"))
    return {key: PolicyUse(clients.get(key, 0), invoices.get(key, 0)) for key in sorted({*clients, *invoices})}


def _counts(run: Query, rows: str) -> list[tuple[str, int]]:
    return [(row[0], row[1]) for row in run(f"SELECT policy, COUNT(*) FROM {rows} GROUP BY policy")]
