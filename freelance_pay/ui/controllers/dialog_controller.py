"""What controllers do alike: work off the GUI thread, and dialogs that stay open until the service has agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import Topic
    from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

Result = TypeVar("Result")


class DialogController(QObject):
    """Opens dialogs over `window` and lets the services of `program` work."""

    touched = Signal(object)
    """What was changed: a set of Topic."""

    def __init__(self, program: ProgramPort, parts: WindowParts, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self.program = program
        self.parts = parts
        self.status = status
        self.window = window

    def look(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Call `done` with what `work` finds; trouble is told in the status line."""
        self.parts.runner.submit(self, work, done=done, failed=self.say_problem)

    def ask(
        self,
        dialog: EntryDialog,
        work: Callable[[Any], Result],
        topics: AbstractSet[Topic],
        said: Callable[[Any], str] = lambda _value: "",
        then: Callable[[Any, Result], None] = lambda _value, _result: None,
    ) -> None:
        """Open `dialog` and let `work` keep its value; when the service refuses, it stays open with the reason.

        A dialog that was closed meanwhile does not keep the window from learning what was changed.
        """
        dialog.submitted.connect(lambda value: self._carry_out(dialog, value, work, topics, said, then))
        dialog.open()

    def say_problem(self, error: BaseException) -> None:
        """Say in the status line what went wrong."""
        self.status.say_problem(self.parts.explain(error))

    def _carry_out(
        self,
        dialog: EntryDialog,
        value: Any,  # noqa: ANN401 - whatever the dialog gives
        work: Callable[[Any], Result],
        topics: AbstractSet[Topic],
        said: Callable[[Any], str],
        then: Callable[[Any, Result], None],
    ) -> None:
        def done(result: Result) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            self.touched.emit(topics)
            if said(value):
                self.status.say(said(value))
            then(value, result)

        def failed(error: BaseException) -> None:
            if shiboken6.isValid(dialog):
                dialog.refuse(self.parts.explain(error))
            else:
                self.say_problem(error)

        self.parts.runner.submit(self, lambda: work(value), done=done, failed=failed)
