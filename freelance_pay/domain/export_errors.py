"""What can go wrong when a report or document becomes a file."""

from __future__ import annotations

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.file_troubles import FileTrouble


class ExportError(FreelancePayError):
    """A report or document did not become a file; nothing was changed on disk."""


class NothingToExportError(ExportError):
    """The report has no rows."""

    def __init__(self) -> None:
        super().__init__("the report is empty")


class ExportTargetError(ExportError):
    """The file cannot be written there, for `reason`; what was at `path` before is untouched."""

    def __init__(self, path: str, reason: FileTrouble) -> None:
        super().__init__(f"{path} cannot be written: {reason}")
        self.path = path
        self.reason = reason


class CellTooLongError(ExportError):
    """A text longer than a spreadsheet cell may hold; `row` counts from 1, lengths are in UTF-16 units."""

    def __init__(self, column: str, row: int, limit: int) -> None:
        super().__init__(f"{column} in row {row} is longer than {limit} characters")
        self.column = column
        self.row = row
        self.limit = limit


class TooManyRowsError(ExportError):
    """More rows than the format holds, or than are sensible in it."""

    def __init__(self, rows: int, limit: int) -> None:
        super().__init__(f"{rows} rows, at most {limit} fit")
        self.rows = rows
        self.limit = limit


class DocumentError(ExportError):
    """The PDF could not be set; `reason` is the typesetter's own message and holds no client data."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the PDF could not be made: {reason}")
        self.reason = reason
