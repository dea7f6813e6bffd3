"""Text files of other programs are read whatever their encoding, delimiter and preamble; anything else is refused."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.adapters.sheets.csv_sheets import read_csv
from freelance_pay.adapters.sheets.reading import SheetFiles
from freelance_pay.adapters.sheets.text_encoding import decode
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.columns import mapping_of
from freelance_pay.domain.importing.errors import (
    ForeignKind,
    ImportFileError,
    Limit,
    NotASheetError,
    SheetDamagedError,
    SheetEmptyError,
    SheetNotReadableError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.plan import plan_import
from freelance_pay.domain.importing.plan_types import ExistingLedger, ImportPlan, Reason
from freelance_pay.domain.importing.sheet import MAX_BYTES, MAX_COLUMNS, MAX_ROWS

SAMPLES = Path(__file__).parents[1] / "data" / "import"


def planned(name: str) -> ImportPlan:
    """Return the plan for a sample file under its guessed mapping."""
    sheet = SheetFiles().read(SAMPLES / name)
    return plan_import(sheet, mapping_of(sheet), ExistingLedger(), today=date(2027, 1, 1))


def told(plan: ImportPlan) -> list[tuple[str, str, str, str]]:
    """Return number, client, total and open amount of each planned invoice."""
    clients = [planned_client.client.name for planned_client in plan.new_clients]
    return [
        (invoice.number, clients[invoice.new_client or 0], str(invoice.gross), str(invoice.open))
        for invoice in plan.new_invoices
    ]


def test_a_polish_register_in_cp1250_with_preamble_totals_and_footer_is_understood() -> None:
    plan = planned("pl_register_cp1250.csv")
    assert plan.errors == ()
    assert told(plan) == [
        ("FV 1/09/2026", "Żółta Łódź Sp. z o.o.", "1230.00 PLN", "0.00 PLN"),
        ("FV 2/09/2026", 'Piekarnia "Świt" Jan Kęska', "492.00 PLN", "392.00 PLN"),
        ("FV 3/09/2026", "Żółta Łódź Sp. z o.o.", "15185.17 PLN", "15185.17 PLN"),
        ("FV 1/10/2026", 'Piekarnia "Świt" Jan Kęska', "984.00 PLN", "984.00 PLN"),
    ]
    assert [invoice.line for invoice in plan.new_invoices] == [6, 7, 8, 10]
    assert [(row.line, row.why.value) for row in plan.skipped] == [(9, "cancelled"), (11, "totals"), (12, "remark")]


def test_a_polish_export_with_quotes_points_and_statuses_is_understood() -> None:
    plan = planned("pl_export_utf8.csv")
    assert plan.errors == ()
    assert told(plan) == [
        ("2026/10/1", "Kowalska Design", "2214.00 PLN", "0.00 PLN"),
        ("2026/10/2", "Nordwind GmbH", "2500.00 EUR", "2500.00 EUR"),
        ("2026/10/3", "Kowalska Design", "800.12 PLN", "800.12 PLN"),
    ]
    assert plan.new_invoices[0].paid_on == date(2026, 10, 14)
    assert [row.why.value for row in plan.skipped] == ["draft"]


def test_the_unicode_text_of_excel_is_understood() -> None:
    plan = planned("pl_excel_unicode_text.txt")
    assert told(plan) == [
        ("1/2026", "Łukasz Dąb", "1200.00 PLN", "1200.00 PLN"),
        ("2/2026", "Łukasz Dąb", "99.90 PLN", "99.90 PLN"),
    ]
    assert plan.new_invoices[0].issued_on == date(2026, 11, 11)


def test_a_russian_register_in_cp1251_is_understood() -> None:
    plan = planned("ru_register_cp1251.csv")
    assert plan.errors == ()
    assert told(plan) == [
        ("СЧ-12", "ООО «Ромашка»", "1800.50 RUB", "1800.50 RUB"),
        ("СЧ-13", 'ПАО "Северный ветер"', "125000.00 RUB", "65000.00 RUB"),
        ("СЧ-14", "ООО «Ромашка»", "2400.00 RUB", "0.00 RUB"),
    ]
    assert str(plan.new_invoices[0].vat) == "300.08 RUB"


def test_a_russian_export_with_words_for_months_and_a_byte_order_mark_is_understood() -> None:
    plan = planned("ru_service_utf8_bom.csv")
    assert plan.errors == ()
    assert told(plan) == [
        ("7", "Иван Петров", "15000.00 RUB", "15000.00 RUB"),
        ("8", "Иван Петров", "15000.00 RUB", "0.00 RUB"),
        ("9", "Мария Ёлкина", "1250.75 RUB", "1250.75 RUB"),
    ]


def test_a_german_export_with_days_to_pay_is_understood() -> None:
    plan = planned("de_rechnungen_cp1252.csv")
    assert plan.errors == ()
    assert told(plan) == [
        ("RE-2026-101", "Müller & Söhne GmbH", "1190.00 EUR", "0.00 EUR"),
        ("RE-2026-102", "Straßenbau Groß KG", "12495.00 EUR", "12495.00 EUR"),
        ("RE-2026-103", "Müller & Söhne GmbH", "297.50 EUR", "297.50 EUR"),
    ]
    assert [invoice.due_on for invoice in plan.new_invoices] == [
        date(2026, 10, 15),
        date(2026, 11, 1),
        date(2026, 10, 29),
    ]


def test_an_american_export_with_months_first_and_line_breaks_in_cells_is_understood() -> None:
    plan = planned("en_us_invoices.csv")
    assert plan.errors == ()
    assert told(plan) == [
        ("INV-1001", "Acme, Inc.", "1250.00 USD", "0.00 USD"),
        ("INV-1002", "Acme, Inc.", "3000.00 USD", "1800.00 USD"),
        ("INV-1003", "Blue Fox LLC", "450.00 USD", "450.00 USD"),
    ]
    assert [(invoice.line, invoice.issued_on) for invoice in plan.new_invoices][1:] == [
        (3, date(2026, 10, 15)),
        (5, date(2026, 11, 2)),
    ]


def test_a_list_of_clients_is_understood() -> None:
    plan = planned("en_clients.csv")
    assert [(entry.client.name, entry.client.language) for entry in plan.new_clients] == [
        ("Acme Ltd", "en"), ("Żółta Łódź Sp. z o.o.", "pl"), ("ООО «Ромашка»", "ru"),
    ]  # fmt: skip


def test_a_line_that_only_names_the_delimiter_is_obeyed() -> None:
    plan = planned("excel_sep_line.csv")
    assert told(plan) == [("A-1", "Café Zoë", "1234.50 EUR", "1234.50 EUR")]
    assert plan.new_invoices[0].line == 3


def test_a_file_with_bad_rows_names_each_with_line_and_column() -> None:
    plan = planned("pl_with_errors.csv")
    assert [(error.line, error.column_name, error.reason.value) for error in plan.errors] == [
        (3, "Data wystawienia", "not_a_date"),
        (4, "Kwota", "not_an_amount"),
        (5, "Numer", "number_missing"),
        (6, "E-mail", "not_an_email"),
        (6, "Termin płatności", "due_before_issue"),
        (6, "Waluta", "not_a_currency"),
    ]
    assert [invoice.number for invoice in plan.new_invoices] == ["A/1"]


POLISH = "Numer faktury;Nabywca;Kwota\nFV 1;Łukasz Dąb;1,00\nFV 2;Żółć Sp. z o.o.;2,00\n"
RUSSIAN = "Номер счёта;Покупатель;Сумма\n1;ООО «Ромашка»;1,00\n2;Иван Щукин;2,00\n"
GERMAN = "Rechnungsnr.;Kunde;Betrag\n1;Müller & Söhne;1,00\n2;Groß Straßenbau;2,00\n"
FRENCH = "Numéro;Client;Montant\n1;Société Générale de l'Été;1,00\n2;Hôtel à Nîmes;2,00\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "utf-8"), (POLISH, "utf-8-sig"), (POLISH, "utf-16"), (POLISH, "utf-16-le"), (POLISH, "utf-16-be"),
        (POLISH, "cp1250"), (POLISH, "iso8859-2"), (POLISH, "cp852"), (RUSSIAN, "cp1251"), (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866"), (GERMAN, "cp1252"), (GERMAN, "cp1250"), (FRENCH, "cp1252"),
        ("Number;Client\n1;ООО Бар\n", "cp1251"), ("Numer;Klient;Zapłacono\n1;Jan Nowak;0\n", "cp1250"),
        ("Numer;Miasto;Kwota\n1;Łódź;1\u00a0800,50\n2;Łódź;12\u00a0345,67\n", "cp1250"),
        ("Номер;Клиент;Сумма\n1;Щука;1\u00a0800,50\n2;Ёж;12\u00a0345,67\n", "cp1251"),
    ],
)  # fmt: skip
def test_the_encoding_is_found_by_what_comes_out(text: str, encoding: str) -> None:
    content = text.replace("«", '"').replace("»", '"').encode(encoding)
    decoded = decode(content)
    assert decoded is not None
    assert decoded.text == content.decode(encoding)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_one_lost_byte_spoils_its_own_line_and_no_other(mark: bytes) -> None:
    text = "Invoice;Client;Date;Due;Total;Currency\n" + "".join(
        f"{number};{name};2026-09-01;2026-09-15;100,00;PLN\n"
        for number, name in enumerate(("Żółta Gęś", "Paweł Wąsowski", "Łódź"), 1)
    )
    sheet = read_csv(mark + text.encode().replace("ł W".encode(), b"\xc5 W"), "a.csv")
    plan = plan_import(sheet, mapping_of(sheet), ExistingLedger(), today=date(2027, 1, 1))
    assert sheet.origin.encoding == "utf-8"
    assert [client for _, client, _, _ in told(plan)] == ["Żółta Gęś", "Łódź"]
    assert [(error.line, error.column_name, error.reason) for error in plan.errors] == [
        (3, "Client", Reason.LOST_CHARACTER)
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found_even_where_amounts_have_decimal_commas(delimiter: str) -> None:
    rows = [("Numer", "Klient", "Netto", "VAT", "Brutto")] + [
        (str(n), "A", '"1,00"', '"0,23"', '"1,23"') for n in range(5)
    ]
    content = "\n".join(delimiter.join(row) for row in rows).encode()
    assert read_csv(content, "a.csv").rows[1] == ("0", "A", "1,00", "0,23", "1,23")
    if delimiter != ",":
        assert read_csv(content.replace(b'"', b""), "a.csv").rows[1] == ("0", "A", "1,00", "0,23", "1,23")


def test_what_is_known_of_the_file_is_kept() -> None:
    content = POLISH.encode("cp1250")
    origin = read_csv(content, "faktury.csv").origin
    assert (origin.name, origin.encoding, origin.delimiter) == ("faktury.csv", "cp1250", ";")
    assert origin.sha256 == hashlib.sha256(content).hexdigest()


def test_a_row_keeps_the_line_it_begins_in_whatever_lies_above() -> None:
    sheet = read_csv(b'\n\nInvoice;Client\n\n1;"two\nlines"\n;\n2;B\n', "a.csv")
    assert list(zip(sheet.lines, sheet.rows, strict=True)) == [
        (3, ("Invoice", "Client")), (5, ("1", "two\nlines")), (8, ("2", "B")),
    ]  # fmt: skip
    assert sheet.header_row == 0


@pytest.mark.parametrize(
    "content", [b"Invoice;Client\n1;A\x00B\n", b"\x89PNG\r\n\x1a\n\x00\x00\x01", b"\xff\xfe\x00\xd8\x00\xd8"]
)
def test_zero_bytes_and_binary_files_are_refused(content: bytes) -> None:
    with pytest.raises(NotASheetError) as refused:
        read_csv(content, "a.csv")
    assert refused.value.kind is ForeignKind.BINARY


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line() -> None:
    content = b'Invoice;Client\n1;A\n2;"B\n' + b"3;C\n" * 200
    with pytest.raises(SheetDamagedError) as refused:
        read_csv(content, "a.csv")
    assert refused.value.line == 3


@pytest.mark.parametrize("content", [b"\n\n", b";;\n;;\n", b"\xef\xbb\xbf", b"   "])
def test_a_file_without_a_filled_cell_is_empty(content: bytes) -> None:
    with pytest.raises(SheetEmptyError):
        read_csv(content, "a.csv")


@pytest.mark.parametrize(
    ("content", "limit"),
    [
        (b"a;b\n" * (MAX_ROWS + 1), Limit.ROWS),
        (b"a;" * (MAX_COLUMNS + 5), Limit.COLUMNS),
        (b"a;" + b"x" * 40_000, Limit.CELL),
    ],
)
def test_what_no_list_of_invoices_has_is_refused_before_it_is_used(content: bytes, limit: Limit) -> None:
    with pytest.raises(SheetTooLargeError) as refused:
        read_csv(content, "a.csv")
    assert refused.value.limit is limit


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", ForeignKind.OLD_EXCEL),
        (b"%PDF-1.7 ...", ForeignKind.PDF),
        (b"<html><table>", ForeignKind.WEB_PAGE),
        (b"\xef\xbb\xbf <!DOCTYPE html>", ForeignKind.WEB_PAGE),
    ],
)
def test_a_file_is_judged_by_what_it_is_not_by_its_name(tmp_path: Path, content: bytes, kind: ForeignKind) -> None:
    path = tmp_path / "invoices.csv"
    path.write_bytes(content)
    with pytest.raises(NotASheetError) as refused:
        SheetFiles().read(path)
    assert refused.value.kind is kind


def test_a_file_that_is_not_there_a_folder_and_an_empty_file_each_say_so(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    for path, trouble in ((tmp_path / "gone.csv", FileTrouble.GONE), (tmp_path, FileTrouble.NOT_A_FILE)):
        with pytest.raises(SheetNotReadableError) as refused:
            SheetFiles().read(path)
        assert refused.value.reason is trouble
    with pytest.raises(SheetEmptyError):
        SheetFiles().read(tmp_path / "empty.csv")


def test_a_huge_file_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(SheetTooLargeError) as refused:
        SheetFiles().read(path)
    assert refused.value.limit is Limit.BYTES


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    try:
        sheet = read_csv(content, "a.csv")
    except ImportFileError:
        return
    assert len(sheet.rows) == len(sheet.lines)
