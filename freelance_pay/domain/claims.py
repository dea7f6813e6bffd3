"""Interest on late payment at a contract rate: day-exact, split at part payments, rounded once at the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

YEAR_DAYS = 365


@dataclass(frozen=True, slots=True)
class InterestSegment:
    """`days` on which `principal` was owed, from `first` to `last` (both counted)."""

    first: date
    last: date
    principal: Money

    @property
    def days(self) -> int:
        """How many days the segment has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Interest:
    """A claim beside the invoice, never part of it: `rate` in percent a year, simple, on 365 days."""

    rate: Decimal
    segments: tuple[InterestSegment, ...]
    amount: Money


def contract_interest(
    principal: Money, due_on: date, until: date, payments: Iterable[tuple[date, Money]], rate: Decimal
) -> Interest:
    """Return simple interest at a yearly contract rate from the day after `due_on` to `until`, both counted.

    A payment counts on the old balance for its own day and lowers it from the next. Exact fractions, rounded half up
    once at the end (domain facts 2.1: rounding each segment differs by a cent).
    """
    segments: list[InterestSegment] = []
    rest, first = principal, date.fromordinal(due_on.toordinal() + 1)
    for paid_on, amount in sorted(payments):
        if paid_on >= first and paid_on <= until:
            segments.append(InterestSegment(first, paid_on, rest))
            first = date.fromordinal(paid_on.toordinal() + 1)
        if paid_on <= until:
            rest -= amount
    if first <= until and rest.minor > 0:
        segments.append(InterestSegment(first, until, rest))
    owed = [segment for segment in segments if segment.principal.minor > 0]
    exact = sum((Fraction(segment.principal.minor * segment.days) for segment in owed), Fraction(0))
    exact *= Fraction(rate) / 100 / YEAR_DAYS
    minor = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal(1), ROUND_HALF_UP)
    return Interest(rate, tuple(owed), Money(int(minor), principal.currency))
