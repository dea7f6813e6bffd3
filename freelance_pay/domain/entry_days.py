"""The ledger holds what has happened: what is dated after today is entered when its day has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.errors import DomainError

if TYPE_CHECKING:
    from datetime import date


class DayToComeError(DomainError):
    """An invoice or a credit note is dated `day`, which is still to come."""

    def __init__(self, day: date) -> None:
        super().__init__(f"{day} is still to come")
        self.day = day


def check_has_come(day: date, today: date) -> None:
    """Raise DayToComeError for a day after `today`: reports as of any day would contradict the ledger of today."""
    if day > today:
        raise DayToComeError(day)
