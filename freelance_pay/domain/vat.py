"""VAT on an invoice: from net or gross to the other two amounts, to the minor unit."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

_HUNDRED = Decimal(100)
USUAL_RATES = tuple(Decimal(rate) for rate in (0, 5, 7, 8, 19, 20, 22, 23))
"""Rates (in percent) offered to choose from; any other may be typed."""


def vat_on(net: Money, rate: Decimal) -> Money:
    """Return the VAT that `rate` percent makes on `net`; half a minor unit is rounded up."""
    return Money(_rounded(net.minor * rate / _HUNDRED), net.currency)


def vat_within(gross: Money, rate: Decimal) -> Money:
    """Return the VAT contained in `gross` at `rate` percent (not -100); half a minor unit is rounded up."""
    return Money(_rounded(gross.minor * rate / (_HUNDRED + rate)), gross.currency)


def rate_of(net: Money, vat: Money, rates: Iterable[Decimal] = USUAL_RATES) -> Decimal | None:
    """Return the first of `rates` that makes `vat` on `net`, None when none does."""
    return next((rate for rate in rates if vat_on(net, rate) == vat), None)


def _rounded(minor: Decimal) -> int:
    return int(minor.quantize(Decimal(1), ROUND_HALF_UP))
