"""Short messages for the person's own messengers: what they say, and that one was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.letters import addressee
from freelance_pay.services.calls import callees_of
from freelance_pay.services.ledger_ports import Event, EventKind
from freelance_pay.services.owed import owed_facts

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.message_links import Messenger
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import Clock, ScriptWriter


class MessengerService:
    """What a person does with a program that is not ours: only they know whether a message was sent there."""

    def __init__(self, ledger: Ledger, writer: ScriptWriter, clock: Clock) -> None:
        self._ledger = ledger
        self._writer = writer
        self._clock = clock

    def text(self, client_id: ClientId, currency: str, phone: str) -> str:
        """Return the short message for the contact with this number, in the client's language.

        Raises NothingToSendError where the client is to be left alone.
        """
        with self._ledger.look() as ledger:
            facts = ledger.facts(client_id, currency)
            contact = next((one for one in callees_of(facts.client) if one.phone == phone), addressee(facts.client))
            return self._writer.short_message(owed_facts(ledger, self._clock, facts, contact))

    def sent(self, client_id: ClientId, currency: str, messenger: Messenger) -> None:
        """The person sent a message with another program: it counts as contact and raises no stage."""
        data = {"currency": currency, "channel": messenger.value}
        with self._ledger.change() as change:
            change.events.add(Event(self._clock.now(), EventKind.MESSAGE_ELSEWHERE, client_id, data=data))
            change.commit()
