"""Sends several reminders: looks at each, lets the person choose, queues them one by one, offers one way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6

from freelance_pay.services.batch import BatchResult, Candidate, Recipient
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.batch_dialog import BatchDialog
from freelance_pay.ui.task_runner import TaskCancelledError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.controllers.send_controller import SendController
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.task_runner import TaskControl
    from freelance_pay.ui.window_parts import WindowParts


class BatchController(DialogController):
    """One dialog from the choice to the result."""

    def __init__(
        self, program: ProgramPort, parts: WindowParts, status: StatusLine, sending: SendController, window: QWidget
    ) -> None:
        super().__init__(program, parts, status, window)
        self._sending = sending

    def open(self, rows: Sequence[TodayRow]) -> None:
        """Look which of these reminders may go, and let the person choose."""
        if not rows:
            self.status.say(self.tr("There is no reminder to send today."))
            return
        recipients = [Recipient(row.client_id, row.currency, row.client_name) for row in rows]
        dialog = BatchDialog(len(rows), self.parts.theme, self.parts.explain, self.window)
        looking = self.parts.runner.submit_long(
            dialog,
            lambda control: self.program.services.batch.look(recipients, control),
            done=dialog.show_candidates,
            failed=lambda error: dialog.refuse(self.parts.explain(error)),
            progress=dialog.show_progress,
        )
        dialog.rejected.connect(looking.cancel)
        dialog.submitted.connect(lambda chosen: self._send(dialog, chosen))
        dialog.open()

    def _send(self, dialog: BatchDialog, chosen: Sequence[Candidate]) -> None:
        def done(result: BatchResult) -> None:
            self._sending.batch_queued(result)
            if shiboken6.isValid(dialog):
                dialog.show_result(result)

        def failed(error: BaseException) -> None:
            self._sending.let_go()
            self.say_problem(error)
            if shiboken6.isValid(dialog):
                dialog.show_result(BatchResult(not_reached=tuple(one.recipient for one in chosen)))

        def progress(reached: int, total: int) -> None:
            if shiboken6.isValid(dialog):
                dialog.show_progress(reached, total)

        self._sending.hold_back()
        dialog.begin_sending()
        sending = self.parts.runner.submit_long(
            self,
            lambda control: self.program.services.batch.approve(chosen, _Unbroken(control)),
            done=done,
            failed=failed,
            progress=progress,
        )
        dialog.stop_requested.connect(sending.cancel)


class _Unbroken:
    """A control that stops between two messages and never within one: what was queued must be told."""

    def __init__(self, control: TaskControl) -> None:
        self._control = control

    @property
    def is_cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._control.is_cancelled

    def step(self, done: int, total: int) -> None:
        """Report how far it is."""
        try:
            self._control.step(done, total)
        except TaskCancelledError:
            return
