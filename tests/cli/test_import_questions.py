"""What a sheet or a PDF leaves open is asked on the command line with its reason, and an option answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.cli_rig import Answer, CommandLine
    from tests.support.program_rig import ProgramRig

HEADER = "Invoice no,Client,Invoice date,Due date,Total,Currency"


def said(answer: Answer, status: int = 1) -> str:
    """The one sentence of a command that was refused."""
    assert (answer.status, answer.out, answer.errors.count("\n")) == (status, "", 1)
    return answer.errors


@pytest.fixture
def dated(rig: ProgramRig, tmp_path: Path) -> Path:
    """A sheet whose dates nothing decides."""
    rig.close()
    sheet = tmp_path / "us.csv"
    sheet.write_text(f"{HEADER}\n7,Acme Inc,01/02/2026,03/04/2026,100.00,USD\n", encoding="utf-8")
    return sheet


def test_dates_that_may_be_day_or_month_first_are_refused_until_the_person_says(dated: Path, cli: CommandLine) -> None:
    for options in ((), ("--dry-run",), ("--good-rows-only",)):
        told = said(cli("import", dated, *options))
        assert "Invoice date, Due date: 01/02/2026 may be day first or month first" in told
        assert "--dates" in told
    assert cli("overdue", "--json").json() == []


@pytest.mark.parametrize(("order", "due"), [("dmy", "2026-04-03"), ("mdy", "2026-03-04")])
def test_the_order_of_dates_can_be_said(dated: Path, cli: CommandLine, order: str, due: str) -> None:
    assert cli("import", dated, "--dates", order).status == 0
    [owed] = cli("overdue", "--json").json()
    assert owed["next_due"] == due


def test_a_year_that_stands_first_with_two_digits_can_be_said(
    rig: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    rig.close()
    sheet = tmp_path / "short.csv"
    sheet.write_text(f"{HEADER}\n7,Acme,26/10/03,26/10/17,100.00,USD\n", encoding="utf-8")
    assert cli("import", sheet, "--dates", "ymd").status == 0
    [owed] = cli("overdue", "--json").json()
    assert owed["next_due"] == "2026-10-17"


def test_numbers_read_as_thousands_are_told(rig: ProgramRig, cli: CommandLine, tmp_path: Path) -> None:
    rig.close()
    sheet = tmp_path / "big.csv"
    sheet.write_text(f"{HEADER}\n7,Acme,2026-10-03,2026-10-17,1.234,EUR\n", encoding="utf-8")
    answer = cli("import", sheet)
    assert "1234.00 EUR" in answer.out
    assert "big.csv, Total: numbers like 1.234 or 1,234 were read as thousands." in answer.errors


STATUSES = """\
1,Acme,2026-10-01,2026-10-15,100.00,EUR,Unpaid
2,Acme,2026-10-01,2026-10-15,200.00,EUR,Paid by card
3,Acme,2026-10-01,2026-10-15,300.00,EUR,Cancelled
Total,,,,600.00,EUR,
"""


@pytest.fixture
def with_statuses(rig: ProgramRig, tmp_path: Path) -> Path:
    """A sheet with a status nobody understands, an invoice that is cancelled, and a line of totals."""
    rig.close()
    sheet = tmp_path / "status.csv"
    sheet.write_text(f"{HEADER},Status\n{STATUSES}", encoding="utf-8")
    return sheet


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_what_is_left_out_or_taken_as_open_is_told(
    with_statuses: Path, cli: CommandLine, options: tuple[str, ...]
) -> None:
    told = cli("import", with_statuses, *options).out.splitlines()
    assert [line.strip() for line in told[1:]] == [
        "Left out as totals: line 5 (“Total”).",
        "Left out as cancelled: line 4 (“3”).",
        "Not understood and taken as open: “Paid by card”.",
    ]


def test_a_program_is_told_what_is_left_out_or_taken_as_open(with_statuses: Path, cli: CommandLine) -> None:
    [told] = cli("import", with_statuses, "--json").json()
    assert told["unread_statuses"] == ["Paid by card"]
    assert [(row["line"], row["why"], row["text"]) for row in told["left_out"]] == [
        (4, "cancelled", "3"), (5, "totals", "Total"),
    ]  # fmt: skip
    assert "Not understood and taken as open: “Paid by card”." in told["notes"]


def test_a_list_imported_again_is_told_to_differ_from_the_ledger(with_statuses: Path, cli: CommandLine) -> None:
    cli("import", with_statuses)
    changed = STATUSES.replace("EUR,Unpaid", "EUR,Paid").replace("200.00", "250.00")
    with_statuses.write_text(f"{HEADER},Status\n{changed}", encoding="utf-8")
    told = cli("import", with_statuses).out
    assert "2 already there" in told
    assert "More is paid in the file than in the ledger: 1. Enter the payments that came in." in told
    assert "The ledger has another date or total, and keeps it: 2." in told
    [told] = cli("import", with_statuses, "--json").json()
    assert (told["differing"], told["paid_further"]) == (["2"], ["1"])


def test_a_line_taken_for_the_names_of_the_columns_is_told_and_known_the_next_time(
    rig: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    rig.close()
    sheet = tmp_path / "fatture.csv"
    sheet.write_text("Fattura;Ditta;Emissione;Scadenza;Importo\nI-1;Rossi;2026-10-01;2026-10-15;12,00 EUR\n", "utf-8")
    assert cli("import", sheet).status == 1
    told = cli("import", sheet, "--columns", "Invoice,Client,Date,Due,Total").out
    assert "1 invoice added" in told
    assert "Line 1 was taken for the names of the columns." in told
    assert "1 already there" in cli("import", sheet).out


def test_a_lost_character_is_told_with_its_line_and_a_guessed_encoding_with_its_name(
    rig: ProgramRig, cli: CommandLine, tmp_path: Path
) -> None:
    rig.close()
    sheet = tmp_path / "lost.csv"
    rows = f"{HEADER}\n1,Żółta Gęś,2026-10-01,2026-10-15,1.00,PLN\n2,Paweł,2026-10-01,2026-10-15,1.00,PLN\n"
    sheet.write_bytes(rows.encode().replace("ł,".encode(), b"\xc5,"))
    assert "lost.csv, line 3: “Pawe\ufffd” holds a character that is lost in the file." in cli("import", sheet).errors
    sheet.write_bytes(rows.encode("cp1250"))
    assert "lost.csv, read as cp1250: 2 clients and 2 invoices added" in cli("import", sheet).out


@pytest.fixture
def headless(rig: ProgramRig, tmp_path: Path) -> Path:
    """A sheet without a line of column names."""
    rig.close()
    sheet = tmp_path / "bare.csv"
    sheet.write_text("FV 9,Acme,2026-10-03,2026-10-17,x,100.00,EUR\n", encoding="utf-8")
    return sheet


def test_a_sheet_without_column_names_says_what_is_missing_and_how_to_tell_it(headless: Path, cli: CommandLine) -> None:
    told = said(cli("import", headless))
    assert "Client" in told
    assert "no line with column names" in told
    assert "--columns" in told
    assert "Due date" in said(cli("import", headless, "--columns", "Invoice,Client,Date,-,-,Total,Currency"))


def test_the_columns_can_be_named(headless: Path, cli: CommandLine) -> None:
    assert "(100.00 EUR)" in cli("import", headless, "--columns", "Invoice,Client,Date,Due,-,Total,Currency").out
    [owed] = cli("overdue", "--json").json()
    assert (owed["number"], owed["next_due"]) == ("FV 9", "2026-10-17")


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ("Invoice,Client,Moon", "Moon is not known"),
        ("Invoice,Client,Client", "says twice: Client"),
        ("Invoice,Client,Date,Due,-,Total,Currency,Net", "names 8 columns, but bare.csv has 7"),
    ],
)
def test_names_of_columns_that_cannot_be_are_refused(
    headless: Path, cli: CommandLine, columns: str, reason: str
) -> None:
    assert reason in said(cli("import", headless, "--columns", columns), 2)


@pytest.fixture
def folder(rig: ProgramRig, tmp_path: Path) -> Path:
    """Two PDFs nobody can place: one that is none, one whose invoice has another amount by now."""
    first = rig.invoice(rig.client(), "FV 1/2026")
    folder = tmp_path / "pdfs"
    folder.mkdir()
    (folder / "one.pdf").write_bytes((rig.folder / "FV 1-2026.pdf").read_bytes())
    (folder / "broken.pdf").write_bytes(b"no PDF")
    rig.services.invoices.cancel(first)
    rig.invoice(rig.client("Beta"), "FV 1/2026", 99_900, pdf=False)
    rig.invoice(rig.client("Gamma"), "FV 2/2026", 77_700, pdf=False)
    (folder / "one.pdf").write_bytes((folder / "one.pdf").read_bytes() + b"\n")
    rig.close()
    return folder


def test_a_pdf_is_asked_about_with_the_reason_and_how_to_answer(folder: Path, cli: CommandLine) -> None:
    told = cli("import", folder).out
    assert "to be asked: broken.pdf: " in told
    assert "is not a PDF" in told
    assert "to be asked: one.pdf: the number of FV 1/2026 is in it, but another amount" in told
    assert "--bind FILE=NUMBER" in told


def test_the_person_says_which_invoice_a_pdf_belongs_to(folder: Path, cli: CommandLine) -> None:
    [told] = cli("import", folder, "--bind", "one.pdf=FV 2/2026", "--json").json()
    assert (told["bound"], told["to_ask"]) == (1, ["broken.pdf"])
    [again] = cli("import", folder, "--json").json()
    assert again["already_there"] == 1


@pytest.mark.parametrize(
    ("bind", "status", "reason"),
    [
        ("gone.pdf=FV 1/2026", 2, "no file gone.pdf"),
        ("one.pdf=FV 9/2026", 1, "no open invoice FV 9/2026"),
        ("broken.pdf=FV 2/2026", 1, "is not a PDF"),
    ],
)
def test_an_answer_that_fits_nothing_is_refused(
    folder: Path, cli: CommandLine, bind: str, status: int, reason: str
) -> None:
    assert reason in said(cli("import", folder, "--bind", bind), status)
