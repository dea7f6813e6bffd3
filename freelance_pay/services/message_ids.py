"""The name a message goes by for good."""

from __future__ import annotations

import uuid

_NOWHERE = "localhost.localdomain"


def new_message_id(address: str) -> str:
    """Return a new Message-ID at the domain of `address`, which is written in its ASCII form (RFC 5322, 3.6.4)."""
    try:
        domain = address.rpartition("@")[2].encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    return f"<fp.{uuid.uuid4().hex}@{domain or _NOWHERE}>"
