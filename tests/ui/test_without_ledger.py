"""Without a ledger the window says so and offers only what works without one, until there is one again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMenu, QPushButton

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.ui.actions import Act
from freelance_pay.ui.dialogs.client_dialog import ClientDialog
from freelance_pay.ui.dialogs.rescue_dialog import RescueDialog
from freelance_pay.ui.shell import Shell
from freelance_pay.ui.without_ledger import NEED_NO_LEDGER
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    Open = Callable[[], Shell]

DAMAGES = ("damaged", "newer", "empty", "read too late")


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    """A ledger with one client, of which there is a copy."""
    rig = ProgramRig(tmp_path / "home")
    rig.client("Acme")
    rig.services.care.backup()
    rig.close()
    yield rig
    rig.close()


@pytest.fixture
def open_shell(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> Iterator[Open]:
    opened: list[tuple[Shell, Program]] = []

    def open_it() -> Shell:
        program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
        shell = Shell(qapp, program, make_sample=lambda: rig.layout.path)
        opened.append((shell, program))
        shell.open()
        return shell

    yield open_it
    for shell, program in opened:
        shell.window.close()
        shell.close()
        program.close()


def spoil(rig: ProgramRig, damage: str) -> None:
    path = rig.layout.path
    if damage == "empty":
        path.write_bytes(b"")
    elif damage == "newer":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 99")
    elif damage == "damaged":
        path.write_bytes(path.read_bytes()[:-4096])
    else:
        content = path.read_bytes()
        path.write_bytes(content[:-4096] + bytes(4096))


def visible(shell: Shell, kind: type[QDialog]) -> list[QDialog]:
    return [one for one in shell.window.findChildren(kind) if one.isVisible()]


def dismiss(shell: Shell, qtbot: QtBot) -> None:
    """Close the rescue dialog, when it has come."""
    qtbot.waitUntil(lambda: len(visible(shell, RescueDialog)) == 1, timeout=30_000)
    visible(shell, RescueDialog)[0].reject()


def press(shell: Shell, qtbot: QtBot, text: str) -> None:
    found = [one for one in shell.window.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    assert len(found) == 1
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("damage", DAMAGES)
def test_only_what_works_without_a_ledger_is_offered_and_the_rest_says_why_not(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig, damage: str
) -> None:
    spoil(rig, damage)
    shell = open_shell()
    dismiss(shell, qtbot)
    actions = shell.window.actions_list
    assert {spec.act for spec, _ in actions.offered()} <= NEED_NO_LEDGER
    assert {Act.OPEN_LEDGER, Act.NEW_LEDGER, Act.RESTORE, Act.SAMPLE_DATA, Act.QUIT} <= {
        spec.act for spec, _ in actions.offered()
    }
    for act in (Act.ADD_CLIENT, Act.ADD_INVOICE, Act.IMPORT, Act.RECORD_PAYMENT, Act.BACKUP, Act.FIND, Act.SEND_STEP):
        assert "No ledger is open" in actions.action(act).toolTip()
    for button in shell.window.findChildren(QPushButton):
        if button.accessibleName() in {"Invoices", "Clients", "Settings"}:
            assert not button.isEnabled()
            assert "No ledger is open" in button.toolTip()
    shell.window.show_page("clients")
    for act in (Act.ADD_CLIENT, Act.FIND):
        actions.action(act).trigger()
    assert visible(shell, ClientDialog) == []
    said = " ".join(label.text() for label in shell.window.findChildren(QLabel) if label.isVisible())
    assert {"newer": "A newer ledger", "empty": "The ledger is gone"}.get(damage, "The ledger is damaged") in said


def test_the_menu_shows_what_cannot_be_done_greyed(open_shell: Open, qtbot: QtBot, rig: ProgramRig) -> None:
    spoil(rig, "empty")
    shell = open_shell()
    dismiss(shell, qtbot)
    press(shell, qtbot, "  All actions")
    [menu] = [one for one in shell.window.findChildren(QMenu) if one.isVisible()]
    listed = {action.objectName(): action.isEnabled() for action in menu.actions() if action.objectName()}
    menu.close()
    assert listed[Act.ADD_CLIENT] is False
    assert listed[Act.OPEN_LEDGER] is True


@pytest.mark.parametrize("damage", DAMAGES)
def test_restoring_from_the_page_brings_everything_back(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig, damage: str
) -> None:
    spoil(rig, damage)
    shell = open_shell()
    dismiss(shell, qtbot)
    if damage == "newer":
        shell.window.actions_list.action(Act.RESTORE).trigger()
        [chooser] = [one for one in shell.window.findChildren(QFileDialog) if one.isVisible()]
        [copy] = rig.layout.backups.iterdir()
        chooser.fileSelected.emit(str(copy))
        chooser.close()
    else:
        press(shell, qtbot, "Restore the newest copy")
    offered = shell.window.actions_list.offered
    qtbot.waitUntil(lambda: Act.ADD_CLIENT in {spec.act for spec, _ in offered()}, timeout=30_000)
    shell.window.show_page("clients")
    assert shell.window.current_key == "clients"
    shell.window.actions_list.action(Act.ADD_CLIENT).trigger()
    qtbot.waitUntil(lambda: len(visible(shell, ClientDialog)) == 1)
    assert Act.RESTORE not in {spec.act for spec, _ in offered()}


def test_a_ledger_that_was_only_in_use_is_opened_by_trying_again(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig
) -> None:
    rig.program.take_lock()
    shell = open_shell()
    dismiss(shell, qtbot)
    rig.close()
    press(shell, qtbot, "Try again")
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=30_000)
    assert shell.window.current_key == "today"


def test_a_new_ledger_never_takes_the_place_of_a_file(open_shell: Open, qtbot: QtBot, rig: ProgramRig) -> None:
    spoil(rig, "empty")
    shell = open_shell()
    dismiss(shell, qtbot)
    started: list[Path] = []
    shell._without.start_requested.disconnect()
    shell._without.start_requested.connect(started.append)
    for path in (rig.layout.path, rig.folder / "other.fpay"):
        press(shell, qtbot, "New ledger…")
        [chooser] = [one for one in shell.window.findChildren(QFileDialog) if one.isVisible()]
        chooser.fileSelected.emit(str(path))
        chooser.close()
        qtbot.waitUntil(lambda: not [one for one in shell.window.findChildren(QFileDialog) if one.isVisible()])
    assert started == [rig.folder / "other.fpay"]
    assert "there already" in shell.window.status.text
