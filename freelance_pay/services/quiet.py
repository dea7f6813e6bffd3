"""Whether it is night where a client is: the person's quiet hours, in the client's time zone, else in that of home."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from freelance_pay.domain.quiet_hours import Night, QuietHours, night_at, zone_named
from freelance_pay.services.policy_book import read_home_zone
from freelance_pay.services.settings import read_preferences

if TYPE_CHECKING:
    from freelance_pay.domain.clients import Client
    from freelance_pay.services.ledger_ports import Change
    from freelance_pay.services.preferences import Preferences


QUIET = "it is night where the client is"
"""Why a message waits; kept in ledgers and never renamed."""


class ComputerZone(tzinfo):
    """The zone of this computer, with its changes to and from summer time."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset at the local `moment`."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002 - as `tzinfo` has it
        """Return None: how much of the offset is summer time is not known."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return the name the system has for the zone at the local `moment`."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local time of a moment given in UTC."""
        known = moment.replace(tzinfo=UTC).astimezone()
        local = known.replace(tzinfo=self, fold=0)
        return local if local.utcoffset() == known.utcoffset() else local.replace(fold=1)


def night_of(change: Change, client: Client, now: datetime) -> Night | None:
    """Return the night it is at `now` where `client` is, None in the day and without quiet hours."""
    home = zone_named(read_home_zone(change), ComputerZone())
    return night_at(now, zone_named(client.time_zone, home), quiet_hours(read_preferences(change)))


def quiet_hours(preferences: Preferences) -> QuietHours:
    """Return the quiet hours of the preferences."""
    return QuietHours(time.fromisoformat(preferences.quiet_from), time.fromisoformat(preferences.quiet_to))
