"""What is written into the row of a delivery when it comes into the ledger."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.deliveries import MAIL, POST, State, posted_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import Intent
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import NewDelivery


def values_of(new: NewDelivery) -> dict[str, Any]:
    """Return the values of a message that was just approved."""
    return {
        "client_id": new.client_id,
        "account_id": new.account_id,
        "kind": new.kind.value,
        "stage": new.stage.value,
        "currency": new.currency,
        "state": State.QUEUED.value,
        "message_id": new.frozen.message_id,
        "sender": new.frozen.envelope.sender,
        "recipients": json.dumps(list(new.frozen.envelope.recipients)),
        "subject": new.frozen.subject,
        "sha256": new.frozen.sha256,
        "approved_at": new.approved_at,
        "not_before": new.not_before,
        "next_try_at": None,
        "code": None,
        "detail": "",
        "channel": new.channel,
        "tracking": new.tracking,
    }


def witnessed_values(
    entry: JournalEntry, intents: Sequence[Intent], client_id: ClientId, currency: str
) -> dict[str, Any]:
    """Return the values of a message that only the send journal knows: its bytes and its subject are lost."""
    return {
        "client_id": client_id,
        "kind": intents[0].kind.value,
        "stage": max(intent.stage for intent in intents).value,
        "currency": currency,
        "state": entry.state.value,
        "message_id": entry.message_id,
        "sender": "",
        "recipients": "[]",
        "subject": "",
        "sha256": "",
        "approved_at": entry.at,
        "not_before": entry.at,
        "sent_at": entry.at if entry.state is State.SENT else None,
        "detail": "known from the send journal only",
        "channel": POST if posted_number(entry.message_id) else MAIL,
    }
