"""Amounts as people and programs write them: `1 800,50 zł`, `1.800,50`, `$1,800.50`, `(12.50)`, `−7,99`."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from freelance_pay.domain.importing.currencies import currency_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class DecimalSign(StrEnum):
    """What parts the whole from the hundredths in a column."""

    POINT = "."
    COMMA = ","


class ReadAmount(NamedTuple):
    """An amount, `unscaled` times ten to the minus `decimals`, and the currency written beside it (None for none)."""

    unscaled: int
    decimals: int
    currency: str | None

    @property
    def value(self) -> Decimal:
        """The amount in major units, exactly."""
        return Decimal(self.unscaled).scaleb(-self.decimals)

    def minor(self, decimals: int) -> int | None:
        """Return the amount in minor units of a currency with `decimals`, None when it is finer than those."""
        if self.decimals <= decimals:
            return int(self.unscaled * 10 ** (decimals - self.decimals))
        minor, rest = divmod(self.unscaled, 10 ** (self.decimals - decimals))
        return None if rest else minor


_CLEAR = re.compile(
    r"-?(?:\d{1,15}(?:[.,]\d\d?)?|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[.,]\d\d?)?"
    r"|\d{1,3}(?:,\d{3}){1,4}\.\d\d?|\d{1,3}(?:\.\d{3}){1,4},\d\d?)"
)
_SEPARATORS = str.maketrans(dict.fromkeys(".,\u0020\u00a0\u202f"))
_MARK = r"(?:[^\d.,+\-()]|(?<=[^\W\d])\.)*"
_WRITTEN = re.compile(rf"(?P<before>{_MARK})(?P<sign>[+-]?)(?P<mark>{_MARK})(?P<number>[\d.,g]*\d)(?P<after>\D*)")
_SPACES = "\u0020\u00a0\u2007\u2009\u202f'\u2019`´"
_GROUPS = re.compile(f"(?<=\\d)[{_SPACES}](?=\\d)")
_MINUS = str.maketrans(dict.fromkeys("−–—‒", "-"))
_SPACED = re.compile(r"\d{1,3}(?:g\d{3})+")
_DASHED_CENTS = re.compile(r"(?<=\d)([.,])\s?--?(?=\D*$)")
_GROUP_SIZE = 3
MAX_WRITTEN = 64


def parse_amount(text: str, decimal: DecimalSign | None = None) -> Decimal | None:
    """Return the amount `text` writes, None when it is not one amount.

    `decimal` is what the column's other cells showed; it decides only what is ambiguous by itself (`1.234`).
    Without it such a number is read as thousands: amounts of money rarely have three decimals.
    """
    read = read_amount(text, decimal)
    return read.value if read else None


def read_amount(text: str, decimal: DecimalSign | None = None) -> ReadAmount | None:
    """Return what `parse_amount` does, together with the currency written in the same cell."""
    if _CLEAR.fullmatch(text):
        decimals = 2 if text[-3:-2] in {".", ","} else 1 if text[-2:-1] in {".", ","} else 0
        return ReadAmount(int(text.translate(_SEPARATORS)), decimals, None)
    parts = _split(text)
    if parts is None:
        return None
    number, is_negative, currency = parts
    plain = _plain_number(number, decimal)
    if plain is None:
        return None
    whole, _, fraction = plain.partition(".")
    unscaled = int(whole + fraction)
    return ReadAmount(-unscaled if is_negative else unscaled, len(fraction), currency)


def decimal_sign_of(texts: Iterable[str]) -> DecimalSign | None:
    """Return the decimal sign the cells of a column agree on; None when none tells, or two contradict."""
    seen: set[DecimalSign] = set()
    for text in texts:
        sign = _evidence(text)
        if sign:
            seen.add(sign)
            if len(seen) > 1:
                return None
    return seen.pop() if seen else None


def is_ambiguous(text: str) -> bool:
    """Tell whether `text` is one of the numbers (`1.234`) that only their column can decide."""
    return parse_amount(text, DecimalSign.POINT) != parse_amount(text, DecimalSign.COMMA)


def _split(text: str) -> tuple[str, bool, str | None] | None:
    """Return the bare number (grouping blanks as `g`), whether it is negative, and the currency; None for no amount."""
    if len(text) > MAX_WRITTEN:
        return None
    text = _DASHED_CENTS.sub(r"\g<1>00", _GROUPS.sub("g", text.strip().translate(_MINUS)))
    is_negative = text.startswith("(") and text.endswith(")")
    if is_negative:
        text = text[1:-1].strip()
    found = _WRITTEN.fullmatch(text)
    if not found:
        return None
    marks = [found["before"], found["mark"], found["after"]]
    marks[2], is_trailing = _without_trailing_minus(marks[2])
    currencies = {currency_of(mark) for mark in marks if mark.strip()}
    if len(currencies) > 1 or None in currencies:
        return None
    signs = is_negative + (found["sign"] == "-") + is_trailing
    return (found["number"], bool(signs), currencies.pop() if currencies else None) if signs <= 1 else None


def _without_trailing_minus(mark: str) -> tuple[str, bool]:
    bare = mark.strip()
    return (bare[1:], True) if bare.startswith("-") else (bare, False)


def _lone_sign(number: str) -> str | None:
    """Return the point or comma of `number` when it is the only one."""
    signs = [char for char in number if char in ".,"]
    return signs[0] if len(signs) == 1 else None


def _plain_number(number: str, decimal: DecimalSign | None) -> str | None:
    """Return `number` as `1234.56`, None when its groups are not groups of three."""
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return _ungrouped(number)
    sign = number[last]
    if number.count(sign) > 1:
        return _ungrouped(number.replace(sign, "g")) if _other(sign) not in number and "g" not in number else None
    whole, fraction = number[:last], number[last + 1 :]
    if _lone_sign(number) and _could_group(whole, fraction) and decimal != sign:
        return whole + fraction
    if _other(sign) in whole and "g" in whole:
        return None
    ungrouped = _ungrouped(whole.replace(_other(sign), "g")) if whole else "0"
    return f"{ungrouped}.{fraction}" if ungrouped and fraction.isdigit() else None


def _could_group(whole: str, fraction: str) -> bool:
    return len(fraction) == _GROUP_SIZE and whole.isdigit() and len(whole) <= _GROUP_SIZE and not whole.startswith("0")


def _ungrouped(whole: str) -> str | None:
    if "g" not in whole:
        return whole
    return whole.replace("g", "") if _SPACED.fullmatch(whole) else None


def _other(sign: str) -> str:
    return "," if sign == "." else "."


def _evidence(text: str) -> DecimalSign | None:
    """Return the decimal sign `text` proves by itself."""
    if text.isdigit():
        return None
    parts = _split(text)
    if parts is None:
        return None
    number = parts[0]
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return None
    sign = number[last]
    if number.count(sign) > 1:
        return DecimalSign(_other(sign))
    if _lone_sign(number) and _could_group(number[:last], number[last + 1 :]):
        return None
    return DecimalSign(sign)
