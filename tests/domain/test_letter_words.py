"""Salutations follow each language's convention, and nothing about a person is guessed."""

from __future__ import annotations

import pytest

from freelance_pay.adapters.letter_templates import LetterTemplates
from freelance_pay.domain.clients import LETTER_LANGUAGES, Client, Contact, Form, Role
from freelance_pay.domain.letter_words import name_parts, one_line
from freelance_pay.domain.letters import addressee
from tests.support.letter_examples import LETTER_FOLDER

WORDS = {language: LetterTemplates(LETTER_FOLDER).words(language) for language in LETTER_LANGUAGES}


@pytest.mark.parametrize(
    ("language", "name", "form", "expected"),
    [
        ("en", "Anna Smith", Form.FEMALE, "Dear Ms Smith,"),
        ("en", "Smith, Anna", Form.FEMALE, "Dear Ms Smith,"),
        ("en", "Peter Brown", Form.MALE, "Dear Mr Brown,"),
        ("en", "Anna", Form.FEMALE, "Dear Anna,"),
        ("en", "Anna Maria van der Berg", Form.FEMALE, "Dear Anna Maria van der Berg,"),
        ("en", "Dr Anna Smith", Form.FEMALE, "Dear Dr Anna Smith,"),
        ("en", "Accounts Department", Form.COMPANY, "Dear Accounts Department,"),
        ("en", "", Form.COMPANY, "Dear Sir or Madam,"),
        ("en", "", Form.FEMALE, "Dear Sir or Madam,"),
        ("ru", "Иван Петрович", Form.MALE, "Уважаемый Иван Петрович!"),
        ("ru", "Сидоров Иван Петрович", Form.MALE, "Уважаемый Иван Петрович!"),
        ("ru", "Анна Ильинична Котова", Form.FEMALE, "Уважаемая Анна Ильинична!"),
        ("ru", "Иван Сидоров", Form.MALE, "Уважаемый Иван Сидоров!"),
        ("ru", "Иван Сидоров", Form.COMPANY, "Уважаемые коллеги!"),
        ("ru", "", Form.MALE, "Здравствуйте!"),
        ("pl", "Anna Kowalska", Form.FEMALE, "Szanowna Pani,"),
        ("pl", "Tomasz Zieliński", Form.MALE, "Szanowny Panie,"),
        ("pl", "Anna Kowalska", Form.COMPANY, "Szanowni Państwo,"),
        ("uk", "Ганна Котенко", Form.FEMALE, "Шановна пані!"),
        ("uk", "Іван Петрович", Form.MALE, "Шановний пане!"),
        ("uk", "Ганна Котенко", Form.COMPANY, "Шановні пані та панове!"),
        ("de", "Anna Schmidt", Form.FEMALE, "Sehr geehrte Frau Schmidt,"),
        ("de", "Braun, Peter", Form.MALE, "Sehr geehrter Herr Braun,"),
        ("de", "Dr. Anna Schmidt", Form.FEMALE, "Guten Tag Dr. Anna Schmidt,"),
        ("de", "Frau Schmidt", Form.FEMALE, "Guten Tag Frau Schmidt,"),
        ("de", "Anna von der Heide", Form.FEMALE, "Guten Tag Anna von der Heide,"),
        ("de", "Buchhaltung", Form.COMPANY, "Sehr geehrte Damen und Herren,"),
        ("de", "", Form.MALE, "Sehr geehrte Damen und Herren,"),
        ("fr", "Camille Petit", Form.FEMALE, "Madame,"),
        ("fr", "Hugo Lefèvre", Form.MALE, "Monsieur,"),
        ("fr", "Camille Petit", Form.COMPANY, "Madame, Monsieur,"),
        ("es", "Lucía García", Form.FEMALE, "Estimada Sra. García:"),
        ("es", "García, Lucía", Form.FEMALE, "Estimada Sra. García:"),
        ("es", "Lucía García López", Form.FEMALE, "Estimada Lucía García López:"),
        ("es", "Sr. Muñoz", Form.MALE, "Estimado Sr. Muñoz:"),
        ("es", "", Form.MALE, "Estimado señor:"),
        ("es", "Lucía García", Form.COMPANY, "Estimados señores:"),
    ],
)
def test_a_formal_letter_greets_by_the_form_of_the_contact(language: str, name: str, form: Form, expected: str) -> None:
    assert WORDS[language].salutation(Contact(name, form=form), formal=True) == expected


@pytest.mark.parametrize(
    ("language", "name", "form", "expected"),
    [
        ("en", "Anna Smith", Form.FEMALE, "Hi Anna,"),
        ("en", "Smith, Anna", Form.FEMALE, "Hi Anna,"),
        ("en", "Dr. Anna Smith", Form.FEMALE, "Hi Anna,"),
        ("en", "Accounts Department", Form.COMPANY, "Hello,"),
        ("ru", "Сидоров Иван Петрович", Form.MALE, "Здравствуйте, Иван!"),
        ("ru", "Иван", Form.MALE, "Здравствуйте, Иван!"),
        ("ru", "", Form.COMPANY, "Здравствуйте!"),
        ("pl", "Anna Kowalska", Form.FEMALE, "Dzień dobry,"),
        ("uk", "Ганна Котенко", Form.FEMALE, "Вітаю!"),
        ("de", "Anna Schmidt", Form.FEMALE, "Hallo Anna,"),
        ("de", "Anna Schmidt", Form.COMPANY, "Hallo zusammen,"),
        ("de", "Herr Braun", Form.MALE, "Hallo,"),
        ("en", "Ms Smith", Form.FEMALE, "Hello,"),
        ("fr", "Camille Petit", Form.FEMALE, "Bonjour Camille,"),
        ("fr", "Mme Petit", Form.FEMALE, "Bonjour,"),
        ("es", "Lucía García López", Form.FEMALE, "Hola, Lucía:"),
        ("es", "", Form.COMPANY, "Hola:"),
    ],
)
def test_a_friendly_letter_uses_the_first_name_but_never_a_guessed_vocative(
    language: str, name: str, form: Form, expected: str
) -> None:
    assert WORDS[language].salutation(Contact(name, form=form), formal=False) == expected


@pytest.mark.parametrize("formal", [True, False])
@pytest.mark.parametrize("language", WORDS)
def test_the_contacts_own_salutation_wins_over_every_rule(language: str, formal: bool) -> None:
    contact = Contact("Anna Kowalska", form=Form.FEMALE, salutation=" Szanowna Pani Prezes, ")
    assert WORDS[language].salutation(contact, formal=formal) == "Szanowna Pani Prezes,"


def test_a_letter_to_nobody_in_particular_ends_faithfully_and_one_to_a_person_sincerely() -> None:
    words = WORDS["en"]
    assert words.closing(Contact(), formal=True) == "Yours faithfully,"
    assert words.closing(Contact("Anna Smith", form=Form.FEMALE), formal=True) == "Yours sincerely,"
    assert words.closing(Contact(), formal=False) == "Best wishes,"


def test_a_letter_to_several_recipients_greets_the_company() -> None:
    anna, peter = Contact("Anna", "a@x.example", form=Form.FEMALE), Contact("Peter", "p@x.example", form=Form.MALE)
    copy = Contact("Carl", "c@x.example", role=Role.CC)
    assert addressee(Client("X", contacts=(anna, copy))) == anna
    assert addressee(Client("X", contacts=(anna, peter))) == Contact()
    assert addressee(Client("X", contacts=(copy,))) == Contact()


def test_the_family_name_is_only_told_where_it_is_sure() -> None:
    assert name_parts("Anna Smith")["family"] == "Smith"
    assert [name_parts(name)["family"] for name in ("Anna", "Anna Maria Smith", "Ms Smith", "")] == ["", "", "", ""]


def test_a_typed_text_becomes_one_line_that_cannot_break_a_header_or_a_table() -> None:
    assert one_line("A | B\r\nBcc: x@y\u2028z\x00\u202e ") == "A / B Bcc: x@y z"
    assert one_line("1\u00a0250,00\u00a0zł") == "1\u00a0250,00\u00a0zł"
    assert one_line('👩‍💻 <Anna> "Ann"') == '👩‍💻 <Anna> "Ann"'
