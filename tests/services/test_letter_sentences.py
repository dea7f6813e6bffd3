"""What the letter checks found is said in the language of the window, with its facts unchanged."""

from __future__ import annotations

import pytest

from freelance_pay.domain.letter_checks import _SAYS, _SOUNDS
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.services.sentences import explain_finding
from freelance_pay.services.sentences.letters import LETTER_REASONS, explain_letter


@pytest.mark.parametrize("reason", [rule.reason for rule in (*_SAYS, *_SOUNDS)])
def test_every_reason_of_the_letter_checks_can_be_translated(reason: str) -> None:
    assert reason in LETTER_REASONS


def test_a_translated_reason_keeps_its_fact() -> None:
    said = explain_letter("The letter does not name invoice FV {1}.", lambda text: text.replace("The letter", "List"))
    assert said == "List does not name invoice FV {1}."


def test_a_fact_that_is_not_known_is_translated_too() -> None:
    assert explain_letter("The letter does not say where to pay (not known).", str.upper).endswith("(NOT KNOWN).")


def test_a_text_that_is_no_reason_stays_as_it_is() -> None:
    assert explain_letter("FORBIDDEN", str.lower) == "FORBIDDEN"


def test_a_blocked_message_says_what_its_letter_lacks_in_the_language_of_the_window() -> None:
    finding = Finding(Rule.LETTER, Severity.BLOCK, detail="The subject is empty.")
    words = {"The letter: {detail}": "List: {detail}", "The subject is empty.": "Temat jest pusty."}
    assert explain_finding(finding, lambda text: words.get(text, text)) == "List: Temat jest pusty."
