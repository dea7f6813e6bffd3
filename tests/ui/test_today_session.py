"""Going through Today with the keyboard alone: what is sent was shown, and one bad message stops no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from freelance_pay.domain.deliveries import State
from freelance_pay.services.message_view import view_of
from freelance_pay.ui.actions import Act
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.compose.message_preview import MessagePreview
from freelance_pay.ui.dialogs.call_dialog import CallDialog
from freelance_pay.ui.dialogs.step_dialogs import SkipDialog
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import WholeWindow, whole_window
from tests.support.window import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.pages.today_session import TodaySession


class Session:
    """A session over three clients, the most overdue first: Acme, Beta, Gamma."""

    def __init__(self, whole: WholeWindow) -> None:
        self.whole = whole
        whole.do(Act.GO_THROUGH)

    @property
    def view(self) -> TodaySession:
        wishes = self.whole.shell.wishes
        assert wishes is not None
        assert wishes.session.view is not None
        return wishes.session.view

    def press(self, key: Qt.Key) -> None:
        """Press one key wherever the focus is."""
        self.whole.come_to_front()
        focused: QWidget | None = self.view.focusWidget()
        self.whole.qtbot.keyClick(self.view if focused is None else focused, key)
        self.whole.settle()

    def ready(self) -> None:
        """Wait until what is shown can be sent."""
        step = next(button for button in self.view.findChildren(QPushButton) if "↵" in button.text())
        self.whole.qtbot.waitUntil(step.isEnabled)

    @property
    def place(self) -> str:
        return by_name(self.view, TextLabel, "How far you are").text()

    @property
    def problem(self) -> str:
        label = next(one for one in self.view.findChildren(TextLabel) if one.accessibleName() == "Problem")
        return label.text()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    for number, name in enumerate(("Acme", "Beta", "Gamma"), 1):
        made.invoice(made.client(name), f"FV {number}/2026", overdue=9 - number)
    yield made
    made.close()


@pytest.fixture
def whole(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> Iterator[WholeWindow]:
    with whole_window(qapp, qtbot, rig) as opened:
        yield opened


@pytest.fixture
def session(whole: WholeWindow) -> Session:
    return Session(whole)


def test_keys_alone_send_skip_and_pass_over(session: Session) -> None:
    assert session.place == "1 of 3"
    session.ready()
    session.press(Qt.Key.Key_S)
    assert session.place == "2 of 3"
    session.press(Qt.Key.Key_K)
    dialog = session.whole.dialog(SkipDialog)
    session.whole.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    session.whole.qtbot.waitUntil(lambda: session.place == "3 of 3")
    session.press(Qt.Key.Key_N)
    assert session.place == "Done"
    assert session.whole.states() == {"Acme": State.QUEUED}
    session.press(Qt.Key.Key_Escape)
    session.whole.qtbot.waitUntil(lambda: session.whole.window.focusWidget() is not None)
    assert by_name(session.whole.window, TodayList, "What to do today").isVisible()
    assert [row.client_name for row in session.whole.today.view.rows] == ["Gamma"]  # type: ignore[union-attr]


def test_what_is_sent_is_the_very_text_that_was_shown(session: Session) -> None:
    session.ready()
    shown = by_name(session.view, MessagePreview, "Preview of the message").message
    session.press(Qt.Key.Key_Return)
    [row] = session.whole.rig.program.reads.messages(None)
    sent = view_of(session.whole.rig.program.reads.delivery_mime(row.id))
    assert shown is not None
    assert (shown.text, shown.html, shown.to, shown.subject) == (sent.text, sent.html, sent.to, sent.subject)


def test_return_on_another_button_presses_that_button_and_sends_nothing(session: Session) -> None:
    session.ready()
    by_name(session.view, QPushButton, "Next").setFocus()
    session.press(Qt.Key.Key_Return)
    assert session.place == "2 of 3"
    assert session.whole.states() == {}


def test_nothing_can_be_sent_before_its_letter_was_shown_for_a_moment(session: Session) -> None:
    session.ready()
    session.press(Qt.Key.Key_Return)
    session.press(Qt.Key.Key_Return)
    assert session.place == "2 of 3"
    assert session.whole.states() == {"Acme": State.QUEUED}


def test_one_bad_message_says_why_and_the_others_go(session: Session) -> None:
    session.ready()
    client_id = session.whole.today.view.rows[0].client_id  # type: ignore[union-attr]
    session.whole.rig.pay(client_id, 180_000)
    session.press(Qt.Key.Key_S)
    assert session.place == "1 of 3"
    assert session.problem
    session.press(Qt.Key.Key_N)
    session.ready()
    session.press(Qt.Key.Key_S)
    assert session.whole.states() == {"Beta": State.QUEUED}


def test_a_message_that_may_not_go_cannot_be_sent_by_any_key(whole: WholeWindow) -> None:
    rig = whole.rig
    rig.invoice(rig.client("Aaa"), "FV 9/2026", overdue=30, pdf=False)
    whole.do(Act.REFRESH)
    session = Session(whole)
    session.press(Qt.Key.Key_S)
    session.press(Qt.Key.Key_Return)
    assert session.place == "1 of 4"
    assert whole.states() == {}


def test_an_edited_message_counts_as_answered_when_it_is_sent(session: Session) -> None:
    session.press(Qt.Key.Key_E)
    compose = session.whole.dialog(ComposeWindow)
    session.whole.qtbot.waitUntil(lambda: by_name(compose, QPushButton, "Send reminder").isEnabled())
    by_name(compose, QPushButton, "Send reminder").click()
    session.whole.qtbot.waitUntil(lambda: session.place == "2 of 3")
    assert session.whole.states() == {"Acme": State.QUEUED}


def test_a_call_is_noted_and_the_next_row_follows(session: Session) -> None:
    session.press(Qt.Key.Key_C)
    dialog = session.whole.dialog(CallDialog)
    session.whole.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_1)
    session.whole.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    session.whole.qtbot.waitUntil(lambda: session.place == "2 of 3")
    assert len(session.whole.rig.events("call_done")) == 1


def test_back_shows_the_row_before_and_an_answered_one_cannot_be_answered_twice(session: Session) -> None:
    session.ready()
    session.press(Qt.Key.Key_S)
    session.press(Qt.Key.Key_B)
    assert session.place == "1 of 3"
    session.press(Qt.Key.Key_S)
    session.press(Qt.Key.Key_Return)
    assert list(session.whole.states().values()) == [State.QUEUED]


def test_what_is_undone_is_not_done_and_can_be_answered_again(session: Session) -> None:
    session.ready()
    session.press(Qt.Key.Key_S)
    session.whole.do(Act.UNDO)
    assert session.whole.states() == {"Acme": State.WITHDRAWN}
    session.press(Qt.Key.Key_B)
    session.ready()
    session.press(Qt.Key.Key_S)
    assert session.place == "2 of 3"
    messages = session.whole.rig.program.reads.messages(None)
    assert {(row.client_name, row.state) for row in messages} == {("Acme", State.WITHDRAWN), ("Acme", State.QUEUED)}


def test_with_nothing_to_do_no_session_begins(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path)
    with whole_window(qapp, qtbot, rig) as whole:
        whole.do(Act.GO_THROUGH)
        assert whole.shell.wishes is not None
        assert whole.shell.wishes.session.view is None
    rig.close()
