"""The scheduled run: sends only for clients set to automatic, only what every check is green for, and never many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.preflight import Severity, is_possible
from freelance_pay.domain.scheduling import LeftReason, goes_on, room_for
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.assumed_day import require_real_day
from freelance_pay.services.client_days import client_day

if TYPE_CHECKING:
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.drafts import Review
    from freelance_pay.services.follow_up import FollowUpService
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.reminders import Reminders
    from freelance_pay.services.today import TodayService
    from freelance_pay.services.views import TodayRow

LAST_SEEN = "last_seen"
"""The setting that keeps the newest moment at which the program was at work with a clock not in doubt (ISO, UTC)."""
_MAILS = (StepKind.REMINDER, StepKind.NO_ADDRESS)


@dataclass(frozen=True, slots=True)
class LeftForPerson:
    """A reminder that was not queued by itself, and why: what a check found, an error, or a rule of scheduled runs."""

    client_name: str
    reason: LeftReason
    findings: tuple[Finding, ...] = ()
    error: FreelancePayError | None = None


@dataclass(frozen=True, slots=True)
class ScheduledResult:
    """What a scheduled run queued, and what it left for the person."""

    queued: tuple[DeliveryId, ...]
    left: tuple[LeftForPerson, ...]


class ScheduledRun:
    """Queues what may go out by itself; the outbox sends it."""

    def __init__(
        self, ledger: Ledger, today: TodayService, reminders: Reminders, follow_up: FollowUpService, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._today = today
        self._reminders = reminders
        self._follow_up = follow_up
        self._clock = clock

    def queue(self) -> ScheduledResult:
        """Queue the reminders of automatic clients that nothing at all is found against.

        None at all when the clock may have leapt since the program was last seen, however often it is run, until
        `person_looked`.
        Never on a day off of the client, whose holidays are looked up first, and never more in an hour or a day than
        `domain.scheduling` allows. Whatever is left is only told: the person decides. Raises
        AssumedDayError.
        """
        require_real_day(self._clock)
        self._follow_up.refresh_holidays()
        is_in_doubt = self._is_clock_in_doubt()
        queued: list[DeliveryId] = []
        left: list[LeftForPerson] = []
        for row in self._today.everything(self._clock.today()).rows:
            if row.step not in _MAILS:
                continue
            found = self._queue_one(row, queued, is_in_doubt=is_in_doubt)
            if found is not None:
                left.append(found)
        return ScheduledResult(tuple(queued), tuple(left))

    def person_looked(self) -> None:
        """Note that a person is at work with the program now: whatever was in doubt, scheduled runs go on from here.

        A clock that cannot be right is not noted.
        """
        now = self._clock.now()
        if is_possible(now):
            with self._ledger.change() as change:
                change.settings.put(LAST_SEEN, now.isoformat())
                change.commit()

    def _is_clock_in_doubt(self) -> bool:
        """Tell whether the clock may have leapt since the program was last seen; note this moment unless it may have.

        What this run goes on to write into the log is no sign of a person: the moment in doubt stays the one kept.
        """
        now = self._clock.now()
        with self._ledger.change() as change:
            kept = change.settings.get(LAST_SEEN)
            before = (change.events.newest() or now) if kept is None else datetime.fromisoformat(kept)
            is_in_doubt = not goes_on(before, now)
            change.settings.put(LAST_SEEN, (before if is_in_doubt else now).isoformat())
            change.commit()
        return is_in_doubt

    def _queue_one(self, row: TodayRow, queued: list[DeliveryId], *, is_in_doubt: bool) -> LeftForPerson | None:
        reason = self._against(row, is_in_doubt=is_in_doubt)
        if reason is not None:
            return LeftForPerson(row.client_name, reason)
        try:
            draft = self._reminders.compose(row.client_id, row.currency)
            faults = _not_green(self._reminders.review(draft))
            if faults:
                return LeftForPerson(row.client_name, LeftReason.CHECKS, faults)
            queued.append(self._reminders.approve(draft, at_once=True).delivery_id)
        except FreelancePayError as error:
            return LeftForPerson(row.client_name, LeftReason.ERROR, error=error)
        return None

    def _against(self, row: TodayRow, *, is_in_doubt: bool) -> LeftReason | None:
        """Return what keeps the run from looking at this client at all."""
        now = self._clock.now()
        with self._ledger.look() as ledger:
            client, book = ledger.clients.get(row.client_id), ledger.book()
            last_hour = ledger.deliveries.approved_since(now - timedelta(hours=1))
            last_day = ledger.deliveries.approved_since(now - timedelta(days=1))
        if not client.automatic:
            return LeftReason.BY_HAND
        if is_in_doubt:
            return LeftReason.CLOCK
        if book.calendar(client).day_off(client_day(self._clock, client, book.home_zone)) is not None:
            return LeftReason.DAY_OFF
        return None if room_for(last_hour, last_day) else LeftReason.ENOUGH


def _not_green(review: Review) -> tuple[Finding, ...]:
    return tuple(finding for finding in review.findings if finding.severity is not Severity.OK)
