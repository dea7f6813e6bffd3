"""What a scheduled run may do by itself: how many messages, by which clock, and why it leaves one to the person."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.preflight import CLOCK_TOLERANCE

if TYPE_CHECKING:
    from datetime import datetime

MOST_IN_AN_HOUR = 20
MOST_IN_A_DAY = 100
"""Private mailboxes are closed for less than most services allow; a person's own letters count, too."""

LONGEST_BREAK = timedelta(hours=36)
"""Daily runs lie closer together than this; after a longer break the person looks whether the clock leapt."""


class LeftReason(StrEnum):
    """Why a reminder was left to the person."""

    BY_HAND = "by_hand"
    CLOCK = "clock"
    DAY_OFF = "day_off"
    ENOUGH = "enough"
    CHECKS = "checks"
    ERROR = "error"


def goes_on(seen_at: datetime, now: datetime) -> bool:
    """Tell whether `now` follows the moment the program was last seen at, by a clock that did not leap (aware UTC)."""
    return -CLOCK_TOLERANCE <= now - seen_at <= LONGEST_BREAK


def room_for(last_hour: int, last_day: int) -> bool:
    """Tell whether one more message may be queued after so many approved in the last hour and day."""
    return last_hour < MOST_IN_AN_HOUR and last_day < MOST_IN_A_DAY
