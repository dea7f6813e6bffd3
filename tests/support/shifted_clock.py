"""A clock that goes as the real one does, begun on a morning of the test's choice: no test depends on the hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

MORNING = time(9, 30)


class ShiftedClock:
    """Begins at half past nine of `day`, local time."""

    def __init__(self, day: date) -> None:
        begin = datetime.combine(day, MORNING).astimezone()
        self._ahead = begin - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def today(self) -> date:
        return self.now().astimezone().date()
