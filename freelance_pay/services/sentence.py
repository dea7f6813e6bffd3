"""A sentence for a person: a title, what happened, and the way out, with the facts of the error put in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from freelance_pay.domain.money import money_of

Translate = Callable[[str], str]
Show = Callable[[object], str]
"""Shows an amount, a day, a number or a text as the person reads it."""

_FIGURE = re.compile(r"(?<!\S)(?:(?P<amount>-?\d+(?:\.\d+)?) (?P<code>[A-Z]{3})|(?P<day>\d{4}-\d\d-\d\d))(?!\S)")
_KILO = 1000


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name Qt's tools collect texts by
    """Mark `text` for translation in `context` and return it as it is."""
    return text


class Size(int):
    """A number of bytes."""


def plain_fact(value: object) -> str:
    """Show a fact where there is no language to show it in: amounts with their code, days as year-month-day."""
    if isinstance(value, Size):
        return f"{value // _KILO**2} MB" if value >= _KILO**2 else f"{max(1, value // _KILO)} kB"
    return f"{value:g}" if isinstance(value, float) else str(value)


def with_figures(text: str, show: Show) -> str:
    """Return `text` with the amounts ("1250.00 EUR") and days (2026-11-23) in it as `show` shows them."""

    def shown(found: re.Match[str]) -> str:
        if found["day"]:
            return show(date.fromisoformat(found["day"]))
        return show(money_of(Decimal(found["amount"]), found["code"]))

    try:
        return _FIGURE.sub(shown, text)
    except ValueError:
        return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """English texts with `{facts}`; translated first, filled in after."""

    title: str
    text: str
    way_out: str = ""

    def translated(self, translate: Translate) -> Sentence:
        """Return the sentence in another language, its facts still open."""
        return replace(
            self,
            title=translate(self.title),
            text=translate(self.text),
            way_out=translate(self.way_out) if self.way_out else "",
        )

    def filled(self, facts: dict[str, str]) -> Sentence:
        """Return the sentence with its facts put in; a fact is shown as plain text, whatever is in it."""
        return Sentence(self.title.format_map(facts), self.text.format_map(facts), self.way_out.format_map(facts))

    def __str__(self) -> str:
        return f"{self.text} {self.way_out}".strip()
