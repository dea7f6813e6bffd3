"""The messages that were sent and are about what the ledger does not have: it is a copy from before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from freelance_pay.services.ledger_ports import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from freelance_pay.services.ledger_ports import Change

LOST = "lost_messages"
LOST_TOLD = "told:lost_messages"
"""Those of them that the person has read about."""
_LOOKED_FOR = "looked_for:lost_messages"
_MAKES_KNOWN = (
    EventKind.CLIENT_CHANGED,
    EventKind.INVOICE_ADDED,
    EventKind.INVOICE_CHANGED,
    EventKind.PAYMENT_RECORDED,
    EventKind.CREDIT_SETTLED,
    EventKind.IMPORTED,
)
"""After one of these the ledger may know what a message was about."""


def lost_messages(change: Change, key: str = LOST) -> frozenset[str]:
    """Return their Message-IDs."""
    return frozenset(json.loads(change.settings.get(key) or "[]"))


def note_lost(change: Change, message_ids: AbstractSet[str], key: str = LOST) -> None:
    """Keep these Message-IDs in place of those that were kept."""
    change.settings.put(key, json.dumps(sorted(message_ids)))


def were_looked_for(change: Change, message_ids: AbstractSet[str]) -> bool:
    """Tell whether all that these messages may be about was looked through since the last of it was entered."""
    last, looked_for = json.loads(change.settings.get(_LOOKED_FOR) or "[-1, []]")
    return message_ids <= set(looked_for) and bool(last == change.events.last_of(*_MAKES_KNOWN))


def note_looked_for(change: Change, message_ids: Iterable[str]) -> None:
    """Keep that the ledger, as it is now, was looked through for these messages."""
    change.settings.put(_LOOKED_FOR, json.dumps([change.events.last_of(*_MAKES_KNOWN), sorted(message_ids)]))
