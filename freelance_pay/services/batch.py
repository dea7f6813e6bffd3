"""Several reminders at once: which of them may go, their approval one by one, and one way back for all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.quiet_hours import AtNight
from freelance_pay.domain.sending_errors import DeliveryMovedOnError
from freelance_pay.services.drafts import is_of_today

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.drafts import Approved, Draft
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.outbox import Outbox
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.reminders import Reminders


class Progress(Protocol):
    """Is told how far a batch is; `is_cancelled` says that the person asked to stop."""

    @property
    def is_cancelled(self) -> bool:
        """Whether nothing more is to be done."""

    def step(self, done: int, total: int) -> None:
        """Hear that `done` of `total` are done."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """One client and currency that a reminder is proposed for."""

    client_id: ClientId
    currency: str
    client_name: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reminder of a batch before it goes: its draft and what the pre-flight says, or why there is none.

    `waits_for_morning`: it is night where the client is, so it would leave when that is over.
    """

    recipient: Recipient
    draft: Draft | None = None
    blocking: tuple[Finding, ...] = ()
    to_confirm: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()
    error: FreelancePayError | None = None
    waits_for_morning: bool = False

    @property
    def is_ready(self) -> bool:
        """Whether it may go without the person looking at it first."""
        return self.draft is not None and not self.blocking and not self.to_confirm and self.error is None

    @property
    def pdf_count(self) -> int:
        """How many PDFs travel with it."""
        return 0 if self.draft is None else sum(item.attachment is not None for item in self.draft.items)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reminder that was not queued, and why."""

    recipient: Recipient
    error: FreelancePayError


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What became of a batch: queued, refused, and not reached because the person stopped it.

    `undo_seconds` is the time in which all that do not wait for the morning can be taken back together.
    """

    approved: tuple[Approved, ...] = ()
    refused: tuple[Refusal, ...] = ()
    not_reached: tuple[Recipient, ...] = ()
    undo_seconds: int = 0


@dataclass(frozen=True, slots=True)
class BatchUndone:
    """How many messages were taken back, and how many had left before."""

    taken_back: int
    gone: int


class BatchService:
    """One message after the other, each in a transaction of its own: a refused one never blocks the others."""

    def __init__(self, ledger: Ledger, reminders: Reminders, outbox: Outbox, clock: Clock) -> None:
        self._ledger = ledger
        self._reminders = reminders
        self._outbox = outbox
        self._clock = clock

    def look(self, recipients: Sequence[Recipient], progress: Progress) -> tuple[Candidate, ...]:
        """Write the reminder that is right today for each, and look whether it may go. Changes nothing."""
        found = []
        for place, recipient in enumerate(recipients):
            progress.step(place, len(recipients))
            found.append(self._candidate(recipient))
        return tuple(found)

    def approve(self, candidates: Sequence[Candidate], progress: Progress) -> BatchResult:
        """Queue every candidate that passes the pre-flight now, too; what is refused is collected.

        When the person stops it, what is queued stays queued, and the rest is named. The undo window begins when the
        last one is queued and is the same for all; whoever lets the outbox run waits until then.
        """
        approved: list[Approved] = []
        refused: list[Refusal] = []
        reached = 0
        for place, candidate in enumerate(candidates):
            if progress.is_cancelled:
                break
            progress.step(place, len(candidates))
            reached = place + 1
            try:
                approved.append(self._approve(candidate))
            except FreelancePayError as error:
                refused.append(Refusal(candidate.recipient, error))
        rest = tuple(candidate.recipient for candidate in candidates[reached:])
        together, seconds = self._share_undo_window(approved)
        return BatchResult(together, tuple(refused), rest, seconds)

    def undo(self, delivery_ids: Collection[DeliveryId]) -> BatchUndone:
        """Take back every message that has not begun to leave."""
        gone = 0
        for delivery_id in delivery_ids:
            try:
                self._outbox.undo(delivery_id)
            except DeliveryMovedOnError:
                gone += 1
        return BatchUndone(len(delivery_ids) - gone, gone)

    def _candidate(self, recipient: Recipient) -> Candidate:
        try:
            draft = self._reminders.compose(recipient.client_id, recipient.currency)
            review = self._reminders.review(draft)
        except FreelancePayError as error:
            return Candidate(recipient, error=error)
        warnings = tuple(item for item in review.warnings if item not in review.to_confirm)
        return Candidate(
            recipient, draft, review.blocking, review.to_confirm, warnings, waits_for_morning=review.night is not None
        )

    def _approve(self, candidate: Candidate) -> Approved:
        draft = candidate.draft
        if draft is None or not is_of_today(draft, self._clock):
            draft = self._reminders.compose(candidate.recipient.client_id, candidate.recipient.currency)
        return self._reminders.approve(draft, at_night=AtNight.WAIT)

    def _share_undo_window(self, approved: Sequence[Approved]) -> tuple[tuple[Approved, ...], int]:
        seconds = max((one.undo_seconds for one in approved), default=0)
        if not seconds:
            return tuple(approved), 0
        ends = self._clock.now() + timedelta(seconds=seconds)
        with self._ledger.change() as change:
            for one in approved:
                if one.undo_seconds:
                    change.deliveries.put_off(one.delivery_id, ends, "")
            change.commit()
        return tuple(replace(one, not_before=ends) if one.undo_seconds else one for one in approved), seconds
