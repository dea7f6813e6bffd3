"""Invoice numbers compared as people mean them: `fv 12 / 2026`, `FV-12-2026` and a Cyrillic `В` typed for `B` agree."""

from __future__ import annotations

import re
from typing import NamedTuple

_RUN = re.compile(r"[^\W\d_]+|\d+")
_LOOK_ALIKES = str.maketrans("АВЕЁКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEEKMHOPCTYXIJSABEZHIKMNOPTYX")


class Token(NamedTuple):
    """A run of letters or of digits, upper case, look-alike letters made Latin; `start` and `end` are its place."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Return the runs of letters and runs of digits in `text`, in order; everything else only parts them."""
    return [
        Token(found[0].upper().translate(_LOOK_ALIKES), found.start(), found.end()) for found in _RUN.finditer(text)
    ]


def number_key(number: str) -> str:
    """Return the key under which an invoice number is known: equal for equal numbers, however they are punctuated.

    Runs stay apart, so `1/12` and `11/2` differ; leading zeros count.
    """
    return "/".join(_RUN.findall(number)).upper().translate(_LOOK_ALIKES) or number.strip().upper()
