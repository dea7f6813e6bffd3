"""Exports: what other programs read is what the report says, and a file is whole or not there."""

from __future__ import annotations

import csv
import os
import stat
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.adapters.exporters import xlsx_export
from freelance_pay.adapters.exporters.csv_export import export_csv
from freelance_pay.adapters.exporters.target import write_file
from freelance_pay.adapters.exporters.xlsx_export import MAX_TEXT, export_xlsx
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.export_errors import (
    CellTooLongError,
    ExportTargetError,
    NothingToExportError,
    TooManyRowsError,
)
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.money import Money
from freelance_pay.domain.reports import AgeingRow, OpenInvoice, PaymentReceived, ageing_tables, open_invoice_tables
from freelance_pay.domain.reports import payment_tables as payments_of
from freelance_pay.domain.tables import Table

Export = Callable[[Sequence[Table], Path], None]
TODAY = date(2026, 11, 22)
FORMULA_STARTS = ["=1+1", "+48 22 555 01 01", "-x", "@SUM(A1)", "\tx", "\rx", "\nx"]


def payments(*rows: tuple[str, Money]) -> tuple[Table, ...]:
    return payments_of([PaymentReceived(ClientId(1), client, TODAY, amount) for client, amount in rows], TODAY, TODAY)


def open_invoices(client: str = "Студия «Маяк»") -> tuple[Table, ...]:
    return open_invoice_tables(
        [
            OpenInvoice(ClientId(1), client, "FV 1/2026", date(2026, 10, 1), date(2026, 10, 31), eur(123450), eur(50)),
            OpenInvoice(ClientId(2), "Żółw sp. z o.o.", "2", TODAY, TODAY, eur(1), eur(1)),
            OpenInvoice(ClientId(3), "Harbour", "3", TODAY, TODAY, Money(99999, "JPY"), Money(99999, "JPY")),
        ],
        TODAY,
    )


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def csv_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def sheet(path: Path, index: int = 0) -> list[list[Any]]:
    with closing(openpyxl.load_workbook(path)) as book:
        return [[cell.value for cell in row] for row in book.worksheets[index].iter_rows()]


def test_a_csv_says_what_the_report_says(tmp_path: Path) -> None:
    export_csv(open_invoices(), tmp_path / "r.csv")
    assert csv_rows(tmp_path / "r.csv") == [
        ["Client", "Invoice", "Issued", "Due", "Days overdue", "Invoiced", "Open", "Currency"],
        ["Студия «Маяк»", "FV 1/2026", "2026-10-01", "2026-10-31", "22", "1234.50", "0.50", "EUR"],
        ["Żółw sp. z o.o.", "2", "2026-11-22", "2026-11-22", "", "0.01", "0.01", "EUR"],
        ["Harbour", "3", "2026-11-22", "2026-11-22", "", "99999", "99999", "JPY"],
    ]


def test_a_csv_begins_with_the_mark_that_lets_excel_read_utf8(tmp_path: Path) -> None:
    export_csv(open_invoices(), tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbfClient;Invoice;")


def test_amounts_have_a_decimal_comma_where_excel_expects_one(tmp_path: Path) -> None:
    export_csv(ageing_tables([AgeingRow(ClientId(1), "A", "EUR", (0, 123450, 0, 0, 0))], TODAY), tmp_path / "r.csv")
    export_csv(
        ageing_tables([AgeingRow(ClientId(1), "A", "EUR", (0, 123450, 0, 0, 0))], TODAY),
        tmp_path / "comma.csv",
        decimal_comma=True,
    )
    assert csv_rows(tmp_path / "r.csv")[1] == ["A", "", "1234.50", "", "", "", "1234.50", "100.0", "EUR"]
    assert csv_rows(tmp_path / "comma.csv")[1] == ["A", "", "1234,50", "", "", "", "1234,50", "100,0", "EUR"]


@pytest.mark.parametrize("text", FORMULA_STARTS)
def test_a_text_that_looks_like_a_formula_stays_a_text_in_csv(tmp_path: Path, text: str) -> None:
    export_csv(payments((text, eur(100))), tmp_path / "r.csv")
    assert csv_rows(tmp_path / "r.csv")[1][1] == f"'{text}"


def test_a_negative_amount_is_a_number_and_gets_no_apostrophe(tmp_path: Path) -> None:
    export_csv(payments(("Refund", eur(-1250))), tmp_path / "r.csv")
    assert csv_rows(tmp_path / "r.csv")[1][4] == "-12.50"


@given(client=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30))
def test_any_client_name_survives_the_csv(tmp_path_factory: pytest.TempPathFactory, client: str) -> None:
    path = tmp_path_factory.mktemp("csv") / "r.csv"
    export_csv(payments((client, eur(100))), path)
    assert csv_rows(path)[1][1].removeprefix("'" if client.startswith(tuple("=+-@\t\r\n")) else "") == client


def test_a_workbook_says_what_the_report_says(tmp_path: Path) -> None:
    export_xlsx(open_invoices(), tmp_path / "r.xlsx")
    header, first, second, totals = sheet(tmp_path / "r.xlsx")
    assert header == ["Client", "Invoice", "Issued", "Due", "Days overdue", "Invoiced, EUR", "Open, EUR"]
    assert first == [
        "Студия «Маяк»",
        "FV 1/2026",
        datetime(2026, 10, 1),  # noqa: DTZ001 - what openpyxl gives for a cell with a day
        datetime(2026, 10, 31),  # noqa: DTZ001
        22,
        1234.5,
        0.5,
    ]
    assert second[4] is None
    assert totals == ["Total", None, None, None, None, 1234.51, 0.51]


def test_each_currency_has_its_sheet_with_its_own_decimals(tmp_path: Path) -> None:
    export_xlsx(open_invoices(), tmp_path / "r.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "r.xlsx")) as book:
        assert book.sheetnames == ["Open invoices EUR", "Open invoices JPY"]
        assert [book.worksheets[n]["G2"].number_format for n in (0, 1)] == ["#,##0.00", "#,##0"]
        assert [book.worksheets[n].freeze_panes for n in (0, 1)] == ["B2", "B2"]


@pytest.mark.parametrize("text", [*FORMULA_STARTS, "{=1+1}", "https://harbour.example", "007", "a" * MAX_TEXT])
def test_a_text_stays_a_text_in_a_workbook(tmp_path: Path, text: str) -> None:
    export_xlsx(payments((text, eur(100))), tmp_path / "r.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "r.xlsx")) as book:
        cell = book.worksheets[0]["B2"]
        assert cell.data_type == "s"
        assert str(cell.value).replace("_x000D_", "\r") == text
        assert cell.hyperlink is None


def test_a_text_too_long_for_a_cell_is_refused_and_not_cut(tmp_path: Path) -> None:
    with pytest.raises(CellTooLongError) as refused:
        export_xlsx(payments(("Short", eur(1)), ("x" * (MAX_TEXT + 1), eur(100))), tmp_path / "r.xlsx")
    assert (refused.value.column, refused.value.row) == ("Client", 2)
    assert list(tmp_path.iterdir()) == []


def test_a_total_of_many_cents_is_exact_in_a_workbook(tmp_path: Path) -> None:
    export_xlsx(payments(*(("A", eur(10)) for _ in range(1000))), tmp_path / "r.xlsx")
    assert Decimal(str(sheet(tmp_path / "r.xlsx")[-1][4])) == Decimal(100)


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_export, "MAX_ROWS", 1)
    with pytest.raises(TooManyRowsError) as refused:
        export_xlsx(payments(("A", eur(1)), ("B", eur(1))), tmp_path / "r.xlsx")
    assert (refused.value.rows, refused.value.limit) == (2, 1)


def test_two_exports_of_the_same_report_are_equal(tmp_path: Path) -> None:
    export_xlsx(open_invoices(), tmp_path / "1.xlsx")
    export_xlsx(open_invoices(), tmp_path / "2.xlsx")
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()


@pytest.mark.parametrize("title", ["Wiekowanie [wg klientów]: należności/zaległości", "'x'", "a" * 50, "?*"])
def test_any_title_gives_sheets_that_excel_accepts(tmp_path: Path, title: str) -> None:
    tables = tuple(table.translated(lambda _key: title) for table in open_invoices())
    export_xlsx((*tables, *tables), tmp_path / "r.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "r.xlsx")) as book:
        assert len(set(book.sheetnames)) == 4
        assert all(len(name) <= 31 for name in book.sheetnames)


@pytest.mark.parametrize("export", [export_csv, export_xlsx])
class TestEveryExport:
    def test_an_export_is_for_its_owner_only(self, tmp_path: Path, export: Export) -> None:
        export(open_invoices(), tmp_path / "r")
        assert stat.S_IMODE((tmp_path / "r").stat().st_mode) == 0o600

    def test_an_empty_report_is_said_and_makes_no_file(self, tmp_path: Path, export: Export) -> None:
        with pytest.raises(NothingToExportError):
            export((), tmp_path / "r")
        assert list(tmp_path.iterdir()) == []

    def test_a_missing_folder_is_said(self, tmp_path: Path, export: Export) -> None:
        with pytest.raises(ExportTargetError) as refused:
            export(open_invoices(), tmp_path / "none" / "r")
        assert refused.value.path == str(tmp_path / "none" / "r")
        assert refused.value.reason is FileTrouble.GONE

    def test_a_folder_in_the_place_of_the_file_is_said_and_stays(self, tmp_path: Path, export: Export) -> None:
        (tmp_path / "r").mkdir()
        with pytest.raises(ExportTargetError):
            export(open_invoices(), tmp_path / "r")
        assert [path.name for path in tmp_path.iterdir()] == ["r"]

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
    def test_a_full_disk_leaves_the_older_export_as_it_was(
        self, tmp_path: Path, export: Export, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = tmp_path / "r"
        target.write_bytes(b"older")
        temporary = tmp_path / "temporary"
        temporary.write_bytes(b"")
        full = os.open("/dev/full", os.O_WRONLY)
        monkeypatch.setattr("freelance_pay.adapters.exporters.target.mkstemp", lambda **_: (full, str(temporary)))
        with pytest.raises(ExportTargetError) as refused:
            export(open_invoices(), target)
        assert refused.value.reason is FileTrouble.NO_ROOM
        assert target.read_bytes() == b"older"
        assert not temporary.exists()


def test_a_write_that_breaks_off_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_off(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", break_off)
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "r.pdf", b"%PDF")
    assert list(tmp_path.iterdir()) == []


def test_a_finished_pdf_takes_the_place_of_the_older_one(tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(b"older")
    write_file(tmp_path / "r.pdf", b"%PDF")
    assert (tmp_path / "r.pdf").read_bytes() == b"%PDF"
