"""What happens in the mail section: set up, test, go on; everything on the mail thread, since a keyring may hang."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from freelance_pay.domain.mail_accounts import KeyringError
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.account_dialog import AccountAsk, AccountDialog
from freelance_pay.ui.settings.mail_section import MailSection, MailState
from freelance_pay.ui.task_runner import Lane
from freelance_pay.ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.mail_accounts import MailAccount, Provider
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.services.settings import Profile
    from freelance_pay.ui.dialogs.account_dialog import AccountEntry
    from freelance_pay.ui.pages.page_work import PageWork

_TOUCH = frozenset({Topic.SETTINGS, Topic.MESSAGES})


class MailControl(QObject):
    """Serves one MailSection."""

    send_now_requested = Signal()
    """Let the outbox run now."""

    def __init__(
        self,
        section: MailSection,
        program: ProgramPort,
        work: PageWork,
        explain: Callable[[BaseException], str],
    ) -> None:
        super().__init__(section)
        self._section = section
        self._program = program
        self._work = work
        self._explain = explain
        self.profile: Profile | None = None
        section.set_up_requested.connect(self._read_providers)
        section.test_requested.connect(self._send_test)
        section.resume_requested.connect(self._resume)

    def refresh(self) -> None:
        """Read the account again."""
        self._work.look(self._read, self._section.show_state, lane=Lane.MAIL)

    def _read(self, services: Services) -> MailState:
        try:
            return MailState.of(services.accounts.view())
        except KeyringError as error:
            account = self._program.reads.mail_account()
            paused = account.paused_reason if account is not None else ""
            return MailState(account, paused_because=paused, keyring_problem=self._explain(error))

    def _read_providers(self) -> None:
        self._work.look(lambda services: services.accounts.providers(), self._open_dialog)

    def _open_dialog(self, providers: tuple[Provider, ...]) -> None:
        state, sender = self._section.state, self.profile.sender if self.profile is not None else None
        ask = AccountAsk(
            account=state.account,
            has_password=state.has_password,
            providers=providers,
            display_name=sender.name if sender is not None else "",
            address=sender.email if sender is not None else "",
            has_keyring=not state.keyring_problem,
        )
        dialog = AccountDialog(ask, self._section.theme, self._section)

        def suggest(address: str) -> None:
            self._work.look(lambda services: services.accounts.suggest(address), take)

        def take(provider: Provider | None) -> None:
            if shiboken6.isValid(dialog):
                dialog.suggest(provider)

        dialog.address_entered.connect(suggest)
        if ask.account is None and ask.address:
            suggest(ask.address)
        self._work.ask(dialog, _save, _TOUCH, done=self._saved, refused=dialog.refuse_error, lane=Lane.MAIL)

    def _saved(self, _none: None) -> None:
        self._section.say(self.tr("The account is saved. Send yourself a test message to see whether it works."))
        self.refresh()

    def _send_test(self) -> None:
        account = self._section.state.account
        if account is None:
            return
        subject = self.tr("Freelance Pay: test message")
        text = self.tr("This message shows that Freelance Pay can send from your mailbox.")
        self._section.set_testing(is_testing=True)
        self._work.look(
            lambda services: services.accounts.send_test(account, None, subject, text),
            lambda _none: self._tested(account),
            self._test_failed,
            Lane.MAIL,
        )

    def _tested(self, account: MailAccount) -> None:
        self._section.set_testing(is_testing=False)
        sentence = self.tr("The mail server took the test message. Look into the inbox of {address}.")
        self._section.say(sentence.format(address=account.address))

    def _test_failed(self, error: BaseException) -> None:
        self._section.set_testing(is_testing=False)
        self._section.say(self._explain(error), Tone.BAD)

    def _resume(self) -> None:
        self._work.change(lambda services: services.accounts.resume(), _TOUCH, done=self._resumed)

    def _resumed(self, _none: None) -> None:
        self._section.say(self.tr("Sending goes on."))
        self.refresh()
        self.send_now_requested.emit()


def _save(services: Services, entry: AccountEntry) -> None:
    services.accounts.save(entry.account, entry.password, this_session_only=entry.this_session_only)
