"""Words of the window: facts are shown in its language, and no code word, no English note and no raw figure is left."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.domain.importing.plan_types import Reason, RowError
from freelance_pay.domain.letter_fields import EmptyLetterFieldError
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.services.sentence import Size
from freelance_pay.services.sentences.words import LANGUAGES
from freelance_pay.services.views import TimelineEntry, TimelineKind
from freelance_pay.ui.finding_words import FindingWords
from freelance_pay.ui.importing.import_words import ImportWords
from freelance_pay.ui.languages import speak
from freelance_pay.ui.locale_text import fact_text, quoted
from freelance_pay.ui.pages.client_words import ClientWords
from freelance_pay.ui.timeline_words import TimelineWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

CYRILLIC_ONLY = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture
def language(qapp: QApplication) -> Callable[[str], None]:
    """Return what lets the window speak a language; the root fixture takes it back."""
    return lambda code: speak(qapp, code)


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("severity", Severity)
def test_no_finding_shows_its_code(rule: Rule, severity: Severity, language: Callable[[str], None]) -> None:
    language("ru")
    text = FindingWords().text(Finding(rule, severity, "Счёт 1", "7"))
    assert text
    assert not CYRILLIC_ONLY.search(text.replace("PDF", ""))


@pytest.mark.parametrize(
    ("code", "said"), [("en", "your name and how to reach you"), ("ru", "ваше имя и контакты"), ("pl", "Twoje imię")]
)
def test_a_letter_without_a_profile_says_what_is_not_known(
    code: str, said: str, language: Callable[[str], None]
) -> None:
    language(code)
    cause = EmptyLetterFieldError("signature", "pl/formal/first.txt.j2")
    text = FindingWords().text(Finding(Rule.LETTER, Severity.BLOCK, cause=cause))
    assert said in text
    assert "signature" not in text
    assert "j2" not in text


@pytest.mark.parametrize(
    ("code", "amount", "day"),
    [("en", "€1,250.00", "2 Jan 2031"), ("ru", "1 250,00 €", "2 янв. 2031"), ("pl", "1250,00 €", "2 sty 2031")],
)
def test_amounts_and_days_of_a_finding_are_written_as_in_the_window(
    code: str, amount: str, day: str, language: Callable[[str], None]
) -> None:
    language(code)
    credit = FindingWords().text(Finding(Rule.CREDIT, Severity.BLOCK, "Nord", "1250.00 EUR"))
    clock = FindingWords().text(Finding(Rule.CLOCK, Severity.BLOCK, detail="2031-01-02"))
    assert amount in " ".join(credit.split())
    assert day in clock


@pytest.mark.parametrize(("code", "marks"), [("en", "“paid?”"), ("ru", "«paid?»"), ("pl", "„paid?”")])
def test_quotation_marks_are_those_of_the_language(code: str, marks: str, language: Callable[[str], None]) -> None:
    language(code)
    assert quoted("paid?") == marks


def test_the_day_of_an_entry_from_the_future_is_written_as_in_the_window(language: Callable[[str], None]) -> None:
    language("pl")
    text = FindingWords().text(Finding(Rule.CLOCK, Severity.WARN, "2031-03-04", "2031-01-02"))
    assert "4 mar 2031" in text
    assert "2 sty 2031" in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_of_a_client_has_a_name(code: str, language: Callable[[str], None]) -> None:
    language("ru")
    assert not CYRILLIC_ONLY.search(ClientWords().language(code))


def test_every_kind_of_fact_has_its_form(language: Callable[[str], None]) -> None:
    language("pl")
    assert fact_text(Money(125_000, "PLN")) == "1250,00\u00a0zł"
    assert fact_text(date(2026, 11, 23)) == "23 lis 2026"
    assert fact_text(datetime(2026, 11, 23, 12, tzinfo=UTC)).startswith("23 lis 2026, ")
    assert fact_text(Size(15_000_000)) == "15,0 MB"
    assert fact_text(123_456).split() == ["123", "456"]
    assert fact_text(2.5) == "2,5"
    assert fact_text("Acme") == "Acme"


@pytest.mark.parametrize("reason", Reason)
def test_no_line_of_an_import_is_refused_in_english_or_with_a_raw_figure(
    reason: Reason, language: Callable[[str], None]
) -> None:
    language("ru")
    error = RowError(7, reason, 1, "Графа", "12.50 RUB", "1234.50 RUB")
    text = ImportWords().error(error)
    figures = text.replace("12.50 RUB", "").replace("1234.50 RUB", "") if "₽" not in text else text
    assert not CYRILLIC_ONLY.search(figures)


@pytest.mark.parametrize("meaning", Meaning)
def test_every_meaning_of_a_column_has_a_word(meaning: Meaning, language: Callable[[str], None]) -> None:
    language("ru")
    assert not CYRILLIC_ONLY.search(ImportWords().meaning(meaning))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("network: ", "Почтовый сервер недоступен."),
        ("status:Счёт 1:paid", "Счёт Счёт 1 оплачен, напоминание по нему не уйдёт."),
        ("undone", "Вы отменили отправку."),
    ],
)
def test_a_message_in_the_timeline_says_its_reason_in_a_sentence(
    note: str, said: str, language: Callable[[str], None]
) -> None:
    language("ru")
    entry = TimelineEntry(date(2026, 11, 23), TimelineKind.REMINDER_WAITING, stage=Stage.FIRST, text=note)
    assert TimelineWords().text(entry).endswith(f": {said}")


def test_a_reminder_in_the_timeline_names_its_invoices() -> None:
    entry = TimelineEntry(date(2026, 11, 23), TimelineKind.REMINDER_SENT, "FV 1, FV 2", Stage.FIRST)
    assert TimelineWords().text(entry) == "First reminder sent (FV 1, FV 2)"
    many = TimelineEntry(date(2026, 11, 23), TimelineKind.REMINDER_SENT, "1, 2, 3, 4, 5", Stage.FINAL)
    assert TimelineWords().text(many) == "Final reminder sent (1, 2, 3, +2)"


def test_a_plan_that_was_accepted_on_the_command_line_says_so_in_the_language_of_the_window(
    language: Callable[[str], None],
) -> None:
    language("pl")
    entry = TimelineEntry(date(2026, 11, 23), TimelineKind.PLAN_ACCEPTED, text="command line")
    assert TimelineWords().text(entry).endswith("w wierszu poleceń")
    own = TimelineEntry(date(2026, 11, 23), TimelineKind.PLAN_ACCEPTED, text="by phone")
    assert TimelineWords().text(own).endswith(": by phone")
