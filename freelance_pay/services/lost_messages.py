"""The messages that were sent and are about what the ledger does not have: it is a copy from before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from freelance_pay.services.ledger_ports import Change

LOST = "lost_messages"
LOST_TOLD = "told:lost_messages"
"""Those of them that the person has read about."""


def lost_messages(change: Change, key: str = LOST) -> frozenset[str]:
    """Return their Message-IDs."""
    return frozenset(json.loads(change.settings.get(key) or "[]"))


def note_lost(change: Change, message_ids: AbstractSet[str], key: str = LOST) -> None:
    """Keep these Message-IDs in place of those that were kept."""
    change.settings.put(key, json.dumps(sorted(message_ids)))
