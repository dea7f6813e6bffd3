"""The finder: clients and invoices that hold what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.conditions import (
    Params,
    has_amount,
    holds_name,
    holds_word,
    largest_first,
    like,
    words_of,
)
from freelance_pay.domain.money import Money
from freelance_pay.services.views import Found, FoundKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.adapters.db.reads.facts import Query


def find(run: Query, text: str, limit: int) -> tuple[Found, ...]:
    """Return clients, then invoices (open ones first, the newest first), that hold every word of `text`."""
    words = words_of(text)
    if not words:
        return ()
    clients = _clients(run, words, limit)
    return (*clients, *_invoices(run, words, limit - len(clients)))


def _clients(run: Query, words: Sequence[str], limit: int) -> tuple[Found, ...]:
    params: Params = {"limit": limit}
    conditions = []
    for number, word in enumerate(words):
        params[f"word{number}"] = like(word)
        conditions.append(
            f"({holds_name('c.name_key', word, number, params)} OR c.id IN (SELECT k.client_id FROM contact k "
            f"WHERE k.email LIKE :word{number} ESCAPE '!' OR {holds_name('k.name', word, number, params)}))"
        )
    rows = run(
        "SELECT c.id, c.name, (SELECT MIN(k.email) FROM contact k WHERE k.client_id = c.id AND k.position = 0) "
        f"FROM client c WHERE c.archived_at IS NULL AND {' AND '.join(conditions)} "
        "ORDER BY c.name_key, c.id LIMIT :limit",
        params,
    )
    return tuple(
        Found(FoundKind.CLIENT, client_id, name, email or "", _open_of(run, client_id))
        for client_id, name, email in rows
    )


def _open_of(run: Query, client_id: int) -> Money | None:
    sums = run(
        "SELECT currency, SUM(open_minor) FROM invoice WHERE settled = 0 AND client_id = ? GROUP BY currency",
        (client_id,),
    )
    return next(iter(largest_first((row[0], row[1]) for row in sums)), None)


def _invoices(run: Query, words: Sequence[str], limit: int) -> tuple[Found, ...]:
    params: Params = {"limit": max(0, limit)}
    conditions = []
    for number, word in enumerate(words):
        params[f"word{number}"] = like(word)
        conditions.append(
            f"(i.number_key LIKE :word{number} ESCAPE '!' OR i.client_id IN "
            f"(SELECT id FROM client WHERE {holds_name('name_key', word, number, params)}) "
            f"OR {holds_word('i.title', word, number, params)} OR {has_amount(word, number, params)})"
        )
    rows = run(
        "SELECT i.id, i.number, c.name, i.currency, i.gross_minor, i.open_minor, i.settled FROM invoice i "
        "CROSS JOIN client c ON c.id = i.client_id "
        "WHERE i.client_id NOT IN (SELECT id FROM client WHERE archived_at IS NOT NULL) "
        f"AND {' AND '.join(conditions)} "
        "ORDER BY i.settled, i.id DESC LIMIT :limit",
        params,
    )
    return tuple(
        Found(FoundKind.INVOICE, invoice_id, number, name, Money(gross if settled else still_open, currency))
        for invoice_id, number, name, currency, gross, still_open, settled in rows
    )
