"""Short messages for the person's own messengers: what they say, and that one was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.message_links import Messenger
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import Clock


class MessengerService:
    """What a person does with a program that is not ours: only they know whether a message was sent there."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def sent(self, client_id: ClientId, currency: str, messenger: Messenger) -> None:
        """The person sent a message with another program: it counts as contact and raises no stage."""
        data = {"currency": currency, "channel": messenger.value}
        with self._ledger.change() as change:
            change.events.add(Event(self._clock.now(), EventKind.MESSAGE_ELSEWHERE, client_id, data=data))
            change.commit()
