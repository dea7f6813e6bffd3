"""How the command line speaks: plain aligned text for people, JSON for programs, never a stack of Python."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from freelance_pay.domain.money import Money
from freelance_pay.services.sentences import explain

if TYPE_CHECKING:
    from collections.abc import Sequence


class Output:
    """Where a command writes what it found; with `as_json` that is one JSON document and nothing else."""

    def __init__(self, stream: TextIO, errors: TextIO, *, as_json: bool) -> None:
        self._stream = stream
        self._errors = errors
        self.as_json = as_json

    def data(self, value: object) -> None:
        """Write `value` as the JSON document; amounts as text with their currency apart."""
        text = json.dumps(plain(value), ensure_ascii=False, indent=2)
        self._stream.write("".join(char if _is_harmless(char) else _escaped(char) for char in text) + "\n")

    def answer(self, text: str, **facts: object) -> None:
        """Say `text` to a person, or `facts` to a program."""
        if self.as_json:
            self.data(facts)
        else:
            self.line(text)

    def trouble(self, text: str) -> None:
        """Write one line to standard error."""
        self._errors.write(printable(text) + "\n")

    def line(self, text: str = "") -> None:
        """Write one line; control characters in it (a hostile client name) are shown, not obeyed."""
        self._stream.write(printable(text) + "\n")

    def block(self, text: str) -> None:
        """Write a text of several lines."""
        for line in text.splitlines():
            self.line(line)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows in aligned columns; those that look like amounts to the right."""
        shown = [[printable(cell) for cell in row] for row in rows]
        widths = [max(len(cell) for cell in column) for column in zip(header, *shown, strict=True)]
        for row in (list(header), *shown):
            cells = [
                cell.rjust(width) if _is_amount(cell) else cell.ljust(width)
                for cell, width in zip(row, widths, strict=True)
            ]
            self._stream.write("  ".join(cells).rstrip() + "\n")


def counted(count: int, one: str) -> str:
    """Return "1 line", "2 lines": `one` is a word whose plural only adds an s."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def printable(text: str) -> str:
    """Return `text` with control characters replaced, so that no terminal obeys them."""
    return "".join(char if char.isprintable() else _stand_in(char) for char in text)


def _is_harmless(char: str) -> bool:
    return char.isprintable() or char == "\n"


def _escaped(char: str) -> str:
    return json.dumps(char)[1:-1]


def _stand_in(char: str) -> str:
    return " " if unicodedata.category(char) == "Zs" else "\N{REPLACEMENT CHARACTER}"


def plain(value: object) -> Any:  # noqa: ANN401, PLR0911 - JSON is any of its types, one line each
    """Return `value` in the types JSON knows."""
    if isinstance(value, Money):
        return {"amount": value.plain(), "currency": value.currency}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return _code(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, BaseException):
        return str(explain(value))
    if isinstance(value, Decimal | Path | bytes):
        return str(value)
    return value


def _code(value: Enum) -> str:
    """Return the one form of a name that programs read: small letters, unless it is a name as people write it."""
    if isinstance(value.value, int):
        return value.name.lower()
    text = str(value.value)
    return text.lower() if text.isupper() else text


def _is_amount(cell: str) -> bool:
    number, _, currency = cell.partition(" ")
    return currency.isupper() and number.replace(".", "").replace("-", "").isdigit()
