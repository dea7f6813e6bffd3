"""Instalments: a balance split to the cent over dated parts, and where a plan stands on a day."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NewType

from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.money import Money, split_evenly, sum_money

if TYPE_CHECKING:
    from collections.abc import Sequence

PlanId = NewType("PlanId", int)
MAX_PARTS = 120
"""Ten years of months: more parts than this is a typing error."""
_MONTHS = 12


class InstalmentPartsError(DomainError):
    """The balance cannot be split into that many parts: none, too many, or more parts than cents."""

    def __init__(self, balance: Money, parts: int) -> None:
        super().__init__(f"{balance} cannot be paid in {parts} parts")
        self.balance = balance
        self.parts = parts


class InstalmentSumError(DomainError):
    """The instalments do not add up to the balance."""

    def __init__(self, balance: Money, total: Money) -> None:
        super().__init__(f"the instalments make {total}, the balance is {balance}")
        self.balance = balance
        self.total = total


class InstalmentAmountError(DomainError):
    """An instalment of nothing or less."""

    def __init__(self, number: int, amount: Money) -> None:
        super().__init__(f"instalment {number} is {amount}")
        self.number = number
        self.amount = amount


class InstalmentDatesError(DomainError):
    """An instalment that is not after the one before it, or lies beyond the calendar (`due_on` None)."""

    def __init__(self, number: int, due_on: date | None) -> None:
        super().__init__(f"instalment {number} cannot be due on {due_on}")
        self.number = number
        self.due_on = due_on


class Interval(StrEnum):
    """How far apart instalments are."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


class PlanState(StrEnum):
    """Where an instalment plan is in its life; only an ACTIVE one moves the day that counts."""

    OFFERED = "offered"
    ACTIVE = "active"
    FINISHED = "finished"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    UNSENT = "unsent"


ALLOWED_MOVES: dict[PlanState, frozenset[PlanState]] = {
    PlanState.OFFERED: frozenset({PlanState.ACTIVE, PlanState.DECLINED, PlanState.CANCELLED, PlanState.UNSENT}),
    PlanState.ACTIVE: frozenset({PlanState.FINISHED, PlanState.CANCELLED}),
    PlanState.FINISHED: frozenset({PlanState.ACTIVE}),
    PlanState.DECLINED: frozenset({PlanState.OFFERED}),
    PlanState.CANCELLED: frozenset({PlanState.ACTIVE}),
    PlanState.UNSENT: frozenset({PlanState.OFFERED}),
}
"""Every move a plan may make. FINISHED goes back to ACTIVE when the payment that finished it is reversed; UNSENT is an
offer whose letter was approved and did not go out; DECLINED and CANCELLED go back when a person reopens them."""


class Progress(StrEnum):
    """How a running plan goes: every instalment so far paid, one missed, or all paid."""

    KEPT = "kept"
    BEHIND = "behind"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class PlanTerms:
    """What was asked for: equal parts from `start` on, `interval` apart."""

    parts: int
    start: date
    interval: Interval = Interval.MONTHLY


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of a plan; `number` counts from 1."""

    number: int
    due_on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class InstalmentStand:
    """What came in for one instalment; `rest` is still owed of it."""

    instalment: Instalment
    paid: Money
    rest: Money

    @property
    def is_covered(self) -> bool:
        """Whether nothing is owed of this instalment."""
        return not self.rest

    def is_missed(self, today: date) -> bool:
        """Tell whether something is owed and the day is over: the day after it is the first missed day."""
        return not self.is_covered and self.instalment.due_on < today


@dataclass(frozen=True, slots=True)
class PlanStand:
    """Where a plan stands on a day; `surplus` is money beyond the plan (zero as a rule)."""

    lines: tuple[InstalmentStand, ...]
    today: date
    surplus: Money

    @property
    def covered(self) -> tuple[InstalmentStand, ...]:
        """The instalments that are paid in full, in order."""
        return tuple(line for line in self.lines if line.is_covered)

    @property
    def next(self) -> InstalmentStand | None:
        """The first instalment that is not fully covered, None when all are."""
        return next((line for line in self.lines if not line.is_covered), None)

    @property
    def next_due(self) -> date | None:
        """The day that counts for the plan's invoices while it runs; None when everything is paid."""
        return self.next.instalment.due_on if self.next else None

    @property
    def missed(self) -> tuple[InstalmentStand, ...]:
        """The instalments whose day is over and that are not fully covered."""
        return tuple(line for line in self.lines if line.is_missed(self.today))

    @property
    def progress(self) -> Progress:
        """Kept, behind or finished."""
        if self.next is None:
            return Progress.FINISHED
        return Progress.BEHIND if self.missed else Progress.KEPT


def propose_instalments(balance: Money, parts: int, start: date, interval: Interval) -> tuple[Instalment, ...]:
    """Split `balance` into equal instalments that add up to it exactly; extra cents go to the first ones.

    Months count from `start`: 31 January gives 28 February and then 31 March, not 28 March.
    Raises InstalmentPartsError and InstalmentDatesError.
    """
    if not 1 <= parts <= MAX_PARTS or balance.minor < parts:
        raise InstalmentPartsError(balance, parts)
    amounts = split_evenly(balance, parts)
    return tuple(
        Instalment(index + 1, instalment_day(start, interval, index), amount) for index, amount in enumerate(amounts)
    )


def instalment_day(start: date, interval: Interval, index: int) -> date:
    """Return the day of instalment `index` (0: `start` itself); a day its month does not have becomes the last one.

    Raises InstalmentDatesError beyond the year 9999.
    """
    try:
        if interval is Interval.MONTHLY:
            return _months_after(start, index)
        return start + timedelta(weeks=index * (2 if interval is Interval.FORTNIGHTLY else 1))
    except (OverflowError, ValueError) as error:
        raise InstalmentDatesError(index + 1, None) from error


def check_instalments(balance: Money, instalments: Sequence[Instalment]) -> None:
    """Make sure that instalments written by hand are a plan for `balance`.

    Raises InstalmentPartsError, InstalmentAmountError, InstalmentDatesError, InstalmentSumError, or
    CurrencyMismatchError when one is in another currency.
    """
    if not 1 <= len(instalments) <= MAX_PARTS:
        raise InstalmentPartsError(balance, len(instalments))
    for instalment in instalments:
        if instalment.amount.minor <= 0:
            raise InstalmentAmountError(instalment.number, instalment.amount)
    for earlier, later in pairwise(instalments):
        if later.due_on <= earlier.due_on:
            raise InstalmentDatesError(later.number, later.due_on)
    total = sum_money([instalment.amount for instalment in instalments], balance.currency)
    if total != balance:
        raise InstalmentSumError(balance, total)


def first_past_day(instalments: Sequence[Instalment], today: date) -> date | None:
    """Return the first day of `instalments` that is over on `today`, None when there is none: no offer may name it."""
    return next((part.due_on for part in instalments if part.due_on < today), None)


def plan_stand(instalments: Sequence[Instalment], paid: Money, today: date) -> PlanStand:
    """Return where a plan stands on `today` when `paid` came in since it began; money covers the earliest first."""
    lines: list[InstalmentStand] = []
    left = paid
    for instalment in instalments:
        part = min(left, instalment.amount)
        lines.append(InstalmentStand(instalment, part, instalment.amount - part))
        left -= part
    return PlanStand(tuple(lines), today, left)


def _months_after(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, _MONTHS)
    year, month = start.year + years, month + 1
    if year > date.max.year:
        raise OverflowError(year)
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
