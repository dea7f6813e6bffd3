"""Columns are recognised by the names English, Polish, Russian and German programs give them."""

from __future__ import annotations

import pytest

from freelance_pay.domain.importing.columns import fingerprint, guess_header_row, guess_mapping, terms_days
from freelance_pay.domain.importing.meanings import ColumnMapping, Meaning, mapping_from_texts


def guessed(header: str, *rows: str) -> list[str]:
    """Return the guessed meanings of a header line whose names are parted by `;`."""
    cells = [tuple(row.split(";")) for row in rows]
    return [meaning.value if meaning else "" for meaning in guess_mapping(tuple(header.split(";")), cells).meanings]


@pytest.mark.parametrize(
    "header",
    [
        "Invoice number;Client;Invoice date;Due date;Total;Currency",
        "Invoice #;Customer name;Date;Due;Amount;Currency",
        "Numer faktury;Nabywca;Data wystawienia;Termin płatności;Kwota brutto;Waluta",
        "NUMER;KLIENT;DATA;PŁATNE DO;WARTOŚĆ BRUTTO;WALUTA",
        "№ счёта;Покупатель;Дата счёта;Срок оплаты;Сумма с НДС;Валюта",
        "Номер;Контрагент;Дата;Оплатить до;Итого;Валюта",
        "Rechnungsnr.;Kunde;Rechnungsdatum;Fällig am;Bruttobetrag;Währung",
        "Rechnung;Firma;Datum;Fälligkeit;Betrag;Währung",
    ],
)
def test_the_columns_of_an_invoice_are_recognised_in_four_languages(header: str) -> None:
    assert guessed(header) == ["invoice_number", "client_name", "issue_date", "due_date", "gross", "currency"]


@pytest.mark.parametrize(
    "header",
    [
        "Company;Email;Phone;VAT number;Country;Language",
        "Nazwa firmy;Adres e-mail;Telefon;NIP;Kraj;Język",
        "Организация;Электронная почта;Телефон;ИНН;Страна;Язык",
        "Firma;E-Mail-Adresse;Telefonnummer;USt-IdNr.;Land;Sprache",
    ],
)
def test_the_columns_of_a_client_are_recognised_in_four_languages(header: str) -> None:
    assert guessed(header) == ["client_name", "client_email", "phone", "tax_id", "country", "language"]


def test_a_name_may_say_whose_data_it_is() -> None:
    assert guessed("NIP nabywcy;E-mail kontrahenta;Адрес покупателя;Client city") == [
        "tax_id",
        "client_email",
        "address",
        "address",
    ]


def test_columns_about_the_seller_or_another_date_are_left_out() -> None:
    assert guessed("NIP sprzedawcy;Data sprzedaży;Lp.;Stawka VAT;Kunden-Nr.;№ п/п;Client ID;VAT %") == [""] * 8


def test_a_plain_name_wins_over_a_vague_one() -> None:
    assert guessed("№;Номер счёта;Дата;Дата счёта;Сумма;Итого") == ["", "invoice_number", "", "issue_date", "", "gross"]


def test_net_vat_and_gross_are_told_apart_with_their_units() -> None:
    assert guessed("Netto [PLN];VAT [PLN];Brutto (PLN);Kwota VAT") == ["net", "vat", "gross", ""]


def test_given_name_and_family_name_make_one_contact_and_street_and_town_one_address() -> None:
    assert guessed("First name;Last name;Street;City;Postcode") == ["contact_name"] * 2 + ["address"] * 3


def test_a_column_whose_cells_contradict_its_name_is_left_out() -> None:
    assert guessed("VAT;Kwota", "23%;100,00", "8%;50,00") == ["", "gross"]
    assert guessed("Klient;E-mail;Data", "A;brak;wczoraj") == ["client_name", "", ""]


def test_a_column_of_yes_and_no_below_paid_is_a_status() -> None:
    assert guessed("Faktura;Zapłacono", "1;tak", "2;nie") == ["invoice_number", "status"]


def test_days_below_due_date_are_terms_and_dates_below_terms_are_due_dates() -> None:
    assert guessed("Rechnung;Fällig", "1;14 Tage", "2;30 Tage") == ["invoice_number", "terms"]
    assert guessed("Rechnung;Zahlungsziel", "1;01.10.2026", "2;15.10.2026") == ["invoice_number", "due_date"]


def test_the_balance_stands_in_for_a_missing_total() -> None:
    assert guessed("Invoice;Balance due") == ["invoice_number", "gross"]
    assert guessed("Invoice;Balance due;Total") == ["invoice_number", "open", "gross"]


def test_confidence_is_lower_for_a_vague_name() -> None:
    confidences = guess_mapping(("Numer faktury", "Data", "?"), []).confidences
    assert confidences[0] == 1.0
    assert 0 < confidences[1] < 1
    assert confidences[2] == 0.0


def test_the_header_line_is_found_below_a_preamble() -> None:
    rows = [("Rejestr faktur", ""), ("Okres:", "2026-10"), ("Numer faktury", "Kwota brutto"), ("1", "100,00")]
    assert guess_header_row(rows) == 2


def test_a_sheet_without_column_names_has_no_header_line() -> None:
    assert guess_header_row([("1/2026", "Anna", "100,00"), ("2/2026", "Jan", "50,00")]) is None


UNKNOWN = ("Fattura", "Cliente", "Emissione", "Scadenza", "Importo")
ROSSI = ("I-1", "Rossi", "2026-10-01", "2026-10-15", "12,00")


def test_a_line_of_texts_right_above_days_and_amounts_holds_the_names_whatever_their_language() -> None:
    assert guess_header_row([UNKNOWN, ROSSI]) == 0
    assert guess_header_row([("Registro", ""), ("Periodo:", "ottobre"), UNKNOWN, ROSSI, ROSSI]) == 2


def test_a_line_of_texts_above_other_texts_is_not_taken_for_names() -> None:
    assert guess_header_row([("Rossi", "Roma"), ("Bianchi", "Torino")]) is None
    assert guess_header_row([ROSSI, ROSSI]) is None
    assert guess_header_row([UNKNOWN]) is None


def test_a_mapping_is_remembered_for_the_same_columns_whatever_their_case_and_units() -> None:
    assert fingerprint(("Numer", "Kwota [PLN]")) == fingerprint(("NUMER ", "kwota (EUR)"))
    assert fingerprint(("Numer", "Kwota")) != fingerprint(("Kwota", "Numer"))
    assert fingerprint(("Numer", "Kwota")) != fingerprint(("Numer Kwota",))


def test_a_remembered_mapping_comes_back_and_unknown_meanings_are_left_out() -> None:
    mapping = guess_mapping(("Numer", "Kwota", "?"), [])
    assert mapping_from_texts(mapping.to_texts()).meanings == mapping.meanings
    assert mapping_from_texts(("invoice_number", "of a later version", "")).meanings == (
        Meaning.INVOICE_NUMBER,
        None,
        None,
    )


def test_a_column_re_mapped_by_a_person_takes_the_meaning_from_the_other_column() -> None:
    mapping = mapping_from_texts(("invoice_number", "gross", "")).with_meaning(2, Meaning.GROSS)
    assert mapping.meanings == (Meaning.INVOICE_NUMBER, None, Meaning.GROSS)
    assert mapping.with_meaning(0, None).meanings == (None, None, Meaning.GROSS)


def test_addresses_may_stand_in_several_columns() -> None:
    mapping = mapping_from_texts(("address", "")).with_meaning(1, Meaning.ADDRESS)
    assert mapping.columns_of(Meaning.ADDRESS) == (0, 1)
    assert mapping.doubled() == ()
    assert ColumnMapping((Meaning.GROSS, Meaning.GROSS)).doubled() == (Meaning.GROSS,)


def test_what_is_still_needed_is_named() -> None:
    assert mapping_from_texts(("invoice_number",)).missing() == (
        Meaning.CLIENT_NAME, Meaning.ISSUE_DATE, Meaning.GROSS, Meaning.DUE_DATE,
    )  # fmt: skip
    assert mapping_from_texts(("client_name", "phone")).missing() == ()
    complete = mapping_from_texts(("invoice_number", "tax_id", "issue_date", "net", "vat"))
    assert complete.missing() == (Meaning.DUE_DATE,)
    assert complete.missing(default_terms=14) == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("14", 14),
        ("Net 30", 30),
        ("14 dni", 14),
        ("30 дней", 30),
        ("0", 0),
        ("3000", None),
        ("2 x 14", None),
        ("sofort", None),
    ],
)
def test_terms_are_a_number_of_days(text: str, days: int | None) -> None:
    assert terms_days(text) == days
