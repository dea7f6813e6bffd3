"""The dialog for the mail account: address and password first, the server as the provider has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from freelance_pay.domain.mail_accounts import KeyringError, MailAccount, Provider, Security
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.settings.mail_words import MailWords
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_LAST_PORT = 65_535
_USUAL_PORT = 587
_LONGEST = 254


@dataclass(frozen=True, slots=True)
class AccountAsk:
    """The account there is (None: none yet), whether its password is kept, and whether a keyring can keep one."""

    account: MailAccount | None
    has_password: bool
    providers: tuple[Provider, ...]
    display_name: str = ""
    address: str = ""
    has_keyring: bool = True


@dataclass(frozen=True, slots=True)
class AccountEntry:
    """The account; `password` None: the one that is kept. `this_session_only`: forgotten when the program ends."""

    account: MailAccount
    password: str | None = field(repr=False)
    this_session_only: bool = False


class AccountDialog(EntryDialog):
    """Gives an AccountEntry; a password that is kept is never shown."""

    address_entered = Signal(str)
    """This address was typed: whoever knows its provider answers with `suggest`."""

    def __init__(self, ask: AccountAsk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Mail account"), self.tr("Save account"), parent)
        self._ask = ask
        self._words = MailWords(self)
        self._make_fields(ask)
        self._build_rows()
        self._connect()
        if ask.account is not None:
            self._show(ask.account)
        self._session.setVisible(not ask.has_keyring)
        self._address.setFocus()

    def suggest(self, provider: Provider | None) -> None:
        """Take the server of the address's provider; an unknown one leaves the fields to the person."""
        if provider is not None and provider in self._ask.providers:
            self._provider.set_value(provider)

    def refuse_error(self, error: BaseException, sentence: str) -> None:
        """Say why it was not kept; where the keyring is the reason, offer to do without."""
        if isinstance(error, KeyringError):
            self._session.show()
        self.refuse(sentence)

    def value(self) -> AccountEntry | None:
        """Return what is entered; None when something is missing."""
        address, host = self._address.text().strip(), self._host.text().strip()
        are_right = (
            self.check(self._address, "" if _may_be_address(address) else self.tr("Enter your e-mail address.")),
            self.check(self._host, "" if host else self.tr("Enter the name of the mail server (SMTP).")),
            self.check(self._password, self._password_problem(address)),
        )
        if not all(are_right):
            return None
        provider = self._provider.value
        account = MailAccount(
            address=address,
            display_name=self._name.text().strip(),
            host=host,
            port=self._port.value(),
            security=self._security.value,
            username=self._username.text().strip() or address,
            files_sent_copies=provider.files_sent_copies if provider is not None else False,
        )
        password = self._password.text() or None
        return AccountEntry(account, password, self._session.isChecked() and not self._session.isHidden())

    def _make_fields(self, ask: AccountAsk) -> None:
        self._address = _line(ask.address)
        self._name = _line(ask.display_name)
        others: list[tuple[Provider | None, str]] = [(item, item.name) for item in ask.providers]
        self._provider: ChoiceBox[Provider | None] = ChoiceBox([(None, self.tr("Another provider")), *others])
        self._hint = TextLabel(wraps=True)
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._host = _line("")
        self._port = QSpinBox()
        self._port.setRange(1, _LAST_PORT)
        self._port.setValue(_USUAL_PORT)
        self._port.setGroupSeparatorShown(False)
        self._security: ChoiceBox[Security] = ChoiceBox([(item, self._words.security(item)) for item in Security])
        self._username = _line("")
        self._session = QCheckBox(self.tr("Keep the password for this session only"))

    def _build_rows(self) -> None:
        self.rows.add_row(self.tr("&E-mail address"), self._address)
        self.rows.add_row(self.tr("Your &name"), self._name, self.tr("Stands beside the address in what clients get."))
        self.rows.add_row(self.tr("P&rovider"), self._provider)
        self.rows.add_row(
            self.tr("&Password"), self._password, self.tr("Goes to the keyring of this computer and nowhere else.")
        )
        self.rows.add_row(self.tr("&Server"), self._host)
        self.rows.add_row(self.tr("P&ort"), self._port)
        self.rows.add_row(self.tr("En&cryption"), self._security)
        self.rows.add_row(self.tr("&User name"), self._username, self.tr("Leave empty where it is the address."))
        name_widget(self._hint, self.tr("What the provider asks for"))
        self.body.insertWidget(0, self._hint)
        self.body.addWidget(self._session)
        self.body.addStretch(1)
        self._hint.hide()

    def _connect(self) -> None:
        self._address.editingFinished.connect(self._tell_address)
        self._provider.currentIndexChanged.connect(self._take_provider)

    def _show(self, account: MailAccount) -> None:
        same = (item for item in self._ask.providers if item.host == account.host)
        self._provider.set_value(next(same, None))
        self._address.setText(account.address)
        self._name.setText(account.display_name)
        self._host.setText(account.host)
        self._port.setValue(account.port)
        self._security.set_value(account.security)
        self._username.setText("" if account.username == account.address else account.username)
        if self._ask.has_password:
            self._password.setPlaceholderText(self.tr("The password is kept; type only to change it"))

    def _tell_address(self) -> None:
        address = self._address.text().strip()
        known = self._ask.account.address if self._ask.account is not None else ""
        if _may_be_address(address) and address != known:
            self.address_entered.emit(address)

    def _take_provider(self) -> None:
        provider = self._provider.value
        hint = self._words.hint(provider)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        if provider is not None:
            account = provider.account_for(self._address.text().strip(), "")
            self._host.setText(account.host)
            self._port.setValue(account.port)
            self._security.set_value(account.security)
            self._username.setText("" if account.username == account.address else account.username)

    def _password_problem(self, address: str) -> str:
        known = self._ask.account
        is_kept = self._ask.has_password and known is not None and known.address == address
        if self._password.text() or is_kept:
            return ""
        return self.tr("Enter the password of this mailbox, or the app password your provider asks for.")


def _may_be_address(text: str) -> bool:
    name, at, domain = text.rpartition("@")
    return bool(name and at and "." in domain and not any(letter.isspace() for letter in text))


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(_LONGEST)
    return line
