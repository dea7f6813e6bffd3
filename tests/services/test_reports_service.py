"""Reports: the same figures as the ledger, as of any day, and a file that is whole or not there."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.money import Money
from freelance_pay.services.reports import FileFormat, Period, ReportName
from tests.support.program_rig import MONDAY, ProgramRig

if TYPE_CHECKING:
    from pathlib import Path

THIS_YEAR = date(2026, 1, 1)
NOW = Period(MONDAY, THIS_YEAR)


@pytest.fixture
def reports(program_rig: ProgramRig) -> ProgramRig:
    """Two clients: one owes 1250.00 EUR and 100.00 PLN, one paid 300.00 EUR of 500.00 a week ago."""
    acme, beta = program_rig.client("Acme"), program_rig.client("Beta")
    program_rig.invoice(acme, "FV 1", 125_000, overdue=40, pdf=False)
    program_rig.invoice(acme, "FV 2", 10_000, overdue=-5, currency="PLN", pdf=False)
    program_rig.invoice(beta, "FV 3", 50_000, overdue=100, pdf=False)
    program_rig.services.payments.record(beta, MONDAY - timedelta(days=7), Money(30_000, "EUR"), note="transfer 7")
    return program_rig


@pytest.mark.parametrize("name", [ReportName.AGEING, ReportName.AGEING_INVOICES, ReportName.OPEN])
def test_every_report_of_what_is_owed_has_a_table_per_currency(reports: ProgramRig, name: ReportName) -> None:
    tables = reports.services.reports.tables(name, NOW)
    assert [table.currency for table in tables] == ["EUR", "PLN"]
    assert [len(table.rows) for table in tables] == [2, 1]


def test_ageing_puts_money_under_its_days_and_its_totals_are_those_of_the_ledger(reports: ProgramRig) -> None:
    euros = reports.services.reports.tables(ReportName.AGEING, NOW)[0]
    assert euros.rows[0][:7] == ("Acme", None, None, Money(125_000, "EUR"), None, None, Money(125_000, "EUR"))
    assert euros.rows[1][5] == Money(20_000, "EUR")
    assert Money(145_000, "EUR") in (euros.totals or ())


def test_as_of_an_earlier_day_what_came_in_later_is_still_owed(reports: ProgramRig) -> None:
    before = Period(MONDAY - timedelta(days=8), THIS_YEAR)
    euros = reports.services.reports.tables(ReportName.AGEING, before)[0]
    assert Money(175_000, "EUR") in (euros.totals or ())


@pytest.mark.parametrize("name", [ReportName.AGEING, ReportName.AGEING_INVOICES, ReportName.OPEN])
@pytest.mark.parametrize("days", [-38, -8, 1, 60])
def test_a_day_that_is_only_assumed_has_the_report_of_that_day(
    reports: ProgramRig, name: ReportName, days: int
) -> None:
    day = MONDAY + timedelta(days=days)
    assuming = reports.start_assuming(day).services.reports.tables(name, Period(day, THIS_YEAR))
    assert assuming == reports.services.reports.tables(name, Period(day, THIS_YEAR))


def test_payments_are_those_of_the_period_and_none_that_was_taken_back(reports: ProgramRig) -> None:
    [table] = reports.services.reports.tables(ReportName.PAYMENTS, NOW)
    assert table.rows == ((MONDAY - timedelta(days=7), "Beta", "FV 3", "transfer 7", Money(30_000, "EUR")),)
    assert reports.services.reports.tables(ReportName.PAYMENTS, Period(MONDAY, MONDAY)) == ()
    detail = reports.program.reads.invoices_numbered("FV 3", MONDAY)[0]
    [line] = reports.program.reads.invoice_detail(detail.id, MONDAY).settlements
    assert line.payment_id is not None
    reports.services.payments.reverse(line.payment_id, "wrong")
    assert reports.services.reports.tables(ReportName.PAYMENTS, NOW) == ()


@pytest.mark.parametrize("file_format", FileFormat)
def test_a_report_is_saved_in_every_format(reports: ProgramRig, tmp_path: Path, file_format: FileFormat) -> None:
    path = tmp_path / f"ageing.{file_format}"
    reports.services.reports.save(reports.services.reports.tables(ReportName.AGEING, NOW), file_format, path)
    starts = {FileFormat.PDF: b"%PDF-", FileFormat.XLSX: b"PK", FileFormat.CSV: b"\xef\xbb\xbf"}
    assert path.read_bytes().startswith(starts[file_format])


def test_a_saved_report_says_what_the_screen_says(reports: ProgramRig, tmp_path: Path) -> None:
    path = tmp_path / "open.csv"
    reports.services.reports.save(reports.services.reports.tables(ReportName.OPEN, NOW), FileFormat.CSV, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        content = list(csv.reader(file, delimiter=";" if ";" in path.read_text(encoding="utf-8-sig") else ","))
    flat = " ".join(cell for row in content for cell in row).replace(",", ".")
    assert all(wanted in flat for wanted in ("Acme", "FV 1", "1250.00", "200.00", "100.00"))


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left_behind(reports: ProgramRig, tmp_path: Path) -> None:
    tables = reports.services.reports.tables(ReportName.OPEN, NOW)
    with pytest.raises(ExportTargetError):
        reports.services.reports.save(tables, FileFormat.CSV, tmp_path / "gone" / "open.csv")
    assert not (tmp_path / "gone").exists()


@pytest.fixture
def late(program_rig: ProgramRig) -> ProgramRig:
    """Three late payers in EUR: one reminded, one never to be reminded, one forgotten; and a forgotten one in PLN."""
    fair, silent, left = (program_rig.client(name) for name in ("Fair", "Silent", "Left"))
    program_rig.invoice(fair, "1", 10_000, overdue=5, pdf=False)
    program_rig.invoice(silent, "2", 20_000, overdue=9, pdf=False)
    program_rig.invoice(left, "3", 30_000, overdue=8, pdf=False)
    program_rig.invoice(left, "4", 40_000, overdue=30, currency="PLN", pdf=False)
    services = program_rig.services
    services.clients.edit(replace(services.clients.get(silent), never_remind=True))
    program_rig.send(fair, without_pdf=True)
    return program_rig


def test_every_late_payer_is_in_the_report_with_what_was_due_what_was_done_and_why(late: ProgramRig) -> None:
    euros, zlotys = late.services.reports.tables(ReportName.COVERAGE, NOW)
    assert (euros.currency, zlotys.currency) == ("EUR", "PLN")
    assert [(row[0], row[2], row[4], row[5], row[6]) for row in euros.rows] == [
        ("Silent", 9, "Nothing", "Never contacted", "Never to be reminded"),
        ("Left", 8, "Nothing", "Never contacted", "Left undone"),
        ("Fair", 5, "First reminder", "As planned", None),
    ]
    assert [(row[0], row[3]) for row in zlotys.rows] == [("Left", "Final reminder")]
    assert euros.totals[1] == Money(60_000, "EUR")


def test_the_set_phrases_of_a_report_speak_the_language_it_is_saved_in(late: ProgramRig) -> None:
    euros, _ = late.services.reports.tables(ReportName.COVERAGE, NOW)
    shown = euros.translated(lambda key: f"<{key}>")
    assert shown.rows[0][0] == "Silent", "a client is called what it is called"
    assert shown.rows[0][4:] == ("<stage.none>", "<treatment.never_contacted>", "<why.never_remind>")
    assert shown.translated(str.upper).rows[0][4] == "STAGE.NONE", "translated again, it is the same phrase"


@pytest.mark.parametrize("file_format", FileFormat)
def test_the_report_of_late_payers_is_saved_in_every_format(
    late: ProgramRig, tmp_path: Path, file_format: FileFormat
) -> None:
    reports = late.services.reports
    reports.save(reports.tables(ReportName.COVERAGE, NOW), file_format, path := tmp_path / f"late.{file_format}")
    assert path.stat().st_size > 100
    if file_format is FileFormat.CSV:
        assert "Never contacted" in path.read_text(encoding="utf-8-sig")
