"""What the first hundred bytes of a ledger file say, read before SQLite may touch it (SQLite file format, 1.3)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.connection import APPLICATION_ID, SCHEMA_VERSION, user_version
from freelance_pay.adapters.durable_files import reading
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerIsFolderError

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.adapters.ledger_layout import LedgerLayout

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
SMALLEST_PAGE = 512
LARGEST_PAGE = 65_536


class FileState(Enum):
    """What lies where the ledger should be."""

    FIRST_RUN = auto()
    """Nothing, and no sign that there ever was anything."""
    LOST = auto()
    """Nothing, though there was a ledger."""
    EMPTY = auto()
    """An empty file. A new ledger takes its place finished, so this is never one half made."""
    NOT_A_LEDGER = auto()
    DAMAGED = auto()
    TOO_NEW = auto()
    NEEDS_MIGRATION = auto()
    OK = auto()


@dataclass(frozen=True, slots=True)
class Header:
    """The state of a file, its schema number (0 where there is none to read), and what is wrong with it."""

    state: FileState
    schema: int = 0
    detail: str = ""


def check_header(layout: LedgerLayout, known: int = SCHEMA_VERSION) -> Header:
    """Return what lies at the ledger's path, for a program that knows schema `known`. The file stays as it is.

    With one exception: beside a change that was cut off lies SQLite's journal; in a ledger that this program may open,
    SQLite takes the change back first. Raises NotReadableError, DiskFailedError.
    """
    header = read_header(layout.path, was_ledger=layout.had_data(), known=known)
    if header.state is FileState.FIRST_RUN and layout.had_data():
        return Header(FileState.LOST)
    may_be_unfinished = header.state in {FileState.OK, FileState.NEEDS_MIGRATION, FileState.DAMAGED}
    if may_be_unfinished and header.schema and layout.has_unfinished_change():
        return _after_recovery(layout, known)
    return header


def read_header(path: Path, *, was_ledger: bool, known: int = SCHEMA_VERSION) -> Header:
    """Return what the bytes of `path` say; garbage is a damaged ledger where a ledger was, else somebody's other file.

    Raises LedgerIsFolderError, NotReadableError, DiskFailedError.
    """
    if path.is_dir():
        raise LedgerIsFolderError(path)
    try:
        with reading(path), path.open("rb") as file:
            head = file.read(HEADER_BYTES)
            size = file.seek(0, 2)
    except FileNotFoundError:
        return Header(FileState.FIRST_RUN)
    if size == 0:
        return Header(FileState.EMPTY)
    if not head.startswith(MAGIC):
        detail = "it does not begin like a ledger"
        return Header(FileState.DAMAGED if was_ledger else FileState.NOT_A_LEDGER, detail=detail)
    if len(head) < HEADER_BYTES:
        return Header(FileState.DAMAGED, detail=f"it ends after {size} bytes")
    return _judge(head, size, known)


def change_counter(path: Path) -> int | None:
    """Return the number that every change of the file counts up, None where there is no ledger.

    While it stays the same, so does everything that is read. Raises NotReadableError, DiskFailedError.
    """
    try:
        with reading(path), path.open("rb") as file:
            head = file.read(HEADER_BYTES)
    except FileNotFoundError:
        return None
    return int(struct.unpack_from(">I", head, 24)[0]) if len(head) == HEADER_BYTES else None


def _judge(head: bytes, size: int, known: int) -> Header:
    (application_id,) = struct.unpack_from(">I", head, 68)
    (schema,) = struct.unpack_from(">i", head, 60)
    if application_id != APPLICATION_ID:
        return Header(FileState.NOT_A_LEDGER)
    if schema > known:
        return Header(FileState.TOO_NEW, schema)
    if schema < 1:
        return Header(FileState.DAMAGED, detail=f"its schema number is {schema}")
    expected = _expected_size(head)
    if expected is None or size < expected:
        return Header(FileState.DAMAGED, schema, f"it has {size} bytes of {expected or 'an impossible number'}")
    return Header(FileState.OK if schema == known else FileState.NEEDS_MIGRATION, schema)


def _expected_size(head: bytes) -> int | None:
    """Return the size in bytes by the header's page count, 0 when that is out of date, None for a bad page size."""
    (raw_page_size,) = struct.unpack_from(">H", head, 16)
    page_size = LARGEST_PAGE if raw_page_size == 1 else raw_page_size
    if page_size < SMALLEST_PAGE or page_size & (page_size - 1):
        return None
    change_counter, pages = struct.unpack_from(">II", head, 24)
    (valid_for,) = struct.unpack_from(">I", head, 92)
    return pages * page_size if change_counter == valid_for else 0


def _after_recovery(layout: LedgerLayout, known: int) -> Header:
    try:
        user_version(layout.path)
    except LedgerDamagedError as error:
        return Header(FileState.DAMAGED, detail=error.detail)
    return read_header(layout.path, was_ledger=True, known=known)
