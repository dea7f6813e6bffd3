"""Clients: add, change, archive."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from freelance_pay.domain.clients import LETTER_LANGUAGES, Client, ClientId
from freelance_pay.domain.money import currency_decimals
from freelance_pay.domain.money_errors import MissingTextError, StillOwesError
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import AddressBook, Clock


class ClientService:
    """What a person does with clients."""

    def __init__(self, ledger: Ledger, addresses: AddressBook, clock: Clock) -> None:
        self._ledger = ledger
        self._addresses = addresses
        self._clock = clock

    def get(self, client_id: ClientId) -> Client:
        """Return the client."""
        with self._ledger.look() as ledger:
            return ledger.clients.get(client_id)

    def add(self, client: Client) -> ClientId:
        """Add a client. Raises MissingTextError, BadAddressError, UnknownCurrencyError."""
        checked = self._checked(client)
        with self._ledger.change() as change:
            client_id = change.clients.add(checked, self._clock.now())
            self._log(change, EventKind.CLIENT_ADDED, client_id, {"name": checked.name})
            change.commit()
        return client_id

    def edit(self, client: Client) -> None:
        """Change a client; messages that wait for it and are no longer right are withdrawn."""
        checked = self._checked(client)
        with self._ledger.change() as change:
            before = change.clients.get(client.id)
            change.clients.save(checked)
            self._log(change, EventKind.CLIENT_CHANGED, client.id, _changes(before, checked))
            withdraw_unfit(change, self._clock, client.id)
            change.commit()

    def archive(self, client_id: ClientId) -> None:
        """Take a client who owes nothing out of the lists; the history stays. Raises StillOwesError."""
        with self._ledger.change() as change:
            client = change.clients.get(client_id)
            if change.clients.has_open_invoices(client_id):
                raise StillOwesError(client.name)
            change.clients.archive(client_id, self._clock.now())
            self._log(change, EventKind.CLIENT_ARCHIVED, client_id, {"name": client.name})
            change.commit()

    def _checked(self, client: Client) -> Client:
        name = client.name.strip()
        if not name:
            raise MissingTextError("name")
        currency_decimals(client.currency)
        contacts = tuple(
            replace(contact, email=self._addresses.checked(contact.email) if contact.email.strip() else "")
            for contact in client.contacts
        )
        language = client.language if client.language in LETTER_LANGUAGES else LETTER_LANGUAGES[0]
        return replace(client, name=name, language=language, contacts=contacts)

    def _log(self, change: Change, kind: EventKind, client_id: ClientId, data: dict[str, str]) -> None:
        change.events.add(Event(self._clock.now(), kind, client_id, data=data))


def _changes(before: Client, after: Client) -> dict[str, str]:
    old, new = asdict(before), asdict(after)
    return {key: f"{old[key]} -> {new[key]}" for key in new if old[key] != new[key] and key != "id"}
