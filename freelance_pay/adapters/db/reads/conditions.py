"""Conditions that several lists share: status and holds as SQL, days as parameters, words looked for in texts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.facts import HOLD_COVERS
from freelance_pay.adapters.db.reads.today import SOON_DAYS
from freelance_pay.domain.holds import PROMISE_GRACE
from freelance_pay.domain.importing.amounts import read_amount
from freelance_pay.domain.keys import name_key, search_key
from freelance_pay.domain.money import MAX_MINOR, Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Params = dict[str, object]
_LEAST_DIGITS = 3
_MOST_DECIMALS = 4

HELD_SQL = f"""(SELECT MIN(CASE h.kind WHEN 'dispute' THEN 1 WHEN 'promise' THEN 2 ELSE 3 END) FROM hold h
 WHERE h.client_id = i.client_id AND {HOLD_COVERS}
 AND (h.until IS NULL OR h.until >= CASE h.kind WHEN 'promise' THEN :grace ELSE :today END))"""
"""Which hold rests on invoice `i` on `:today`, the strongest: the same rule as `domain.holds.active_hold`."""

STATUS_SQL = f"""CASE WHEN i.cancelled_on IS NOT NULL THEN 'cancelled' WHEN i.open_minor <= 0 THEN 'paid'
 ELSE CASE {HELD_SQL} WHEN 1 THEN 'disputed' WHEN 2 THEN 'promised' WHEN 3 THEN 'paused'
 ELSE CASE WHEN i.next_due < :today THEN 'overdue' WHEN i.plan_id IS NOT NULL THEN 'in_plan'
 WHEN i.next_due = :today THEN 'due_today' ELSE 'open' END END END"""
"""The status of invoice `i` on `:today`: the same rule as `domain.holds.invoice_status`; a property test compares."""


def days_of(today: date) -> Params:
    """Return the days the conditions name: today, the last day of a promise that still rests, the end of "soon"."""
    return {
        "today": today.isoformat(),
        "grace": (today - PROMISE_GRACE).isoformat(),
        "soon": (today + timedelta(days=SOON_DAYS)).isoformat(),
    }


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of what a person typed."""
    return tuple(name_key(text).split())


def like(word: str) -> str:
    """Return the LIKE pattern, with ESCAPE '!', of a text that holds `word` literally."""
    for special in ("!", "%", "_"):
        word = word.replace(special, "!" + special)
    return f"%{word}%"


def spellings(word: str) -> tuple[str, ...]:
    """Return `word` as it may stand in a text that was not folded: SQLite's LIKE ignores case in ASCII only."""
    if word.isascii():
        return (word,)
    return tuple(dict.fromkeys((word, word.capitalize(), word.upper())))


def holds_word(column: str, word: str, number: int, params: Params) -> str:
    """Return the condition that the unfolded text `column` holds a word; its patterns go into `params`."""
    parts: list[str] = []
    for place, spelling in enumerate(spellings(word)):
        name = f"spelling{number}_{place}"
        params[name] = like(spelling)
        parts.append(f"{column} LIKE :{name} ESCAPE '!'")
    return " OR ".join(parts)


def holds_name(column: str, word: str, number: int, params: Params) -> str:
    """Return the condition that the name in `column` holds a word, with or without its accents."""
    params[f"plain{number}"] = like(search_key(word))
    return f"search_key({column}) LIKE :plain{number} ESCAPE '!'"


def has_amount(word: str, number: int, params: Params) -> str:
    """Return the condition that invoice `i` is over, or owes, the amount a word writes: `3228` stands for 3,228.75 too.

    A bare number of fewer digits than `_LEAST_DIGITS` is no amount: it would be found everywhere.
    """
    read = read_amount(word)
    if read is None or read.unscaled <= 0 or (not read.decimals and len(str(read.unscaled)) < _LEAST_DIGITS):
        return "0"
    parts = []
    for decimals in range(read.decimals, _MOST_DECIMALS + 1):
        unit = 10 ** (decimals - read.decimals)
        if read.unscaled * unit > MAX_MINOR:
            break
        first, last = f"first{number}_{decimals}", f"last{number}_{decimals}"
        params |= {first: read.unscaled * unit, last: read.unscaled * unit + unit - 1}
        within = f"(i.gross_minor BETWEEN :{first} AND :{last} OR i.open_minor BETWEEN :{first} AND :{last})"
        parts.append(f"{within} AND decimals(i.currency) = {decimals}")
    return " OR ".join(parts) or "0"


def usual_delay(days_late: Sequence[int]) -> int | None:
    """Return the mean of days late (negative: early) as whole days, None when nothing was paid yet."""
    return round(sum(days_late) / len(days_late)) if days_late else None


def largest_first(sums: Iterable[tuple[str, int]]) -> tuple[Money, ...]:
    """Return amounts of (currency, minor units), the largest first, without those of nothing."""
    amounts = (Money(minor, currency) for currency, minor in sums if minor)
    return tuple(sorted(amounts, key=lambda money: (-money.minor, money.currency)))
