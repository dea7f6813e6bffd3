"""The whole window over a real ledger, as a person uses it: keys, buttons, dialogs."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog

from freelance_pay.services.preferences import Preferences
from freelance_pay.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.deliveries import State
    from freelance_pay.ui.actions import Act
    from freelance_pay.ui.closing import Patience
    from tests.support.program_rig import ProgramRig

Dialog = TypeVar("Dialog", bound=QDialog)


class WholeWindow:
    """The shell, its window, and waiting until it is at rest."""

    def __init__(self, qtbot: QtBot, rig: ProgramRig, shell: Shell) -> None:
        self.qtbot = qtbot
        self.rig = rig
        self.shell = shell
        self.window = shell.window
        self.today = shell.window.today_page

    def settle(self) -> None:
        """Wait until nothing runs in the background."""
        self.qtbot.waitUntil(lambda: not self.shell._runner.is_busy)

    def come_to_front(self) -> None:
        """Let the keys go to the window, as a window manager does when a dialog closed."""
        if not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def do(self, act: Act) -> None:
        """Run an action of the list."""
        self.window.actions_list.action(act).trigger()
        self.settle()

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the one visible dialog of `kind`, when it is there."""
        self.qtbot.waitUntil(lambda: len(_shown(kind)) == 1)
        return _shown(kind)[0]

    def states(self) -> dict[str, State]:
        """Where the message to each client stands."""
        return {row.client_name: row.state for row in self.rig.program.reads.messages(None)}


@contextmanager
def whole_window(
    app: QApplication, qtbot: QtBot, rig: ProgramRig, *, undo_seconds: int = 10, patience: Patience | None = None
) -> Iterator[WholeWindow]:
    """Open the window in English over the ledger of `rig`, read and at rest."""
    rig.services.settings.save_preferences(Preferences(language="en", undo_seconds=undo_seconds))
    shell = Shell(app, rig.program, patience=patience)
    qtbot.addWidget(shell.window)
    shell.window.resize(1280, 800)
    shell.open()
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=20_000)
    opened = WholeWindow(qtbot, rig, shell)
    opened.come_to_front()
    opened.settle()
    yield opened
    shell.window.hide()
    shell.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def _shown(kind: type[Dialog]) -> list[Dialog]:
    return [found for found in QApplication.topLevelWidgets() if isinstance(found, kind) and found.isVisible()]
