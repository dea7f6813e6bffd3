"""Reports as CSV that Excel and accounting programs open as they are: UTF-8 with BOM, semicolons, ISO days."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from freelance_pay.adapters.exporters.target import write_file
from freelance_pay.domain.export_errors import NothingToExportError
from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from freelance_pay.domain.tables import Cell, Table

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""The OWASP list of first characters that make a spreadsheet read a text as a formula."""


def export_csv(tables: Sequence[Table], path: Path, *, decimal_comma: bool = False) -> None:
    """Write the tables of one report, a table per currency, to one file with one header and a column of currencies.

    Only records are written, no totals. Amounts are plain numbers with a dot or, for Polish, Russian and German Excel,
    a comma. Texts that a spreadsheet would run as a formula get a leading apostrophe.
    Raises NothingToExportError and ExportTargetError.
    """
    if not tables:
        raise NothingToExportError
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(_lines(tables, decimal_comma=decimal_comma))
    write_file(path, text.getvalue().encode("utf-8-sig"))


def _lines(tables: Sequence[Table], *, decimal_comma: bool) -> Iterator[list[str]]:
    first = tables[0]
    yield [_safe(column.title) for column in first.columns] + [_safe(first.currency_title)]
    for table in tables:
        for row in table.rows:
            yield [_text(cell, decimal_comma=decimal_comma) for cell in row] + [table.currency]


def _text(cell: Cell, *, decimal_comma: bool) -> str:
    match cell:
        case None:
            return ""
        case str():
            return _safe(cell)
        case date():
            return cell.isoformat()
        case Money() | Decimal():
            number = cell.plain() if isinstance(cell, Money) else f"{cell:f}"
            return number.replace(".", ",") if decimal_comma else number
        case _:
            return str(cell)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
