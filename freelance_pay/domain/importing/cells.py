"""The cells of a mapped sheet, column by column: cleaned texts, and amounts and dates read as their column decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.domain.importing import amounts, dates
from freelance_pay.domain.importing.amounts import DecimalSign, ReadAmount, decimal_sign_of, read_amount
from freelance_pay.domain.importing.currencies import currency_in_column_name
from freelance_pay.domain.importing.dates import DateOrder, date_order_of, parse_date, serial_day
from freelance_pay.domain.importing.meanings import AMOUNTS, DATES, ColumnMapping, Meaning
from freelance_pay.domain.importing.plan_types import Reason, RowError
from freelance_pay.domain.importing.text import LOST, clean, has_control_characters

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from freelance_pay.domain.importing.sheet import Sheet

_LONGEST = {
    Meaning.INVOICE_NUMBER: 100,
    Meaning.CLIENT_NAME: 200,
    Meaning.CONTACT_NAME: 200,
    Meaning.TAX_ID: 40,
    Meaning.PHONE: 60,
    Meaning.TITLE: 1000,
    Meaning.REFERENCE: 200,
}
_LONGEST_OTHER = 500
_JOINTS = {Meaning.ADDRESS: ", "}


class RowProblem(Exception):  # noqa: N818 - ends the reading of one row, never leaves this package
    """What is wrong with a row: the cell (by meaning, None for the row), why, and what it clashes with."""

    def __init__(self, reason: Reason, meaning: Meaning | None = None, *, value: str = "", fact: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.meaning = meaning
        self.value = value
        self.fact = fact


@dataclass(frozen=True, slots=True)
class Cells:
    """`texts[meaning][i]` is the cleaned cell of data row `i` (all empty where no column has the meaning).

    `amounts` and `dates` read a text of their column; what cannot be read is None, an empty text is not in them.
    """

    sheet: Sheet
    mapping: ColumnMapping
    lines: tuple[int, ...]
    texts: dict[Meaning, list[str]]
    amounts: dict[Meaning, dict[str, ReadAmount | None]]
    dates: dict[Meaning, dict[str, date | None]]
    ambiguous: tuple[Meaning, ...]
    column_currencies: dict[Meaning, str]

    def error(self, index: int, problem: RowProblem) -> RowError:
        """Return `problem` of data row `index` with the line and column it was found in."""
        columns = self.mapping.columns_of(problem.meaning) if problem.meaning else ()
        return RowError(
            line=self.lines[index],
            reason=problem.reason,
            column=columns[0] if columns else None,
            column_name=clean(self.sheet.header[columns[0]]) if columns else "",
            value=problem.value or (self.texts[problem.meaning][index] if problem.meaning else ""),
            fact=problem.fact,
        )

    def checked_text(self, meaning: Meaning, index: int) -> str:
        """Return the text of a cell; raises RowProblem when it is too long, damaged, or holds a control character."""
        text = self.texts[meaning][index]
        longest = _LONGEST.get(meaning, _LONGEST_OTHER)
        if len(text) > longest:
            raise RowProblem(Reason.TOO_LONG, meaning, value=text[:40] + "…", fact=str(longest))
        if has_control_characters(text):
            raise RowProblem(Reason.CONTROL_CHARACTER, meaning)
        if LOST in text:
            raise RowProblem(Reason.LOST_CHARACTER, meaning)
        return text

    def date(self, meaning: Meaning, index: int) -> date | None:
        """Return the day in a cell, None for an empty one; raises RowProblem when it is no day."""
        text = self.texts[meaning][index]
        if not text:
            return None
        day = self.dates[meaning][text]
        if day is None:
            raise RowProblem(Reason.NOT_A_DATE, meaning)
        return day

    def amount(self, meaning: Meaning, index: int) -> ReadAmount | None:
        """Return the amount in a cell, None for an empty one; raises RowProblem when it is no amount."""
        text = self.texts[meaning][index]
        if not text:
            return None
        read = self.amounts[meaning][text]
        if read is None:
            raise RowProblem(Reason.NOT_AN_AMOUNT, meaning)
        return read


def cells_of(sheet: Sheet, mapping: ColumnMapping) -> Cells:
    """Return the cells of `sheet` below its header line, read as `mapping` says."""
    rows = sheet.rows[sheet.first_data_row :]
    texts = {meaning: _texts(rows, mapping.columns_of(meaning), _JOINTS.get(meaning, " ")) for meaning in Meaning}
    read_amounts, doubtful_amounts = _read_amounts(texts, mapping, is_workbook=not sheet.origin.encoding)
    read_dates, doubtful_dates = _read_dates(texts, mapping)
    currencies = {
        meaning: currency
        for meaning in AMOUNTS
        for column in mapping.columns_of(meaning)
        if (currency := currency_in_column_name(sheet.header[column]))
    }
    return Cells(
        sheet=sheet,
        mapping=mapping,
        lines=sheet.lines[sheet.first_data_row :],
        texts=texts,
        amounts=read_amounts,
        dates=read_dates,
        ambiguous=tuple(meaning for meaning in Meaning if meaning in doubtful_amounts | doubtful_dates),
        column_currencies=currencies,
    )


def _texts(rows: tuple[tuple[str, ...], ...], columns: tuple[int, ...], joint: str) -> list[str]:
    """Return the cleaned cells of one meaning; each different text is cleaned once."""
    if not columns:
        return [""] * len(rows)
    raw = [[row[column] if column < len(row) else "" for row in rows] for column in columns]
    cleaned = {text: clean(text) for column in raw for text in set(column)}
    if len(columns) == 1:
        return [cleaned[text] for text in raw[0]]
    return [joint.join(filter(None, (cleaned[text] for text in cells))) for cells in zip(*raw, strict=True)]


def _read_amounts(
    texts: dict[Meaning, list[str]], mapping: ColumnMapping, *, is_workbook: bool
) -> tuple[dict[Meaning, dict[str, ReadAmount | None]], set[Meaning]]:
    """Read every different amount once; what only a column can decide follows that column, or else all of them."""
    distinct = {meaning: set(texts[meaning]) - {""} for meaning in AMOUNTS}
    read = {meaning: {text: read_amount(text) for text in found} for meaning, found in distinct.items()}
    doubtful: set[Meaning] = set()
    for meaning, found in distinct.items():
        wholes = [text for text, amount in read[meaning].items() if amount and not amount.decimals]
        unclear = [text for text in wholes if ("." in text or "," in text) and amounts.is_ambiguous(text)]
        if not unclear:
            continue
        sign = mapping.decimal_sign or (DecimalSign.POINT if is_workbook else _sign(found, distinct.values()))
        read[meaning].update({text: read_amount(text, sign) for text in unclear})
        if sign is None:
            doubtful.add(meaning)
    return read, doubtful


def _sign(own: set[str], every: Iterable[set[str]]) -> DecimalSign | None:
    return decimal_sign_of(own) or decimal_sign_of(text for found in every for text in found)


def _read_dates(
    texts: dict[Meaning, list[str]], mapping: ColumnMapping
) -> tuple[dict[Meaning, dict[str, date | None]], set[Meaning]]:
    """Read every different date once, in the order its column shows, or else the other date columns."""
    distinct = {meaning: set(texts[meaning]) - {""} for meaning in DATES}
    shared = date_order_of(text for found in distinct.values() for text in found)
    read: dict[Meaning, dict[str, date | None]] = {}
    doubtful: set[Meaning] = set()
    for meaning, found in distinct.items():
        order = mapping.date_order or date_order_of(found) or shared
        read[meaning] = {text: parse_date(text, order or DateOrder.DAY_FIRST) or serial_day(text) for text in found}
        if order is None and any(dates.is_ambiguous(text) for text in found):
            doubtful.add(meaning)
    return read, doubtful
