"""A reminder sent by hand, before its day: what stops it is looked at in the message itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.shell import Shell
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> Iterator[Shell]:
    rig.invoice(rig.client(), overdue=1, pdf=False)
    rig.program.close()
    program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
    program.open_for_changes()
    shell = Shell(qapp, program)
    qtbot.addWidget(shell.window)
    shell.open()
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=20_000)
    yield shell
    shell.window.hide()
    shell.close()
    program.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def test_a_reminder_by_hand_that_is_stopped_is_opened_with_what_stops_it(
    qtbot: QtBot, shell: Shell, rig: ProgramRig
) -> None:
    (client_id,) = (found for found, _name in shell._program.reads.client_names())
    assert shell._program.today.everything(rig.clock.today()).rows == (), "its day has not come"
    assert shell.wishes is not None
    shell.wishes.sending.send(client_id, "EUR", by_hand=True)

    def is_open() -> None:
        assert [found.isVisible() for found in shell.window.findChildren(ComposeWindow)] == [True]

    qtbot.waitUntil(is_open)
