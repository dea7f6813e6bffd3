"""E-mail addresses found in a cell: plain ones only, so that nothing odd reaches the ledger through a file."""

from __future__ import annotations

import re

_PARTS = re.compile(r"[;,\s]+")
_NAMED = re.compile(r"(?:\"[^\"]*\"|[^<>@;,\"]*)\s*<(?P<email>[^<>\s]+)>")
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[^\W_](?:[^\W_-]|-(?=[^\W_]|-))*"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[^\W\d_]{{2,63}}")
_LONGEST = 254
_LONGEST_LOCAL = 64


def emails_in(cell: str) -> tuple[str, ...] | None:
    """Return the addresses in `cell` (`a@x.example; Jan <b@x.example>`), each once; None when a part is no address."""
    bare = _NAMED.sub(r" \g<email> ", cell)
    found = [part.removeprefix("mailto:") for part in _PARTS.split(bare) if part]
    if not all(is_plain_address(email) for email in found):
        return None
    return tuple(dict.fromkeys(found))


def is_plain_address(email: str) -> bool:
    """Tell whether `email` is an ordinary address: one @, a dotted domain, no quotes, comments or control marks."""
    local = email.partition("@")[0]
    return len(email) <= _LONGEST and len(local) <= _LONGEST_LOCAL and _ADDRESS.fullmatch(email) is not None
