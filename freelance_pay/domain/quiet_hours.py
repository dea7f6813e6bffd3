"""Quiet hours: when it is night where a client is, and when the morning comes, whatever the clocks do in between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class AtNight(StrEnum):
    """What becomes of a message approved while it is night where the client is."""

    ASK = "ask"
    SEND = "send"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when to when nobody is written to, in the client's own time; the same time twice: no quiet hours."""

    begin: time = time(21)
    end: time = time(7)

    def holds(self, moment: time) -> bool:
        """Whether the time of day `moment` is quiet."""
        if self.begin <= self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end


@dataclass(frozen=True, slots=True)
class Night:
    """The night it is now somewhere: the time of day there and when it is over (HH:MM), and both ends as moments."""

    local: str
    opens: str
    began: datetime
    ends: datetime


def night_at(now: datetime, zone: tzinfo, hours: QuietHours) -> Night | None:
    """Return the night it is at `now` (aware) in `zone`, None in the day. A night that began has `began` <= `now`.

    A change to or from summer time within the night moves its end with the clocks there.
    """
    local = now.astimezone(zone)
    moment = local.time().replace(tzinfo=None)
    if not hours.holds(moment):
        return None
    first = local.date() if moment >= hours.begin else local.date() - timedelta(days=1)
    last = first if hours.begin <= hours.end else first + timedelta(days=1)
    began = _moment(first, hours.begin, zone, fold=0)
    ends = [_moment(last, hours.end, zone, fold) for fold in (0, 1)]
    return Night(
        f"{moment:%H:%M}",
        f"{hours.end:%H:%M}",
        min(began, now.astimezone(UTC)),
        next((end for end in ends if end > now), ends[-1]),
    )


def zone_named(name: str, otherwise: tzinfo) -> tzinfo:
    """Return the zone of an IANA name, `otherwise` for no name or one this computer does not know."""
    if not name:
        return otherwise
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return otherwise


def is_zone(name: str) -> bool:
    """Tell whether this computer knows a zone of this IANA name."""
    return zone_named(name, UTC) is not UTC


def _moment(day: date, at: time, zone: tzinfo, fold: int) -> datetime:
    return datetime.combine(day, at, zone).replace(fold=fold).astimezone(UTC)
