"""The window without a ledger: a page that says why and leads on, and nothing offered that needs one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from freelance_pay.ui.actions import Act
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.empty_state import EmptyState, NextAction

if TYPE_CHECKING:
    from freelance_pay.services.sentence import Sentence
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.main_window import MainWindow

NEED_NO_LEDGER = frozenset(
    {
        Act.OPEN_LEDGER,
        Act.NEW_LEDGER,
        Act.RESTORE,
        Act.SAMPLE_DATA,
        Act.LIGHT,
        Act.DARK,
        Act.SYSTEM_COLOURS,
        Act.HELP,
        Act.SHORTCUTS,
        Act.ABOUT,
        Act.QUIT,
    }
)
SUFFIX = ".fpay"


class WithoutLedger(QObject):
    """Offers the ways to a ledger: this one again, a copy of it, another one, a new one."""

    restore_requested = Signal(object)
    """Put this copy (a Path) in the ledger's place."""
    again_requested = Signal()
    """Try to open the ledger once more."""
    start_requested = Signal(object)
    """Open this ledger (a Path), which need not be there yet, in a window of its own."""

    def __init__(self, window: MainWindow, icons: IconSet, ledger: Path) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._ledger = ledger
        actions = window.actions_list
        actions.on(Act.OPEN_LEDGER, self.open_another)
        actions.on(Act.NEW_LEDGER, self.make_another)

    def begin(self, why: Sentence, newest_copy: Path | None) -> None:
        """Show the page and disable what needs a ledger, until `end`."""
        page = EmptyState(IconName.WARNING, self._icons, Tone.WARN)
        page.say(why.title, f"{why.text} {why.way_out}", self._ways_on(newest_copy))
        self._window.actions_list.on(Act.RESTORE, self.choose_copy)
        reason = self.tr("No ledger is open: open or restore one first.")
        self._window.show_without_ledger(page, NEED_NO_LEDGER, reason)

    def end(self) -> None:
        """There is a ledger now: offer everything again; to restore a copy of it belongs to Settings."""
        self._window.actions_list.off(Act.RESTORE)
        self._window.show_with_ledger()

    def open_another(self) -> None:
        """Let the person choose another ledger."""
        chooser = self._chooser(self.tr("Open another ledger"), self._ledger.parent)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self.start_requested.emit(Path(name)))
        chooser.open()

    def make_another(self) -> None:
        """Let the person say where a new ledger is to lie."""
        chooser = self._chooser(self.tr("Where is the new ledger to lie?"), self._ledger.parent)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setDefaultSuffix(SUFFIX)
        chooser.fileSelected.connect(self._make)
        chooser.open()

    def choose_copy(self) -> None:
        """Let the person choose the copy that is to become the ledger."""
        copies = self._ledger.with_name(self._ledger.name + ".backups")
        chooser = self._chooser(self.tr("Restore a copy"), copies if copies.is_dir() else self._ledger.parent)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self.restore_requested.emit(Path(name)))
        chooser.open()

    def _ways_on(self, newest_copy: Path | None) -> list[NextAction]:
        if newest_copy is None:
            first = NextAction(self.tr("Try again"), self.again_requested.emit)
        else:
            first = NextAction(self.tr("Restore the newest copy"), lambda: self.restore_requested.emit(newest_copy))
        return [
            first,
            NextAction(self.tr("Open another ledger…"), self.open_another),
            NextAction(self.tr("New ledger…"), self.make_another),
        ]

    def _make(self, name: str) -> None:
        path = Path(name)
        if path.exists():
            self._window.status.say_problem(
                self.tr("{path} is there already: choose another name, or open it.").format(path=path)
            )
        else:
            self.start_requested.emit(path)

    def _chooser(self, title: str, folder: Path) -> QFileDialog:
        chooser = QFileDialog(self._window, title, str(folder), self.tr("Ledgers (*.fpay)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return chooser
