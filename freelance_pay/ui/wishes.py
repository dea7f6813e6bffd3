"""What the pages wish for and who fulfils it: the one place where their signals meet the controllers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from freelance_pay.ui.controllers.send_controller import SendController

if TYPE_CHECKING:
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.main_window import MainWindow
    from freelance_pay.ui.window_parts import WindowParts


class Wishes(QObject):
    """Connects Today and the other pages to sending, composing, instalments, import and the dialogs."""

    changed = Signal(object)
    """These topics changed: whoever shows them reads again."""

    def __init__(self, program: ProgramPort, parts: WindowParts, window: MainWindow) -> None:
        super().__init__(window)
        self._program = program
        self._parts = parts
        self._window = window
        self.sending = SendController(program, parts, window.status, self)
        self._connect()

    def start(self) -> None:
        """Begin to carry out wishes; the ledger is open for changes now."""
        self.sending.start()

    def _connect(self) -> None:
        today = self._window.today_page
        self.sending.changed.connect(self.changed)
        today.send_requested.connect(self.sending.send)
