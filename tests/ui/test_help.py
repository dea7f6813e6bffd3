"""Help, keys and About: what the program says about itself is complete and true, in every language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QTextBrowser

from freelance_pay import __version__
from freelance_pay.domain.policy import STANDARD
from freelance_pay.ui.actions import Act
from freelance_pay.ui.help_topics import Topic, read_topics
from freelance_pay.ui.help_window import HelpWindow
from freelance_pay.ui.languages import WINDOW_LANGUAGES
from freelance_pay.ui.libraries import LIBRARIES, libraries
from freelance_pay.ui.main_window import MainWindow
from tests.support.window import by_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.window_parts import PageSpec, WindowParts

PROJECT = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]


def shown_help(window: MainWindow) -> HelpWindow:
    (found,) = [dialog for dialog in window.findChildren(HelpWindow) if dialog.isVisible()]
    return found


def text_of(window: MainWindow) -> str:
    return by_name(shown_help(window), QTextBrowser, "Text of the help").toPlainText()


def test_f1_opens_the_help_about_the_page_that_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("clients")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert text_of(window).startswith("Clients")
    qtbot.keyClick(shown_help(window), Qt.Key.Key_Escape)
    window.show_page("today")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert text_of(window).startswith("Today")


def test_help_that_is_open_is_used_again_for_another_topic(window: MainWindow) -> None:
    window.actions_list.action(Act.HELP).trigger()
    window.actions_list.action(Act.SHORTCUTS).trigger()
    assert text_of(window).startswith("Keyboard shortcuts")


def test_the_arrows_go_through_the_topics(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_list.action(Act.HELP).trigger()
    topics = by_name(shown_help(window), QListWidget, "Topics")
    qtbot.keyClick(topics, Qt.Key.Key_Down)
    assert text_of(window).startswith("Invoices")


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_help_is_complete_in_every_language_the_window_speaks(language: str) -> None:
    topics = read_topics(language)
    assert len(topics) == len(Topic) - 2
    assert all(len(text) > len(title) + 40 for title, text in topics)
    assert language == "en" or not {title for title, _ in topics} & {title for title, _ in read_topics("en")}


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_help_names_the_days_at_which_reminders_are_really_proposed(language: str) -> None:
    _title, today = read_topics(language)[list(Topic).index(Topic.TODAY)]
    days = {abs(step.days) for step in STANDARD.steps if step.days} | {STANDARD.quiet_days}
    assert set(map(int, re.findall(r"\d+", today))) == days


def test_the_list_of_keys_tells_every_key_that_does_something(window: MainWindow) -> None:
    window.actions_list.action(Act.SHORTCUTS).trigger()
    text = text_of(window)
    for _spec, action in window.actions_list.handled():
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in text
            assert action.text().rstrip("…") in text


def test_a_key_nobody_listens_to_is_not_in_the_list(window: MainWindow) -> None:
    window.actions_list.action(Act.SHORTCUTS).trigger()
    assert "Back up the ledger" not in text_of(window)  # no ledger is open in this window


def test_about_tells_the_version_and_where_the_ledger_is(
    qtbot: QtBot, parts: WindowParts, specs: list[PageSpec], tmp_path: Path
) -> None:
    ledger = tmp_path / "<b>mine</b>.fpay"
    window = MainWindow(replace(parts, ledger=ledger), specs)
    qtbot.addWidget(window)
    window.actions_list.action(Act.ABOUT).trigger()
    assert __version__ in text_of(window)
    assert str(ledger) in text_of(window)


def test_the_version_is_that_of_the_package() -> None:
    assert __version__ == PROJECT["version"]


def test_about_names_every_library_the_program_needs_with_its_licence(window: MainWindow) -> None:
    needed = {re.split(r"[<>=]", line)[0].lower() for line in PROJECT["dependencies"]}
    assert needed <= {package.lower() for package, _name, _licence in LIBRARIES}
    window.actions_list.action(Act.ABOUT).trigger()
    text = text_of(window)
    assert all(library.name in text and library.licence in text and library.version for library in libraries())


def test_help_is_offered_before_the_ledger_is_open(open_window: Callable[[], MainWindow]) -> None:
    offered = {spec.act for spec, _action in open_window().actions_list.offered()}
    assert {Act.HELP, Act.SHORTCUTS, Act.ABOUT} <= offered
