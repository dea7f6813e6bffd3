"""Clients and their contacts in the ledger."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import Session, col, select

from freelance_pay.adapters.db.mapping import client_of, client_values, contact_values, fill_client
from freelance_pay.adapters.db.stores.bulk import insert_many, next_id
from freelance_pay.adapters.db.tables import ClientRow, ContactRow, InvoiceRow
from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class SqlClients:
    """Implements the port ClientStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, client: Client, at: datetime) -> ClientId:
        """Insert the client with its contacts and return its id."""
        row = ClientRow(**client_values(client), created_at=at)
        self._session.add(row)
        self._session.flush()
        client_id = ClientId(row.id or 0)
        self._put_contacts(replace(client, id=client_id))
        return client_id

    def add_many(self, clients: Sequence[Client], at: datetime) -> list[ClientId]:
        """Insert many clients with their contacts at once and return their ids, in the order given."""
        self._session.flush()
        first = next_id(self._session, ClientRow)
        ids = [ClientId(first + place) for place in range(len(clients))]
        rows = [{**client_values(one), "id": key, "created_at": at} for key, one in zip(ids, clients, strict=True)]
        contacts = [
            contact_values(contact, key, position)
            for key, one in zip(ids, clients, strict=True)
            for position, contact in enumerate(one.contacts)
        ]
        insert_many(self._session, ClientRow, rows)
        insert_many(self._session, ContactRow, contacts)
        return ids

    def get(self, client_id: ClientId) -> Client:
        """Return the client with its contacts."""
        return client_of(self._session.get_one(ClientRow, client_id), self._contacts(client_id))

    def find(self, name: str) -> ClientId | None:
        """Return the client of that (folded) name, archived or not."""
        found = self._session.exec(select(ClientRow.id).where(ClientRow.name_key == name_key(name))).first()
        return None if found is None else ClientId(found)

    def save(self, client: Client) -> None:
        """Write the client's fields and put its contacts in place of the old ones."""
        fill_client(self._session.get_one(ClientRow, client.id), client)
        for row in self._contacts(client.id):
            self._session.delete(row)
        self._session.flush()
        self._put_contacts(client)

    def has_open_invoices(self, client_id: ClientId) -> bool:
        """Tell whether something is still owed."""
        query = select(InvoiceRow.id).where(InvoiceRow.client_id == client_id, InvoiceRow.settled == 0)
        return self._session.exec(query).first() is not None

    def archive(self, client_id: ClientId, at: datetime) -> None:
        """Take the client out of the lists; nothing is deleted."""
        self._session.get_one(ClientRow, client_id).archived_at = at

    def mark_bounced(self, address: str) -> None:
        """Remember that mail to `address` was refused for good."""
        for row in self._session.exec(select(ContactRow).where(func.lower(ContactRow.email) == address.lower())).all():
            row.bounced = True

    def _contacts(self, client_id: ClientId) -> list[ContactRow]:
        query = select(ContactRow).where(ContactRow.client_id == client_id).order_by(col(ContactRow.position))
        return list(self._session.exec(query).all())

    def _put_contacts(self, client: Client) -> None:
        for position, contact in enumerate(client.contacts):
            self._session.add(ContactRow(**contact_values(contact, client.id, position)))
        self._session.flush()
