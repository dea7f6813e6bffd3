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
class Hold:
    """Reminders rest for a client (`invoice_id` None: all of them) or one invoice, up to and including `until`.

    `until` None means until somebody ends it; a promise always has a day: the day the money was promised for.
    """

    kind: HoldKind
    client_id: ClientId
    invoice_id: InvoiceId | None
    since: date
    until: date | None
    reason: str = ""
    id: HoldId = HoldId(0)

    def covers(self, invoice: Owed) -> bool:
        """Tell whether this hold is about `invoice`."""
        return self.client_id == invoice.client_id and self.invoice_id in (None, invoice.id)

    def is_active(self, today: date) -> bool:
        """Tell whether reminders rest on `today`; a promise has one day of grace after its day."""
        if self.until is None:
            return True
        return today <= self.until + (PROMISE_GRACE if self.kind is HoldKind.PROMISE else timedelta(0))


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
