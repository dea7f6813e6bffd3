"""What a letter says: amounts, dates and blocks, as flat strings in the client's language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from freelance_pay.domain.errors import CurrencyMismatchError
from freelance_pay.domain.letter_fields import CATALOGUE, YES
from freelance_pay.domain.letters import INSTALMENT_OFFER, LETTERS, BankDetails, LetterFacts, LetterItem
from freelance_pay.domain.money import Money
from tests.support.letter_examples import Writer, a_letter, an_invoice

WRITER = Writer()


def fields(facts: LetterFacts) -> dict[str, str]:
    return {name: text.replace("\u00a0", " ") for name, text in WRITER.fields(facts).items()}


def about(facts: LetterFacts, *items: LetterItem) -> dict[str, str]:
    return fields(replace(facts, items=items))


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("count", [1, 5])
def test_every_field_of_the_catalogue_has_a_value_and_no_other_field_exists(name: str, count: int) -> None:
    assert set(fields(a_letter("en", name, count=count))) == {field.name for field in CATALOGUE}


def test_every_field_of_the_catalogue_shows_an_example() -> None:
    assert all(field.label and field.example for field in CATALOGUE)
    assert len({field.name for field in CATALOGUE}) == len(CATALOGUE)


def test_the_open_amount_is_what_is_left_after_a_part_was_paid() -> None:
    facts = a_letter("en", "first")
    found = about(facts, LetterItem(an_invoice("FV 1/2026", 3, gross=123_000, paid=23_000)))
    assert (found["open_amount"], found["paid_amount"], found["partly_paid"]) == ("€1,000.00", "€230.00", YES)
    assert "Invoice total: €1,230.00\nAlready received: €230.00\nOpen amount: €1,000.00" in found["invoice_details"]


def test_vat_is_shown_apart_and_its_absence_with_the_reason() -> None:
    facts = a_letter("pl", "first")
    taxed = an_invoice("FV 1/2026", 3, "PLN")
    free = replace(taxed, net=taxed.gross, vat=Money(0, "PLN"), vat_note="odwrotne obciążenie")
    assert "Kwota netto: 1 000,00 zł\nVAT: 230,00 zł\n" in about(facts, LetterItem(taxed))["invoice_details"]
    assert "VAT: nie naliczono (odwrotne obciążenie)\n" in about(facts, LetterItem(free))["invoice_details"]
    both = about(facts, LetterItem(free), LetterItem(replace(free, number="FV 2/2026")))["invoice_details"]
    assert both.count("odwrotne obciążenie") == 1


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).", "reverse charge"),
        ("Odwrotne obciążenie", "reverse charge"),
        ("Inversión del sujeto pasivo", "reverse charge"),
        ("Franchise en base de TVA", "small business exemption"),
        ("Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG.", "small business exemption"),
        ("Zwolnienie podmiotowe, art. 113 ust. 1", "small business exemption"),
        ("Без НДС: место реализации услуг за пределами Польши.", "Без НДС: место реализации услуг за пределами Польши"),
        ("Export of services outside the EU. ", "Export of services outside the EU"),
    ],
)
def test_a_known_reason_for_no_vat_is_told_in_the_language_of_the_letter(note: str, told: str) -> None:
    taxed = an_invoice("FV 1/2026", 3)
    free = replace(taxed, net=taxed.gross, vat=Money(0, "EUR"), vat_note=note)
    found = about(a_letter("en", "first"), LetterItem(free))["invoice_details"]
    assert f"\nVAT: not charged ({told})\n" in found


def test_several_invoices_make_a_table_the_longest_due_first_and_its_total() -> None:
    facts = a_letter("en", "first")
    found = about(facts, LetterItem(an_invoice("FV 2/2026", 3)), LetterItem(an_invoice("FV 1/2026", 12)))
    lines = found["invoice_details"].splitlines()
    assert lines[0] == "Invoice | Issued | Due | Overdue by | Open amount"
    assert lines[1] == "FV 1/2026 | 17 Oct 2026 | 31 Oct 2026 | 12 days | €1,230.00"
    assert lines[2].startswith("FV 2/2026 | ")
    assert lines[-1] == "Total open: €2,460.00"
    assert found["invoice_subject"] == "FV 1/2026 + 1"
    assert found["days_overdue"] == "12 days"


def test_before_the_due_date_no_days_overdue_are_shown() -> None:
    found = fields(a_letter("en", "pre_due", count=5))
    assert (found["overdue"], found["days_overdue"]) == ("", "")
    assert "Overdue" not in found["invoice_details"]


def test_a_date_that_the_invoices_do_not_share_has_no_value() -> None:
    facts = a_letter("en", "first")
    alike = about(facts, LetterItem(an_invoice("1", 3)), LetterItem(an_invoice("2", 3)))
    different = about(facts, LetterItem(an_invoice("1", 3)), LetterItem(an_invoice("2", 4)))
    assert alike["due_date"] == "9 November 2026"
    assert different["due_date"] == ""
    assert different["oldest_due_date"] == "8 November 2026"


def test_where_a_plan_runs_the_instalment_is_asked_for_and_the_open_amount_still_told() -> None:
    facts = a_letter("en", "first")
    found = about(facts, LetterItem(an_invoice("FV 1/2026", 3), Money(41_000, "EUR")))
    assert (found["amount_due"], found["open_amount"]) == ("€410.00", "€1,230.00")
    assert "Next instalment: €410.00" in found["invoice_details"]


def test_the_due_date_of_a_plan_is_that_of_its_next_instalment() -> None:
    invoice = replace(an_invoice("FV 1/2026", 40), next_due=date(2026, 11, 10))
    found = about(a_letter("en", "first"), LetterItem(invoice))
    assert (found["due_date"], found["days_overdue"]) == ("10 November 2026", "2 days")


def test_payment_details_name_everything_a_bank_asks_for_and_nothing_empty() -> None:
    facts = a_letter("en", "first")
    bank = BankDetails("EUR", "Jan Nowak", iban="PL61109010140000071219812874", extra=("Tax no. 123",))
    found = fields(replace(facts, bank=bank))["payment_details"]
    assert found.splitlines() == [
        "Account holder: Jan Nowak",
        "IBAN: PL61 1090 1014 0000 0712 1981 2874",
        "Tax no. 123",
        "Payment reference: FV 12/2026",
    ]
    assert fields(replace(facts, bank=None))["payment_details"] == ""


@pytest.mark.parametrize(
    ("language", "bank", "lines"),
    [
        (
            "ru",
            BankDetails(
                "RUB", "Ирина Ветрова", account="40802810900000012345", bic="044525999", extra=("Корр. счёт: 301",)
            ),
            ["Расчётный счёт: 40802810900000012345", "БИК: 044525999", "Корр. счёт: 301"],
        ),
        ("ru", BankDetails("RUB", "Ирина Ветрова", account="408", bic="SABRRUMM"), ["SWIFT/BIC: SABRRUMM"]),
        ("en", BankDetails("RUB", "Irina", account="408", bic="044525999"), ["BIK: 044525999"]),
        (
            "pl",
            BankDetails("PLN", "Jan Nowak", iban="PL61109010140000071219812874", bic="WBKPPLPP"),
            ["Numer rachunku: PL61 1090 1014 0000 0712 1981 2874", "BIC: WBKPPLPP"],
        ),
        (
            "pl",
            BankDetails("EUR", "Jan Nowak", iban="PL61109010140000071219812874"),
            ["IBAN: PL61 1090 1014 0000 0712 1981 2874"],
        ),
    ],
)
def test_a_bank_code_and_an_account_are_called_what_their_country_calls_them(
    language: str, bank: BankDetails, lines: list[str]
) -> None:
    found = fields(replace(a_letter(language, "first"), bank=bank))["payment_details"].splitlines()
    assert [line for line in found if line in lines] == lines


def test_the_payment_reference_of_the_invoice_wins_over_its_number() -> None:
    invoice = replace(an_invoice("FV 1/2026", 3), reference="RF18 5390 0754 7034")
    assert about(a_letter("en", "first"), LetterItem(invoice))["payment_reference"] == "RF18 5390 0754 7034"


def test_a_reference_to_many_invoices_fits_into_a_transfer() -> None:
    items = [LetterItem(an_invoice(f"FV {number}/11/2026", 3)) for number in range(100, 120)]
    assert about(a_letter("en", "first"), *items)["payment_reference"] == "FV 100/11/2026 + 19"


def test_the_schedule_lists_the_parts_offered_and_their_sum() -> None:
    found = fields(a_letter("ru", INSTALMENT_OFFER))["schedule_table"]
    assert found.splitlines()[:2] == ["Платёж | Дата | Сумма", "1 из 3 | 30.11.2026 | 410,00 ₽"]
    assert found.endswith("\n\nИтого: 1 230,00 ₽")


def test_a_letter_only_speaks_of_attachments_when_every_invoice_has_its_pdf() -> None:
    with_pdf, without = an_invoice("1", 3), replace(an_invoice("2", 3), pdf=None)
    facts = a_letter("en", "first")
    assert about(facts, LetterItem(with_pdf))["attached"] == YES
    assert about(facts, LetterItem(with_pdf), LetterItem(without))["attached"] == ""


def test_earlier_reminders_are_named_in_the_order_of_their_days() -> None:
    facts = replace(a_letter("en", "final"), previous=(date(2026, 11, 3), date(2026, 10, 24)))
    assert fields(facts)["previous_reminders"] == "24 October 2026 and 3 November 2026"


def test_the_company_is_not_named_twice_in_the_signature() -> None:
    facts = a_letter("en", "first")
    sender = replace(facts.sender, company=facts.sender.name, phone="")
    assert fields(replace(facts, sender=sender))["signature"] == "Jan Nowak\nGraphic designer\njan@nowak.example"


def test_nothing_typed_by_a_person_can_break_a_line_or_a_table() -> None:
    facts = a_letter("en", "first", count=5)
    nasty = replace(facts.items[0].invoice, number="FV|1\n2026", title="a\nb | c", vat_note="x\ny")
    found = fields(replace(facts, items=(LetterItem(nasty), *facts.items[1:])))
    assert "FV/1 2026" in found["invoice_numbers"]
    rows = [line for line in found["invoice_details"].splitlines() if " | " in line]
    assert {row.count("|") for row in rows} == {4}


def test_invoices_of_two_currencies_never_share_a_letter() -> None:
    facts = a_letter("en", "first")
    with pytest.raises(CurrencyMismatchError):
        replace(facts, items=(LetterItem(an_invoice("1", 3, "EUR")), LetterItem(an_invoice("2", 3, "PLN"))))


def test_a_letter_about_no_invoice_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="at least one"):
        replace(a_letter("en", "first"), items=())
