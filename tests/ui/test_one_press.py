"""One press does one thing: no second press, held key or second click sends to a client nobody chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from freelance_pay.domain.deliveries import State
from freelance_pay.ui.actions import Act
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.dialogs.batch_dialog import BatchDialog
from freelance_pay.ui.dialogs.step_dialogs import SkipDialog
from freelance_pay.ui.one_press import HeldKeys, OnePress, RestingPlace
from freelance_pay.ui.pages.today_card_plan import PRIMARY
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.pages.today_session import TodaySession
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import WholeWindow, whole_window
from tests.support.window import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RETURN, KEYPAD, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down
QUEUED = State.QUEUED


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    for number, name in enumerate(("Acme", "Beta", "Gamma", "Delta"), 1):
        made.invoice(made.client(name), f"FV {number}/2026", overdue=9 - number)
    yield made
    made.close()


@pytest.fixture
def whole(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> Iterator[WholeWindow]:
    with whole_window(qapp, qtbot, rig) as opened:
        yield opened


@pytest.fixture
def cards(whole: WholeWindow) -> TodayList:
    view = by_name(whole.window, TodayList, "What to do today")
    view.setFocus()
    return view


def current(cards: TodayList) -> str | None:
    return None if cards.current_row is None else cards.current_row.client_name


def wait_until_gone(whole: WholeWindow, cards: TodayList, name: str) -> None:
    whole.qtbot.waitUntil(lambda: name not in [row.client_name for row in cards.rows])
    whole.settle()


def let_go_and_press(whole: WholeWindow, widget: TodayList | TodaySession, key: Qt.Key, times: int = 1) -> None:
    """Repeat a key that is held down as X11 does: a release and a press in one moment, not marked as a repeat."""
    for _ in range(times):
        whole.qtbot.keyRelease(widget, key)
        whole.qtbot.keyPress(widget, key)


def answer(whole: WholeWindow) -> TodaySession:
    """Begin a session, and wait until its first letter can be sent."""
    whole.do(Act.GO_THROUGH)
    assert whole.shell.wishes is not None
    view = whole.shell.wishes.session.view
    assert view is not None
    ready(whole, view)
    return view


def step(view: TodaySession) -> QPushButton:
    return next(button for button in view.findChildren(QPushButton) if "↵" in button.text())


def ready(whole: WholeWindow, view: TodaySession) -> None:
    whole.qtbot.waitUntil(step(view).isEnabled)


def test_after_a_row_went_return_sends_to_nobody_until_a_row_is_chosen(whole: WholeWindow, cards: TodayList) -> None:
    whole.qtbot.keyClick(cards, RETURN)
    wait_until_gone(whole, cards, "Acme")
    assert current(cards) is None
    for key in (KEYPAD, RETURN):
        whole.qtbot.keyClick(cards, key)
        whole.settle()
    assert whole.states() == {"Acme": QUEUED}
    whole.qtbot.keyClick(cards, DOWN)
    assert current(cards) == "Beta"
    whole.qtbot.keyClick(cards, RETURN)
    wait_until_gone(whole, cards, "Beta")
    assert whole.states() == {"Acme": QUEUED, "Beta": QUEUED}


def test_three_quick_returns_send_one_message(whole: WholeWindow, cards: TodayList) -> None:
    for key in (RETURN, KEYPAD, RETURN):
        whole.qtbot.keyClick(cards, key)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED}
    assert "goes out" in whole.window.status.text


def test_a_held_return_sends_one_message(whole: WholeWindow, cards: TodayList) -> None:
    whole.qtbot.keyPress(cards, RETURN)
    for _ in range(5):
        whole.settle()
        let_go_and_press(whole, cards, RETURN)
    wait_until_gone(whole, cards, "Acme")
    let_go_and_press(whole, cards, RETURN, times=4)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED}


def test_the_row_that_took_the_place_is_chosen_by_down_in_the_middle_of_the_list(
    whole: WholeWindow, cards: TodayList
) -> None:
    whole.qtbot.keyClick(cards, DOWN)
    whole.qtbot.keyClick(cards, RETURN)
    wait_until_gone(whole, cards, "Beta")
    whole.qtbot.keyClick(cards, Qt.Key.Key_Up)
    assert current(cards) == "Gamma"


def test_the_focus_that_comes_back_chooses_no_row(whole: WholeWindow, cards: TodayList) -> None:
    whole.qtbot.keyClick(cards, RETURN)
    wait_until_gone(whole, cards, "Acme")
    cards.clearFocus()
    cards.setFocus()
    whole.do(Act.REFRESH)
    assert current(cards) is None


def test_a_second_click_in_the_same_place_sends_to_nobody_else(whole: WholeWindow, cards: TodayList) -> None:
    card = cards.visualRect(cards.model().index(0, 0))
    place = cards._delegate.plan.buttons(has_letter=True)[PRIMARY].translated(card.topLeft()).center().toPoint()
    whole.qtbot.mouseClick(by_name(cards, QPushButton, "Send reminder: Acme"), Qt.MouseButton.LeftButton)
    wait_until_gone(whole, cards, "Acme")
    for _ in range(2):
        whole.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
        whole.settle()
    assert whole.states() == {"Acme": QUEUED}
    for beside in (QPoint(30, 30), QPoint(40, 40)):
        whole.qtbot.mouseMove(cards.viewport(), beside)
    whole.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait_until_gone(whole, cards, "Beta")
    assert whole.states() == {"Acme": QUEUED, "Beta": QUEUED}


def test_two_quick_presses_open_one_dialog(whole: WholeWindow, cards: TodayList) -> None:
    for _ in range(2):
        whole.qtbot.keyPress(cards, Qt.Key.Key_S)
    whole.settle()
    whole.dialog(SkipDialog).reject()


def test_in_a_session_a_held_return_answers_one_row(whole: WholeWindow) -> None:
    view = answer(whole)
    whole.qtbot.keyPress(view, RETURN)
    whole.settle()
    ready(whole, view)
    let_go_and_press(whole, view, RETURN, times=5)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED}
    whole.qtbot.keyRelease(view, RETURN)
    whole.qtbot.keyClick(view, KEYPAD)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED, "Beta": QUEUED}


def test_in_a_session_a_press_too_early_prolongs_the_moment_in_which_nothing_is_sent(whole: WholeWindow) -> None:
    view = answer(whole)
    whole.qtbot.keyClick(view, RETURN)
    whole.qtbot.waitUntil(view._moment.isActive)
    view._moment.setInterval(100_000)
    before = view._moment.timerId()
    for key in (RETURN, KEYPAD, Qt.Key.Key_S):
        whole.qtbot.keyClick(view, key)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED}
    assert view._moment.timerId() != before


def test_in_a_session_two_clicks_on_the_button_send_one_message(whole: WholeWindow) -> None:
    view = answer(whole)
    whole.qtbot.mouseClick(step(view), Qt.MouseButton.LeftButton)
    whole.settle()
    whole.qtbot.mouseDClick(step(view), Qt.MouseButton.LeftButton)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED}


def test_in_a_session_two_quick_presses_open_one_dialog(whole: WholeWindow) -> None:
    view = answer(whole)
    for _ in range(2):
        next(one for one in view.findChildren(QPushButton) if one.accessibleName() == "Skip until…").click()
    whole.settle()
    whole.dialog(SkipDialog).reject()


def test_a_second_press_after_sending_several_does_nothing_to_the_current_row(
    whole: WholeWindow, cards: TodayList
) -> None:
    for key in (Qt.Key.Key_Space, DOWN):
        whole.qtbot.keyClick(cards, key)
    whole.do(Act.SEND_SEVERAL)
    dialog = whole.dialog(BatchDialog)
    send = by_name(dialog, QPushButton, "Send 1 reminder")
    send.setFocus()
    whole.qtbot.keyClick(send, Qt.Key.Key_Space)
    wait_until_gone(whole, cards, "Acme")
    assert current(cards) == "Beta"
    whole.come_to_front()
    for key in (RETURN, KEYPAD):
        whole.qtbot.keyClick(cards, key)
        whole.settle()
    assert whole.states() == {"Acme": QUEUED}


def test_a_second_press_after_sending_from_the_compose_window_sends_nothing_more(
    whole: WholeWindow, cards: TodayList
) -> None:
    whole.qtbot.keyClick(cards, Qt.Key.Key_E)
    compose = whole.dialog(ComposeWindow)
    send = by_name(compose, QPushButton, "Send reminder")
    whole.qtbot.waitUntil(send.isEnabled)
    send.setFocus()
    whole.qtbot.keyClick(send, RETURN)
    for key in (RETURN, KEYPAD):
        whole.qtbot.keyClick(cards, key)
    wait_until_gone(whole, cards, "Acme")
    whole.qtbot.keyClick(cards, RETURN)
    whole.settle()
    assert whole.states() == {"Acme": QUEUED}
    assert "goes out" in whole.window.status.text


def key_event(kind: QEvent.Type, moment: int, key: Qt.Key = RETURN, *, is_marked: bool = False) -> QKeyEvent:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", is_marked)
    event.setTimestamp(moment)
    return event


@pytest.mark.parametrize(
    ("released", "pressed", "key", "is_marked", "is_repeat"),
    [
        (1_000, 1_000, RETURN, False, True),
        (1_000, 1_000, RETURN, True, True),
        (1_000, 1_080, RETURN, False, False),
        (1_000, 1_000, KEYPAD, False, False),
    ],
)
def test_a_key_pressed_in_the_moment_of_its_release_is_held(
    released: int, pressed: int, key: Qt.Key, is_marked: bool, is_repeat: bool
) -> None:
    held = HeldKeys()
    held.take(key_event(QEvent.Type.ShortcutOverride, 100))
    assert not held.is_repeat
    held.take(key_event(QEvent.Type.KeyRelease, released))
    held.take(key_event(QEvent.Type.ShortcutOverride, pressed, key, is_marked=is_marked))
    assert held.is_repeat is is_repeat
    held.take(key_event(QEvent.Type.KeyRelease, pressed + 50, key))
    assert not held.is_repeat


def test_quick_presses_for_one_thing_count_once_and_for_another_at_once() -> None:
    presses = OnePress(100_000)
    assert [presses.passes(what) for what in ("a", "a", "b", "b", "a")] == [True, False, True, False, True]
    presses.rest()
    assert not presses.passes("c")
    presses.wake()
    assert presses.passes("c")
    assert OnePress(-1).passes("a")


def test_a_clicked_place_is_dead_until_the_mouse_left_it() -> None:
    place = RestingPlace()
    assert place.take_click(QPoint(5, 5))
    place.rest(QRect(0, 0, 10, 10))
    place.take_move(QPoint(6, 6))
    assert not place.take_click(QPoint(5, 5))
    assert place.take_click(QPoint(15, 5))
    place.take_move(QPoint(15, 5))
    assert place.take_click(QPoint(5, 5))


def test_what_the_window_shows_below_a_dialog_rests_when_it_closes(whole: WholeWindow, cards: TodayList) -> None:
    QCoreApplication.sendEvent(whole.window, QEvent(QEvent.Type.WindowUnblocked))
    whole.qtbot.keyClick(cards, RETURN)
    whole.settle()
    assert whole.states() == {}
    for key in (DOWN, RETURN):
        whole.qtbot.keyClick(cards, key)
    whole.settle()
    assert whole.states() == {"Beta": QUEUED}
