"""What tests of controllers share: the parts of a window over the real program, and waiting until it is at rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from freelance_pay.ui.status_line import StatusLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from freelance_pay.services.views import Topic
    from freelance_pay.ui.window_parts import WindowParts
    from tests.support.program_rig import ProgramRig

Shown = TypeVar("Shown", bound=QWidget)


class Host:
    """A window that controllers open their dialogs over; `touched` collects what they say was changed."""

    def __init__(self, qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> None:
        self.qtbot = qtbot
        self.rig = rig
        self.parts = parts
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.status = StatusLine(parts.icons, self.window)
        self.touched: set[Topic] = set()

    def take_note(self, topics: frozenset[Topic]) -> None:
        """Remember what a controller says was changed."""
        self.touched |= topics

    def settle(self) -> None:
        """Wait until nothing runs in the background."""
        self.qtbot.waitUntil(lambda: not self.parts.runner.is_busy)

    def shown(self, kind: type[Shown]) -> Shown:
        """Return the one visible dialog of `kind`, when it is there."""
        self.qtbot.waitUntil(lambda: len(self.all_shown(kind)) == 1)
        return self.all_shown(kind)[0]

    def all_shown(self, kind: type[Shown]) -> list[Shown]:
        """Return every visible dialog of `kind`."""
        return [found for found in self.window.findChildren(kind) if found.isVisible()]
