"""The window leads everywhere by keyboard, makes pages when they are wanted, and says what happens."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidget, QMenu, QPushButton

from freelance_pay.services.views import Topic
from freelance_pay.ui.actions import Act
from freelance_pay.ui.finder import Finder
from freelance_pay.ui.main_window import MainWindow
from freelance_pay.ui.navigation import Navigation
from freelance_pay.ui.pages.page import Page
from freelance_pay.ui.status_line import UndoOffer
from freelance_pay.ui.theme import Appearance
from tests.support.window import by_name
from tests.support.window_fakes import FakeClock, FakeToday

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.window_parts import PageSpec, WindowParts

CTRL = Qt.KeyboardModifier.ControlModifier


def test_pages_are_made_when_they_are_first_shown(window: MainWindow, made_pages: list[Page]) -> None:
    assert made_pages == []
    window.show_page("clients")
    window.show_page("today")
    window.show_page("clients")
    assert len(made_pages) == 1


def test_the_navigation_leads_to_the_page_it_names(window: MainWindow, qtbot: QtBot) -> None:
    button = by_name(window, QPushButton, "Invoices")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.current_key == "invoices"
    assert button.isChecked()


def test_ctrl_and_a_digit_lead_to_a_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    assert window.current_key == "clients"
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.current_key == "today"


def test_arrows_move_through_the_navigation(window: MainWindow, qtbot: QtBot) -> None:
    button = by_name(window, QPushButton, "Today")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Down)
    assert window.current_key == "invoices"
    assert window.focusWidget().accessibleName() == "Invoices"


def test_the_navigation_says_how_many_things_wait(window: MainWindow) -> None:
    button = by_name(window, QPushButton, "Today")
    assert button.text().split() == ["Today", "6"]
    assert button.accessibleDescription() == "6"


def test_a_narrow_window_folds_the_navigation_and_keeps_its_names(window: MainWindow, qtbot: QtBot) -> None:
    navigation = window.findChildren(Navigation)[0]
    window.resize(700, 600)
    qtbot.waitUntil(lambda: navigation.is_folded)
    button = by_name(window, QPushButton, "Clients")
    assert button.text() == ""
    assert "Clients" in button.toolTip()


def test_the_words_of_the_navigation_keep_no_window_wide(window: MainWindow, qtbot: QtBot) -> None:
    navigation = window.findChildren(Navigation)[0]
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: not navigation.is_folded)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert window.minimumSizeHint().width() < navigation.width() + window._stack.minimumSizeHint().width()


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [QKeySequence(shortcut).toString() for spec in window.actions_list.specs for shortcut in spec.shortcuts]
    keys += [f"Ctrl+{digit}" for digit in range(1, 10)]
    assert sorted(keys) == sorted(set(keys))


def test_every_action_has_a_name_in_the_list(window: MainWindow) -> None:
    assert {spec.act for spec in window.actions_list.specs} == set(Act)
    assert all(spec.text for spec in window.actions_list.specs)


def test_an_action_nobody_handles_is_not_offered(window: MainWindow) -> None:
    offered = {spec.act for spec, _action in window.actions_list.offered()}
    assert Act.BACKUP not in offered
    window.actions_list.on(Act.BACKUP, lambda: None)
    assert Act.BACKUP in {spec.act for spec, _action in window.actions_list.offered()}


def test_the_menu_lists_every_action_that_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(by_name(window, QPushButton, "All actions"), Qt.MouseButton.LeftButton)
    menu = window.findChildren(QMenu)[0]
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == [spec.text for spec, _action in window.actions_list.offered()]
    menu.close()


@pytest.fixture
def finder(window: MainWindow, qtbot: QtBot) -> Finder:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    return by_name(window, Finder, "Find")


def entries(finder: Finder) -> list[str]:
    view = by_name(finder, QListWidget, "Found")
    return [view.item(row).text() for row in range(view.count())]


def test_ctrl_k_offers_every_page_and_action_before_a_word_is_typed(finder: Finder) -> None:
    shown = entries(finder)
    assert shown[0].startswith("Go to Today")
    assert any("Quit" in text for text in shown)


def test_ctrl_k_finds_clients_and_invoices_by_a_part_of_their_name(
    window: MainWindow, finder: Finder, qtbot: QtBot
) -> None:
    qtbot.keyClicks(finder._box, "kowal")
    qtbot.waitUntil(lambda: any("FV 12/2026" in text for text in entries(finder)))
    with qtbot.waitSignal(finder.invoice_chosen) as chosen:
        qtbot.keyClick(finder._box, Qt.Key.Key_Down)
        qtbot.keyClick(finder._box, Qt.Key.Key_Return)
    assert chosen.args == [12]
    assert window.current_key == "invoices"


def test_return_right_after_typing_goes_to_what_was_typed_not_to_what_was_listed(
    window: MainWindow, finder: Finder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(finder.client_chosen) as chosen:
        qtbot.keyClicks(finder._box, "kowal")
        qtbot.keyClick(finder._box, Qt.Key.Key_Return)
    assert chosen.args == [1]
    assert window.current_key == "clients"


def test_ctrl_k_runs_the_action_that_is_chosen(window: MainWindow, finder: Finder, qtbot: QtBot) -> None:
    qtbot.keyClicks(finder._box, "dark")
    qtbot.waitUntil(lambda: not any("Quit" in text for text in entries(finder)))
    row = next(row for row, text in enumerate(entries(finder)) if "Dark" in text)
    with qtbot.waitSignal(window.appearance_chosen) as chosen:
        for _ in range(row):
            qtbot.keyClick(finder._box, Qt.Key.Key_Down)
        qtbot.keyClick(finder._box, Qt.Key.Key_Return)
    assert chosen.args == [Appearance.DARK]


def test_what_can_be_undone_counts_down_and_is_undone_by_ctrl_z(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[str] = []
    window.status.offer_undo(UndoOffer(lambda left: f"goes out in {left}", 7, lambda: undone.append("first")))
    window.status._clock.timeout.emit()
    assert window.status.text == "goes out in 6"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert undone == ["first"]
    assert not window.status.can_undo


def test_the_newest_of_several_offers_is_undone_first(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[str] = []
    window.status.offer_undo(UndoOffer(lambda left: f"first {left}", 7, lambda: undone.append("first")))
    window.status.offer_undo(UndoOffer(lambda left: f"second {left}", 7, lambda: undone.append("second")))
    undo = by_name(window.status, QPushButton, "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.status.text == "first 7"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == ["second", "first"]


def test_after_its_time_nothing_can_be_undone(window: MainWindow) -> None:
    undone: list[str] = []
    window.status.offer_undo(UndoOffer(str, 2, lambda: undone.append("late")))
    for _ in range(2):
        window.status._clock.timeout.emit()
    window.actions_list.action(Act.UNDO).trigger()
    assert undone == []
    assert not window.actions_list.action(Act.UNDO).isEnabled()


def test_a_notice_leads_to_the_messages(window: MainWindow, qtbot: QtBot) -> None:
    window.status.set_notice("1 message needs a decision")
    qtbot.mouseClick(by_name(window, QPushButton, "1 message needs a decision"), Qt.MouseButton.LeftButton)
    assert window.current_key == "messages"


def test_an_error_in_the_background_is_said_in_words(window: MainWindow, qtbot: QtBot, today: FakeToday) -> None:
    today.error = RuntimeError("The ledger cannot be read.")
    window.today_page.refresh()
    qtbot.waitUntil(lambda: window.status.text == "The ledger cannot be read.")


def test_a_change_is_read_again_by_the_page_that_is_looked_at(
    window: MainWindow, qtbot: QtBot, today: FakeToday
) -> None:
    today.asked.clear()
    window.touch({Topic.PAYMENTS})
    qtbot.waitUntil(lambda: "all" in today.asked)


def test_a_page_that_is_not_looked_at_reads_again_when_it_is_shown(
    window: MainWindow, qtbot: QtBot, today: FakeToday
) -> None:
    window.show_page("clients")
    today.asked.clear()
    window.touch({Topic.PAYMENTS})
    assert today.asked == []
    window.show_page("today")
    qtbot.waitUntil(lambda: "all" in today.asked)


def test_a_new_day_is_noticed_when_the_person_comes_back(
    window: MainWindow, qtbot: QtBot, today: FakeToday, clock: FakeClock
) -> None:
    today.asked.clear()
    window._look_at_the_day()
    assert today.asked == []
    clock.day += timedelta(days=1)
    window._look_at_the_day()
    qtbot.waitUntil(lambda: window.today_page.view is not None and window.today_page.view.today == clock.day)


def test_light_and_dark_can_be_chosen_by_action(window: MainWindow, parts: WindowParts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.appearance_chosen):
        window.actions_list.action(Act.DARK).trigger()
    assert parts.theme.is_dark


def test_a_window_that_is_gone_takes_its_pages_along(parts: WindowParts, specs: list[PageSpec], qtbot: QtBot) -> None:
    window, gone = MainWindow(parts, specs), list[bool]()
    window.today_page.destroyed.connect(lambda: gone.append(True))
    window.deleteLater()
    qtbot.waitUntil(lambda: gone == [True])


def test_the_window_imports_nothing_slow() -> None:
    slow = ("sqlalchemy", "sqlmodel", "jinja2", "keyring", "babel", "smtplib", "typst", "openpyxl", "pydantic", "email")
    late = ("concurrent.futures", "asyncio", "freelance_pay.ui.finder")
    code = (
        f"import sys, freelance_pay.ui.main_window as m;print([name for name in {slow + late} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_page_under_another_has_no_entry_of_its_own_and_leaves_the_other_marked(
    parts: WindowParts, specs: list[PageSpec], qtbot: QtBot
) -> None:
    window = MainWindow(parts, [*specs, replace(specs[0], key="below", title="Below", under="today")])
    qtbot.addWidget(window)
    names = [button.accessibleName() for button in window.findChildren(QPushButton)]
    assert "Below" not in names
    window.show_page("below")
    assert window.current_key == "below"
    today = next(button for button in window.findChildren(QPushButton) if button.accessibleName() == "Today")
    assert today.isChecked()
    window.actions_list.action(Act.NEXT_PAGE).trigger()
    assert window.current_key == specs[0].key
