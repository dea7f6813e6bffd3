"""Getting data in: nothing twice, nothing by halves, and nothing is ever sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.importing.errors import MappingIncompleteError, SheetNotReadableError
from freelance_pay.domain.importing.meanings import ColumnMapping, Meaning
from freelance_pay.domain.importing.pdfs import NotAPdfError, PdfUnreadableError
from freelance_pay.domain.importing.plan_types import ImportDefaults
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import ImportNotCleanError
from freelance_pay.domain.pdf_matching import Verdict
from tests.support.program_rig import pdf_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.program_rig import ProgramRig

HEADER = "Client;E-mail;Invoice number;Issue date;Due date;Net;VAT;Total;Currency;Paid"
ACME = "Acme Ltd;anna@acme.example;FV 1/2026;2026-10-01;2026-10-15;100.00;23.00;123.00;EUR;"
BETA = "Beta;ben@beta.example;FV 2/2026;2026-10-02;2026-10-16;200.00;0.00;200.00;EUR;50.00"
GAMMA = "Gamma;gus@gamma.example;FV 3/2026;2026-10-03;2026-10-17;300.00;0.00;300.00;PLN;"
BAD = "Delta;dan@delta.example;FV 4/2026;2026-10-04;someday;400.00;0.00;400.00;EUR;"


def a_sheet(folder: Path, *lines: str, name: str = "invoices.csv") -> Path:
    path = folder / name
    path.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
    return path


def numbers(rig: ProgramRig) -> list[str]:
    return [invoice.number for invoice in rig.program.reads.existing_ledger().invoices]


def test_clients_invoices_and_what_was_paid_come_in_and_nothing_goes_out(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    importing = program_rig.services.importing
    result = importing.run(importing.open(a_sheet(tmp_path, ACME, BETA, GAMMA)))
    assert (result.clients, result.invoices, result.duplicates, result.left_behind) == (3, 3, 0, 0)
    assert numbers(program_rig) == ["FV 1/2026", "FV 2/2026", "FV 3/2026"]
    rows = {row.client_name: str(row.amount) for row in program_rig.today()}
    assert rows == {"Acme Ltd": "123.00 EUR", "Beta": "150.00 EUR", "Gamma": "300.00 PLN"}
    assert program_rig.program.reads.messages(None) == ()
    assert program_rig.services.care.check().is_sound


def test_the_same_file_twice_adds_nothing(program_rig: ProgramRig, tmp_path: Path) -> None:
    importing, path = program_rig.services.importing, a_sheet(tmp_path, ACME, BETA)
    importing.run(importing.open(path))
    result = importing.run(importing.open(path))
    assert (result.clients, result.invoices, result.duplicates) == (0, 0, 2)
    assert len(program_rig.program.reads.client_names()) == 2
    assert {row.client_name: row.amount.minor for row in program_rig.today()} == {"Acme Ltd": 12_300, "Beta": 15_000}


def test_pressing_import_twice_on_one_preview_adds_nothing_the_second_time(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    importing = program_rig.services.importing
    preview = importing.open(a_sheet(tmp_path, ACME, BETA))
    importing.run(preview)
    result = importing.run(preview)
    assert (result.clients, result.invoices, result.duplicates) == (0, 0, 2)
    assert len(program_rig.program.reads.client_names()) == 2
    assert numbers(program_rig) == ["FV 1/2026", "FV 2/2026"]


def test_a_client_who_was_added_while_the_preview_was_open_gets_the_imported_invoices(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    importing = program_rig.services.importing
    preview = importing.open(a_sheet(tmp_path, ACME))
    client_id = program_rig.client("ACME LTD")
    assert importing.run(preview).clients == 0
    assert [invoice.client_id for invoice in program_rig.program.reads.existing_ledger().invoices] == [client_id]


def test_a_file_with_errors_imports_nothing_unless_the_person_leaves_them_behind(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    importing = program_rig.services.importing
    preview = importing.open(a_sheet(tmp_path, ACME, BAD, BETA))
    assert preview.plan is not None
    assert [error.line for error in preview.plan.errors] == [3]
    with pytest.raises(ImportNotCleanError):
        importing.run(preview)
    assert numbers(program_rig) == []
    result = importing.run(preview, good_rows_only=True)
    assert (result.invoices, result.left_behind) == (2, 1)
    assert "Delta" not in [name for _, name in program_rig.program.reads.client_names()]


def test_the_mapping_a_person_chose_is_remembered_for_the_next_file_of_that_kind(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    importing = program_rig.services.importing
    path = tmp_path / "odd.csv"
    path.write_text(
        "Client;Invoice number;when;until;how much\nAcme;FV 1;2026-10-01;2026-10-15;100.00\n", encoding="utf-8"
    )
    defaults = ImportDefaults(currency="EUR")
    guessed = importing.open(path, defaults)
    assert guessed.plan is None
    assert guessed.missing != ()
    with pytest.raises(MappingIncompleteError):
        importing.run(guessed)
    meanings = (Meaning.CLIENT_NAME, Meaning.INVOICE_NUMBER, Meaning.ISSUE_DATE, Meaning.DUE_DATE, Meaning.GROSS)
    chosen = importing.plan(guessed.sheet, ColumnMapping(meanings, (1.0,) * 5), defaults)
    importing.run(chosen)

    path.write_text(
        "Client;Invoice number;when;until;how much\nBeta;FV 2;2026-10-01;2026-10-15;200.00\n", encoding="utf-8"
    )
    again = importing.open(path, defaults)

    assert again.is_remembered
    assert again.mapping.meanings == meanings
    importing.run(again)
    assert numbers(program_rig) == ["FV 1", "FV 2"]


def test_the_mapping_is_remembered_where_no_name_of_a_column_is_known(program_rig: ProgramRig, tmp_path: Path) -> None:
    importing = program_rig.services.importing
    meanings = (Meaning.INVOICE_NUMBER, Meaning.CLIENT_NAME, Meaning.ISSUE_DATE, Meaning.DUE_DATE, Meaning.GROSS)
    names = "Fattura;Cliente;Emissione;Scadenza;Importo"

    def a_file(number: str) -> Path:
        path = tmp_path / f"{number}.csv"
        path.write_text(f"{names}\n{number};Rossi;2026-10-01;2026-10-15;12,00 EUR\n", encoding="utf-8")
        return path

    first = importing.open(a_file("I-1"))
    assert first.sheet.header == tuple(names.split(";"))
    importing.run(importing.plan(first.sheet, ColumnMapping(meanings)))
    again = importing.open(a_file("I-2"))
    assert again.is_remembered
    assert importing.run(again).invoices == 1
    assert numbers(program_rig) == ["I-1", "I-2"]


def test_a_line_the_person_says_holds_the_names_is_known_the_next_time(program_rig: ProgramRig, tmp_path: Path) -> None:
    importing = program_rig.services.importing
    path = tmp_path / "clienti.csv"
    path.write_text("Ditta;Posta\nRossi;pay@rossi.example\n", encoding="utf-8")
    unknown = importing.open(path)
    assert unknown.sheet.header_row is None
    named = importing.tell_names(unknown.sheet, are_there=True)
    importing.run(importing.plan(named.sheet, ColumnMapping((Meaning.CLIENT_NAME, Meaning.CLIENT_EMAIL))))
    path.write_text("Ditta;Posta\nBianchi;pay@bianchi.example\n", encoding="utf-8")
    again = importing.open(path)
    assert again.is_remembered
    assert importing.run(again).clients == 1
    assert importing.tell_names(again.sheet, are_there=False).sheet.header_row is None


def test_a_folder_of_pdfs_is_bound_by_number_and_amount_and_the_rest_is_asked(
    program_rig: ProgramRig, tmp_path: Path
) -> None:
    importing = program_rig.services.importing
    importing.run(importing.open(a_sheet(tmp_path, ACME, BETA)))
    folder = tmp_path / "pdfs"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(pdf_of("FV 1/2026", Money(12_300, "EUR")))
    (folder / "b.PDF").write_bytes(pdf_of("FV 2/2026", Money(99_900, "EUR")))
    (folder / "c.pdf").write_bytes(b"no PDF at all")
    (folder / "notes.txt").write_text("not looked at")
    steps: list[tuple[int, int]] = []

    offers = {offer.path.name: offer for offer in importing.look_at_pdfs(folder, lambda *step: steps.append(step))}

    assert list(offers) == ["a.pdf", "b.PDF", "c.pdf"]
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert (offers["a.pdf"].proposal.verdict, offers["b.PDF"].proposal.verdict) == (Verdict.BOUND, Verdict.ASK)
    assert isinstance(offers["c.pdf"].problem, NotAPdfError)
    assert [offer.bound_to is not None for offer in offers.values()] == [True, False, False]
    assert program_rig.program.reads.invoices_numbered("FV 1/2026", program_rig.clock.today())[0].has_pdf is False

    bound_to = offers["a.pdf"].bound_to
    assert bound_to is not None
    assert importing.bind_pdfs(((folder / "a.pdf", bound_to),)) == 1
    assert program_rig.program.reads.invoices_numbered("FV 1/2026", program_rig.clock.today())[0].has_pdf
    assert "a.pdf" in program_rig.events("pdf_attached")[0]


def test_a_pdf_that_is_attached_already_is_not_asked_about_again(program_rig: ProgramRig, tmp_path: Path) -> None:
    program_rig.invoice(program_rig.client(), "FV 1/2026")
    folder = tmp_path / "pdfs"
    folder.mkdir()
    same = (program_rig.folder / "FV 1-2026.pdf").read_bytes()
    (folder / "again.pdf").write_bytes(same)
    (folder / "other.pdf").write_bytes(b"no PDF at all")
    again, other = program_rig.services.importing.look_at_pdfs(folder)
    assert (again.path.name, again.is_there, again.bound_to, again.problem) == ("again.pdf", True, None, None)
    assert not other.is_there


def test_a_folder_or_file_that_is_gone_is_told_in_words(program_rig: ProgramRig, tmp_path: Path) -> None:
    importing = program_rig.services.importing
    with pytest.raises(SheetNotReadableError):
        importing.open(tmp_path / "gone.csv")
    with pytest.raises(SheetNotReadableError):
        importing.look_at_pdfs(tmp_path / "gone")
    invoice_id = program_rig.invoice(program_rig.client(), pdf=False)
    with pytest.raises(PdfUnreadableError):
        importing.bind_pdfs(((tmp_path / "gone.pdf", invoice_id),))


def test_an_empty_folder_has_nothing_to_ask(program_rig: ProgramRig, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert program_rig.services.importing.look_at_pdfs(empty) == ()
