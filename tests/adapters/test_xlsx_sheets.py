"""Workbooks are read in a child process within limits; dates, numbers and cents come out as they are meant."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import pytest
import xlsxwriter

from freelance_pay.adapters.sandboxed_child import ChildLimits
from freelance_pay.adapters.sheets.reading import SheetFiles
from freelance_pay.adapters.sheets.xlsx_sheets import read_xlsx
from freelance_pay.domain.importing.columns import mapping_of
from freelance_pay.domain.importing.errors import (
    ForeignKind,
    Limit,
    NotASheetError,
    ReadingStoppedError,
    SheetDamagedError,
    SheetEmptyError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.plan import plan_import
from freelance_pay.domain.importing.plan_types import ExistingLedger

if TYPE_CHECKING:
    from pathlib import Path

CellValue = str | float | bool | date | datetime | None
HEADER = ("Numer faktury", "Nabywca", "Data wystawienia", "Termin płatności", "Kwota brutto", "Waluta")


def workbook(
    *rows: tuple[CellValue, ...], formats: dict[int, str] | None = None, **worksheets: list[tuple[str, ...]]
) -> bytes:
    """Return an XLSX with `rows` in its first worksheet, number formats by column, and further worksheets."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "remove_timezone": True})
    first = book.add_worksheet("Faktury")
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    styles = {column: book.add_format({"num_format": text}) for column, text in (formats or {}).items()}
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                first.write_datetime(line, column, datetime.combine(value, time(9, 30), UTC), day)
            elif value is not None:
                first.write(line, column, value, styles.get(column))
    for name, cells in worksheets.items():
        sheet = book.add_worksheet(name)
        for line, texts in enumerate(cells):
            sheet.write_row(line, 0, texts)
    book.close()
    return content.getvalue()


def packed(**parts: bytes) -> bytes:
    """Return a zip archive; `__` in a name stands for a slash, `_dot_` for a point."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return content.getvalue()


def test_a_workbook_becomes_a_plan(tmp_path: Path) -> None:
    path = tmp_path / "faktury.bin"
    path.write_bytes(
        workbook(
            ("Rejestr faktur",),
            (),
            HEADER,
            ("FV 1/2026", "Żółta Łódź", date(2026, 10, 1), date(2026, 10, 15), 1800.5, "PLN"),
            (7, "Żółta Łódź", date(2026, 10, 2), "16.10.2026", "1 234,50", "PLN"),
        )
    )
    sheet = SheetFiles().read(path)
    plan = plan_import(sheet, mapping_of(sheet), ExistingLedger(), today=date(2027, 1, 1))
    assert plan.errors == ()
    assert [(i.line, i.number, i.issued_on, i.due_on, str(i.gross)) for i in plan.new_invoices] == [
        (4, "FV 1/2026", date(2026, 10, 1), date(2026, 10, 15), "1800.50 PLN"),
        (5, "7", date(2026, 10, 2), date(2026, 10, 16), "1234.50 PLN"),
    ]


def test_a_number_has_the_decimals_its_format_shows_but_no_cent_is_hidden() -> None:
    content = workbook(
        ("a", "b", "c", "d", "e", "f"),
        (414.0345, 1800.5, 1800.567, 0.1 + 0.2, 0.23, 1234567.0),
        formats={0: "0.00", 1: "#,##0", 2: "0.000", 4: "0%"},
    )
    assert read_xlsx(content, "a.xlsx").rows[1] == ("414.03", "1800.50", "1800.567", "0.3", "23%", "1234567")


def test_true_false_and_empty_cells_are_told_as_the_workbook_shows_them() -> None:
    assert read_xlsx(workbook(("a", "b", "c"), (True, None, False)), "a.xlsx").rows[1] == ("TRUE", "", "FALSE")


def test_a_bare_day_number_in_a_date_column_is_the_day_a_spreadsheet_means() -> None:
    content = workbook(HEADER, ("1", "Acme", 46000, 46014, 46000.0, "EUR"))
    sheet = read_xlsx(content, "a.xlsx")
    plan = plan_import(sheet, mapping_of(sheet), ExistingLedger(), today=date(2027, 1, 1))
    ((invoice,), errors) = (plan.new_invoices, plan.errors)
    assert errors == ()
    assert (invoice.issued_on, invoice.due_on, str(invoice.gross)) == (
        date(2025, 12, 9),
        date(2025, 12, 23),
        "46000.00 EUR",
    )


def test_one_cell_in_the_last_corner_of_a_worksheet_costs_seconds_of_work_at_most() -> None:
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HEADER)
    sheet.write(1_048_575, 16_383, "x")
    book.close()
    limits = ChildLimits(memory=1536 * 1024 * 1024, cpu_seconds=12, seconds=120.0, answer_bytes=1024 * 1024)
    assert read_xlsx(content.getvalue(), "a.xlsx", limits=limits).rows == (HEADER,)


def test_the_worksheet_most_like_a_list_of_invoices_is_read_and_another_may_be_chosen() -> None:
    content = workbook(("Notes",), ("Call Anna",), Dane=[HEADER, ("1", "A", "2026-10-01", "2026-10-15", "1", "EUR")])
    guessed = read_xlsx(content, "a.xlsx")
    assert guessed.origin.worksheet == "Dane"
    assert guessed.origin.worksheets == ("Faktury", "Dane")
    assert guessed.header == HEADER
    assert read_xlsx(content, "a.xlsx", worksheet="Faktury").rows == (("Notes",), ("Call Anna",))


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    book.add_worksheet().write_string(0, 0, "=1+1")
    book.close()
    assert read_xlsx(content.getvalue(), "a.xlsx").rows == (("=1+1",),)


def test_an_empty_workbook_says_so() -> None:
    with pytest.raises(SheetEmptyError):
        read_xlsx(workbook(), "a.xlsx")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (packed(word__document_dot_xml=b"<w/>"), ForeignKind.ARCHIVE),
        (packed(mimetype=b"application/vnd.oasis", content_dot_xml=b"<o/>"), ForeignKind.OPEN_DOCUMENT),
    ],
)
def test_an_archive_that_is_no_workbook_is_refused(content: bytes, kind: ForeignKind) -> None:
    with pytest.raises(NotASheetError) as refused:
        read_xlsx(content, "a.xlsx")
    assert refused.value.kind is kind


def test_a_damaged_workbook_is_refused() -> None:
    whole = workbook(HEADER, ("1", "A", "x", "y", 1.0, "EUR"))
    for content in (whole[: len(whole) // 2], packed(xl__workbook_dot_xml=b"<nonsense"), b"PK\x03\x04"):
        with pytest.raises(SheetDamagedError):
            read_xlsx(content, "a.xlsx")


def test_a_small_file_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked() -> None:
    zeros = bytes(50 * 1024 * 1024)
    bomb = packed(xl__workbook_dot_xml=b"<w/>", **{f"xl__part{place}_dot_xml": zeros for place in range(9)})
    assert len(bomb) < 4 * 1024 * 1024
    with pytest.raises(SheetTooLargeError) as refused:
        read_xlsx(bomb, "a.xlsx")
    assert refused.value.limit is Limit.UNPACKED


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(SheetTooLargeError) as refused:
        read_xlsx(workbook(tuple("x" for _ in range(300))), "a.xlsx")
    assert refused.value.limit is Limit.COLUMNS


def test_a_workbook_that_needs_too_much_memory_is_stopped() -> None:
    content = workbook(HEADER, *((f"{number} {'x' * 5000}",) for number in range(5_000)))
    with pytest.raises(ReadingStoppedError):
        read_xlsx(content, "a.xlsx", limits=ChildLimits(memory=48 * 1024 * 1024))
