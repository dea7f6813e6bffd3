"""The keys the send journal knows letters by, made from what a restored ledger knows too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryKind, Intent
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.transport import intent_key

if TYPE_CHECKING:
    from freelance_pay.domain.deliveries import Delivery
    from freelance_pay.services.ledger_ports import Change

_AT_ONCE = 500


def keys_of(change: Change, delivery: Delivery) -> tuple[str, ...]:
    """Return the key of each intent of a delivery; what it only lists has none."""
    client = change.clients.get(delivery.client_id)
    intents = [intent for intent in delivery.intents if intent.kind is not DeliveryKind.LISTED]
    numbers = {invoice.id: invoice.number for invoice in change.invoices.many([i.invoice_id for i in intents])}
    return tuple(intent_key(intent, client.name, numbers[intent.invoice_id]) for intent in intents)


def reminders_by_key(change: Change) -> dict[str, Intent]:
    """Return every reminder any invoice of the ledger can have, under its key."""
    found: dict[str, Intent] = {}
    names: dict[int, str] = {}
    ids = change.invoices.all_ids()
    for start in range(0, len(ids), _AT_ONCE):
        for invoice in change.invoices.many(ids[start : start + _AT_ONCE]):
            if invoice.client_id not in names:
                names[invoice.client_id] = change.clients.get(invoice.client_id).name
            for stage in Stage:
                intent = Intent(invoice.id, DeliveryKind.REMINDER, stage, 0)
                found[intent_key(intent, names[invoice.client_id], invoice.number)] = intent
    return found
