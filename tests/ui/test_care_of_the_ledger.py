"""What the window does for the ledger's file while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from freelance_pay.adapters.db.backups import Reason, list_backups
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.ui.actions import Act
from freelance_pay.ui.dialogs.rescue_dialog import RescueDialog
from freelance_pay.ui.shell import Shell
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import whole_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_a_window_that_stays_open_makes_a_copy_on_each_day_on_which_it_is_looked_at(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = ProgramRig(tmp_path / "home")
    with whole_window(qapp, qtbot, rig) as opened:
        for _ in range(2):
            rig.clock.go_on(days=1)
            opened.window._look_at_the_day()
            opened.window._look_at_the_day()
            opened.settle()
        copies = list_backups(rig.layout)
        assert [copy.reason for copy in copies] == [Reason.DAILY] * 3
        assert len({copy.taken_at.date() for copy in copies}) == 3
    rig.close()


def test_a_window_that_is_opened_or_looked_at_on_a_new_day_lets_scheduled_runs_go_on_after_a_break(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = ProgramRig(tmp_path / "home")
    rig.pay(rig.client("Payer"), 100)

    def queued() -> int:
        return len(rig.services.scheduled.queue().queued)

    rig.invoice(rig.client("Acme", automatic=True), "FV 1")
    rig.clock.go_on(days=2)
    assert queued() == 0
    with whole_window(qapp, qtbot, rig) as opened:
        assert queued() == 1
        rig.invoice(rig.client("Beta", automatic=True), "FV 2")
        rig.clock.go_on(days=2)
        assert queued() == 0
        opened.window._look_at_the_day()
        opened.settle()
        assert queued() == 1
    rig.close()


@pytest.mark.skipif("sys.platform == 'win32'", reason="the mode of a file is a POSIX matter")
def test_a_ledger_set_read_only_is_told_in_words_and_opened_once_it_may_be_written(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = ProgramRig(tmp_path / "home")
    rig.client("Acme")
    rig.close()
    rig.layout.path.chmod(0o444)
    before = rig.layout.path.read_bytes()
    program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
    shell = Shell(qapp, program)
    qtbot.addWidget(shell.window)
    shell.open()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(RescueDialog)), timeout=20_000)
    (dialog,) = shell.window.findChildren(RescueDialog)
    assert any("is read-only" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    assert not shell.window.actions_list.action(Act.ADD_CLIENT).isEnabled()
    assert rig.layout.path.read_bytes() == before
    rig.layout.path.chmod(0o600)
    (again,) = [one for one in shell.window.findChildren(QPushButton) if one.text() == "Try again" and one.isVisible()]
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.wishes is not None and not shell._runner.is_busy)
    assert shell.window.actions_list.action(Act.ADD_CLIENT).isEnabled()
    shell.window.close()
    shell.close()
    program.close()
