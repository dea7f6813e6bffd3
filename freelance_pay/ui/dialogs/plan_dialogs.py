"""The dialogs about an instalment plan: the client accepted it, or it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from freelance_pay.ui.dialogs.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_LONGEST_TEXT = 400


class AcceptPlanDialog(EntryDialog):
    """Gives how the client agreed, in the person's words; they may be empty."""

    def __init__(self, client_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("{client} accepted").format(client=client_name), self.tr("Start plan"), parent)
        self._how = _line()
        self.say(self.tr("From now on the next instalment is what is due; while it is kept, no reminder goes out."))
        self.rows.add_row(self.tr("&How"), self._how, self.tr("Optional, for example: by e-mail on Monday."))
        self.body.addStretch(1)
        self._how.setFocus()

    def value(self) -> str:
        """Return what is entered."""
        return self._how.text().strip()


class EndPlanDialog(EntryDialog):
    """Gives why a plan ends or an offer is taken back; going on is the default."""

    def __init__(self, client_name: str, theme: Theme, parent: QWidget | None = None, *, is_offer: bool) -> None:
        title = self.tr("Take back the offer to {client}?") if is_offer else self.tr("End the plan with {client}?")
        verb = self.tr("Take back offer") if is_offer else self.tr("End plan")
        super().__init__(theme, title.format(client=client_name), verb, parent, is_dangerous=True)
        self.set_cancel_text(self.tr("Keep offer") if is_offer else self.tr("Keep plan"))
        self._reason = _line()
        if not is_offer:
            self.say(self.tr("Its invoices return to their own due dates, and reminders begin again."))
        self.rows.add_row(self.tr("&Reason"), self._reason, self.tr("So that it can be explained later."))
        self.body.addStretch(1)

    def value(self) -> str | None:
        """Return the reason; None while there is none."""
        reason = self._reason.text().strip()
        return reason if self.check(self._reason, "" if reason else self.tr("Say why in a few words.")) else None


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(_LONGEST_TEXT)
    return line
