"""The money of one row: currency, net, VAT, gross and what is already paid, which must agree with one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from freelance_pay.domain.importing.cells import Cells, RowProblem
from freelance_pay.domain.importing.currencies import currency_of
from freelance_pay.domain.importing.meanings import AMOUNTS, Meaning
from freelance_pay.domain.importing.plan_types import ImportDefaults, Reason
from freelance_pay.domain.importing.statuses import Settled, settled_by
from freelance_pay.domain.money import MAX_MINOR, Money, currency_decimals

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class RowMoney(NamedTuple):
    """The amounts of one invoice; `net + vat == gross`, `0 <= paid <= gross`."""

    net: Money
    vat: Money
    gross: Money
    paid: Money
    paid_on: date | None


class RowMoneyReader:
    """Reads the money of one row after another, in whole minor units; Money is made when a row is good."""

    def __init__(self, cells: Cells, defaults: ImportDefaults, today: date) -> None:
        self._cells = cells
        self._today = today
        self._default = defaults.currency
        self._settled: dict[str, Settled | None] = {
            text: settled_by(text) for text in set(cells.texts[Meaning.STATUS]) - {""}
        }
        self._columns = {
            meaning: (cells.texts[meaning], [cells.amounts[meaning].get(text) for text in cells.texts[meaning]])
            for meaning in AMOUNTS
            if cells.mapping.has(meaning)
        }
        self._currency_cells = cells.texts[Meaning.CURRENCY]
        self._named = {text: currency_of(text) for text in set(self._currency_cells) - {""}}
        self._has_marks = bool(cells.column_currencies) or any(
            read is not None and read.currency for meaning in AMOUNTS for read in cells.amounts[meaning].values()
        )

    @property
    def unread_statuses(self) -> tuple[str, ...]:
        """The status texts nobody understood, sorted."""
        return tuple(sorted(text for text, settled in self._settled.items() if settled is None))

    def settled(self, index: int) -> Settled | None:
        """Return what the status of row `index` says."""
        return self._settled.get(self._cells.texts[Meaning.STATUS][index])

    def currency_alone(self, index: int) -> str:
        """Return the currency of a row that has no amounts, empty where it tells none."""
        return self._named_currency(index) or self._default or ""

    def read(self, index: int) -> RowMoney:
        """Return the money of row `index`. Raises RowProblem when a part is missing, unreadable or in contradiction."""
        currency = self._currency(index)
        gross = self._minor(Meaning.GROSS, index, currency)
        net = self._minor(Meaning.NET, index, currency)
        vat = self._minor(Meaning.VAT, index, currency)
        net, vat, gross = _totals(net, vat, gross, currency)
        paid, paid_on = self._paid(index, gross, currency)
        total = Money(gross, currency)
        return RowMoney(
            total if net == gross else Money(net, currency),
            Money(vat, currency),
            total,
            total if paid == gross else Money(paid, currency),
            paid_on,
        )

    def _minor(self, meaning: Meaning, index: int, currency: str) -> int | None:
        """Return the minor units in a cell, None for an empty one."""
        column = self._columns.get(meaning)
        if column is None:
            return None
        amount = column[1][index]
        if amount is None:
            if column[0][index]:
                raise RowProblem(Reason.NOT_AN_AMOUNT, meaning)
            return None
        minor = amount.minor(currency_decimals(currency))
        if minor is None:
            raise RowProblem(Reason.TOO_MANY_DECIMALS, meaning, fact=currency)
        if abs(minor) > MAX_MINOR:
            raise RowProblem(Reason.NOT_AN_AMOUNT, meaning)
        return minor

    def _named_currency(self, index: int) -> str | None:
        """Return the currency the row's own cell names, None for an empty cell."""
        text = self._currency_cells[index]
        named = self._named[text] if text else None
        if text and named is None:
            raise RowProblem(Reason.NOT_A_CURRENCY, Meaning.CURRENCY)
        return named

    def _currency(self, index: int) -> str:
        """Return the one currency that cell, amounts and column names agree on, or else the default."""
        currency = self._named_currency(index)
        if self._has_marks:
            found = {mark for mark in (currency, *self._marks(index)) if mark}
            if len(found) > 1:
                raise RowProblem(Reason.TWO_CURRENCIES, Meaning.CURRENCY, fact=", ".join(sorted(found)))
            currency = found.pop() if found else None
        currency = currency or self._default
        if currency is None:
            raise RowProblem(Reason.CURRENCY_MISSING, Meaning.CURRENCY)
        return currency

    def _marks(self, index: int) -> Iterator[str | None]:
        """Yield the currencies written in the filled amounts of a row or in the names of their columns."""
        for meaning, (_, amounts) in self._columns.items():
            amount = amounts[index]
            if amount is not None:
                yield amount.currency
                yield self._cells.column_currencies.get(meaning)

    def _paid(self, index: int, gross: int, currency: str) -> tuple[int, date | None]:
        """Return what is paid and when: by amount, else by what is still open, else by status or date of payment."""
        paid = self._minor(Meaning.PAID, index, currency)
        rest = self._minor(Meaning.OPEN, index, currency)
        for meaning, part in ((Meaning.PAID, paid), (Meaning.OPEN, rest)):
            if part is not None and part < 0:
                raise RowProblem(Reason.NEGATIVE_PART, meaning)
            if part is not None and gross < part:
                raise RowProblem(Reason.PAID_ABOVE_TOTAL, meaning, fact=str(Money(gross, currency)))
        if paid is not None and rest is not None and paid + rest != gross:
            sums = (str(Money(minor, currency)) for minor in (paid, rest, gross))
            raise RowProblem(Reason.PAID_CONTRADICTS, Meaning.PAID, fact="{} + {} ≠ {}".format(*sums))
        by_amount = paid if paid is not None else gross - rest if rest is not None else None
        paid_on = self._cells.date(Meaning.PAID_ON, index)
        if paid_on is not None and paid_on > self._today:
            raise RowProblem(Reason.PAID_ON_TO_COME, Meaning.PAID_ON, value=str(paid_on))
        settled = self.settled(index)
        if settled is None and self._settled:
            self._cells.checked_text(Meaning.STATUS, index)
        settled_amount = _agree(by_amount, settled, gross, has_date=paid_on is not None)
        return settled_amount, paid_on if settled_amount else None


def _totals(net: int | None, vat: int | None, gross: int | None, currency: str) -> tuple[int, int, int]:
    """Return net, VAT and gross from those that are given, which must agree."""
    if gross is None:
        if net is None or vat is None:
            raise RowProblem(Reason.AMOUNT_MISSING, Meaning.GROSS)
        gross = net + vat
    if net is None:
        net = gross - (vat or 0)
    if vat is None:
        vat = gross - net
    if net + vat != gross:
        value, fact = str(Money(gross, currency)), str(Money(net + vat, currency))
        raise RowProblem(Reason.NET_AND_VAT_DISAGREE, Meaning.GROSS, value=value, fact=fact)
    if gross < 0:
        raise RowProblem(Reason.NEGATIVE_TOTAL, Meaning.GROSS)
    if net < 0 or vat < 0:
        raise RowProblem(Reason.NEGATIVE_PART, Meaning.NET if net < 0 else Meaning.VAT)
    return net, vat, gross


def _agree(by_amount: int | None, settled: Settled | None, gross: int, *, has_date: bool) -> int:
    """Return what is paid when amount, status and date of payment agree; a doubt is an error, never a guess."""
    if settled is Settled.PARTLY and not by_amount:
        raise RowProblem(Reason.PAID_PART_UNKNOWN, Meaning.STATUS)
    if by_amount is not None:
        if settled is Settled.PAID and by_amount != gross:
            raise RowProblem(Reason.PAID_BUT_OPEN, Meaning.STATUS)
        if has_date and not by_amount:
            raise RowProblem(Reason.PAID_ON_BUT_NOTHING, Meaning.PAID_ON)
        return by_amount
    if has_date and settled is Settled.OPEN:
        raise RowProblem(Reason.PAID_ON_BUT_OPEN, Meaning.PAID_ON)
    return gross if settled is Settled.PAID or has_date else 0
