"""The computer's clock, or a day the person chose on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """Implements the port Clock; `today` fixed to `day` when one is given (the time of day runs on)."""

    def __init__(self, day: date | None = None) -> None:
        self._day = day

    def now(self) -> datetime:
        """Return the present moment in UTC, on the chosen day when there is one."""
        if self._day is None:
            return datetime.now(UTC)
        # Without a zone until the end: the chosen day may lie on the other side of a change to summer time.
        time_of_day = datetime.now().astimezone().time()
        return datetime.combine(self._day, time_of_day).astimezone(UTC)

    def today(self) -> date:
        """Return the day at the user's place."""
        return self._day or datetime.now().astimezone().date()
