"""The steps of Today that are no letter: skipping a client for a while, and what came of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.step_dialogs import CallAsk, CallDialog, CallEntry, CallOutcome, SkipDialog, SkipEntry
from freelance_pay.ui.locale_text import day_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import ClientPanel
    from freelance_pay.ui.controllers.instalment_controller import InstalmentController
    from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

HOLDS_TOUCH = frozenset({Topic.HOLDS, Topic.CLIENTS, Topic.INVOICES, Topic.MESSAGES})


class StepController(QObject):
    """Opens the dialogs and keeps what they say."""

    touched = Signal(object)
    """What was changed: a set of Topic."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        instalments: InstalmentController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._program = program
        self._parts = parts
        self._status = status
        self._instalments = instalments
        self._window = window

    def skip(self, client_id: ClientId, currency: str) -> None:
        """Ask until when the client is left alone."""
        self._with_panel(client_id, currency, self._ask_until)

    def call_done(self, client_id: ClientId, currency: str) -> None:
        """Ask what came of a call."""
        self._with_panel(client_id, currency, self._ask_outcome)

    def _with_panel(self, client_id: ClientId, currency: str, show: Callable[[ClientPanel], None]) -> None:
        reads = self._program.reads
        self._parts.runner.submit(
            self, lambda: reads.client_panel(client_id, currency), done=show, failed=self._say_problem
        )

    def _ask_until(self, panel: ClientPanel) -> None:
        dialog = SkipDialog(panel.name, self._parts.clock.today(), self._parts.theme, self._window)
        program = self._program

        def keep(entry: SkipEntry) -> None:
            words = self.tr("{client} is left alone until {day}.")
            self._carry_out(
                dialog,
                lambda: program.services.holds.pause(panel.client_id, None, entry.until, entry.reason),
                words.format(client=panel.name, day=day_text(entry.until)),
            )

        dialog.submitted.connect(keep)
        dialog.open()

    def _ask_outcome(self, panel: ClientPanel) -> None:
        ask = CallAsk(self._parts.clock.today(), panel.name, panel.invoices)
        dialog = CallDialog(ask, self._parts.theme, self._window)

        def keep(entry: CallEntry) -> None:
            sentence = self.tr("The call to {client} is noted.").format(client=panel.name)
            self._carry_out(dialog, lambda: self._keep_call(panel, entry), sentence, lambda: self._go_on(panel, entry))

        dialog.submitted.connect(keep)
        dialog.open()

    def _keep_call(self, panel: ClientPanel, entry: CallEntry) -> None:
        """Keep what the call changes, then the call itself; runs off the GUI thread."""
        holds = self._program.services.holds
        if entry.pay_by is not None:
            holds.promise(panel.client_id, None, entry.pay_by, entry.note)
        if entry.invoice_id is not None:
            holds.dispute(panel.client_id, entry.invoice_id, entry.note)
        outcome = ": ".join(part for part in (self._words(entry.outcome), entry.note) if part)
        holds.call_done(panel.client_id, panel.currency, outcome)

    def _go_on(self, panel: ClientPanel, entry: CallEntry) -> None:
        if entry.outcome is CallOutcome.WANTS_INSTALMENTS:
            self._instalments.offer(panel.client_id, panel.currency)

    def _words(self, outcome: CallOutcome) -> str:
        return {
            CallOutcome.NO_ANSWER: self.tr("nobody answered"),
            CallOutcome.WILL_PAY: self.tr("will pay"),
            CallOutcome.WANTS_INSTALMENTS: self.tr("wants instalments"),
            CallOutcome.DISPUTES: self.tr("disputes an invoice"),
            CallOutcome.OTHER: "",
        }[outcome]

    def _carry_out(
        self, dialog: EntryDialog, work: Callable[[], object], sentence: str, then: Callable[[], None] | None = None
    ) -> None:
        def done(_result: object) -> None:
            dialog.accept()
            self._status.say(sentence)
            self.touched.emit(HOLDS_TOUCH)
            if then is not None:
                then()

        self._parts.runner.submit(
            dialog, work, done=done, failed=lambda error: dialog.refuse(self._parts.explain(error))
        )

    def _say_problem(self, error: BaseException) -> None:
        self._status.say_problem(self._parts.explain(error))
