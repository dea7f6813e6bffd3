"""What the letter checks found is said in the language of the window, with its facts unchanged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from freelance_pay.domain.letter_checks import _SAYS, LetterRule
from freelance_pay.domain.letters import RenderedLetter, Sender
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.services.sentences import explain_finding
from freelance_pay.services.sentences.letters import FAULTY, LETTER_REASONS, NOT_KNOWN, explain_letter
from tests.support.letter_examples import Writer, a_letter


@pytest.mark.parametrize("rule", LetterRule)
def test_every_rule_of_the_letter_checks_has_a_sentence(rule: LetterRule) -> None:
    assert "FV {1}" in explain_letter(rule, "FV {1}") or "{}" not in LETTER_REASONS[rule]
    assert "{}" not in explain_letter(rule, "FV 1")


def test_a_translated_reason_keeps_its_fact() -> None:
    said = explain_letter(LetterRule.INVOICE_NUMBER, "FV {1}", lambda text: text.replace("The letter", "List"))
    assert said == "List does not name invoice FV {1}."


@pytest.mark.parametrize("rule", NOT_KNOWN)
def test_a_fact_that_is_not_known_is_asked_for_instead_of_missed_in_the_letter(rule: LetterRule) -> None:
    said = explain_letter(rule, "")
    assert said.startswith("It is not known")
    assert "letter" not in said


def test_a_rule_of_another_version_still_says_that_the_letter_is_not_right() -> None:
    assert explain_letter("no.such.rule", "fact") == FAULTY


def test_a_blocked_message_says_what_its_letter_lacks_in_the_language_of_the_window() -> None:
    finding = Finding(Rule.LETTER, Severity.BLOCK, LetterRule.SUBJECT_PRESENT)
    words = {"{detail}": "List: {detail}", "The subject is empty.": "Temat jest pusty."}
    assert explain_finding(finding, lambda text: words.get(text, text)) == "List: Temat jest pusty."


def test_every_fact_that_a_profile_or_a_plan_may_lack_has_words_for_that() -> None:
    bare = replace(a_letter("en", "second"), sender=Sender(name=""), bank=None, pay_by=None)
    found = Writer().check(RenderedLetter("Hello", "Dear Ms Smith,\n\nplease pay.\n"), bare)
    facts = {rule.rule for rule in _SAYS}
    assert {item.rule for item in found if item.rule in facts and not item.detail} == set(NOT_KNOWN)
