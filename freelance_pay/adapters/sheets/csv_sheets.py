"""Reads delimited text as other programs write it: any encoding, any usual delimiter, remarks above the names."""

from __future__ import annotations

import csv
import hashlib
import io
from typing import TYPE_CHECKING

from freelance_pay.adapters.sheets.text_encoding import Decoded, decode
from freelance_pay.domain.importing.columns import guess_header_row, header_score
from freelance_pay.domain.importing.errors import (
    ForeignKind,
    Limit,
    NotASheetError,
    SheetDamagedError,
    SheetEmptyError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.sheet import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Sheet, SheetOrigin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from freelance_pay.domain.importing.sheet import Row

DELIMITERS = (";", ",", "\t", "|")
_SAMPLE_CHARACTERS = 32 * 1024
_SAMPLE_ROWS = 60
_DELIMITER_LINE = "sep="
_MOST_LINES_IN_A_CELL = 60
_END_OF_DOS_FILE = "\x1a"


def read_csv(content: bytes, name: str) -> Sheet:
    """Return the rows of the text in `content`; `name` is the file's name, for errors and for the person.

    Raises NotASheetError (not text), SheetEmptyError, SheetTooLargeError, or SheetDamagedError with the line where a
    quotation mark is never closed.
    """
    decoded = decode(content)
    if decoded is None:
        raise NotASheetError(name, ForeignKind.BINARY)
    text = decoded.text.rstrip(_END_OF_DOS_FILE)
    delimiter, skipped = _delimiter(text)
    rows: list[Row] = []
    lines: list[int] = []
    for line, row in _rows(text, delimiter, name):
        if line > skipped and any(map(str.strip, row)):
            rows.append(row)
            lines.append(line)
    if not rows:
        raise SheetEmptyError(name)
    origin = SheetOrigin(name, hashlib.sha256(content).hexdigest(), _shown(decoded), delimiter)
    return Sheet(origin, tuple(rows), tuple(lines), guess_header_row(rows))


def _shown(decoded: Decoded) -> str:
    return "utf-8" if decoded.encoding == "utf-8-sig" else decoded.encoding


def _rows(text: str, delimiter: str, name: str) -> Iterator[tuple[int, Row]]:
    """Yield each row with the line it begins in, within the limits."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line, count = 1, 0
    try:
        for row in reader:
            _check(row, reader.line_num - line, name, line)
            count += 1
            if count > MAX_ROWS:
                raise SheetTooLargeError(name, Limit.ROWS, MAX_ROWS)
            yield line, tuple(row)
            line = reader.line_num + 1
    except csv.Error as error:
        raise SheetDamagedError(name, line) from error


def _check(row: list[str], more_lines: int, name: str, line: int) -> None:
    """Refuse what no list of invoices has; a quotation mark that is never closed swallows many lines."""
    if more_lines > _MOST_LINES_IN_A_CELL:
        raise SheetDamagedError(name, line)
    if len(row) > MAX_COLUMNS:
        raise SheetTooLargeError(name, Limit.COLUMNS, MAX_COLUMNS)
    if row and len(max(row, key=len)) > MAX_CELL:
        raise SheetTooLargeError(name, Limit.CELL, MAX_CELL)


def _delimiter(text: str) -> tuple[str, int]:
    """Return the delimiter, and how many lines at the top only name it (`sep=;`, as Excel understands it)."""
    first = text[: len(_DELIMITER_LINE) + 1]
    if first.casefold().startswith(_DELIMITER_LINE) and len(first) > len(_DELIMITER_LINE):
        return first[-1], 1
    sample = text[:_SAMPLE_CHARACTERS]
    if len(text) > len(sample):
        sample = sample[: sample.rfind("\n") + 1] or sample
    return max(DELIMITERS, key=lambda delimiter: _fitness(sample, delimiter)), 0


def _fitness(sample: str, delimiter: str) -> tuple[float, int]:
    """Rate a delimiter: by the column names it brings out, else by how many rows it cuts into equally many cells."""
    try:
        rows = [
            row
            for row, _ in zip(
                csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), range(_SAMPLE_ROWS), strict=False
            )
        ]
    except csv.Error:
        return 0.0, 0
    widths = [len(row) for row in rows if len(row) > 1]
    usual = max(set(widths), key=lambda width: (widths.count(width), width)) if widths else 0
    names = max((header_score(tuple(row)) for row in rows), default=0.0)
    return names, usual * widths.count(usual) if usual else 0
