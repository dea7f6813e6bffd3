"""Account numbers of the IBAN kind (ISO 13616): whether one can be right."""

from __future__ import annotations

import re

_SHAPE = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")


def is_iban(text: str) -> bool:
    """Tell whether `text`, blanks and case aside, has the shape of an IBAN and its check digits are right.

    ISO 7064 MOD 97-10: the first four characters go to the end, letters count A=10 to Z=35, the rest by 97 is 1. That
    finds every single wrong digit and every swap of two neighbours.
    """
    compact = "".join(text.split()).upper()
    if not compact.isascii() or _SHAPE.fullmatch(compact) is None:
        return False
    digits = "".join(str(int(letter, 36)) for letter in compact[4:] + compact[:4])
    return int(digits) % 97 == 1
