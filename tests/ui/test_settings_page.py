"""The page Settings: what a person enters is kept, a password only where they chose, and each button says what came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QTimeEdit

from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.domain.mail_accounts import Hint, KeyringUnavailableError, Security
from freelance_pay.domain.transport import NotSentError, Refusal, Scope, Trouble
from freelance_pay.services.message_view import view_of
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.account_dialog import AccountDialog
from freelance_pay.ui.dialogs.bank_dialog import BankDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.pages.settings_page import SettingsPage
from freelance_pay.ui.settings.mail_words import MailWords
from freelance_pay.ui.task_runner import Lane, TaskRunner
from freelance_pay.ui.theme import Appearance
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.program_rig import ME, PASSWORD
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication, QDialog
    from pytestqt.qtbot import QtBot

    from tests.support.page_rig import OpenPage

LOGIN_REFUSED = NotSentError(Refusal(Trouble.REFUSED_LOGIN, Scope.ACCOUNT, permanent=True), 535, "no")
GERMAN = "DE89370400440532013000"


class NoKeyring(SessionSecrets):
    """A computer without a keyring."""

    def get(self, account: str) -> str | None:
        raise KeyringUnavailableError("none is running")

    def put(self, account: str, secret: str) -> None:
        raise KeyringUnavailableError("none is running")


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        yield made


def fill(page: OpenPage[SettingsPage], parent: QDialog | SettingsPage, name: str, text: str) -> None:
    field = by_name(parent, QLineEdit, name)
    field.clear()
    page.rig.qtbot.keyClicks(field, text)


def result(page: OpenPage[SettingsPage], section: str) -> str:
    return by_name(page.page, TextLabel, f"Result: {section}").text()


def account_dialog(page: OpenPage[SettingsPage], button: str = "Change the mail account") -> AccountDialog:
    page.press(button)
    return page.dialog(AccountDialog)


def test_your_details_are_shown_and_kept(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    assert by_name(page.page, QLineEdit, "Your name").text() == "Jan Nowak"
    fill(page, page.page, "City", "Sopot")
    fill(page, page.page, "Postal address", "Morska 1, 81-764 Sopot")
    page.press("Save your details")
    profile = rig.rig.services.settings.profile()
    assert (profile.sender.name, profile.sender.city, len(profile.banks)) == ("Jan Nowak", "Sopot", 3)
    assert profile.sender.address == "Morska 1, 81-764 Sopot", "it stands on letters by post"
    assert result(page, "You") == "Saved."
    assert page.rig.status.text == "Your details are saved."
    assert page.touched == {Topic.SETTINGS}


def test_letters_never_go_out_without_a_name_below_them(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    fill(page, page.page, "Your name", " ")
    page.press("Save your details")
    assert by_name(page.page, QLineEdit, "Your name").accessibleDescription() == "A letter needs a name below it."
    assert rig.rig.services.settings.profile().sender.name == "Jan Nowak"


def test_what_is_being_typed_is_not_overwritten_when_something_else_is_saved(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    fill(page, page.page, "City", "Sopot")
    page.page.refresh()
    rig.settle()
    assert by_name(page.page, QLineEdit, "City").text() == "Sopot"


def test_a_mistyped_iban_is_not_kept(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    page.press("Edit EUR details")
    dialog = page.dialog(BankDialog)
    fill(page, dialog, "IBAN", GERMAN[:-1] + "1")
    page.press_in(dialog, "Save bank details")
    assert "cannot be right" in by_name(dialog, QLineEdit, "IBAN").accessibleDescription()
    fill(page, dialog, "IBAN", "de89 3704 0044 0532 0130 00")
    page.press_in(dialog, "Save bank details")
    bank = rig.rig.services.settings.profile().bank_for("EUR")
    assert bank is not None
    assert bank.iban == GERMAN
    assert "DE89 3704 0044 0532 0130 00" in page.said()


def test_bank_details_for_one_more_currency_can_do_without_an_iban(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    page.press("Add bank details…")
    dialog = page.dialog(BankDialog)
    by_name(dialog, QLineEdit, "Account holder").setText("Ида Петрова")
    page.press_in(dialog, "Save bank details")
    currency = by_name(dialog, QComboBox, "Currency")
    assert "already" in currency.accessibleDescription(), "EUR has some"
    currency.setCurrentText("RUB")
    page.press_in(dialog, "Save bank details")
    assert by_name(dialog, QLineEdit, "IBAN").accessibleDescription() == "Enter an IBAN or an account number."
    fill(page, dialog, "Account number", "40802810900000012345")
    by_name(dialog, QPlainTextEdit, "More lines").setPlainText("ИНН 7707083893\n\n")
    page.press_in(dialog, "Save bank details")
    bank = rig.rig.services.settings.profile().bank_for("RUB")
    assert bank is not None
    assert (bank.account, bank.extra) == ("40802810900000012345", ("ИНН 7707083893",))


def test_bank_details_are_removed_only_on_purpose(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    page.press("Remove USD details")
    rig.qtbot.keyClick(page.dialog(ConfirmDialog), Qt.Key.Key_Return)
    rig.settle()
    assert rig.rig.services.settings.profile().bank_for("USD") is not None
    page.press("Remove USD details")
    page.press_in(page.dialog(ConfirmDialog), "Remove bank details")
    assert rig.rig.services.settings.profile().bank_for("USD") is None
    assert "Remove USD details" not in names_of(page.page, QPushButton)


def test_a_kept_password_is_never_shown(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    dialog = account_dialog(page)
    password = by_name(dialog, QLineEdit, "Password")
    assert password.text() == ""
    assert "kept" in password.placeholderText()
    assert password.echoMode() is QLineEdit.EchoMode.Password
    assert PASSWORD not in page.said()


def test_the_server_of_a_known_provider_is_filled_in_with_what_it_asks_for(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    dialog = account_dialog(page)
    fill(page, dialog, "E-mail address", "jan@gmail.com")
    by_name(dialog, QLineEdit, "Password").setFocus()
    by_name(dialog, QLineEdit, "E-mail address").editingFinished.emit()
    rig.settle()
    assert by_name(dialog, QComboBox, "Provider").currentText() == "Gmail"
    assert by_name(dialog, QLineEdit, "Server").text() == "smtp.gmail.com"
    assert by_name(dialog, QSpinBox, "Port").value() == 465
    assert "app password" in by_name(dialog, TextLabel, "What the provider asks for").text()
    fill(page, dialog, "Password", "abcd efgh")
    page.press_in(dialog, "Save account")
    view = rig.rig.services.accounts.view()
    assert view.account is not None
    assert (view.account.address, view.account.host, view.account.security, view.account.username) == (
        "jan@gmail.com", "smtp.gmail.com", Security.TLS, "jan@gmail.com"
    )  # fmt: skip
    assert rig.rig.secrets.get("jan@gmail.com") == "abcd efgh"
    assert rig.rig.secrets.get(ME) is None, "the password of the old account is gone"


def test_another_address_needs_its_own_password(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    dialog = account_dialog(page)
    fill(page, dialog, "E-mail address", "new@nowak.example")
    page.press_in(dialog, "Save account")
    assert by_name(dialog, QLineEdit, "Password").accessibleDescription().startswith("Enter the password")
    view = rig.rig.services.accounts.view()
    assert view.account is not None
    assert view.account.address == ME


def test_changing_the_server_keeps_the_password(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    dialog = account_dialog(page)
    fill(page, dialog, "Server", "mail.nowak.example")
    page.press_in(dialog, "Save account")
    view = rig.rig.services.accounts.view()
    assert view.account is not None
    assert (view.account.host, view.has_password) == ("mail.nowak.example", True)


def test_without_a_keyring_the_password_may_be_kept_for_this_session_only(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with page_rig_on(qapp, qtbot, tmp_path, secrets=NoKeyring()) as rig:
        page = rig.open(SettingsPage)
        assert "no keyring" in page.said()
        dialog = account_dialog(page)
        fill(page, dialog, "Password", PASSWORD)
        page.press_in(dialog, "Save account")
        assert "no keyring" in by_name(dialog, TextLabel, "Problem").text()
        box = next(box for box in dialog.findChildren(QCheckBox) if box.isVisible())
        assert "this session only" in box.text()
        box.setChecked(True)
        page.press_in(dialog, "Save account")
        assert "The password is kept." in page.said()
        page.press("Send me a test message")
        assert len(rig.mail.taken) == 1


def test_a_test_message_goes_to_the_own_mailbox(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    page.press("Send me a test message")
    (mime,) = rig.mail.taken
    assert view_of(mime).to == (f"Jan Nowak <{ME}>",)
    assert f"Look into the inbox of {ME}" in result(page, "Mail account")


def test_a_test_that_fails_says_why_and_what_to_do(rig: PageRig) -> None:
    rig.mail.refuses = LOGIN_REFUSED
    page = rig.open(SettingsPage)
    page.press("Send me a test message")
    assert "refused user name or password" in result(page, "Mail account")
    assert by_name(page.page, QPushButton, "Send me a test message").isEnabled()


def test_a_paused_account_says_why_and_goes_on_when_told_to(rig: PageRig) -> None:
    client = rig.rig.client()
    rig.rig.invoice(client, pdf=False)
    rig.rig.approve(client, without_pdf=True)
    rig.mail.refuses = LOGIN_REFUSED
    rig.rig.services.outbox.run()
    page = rig.open(SettingsPage)
    asked: list[bool] = []
    page.page.send_now_requested.connect(lambda: asked.append(True))
    assert "Sending rests: The mail server refused user name or password." in page.said()
    page.press("Go on sending")
    assert not rig.rig.services.accounts.view().paused_because
    assert asked == [True]
    assert "Sending rests" not in page.said()


def test_choices_count_at_once_and_a_new_language_says_when(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    colours = by_name(page.page, QComboBox, "Colours")
    colours.setCurrentText("Dark")
    colours.activated.emit(colours.currentIndex())
    rig.settle()
    assert rig.parts.theme.appearance is Appearance.DARK
    language = by_name(page.page, QComboBox, "Language of the window")
    language.setCurrentText("Polski")
    language.activated.emit(language.currentIndex())
    seconds = by_name(page.page, QSpinBox, "Seconds to undo")
    seconds.setValue(25)
    seconds.editingFinished.emit()
    rig.settle()
    kept = rig.rig.services.settings.preferences()
    assert (kept.theme, kept.language, kept.undo_seconds) == ("dark", "pl", 25)
    assert "next start" in result(page, "Sending and appearance")


def test_a_copy_made_now_can_be_gone_back_to(rig: PageRig) -> None:
    rig.rig.client("Acme")
    page = rig.open(SettingsPage)
    page.press("Back up now")
    assert result(page, "Ledger").startswith("Copied and checked:")
    rig.rig.client("Borealis")
    page.press("Restore this copy…")
    dialog = page.dialog(ConfirmDialog)
    rig.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    rig.settle()
    assert len(rig.rig.program.reads.client_names()) == 2, "Return keeps the ledger of now"
    page.press("Restore this copy…")
    page.press_in(page.dialog(ConfirmDialog), "Restore this copy")
    assert [name for _, name in rig.rig.program.reads.client_names()] == ["Acme"]
    assert result(page, "Ledger") == "The copy is in place."
    assert page.touched == set(Topic)


def test_a_restore_says_how_many_messages_that_were_sent_the_copy_knows_nothing_of(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    page.press("Back up now")
    client = rig.rig.client()
    rig.rig.invoice(client)
    rig.rig.send(client)
    page.press("Restore this copy…")
    page.press_in(page.dialog(ConfirmDialog), "Restore this copy")
    assert "The copy is in place." in result(page, "Ledger")
    assert "(1 of them)" in result(page, "Ledger")


def test_the_quiet_hours_are_kept_as_they_are_chosen(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    for name, hour in (("Quiet hours from", 22), ("Quiet hours until", 6)):
        field = by_name(page.page, QTimeEdit, name)
        field.setTime(QTime(hour, 30))
        field.editingFinished.emit()
        rig.settle()
    kept = rig.rig.services.settings.preferences()
    assert (kept.quiet_from, kept.quiet_to) == ("22:30", "06:30")
    rig.rig.services.settings.save_preferences(replace(kept, quiet_from="23:15"))
    page.page.refresh()
    rig.settle()
    assert by_name(page.page, QTimeEdit, "Quiet hours from").time() == QTime(23, 15)


def test_a_restore_runs_beside_nothing_else_so_that_no_message_leaves_meanwhile(
    rig: PageRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = rig.open(SettingsPage)
    page.press("Back up now")
    page.press("Restore this copy…")
    lanes, submit = list[Lane](), TaskRunner.submit

    def note(runner: TaskRunner, owner: QObject, work: Callable[[], Any], **how: Any) -> None:  # noqa: ANN401 - passed on
        lanes.append(how.get("lane", Lane.WORK))
        submit(runner, owner, work, **how)

    monkeypatch.setattr(TaskRunner, "submit", note)
    page.press_in(page.dialog(ConfirmDialog), "Restore this copy")
    assert lanes[0] is Lane.ALONE


def test_a_sound_ledger_is_called_sound_and_a_missing_pdf_is_named(rig: PageRig) -> None:
    client = rig.rig.client()
    rig.rig.invoice(client, "FV 1/2026")
    page = rig.open(SettingsPage)
    page.press("Check the ledger")
    assert "sound" in result(page, "Ledger")
    for path in rig.rig.layout.files.rglob("*.pdf"):
        path.unlink()
    page.press("Check the ledger")
    assert "PDF missing or changed" in result(page, "Ledger")


def test_the_page_tells_where_the_ledger_lies(rig: PageRig) -> None:
    page = rig.open(SettingsPage)
    assert by_name(page.page, TextLabel, "Ledger file").text() == str(rig.rig.layout.path)


def test_everything_a_provider_may_ask_for_has_a_sentence(rig: PageRig) -> None:
    words = MailWords()
    providers = rig.rig.services.accounts.providers()
    hints = {provider.hint: words.hint(provider) for provider in providers}
    assert set(hints) == set(Hint)
    assert all(bool(text) is (hint is not Hint.NONE) for hint, text in hints.items())
