"""What is known of a client before a step is chosen, and what a step is: values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from freelance_pay.domain.clients import Client
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, HoldId
from freelance_pay.domain.invoices import InvoiceId, Owed
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import BEFORE_OVERDUE, Channel, Stage


class StepKind(StrEnum):
    """What is proposed; each has one obvious button."""

    REMINDER = "reminder"
    CALL = "call"
    LETTER = "letter"
    PLAN_BEHIND = "plan_behind"
    UNKNOWN_DELIVERY = "unknown_delivery"
    NO_ADDRESS = "no_address"


class Rest(StrEnum):
    """Why nothing is proposed."""

    NOT_DUE = "not_due"
    QUIET_DAYS = "quiet_days"
    ON_ITS_WAY = "on_its_way"
    HELD = "held"
    PLAN_KEPT = "plan_kept"
    NEVER_REMIND = "never_remind"
    NOTHING_OPEN = "nothing_open"
    ALL_SENT = "all_sent"
    PLAN_BEHIND = "plan_behind"
    TOO_SMALL = "too_small"
    LETTER_NEXT = "letter_next"


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """An invoice with what was sent for it: the stages SENT with their days, where these are known.

    `pending` is the state of the newest delivery if that is unfinished.
    """

    invoice: Owed
    sent: frozenset[Stage] = frozenset()
    pending: State | None = None
    sent_on: Mapping[Stage, date] = field(default_factory=dict)

    @property
    def reached(self) -> Stage | None:
        """The highest stage that was sent after the due day, None when there was none."""
        return max(self.sent.difference(BEFORE_OVERDUE), default=None) if self.sent else None


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """One client and currency: open invoices, holds that were not ended, the days of the last contact and call.

    `kept_promises` are those after which money came in; `not_promised` pairs promises with invoices entered after them.
    """

    client: Client
    currency: str
    invoices: tuple[InvoiceFacts, ...]
    holds: tuple[Hold, ...] = ()
    last_contact_on: date | None = None
    last_call_on: date | None = None
    kept_promises: frozenset[HoldId] = frozenset()
    not_promised: frozenset[tuple[HoldId, InvoiceId]] = frozenset()


@dataclass(frozen=True, slots=True)
class StepItem:
    """One invoice of a step. `raises`: the letter brings it to `stage`; else it is only listed, at the stage it has."""

    invoice_id: InvoiceId
    stage: Stage
    raises: bool = True


@dataclass(frozen=True, slots=True)
class Missed:
    """A step whose day went by: it is told, and never made up for by a second message."""

    channel: Channel
    stage: Stage | None
    planned_on: date


@dataclass(frozen=True, slots=True)
class Step:
    """One proposed action. `stage` is the tone of the letter: the highest stage among its items.

    `due_on` is the oldest day that counts; `days_overdue` counts from it; `planned_on` is the day the policy meant it
    for; `missed` are the later steps whose day has passed, too; `promise_broken` is a broken promise's day.
    """

    kind: StepKind
    stage: Stage | None
    items: tuple[StepItem, ...]
    amount: Money
    due_on: date
    days_overdue: int
    promise_broken: date | None = None
    planned_on: date | None = None
    missed: tuple[Missed, ...] = ()
