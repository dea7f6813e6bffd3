"""When two names or numbers are the same to a person: the folded form they are compared, found and kept unique by."""

from __future__ import annotations

import re
import unicodedata

_BLANKS = re.compile(r"\s+")


def name_key(text: str) -> str:
    """Fold a name or number so that case, width and spacing do not make two of one."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFKC", text)).strip().casefold()
