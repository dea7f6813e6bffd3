"""Why a client or an invoice is left alone for a while: promise, pause, skip, dispute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.invoices import InvoiceId, Owed, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

HoldId = NewType("HoldId", int)
PROMISE_GRACE = timedelta(days=1)
"""A promise "by Friday" is given until the end of Saturday: a transfer made on the last day arrives the day after."""


class HoldKind(StrEnum):
    """What holds reminders back, the strongest first."""

    DISPUTE = "dispute"
    PROMISE = "promise"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class PlanPart:
    """One instalment of a plan, known by the day it is due."""

    plan_id: int
    due_on: date


About = InvoiceId | PlanPart | None
"""What a hold rests on: one invoice, one instalment of a plan, or (None) all invoices of its client."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Reminders rest for a client, one of its invoices or one instalment, up to and including `until`.

    Without `invoice_id` and `instalment` all invoices of the client rest. A hold on an instalment is over when that
    one is paid: the next is another matter. `until` None means until somebody ends it; a promise always has a day:
    the day the money was promised for.
    """

    kind: HoldKind
    client_id: ClientId
    invoice_id: InvoiceId | None
    since: date
    until: date | None
    reason: str = ""
    id: HoldId = HoldId(0)
    instalment: PlanPart | None = None

    def covers(self, invoice: Owed) -> bool:
        """Tell whether this hold is about `invoice`, or about the instalment that is next to be paid for it."""
        if self.client_id != invoice.client_id:
            return False
        if self.instalment is not None:
            return (self.instalment.plan_id, self.instalment.due_on) == (invoice.plan_id, invoice.next_due)
        return self.invoice_id in (None, invoice.id)

    @property
    def is_for_all(self) -> bool:
        """Whether all invoices of the client rest."""
        return self.invoice_id is None and self.instalment is None

    def is_active(self, today: date) -> bool:
        """Tell whether reminders rest on `today`; a promise has one day of grace after its day."""
        if self.until is None:
            return True
        return today <= self.until + (PROMISE_GRACE if self.kind is HoldKind.PROMISE else timedelta(0))


def hold_on(about: About) -> tuple[InvoiceId | None, PlanPart | None]:
    """Return `about` as the two fields of a Hold."""
    return (None, about) if isinstance(about, PlanPart) else (about, None)


_STRENGTH = {kind: place for place, kind in enumerate(HoldKind)}
_STATUS_OF_HOLD = {
    HoldKind.DISPUTE: Status.DISPUTED,
    HoldKind.PROMISE: Status.PROMISED,
    HoldKind.PAUSE: Status.PAUSED,
}


def active_hold(invoice: Owed, holds: Iterable[Hold], today: date) -> Hold | None:
    """Return the strongest hold that rests on `invoice` today (dispute before promise before pause), or None."""
    standing = [hold for hold in holds if hold.covers(invoice) and hold.is_active(today)]
    return min(standing, key=lambda hold: (_STRENGTH[hold.kind], hold.id)) if standing else None


def invoice_status(invoice: Owed, holds: Iterable[Hold], today: date) -> Status:
    """Return the status of `invoice`: the one definition that every list, count and letter agrees with."""
    if invoice.cancelled_on is not None:
        return Status.CANCELLED
    if invoice.open.minor <= 0:
        return Status.PAID
    hold = active_hold(invoice, holds, today)
    if hold is not None:
        return _STATUS_OF_HOLD[hold.kind]
    if invoice.next_due < today:
        return Status.OVERDUE
    if invoice.plan_id is not None:
        return Status.IN_PLAN
    return Status.DUE_TODAY if invoice.next_due == today else Status.OPEN
