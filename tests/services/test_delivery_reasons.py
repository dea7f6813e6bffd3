"""Whatever is kept as the reason of a message's state is told in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from freelance_pay import services
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.transport import Trouble
from freelance_pay.services.checks import reason_code
from freelance_pay.services.sentences.deliveries import KNOWN, explain_reason

_NOTES = re.compile(
    r'(?:detail=|hold_waiting\(|return |_impose\([^"]*|_unclaim\([^"]*|_settle_by_hand\([^"]*)"([a-z][^"]{5,})"'
)


@pytest.mark.parametrize("note", KNOWN)
def test_a_note_of_our_own_becomes_a_sentence(note: str) -> None:
    assert explain_reason(note).endswith(".")


@pytest.mark.parametrize("rule", Rule)
def test_a_finding_of_the_pre_flight_becomes_its_sentence_even_with_colons_in_a_name(rule: Rule) -> None:
    finding = Finding(rule, Severity.BLOCK, "FV 1: 2026", "7")
    sentence = explain_reason(reason_code(finding))
    assert sentence != reason_code(finding)
    assert "{" not in sentence


@pytest.mark.parametrize("trouble", Trouble)
def test_a_trouble_keeps_the_servers_own_words(trouble: Trouble) -> None:
    sentence = explain_reason(f"{trouble.value}: 5.7.8 go away: {{no}}", code=535)
    assert sentence.endswith(" (535 5.7.8 go away: {no})")
    assert not sentence.startswith(trouble.value)
    assert explain_reason(f"{trouble.value}: ").endswith(".")


def test_a_servers_answer_stays_as_it_is() -> None:
    assert explain_reason("2.0.0 Ok: queued as 4XyZ") == "2.0.0 Ok: queued as 4XyZ"
    assert explain_reason("5.1.1 no such user", code=550) == "550 5.1.1 no such user"


def test_no_note_of_the_outbox_or_the_recovery_lacks_its_sentence() -> None:
    folder = Path(services.__path__[0])
    texts = [(folder / name).read_text("utf-8") for name in ("outbox.py", "recovery.py", "care.py")]
    notes = {note for text in texts for note in _NOTES.findall(text)}
    assert notes >= {"approved too long ago", "the send journal is damaged", "undone"}
    assert notes <= set(KNOWN)
