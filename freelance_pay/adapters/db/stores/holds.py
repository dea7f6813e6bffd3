"""Promises, pauses and disputes in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from freelance_pay.adapters.db.mapping import hold_of
from freelance_pay.adapters.db.tables import HoldRow
from freelance_pay.domain.holds import Hold, HoldId

if TYPE_CHECKING:
    from datetime import datetime

    from freelance_pay.domain.clients import ClientId


class SqlHolds:
    """Implements the port HoldStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, hold: Hold, at: datetime) -> HoldId:
        """Insert the hold and return its id."""
        part = hold.instalment
        row = HoldRow(
            kind=hold.kind.value,
            client_id=hold.client_id,
            invoice_id=hold.invoice_id,
            since=hold.since,
            until=hold.until,
            reason=hold.reason,
            created_at=at,
            plan_id=None if part is None else part.plan_id,
            instalment_on=None if part is None else part.due_on,
        )
        self._session.add(row)
        self._session.flush()
        return HoldId(row.id or 0)

    def get(self, hold_id: HoldId) -> Hold:
        """Return the hold."""
        return hold_of(self._session.get_one(HoldRow, hold_id))

    def end(self, hold_id: HoldId, at: datetime) -> None:
        """End the hold now; it stays in the history."""
        self._session.get_one(HoldRow, hold_id).ended_at = at

    def standing(self, client_id: ClientId) -> tuple[Hold, ...]:
        """Return the client's holds that were not ended (they may have run out)."""
        query = select(HoldRow).where(HoldRow.client_id == client_id, col(HoldRow.ended_at).is_(None))
        return tuple(hold_of(row) for row in self._session.exec(query.order_by(col(HoldRow.id))).all())
