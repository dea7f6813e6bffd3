"""Opens a file a person chose and reads it by what it is, not by what its name says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.sheets.csv_sheets import read_csv
from freelance_pay.adapters.sheets.xlsx_sheets import read_xlsx
from freelance_pay.domain.file_troubles import FileTrouble, file_trouble
from freelance_pay.domain.importing.errors import (
    ForeignKind,
    Limit,
    NotASheetError,
    SheetEmptyError,
    SheetNotReadableError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.sheet import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.importing.sheet import Sheet

_ZIP = b"PK\x03\x04"
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ForeignKind.OLD_EXCEL),
    (b"%PDF-", ForeignKind.PDF),
)
_WEB_PAGE_STARTS = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta")
_HEAD = 512


class SheetFiles:
    """Reads CSV and XLSX files from disk."""

    def read(self, path: Path, worksheet: str = "") -> Sheet:
        """Return the sheet in the file at `path`; `worksheet` chooses one of a workbook's.

        Raises a leaf of ImportFileError; nothing larger than 40 MiB is read into memory.
        """
        content = _content(path)
        _refuse_foreign(content, path.name)
        if content.startswith(_ZIP):
            return read_xlsx(content, path.name, worksheet)
        return read_csv(content, path.name)


def _content(path: Path) -> bytes:
    """Read an ordinary file, bounded: its size may change while it is read."""
    try:
        if not path.is_file():
            trouble = FileTrouble.NOT_A_FILE if path.exists() else FileTrouble.GONE
            raise SheetNotReadableError(path.name, trouble)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SheetNotReadableError(path.name, file_trouble(error)) from error
    if len(content) > MAX_BYTES:
        raise SheetTooLargeError(path.name, Limit.BYTES, MAX_BYTES)
    if not content:
        raise SheetEmptyError(path.name)
    return content


def _refuse_foreign(content: bytes, name: str) -> None:
    for mark, kind in _FOREIGN:
        if content.startswith(mark):
            raise NotASheetError(name, kind)
    if content[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_WEB_PAGE_STARTS):
        raise NotASheetError(name, ForeignKind.WEB_PAGE)
