"""The page Reports: what is shown equals the ledger, per currency, and is saved as it is shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget

from freelance_pay.domain.tables import TITLES
from freelance_pay.services.reports import FileFormat, ReportName
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.pages.reports_page import ReportsPage
from freelance_pay.ui.report_words import ReportWords
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.support.page_rig import OpenPage


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        acme = made.rig.client("Acme")
        made.rig.invoice(acme, "A 1", 100_000, overdue=5, pdf=False)
        made.rig.invoice(acme, "A 2", 50_000, overdue=45, pdf=False)
        borealis = made.rig.client("Borealis")
        made.rig.invoice(borealis, "B 1", 25_000, overdue=-3, currency="PLN", pdf=False)
        made.rig.invoice(borealis, "B 2", 12_345, overdue=2, pdf=False)
        made.rig.pay(borealis, 2_345)
        yield made


def choose(page: OpenPage[ReportsPage], report: str) -> None:
    by_name(page.page, QComboBox, "Report").setCurrentText(report)
    page.rig.settle()


def totals(page: OpenPage[ReportsPage]) -> list[str]:
    line = by_name(page.page, QTableWidget, "Total")
    cells = (line.item(0, column) for column in range(line.columnCount()))
    return [cell.text() for cell in cells if cell is not None]


def test_ageing_shows_each_client_under_its_buckets_and_the_sums_below(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    assert page.cells() == [
        ["Acme", "", "€1,000.00", "€500.00", "", "", "€1,500.00", "93.8"],
        ["Borealis", "", "€100.00", "", "", "", "€100.00", "6.2"],
    ]
    assert totals(page) == ["Total", "€0.00", "€1,100.00", "€500.00", "€0.00", "€0.00", "€1,600.00", ""]
    assert "As of 23 Nov 2026" in page.said()


def test_currencies_stand_apart_and_are_never_added(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    assert {"EUR  €1,600.00", "PLN\u00a0250.00"} <= set(names_of(page.page, QPushButton))
    page.press("PLN\u00a0250.00")
    assert [row[0] for row in page.cells()] == ["Borealis"]


def test_the_chosen_currency_stays_when_another_report_is_chosen(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    page.press("PLN\u00a0250.00")
    choose(page, "Open invoices")
    assert [row[1] for row in page.cells()] == ["B 1"]


def test_another_day_is_recomputed(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    choose(page, "Ageing by invoice")
    by_name(page.page, DateField, "As of").set_day(date(2026, 11, 1))
    rig.settle()
    assert [row[1] for row in page.cells()] == ["A 2"]
    assert "As of 1 Nov 2026" in page.said()


def test_payments_are_asked_from_a_day_to_a_day(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    assert not [
        field for field in page.page.findChildren(DateField) if field.isVisible() and field.accessibleName() == "From"
    ]
    choose(page, "Payments received")
    assert page.cells() == [["23 Nov 2026", "Borealis", "B 2", "", "€23.45"]]
    by_name(page.page, DateField, "As of").set_day(date(2026, 11, 22))
    rig.settle()
    assert "Nothing to report" in page.said()
    assert not by_name(page.page, QPushButton, "Save as PDF…").isEnabled()


def test_late_payers_are_listed_with_their_treatment_as_of_today_only(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    choose(page, "Every late payer alike")
    assert [(row[0], row[2], row[5], row[6]) for row in page.cells()] == [
        ("Acme", "45", "Never contacted", "Left undone"),
        ("Borealis", "2", "As planned", ""),
    ]
    assert "As of 23 Nov 2026" in page.said()
    assert not [field for field in page.page.findChildren(DateField) if field.isVisible()]


def test_amounts_are_sorted_by_value_not_by_their_letters(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    total = 6
    page.table.sortByColumn(total, Qt.SortOrder.AscendingOrder)
    assert [row[total] for row in page.cells()] == ["€100.00", "€1,500.00"]


def test_a_double_click_leads_to_the_client_whatever_the_order(rig: PageRig) -> None:
    page = rig.open(ReportsPage)
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    clients: list[int] = []
    page.page.client_requested.connect(clients.append)
    page.table.doubleClicked.emit(page.table.model().index(0, 0))
    assert [rig.rig.program.reads.client(client).name for client in clients] == ["Borealis"]  # type: ignore[arg-type]


@pytest.mark.parametrize("file_format", FileFormat)
def test_what_is_shown_can_be_saved_in_every_format(rig: PageRig, tmp_path: Path, file_format: FileFormat) -> None:
    page = rig.open(ReportsPage)
    path = tmp_path / f"report.{file_format.value}"
    page.page.save(file_format, path)
    rig.settle()
    starts = {FileFormat.CSV: "\ufeff".encode(), FileFormat.XLSX: b"PK", FileFormat.PDF: b"%PDF"}
    assert path.read_bytes().startswith(starts[file_format])
    assert str(path) in rig.status.text


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left_there(rig: PageRig, tmp_path: Path) -> None:
    page = rig.open(ReportsPage)
    page.page.save(FileFormat.CSV, tmp_path / "missing" / "report.csv")
    rig.settle()
    assert "missing" in rig.status.text
    assert not (tmp_path / "missing").exists()


def test_every_title_of_a_report_has_words_in_the_window(qapp: QApplication) -> None:
    words = ReportWords(qapp)
    assert {key: words.title(key) for key in TITLES} == TITLES
    assert len({words.report(name) for name in ReportName}) == len(ReportName)
