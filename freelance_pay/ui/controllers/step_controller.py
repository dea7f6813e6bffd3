"""The steps of Today that are no letter: skipping a client for a while, and what came of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.step_dialogs import CallAsk, CallDialog, CallEntry, CallOutcome, SkipDialog, SkipEntry
from freelance_pay.ui.locale_text import day_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.holds import HoldId
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import ClientPanel
    from freelance_pay.ui.controllers.instalment_controller import InstalmentController
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

HOLDS_TOUCH = frozenset({Topic.HOLDS, Topic.CLIENTS, Topic.INVOICES, Topic.MESSAGES})


class StepController(DialogController):
    """Opens the dialogs and keeps what they say."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        instalments: InstalmentController,
        window: QWidget,
    ) -> None:
        super().__init__(program, parts, status, window)
        self._instalments = instalments

    def skip(self, client_id: ClientId, currency: str) -> None:
        """Ask until when the client is left alone."""
        self.look(lambda: self.program.reads.client_panel(client_id, currency), self._ask_until)

    def call_done(self, client_id: ClientId, currency: str) -> None:
        """Ask what came of a call."""
        self.look(lambda: self.program.reads.client_panel(client_id, currency), self._ask_outcome)

    def _ask_until(self, panel: ClientPanel) -> None:
        def keep(entry: SkipEntry) -> HoldId:
            return self.program.services.holds.pause(panel.client_id, None, entry.until, entry.reason)

        def said(entry: SkipEntry) -> str:
            words = self.tr("{client} is left alone until {day}.")
            return words.format(client=panel.name, day=day_text(entry.until))

        dialog = SkipDialog(panel.name, self.parts.clock.today(), self.parts.theme, self.window)
        self.ask(dialog, keep, HOLDS_TOUCH, said)

    def _ask_outcome(self, panel: ClientPanel) -> None:
        noted = self.tr("The call to {client} is noted.").format(client=panel.name)

        def then(entry: CallEntry, _nothing: None) -> None:
            if entry.outcome is CallOutcome.WANTS_INSTALMENTS:
                self._instalments.offer(panel.client_id, panel.currency)

        ask = CallAsk(self.parts.clock.today(), panel.name, panel.invoices)
        dialog = CallDialog(ask, self.parts.theme, self.window)
        self.ask(dialog, lambda entry: self._keep_call(panel, entry), HOLDS_TOUCH, lambda _entry: noted, then)

    def _keep_call(self, panel: ClientPanel, entry: CallEntry) -> None:
        """Keep what the call changes, then the call itself; runs off the GUI thread."""
        holds = self.program.services.holds
        if entry.pay_by is not None:
            holds.promise(panel.client_id, None, entry.pay_by, entry.note)
        if entry.invoice_id is not None:
            holds.dispute(panel.client_id, entry.invoice_id, entry.note)
        outcome = ": ".join(part for part in (self._words(entry.outcome), entry.note) if part)
        holds.call_done(panel.client_id, panel.currency, outcome)

    def _words(self, outcome: CallOutcome) -> str:
        return {
            CallOutcome.NO_ANSWER: self.tr("nobody answered"),
            CallOutcome.WILL_PAY: self.tr("will pay"),
            CallOutcome.WANTS_INSTALMENTS: self.tr("wants instalments"),
            CallOutcome.DISPUTES: self.tr("disputes an invoice"),
            CallOutcome.OTHER: "",
        }[outcome]
