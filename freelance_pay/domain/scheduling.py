"""What a scheduled run may do by itself: how many messages, by which clock, and why it leaves one to the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

MOST_IN_AN_HOUR = 20
MOST_IN_A_DAY = 100
"""Private mailboxes are closed for less than most services allow; a person's own letters count, too."""


CLOCK_JUMP = timedelta(hours=36)
"""So much more than the usual time between two runs, and the clock may have jumped: no mass sending."""
LONGEST_USUAL = timedelta(days=8)
"""The usual time between runs that are made once a week."""
SECOND_LOOK = timedelta(hours=1)
_NONE = timedelta(0)


class LeftReason(StrEnum):
    """Why a reminder was left to the person."""

    BY_HAND = "by_hand"
    CLOCK = "clock"
    DAY_OFF = "day_off"
    ENOUGH = "enough"
    CHECKS = "checks"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Look:
    """What a run keeps for the next one: its moment (aware UTC), and what it knows of the time between runs.

    `usual` is the longest that turned out to be right; `doubted` the one before this run, when that was too long.
    """

    at: datetime
    usual: timedelta = _NONE
    doubted: timedelta = _NONE

    def again(self, now: datetime) -> Look:
        """Return the look at `now`. A clock in doubt is believed when it still goes on an hour later or more."""
        since = now - self.at
        if self.doubted and _NONE <= since < SECOND_LOOK:
            return self
        usual = self.usual if since < _NONE else max(self.usual, min(self.doubted, LONGEST_USUAL))
        return Look(now, usual, since if since > CLOCK_JUMP + usual else _NONE)


def room_for(last_hour: int, last_day: int) -> bool:
    """Tell whether one more message may be queued after so many approved in the last hour and day."""
    return last_hour < MOST_IN_AN_HOUR and last_day < MOST_IN_A_DAY
