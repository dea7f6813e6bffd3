"""Sending several reminders: the choice is clear, nothing refused is hidden, and one undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from freelance_pay.domain.deliveries import State
from freelance_pay.services.preferences import Preferences
from freelance_pay.ui.actions import Act
from freelance_pay.ui.dialogs.batch_dialog import BatchDialog
from freelance_pay.ui.dialogs.batch_table import BatchTable
from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import WholeWindow, whole_window
from tests.support.window import by_name, by_start, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

CLIENTS = ("Acme", "Beta", "Gamma")


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    for number, name in enumerate(CLIENTS, 1):
        made.invoice(made.client(name), f"FV {number}/2026", overdue=9 - number)
    made.invoice(made.client("Delta"), "FV 4/2026", overdue=4, pdf=False)
    yield made
    made.close()


@pytest.fixture
def whole(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> Iterator[WholeWindow]:
    with whole_window(qapp, qtbot, rig) as opened:
        yield opened


def opened(whole: WholeWindow) -> BatchDialog:
    whole.do(Act.SEND_SEVERAL)
    return whole.dialog(BatchDialog)


def table(dialog: BatchDialog) -> BatchTable:
    return by_name(dialog, BatchTable, "Reminders to send")


def line(dialog: BatchDialog, row: int) -> list[str]:
    cells = table(dialog)
    return [cells.model().index(row, column).data() for column in range(cells.columnCount())]


def todays_list(whole: WholeWindow) -> TodayList:
    return by_name(whole.window, TodayList, "What to do today")


def test_all_that_may_go_are_checked_and_what_may_not_says_why(whole: WholeWindow) -> None:
    dialog = opened(whole)
    assert [line(dialog, row)[0] for row in range(4)] == ["Acme", "Beta", "Gamma", "Delta"]
    assert line(dialog, 0)[1:4] == ["First reminder", "€1,800.00", "1"]
    assert "PDF" in line(dialog, 3)[4]
    assert table(dialog).model().index(3, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    assert by_start(dialog, QPushButton, "Send 3 reminder").isEnabled()
    assert "€5,400.00" in by_name(dialog, TextLabel, "How far it is").text()


def test_space_takes_one_out_and_a_stray_return_sends_nothing(whole: WholeWindow) -> None:
    dialog = opened(whole)
    whole.qtbot.keyClick(table(dialog), Qt.Key.Key_Space)
    assert by_start(dialog, QPushButton, "Send 2 reminder").isEnabled()
    whole.qtbot.keyClick(table(dialog), Qt.Key.Key_Return)
    whole.settle()
    assert whole.states() == {}


def test_the_checked_ones_are_queued_and_one_undo_takes_all_of_them_back(whole: WholeWindow) -> None:
    by_start(opened(whole), QPushButton, "Send 3 reminder").click()
    whole.qtbot.waitUntil(lambda: whole.window.status.can_undo)
    assert whole.states() == dict.fromkeys(CLIENTS, State.QUEUED)
    whole.do(Act.UNDO)
    whole.qtbot.waitUntil(lambda: set(whole.states().values()) == {State.WITHDRAWN})
    whole.settle()
    assert not whole.window.status.can_undo
    assert whole.rig.mail.taken == []


def test_those_that_wait_for_the_last_one_of_a_batch_are_not_said_to_have_failed(rig: ProgramRig) -> None:
    rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    client_id = next(row.client_id for row in rig.today() if row.client_name == "Acme")
    delivery = rig.delivery(rig.approve(client_id).delivery_id)
    later = replace(delivery, next_try_at=delivery.not_before + timedelta(seconds=5))
    said = MessageWords().advice(later, delivery.not_before + timedelta(seconds=1), "")
    assert "unless you take it back" in said
    tried = replace(later, attempts=1, detail="network:")
    assert "could not leave" in MessageWords().advice(tried, delivery.not_before + timedelta(seconds=1), "")


def test_one_that_became_wrong_is_named_with_its_reason_and_the_others_go(whole: WholeWindow) -> None:
    dialog = opened(whole)
    whole.rig.pay(next(row.client_id for row in whole.rig.today() if row.client_name == "Beta"), 180_000)
    by_start(dialog, QPushButton, "Send 3 reminder").click()
    whole.qtbot.waitUntil(lambda: bool(names_of(dialog, QPushButton, lambda one: one.accessibleName() == "Close")))
    assert line(dialog, 0)[0] == "Beta"
    assert line(dialog, 0)[4]
    assert whole.states() == {"Acme": State.QUEUED, "Gamma": State.QUEUED}


def test_marked_rows_alone_are_offered_and_the_mark_shows_in_words(whole: WholeWindow) -> None:
    cards = todays_list(whole)
    cards.setFocus()
    whole.qtbot.keyClick(cards, Qt.Key.Key_Space)
    assert [row.client_name for row in cards.marked_rows] == ["Acme"]
    assert cards.currentIndex().data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert by_start(whole.window, QPushButton, "Send 1 marked reminder").isEnabled()
    dialog = opened(whole)
    assert table(dialog).rowCount() == 1
    dialog.reject()
    whole.come_to_front()
    whole.qtbot.keyClick(cards, Qt.Key.Key_Space)
    assert cards.marked_rows == ()
    assert by_start(whole.window, QPushButton, "Send 4 reminder").isEnabled()


def test_a_closed_dialog_sends_nothing(whole: WholeWindow) -> None:
    opened(whole).reject()
    whole.settle()
    assert whole.states() == {}


def test_without_an_undo_window_they_leave_at_once(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> None:
    with whole_window(qapp, qtbot, rig, undo_seconds=0) as whole:
        by_start(opened(whole), QPushButton, "Send 3 reminder").click()
        qtbot.waitUntil(lambda: whole.states() == dict.fromkeys(CLIENTS, State.SENT))
        assert len(rig.mail.taken) == 3
        whole.settle()
