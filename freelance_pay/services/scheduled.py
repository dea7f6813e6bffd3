"""The scheduled run: sends only for clients set to automatic, only what every check is green for, and never many."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.preflight import Severity
from freelance_pay.domain.scheduling import LeftReason, Look, room_for
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

LAST_LOOK = "scheduled_look"
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

        None at all when the clock is so far ahead of the last run that it may have jumped: it is asked once more later.
        Never on a day off of the client, whose holidays are looked up first, and never more in an hour or a day than
        `domain.scheduling` allows. Whatever is left is only told: the person decides. Raises AssumedDayError.
        """
        require_real_day(self._clock)
        self._follow_up.refresh_holidays()
        is_in_doubt = self._look_at_clock()
        queued: list[DeliveryId] = []
        left: list[LeftForPerson] = []
        for row in self._today.everything(self._clock.today()).rows:
            if row.step not in _MAILS:
                continue
            found = self._queue_one(row, queued, is_in_doubt=is_in_doubt)
            if found is not None:
                left.append(found)
        return ScheduledResult(tuple(queued), tuple(left))

    def _look_at_clock(self) -> bool:
        """Note that the program looked now, and tell whether the clock may have jumped ahead since it last did."""
        now = self._clock.now()
        with self._ledger.change() as change:
            kept = change.settings.get(LAST_LOOK)
            before = Look(change.events.newest() or now) if kept is None else _look(kept)
            look = before.again(now)
            change.settings.put(LAST_LOOK, _look_text(look))
            change.commit()
        return bool(look.doubted)

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


def _look_text(look: Look) -> str:
    seconds = {"usual": look.usual.total_seconds(), "doubted": look.doubted.total_seconds()}
    return json.dumps({"at": look.at.isoformat(), **seconds})


def _look(text: str) -> Look:
    data = json.loads(text)
    usual, doubted = (timedelta(seconds=data[key]) for key in ("usual", "doubted"))
    return Look(datetime.fromisoformat(data["at"]), usual, doubted)
