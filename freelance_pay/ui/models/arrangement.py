"""Puts the rows of a table in order and filters them, in plain Python: it may run on any thread."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Row = TypeVar("Row")


class Arrangement(Generic[Row]):
    """Rows with the texts the filter looks into; these are put together at the first search and kept."""

    def __init__(self, rows: Sequence[Row], searches: Sequence[Callable[[Row], str]]) -> None:
        self._rows = rows
        self._searches = searches
        self._texts: list[str] = []

    def arrange(
        self,
        words: Sequence[str],
        keep: Callable[[Row], bool] | None,
        sort_key: Callable[[Row], Any] | None,
        *,
        is_descending: bool,
    ) -> list[Row]:
        """Return the rows that contain every one of `words` (case-folded) and pass `keep`, ordered by `sort_key`."""
        chosen = self._containing(words) if words else list(self._rows)
        if keep is not None:
            chosen = [row for row in chosen if keep(row)]
        if sort_key is not None:
            chosen.sort(key=sort_key, reverse=is_descending)
        return chosen

    def _containing(self, words: Sequence[str]) -> list[Row]:
        if not self._texts:
            self._texts = [self._text(row) for row in self._rows]
        hits = [words[0] in text for text in self._texts]
        for word in words[1:]:
            hits = [hit and word in text for hit, text in zip(hits, self._texts, strict=True)]
        return list(compress(self._rows, hits))

    def _text(self, row: Row) -> str:
        return "\n".join([search(row) for search in self._searches]).casefold()
