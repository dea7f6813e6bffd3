"""What a scheduled run may do by itself: how many messages, and why it leaves one to the person."""

from __future__ import annotations

from enum import StrEnum

MOST_IN_AN_HOUR = 20
MOST_IN_A_DAY = 100
"""Private mailboxes are closed for less than most services allow; a person's own letters count, too."""


class LeftReason(StrEnum):
    """Why a reminder was left to the person."""

    BY_HAND = "by_hand"
    DAY_OFF = "day_off"
    ENOUGH = "enough"
    CHECKS = "checks"
    ERROR = "error"


def room_for(last_hour: int, last_day: int) -> bool:
    """Tell whether one more message may be queued after so many approved in the last hour and day."""
    return last_hour < MOST_IN_AN_HOUR and last_day < MOST_IN_A_DAY
