"""What is to be known of a ledger is told until it is put away: a cloud service keeps it in step, it is an old copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.ui.shell import Shell
from freelance_pay.ui.widgets.notice_bar import NoticeBar
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    Look = Callable[[ProgramRig], list[NoticeBar]]


@pytest.fixture
def look(qapp: QApplication, qtbot: QtBot) -> Iterator[Look]:
    """Open the window on a ledger as if anew and return the notices."""
    opened: list[tuple[Shell, Program]] = []

    def close() -> None:
        for shell, program in opened:
            qtbot.waitUntil(lambda runner=shell._runner: not runner.is_busy)  # type: ignore[misc]
            shell.window.close()
            shell.close()
            program.close()
        opened.clear()

    def open_it(rig: ProgramRig) -> list[NoticeBar]:
        close()
        program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
        shell = Shell(qapp, program)
        opened.append((shell, program))
        shell.open()
        qtbot.waitUntil(lambda: shell.wishes is not None and not shell._runner.is_busy, timeout=30_000)
        bars = shell.window.findChildren(NoticeBar)
        for bar in bars:  # a layout shows what is put into it a moment later
            qtbot.waitUntil(bar.isVisible)
        return bars

    yield open_it
    close()


def rig_in(folder: Path) -> ProgramRig:
    rig = ProgramRig(folder)
    rig.client("Acme")
    rig.close()
    return rig


def test_it_is_told_until_it_is_put_away(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    rig = rig_in(tmp_path / "Dropbox" / "books")
    for _ in range(2):
        [bar] = look(rig)
        assert "Dropbox" in bar.accessibleDescription()
    qtbot.mouseClick(by_name(bar, QPushButton, "Got it"), Qt.MouseButton.LeftButton)
    assert look(rig) == []


def test_a_ledger_elsewhere_has_no_notice(look: Look, tmp_path: Path) -> None:
    assert look(rig_in(tmp_path / "books")) == []


def test_that_an_old_copy_lacks_what_messages_are_about_is_told_until_it_is_put_away(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = ProgramRig(tmp_path / "books")
    old = rig.layout.path.read_bytes()
    client_id = rig.client()
    rig.invoice(client_id)
    rig.send(client_id)
    rig.close()
    rig.layout.path.write_bytes(old)
    for _ in range(2):
        [bar] = look(rig)
        assert "(1 of them)" in bar.accessibleDescription()
    qtbot.mouseClick(by_name(bar, QPushButton, "Got it"), Qt.MouseButton.LeftButton)
    assert look(rig) == []
