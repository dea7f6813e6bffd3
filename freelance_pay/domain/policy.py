"""The follow-up policy: which reminder stage is right on which day, and the dates a letter of that stage names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum


class Stage(IntEnum):
    """Reminder stages in the order they are sent; the numbers are what the ledger keeps."""

    PRE_DUE = 1
    DUE_TODAY = 2
    FIRST = 3
    SECOND = 4
    FINAL = 5


OVERDUE_STAGES = (Stage.FIRST, Stage.SECOND, Stage.FINAL)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Policy:
    """When each stage is proposed, in days from the day that counts, and how long a client is left alone in between.

    `quiet_days` is the least number of days between two contacts with one client; `answer_days` how many days a
    letter gives to pay.
    """

    pre_due: int = -3
    first: int = 3
    second: int = 10
    final: int = 21
    quiet_days: int = 5
    answer_days: int = 7

    def offset(self, stage: Stage) -> int:
        """Return the days from the day that counts (negative: before it) at which `stage` is proposed."""
        return {
            Stage.PRE_DUE: self.pre_due,
            Stage.DUE_TODAY: 0,
            Stage.FIRST: self.first,
            Stage.SECOND: self.second,
            Stage.FINAL: self.final,
        }[stage]


STANDARD = Policy()
"""The preset Standard of the product's tone ladder: -3, 0, +3, +10, +21."""


def pay_by(today: date, policy: Policy = STANDARD) -> date:
    """Return the new concrete day a letter asks to pay by: `answer_days` ahead, moved on from a weekend to Monday."""
    day = today + timedelta(days=policy.answer_days)
    if day.weekday() >= _SATURDAY:
        day += timedelta(days=7 - day.weekday())
    return day
