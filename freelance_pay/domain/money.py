"""Money as whole minor units with an ISO 4217 code: exact, never a float, never two currencies in one sum."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import BadAmountError, CurrencyMismatchError, UnknownCurrencyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CODE = re.compile(r"[A-Z]{3}")
_DEFAULT_DECIMALS = 2
_DECIMALS = {
    **dict.fromkeys(
        (
            "BIF",
            "CLP",
            "DJF",
            "GNF",
            "ISK",
            "JPY",
            "KMF",
            "KRW",
            "PYG",
            "RWF",
            "UGX",
            "VND",
            "VUV",
            "XAF",
            "XOF",
            "XPF",
        ),
        0,
    ),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation])
MAX_MINOR = 10**15
"""Amounts beyond this (ten trillion of a two-decimal currency) are typing errors; SQLite integers hold far more."""


@cache
def currency_decimals(currency: str) -> int:
    """Return how many decimals ISO 4217 gives `currency` (2 where the table has no exception).

    Raises UnknownCurrencyError when the code is not three capital Latin letters.
    """
    if not _CODE.fullmatch(currency):
        raise UnknownCurrencyError(currency)
    return _DECIMALS.get(currency, _DEFAULT_DECIMALS)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` whole minor units (cents) of `currency`; negative only where a credit is meant."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        currency_decimals(self.currency)
        if type(self.minor) is not int or abs(self.minor) > MAX_MINOR:
            raise BadAmountError(str(self.minor), self.currency)

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.minor <= other.minor

    def __bool__(self) -> bool:
        return self.minor != 0

    def as_decimal(self) -> Decimal:
        """Return the amount in major units, exactly (`Money(1050, "EUR")` -> `Decimal("10.50")`)."""
        return Decimal(self.minor).scaleb(-currency_decimals(self.currency))

    def plain(self) -> str:
        """Return the amount without grouping or currency, dot as decimal sign: for files and machines."""
        return f"{self.as_decimal():f}"

    def __str__(self) -> str:
        return f"{self.plain()} {self.currency}"

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(self.currency, other.currency)


def money_of(amount: Decimal, currency: str) -> Money:
    """Return `amount` major units as Money. Raises BadAmountError when it has more decimals than the currency."""
    if not amount.is_finite() or abs(amount) > MAX_MINOR:
        raise BadAmountError(str(amount), currency)
    try:
        scaled = amount.scaleb(currency_decimals(currency), context=_EXACT)
    except (Inexact, InvalidOperation) as error:
        raise BadAmountError(str(amount), currency) from error
    if scaled != scaled.to_integral_value():
        raise BadAmountError(str(amount), currency)
    return Money(int(scaled), currency)


def totals_by_currency(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Return one sum per currency, sorted by code; currencies are never added together."""
    sums: dict[str, int] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, 0) + amount.minor
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


def split_evenly(total: Money, parts: int) -> tuple[Money, ...]:
    """Split `total` into `parts` that add up to it exactly; the extra minor units go to the first parts.

    1000.00 / 3 gives 333.34, 333.33, 333.33. Raises ValueError for fewer than one part, a negative total,
    or more parts than minor units (a part of nothing is no instalment).
    """
    if parts < 1 or total.minor < parts:
        raise ValueError(f"{total} cannot be split into {parts} parts")
    share, extra = divmod(total.minor, parts)
    return tuple(Money(share + (1 if index < extra else 0), total.currency) for index in range(parts))


def sum_money(amounts: Sequence[Money], currency: str) -> Money:
    """Return the sum of `amounts`, which must all be in `currency`; zero for none."""
    for amount in amounts:
        if amount.currency != currency:
            raise CurrencyMismatchError(currency, amount.currency)
    return Money(sum(amount.minor for amount in amounts), currency)
