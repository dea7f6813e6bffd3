"""When two names or numbers are the same to a person: the folded form they are compared, found and kept unique by."""

from __future__ import annotations

import re
import unicodedata

_BLANKS = re.compile(r"\s+")
_WITHOUT_PARTS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe"})
"""Letters with a stroke, which Unicode does not take apart."""


def name_key(text: str) -> str:
    """Fold a name or number so that case, width and spacing do not make two of one."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()


def search_key(text: str) -> str:
    """Fold a text further than `name_key`, to be found by who types no accents: `sohne` stands for `Söhne`."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_WITHOUT_PARTS)
