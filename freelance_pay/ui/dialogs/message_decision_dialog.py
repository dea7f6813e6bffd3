"""The dialog that asks what became of a message nobody knows the fate of."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_UNDER_RADIO = 26


class Decision(StrEnum):
    """What the person says about it."""

    WAS_SENT = "was_sent"
    SEND_AGAIN = "send_again"
    GIVE_UP = "give_up"


class MessageDecisionDialog(EntryDialog):
    """Gives a Decision; none is chosen beforehand, and leaving everything as it is is the default."""

    def __init__(self, client_name: str, subject: str, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Did the message to {client} arrive?").format(client=client_name)
        super().__init__(theme, title, self.tr("Keep decision"), parent, is_dangerous=True)
        self.set_cancel_text(self.tr("Decide later"))
        self._group = QButtonGroup(self)
        self._choices: dict[Decision, QRadioButton] = {}
        self.say(self.tr('The mail server did not say whether it took "{subject}".').format(subject=subject))
        self.say(self.tr("Look into the Sent folder of your mailbox, or ask the client, then choose:"))
        for decision, text, what_happens in self._offered():
            self._add(decision, text, what_happens)
        self._missing = TextLabel(role=TextRole.SMALL, wraps=True)
        self.body.addWidget(self._missing)
        self.body.addStretch(1)
        self.rows.hide()

    def value(self) -> Decision | None:
        """Return what is chosen; None while nothing is."""
        chosen = next((decision for decision, button in self._choices.items() if button.isChecked()), None)
        self._missing.setText("" if chosen else self.tr("Choose one of the three."))
        return chosen

    def _offered(self) -> list[tuple[Decision, str, str]]:
        return [
            (
                Decision.WAS_SENT,
                self.tr("It was &sent"),
                self.tr("It counts as sent; the next reminder waits its days."),
            ),
            (
                Decision.SEND_AGAIN,
                self.tr("Send it &again"),
                self.tr("The same message goes out once more. If the first one arrived, the client has it twice."),
            ),
            (
                Decision.GIVE_UP,
                self.tr("&Give it up"),
                self.tr("It counts as not sent; Today proposes the reminder anew."),
            ),
        ]

    def _add(self, decision: Decision, text: str, what_happens: str) -> None:
        button = QRadioButton(text)
        name_widget(button, text.replace("&", ""), what_happens)
        explained = TextLabel(what_happens, TextRole.SMALL, muted=True, wraps=True)
        explained.setContentsMargins(_UNDER_RADIO, 0, 0, 4)
        self._choices[decision] = button
        self._group.addButton(button)
        self.body.addWidget(button)
        self.body.addWidget(explained)
