"""Settings: the mail account, its password, whether it rests, and a test message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.settings.mail_words import MailWords
from freelance_pay.ui.settings.section import Section
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.services.accounts import AccountView
    from freelance_pay.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class MailState:
    """The account as the section shows it; `keyring_problem` is why the keyring does not answer, empty when it does."""

    account: MailAccount | None
    has_password: bool = False
    paused_because: str = ""
    keyring_problem: str = ""

    @classmethod
    def of(cls, view: AccountView) -> MailState:
        """Return the state of an account whose keyring answers."""
        return cls(view.account, view.has_password, view.paused_because)


class MailSection(Section):
    """Shows one MailState."""

    set_up_requested = Signal()
    test_requested = Signal()
    """Send a test message from the account to itself."""
    resume_requested = Signal()
    """Go on sending."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        about = self.tr(
            "Reminders leave from your own mailbox. Without an account, open them in your own mail program."
        )
        super().__init__(self.tr("Mail account"), about, theme, parent)
        self._words = MailWords(self)
        self._reasons = MessageWords(self)
        self.state = MailState(None)
        self._about = TextLabel(wraps=True)
        self._paused = TextLabel(wraps=True)
        name_widget(self._about, self.tr("Mail account in use"))
        name_widget(self._paused, self.tr("Why sending rests"))
        self.body.addWidget(self._about)
        self.body.addWidget(self._paused)
        self._set_up = self.add_button(make_button(self.tr("Set up…"), ButtonKind.PRIMARY))
        self._test = self.add_button(make_button(self.tr("Send me a test message")))
        self._resume = self.add_button(make_button(self.tr("Go on sending")))
        self._set_up.clicked.connect(self.set_up_requested)
        self._test.clicked.connect(self.test_requested)
        self._resume.clicked.connect(self.resume_requested)
        self.show_state(self.state)

    def show_state(self, state: MailState) -> None:
        """Show `state`."""
        self.state = state
        has_account = state.account is not None
        self._about.setText("\n".join(self._lines(state)))
        because = self._reasons.reason(state.paused_because)
        self._paused.setText(self.tr("Sending rests: {reason}").format(reason=because) if because else "")
        self._paused.setVisible(bool(because))
        text = self.tr("Change…") if has_account else self.tr("Set up…")
        self._set_up.setText(text)
        name_widget(
            self._set_up, self.tr("Change the mail account") if has_account else self.tr("Set up a mail account")
        )
        self._test.setVisible(has_account)
        self._resume.setVisible(has_account and bool(because))
        self.fit_buttons()

    def set_testing(self, *, is_testing: bool) -> None:
        """Show that the test message is on its way, or that it has an end."""
        self._test.setDisabled(is_testing)
        if is_testing:
            self.say(self.tr("Sending the test message…"), Tone.NEUTRAL)

    def _lines(self, state: MailState) -> list[str]:
        account = state.account
        if account is None:
            return [self.tr("There is no mail account yet.")]
        server = self.tr("{host}, port {port}, {security}").format(
            host=account.host, port=account.port, security=self._words.security(account.security)
        )
        if state.keyring_problem:
            password = state.keyring_problem
        elif state.has_password:
            password = self.tr("The password is kept.")
        else:
            password = self.tr("There is no password for it on this computer: choose Change and enter it.")
        return [account.address, server, password]
