"""The computer's clock, and a day the person chose on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime


class SystemClock:
    """Implements the port Clock; `today` is `day` when one is given, which the rules then assume it to be.

    What is recorded is recorded at the real moment, whatever day is assumed.
    """

    def __init__(self, day: date | None = None) -> None:
        self._day = day

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the day at the user's place, or the one that is assumed."""
        return self._day or datetime.now().astimezone().date()
