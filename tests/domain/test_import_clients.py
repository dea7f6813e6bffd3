"""A client of a sheet is recognised by tax id, else e-mail, else name; what is new about one is kept together."""

from __future__ import annotations

import pytest

from freelance_pay.domain.clients import Client, ClientId, Contact, Role
from freelance_pay.domain.importing.emails import emails_in
from freelance_pay.domain.importing.identity import name_key, tax_key
from freelance_pay.domain.importing.languages import propose_language
from freelance_pay.domain.importing.numbers import number_key
from freelance_pay.domain.importing.plan_types import ExistingLedger, Reason
from freelance_pay.domain.importing.text import clean
from tests.support.import_sheets import ledger_after, plan_of

HEADER = "Company | VAT number | Email"


def names(*rows: str, existing: tuple[Client, ...] = ()) -> list[str]:
    """Return the names of the new clients such rows make."""
    plan = plan_of("\n".join([HEADER, *rows]), ExistingLedger(existing))
    assert plan.errors == ()
    return [planned.client.name for planned in plan.new_clients]


def test_a_sheet_without_invoices_brings_clients() -> None:
    plan = plan_of(
        "Company | First name | Last name | Email | Phone | Street | City | Country | VAT number | Language\n"
        "Acme | Anna | Smith | anna@acme.example | 123 | High St 1 | London | UK | GB1 | English"
    )
    (planned,) = plan.new_clients
    assert planned.client == Client(
        "Acme",
        "en",
        tax_id="GB1",
        address="High St 1, London, UK",
        contacts=(Contact("Anna Smith", "anna@acme.example", "123"),),
    )
    assert not planned.is_language_guessed


def test_a_list_of_clients_read_twice_adds_nobody() -> None:
    text = f"{HEADER}\nAcme | 1 | a@acme.example\nNova |  | n@nova.example\nJan Kowalski |  | "
    again = plan_of(text, ledger_after(plan_of(text)))
    assert again.is_empty
    assert [duplicate.client_name for duplicate in again.duplicates] == ["Acme", "Nova", "Jan Kowalski"]


def test_the_tax_id_makes_one_client_of_two_spellings() -> None:
    assert names("Nova sp. z o.o. | 526-025-02-74 | ", "NOVA SPÓŁKA | PL5260250274 | ") == ["Nova sp. z o.o."]


def test_different_tax_ids_are_different_clients_even_under_one_name_and_address() -> None:
    assert len(names("Nova | 5260250274 | x@nova.example", "Nova | 7010017228 | x@nova.example")) == 2


def test_the_e_mail_address_makes_one_client_of_two_spellings() -> None:
    assert names("Acme Ltd |  | ap@acme.example", "ACME Limited UK |  | AP@acme.example") == ["Acme Ltd"]


def test_the_common_accountant_of_two_firms_does_not_make_them_one() -> None:
    assert len(names("Nova Ltd |  | office@ledgers.example", "Blue Fox Ltd |  | office@ledgers.example")) == 2


def test_a_name_is_the_same_without_quotes_case_and_with_its_legal_form_elsewhere() -> None:
    assert names("ООО «Ромашка» |  | ", "Ромашка, ООО |  | ", 'ооо "РОМАШКА" |  | ') == ["ООО «Ромашка»"]


def test_two_legal_forms_are_two_firms() -> None:
    assert len(names("Nova S.A. |  | ", "Nova sp. z o.o. |  | ")) == 2
    assert name_key("Nova Spółka z ograniczoną odpowiedzialnością") == name_key("NOVA Sp. z o. o.")


def test_a_client_of_the_ledger_is_found_by_any_of_its_contacts() -> None:
    known = Client("Acme", contacts=(Contact(email="a@acme.example"), Contact(email="b@acme.example")), id=ClientId(1))
    assert names("Acme International |  | B@acme.example", existing=(known,)) == []


def test_a_tax_id_learned_in_a_later_row_still_holds_the_client_together() -> None:
    assert names("Nova |  | n@nova.example", "Nova | 5260250274 | ", "Nova Nowa | 5260250274 | ") == ["Nova"]


def test_what_one_row_leaves_empty_another_fills() -> None:
    plan = plan_of(f"{HEADER} | Phone\nNova |  |  | \nNova | 5260250274 | n@nova.example | 600")
    (planned,) = plan.new_clients
    assert planned.client.tax_id == "5260250274"
    assert planned.client.contacts == (Contact(email="n@nova.example", phone="600"),)


def test_of_several_addresses_in_a_cell_the_first_gets_reminders_and_the_others_a_copy() -> None:
    plan = plan_of(f"{HEADER}\nNova |  | a@nova.example; Jan <b@nova.example>\nNova |  | c@nova.example")
    contacts = plan.new_clients[0].client.contacts
    assert [(contact.email, contact.role) for contact in contacts] == [
        ("a@nova.example", Role.BILLING), ("b@nova.example", Role.CC), ("c@nova.example", Role.OTHER),
    ]  # fmt: skip


def test_the_currency_of_a_new_client_is_that_of_its_first_invoice() -> None:
    plan = plan_of(
        "Invoice no | Client | Invoice date | Due date | Total\n1 | A | 2026-10-01 | 2026-10-15 | 10 zł\n"
        "2 | A | 2026-10-01 | 2026-10-15 | 10 €"
    )
    assert plan.new_clients[0].client.currency == "PLN"


def test_a_bad_address_is_an_error_of_its_row() -> None:
    (error,) = plan_of(f"{HEADER}\nNova |  | a@b> SIZE=1").errors
    assert error.reason is Reason.NOT_AN_EMAIL


@pytest.mark.parametrize(
    "cell",
    [
        "nova.example",
        "a@b",
        "a@x@y.example",
        "<>",
        '"a b"@x.example',
        "a@[127.0.0.1]",
        "a@x.example <script>",
        ".a@x.example",
        "a@-x.example",
        "a@x.example\x00",
        "a" * 65 + "@x.example",
    ],
)
def test_only_plain_addresses_are_taken(cell: str) -> None:
    assert emails_in(cell) is None


@pytest.mark.parametrize(
    ("cell", "emails"),
    [
        ("", ()),
        ("a@x.example", ("a@x.example",)),
        ("a@x.example, b@x.example", ("a@x.example", "b@x.example")),
        ("Anna Nowak <a.nowak+pay@x-y.example>", ("a.nowak+pay@x-y.example",)),
        ('"Nowak, Anna" <a@x.example>; b@x.example', ("a@x.example", "b@x.example")),
        ("mailto:a@x.example", ("a@x.example",)),
        ("info@żółw.example", ("info@żółw.example",)),
    ],
)
def test_addresses_are_taken_out_of_a_cell(cell: str, emails: tuple[str, ...]) -> None:
    assert emails_in(cell) == emails


@pytest.mark.parametrize(
    ("cell", "country", "name", "currency", "code", "is_guess"),
    [
        ("polski", "", "Acme", "EUR", "pl", False),
        ("ru-RU", "", "Acme", "EUR", "ru", False),
        ("Deutsch", "", "Acme", "EUR", "de", False),
        ("uk-UA", "", "Acme", "EUR", "uk", False),
        ("UK", "", "Acme", "GBP", "en", True),
        ("UK", "Україна", "Acme", "EUR", "uk", True),
        ("", "Polska", "Acme", "EUR", "pl", True),
        ("français", "", "Acme", "EUR", "fr", False),
        ("", "España", "Acme", "EUR", "es", True),
        ("", "", "ООО «Ромашка»", "EUR", "ru", True),
        ("", "", "ТОВ «Київ»", "UAH", "uk", True),
        ("", "", "Żółta Łódź", "EUR", "pl", True),
        ("", "", "Nova Sp. z o.o.", "EUR", "pl", True),
        ("", "", "Acme", "PLN", "pl", True),
        ("", "Germany", "Müller", "EUR", "de", True),
        ("", "", "Acme", "EUR", "en", True),
    ],
)
def test_the_language_of_a_new_client_is_proposed_from_what_the_sheet_tells(
    cell: str, country: str, name: str, currency: str, code: str, is_guess: bool
) -> None:
    assert propose_language(cell, country, name, currency) == (code, is_guess)


def test_a_tax_id_is_the_same_with_country_blanks_kpp_or_a_zero_a_spreadsheet_lost() -> None:
    assert tax_key("PL 526-025-02-74") == tax_key("5260250274")
    assert tax_key("7707083893/770701001") == tax_key("7707083893")
    assert tax_key("0326497612") == tax_key("326497612")


def test_a_russian_tax_id_is_kept_without_the_number_behind_it() -> None:
    plan = plan_of("Контрагент | ИНН/КПП\nРомашка | 7707083893/770701001")
    assert plan.new_clients[0].client.tax_id == "7707083893"


def test_a_cyrillic_letter_typed_for_a_latin_one_is_the_same_number() -> None:
    assert number_key("FВ 12/2026") == number_key("fb-12-2026")
    assert number_key("FV 001") != number_key("FV 1")


def test_guards_and_invisible_marks_of_other_programs_are_taken_off() -> None:
    assert clean('="00123"') == "00123"
    assert clean("'+48 600") == "+48 600"
    assert clean("\ufeffNova\u200b \u202eLtd\u00a0 ") == "Nova Ltd"
    assert clean("two\r\nlines") == "two lines"
    assert clean("—") == ""
    assert clean("=HYPERLINK(1)") == "=HYPERLINK(1)"
