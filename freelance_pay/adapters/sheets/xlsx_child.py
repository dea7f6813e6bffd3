"""Reads workbooks with openpyxl inside the child process. Never imported by the application."""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from operator import is_
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.cell.read_only import EMPTY_CELL
from openpyxl.utils.exceptions import InvalidFileException

from freelance_pay.domain.importing.columns import ROWS_SEARCHED_FOR_HEADER, header_score
from freelance_pay.domain.importing.sheet import MAX_CELL, MAX_COLUMNS, MAX_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from freelance_pay.adapters.child_loop import Facts

MOST_UNPACKED = 400 * 1024 * 1024
MOST_PARTS = 2_000
MOST_WORKSHEETS_RATED = 12
_DECIMALS_SHOWN = re.compile(r"[0#?]\.(0+)")
_LEAST_DECIMALS = 2
_GENERAL = "General"
_EMPTY_ROW = (EMPTY_CELL,) * (MAX_COLUMNS + 1)


def answer(facts: Facts, content: bytes) -> tuple[Facts, bytes]:
    """Return the rows of the worksheet named in `facts` (or the one most like a list of invoices) as JSON.

    A file that cannot be served gives `{"refused": ...}`: "archive", "document", "damaged", or a limit it breaks.
    """
    refusal = _refusal(content)
    if refusal:
        return {"refused": refusal}, b""
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        chosen = _choose(visible, str(facts.get("worksheet", "")))
        if chosen is None:
            return {"refused": "empty"}, b""
        rows, lines, refusal = _read(chosen)
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        SyntaxError,
        EOFError,
        OSError,
        IndexError,
    ):
        return {"refused": "damaged"}, b""
    if refusal:
        return {"refused": refusal}, b""
    told: Facts = {"worksheet": chosen.title, "worksheets": [sheet.title for sheet in visible]}
    return told, json.dumps({"rows": rows, "lines": lines}).encode()


def _refusal(content: bytes) -> str:
    """Look at the archive before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return "damaged"
    names = {part.filename for part in parts}
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        return "unpacked"
    if "xl/workbook.xml" in names:
        return ""
    return "document" if "content.xml" in names else "archive"


def _choose(visible: list[Worksheet], wanted: str) -> Worksheet | None:
    """Return the worksheet asked for, else the one whose first rows have the best column names."""
    for sheet in visible:
        if sheet.title == wanted:
            return sheet
    rated = visible[:MOST_WORKSHEETS_RATED]
    return max(rated, key=_rating, default=None)


def _rating(sheet: Worksheet) -> float:
    head = sheet.iter_rows(max_row=ROWS_SEARCHED_FOR_HEADER, max_col=MAX_COLUMNS, values_only=True)
    return max(
        (header_score(tuple(cell if isinstance(cell, str) else "" for cell in row)) for row in head), default=0.0
    )


def _read(sheet: Worksheet) -> tuple[list[list[str]], list[int], str]:
    """Return rows, the worksheet rows they stand in, and the limit that was broken, if any."""
    rows: list[list[str]] = []
    lines: list[int] = []
    for line, row in enumerate(_texts(sheet), start=1):
        while row and not row[-1]:
            row.pop()
        if not row:
            continue
        if len(row) > MAX_COLUMNS:
            return [], [], "columns"
        if len(max(row, key=len)) > MAX_CELL:
            return [], [], "cell"
        rows.append(row)
        lines.append(line)
        if len(rows) > MAX_ROWS:
            return [], [], "rows"
    return rows, lines, ""


def _texts(sheet: Worksheet) -> Iterator[list[str]]:
    """Give the rows as texts; one cell in the last corner makes a million rows of nothing, which must cost little."""
    for row in sheet.iter_rows(max_col=MAX_COLUMNS + 1):
        yield [] if all(map(is_, row, _EMPTY_ROW)) else [_text(cell) for cell in row]


def _text(cell: Cell) -> str:
    """Return what a cell shows, in a writing that needs no guessing: ISO dates, plain decimals."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _number(value, cell.number_format)
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _number(value: float, number_format: str) -> str:
    """Return a number with the decimals its format shows, but never fewer than two: a hidden cent still counts.

    Without a format, fifteen digits are what a spreadsheet itself stands by.
    """
    exact = Decimal(format(value, ".15g"))
    if "%" in number_format:
        return f"{(exact * 100).normalize():f}%"
    shown = _DECIMALS_SHOWN.search(number_format)
    if shown or number_format != _GENERAL:
        places = max(_LEAST_DECIMALS, len(shown[1]) if shown else 0)
        exact = round(exact, places)
    return f"{exact:f}"
