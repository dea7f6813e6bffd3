"""A sentence for a person: a title, what happened, and the way out, with the facts of the error put in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name Qt's tools collect texts by
    """Mark `text` for translation in `context` and return it as it is."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """English texts with `{facts}`; translated first, filled in after."""

    title: str
    text: str
    way_out: str = ""

    def translated(self, translate: Callable[[str], str]) -> Sentence:
        """Return the sentence in another language, its facts still open."""
        return replace(
            self,
            title=translate(self.title),
            text=translate(self.text),
            way_out=translate(self.way_out) if self.way_out else "",
        )

    def filled(self, facts: dict[str, object]) -> Sentence:
        """Return the sentence with its facts put in; a fact is shown as plain text, whatever is in it."""
        values = {name: str(value) for name, value in facts.items()}
        return Sentence(self.title.format_map(values), self.text.format_map(values), self.way_out.format_map(values))

    def __str__(self) -> str:
        return f"{self.text} {self.way_out}".strip()
