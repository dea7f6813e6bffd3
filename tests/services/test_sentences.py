"""Sentences: every error, trouble, reason and check has plain words, with its facts in them and a way out."""

from __future__ import annotations

import string
from enum import Enum
from pathlib import Path

import pytest

from freelance_pay.domain.errors import DomainError, FreelancePayError
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerError, LedgerLostError
from freelance_pay.domain.mail_accounts import KeyringUnavailableError
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.sending_errors import NothingToSendError, PreflightBlockedError, PreflightConfirmError
from freelance_pay.domain.steps import Rest
from freelance_pay.domain.transport import NotSentError, Refusal, Scope, TrialNotSentError, Trouble
from freelance_pay.services.sentence import Sentence
from freelance_pay.services.sentences import SENTENCES, UNEXPECTED, explain, explain_finding
from freelance_pay.services.sentences.reasons import RESTS, RULES, TRIALS, TROUBLES
from tests.support.error_leaves import FINDING, instance, leaves

HOSTILE = "{evil} {0} {{x}} %s"
LEAVES = leaves()


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.__name__)
def test_every_error_has_a_title_a_sentence_and_a_way_out_with_its_facts_in_them(
    leaf: type[FreelancePayError],
) -> None:
    assert leaf in SENTENCES, f"{leaf.__name__} has no sentence"
    said = explain(instance(leaf))
    for text in (said.title, said.text):
        assert text.strip()
    for text in (said.title, said.text, said.way_out):
        assert "{" not in text
        assert "object at" not in text
        assert "Error" not in text
    needs_way_out = not issubclass(leaf, PreflightBlockedError)
    assert bool(said.way_out) is needs_way_out
    assert said.text[-1] in ".)", said.text
    assert not said.title.endswith(".")


def test_the_table_names_no_error_that_is_not_there_any_more() -> None:
    assert set(SENTENCES) - set(LEAVES) == set()


@pytest.mark.parametrize("kind", [*SENTENCES.values(), UNEXPECTED], ids=lambda sentence: sentence.title)
def test_no_sentence_blames_anybody(kind: Sentence) -> None:
    words = f"{kind.title} {kind.text} {kind.way_out}".lower()
    for blame in ("you must", "you failed", "illegal", "invalid", "fatal", "your fault", "!"):
        assert blame not in words


def test_a_fact_with_braces_in_it_is_shown_as_it_is() -> None:
    assert HOSTILE in explain(NothingToSendError(HOSTILE, Rest.HELD)).title
    blocked = PreflightBlockedError((Finding(Rule.CREDIT, Severity.BLOCK, HOSTILE, "1.00 EUR"),))
    assert HOSTILE in explain(blocked).text
    damaged = LedgerDamagedError(Path("/x/{path}"), HOSTILE)
    assert "/x/{path}" in explain(damaged).text


def test_a_refusal_tells_what_the_server_said_and_what_to_do() -> None:
    refused = NotSentError(Refusal(Trouble.REFUSED_LOGIN, Scope.ACCOUNT, permanent=True), 535, "5.7.8 bad password")
    said = explain(refused)
    assert "535 5.7.8 bad password" in said.text
    assert said.way_out == TROUBLES[Trouble.REFUSED_LOGIN][1]


def test_a_block_says_every_reason_and_a_question_how_to_answer_it() -> None:
    findings = (FINDING, Finding(Rule.BOUNCED, Severity.BLOCK, "anna@acme.example"))
    said = explain(PreflightBlockedError(findings)).text
    assert "FV 1" in said
    assert "anna@acme.example" in said
    assert explain(PreflightConfirmError(findings)).way_out


def test_the_newest_good_copy_is_named_where_there_is_one() -> None:
    copy = Path("/somewhere/backups/20261122.fpay")
    for error in (
        LedgerLostError(Path("/x"), copy),
        LedgerDamagedError(Path("/x"), "row missing", copy),
    ):
        assert str(copy) in str(explain(error))
        assert "None" not in str(
            explain(
                type(error)(Path("/x"), "row missing", None)
                if isinstance(error, LedgerDamagedError)
                else LedgerLostError(Path("/x"), None)
            )
        )


@pytest.mark.parametrize("trouble", Trouble)
def test_a_test_message_that_did_not_go_out_is_never_said_to_wait(trouble: Trouble) -> None:
    said = explain(TrialNotSentError(Refusal(trouble, Scope.ACCOUNT, permanent=False)))
    assert said.way_out == TRIALS[trouble]
    for untrue in ("wait and", "waits", "tried again", "message was refused", "the client"):
        assert untrue not in str(said)


@pytest.mark.parametrize("kind", [Trouble, Rest])
def test_every_trouble_and_every_rest_has_a_reason_and_a_way_out(kind: type[Enum]) -> None:
    reasons = {**{str(each): TROUBLES[each] for each in TROUBLES}, **{str(each): RESTS[each] for each in RESTS}}
    for member in kind:
        because, instead = reasons[str(member)]
        assert because.endswith(".")
        assert instead.endswith(".")
        assert _placeholders(because + instead) == set()


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_of_the_preflight_has_words_that_use_only_its_facts(rule: Rule) -> None:
    assert _placeholders(RULES[rule]) <= {"about", "detail"}
    said = explain_finding(Finding(rule, Severity.BLOCK, HOSTILE, HOSTILE))
    assert said
    has_no_fact = rule in (Rule.BANK_DATA, Rule.LETTER) or not _placeholders(RULES[rule])
    assert HOSTILE in said or has_no_fact


def test_no_payment_yet_is_not_told_as_never_days_ago() -> None:
    assert "never" not in explain_finding(Finding(Rule.BANK_DATA, Severity.WARN, detail="never")).split("entered")[1]
    assert "entered: 12." in explain_finding(Finding(Rule.BANK_DATA, Severity.WARN, detail="12"))


def test_an_unexpected_error_shows_neither_its_words_nor_its_python_name() -> None:
    said = str(explain(ValueError("secret s3cret")))
    assert "ValueError" not in said
    assert "s3cret" not in said


def test_a_subclass_without_a_sentence_of_its_own_has_that_of_its_parent() -> None:
    class SpeciallyLostError(LedgerLostError):
        pass

    assert explain(SpeciallyLostError(Path("/x"), None)).title == SENTENCES[LedgerLostError].title


def test_texts_are_translated_before_facts_are_put_in() -> None:
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return f"<{text}>"

    said = explain(NothingToSendError("Acme {x}", Rest.HELD), translate)
    assert said.title == "<Nothing to send to Acme {x} now>"
    assert said.text == f"<<{RESTS[Rest.HELD][0]}>>"
    assert "Nothing to send to {client_name} now" in asked
    assert not any("Acme" in text for text in asked)


def test_bases_have_no_sentence_because_they_are_never_raised_bare() -> None:
    assert {FreelancePayError, DomainError, LedgerError}.isdisjoint(SENTENCES)


def test_a_lost_ledger_without_a_copy_is_not_told_to_restore_one(tmp_path: Path) -> None:
    assert "Restore" in explain(LedgerLostError(tmp_path, tmp_path / "copy.fpay")).way_out
    assert "Restore" not in explain(LedgerLostError(tmp_path, None)).way_out
    assert "Restore" not in explain(LedgerDamagedError(tmp_path, "cut", None)).way_out


def test_what_only_the_window_can_do_without_a_keyring_is_not_advised_to_the_command_line() -> None:
    assert "the window can keep the password" in explain(KeyringUnavailableError("none is running")).way_out
