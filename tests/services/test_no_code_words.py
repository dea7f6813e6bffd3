"""No name from the code reaches a person: every enum member and every field has a word, in every language."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import freelance_pay
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.errors import ForeignKind, Limit, MappingIncompleteError
from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.domain.importing.plan_types import Skip
from freelance_pay.domain.invoices import Status
from freelance_pay.domain.letter_checks import LetterRule
from freelance_pay.domain.letter_fields import CATALOGUE, EmptyLetterFieldError, MissingTemplateError
from freelance_pay.domain.letters import LETTERS
from freelance_pay.domain.mail_accounts import KeyringNotKeptError
from freelance_pay.domain.money_errors import MissingTextError
from freelance_pay.domain.outgoing import FieldTooLongError, ForbiddenCharactersError
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.domain.steps import Rest
from freelance_pay.domain.transport import Trouble
from freelance_pay.services.sentences import SENTENCES, UNEXPECTED, explain, explain_finding, words
from freelance_pay.services.sentences import findings as finding_sentences
from freelance_pay.services.sentences.checks import DIFFERENCES
from freelance_pay.services.sentences.deliveries import KNOWN, explain_reason
from freelance_pay.services.sentences.facts import SOMETHING
from freelance_pay.services.sentences.import_notes import SKIPS
from freelance_pay.services.sentences.letters import LETTER_REASONS, NOT_KNOWN
from freelance_pay.services.sentences.reasons import RESTS, RULES, TRIALS, TROUBLES
from tests.support.error_leaves import every_instance, instance, leaves
from tests.support.sentence_texts import TRANSLATED, sentence_texts, translator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from freelance_pay.domain.errors import FreelancePayError

ENUM_TABLES: list[tuple[type[Enum], Mapping[Any, object]]] = [
    (State, words.STATES),
    (FileTrouble, words.FILE_TROUBLES),
    (Limit, words.LIMITS),
    (ForeignKind, words.FOREIGN_KINDS),
    (Meaning, words.MEANINGS),
    (Skip, SKIPS),
    (Status, finding_sentences.STATUSES),
    (LetterRule, LETTER_REASONS),
    (Rule, RULES),
    (Rest, RESTS),
    (Trouble, TROUBLES),
    (Trouble, TRIALS),
]
NAME_TABLES = (
    words.LETTER_FIELDS,
    words.MAIL_FIELDS,
    words.LETTER_NAMES,
    words.LANGUAGES,
    words.NOT_IN_LEDGER,
    words.KEYRING_DEEDS,
    words.FIELDS_TO_FILL,
    words.CHARACTERS,
    words.PLAN_NOTES,
    finding_sentences.STAGES,
    finding_sentences.CONTENTS,
    finding_sentences.ALL_WELL,
    KNOWN,
    NOT_KNOWN,
    DIFFERENCES,
)
RAISED: list[tuple[type[FreelancePayError], str, Mapping[str, str]]] = [
    (EmptyLetterFieldError, "field", words.LETTER_FIELDS),
    (MissingTextError, "field", words.FIELDS_TO_FILL),
    (NotInLedgerError, "what", words.NOT_IN_LEDGER),
    (KeyringNotKeptError, "action", words.KEYRING_DEEDS),
    (ForbiddenCharactersError, "field_name", words.MAIL_FIELDS),
    (ForbiddenCharactersError, "characters", words.CHARACTERS),
    (FieldTooLongError, "field_name", words.MAIL_FIELDS),
    (MissingTemplateError, "name", words.LETTER_NAMES),
    (MissingTemplateError, "language", words.LANGUAGES),
]
PROPER_NAMES = re.compile(
    r"Freelance Pay|--[a-z-]+|GNOME Keyring|GNOME|KWallet|Linux|OpenDocument|Excel|FV 1|\.xls\b|"
    r"\b(?:PDF|CSV|XLSX|XML|EUR|PLN|RUB)\b"
)
CODE_WORD = re.compile(r"[a-z]+_[a-z]+|[a-z][A-Z]|\w+Error\b|\b[A-Z]{4,}\b|\{|\}|[0-9a-f]{16}")


def _texts() -> Iterator[str]:
    for sentence in (*SENTENCES.values(), UNEXPECTED):
        yield from (text for text in (sentence.title, sentence.text, sentence.way_out) if text)
    tables: list[Mapping[Any, Any]] = [*(table for _, table in ENUM_TABLES), *NAME_TABLES]
    for table in tables:
        for value in table.values():
            yield from (value,) if isinstance(value, str) else value


def _errors() -> Iterator[FreelancePayError]:
    """Return every error with every member of its enums and every name it is raised with."""
    for leaf in leaves():
        yield from every_instance(leaf)
    for leaf, argument, table in RAISED:
        for key in table:
            yield instance(leaf, **{argument: key})
    for meaning in Meaning:
        yield MappingIncompleteError((meaning,))


def _findings() -> Iterator[Finding]:
    for rule in Rule:
        yield Finding(rule, Severity.BLOCK, "Счёт 1", "7")
        yield Finding(rule, Severity.OK, "Счёт 1", "7")
    for status in Status:
        yield Finding(Rule.STATUS, Severity.BLOCK, "Счёт 1", status)
    for code in finding_sentences.STAGES:
        yield Finding(Rule.STAGE, Severity.BLOCK, "Счёт 1", code)
    for code in finding_sentences.CONTENTS:
        yield Finding(Rule.ATTACHMENT_CONTENT, Severity.WARN, "Счёт 1", code)
    for letter_rule in LetterRule:
        yield Finding(Rule.LETTER, Severity.BLOCK, letter_rule, "факт")
        yield Finding(Rule.LETTER, Severity.BLOCK, letter_rule)
    yield Finding(Rule.QUIET_DAYS, Severity.OK, detail="never")
    yield Finding(Rule.BANK_DATA, Severity.WARN, detail="never")
    yield Finding(Rule.CLOCK, Severity.BLOCK, detail="2026-11-23")
    yield Finding(Rule.CREDIT, Severity.BLOCK, "Клиент", "12.00 RUB")
    for cause in _errors():
        yield Finding(Rule.LETTER, Severity.BLOCK, cause=cause)


def _fact(value: object) -> str:
    """Show what a person typed in the person's letters, so that only words of the code are left in others."""
    return "«факт»" if isinstance(value, str | Path) else "7"


def _said(language: str) -> Iterator[str]:
    translate = translator(language)
    for error in _errors():
        sentence = explain(error, translate, _fact)
        yield f"{sentence.title} {sentence}"
    for finding in _findings():
        yield explain_finding(finding, translate, _fact)
    for note in (*KNOWN, *(f"{trouble.value}: " for trouble in Trouble), *(f"status:Счёт 1:{each}" for each in Status)):
        yield explain_reason(note, translate, _fact)


@pytest.mark.parametrize(("kind", "table"), ENUM_TABLES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_member_of_an_enum_has_its_words(kind: type[Enum], table: Mapping[Any, object]) -> None:
    assert set(table) == set(kind)


def test_every_letter_field_and_every_letter_has_its_words() -> None:
    assert set(words.LETTER_FIELDS) == {field.name for field in CATALOGUE}
    assert set(words.LETTER_NAMES) >= set(LETTERS)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_is_translated(language: str) -> None:
    known = sentence_texts(language)
    assert [text for text in {*_texts(), SOMETHING} if not known.get(text)] == []


def test_nothing_is_raised_with_a_name_that_has_no_word() -> None:
    code = "\n".join(path.read_text("utf-8") for path in Path(freelance_pay.__file__).parent.rglob("*.py"))
    asked = {
        r'NotInLedgerError\("([^"]+)"': words.NOT_IN_LEDGER,
        r'MissingTextError\("([^"]+)"': words.FIELDS_TO_FILL,
        r'KeyringNotKeptError\("([^"]+)"': words.KEYRING_DEEDS,
        r'(?:header_text|ascii_address|_refuse_characters|wire_checks\.message_id)\("([^"]+)"': words.MAIL_FIELDS,
        r'_checked_mailboxes\("([^"]+)"': {key.removesuffix(" name"): key for key in words.MAIL_FIELDS},
        r'(?:accept|end)\(found, "([^"]+)"': words.PLAN_NOTES,
        r'_compare\("invoice", invoice_id, "([^"]+)"': DIFFERENCES,
        r'Difference\(\s*[^,]+, [^,]+, "([^"]+)"': DIFFERENCES,
    }
    for pattern, table in asked.items():
        found = set(re.findall(pattern, code))
        assert found, pattern
        assert found <= set(table), pattern


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_no_sentence_shows_a_name_of_the_code(language: str) -> None:
    shown = [text for text in _said(language) if CODE_WORD.search(PROPER_NAMES.sub("", text))]
    assert shown == []


def test_no_russian_sentence_shows_an_english_word() -> None:
    shown = [text for text in _said("ru") if re.search(r"[A-Za-z]{2,}", PROPER_NAMES.sub("", text))]
    assert shown == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_nobody_reads_that_something_is_something(language: str) -> None:
    unnamed = translator(language)(SOMETHING)
    named = [instance(leaf, **{argument: key}) for leaf, argument, table in RAISED for key in table]
    said = [str(explain(error, translator(language), _fact)) for error in named if _is_whole(error)]
    assert [text for text in said if re.search(rf"\b{unnamed}\b", text)] == []


def _is_whole(error: FreelancePayError) -> bool:
    """Tell whether the builder left no other fact of the error without a real name."""
    return not isinstance(error, MissingTemplateError | ForbiddenCharactersError)
