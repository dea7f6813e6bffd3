"""Sentences: every error, trouble, reason and check has plain words, with its facts in them and a way out."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import string
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest

from freelance_pay import domain
from freelance_pay.domain.errors import DomainError, FreelancePayError
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerError, LedgerLostError
from freelance_pay.domain.money import Money
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.sending_errors import NothingToSendError, PreflightBlockedError, PreflightConfirmError
from freelance_pay.domain.steps import Rest
from freelance_pay.domain.transport import NotSentError, Refusal, Scope, Trouble
from freelance_pay.services.sentence import Sentence
from freelance_pay.services.sentences import SENTENCES, UNEXPECTED, explain, explain_finding
from freelance_pay.services.sentences.reasons import RESTS, RULES, TROUBLES

HOSTILE = "{evil} {0} {{x}} %s"
FINDING = Finding(Rule.STATUS, Severity.BLOCK, "FV 1", "paid")
BY_TYPE: dict[object, object] = {
    int: 3,
    float: 2.5,
    str: "a word",
    date: date(2026, 11, 23),
    datetime: datetime(2026, 11, 23, 9, 30).astimezone(),
    Decimal: Decimal(3),
    Path: Path("/somewhere/ledger.fpay"),
    Money: Money(12_345, "EUR"),
    Finding: FINDING,
    Refusal: Refusal(Trouble.NETWORK, Scope.ACCOUNT, permanent=False),
}


def _import_all() -> None:
    """Errors a person can meet are all in the domain."""
    for module in pkgutil.walk_packages(domain.__path__, "freelance_pay.domain."):
        importlib.import_module(module.name)


def _below(kind: type[FreelancePayError]) -> set[type[FreelancePayError]]:
    return {leaf for child in kind.__subclasses__() for leaf in ({child} | _below(child))}


def _leaves() -> list[type[FreelancePayError]]:
    _import_all()
    found = {
        kind
        for kind in _below(FreelancePayError)
        if not kind.__subclasses__() and kind.__module__.startswith("freelance_pay.")
    }
    return sorted(found, key=lambda kind: kind.__name__)


def _value(annotation: object) -> object:
    """Make a value of this type."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is tuple:
        return (_value(arguments[0]),)
    if arguments:
        return _value(next(each for each in arguments if each is not type(None)))
    if isinstance(annotation, typing.NewType):
        return _value(annotation.__supertype__)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return next(iter(annotation))
    if annotation in BY_TYPE:
        return BY_TYPE[annotation]
    assert isinstance(annotation, type), annotation
    assert is_dataclass(annotation), annotation
    hints = _hints(annotation)
    return annotation(**{each.name: _value(hints[each.name]) for each in fields(annotation)})


def _hints(thing: type) -> dict[str, object]:
    """The types of a class's or its __init__'s names, those imported for type checking only among them."""
    names: dict[str, object] = {}
    for module in ("ledger_errors", "deliveries", "invoices", "next_step", "preflight", "transport", "money"):
        names |= vars(importlib.import_module(f"freelance_pay.domain.{module}"))
    names |= {"Path": Path, "date": date, "datetime": datetime, "Decimal": Decimal}
    names |= vars(importlib.import_module(thing.__module__))
    target = thing if is_dataclass(thing) else vars(thing)["__init__"]
    return typing.get_type_hints(target, names)


def _instance(leaf: type[FreelancePayError]) -> FreelancePayError:
    """A real one, made by its own constructor."""
    if "__init__" not in vars(leaf):
        return leaf()
    hints = _hints(leaf)
    names = [name for name in inspect.signature(leaf).parameters if name in hints]
    return leaf(**{name: _value(hints[name]) for name in names})


LEAVES = _leaves()


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.__name__)
def test_every_error_has_a_title_a_sentence_and_a_way_out_with_its_facts_in_them(
    leaf: type[FreelancePayError],
) -> None:
    assert leaf in SENTENCES, f"{leaf.__name__} has no sentence"
    said = explain(_instance(leaf))
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
    assert HOSTILE in said or rule is Rule.BANK_DATA or not _placeholders(RULES[rule])


def test_no_payment_yet_is_not_told_as_never_days_ago() -> None:
    assert "never" not in explain_finding(Finding(Rule.BANK_DATA, Severity.WARN, detail="never")).split("entered")[1]
    assert "12 days" in explain_finding(Finding(Rule.BANK_DATA, Severity.WARN, detail="12"))


def test_an_unexpected_error_is_named_by_its_kind_only() -> None:
    said = str(explain(ValueError("secret s3cret")))
    assert "ValueError" in said
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
