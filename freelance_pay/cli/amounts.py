"""Numbers as people type them on the command line: 1250.00, 1250,5, 1 250,00; nothing that could mean two amounts."""

from __future__ import annotations

import re
from decimal import Decimal

_SPACES = "\u0020\u00a0\u2009\u202f"
_WRITTEN = re.compile(rf"[+-]?(?:[0-9]{{1,18}}|[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}}){{1,5}})(?:[.,][0-9]{{1,9}})?")
_WITHOUT_SPACES = str.maketrans(dict.fromkeys(_SPACES))


def written_amount(text: str) -> Decimal | None:
    """Return the number `text` writes, None when it is none. A point or a comma always begins the decimals."""
    text = text.strip()
    if not _WRITTEN.fullmatch(text):
        return None
    return Decimal(text.translate(_WITHOUT_SPACES).replace(",", "."))
