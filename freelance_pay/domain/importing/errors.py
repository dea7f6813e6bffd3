"""Why a file cannot be read as a sheet of clients and invoices."""

from __future__ import annotations

from enum import StrEnum

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.file_troubles import FileTrouble


class ImportFileError(FreelancePayError):
    """A file that was to be imported cannot be; `name` is its name without the folder."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(f"{name}: {detail}")
        self.name = name


class SheetNotReadableError(ImportFileError):
    """The file is not there, is no ordinary file, or may not be read."""

    def __init__(self, name: str, reason: FileTrouble) -> None:
        super().__init__(name, f"cannot be read ({reason})")
        self.reason = reason


class Limit(StrEnum):
    """What there is too much of."""

    BYTES = "bytes"
    ROWS = "rows"
    COLUMNS = "columns"
    CELL = "characters in one cell"
    UNPACKED = "bytes when unpacked"


class SheetTooLargeError(ImportFileError):
    """The file holds more than `allowed` of `limit`; nothing of it was used."""

    def __init__(self, name: str, limit: Limit, allowed: int) -> None:
        super().__init__(name, f"more than {allowed} {limit}")
        self.limit = limit
        self.allowed = allowed


class ForeignKind(StrEnum):
    """What a file turned out to be instead of CSV or XLSX."""

    OLD_EXCEL = "an old .xls workbook, or a workbook locked with a password"
    OPEN_DOCUMENT = "an OpenDocument file"
    PDF = "a PDF"
    WEB_PAGE = "a web page or an XML file"
    ARCHIVE = "an archive that is no XLSX workbook"
    BINARY = "not text"


class NotASheetError(ImportFileError):
    """The file is neither delimited text nor an XLSX workbook; `kind` says what it is."""

    def __init__(self, name: str, kind: ForeignKind) -> None:
        super().__init__(name, f"it is {kind}")
        self.kind = kind


class SheetEmptyError(ImportFileError):
    """The file holds no filled cell."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "it is empty")


class SheetDamagedError(ImportFileError):
    """The file begins well and then breaks; `line` is where (0 when no line can be named)."""

    def __init__(self, name: str, line: int) -> None:
        super().__init__(name, f"damaged at line {line}" if line else "damaged")
        self.line = line


class ReadingStoppedError(ImportFileError):
    """The reading process was ended because it took too long, took too much memory, or crashed."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, f"reading was stopped ({reason})")
        self.reason = reason


class MappingIncompleteError(FreelancePayError):
    """The columns chosen do not tell enough to plan an import; `missing` names the meanings that are needed."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__("no column for " + ", ".join(missing))
        self.missing = missing
