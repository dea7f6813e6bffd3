"""Cells cleaned, and texts folded so that two spellings of the same words compare equal."""

from __future__ import annotations

import re
import unicodedata

LOST = "\N{REPLACEMENT CHARACTER}"
"""Stands where a character of the file could not be read."""

_UNFOLDED = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i"})
_INVISIBLE = dict.fromkeys(
    (0x00AD, 0x061C, 0x200B, *range(0x200E, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF)
)
_WORD = re.compile(r"[^\W_]+")
_FORMULA_STARTS = "=+-@"
_BLANKS = frozenset({"-", "--", "–", "—", "n/a", "N/A", "null", "NULL", "None", "nan", "NaN"})


def clean(cell: str) -> str:
    """Return one line without outer or doubled blanks, invisible marks, or the guards spreadsheets put around a text.

    `="00123"` (a number kept as text) and `'=abc` (a formula made harmless) lose their guard; what a program
    writes for "nothing" becomes empty. Control characters other than white space are kept, to be refused.
    """
    if not cell.isprintable():
        cell = cell.translate(_INVISIBLE)
    text = " ".join(cell.split())
    if text[:2] == '="' and text.endswith('"'):
        text = text[2:-1]
    elif text[:1] == "'" and text[1:2] in _FORMULA_STARTS:
        text = text[1:]
    return "" if text in _BLANKS else text


def has_control_characters(text: str) -> bool:
    """Tell whether `text` holds a control character or half a surrogate pair, which no name or number has."""
    return not text.isprintable() and any(unicodedata.category(char) in {"Cc", "Cs"} for char in text)


def fold(text: str) -> str:
    """Return `text` without case and diacritics (`Źródło` -> `zrodlo`, `№` -> `no`)."""
    if text.isascii():
        return text.casefold()
    bare = unicodedata.normalize("NFKD", text.translate(_UNFOLDED))
    return "".join(char for char in bare if not unicodedata.combining(char)).casefold()


def words(text: str) -> tuple[str, ...]:
    """Return the folded words and numbers of `text`, without punctuation."""
    return tuple(_WORD.findall(fold(text)))
