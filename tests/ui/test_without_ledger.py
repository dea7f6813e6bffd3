"""Without a ledger the window says so and offers only what works without one, until there is one again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMenu, QPushButton

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.services.views import Topic
from freelance_pay.ui.actions import Act
from freelance_pay.ui.dialogs.client_dialog import ClientDialog
from freelance_pay.ui.dialogs.rescue_dialog import RescueDialog
from freelance_pay.ui.shell import Shell
from freelance_pay.ui.without_ledger import NEED_NO_LEDGER
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    Open = Callable[[], Shell]

DATA = Path(__file__).parent.parent / "data"
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


def owe(rig: ProgramRig) -> None:
    """Have an invoice of which Today reads everything."""
    rig.program = rig.start()
    rig.invoice(rig.client("Borys"))
    rig.close()


def zero_page(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * 4096)
        file.write(bytes(4096))


def root_page(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return int(root) - 1


@pytest.mark.parametrize("table", ["setting", "client", "contact", "invoice", "hold", "plan", "event", "sqlite_schema"])
def test_a_window_opens_with_the_sentence_and_the_copy_whatever_page_is_damaged(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig, table: str
) -> None:
    owe(rig)
    page = 1 if table == "sqlite_schema" else root_page(rig.layout.path, table)
    zero_page(rig.layout.path, page)
    shell = open_shell()
    assert shell.window.isVisible()
    dismiss(shell, qtbot)
    said = " ".join(label.text() for label in shell.window.findChildren(QLabel) if label.isVisible())
    assert "The ledger is damaged" in said
    assert "No good copy" not in said
    press(shell, qtbot, "Restore the newest copy")
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=30_000)
    assert shell.window.current_key == "today"


def test_a_window_opens_on_an_older_ledger_and_shows_what_is_in_it(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig
) -> None:
    path = rig.layout.path
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DATA / "ledger_of_schema_1.sql").read_text())
    shell = open_shell()
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=30_000)
    qtbot.waitUntil(lambda: shell.window.today_page.view is not None, timeout=30_000)
    view = shell.window.today_page.view
    assert view is not None
    assert not view.is_empty_ledger
    assert visible(shell, RescueDialog) == []
    assert shell.window.status.text == ""


@pytest.mark.parametrize("key", ["preferences", "follow_up"])
def test_a_setting_nobody_can_read_keeps_no_window_from_opening(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig, key: str
) -> None:
    """The file is sound, so it is not told as damage; whoever wrote nonsense there finds the window and a sentence."""
    owe(rig)
    with closing(sqlite3.connect(rig.layout.path)) as connection, connection:
        connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, 'no JSON')", (key,))
    shell = open_shell()
    assert shell.window.isVisible()
    qtbot.waitUntil(lambda: "unexpected error" in shell.window.status.text, timeout=30_000)


@pytest.mark.parametrize("page", range(3, 60, 8))
def test_a_window_with_any_page_damaged_tells_it_or_shows_a_sound_today(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig, page: int
) -> None:
    owe(rig)
    zero_page(rig.layout.path, page)
    shell = open_shell()
    assert shell.window.isVisible()
    qtbot.waitUntil(lambda: shell.wishes is not None or visible(shell, RescueDialog) != [], timeout=30_000)
    if shell.wishes is None:
        dismiss(shell, qtbot)
        press(shell, qtbot, "Restore the newest copy")
        qtbot.waitUntil(lambda: shell.wishes is not None, timeout=30_000)
    else:
        rows = shell.window.today_page.view
        assert rows is not None
        assert [row.client_name for row in rows.rows] == ["Borys"]


@pytest.mark.parametrize("key", ["today", "clients", "invoices", "messages"])
def test_a_page_that_meets_damage_later_closes_the_ledger_once_and_leads_to_the_copy(
    open_shell: Open, qtbot: QtBot, rig: ProgramRig, key: str
) -> None:
    owe(rig)
    shell = open_shell()
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not shell._runner.is_busy, timeout=30_000)
    shell.window.show_page(key)
    qtbot.waitUntil(lambda: not shell._runner.is_busy, timeout=30_000)
    path = rig.layout.path
    with closing(sqlite3.connect(path)) as connection:
        roots = connection.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 1").fetchall()
    for (root,) in roots:
        zero_page(path, root - 1)
    with path.open("r+b") as file:  # a change of another program, else SQLite shows what it has in its cache
        file.seek(24)
        counter = int.from_bytes(file.read(4)) + 1
        for place in (24, 92):
            file.seek(place)
            file.write(counter.to_bytes(4))
    shell.window.touch(frozenset(Topic))
    dismiss(shell, qtbot)
    qtbot.waitUntil(lambda: not shell._runner.is_busy, timeout=30_000)
    assert visible(shell, RescueDialog) == []
    press(shell, qtbot, "Restore the newest copy")
    qtbot.waitUntil(lambda: Act.ADD_CLIENT in {spec.act for spec, _ in shell.window.actions_list.offered()})
