"""The computer's clock, or a day the person chose on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """Implements the port Clock; `today` fixed to `day` when one is given (the time of day runs on)."""

    def __init__(self, day: date | None = None) -> None:
        self._day = day

    def now(self) -> datetime:
        """Return the present moment in UTC, on the chosen day when there is one."""
        now = datetime.now(UTC)
        if self._day is None:
            return now
        local = now.astimezone()
        return local.replace(year=self._day.year, month=self._day.month, day=self._day.day).astimezone(UTC)

    def today(self) -> date:
        """Return the day at the user's place."""
        return self._day or datetime.now().astimezone().date()
