"""A page over the program: it reads, lets services work, and tells the window what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from freelance_pay.ui.pages.page import Page
from freelance_pay.ui.pages.page_work import PageWork

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.window_parts import PageContext


class WorkingPage(Page):
    """Adds to a page the way to the program: `work`."""

    changed = Signal(object)
    """The ledger was changed: a set of Topic."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.program = program
        self.parts = context.parts
        self.context = context
        self.work = PageWork(self, program, context)
