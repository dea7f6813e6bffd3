"""Guesses which row holds the column names and what each column means; a person confirms or mends the guess."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from freelance_pay.domain.importing import amounts, dates
from freelance_pay.domain.importing.column_names import (
    Name,
    client_words,
    left_out_names,
    name_words,
    plain_names,
    weak_names,
)
from freelance_pay.domain.importing.currencies import currency_of
from freelance_pay.domain.importing.meanings import AMOUNTS, DATES, SEVERAL_COLUMNS, ColumnMapping, Meaning
from freelance_pay.domain.importing.statuses import is_status
from freelance_pay.domain.importing.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from freelance_pay.domain.importing.sheet import Row, Sheet

ROWS_SEARCHED_FOR_HEADER = 40
SAMPLE_ROWS = 200
LONGEST_NAME = 80
_PLAIN, _ABOUT_CLIENT, _WEAK, _PART, _BY_CONTENT = 1.0, 0.9, 0.5, 0.6, 0.4
_LEAST = 0.4
_ONE_NAME = 1.0
_MAX_TERMS_DAYS = 365
_UNIT = re.compile(r"[\[(][^\])]*[\])]")
_DAYS = re.compile(r"\D*(\d{1,3})\D*")


def guess_header_row(rows: Sequence[Row]) -> int | None:
    """Return the index of the row that looks most like column names, None when no row does.

    Programs write a title, a period or an account number above the names, so the first lines are searched. Where no
    row has two known names, the first row of nothing but texts that stands right above amounts and days is taken.
    """
    best, best_score = None, _ONE_NAME
    for index, row in enumerate(rows[:ROWS_SEARCHED_FOR_HEADER]):
        score = header_score(row)
        if score > best_score:
            best, best_score = index, score
    return _row_above_figures(rows[: ROWS_SEARCHED_FOR_HEADER + 1]) if best is None else best


def has_known_names(header: Row) -> bool:
    """Tell whether `header` has two names of columns that are known; else only its place shows what it is."""
    return header_score(header) > _ONE_NAME


def header_score(row: Row) -> float:
    """Return how much `row` looks like column names: about the number of names in it that are known."""
    return sum(_rate(cell)[1] for cell in row if len(cell) <= LONGEST_NAME)


def guess_mapping(header: Row, sample_rows: Sequence[Row]) -> ColumnMapping:
    """Return what each column of `header` most likely means, checked against the cells of `sample_rows`.

    Each meaning goes to the column whose name says it best; a column whose cells contradict its name (no amount in
    an amount column) is left out.
    """
    samples = [_samples(column, sample_rows) for column in range(len(header))]
    rated = []
    for column, name in enumerate(header):
        meaning, confidence = _rate(name)
        fitting = _fit(meaning, confidence, samples[column]) if meaning else _by_content(name, samples[column])
        if fitting:
            rated.append((confidence if meaning else _BY_CONTENT, column, fitting))
    return _assign(len(header), rated)


def fingerprint(header: Row) -> str:
    """Return a key under which the mapping of sheets with these column names is remembered (64 hex digits).

    Case, punctuation and units do not matter; the order and number of columns do.
    """
    text = "\x1f".join(" ".join(name_words(_UNIT.sub(" ", clean(name)))) for name in header)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def mapping_of(sheet: Sheet) -> ColumnMapping:
    """Return the guessed mapping of `sheet`."""
    first = sheet.first_data_row
    return guess_mapping(sheet.header, sheet.rows[first : first + SAMPLE_ROWS])


def with_names(sheet: Sheet) -> Sheet:
    """Return `sheet` with a line of names: the likeliest, or the first where none is likely."""
    return replace(sheet, header_row=guess_header_row(sheet.rows) or 0)


def without_names(sheet: Sheet) -> Sheet:
    """Return `sheet` with every line read as an entry."""
    return replace(sheet, header_row=None)


def meaning_named(name: str) -> Meaning | None:
    """Return what a column called `name` holds, None for a name that is not known."""
    return _rate(name)[0]


def terms_days(text: str) -> int | None:
    """Return the days in `14`, `Net 30` or `14 dni`; None when there is no single number from 0 to 365."""
    found = _DAYS.fullmatch(text)
    days = int(found[1]) if found else None
    return days if days is not None and days <= _MAX_TERMS_DAYS else None


def _row_above_figures(rows: Sequence[Row]) -> int | None:
    """Return the first row of texts alone whose names stand right above an amount and a day."""
    for index, (row, below) in enumerate(pairwise(rows)):
        names = [clean(cell) for cell in row]
        if any(_is_amount(name) or _is_date(name) or _has_at(name) for name in names):
            continue
        named = [cell for name, cell in zip(names, map(clean, below), strict=False) if name]
        if any(map(_is_date, named)) and any(_is_amount(cell) and not _is_date(cell) for cell in named):
            return index
    return None


def _rate(name: str) -> tuple[Meaning | None, float]:
    """Return what a column name says and how plainly."""
    full = name_words(clean(name))
    bare = _without_unit(name)
    own = tuple(word for word in bare if word not in client_words())
    for looked_up, known, confidence in (
        (full, plain_names(), _PLAIN),
        (bare, plain_names(), _PLAIN),
        (own, plain_names(), _ABOUT_CLIENT),
        (bare, weak_names(), _WEAK),
    ):
        if "%" in name or looked_up in left_out_names():
            return None, 0.0
        if looked_up in known:
            return known[looked_up], confidence
    return _rate_by_part(bare)


def _without_unit(name: str) -> Name:
    """Return the words of a column name without `[PLN]`, `(EUR)` or a currency at its end."""
    bare = name_words(_UNIT.sub(" ", clean(name))) or name_words(clean(name))
    while len(bare) > 1 and currency_of(bare[-1]):
        bare = bare[:-1]
    return bare


def _rate_by_part(name: Name) -> tuple[Meaning | None, float]:
    """Return the longest known name inside `name`, rated by how much of it that is."""
    for length in range(len(name) - 1, 0, -1):
        for start in range(len(name) - length + 1):
            part = name[start : start + length]
            if part in left_out_names():
                return None, 0.0
            confidence = round(_PART * length / len(name), 2)
            if part in plain_names() and confidence >= _LEAST:
                return plain_names()[part], confidence
    return None, 0.0


def _samples(column: int, rows: Sequence[Row]) -> list[str]:
    cells = (clean(row[column]) for row in rows if column < len(row))
    return [cell for cell in cells if cell]


def _fit(meaning: Meaning, confidence: float, cells: list[str]) -> Meaning | None:
    """Return the meaning the cells of the column bear out: the one of its name, a near one, or none.

    A name that says plainly what it is needs one cell on its side, since the others may be mistakes; a vague one most.
    """
    if meaning in AMOUNTS:
        holds: Callable[[str], object] = _is_amount
    elif meaning in DATES or meaning is Meaning.TERMS:
        holds = _is_date
    elif meaning is Meaning.CLIENT_EMAIL:
        holds = _has_at
    elif meaning is Meaning.CURRENCY:
        holds = currency_of
    else:
        return meaning
    is_borne_out = any(map(holds, cells)) if confidence >= _ABOUT_CLIENT else _most(cells, holds)
    if meaning in DATES and not is_borne_out:
        is_borne_out = _most(cells, dates.serial_day)
    if not cells or is_borne_out:
        return Meaning.DUE_DATE if cells and meaning is Meaning.TERMS else meaning
    return _fit_instead(meaning, cells)


def _fit_instead(meaning: Meaning, cells: list[str]) -> Meaning | None:
    """Return the neighbour a column turns out to be: yes or no below `Paid`, a day there, days below `Due`."""
    if meaning is Meaning.PAID:
        if _most(cells, is_status):
            return Meaning.STATUS
        return Meaning.PAID_ON if _most(cells, _is_date) else None
    if meaning in {Meaning.DUE_DATE, Meaning.TERMS} and _most(cells, lambda cell: terms_days(cell) is not None):
        return Meaning.TERMS
    if meaning is Meaning.PAID_ON and _most(cells, _is_amount):
        return Meaning.PAID
    return None


def _by_content(name: str, cells: list[str]) -> Meaning | None:
    """Return what the cells of a column without a name show by themselves."""
    if clean(name) or not cells:
        return None
    return Meaning.CLIENT_EMAIL if _most(cells, _has_at) else None


def _is_amount(cell: str) -> bool:
    return amounts.parse_amount(cell) is not None


def _is_date(cell: str) -> bool:
    return any(dates.parse_date(cell, order) for order in dates.DateOrder)


def _has_at(cell: str) -> bool:
    return "@" in cell


def _most(cells: list[str], holds: Callable[[str], object]) -> bool:
    return sum(1 for cell in cells if holds(cell)) * 2 > len(cells)


def _assign(width: int, rated: list[tuple[float, int, Meaning]]) -> ColumnMapping:
    meanings: list[Meaning | None] = [None] * width
    confidences = [0.0] * width
    taken: set[Meaning] = set()
    for confidence, column, meaning in sorted(rated, key=lambda entry: (-entry[0], entry[1])):
        if meaning in taken and meaning not in SEVERAL_COLUMNS:
            continue
        taken.add(meaning)
        meanings[column], confidences[column] = meaning, confidence
    if Meaning.GROSS not in taken and not {Meaning.NET, Meaning.VAT} <= taken and Meaning.OPEN in taken:
        column = meanings.index(Meaning.OPEN)
        meanings[column], confidences[column] = Meaning.GROSS, _WEAK
    return ColumnMapping(tuple(meanings), tuple(confidences))
