"""What Today says when there is nothing to do, and what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.ui.actions import Act
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.widgets.empty_state import NextAction

if TYPE_CHECKING:
    from freelance_pay.services.views import TodayView
    from freelance_pay.ui.actions import ActionList
    from freelance_pay.ui.widgets.empty_state import EmptyState


class TodayEmptyWords(QObject):
    """Words for an empty list; no state."""

    def say_why(self, view: TodayView, empty: EmptyState, actions: ActionList) -> None:
        """Say in `empty` that everything is on track, or what to do first in an empty ledger."""
        if not view.is_empty_ledger:
            empty.say(
                self.tr("Nothing to do today"),
                self.tr("Nobody needs a reminder. Whatever becomes due is shown here on its day."),
                self._next_actions(actions, Act.AHEAD, Act.ADD_INVOICE, Act.IMPORT),
                IconName.CHECK,
            )
            return
        empty.say(
            self.tr("Who owes you money?"),
            self.tr("Bring your clients and invoices along from a table, or add the first client by hand."),
            self._next_actions(actions, Act.IMPORT, Act.ADD_CLIENT, Act.SAMPLE_DATA),
            IconName.INVOICES,
        )

    def _next_actions(self, actions: ActionList, *acts: Act) -> list[NextAction]:
        words = {
            Act.IMPORT: self.tr("Import a list…"),
            Act.ADD_CLIENT: self.tr("Add a client…"),
            Act.ADD_INVOICE: self.tr("Add an invoice…"),
            Act.SAMPLE_DATA: self.tr("Try with sample data"),
            Act.AHEAD: self.tr("What goes out next"),
        }
        return [NextAction(words[act], actions.action(act).trigger) for act in acts]
