"""A sheet as it was read from a file: rows of text, where its header line is, and what is known of the file."""

from __future__ import annotations

from dataclasses import dataclass

Row = tuple[str, ...]

MAX_BYTES = 40 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELL = 32_767
"""Limits on what is read at all: beyond them a file is not a list of invoices, or not a friendly one."""


@dataclass(frozen=True, slots=True)
class SheetOrigin:
    """What is known of the file: `encoding` and `delimiter` are empty for a workbook, `worksheet` for a text file.

    `worksheets` names every visible worksheet of a workbook, `sha256` is the lower-case hex digest of the bytes.
    """

    name: str
    sha256: str
    encoding: str = ""
    delimiter: str = ""
    worksheet: str = ""
    worksheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows that have at least one filled cell, in file order; rows may differ in length.

    `lines[i]` is the line (or worksheet row), counted from 1, where `rows[i]` begins. `header_row` is the index of
    the row with the column names, None where no row looks like one.
    """

    origin: SheetOrigin
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    header_row: int | None

    @property
    def header(self) -> Row:
        """The column names; where there is no header line, as many empty names as the widest row has cells."""
        if self.header_row is None:
            return ("",) * max((len(row) for row in self.rows), default=0)
        return self.rows[self.header_row]

    @property
    def first_data_row(self) -> int:
        """The index of the first row below the header line."""
        return 0 if self.header_row is None else self.header_row + 1
