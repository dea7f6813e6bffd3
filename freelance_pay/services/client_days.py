"""The day it is where a client is: for one behind this computer, a day that has not come there is not named yet."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from freelance_pay.domain.clients import Client
    from freelance_pay.services.ports import Clock


class ClientDays:
    """The clients' days at the moment `now`, on the day `today` here; a time zone is looked at once for all in it."""

    def __init__(self, now: datetime, today: date) -> None:
        self.today = today
        self._now = now
        self._found = {"": self.today}

    def of(self, client: Client) -> date:
        """Return the client's own day where it is an earlier one than here, else `today`: late, and never early."""
        name = client.time_zone
        if name not in self._found:
            self._found[name] = self.today + min(timedelta(0), self._ahead(name))
        return self._found[name]

    def _ahead(self, name: str) -> timedelta:
        from freelance_pay.domain.quiet_hours import zone_named  # noqa: PLC0415 - not before the first paint

        here = self._now.astimezone()
        there = zone_named(name, here.tzinfo or UTC)
        return here.astimezone(there).date() - here.date()


def client_day(clock: Clock, client: Client) -> date:
    """Return the day the rules and the words of a letter go by for `client`, of a time zone or none."""
    return ClientDays(clock.now(), clock.today()).of(client)
