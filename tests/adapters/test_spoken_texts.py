"""What is said on the phone and what is texted: complete, easy to say, and short enough."""

from __future__ import annotations

from dataclasses import replace

import pytest

from freelance_pay.adapters.letter_writer import TemplateLetterWriter
from freelance_pay.domain.clients import LETTER_LANGUAGES, Contact, Form
from freelance_pay.domain.letters import LetterFacts, LetterItem
from freelance_pay.domain.money import Money
from tests.support.letter_examples import LETTER_FOLDER, a_letter, an_invoice

WRITER = TemplateLetterWriter(LETTER_FOLDER)
LONG = "Übergroße und Söhne Wasserbau Nord-Ost Gesellschaft"
AMOUNTS = {
    "en": "1,230 pounds",
    "ru": "1 230 рублей",
    "pl": "1 230 złotych",
    "uk": "1 230 гривень",
    "de": "1.230 Euro",
    "fr": "1 230 euros",
    "es": "1.230 euros",
}
INSTALMENTS = {
    "en": "instalments",
    "ru": "част",
    "pl": "raty",
    "uk": "частин",
    "de": "Raten",
    "fr": "versements",
    "es": "plazos",
}


def every_case(language: str) -> list[LetterFacts]:
    return [
        a_letter(language, name, formal=formal, form=form, count=count)
        for name in ("pre_due", "first", "final")
        for formal in (True, False)
        for form in Form
        for count in (1, 2, 5, 12)
    ]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("formal", [True, False])
@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_call_script_says_who_calls_about_what_and_leaves_three_ways_open(language: str, formal: bool) -> None:
    facts = a_letter(language, "first", formal=formal, late=21)
    said = plain(WRITER.script(facts))
    for expected in (facts.sender.name, "FV 12/2026", AMOUNTS[language], INSTALMENTS[language], "21", "?"):
        assert expected in said
    assert "IBAN" not in said


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_neither_a_script_nor_a_message_stumbles_over_its_blocks(language: str) -> None:
    for facts in every_case(language):
        for text in (WRITER.script(facts), WRITER.short_message(facts)):
            assert not [wrong for wrong in ("..", ",,", " ,", " .", "  ", "None", "{{") if wrong in text], text


@pytest.mark.parametrize(
    ("language", "minor", "said"),
    [
        ("en", 100, "1 pound"),
        ("en", 125_001, "1,250 pounds and 1 penny"),
        ("ru", 2_100, "21 рубль"),
        ("ru", 102_202, "1 022 рубля 2 копейки"),
        ("ru", 1_111, "11 рублей 11 копеек"),
        ("pl", 2_100, "21 złotych"),
        ("pl", 102_202, "1 022 złote 2 grosze"),
        ("pl", 505, "5 złotych 5 groszy"),
        ("uk", 2_100, "21 гривня"),
        ("uk", 102_202, "1 022 гривні 2 копійки"),
        ("uk", 1_111, "11 гривень 11 копійок"),
        ("de", 100, "1 Euro"),
        ("de", 125_050, "1.250 Euro und 50 Cent"),
        ("fr", 100, "1 euro"),
        ("fr", 125_001, "1 250 euros et 1 centime"),
        ("es", 100, "1 euro"),
        ("es", 125_050, "1.250 euros con 50 céntimos"),
    ],
)
def test_an_amount_is_said_in_the_words_of_the_language(language: str, minor: int, said: str) -> None:
    facts = a_letter(language, "first")
    item = LetterItem(an_invoice("1", 3, facts.currency, minor))
    assert said in plain(WRITER.script(replace(facts, items=(item,))))


def test_an_amount_in_a_currency_without_words_is_said_as_it_is_written() -> None:
    yen = replace(an_invoice("1", 3, "JPY", 5_000), gross=Money(5_000, "JPY"), open=Money(5_000, "JPY"))
    assert "JPY 5,000" in plain(WRITER.script(replace(a_letter("en", "first"), items=(LetterItem(yen),))))


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_short_message_has_what_matters_in_one_paragraph_of_300_characters(language: str) -> None:
    for facts in every_case(language):
        named = replace(
            facts,
            contact=replace(facts.contact, name=f"Anna-Katarzyna {LONG[:30]}"),
            sender=replace(facts.sender, name=LONG),
        )
        text = WRITER.short_message(named)
        assert len(text) <= 300, text
        assert "FV 12/2026" in text
        assert LONG in text
        assert "\n" not in text
        assert "\u00a0" not in text


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_call_without_a_known_contact_asks_for_whoever_pays(language: str) -> None:
    facts = replace(a_letter(language, "first"), contact=Contact())
    assert facts.client.name not in WRITER.script(facts)
    assert WRITER.script(facts).count("?") >= 4
