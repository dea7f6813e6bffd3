"""Days as people and programs write them: `03.10.2026`, `2026-10-03`, `10/3/26`, `3 октября 2026 г.`, `Oct 3, 2026`."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.importing.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable


class DateOrder(StrEnum):
    """Which number of `03/10/26` is the day; in `26/10/03` the year may stand first."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    YEAR_FIRST = "year first"


_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*(?:г|r|р)\.?)?")
_YEAR_FIRST = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})\.?")
_COMPACT = re.compile(r"(?:19|20)\d{6}")
_TIME = re.compile(r"(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|[AaPp][Mm]|[+-]\d{2}:?\d{2})?$")
_STEMS = {
    1: "jan sty янв січ", 2: "feb lut фев лют", 3: "mar mae мар бер", 4: "apr kwi апр кві",
    5: "may maj mai мая маи тра",
    6: "jun cze июн чер", 7: "jul lip июл лип", 8: "aug sie авг сер", 9: "sep wrz сен вер", 10: "oct paz okt окт жов",
    11: "nov lis ноя лис", 12: "dec gru dez дек гру",
}  # fmt: skip
_MONTHS = {fold(stem): month for month, stems in _STEMS.items() for stem in stems.split()}
_FILLERS = frozenset({"г", "года", "год", "р", "року", "r", "roku", "the", "of", "от", "z", "dnia", "den", "am", "vom"})
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_STEM = 3
_YEAR_DIGITS = 4
_CENTURY_TURN = 70
_LAST_MONTH = 12
FIRST_YEAR, LAST_YEAR = 1990, 2099
MAX_WRITTEN = 64
_SERIAL = re.compile(r"\d{5}")
_DAY_ZERO = date(1899, 12, 30)
"""Spreadsheets keep a day as the number of days since then; without a format for dates the bare number is shown."""


def parse_date(text: str, order: DateOrder = DateOrder.DAY_FIRST) -> date | None:
    """Return the day `text` writes, None when it is no day between 1990 and 2099.

    `order` decides numbers parted by slash or hyphen (`03/10/2026`); parted by points the day always comes first.
    A time of day behind the date is dropped.
    """
    if len(text) > MAX_WRITTEN:
        return None
    if ":" in text:
        text = _TIME.sub("", text)
    year_first = _YEAR_FIRST.fullmatch(text)
    if year_first:
        return _day(int(year_first[1]), int(year_first[3]), int(year_first[4]))
    numeric = _NUMERIC.fullmatch(text)
    if numeric:
        first, second = int(numeric[1]), int(numeric[3])
        if order is DateOrder.YEAR_FIRST:
            return _day(_year(numeric[1]), second, int(numeric[4])) if len(numeric[4]) < _YEAR_DIGITS else None
        swap = order is DateOrder.MONTH_FIRST and numeric[2] != "."
        return _day(_year(numeric[4]), *((first, second) if swap else (second, first)))
    if _COMPACT.fullmatch(text):
        return _day(int(text[:4]), int(text[4:6]), int(text[6:]))
    return _in_words(text)


def serial_day(text: str) -> date | None:
    """Return the day that `46000`, the bare number a spreadsheet keeps, stands for; None outside 1990 to 2099."""
    if not _SERIAL.fullmatch(text):
        return None
    day = _DAY_ZERO + timedelta(days=int(text))
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def date_order_of(texts: Iterable[str]) -> DateOrder | None:
    """Return which number is the day in a column, None when no cell proves it or two cells contradict."""
    proofs: set[DateOrder] = set()
    for text in texts:
        found = _NUMERIC.match(text)
        if found and found[2] != ".":
            if int(found[1]) > _LAST_MONTH:
                proofs.add(DateOrder.DAY_FIRST)
            elif int(found[3]) > _LAST_MONTH:
                proofs.add(DateOrder.MONTH_FIRST)
    return proofs.pop() if len(proofs) == 1 else None


def is_ambiguous(text: str) -> bool:
    """Tell whether `text` is a day that reads differently in the two orders."""
    return parse_date(text, DateOrder.DAY_FIRST) != parse_date(text, DateOrder.MONTH_FIRST)


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == _YEAR_DIGITS:
        return year
    return year + (1900 if year >= _CENTURY_TURN else 2000)


def _in_words(text: str) -> date | None:
    """Read a day, a month's name and a year in any order the supported languages use."""
    month, numbers = None, []
    for word in words(text):
        stem = _MONTHS.get(word[:_STEM]) if len(word) >= _STEM else None
        ordinal = _ORDINAL.fullmatch(word)
        if stem and month is None:
            month = stem
        elif ordinal or word.isdigit():
            numbers.append(ordinal[1] if ordinal else word)
        elif word not in _FILLERS:
            return None
    if month is None or len(numbers) != 2:  # noqa: PLR2004 - a day and a year
        return None
    day, year = reversed(numbers) if len(numbers[0]) == _YEAR_DIGITS else numbers
    return _day(_year(year), month, int(day)) if len(year) in {2, _YEAR_DIGITS} else None
