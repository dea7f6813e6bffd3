"""The unit of work: one write transaction on the ledger, begun IMMEDIATE, committed last or rolled back whole."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from functools import cached_property
from typing import TYPE_CHECKING

from sqlmodel import Session

from freelance_pay.adapters.db.reads.facts import client_facts
from freelance_pay.adapters.db.reads.preflight import money_facts, preflight_facts
from freelance_pay.adapters.db.stores.clients import SqlClients
from freelance_pay.adapters.db.stores.deliveries import SqlDeliveries
from freelance_pay.adapters.db.stores.holds import SqlHolds
from freelance_pay.adapters.db.stores.invoices import SqlInvoices
from freelance_pay.adapters.db.stores.money import SqlMoney
from freelance_pay.adapters.db.stores.plans import SqlPlans
from freelance_pay.adapters.db.stores.records import SqlAccounts, SqlEvents, SqlSettings
from freelance_pay.services.policy_book import FOLLOW_UP, HOLIDAYS, policy_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date, datetime

    from sqlalchemy import Engine

    from freelance_pay.adapters.db.reads.facts import Query
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId, Intent
    from freelance_pay.domain.policy import PolicyBook
    from freelance_pay.domain.preflight import MoneyFacts, PreflightFacts
    from freelance_pay.domain.steps import ClientFacts

    Watch = Callable[[], AbstractContextManager[None]]


class SqlChange:
    """Implements the port Change over one session; nothing is kept unless `commit` was called."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def clients(self) -> SqlClients:
        """Clients and contacts."""
        return SqlClients(self._session)

    @cached_property
    def invoices(self) -> SqlInvoices:
        """Invoices."""
        return SqlInvoices(self._session)

    @cached_property
    def money(self) -> SqlMoney:
        """Payments, credit notes, allocations."""
        return SqlMoney(self._session)

    @cached_property
    def holds(self) -> SqlHolds:
        """Promises, pauses, disputes."""
        return SqlHolds(self._session)

    @cached_property
    def plans(self) -> SqlPlans:
        """Instalment plans."""
        return SqlPlans(self._session)

    @cached_property
    def deliveries(self) -> SqlDeliveries:
        """The outbox."""
        return SqlDeliveries(self._session)

    @cached_property
    def accounts(self) -> SqlAccounts:
        """Mail accounts."""
        return SqlAccounts(self._session)

    @cached_property
    def settings(self) -> SqlSettings:
        """Settings."""
        return SqlSettings(self._session)

    @cached_property
    def events(self) -> SqlEvents:
        """The log."""
        return SqlEvents(self._session)

    def facts(self, client_id: ClientId, currency: str) -> ClientFacts:
        """Return what the next step of the client is computed from, as this transaction sees it."""
        return client_facts(self._query(), [(client_id, currency)])[0]

    def money_facts(
        self, client_id: ClientId, intents: Sequence[Intent], own: DeliveryId | None, today: date
    ) -> MoneyFacts:
        """Return money, holds and earlier messages as this transaction sees them; see `reads.preflight`."""
        return money_facts(self._query(), client_id, intents, own, today)

    def preflight_facts(
        self,
        client_id: ClientId,
        currency: str,
        intents: Sequence[Intent],
        recipients: Sequence[str],
        own: DeliveryId | None,
        now: datetime,
        today: date,
    ) -> PreflightFacts:
        """Return all that the ledger knows of a message, as this transaction sees it."""
        return preflight_facts(self._query(), client_id, currency, intents, recipients, own, now, today)

    def book(self) -> PolicyBook:
        """Return the follow-up rules as this transaction sees them."""
        return policy_book(self.settings.get(FOLLOW_UP), self.settings.get(HOLIDAYS))

    def commit(self) -> None:
        """Make everything durable."""
        self._session.commit()

    def _query(self) -> Query:
        """Return the plain query function of this transaction, behind everything that was changed in it."""
        self._session.flush()
        execute = self._session.connection().exec_driver_sql

        def run(sql: str, params: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[object, ...]]:
            return [tuple(row) for row in execute(sql, params if isinstance(params, dict) else tuple(params))]

        return run


class SqlLedger:
    """Implements the port Ledger on engines of `adapters.db.engine`: one for changes, and one that only reads.

    `watch` is entered around each unit of work, and may tell better what went wrong in it.
    """

    def __init__(self, engine: Engine, reading: Engine | None = None, watch: Watch = nullcontext) -> None:
        self._engine = engine
        self._reading = reading or engine
        self._watch = watch

    @contextmanager
    def change(self) -> Iterator[SqlChange]:
        """Open a unit of work; trouble with the file leaves it as LedgerError leaves (see `adapters.db.engine`)."""
        with self._watch(), Session(self._engine, expire_on_commit=False) as session:
            yield SqlChange(session)

    @contextmanager
    def look(self) -> Iterator[SqlChange]:
        """Open what only reads, at one moment and without the write lock; it is never committed."""
        with self._watch(), Session(self._reading, expire_on_commit=False, autoflush=False) as session:
            yield SqlChange(session)
