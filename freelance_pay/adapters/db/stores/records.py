"""Mail accounts, settings and the log in the ledger."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from freelance_pay.adapters.db.mapping import account_of
from freelance_pay.adapters.db.tables import EventRow, MailAccountRow, SettingRow

if TYPE_CHECKING:
    from datetime import datetime

    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.services.ledger_ports import Event, EventKind


class SqlAccounts:
    """Implements the port AccountStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, account: MailAccount, at: datetime) -> int:
        """Insert or change the account (one per address) and return its id."""
        row = self._session.exec(select(MailAccountRow).where(MailAccountRow.address == account.address)).first()
        if row is None:
            row = MailAccountRow(address=account.address, host="", port=0, security="", username="", created_at=at)
        row.display_name, row.host, row.port = account.display_name, account.host, account.port
        row.security, row.username, row.created_at = account.security.value, account.username, self._newest(at)
        row.paused_reason, row.paused_until = account.paused_reason, None
        self._session.add(row)
        self._session.flush()
        return row.id or 0

    def _newest(self, at: datetime) -> datetime:
        """Return `at`, or a moment after every account there is: a clock that was set back hides no new address."""
        latest = max(self._session.exec(select(MailAccountRow.created_at)).all(), default=at)
        return max(at, latest + timedelta.resolution) if latest >= at else at

    def first(self) -> MailAccount | None:
        """Return the account mail is sent from (the newest set up), if there is one."""
        newest = (col(MailAccountRow.created_at).desc(), col(MailAccountRow.id).desc())
        row = self._session.exec(select(MailAccountRow).order_by(*newest)).first()
        return None if row is None else account_of(row)

    def pause(self, account_id: int, reason: str, until: datetime | None) -> None:
        """Stop sending from the account for `reason` (empty: go on), until a moment or until somebody mends it."""
        row = self._session.get_one(MailAccountRow, account_id)
        row.paused_reason, row.paused_until = reason, until

    def pause_reason(self, account_id: int, at: datetime) -> str:
        """Return why nothing is sent from the account at `at`; empty when it is free to send."""
        row = self._session.get_one(MailAccountRow, account_id)
        is_over = row.paused_until is not None and row.paused_until <= at
        return "" if is_over else row.paused_reason


class SqlSettings:
    """Implements the port SettingStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: str) -> str | None:
        """Return the value, None when it was never set."""
        row = self._session.get(SettingRow, key)
        return None if row is None else row.value

    def put(self, key: str, value: str) -> None:
        """Set the value."""
        self._session.merge(SettingRow(key=key, value=value))
        self._session.flush()


class SqlEvents:
    """Implements the port EventStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, event: Event) -> None:
        """Write one line of the log."""
        self._session.add(
            EventRow(
                at=event.at,
                kind=event.kind.value,
                client_id=event.client_id,
                invoice_id=event.invoice_id,
                delivery_id=event.delivery_id,
                data=json.dumps(dict(event.data), ensure_ascii=False, sort_keys=True),
            )
        )

    def newest(self) -> datetime | None:
        """Return the moment of the last line."""
        return self._session.exec(select(EventRow.at).order_by(col(EventRow.id).desc()).limit(1)).first()

    def last_of(self, *kinds: EventKind) -> int:
        """Return the number of the last line of one of these kinds, 0 when there is none."""
        query = select(EventRow.id).where(col(EventRow.kind).in_([kind.value for kind in kinds]))
        return self._session.exec(query.order_by(col(EventRow.id).desc()).limit(1)).first() or 0
