"""The day it is where a client is: for one behind this computer, a day that has not come there is not named yet."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from freelance_pay.domain.clients import Client
    from freelance_pay.services.ports import Clock


class ClientDays:
    """The clients' days at the moment `now`, on the day `today` here; a time zone is looked at once for all in it.

    Clients without a time zone live in `home_zone`, where the person is at home; empty: where this computer is.
    """

    def __init__(self, now: datetime, today: date, home_zone: str) -> None:
        self.today = today
        self._now = now
        self._home = home_zone
        self._found = {"": self.today}

    def of(self, client: Client) -> date:
        """Return the client's own day where it is an earlier one than here, else `today`: late, and never early."""
        name = client.time_zone or self._home
        if name not in self._found:
            self._found[name] = self.today + min(timedelta(0), self._ahead(name))
        return self._found[name]

    def _ahead(self, name: str) -> timedelta:
        from freelance_pay.domain.quiet_hours import zone_named  # noqa: PLC0415 - not before the first paint

        here = self._now.astimezone()
        there = zone_named(name, zone_named(self._home, here.tzinfo or UTC))
        return here.astimezone(there).date() - here.date()


def client_day(clock: Clock, client: Client, home_zone: str) -> date:
    """Return the day the rules and the words of a letter go by for `client`, who lives at home without a time zone."""
    return ClientDays(clock.now(), clock.today(), home_zone).of(client)
