"""Reports as an Excel workbook: a sheet per currency, texts as texts, amounts and days as what they are."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from freelance_pay.adapters.exporters.target import write_file
from freelance_pay.domain.export_errors import (
    CellTooLongError,
    ExportTargetError,
    NothingToExportError,
    TooManyRowsError,
)
from freelance_pay.domain.file_troubles import FileTrouble, file_trouble
from freelance_pay.domain.money import Money, currency_decimals
from freelance_pay.domain.tables import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from freelance_pay.domain.tables import Cell, Column, Table

MAX_ROWS = 1_048_576 - 2
"""What fits on a sheet beside header and totals."""
MAX_TEXT = 32_767
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_SHEET_NAME_LENGTH = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_WIDTHS = {Kind.DATE: 12, Kind.INTEGER: 9, Kind.PERCENT: 9, Kind.MONEY: 14, Kind.TEXT: 10}
_WIDEST = 60
_ROWS_MEASURED = 500


def export_xlsx(tables: Sequence[Table], path: Path) -> None:
    """Write the tables of one report to a workbook, a sheet for each currency, with header and totals.

    Raises NothingToExportError, TooManyRowsError, CellTooLongError (nothing is cut silently) and ExportTargetError.
    """
    if not tables:
        raise NothingToExportError
    for table in tables:
        if len(table.rows) > MAX_ROWS:
            raise TooManyRowsError(len(table.rows), MAX_ROWS)
    try:
        content = _workbook(tables)
    except (XlsxWriterException, OSError) as error:
        trouble = file_trouble(error) if isinstance(error, OSError) else FileTrouble.OTHER
        raise ExportTargetError(str(path), trouble) from error
    write_file(path, content)


def _workbook(tables: Sequence[Table]) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, _OPTIONS) as book:
        # Else the workbook carries the moment it was made, and no two exports of the same report are equal.
        book.set_properties({"created": datetime.combine(tables[0].days.last, time(), UTC)})
        for table in tables:
            _Sheet(book, table).write()
    return content.getvalue()


class _Sheet:
    """One table on one sheet. Rows are streamed from top to bottom, so that memory does not grow with them."""

    def __init__(self, book: Workbook, table: Table) -> None:
        self._table = table
        self._sheet: Worksheet = book.add_worksheet(_sheet_name(table, book.sheetnames))
        self._header: Format = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._plain = _formats(book, table.currency, {})
        self._bold = _formats(book, table.currency, {"bold": True, "top": 1})

    def write(self) -> None:
        """Write header, rows and totals."""
        sheet, table = self._sheet, self._table
        for index, column in enumerate(table.columns):
            sheet.set_column(index, index, _width(table, index, column))
            self._write_text(0, index, _header(column, table.currency), self._header)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        for number, row in enumerate(table.rows, start=1):
            self._write_row(number, row, self._plain)
        self._write_row(len(table.rows) + 1, table.totals, self._bold)

    def _write_row(self, number: int, cells: Sequence[Cell], formats: Mapping[Kind, Format]) -> None:
        for index, (cell, column) in enumerate(zip(cells, self._table.columns, strict=True)):
            self._write_cell(number, index, cell, formats[column.kind])

    def _write_cell(self, row: int, index: int, cell: Cell, style: Format) -> None:
        match cell:
            case None:
                self._sheet.write_blank(row, index, None, style)
            case str():
                self._write_text(row, index, cell, style)
            case date():
                self._sheet.write_datetime(row, index, cell, style)
            case Money():
                self._sheet.write_number(row, index, cell.as_decimal(), style)
            case int() | Decimal():
                self._sheet.write_number(row, index, cell, style)

    def _write_text(self, row: int, index: int, text: str, style: Format) -> None:
        if self._sheet.write_string(row, index, text, style) != 0:
            raise CellTooLongError(self._table.columns[index].title, row, MAX_TEXT)


def _formats(book: Workbook, currency: str, shape: Mapping[str, object]) -> dict[Kind, Format]:
    decimals = currency_decimals(currency)
    money = "#,##0" + ("." + "0" * decimals if decimals else "")
    numbers = {Kind.MONEY: money, Kind.DATE: "yyyy-mm-dd", Kind.INTEGER: "0", Kind.PERCENT: "0.0", Kind.TEXT: "@"}
    return {kind: book.add_format({"num_format": number, **shape}) for kind, number in numbers.items()}


def _header(column: Column, currency: str) -> str:
    return f"{column.title}, {currency}" if column.kind is Kind.MONEY else column.title


def _width(table: Table, index: int, column: Column) -> int:
    texts = (str(row[index] or "") for row in table.rows[:_ROWS_MEASURED])
    longest = max(map(len, texts), default=0) if column.kind is Kind.TEXT else 0
    return min(_WIDEST, max(_WIDTHS[column.kind], longest + 2))


def _sheet_name(table: Table, taken: Mapping[str, object]) -> str:
    suffix = f" {table.currency}"
    title = _FORBIDDEN_IN_NAMES.sub(" ", table.title)[: _SHEET_NAME_LENGTH - len(suffix)].strip()
    name = f"{title}{suffix}"
    return name if name not in taken else f"{len(taken) + 1} {name}"[:_SHEET_NAME_LENGTH]
