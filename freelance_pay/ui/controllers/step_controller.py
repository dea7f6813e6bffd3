"""The step of Today that is neither letter nor call: a client is left alone for a while."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.step_dialogs import SkipDialog, SkipEntry
from freelance_pay.ui.locale_text import day_text

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.holds import HoldId
    from freelance_pay.services.views import ClientPanel

HOLDS_TOUCH = frozenset({Topic.HOLDS, Topic.CLIENTS, Topic.INVOICES, Topic.MESSAGES})
_A_DAY = timedelta(days=1)


class StepController(DialogController):
    """Opens the dialog and keeps what it says."""

    dealt_with = Signal(int, str)
    """This client (id) is skipped for a while; it was about this currency."""

    def skip(self, client_id: ClientId, currency: str) -> None:
        """Ask until when the client is left alone."""
        self.look(lambda: self.program.reads.client_panel(client_id, currency), self._ask_until)

    def _ask_until(self, panel: ClientPanel) -> None:
        def keep(entry: SkipEntry) -> HoldId:
            last_day = entry.back_on - _A_DAY
            return self.program.services.holds.pause(panel.client_id, None, last_day, entry.reason)

        def said(entry: SkipEntry) -> str:
            words = self.tr("{client} is left alone and is back on {day}.")
            return words.format(client=panel.name, day=day_text(entry.back_on))

        def then(_entry: SkipEntry, _hold: HoldId) -> None:
            self.dealt_with.emit(panel.client_id, panel.currency)

        dialog = SkipDialog(panel.name, self.parts.clock.today(), self.parts.theme, self.window)
        self.ask(dialog, keep, HOLDS_TOUCH, said, then)
