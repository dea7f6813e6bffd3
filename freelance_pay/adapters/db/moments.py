"""Moments in the ledger: aware UTC, kept as ISO 8601 text."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Dialect, String, TypeDecorator


def moment_text(moment: datetime) -> str:
    """Return how a moment is kept; a naive one is a programming error."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class UtcMoment(TypeDecorator[datetime]):
    """An aware UTC moment kept as ISO 8601 text, so that it sorts and reads the same everywhere."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Store as UTC."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the aware moment."""
        return None if value is None else datetime.fromisoformat(value)
