"""Thank-you letters: says on Today how many could go out, shows for which payments, opens the one wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.thanks_dialog import ThanksDialog

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.thanks import ThanksProposal
    from freelance_pay.ui.controllers.compose_controller import ComposeController
    from freelance_pay.ui.main_window import MainWindow
    from freelance_pay.ui.window_parts import WindowParts

_COUNTED_AFTER = frozenset({Topic.PAYMENTS, Topic.MESSAGES, Topic.INVOICES, Topic.CLIENTS})


class ThanksController(DialogController):
    """Proposes, and sends nothing: a letter goes out of the compose window, or not at all."""

    def __init__(
        self, program: ProgramPort, parts: WindowParts, composing: ComposeController, window: MainWindow
    ) -> None:
        super().__init__(program, parts, window.status, window)
        self._composing = composing
        self._today_page = window.today_page

    def count(self) -> None:
        """Say on Today for how many payments nobody was thanked yet."""
        self.look(self._proposals, lambda found: self._today_page.show_thanks(len(found)))

    def count_after(self, topics: AbstractSet[Topic]) -> None:
        """Count again where a change of `topics` can matter."""
        if not _COUNTED_AFTER.isdisjoint(topics):
            self.count()

    def open(self) -> None:
        """Show the payments to choose from."""
        self.look(self._proposals, self._ask)

    def _proposals(self) -> tuple[ThanksProposal, ...]:
        return self.program.services.reminders.thanks_to_propose(self.parts.clock.today())

    def _ask(self, proposals: tuple[ThanksProposal, ...]) -> None:
        self._today_page.show_thanks(len(proposals))
        if not proposals:
            self.status.say(self.tr("There is no payment left to thank for."))
            return
        dialog = ThanksDialog(proposals, self.parts.theme, self.window)

        def chosen(proposal: ThanksProposal) -> None:
            dialog.accept()
            self._composing.open_thanks(proposal.payment_id)

        dialog.submitted.connect(chosen)
        dialog.open()
