"""The first rows of a sheet as they would be understood, for the person who checks the mapping."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from freelance_pay.domain.importing.cells import Cells, cells_of
from freelance_pay.domain.importing.columns import terms_days
from freelance_pay.domain.importing.currencies import currency_of
from freelance_pay.domain.importing.emails import emails_in
from freelance_pay.domain.importing.meanings import AMOUNTS, DATES, ColumnMapping, Meaning
from freelance_pay.domain.importing.plan_types import PreviewCell, PreviewRow
from freelance_pay.domain.importing.text import clean

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from freelance_pay.domain.importing.sheet import Sheet

PREVIEW_ROWS = 20


def preview_rows(sheet: Sheet, mapping: ColumnMapping, count: int = PREVIEW_ROWS) -> tuple[PreviewRow, ...]:
    """Return the first `count` data rows under `mapping`, which may still be incomplete."""
    return preview_of(cells_of(sheet, mapping), count)


def preview_of(cells: Cells, count: int = PREVIEW_ROWS) -> tuple[PreviewRow, ...]:
    """Return the first `count` data rows of `cells`."""
    return tuple(_row(cells, index) for index in range(min(count, len(cells.lines))))


def _row(cells: Cells, index: int) -> PreviewRow:
    row = cells.sheet.rows[cells.sheet.first_data_row + index]
    raw = [clean(row[column]) if column < len(row) else "" for column in range(len(cells.sheet.header))]
    meanings = cells.mapping.meanings
    shown = tuple(_cell(cells, meaning, text) for meaning, text in zip_longest(meanings, raw, fillvalue=None))
    return PreviewRow(cells.lines[index], shown)


def _cell(cells: Cells, meaning: Meaning | None, text: str | None) -> PreviewCell:
    if not text or meaning is None:
        return PreviewCell(text or "", None)
    value = _value(cells, meaning, text)
    return PreviewCell(text, value, is_misread=value is None)


def _value(cells: Cells, meaning: Meaning, text: str) -> date | Decimal | str | None:
    """Return what a filled cell is understood as, None when it cannot be."""
    if meaning in AMOUNTS:
        read = cells.amounts[meaning].get(text)
        return read.value if read else None
    if meaning in DATES:
        return cells.dates[meaning].get(text)
    if meaning is Meaning.CURRENCY:
        return currency_of(text)
    if meaning is Meaning.TERMS:
        days = terms_days(text)
        return None if days is None else str(days)
    if meaning is Meaning.CLIENT_EMAIL:
        emails = emails_in(text)
        return None if emails is None else ", ".join(emails)
    return text
