"""Closing the window while mail is under way: the person is asked, and nothing goes on behind a window that is gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from freelance_pay.ui.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.ui.controllers.send_controller import SendController
    from freelance_pay.ui.dialogs.question import Question
    from freelance_pay.ui.main_window import MainWindow
    from freelance_pay.ui.task_runner import TaskRunner


@dataclass(frozen=True, slots=True)
class Patience:
    """Milliseconds: how long the message on its way may take to end once the person closes, until the line is cut.

    And how long the mail thread may then take to notice; one that takes longer waits for what nobody can interrupt,
    such as the search for the server's address.
    """

    message: int = 3_000
    cut: int = 3_000


class Closing(QObject):
    """Lets the window close at once when nothing is being sent; else asks, stops the mail and closes it then."""

    decided = Signal()
    """The window closes, now or in a moment: another start must not wait for it."""

    def __init__(
        self, window: MainWindow, runner: TaskRunner, cut_line: Callable[[], None], patience: Patience
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._cut_line = cut_line
        self._patience = patience
        self._sending: SendController | None = None
        self._question: Question | None = None
        self._is_ending = False
        self._may_close = False
        self._is_stuck = False
        window.installEventFilter(self)
        runner.answered.connect(self._close_when_quiet)

    @property
    def is_stuck(self) -> bool:
        """Whether the mail thread does not end, so that the process has to end without it."""
        return self._is_stuck

    def watch(self, sending: SendController) -> None:
        """Ask about what `sending` sends from now on."""
        self._sending = sending
        sending.run_ended.connect(self._nothing_to_ask)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open while there is something to ask, or to end first."""
        if watched is self._window and event.type() is QEvent.Type.Close and not self._may_leave():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _may_leave(self) -> bool:
        if self._may_close or self._is_ending:
            return self._may_close
        if self._sending is not None and self._sending.leaving:
            self._ask_while_sending(self._sending.leaving)
        elif self._window.status.can_undo:
            self._ask_while_waiting()
        else:
            self._end()
        return self._may_close

    def _ask_while_waiting(self) -> None:
        self._ask(
            self.tr("A message has not gone out yet"),
            self.tr("It waits until the time to undo it is over. If you close now, it goes out at the next start."),
        )

    def _ask_while_sending(self, count: int) -> None:
        self._ask(
            self.tr("%n message(s) are being sent", "", count),
            self.tr(
                "If you close now, what has not left yet goes out at the next start. "
                "Where the server has not answered by then, Messages asks you whether the message arrived."
            ),
        )

    def _ask(self, title: str, text: str) -> None:
        from freelance_pay.ui.dialogs.question import Question  # noqa: PLC0415 - seldom needed

        question = self._question = Question(title, text, self.tr("Close now"), self.tr("Wait"), self._window)
        question.agreed.connect(self._close_now)
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        self._question = None

    def _nothing_to_ask(self, all_is_well: bool) -> None:
        """Close a window that only waited for the answer; what went wrong is shown in it instead."""
        question = self._question
        if question is not None and not self._window.status.can_undo:
            question.reject()
            if all_is_well:
                QTimer.singleShot(0, self._window.close)

    def _close_now(self) -> None:
        self._end()
        if self._may_close:
            self._window.close()

    def _end(self) -> None:
        """Let nothing more begin to leave, and the window close as soon as nothing is under way."""
        self._is_ending = True
        self.decided.emit()
        if self._sending is not None:
            self._sending.stop()
        self._may_close = not self._runner.is_busy_with(Lane.MAIL)
        if not self._may_close:
            self._window.setEnabled(False)
            self._window.status.say_problem(
                self.tr("The window closes in a moment: a message on its way is being ended.")
            )
            QTimer.singleShot(self._patience.message, self, self._cut)

    def _close_when_quiet(self) -> None:
        if self._is_ending and not self._may_close and not self._runner.is_busy_with(Lane.MAIL):
            self._may_close = True
            self._window.close()

    def _cut(self) -> None:
        if not self._may_close:
            self._cut_line()
            QTimer.singleShot(self._patience.cut, self, self._give_up)

    def _give_up(self) -> None:
        if not self._may_close:
            self._is_stuck = self._may_close = True
            self._window.close()
