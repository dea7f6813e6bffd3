"""The very words of the product's letters, kept as text files to be read by people who know the language.

Set FREELANCE_PAY_WRITE_LETTERS=1 to write the files anew; then read what changed before keeping it.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from freelance_pay.domain.clients import LETTER_LANGUAGES, Contact, Form
from freelance_pay.domain.letters import (
    ALWAYS_FORMAL,
    APOLOGY,
    FORMAL_DEMAND,
    INSTALMENT_OFFER,
    LETTERS,
    THANK_YOU_PART,
    LetterFacts,
    LetterItem,
    RenderedLetter,
)
from freelance_pay.domain.money import Money
from tests.support.letter_examples import Writer, a_letter, an_invoice

SNAPSHOTS = Path(__file__).parents[1] / "data" / "letters"
WRITER = Writer()
LONG_NAME = "Übergroße & Söhne <Wasserbau> „Nord-Ost“ 🌊 Gesellschaft mit beschränkter Haftung Co"
PROMISE_IS_TOLD_IN = ("first", "second", "final", FORMAL_DEMAND)
BESIDE = ("first", "second", "final")
VAT_NOTES = {
    "en": "reverse charge",
    "ru": "применяется УСН",
    "pl": "zwolnienie na podstawie art. 113",
    "uk": "платник єдиного податку",
    "de": "steuerfrei nach § 4 Nr. 21 UStG",
    "fr": "exonération, art. 261 du CGI",
    "es": "exención del art. 20 de la Ley del IVA",
}


@dataclass(frozen=True)
class Case:
    """One letter worth reading: `form` decides the pronouns, `count` the number of invoices."""

    name: str
    formal: bool
    form: Form
    count: int = 1
    late: int | None = None
    special: str = ""

    def __str__(self) -> str:
        parts = [self.name, "formal" if self.formal else "friendly", self.form.value, str(self.count)]
        return "-".join([*parts, *([f"{self.late}d"] if self.late else []), *([self.special] if self.special else [])])

    def facts(self, language: str) -> LetterFacts:
        facts = a_letter(language, self.name, formal=self.formal, form=self.form, count=self.count, late=self.late)
        invoice, currency = facts.items[0].invoice, facts.currency
        if self.special == "no-vat":
            invoice = replace(invoice, net=invoice.gross, vat=Money(0, currency), vat_note=VAT_NOTES[language])
        if self.special == "part-paid":
            invoice = an_invoice("FV 12/2026", self.late or 0, currency, paid=23_000)
        if self.special == "promise":
            facts = replace(facts, promise_broken=date(2026, 11, 9))
        if self.special == "settled":
            paid = [replace(item.invoice, open=Money(0, currency)) for item in facts.items]
            facts, invoice = replace(facts, items=tuple(LetterItem(one) for one in paid)), paid[0]
        if self.special == "nameless":
            facts = replace(facts, contact=Contact(form=self.form), sender=replace(facts.sender, phone=""), previous=())
            invoice = replace(invoice, pdf=None)
        if self.special == "beside":
            half = (self.count + 1) // 2
            items = [replace(item, is_beside=place >= half) for place, item in enumerate(facts.items)]
            facts = replace(facts, items=tuple(items))
        if self.special == "odd-names":
            facts = replace(
                facts,
                client=replace(facts.client, name=LONG_NAME),
                contact=Contact('Zoë <script>"Z"</script> 🦊', form=self.form),
                sender=replace(facts.sender, company=LONG_NAME),
            )
        instalment = Money(41_000, currency) if self.special == "instalment" else None
        return replace(facts, items=(LetterItem(invoice, instalment), *facts.items[1:]))


CASES = [
    *(Case(name, True, Form.FEMALE) for name in LETTERS),
    *(Case(name, True, Form.COMPANY, 5) for name in LETTERS),
    *(Case(name, False, Form.MALE) for name in LETTERS if name not in ALWAYS_FORMAL),
    *(Case(name, False, Form.COMPANY, 5) for name in LETTERS if name not in ALWAYS_FORMAL),
    *(Case(name, True, Form.FEMALE, special="promise") for name in PROMISE_IS_TOLD_IN),
    *(Case(name, True, Form.COMPANY, 2, special="promise") for name in PROMISE_IS_TOLD_IN),
    *(Case(name, False, Form.MALE, special="promise") for name in PROMISE_IS_TOLD_IN if name not in ALWAYS_FORMAL),
    Case(FORMAL_DEMAND, True, Form.MALE, late=30, special="part-paid"),
    Case(FORMAL_DEMAND, True, Form.MALE, 2, special="nameless"),
    Case(THANK_YOU_PART, True, Form.MALE, special="instalment"),
    Case(THANK_YOU_PART, False, Form.FEMALE, late=-5, special="instalment"),
    Case(THANK_YOU_PART, True, Form.COMPANY, late=-5),
    Case(APOLOGY, True, Form.MALE, special="settled"),
    Case(APOLOGY, False, Form.COMPANY, 2, special="settled"),
    Case("first", True, Form.MALE, late=21),
    Case("first", False, Form.FEMALE, 21, late=21),
    Case("first", False, Form.FEMALE, 2, late=5),
    Case("second", True, Form.MALE, late=1, special="no-vat"),
    Case("second", True, Form.MALE, late=12, special="nameless"),
    Case("second", False, Form.FEMALE, late=14, special="part-paid"),
    Case("final", True, Form.MALE, 2),
    Case("first", True, Form.FEMALE, late=4, special="odd-names"),
    Case("first", False, Form.FEMALE, late=4, special="odd-names"),
    Case("first", True, Form.COMPANY, late=3, special="instalment"),
    Case(INSTALMENT_OFFER, True, Form.MALE, late=-5),
    *(Case(name, True, Form.FEMALE, 2, late=21, special="beside") for name in BESIDE),
    *(Case(name, True, Form.COMPANY, 4, late=22, special="beside") for name in BESIDE),
    *(Case(name, False, Form.MALE, 2, late=22, special="beside") for name in BESIDE),
    *(Case(name, False, Form.COMPANY, 4, late=21, special="beside") for name in BESIDE),
]


def as_text(letter: RenderedLetter) -> str:
    return f"Subject: {letter.subject}\n\n{letter.body}"


def every_letter(language: str) -> list[tuple[LetterFacts, RenderedLetter]]:
    written = [case.facts(language) for case in CASES]
    return [(facts, WRITER.write(facts)) for facts in written]


def words_of_its_own(facts: LetterFacts, letter: RenderedLetter) -> str:
    """Return the letter without what comes from people and banks, so that only the language is left."""
    text = f"{letter.subject}\n{letter.body}"
    sender, bank = facts.sender, facts.bank
    assert bank is not None
    theirs = [sender.name, sender.role, sender.company, sender.email, bank.holder, bank.bank_name]
    theirs += [facts.letter_number, facts.mistaken.subject if facts.mistaken else ""]
    theirs += [facts.contact.name, *facts.contact.name.split()[:1]]
    for item in facts.items:
        theirs += [item.invoice.number, item.invoice.title, item.invoice.vat_note]
    for name in filter(None, theirs):
        text = text.replace(name, " ")
    return re.sub(r"PL61[\d ]*|WBKPPLPP|SWIFT/BIC|IBAN|BIC", " ", text)


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_letter_reads_exactly_as_it_was_approved(language: str, case: Case) -> None:
    path = SNAPSHOTS / language / f"{case}.txt"
    written = as_text(WRITER.write(case.facts(language)))
    if os.environ.get("FREELANCE_PAY_WRITE_LETTERS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, "utf-8", newline="\n")
    assert written == path.read_text("utf-8")


def test_no_approved_letter_is_left_over() -> None:
    expected = {f"{language}/{case}.txt" for language in LETTER_LANGUAGES for case in CASES}
    assert {path.relative_to(SNAPSHOTS).as_posix() for path in SNAPSHOTS.rglob("*.txt")} == expected


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_no_letter_blocks_itself(language: str) -> None:
    for facts, letter in every_letter(language):
        assert [finding.rule for finding in WRITER.check(letter, facts) if finding.severity == "block"] == []


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_a_cyrillic_letter_has_no_latin_words_of_its_own(language: str) -> None:
    for facts, letter in every_letter(language):
        assert re.findall(r"[A-Za-zÀ-ž]+", words_of_its_own(facts, letter)) == []


@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        ("en", r"[А-яёЁ]|[ąćęłńóśźż]|\b(?:nie|się|dni|faktura|proszę|złoty)\b"),
        ("pl", r"[А-яёЁ]|\b(?:the|and|invoice|days?|please|due|you|your|dear|thank|of)\b"),
        ("ru", r"[іїєґ]"),
        ("uk", r"[ыэёъ]|\b(?:и|в случае|это|если|счет\w*|дней|года|спасибо|пожалуйста|оплачен\w*)\b"),
        ("de", r"[А-яёЁіїєґ]|[ąćęłńóśźż]|\b(?:the|and|invoices?|days?|please|due|you|your|dear|thank|of|dni|proszę)\b"),
        (
            "fr",
            r"[А-яёЁąęłńśźżñß¿¡]|\b(?:the|and|invoice|days?|please|you|your|dear|por|factura|pago|días|usted|nie|się)\b",
        ),
        (
            "es",
            r"[А-яёЁąęłńśźżàèùçœß]|\b(?:the|and|invoice|days?|please|due|you|dear|vous|facture|jours?|merci|nie|się)\b",
        ),
    ],
)
def test_no_word_of_another_language_is_in_a_letter(language: str, foreign: str) -> None:
    for facts, letter in every_letter(language):
        assert re.findall(foreign, words_of_its_own(facts, letter).lower()) == []


@pytest.mark.parametrize("language", ["ru", "pl", "uk", "fr", "es"])
def test_a_letter_never_tells_or_guesses_whether_a_man_or_a_woman_writes(language: str) -> None:
    both_at_once = r"\w+\((?:а|ла|ен|на)\)|\w+/(?:а|a|ą|am|em|na|ny)\b"
    one_of_them = r"\b(?!przesyłam)\w+(?:łem|łam)\b|\bя \w+(?:ла?|в)\b|признател|вдячн|змушен|wdzięczn"
    one_of_them += r"|\bje suis \w+|ravie?\b|désolée?\b|heureu(?:x|se)\b|reconnaissante?\b"
    one_of_them += r"|encantad[oa]\b|agradecid[oa]\b|atent[oa]\b|obligad[oa]\b|segur[oa] de\b"
    for facts, letter in every_letter(language):
        assert re.findall(f"{both_at_once}|{one_of_them}", words_of_its_own(facts, letter)) == []


def test_a_russian_letter_writes_you_with_a_capital_to_one_person_only_in_formal_letters() -> None:
    for facts, letter in every_letter("ru"):
        body = re.sub(r"(?m)^Вы", "вы", letter.body)
        is_to_one_person = facts.formal and facts.contact.form is not Form.COMPANY
        wrong = r"\bв(?:ы|ас|ам|ами|аш\w*)\b" if is_to_one_person else r"(?<![.!?] )\bВ(?:ы|ас|ам|ами|аш\w*)\b"
        assert re.findall(wrong, body) == [], letter.body


def test_a_ukrainian_letter_writes_you_with_a_capital_to_one_person_only() -> None:
    for facts, letter in every_letter("uk"):
        is_to_one_person = facts.contact.form is not Form.COMPANY
        wrong = r"\bв(?:и|ас|ам|ами|аш\w*)\b" if is_to_one_person else r"(?<![.!?] )\bВ(?:и|ас|ам|ами|аш\w*)\b"
        assert re.findall(wrong, re.sub(r"(?m)^Ви", "ви", letter.body)) == [], letter.body


def test_a_ukrainian_letter_keeps_the_number_sign_and_the_dash_with_their_words() -> None:
    for facts, letter in every_letter("uk"):
        assert re.findall(r"№(?!\u00a0)|(?<!\u00a0)—", words_of_its_own(facts, letter)) == [], letter.body


def test_a_german_letter_addresses_its_reader_in_one_form_only() -> None:
    sie, du, ihr = (
        r"\b(?:Ihnen|Ihre\w*|(?<=[a-zäöü] )Sie)\b",
        r"\b(?:du|dir|dich|dein\w*)\b",
        r"\b(?:ihr|euch|eue?r\w*)\b",
    )
    for facts, letter in every_letter("de"):
        wrong = f"{du}|{ihr}" if facts.formal else f"{sie}|{du if facts.contact.form is Form.COMPANY else ihr}"
        assert re.findall(wrong, letter.body) == [], letter.body


def test_a_german_letter_goes_on_with_a_small_letter_after_the_comma_of_its_salutation() -> None:
    for _, letter in every_letter("de"):
        salutation, following = letter.body.split("\n\n")[:2]
        assert salutation.endswith(",")
        assert following[0].islower(), following


def test_a_polish_letter_addresses_its_reader_in_one_form_only() -> None:
    forms = {
        Form.COMPANY: r"\b(?:Pani|Pana|Panu|Pan|Ciebie|Ci|Tobą|Panie)\b",
        Form.FEMALE: r"\b(?:Państwa|Państwu|Państwo|Pana|Panu|Pan|Panie|Was|Wam|Wami)\b",
        Form.MALE: r"\b(?:Państwa|Państwu|Państwo|Pani|Was|Wam|Wami)\b",
    }
    for facts, letter in every_letter("pl"):
        wrong = forms[facts.contact.form] if facts.formal else rf"{forms[facts.contact.form]}|\bPa[nń]\w*\b"
        assert re.findall(wrong, letter.body) == [], letter.body


def test_a_french_letter_says_vous_to_everybody_and_keeps_its_signs_with_their_words() -> None:
    for facts, letter in every_letter("fr"):
        text = words_of_its_own(facts, letter)
        assert re.findall(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt’", text.lower()) == [], letter.body
        assert re.findall(r"(?<!\u00a0)[:;!?»](?=\s|$)|«(?!\u00a0)|n°(?!\u00a0)|'", text) == [], letter.body


def test_a_french_letter_ends_with_the_words_it_began_with() -> None:
    for facts, letter in every_letter("fr"):
        if facts.formal:
            greeting = letter.body.splitlines()[0]
            assert f"Je vous prie d’agréer, {greeting} l’expression de mes salutations distinguées.\n" in letter.body
        own = replace(facts, contact=replace(facts.contact, salutation="Bonjour Madame Petit,"))
        assert "agréer" not in WRITER.write(own).body


def test_a_spanish_letter_addresses_its_reader_in_one_form_only() -> None:
    one = r"usted|[Ll]e|tiene|tenga|Podría|Puede|haga|prefiere|desea|escríbame|llámeme|indíqueme|hágamelo"
    many = r"ustedes|[Ll]es|tienen|tengan|Podrían|Pueden|hagan|prefieren|desean|escríbanme|llámenme|háganmelo"
    thou = r"[Tt]e|[Tt]us?|contigo|has|[Rr]esponde|llámame|ignora|dime|haz|[Pp]uedes|tuyas"
    you_all = r"[Oo]s|[Vv]uestr[oa]s?|vosotros|habéis|[Rr]esponded|llamadme|ignorad|decidme|haced|[Pp]odéis"
    for facts, letter in every_letter("es"):
        is_company = facts.contact.form is Form.COMPANY
        formal = (thou, you_all, one if is_company else many)
        friendly = (r"ustedes|usted|[Ll]es?|sus?", thou if is_company else you_all)
        wrong = "|".join(formal if facts.formal else friendly)
        assert re.findall(rf"\b(?:{wrong})\b", letter.body) == [], letter.body


def test_a_spanish_question_or_exclamation_is_opened_as_well_as_closed() -> None:
    for _, letter in every_letter("es"):
        text = as_text(letter)
        assert (text.count("¿"), text.count("¡")) == (text.count("?"), text.count("!")), letter.body


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_no_letter_has_a_doubled_stop_an_empty_line_too_many_or_a_loose_space(language: str) -> None:
    for _, letter in every_letter(language):
        assert re.findall(r"\.\.|,,| ,| \.(?!\w)|  |[ \t]\n|\n{3}|:\n\n?$|\A\s", as_text(letter)) == []


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_table_has_the_same_cells_in_every_row(language: str) -> None:
    for _, letter in every_letter(language):
        for paragraph in letter.body.split("\n\n"):
            rows = [line.count(" | ") for line in paragraph.splitlines()]
            assert len(set(rows)) == 1 or not any(rows)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_stage_says_its_own_words(language: str) -> None:
    openings = set()
    for name in LETTERS:
        for formal in (True, False):
            facts = a_letter(language, name, formal=formal)
            text = words_of_its_own(facts, WRITER.write(facts)).split("\n\n")[1]
            openings.add(re.sub(r"\W+|\d+", " ", text))
    assert len(openings) == 2 * len(LETTERS) - len(ALWAYS_FORMAL)
