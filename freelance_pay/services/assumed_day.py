"""A day that was named on the command line: what would be, not what is. Nothing is sent on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.sending_errors import AssumedDayError

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.services.ports import Clock


def real_day(clock: Clock) -> date:
    """Return the day it is, whatever day is assumed."""
    return clock.now().astimezone().date()


def is_assumed(clock: Clock) -> bool:
    """Whether the day the rules go by is another than the one it is."""
    return clock.today() != real_day(clock)


def latest_day(clock: Clock) -> date:
    """Return the last day that has come, whatever day is assumed: nothing is recorded as done after it."""
    return min(clock.today(), real_day(clock))


def require_real_day(clock: Clock) -> None:
    """Raise AssumedDayError on a day that is only assumed."""
    if is_assumed(clock):
        raise AssumedDayError(clock.today(), real_day(clock))
