"""What Today says about a step that is late and about a letter by post, and what its button asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.policy import Channel, Stage
from freelance_pay.domain.steps import Missed, StepKind
from freelance_pay.services.views import TimelineEntry, TimelineKind, TodayRow
from freelance_pay.ui.languages import speak
from freelance_pay.ui.pages.today_words import TodayWords
from freelance_pay.ui.timeline_words import TimelineWords
from tests.support.window_fakes import TODAY, FakeToday, money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.main_window import MainWindow

LATE = TodayRow(
    ClientId(1), "EUR", "Studio Kowalski", StepKind.REMINDER, Stage.FIRST, money("1250.00"), 1, days_overdue=22,
    planned_on=date(2026, 11, 3),
    missed=(
        Missed(Channel.MAIL, Stage.SECOND, date(2026, 11, 10)),
        Missed(Channel.CALL, None, date(2026, 11, 14)),
    ),
)  # fmt: skip
BY_POST = replace(LATE, step=StepKind.LETTER, stage=Stage.FORMAL_DEMAND, planned_on=None, missed=(), language="pl")


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_a_late_step_says_when_it_was_planned_and_what_was_missed_meanwhile() -> None:
    words = TodayWords()
    card = words.next_step(LATE).replace("\u00a0", " ")
    assert card == ("Next: first reminder, in English. Planned for 3 Nov; missed meanwhile: second reminder, call.")
    assert words.next_step(replace(LATE, missed=())).endswith("Planned for 3\u00a0Nov.")
    assert "lanned" not in words.next_step(replace(LATE, missed=(), planned_on=None))


def test_who_listens_or_points_at_a_late_step_hears_the_days_as_well() -> None:
    spoken = TodayWords().spoken(LATE).replace("\u00a0", " ")
    assert spoken.endswith("Planned for 3 Nov; missed meanwhile: second reminder (10 Nov), call (14 Nov).")


@pytest.mark.parametrize("stage", [None, *Stage])
def test_every_step_that_can_be_missed_has_a_word(stage: Stage | None, qapp: QApplication) -> None:
    speak(qapp, "ru")
    text = TodayWords().missed(replace(LATE, missed=(Missed(Channel.MAIL, stage, TODAY),)))
    assert text.startswith("Планировалось на 3\u00a0нояб.")
    assert not any("a" <= sign <= "z" for sign in text.casefold())


def test_the_button_of_a_letter_by_post_asks_for_the_letter(
    qtbot: QtBot, today: FakeToday, open_window: Callable[[], MainWindow]
) -> None:
    today.rows = (BY_POST,)
    window = open_window()
    words = TodayWords()
    assert words.next_step(BY_POST) == "Next: a formal demand by post, in Polish."
    assert words.primary(BY_POST) == "Make the letter…"
    with qtbot.waitSignal(window.today_page.letter_requested) as asked:
        window.today_page.do_step(BY_POST)
    assert asked.args == [BY_POST.client_id, "EUR"]


@pytest.mark.parametrize("kind", [TimelineKind.POLICY_CHOSEN, TimelineKind.NEVER_REMINDED, TimelineKind.REMINDED_AGAIN])
@pytest.mark.parametrize(("number", "how"), [("FV 1", "strict"), ("FV 1", ""), ("", "Big"), ("", "")])
def test_the_history_has_words_for_every_decision_about_following_up(kind: TimelineKind, number: str, how: str) -> None:
    text = TimelineWords().text(TimelineEntry(TODAY, kind, number, how=how))
    assert number in text
    assert "{" not in text


def test_the_history_names_a_preset_in_the_language_of_the_window(qapp: QApplication) -> None:
    speak(qapp, "pl")
    text = TimelineWords().text(TimelineEntry(TODAY, TimelineKind.POLICY_CHOSEN, how="strict"))
    assert "strict" not in text.casefold()
