"""Reads XLSX workbooks in a killable child process, within limits on size, memory and time."""

from __future__ import annotations

import hashlib
import json

from freelance_pay.adapters.sandboxed_child import ChildLimits, ChildStoppedError, SandboxedChild
from freelance_pay.domain.importing.columns import guess_header_row
from freelance_pay.domain.importing.errors import (
    ForeignKind,
    ImportFileError,
    Limit,
    NotASheetError,
    ReadingStoppedError,
    SheetDamagedError,
    SheetEmptyError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.sheet import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Sheet, SheetOrigin

_WORKER = "freelance_pay.adapters.sheets.xlsx_child"
_LIMITS = ChildLimits(memory=1536 * 1024 * 1024, cpu_seconds=120, seconds=150.0, answer_bytes=256 * 1024 * 1024)
_MOST_UNPACKED = 400 * 1024 * 1024


def read_xlsx(content: bytes, name: str, worksheet: str = "", limits: ChildLimits = _LIMITS) -> Sheet:
    """Return the rows of `worksheet`, or where none is named, of the visible one most like a list of invoices.

    Dates come as `2026-10-03`, numbers as `1800.5` with the decimals their format shows (two at least). Raises
    NotASheetError, SheetEmptyError, SheetTooLargeError, SheetDamagedError or ReadingStoppedError.
    """
    try:
        with SandboxedChild(_WORKER, limits) as child:
            facts, answer = child.ask({"worksheet": worksheet}, content)
    except ChildStoppedError as stopped:
        raise ReadingStoppedError(name, stopped.reason) from stopped
    if "refused" in facts:
        raise _refused(str(facts["refused"]), name)
    rows, lines = _parsed(answer, name)
    if not rows:
        raise SheetEmptyError(name)
    worksheets = facts.get("worksheets")
    origin = SheetOrigin(
        name,
        hashlib.sha256(content).hexdigest(),
        worksheet=str(facts.get("worksheet", "")),
        worksheets=tuple(worksheets) if isinstance(worksheets, list) else (),
    )
    return Sheet(origin, rows, lines, guess_header_row(rows))


def _parsed(answer: bytes, name: str) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    """Return rows and lines of the child's answer, which is checked: the child has read a hostile file."""
    try:
        told = json.loads(answer)
        rows = tuple(tuple(map(str, row)) for row in told["rows"])
        lines = tuple(map(int, told["lines"]))
    except (ValueError, KeyError, TypeError) as error:
        raise SheetDamagedError(name, 0) from error
    if len(rows) != len(lines):
        raise SheetDamagedError(name, 0)
    return rows, lines


def _refused(reason: str, name: str) -> ImportFileError:
    refusals: dict[str, ImportFileError] = {
        "archive": NotASheetError(name, ForeignKind.ARCHIVE),
        "document": NotASheetError(name, ForeignKind.OPEN_DOCUMENT),
        "empty": SheetEmptyError(name),
        "unpacked": SheetTooLargeError(name, Limit.UNPACKED, _MOST_UNPACKED),
        "columns": SheetTooLargeError(name, Limit.COLUMNS, MAX_COLUMNS),
        "cell": SheetTooLargeError(name, Limit.CELL, MAX_CELL),
        "rows": SheetTooLargeError(name, Limit.ROWS, MAX_ROWS),
    }
    return refusals.get(reason, SheetDamagedError(name, 0))
