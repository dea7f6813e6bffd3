"""Composing: the preview is the message, nothing goes out unchecked, and nothing typed is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
)

from freelance_pay.domain.clients import Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.instalments import PlanTerms
from freelance_pay.domain.money import Money
from freelance_pay.domain.outgoing import Mailbox
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.services.message_view import view_of
from freelance_pay.services.views import Topic
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.compose.message_preview import MessagePreview
from freelance_pay.ui.compose.recipient_line import RecipientLine
from freelance_pay.ui.compose.recipients_dialog import Recipients, RecipientsDialog
from freelance_pay.ui.controllers.compose_controller import ComposeController
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.program_rig import ProgramRig, pdf_of
from tests.support.window import by_name
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.drafts import Draft
    from freelance_pay.ui.window_parts import WindowParts
    from tests.support.window_fakes import FakeClock

SEND = "Send reminder"
MAIL_PROGRAM = "Open as draft in my mail program"


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def host(qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> Host:
    return Host(qtbot, rig, parts)


class Opened:
    """A compose window, with the steps a person takes in it."""

    def __init__(self, host: Host, client_id: ClientId, *, can_open_files: bool = True) -> None:
        self.host = host
        self.files: list[bytes] = []
        self.approved: list[tuple[Draft, bool]] = []
        self.controller = ComposeController(
            host.rig.program, host.parts, host.status, host.window, lambda path: self._file(path) and can_open_files
        )
        self.controller.approved.connect(lambda draft, confirmed: self.approved.append((draft, confirmed)))
        self.controller.touched.connect(host.take_note)
        self.controller.open_reminder(client_id, "EUR")
        self.window = host.shown(ComposeWindow)
        host.settle()

    @property
    def preview(self) -> MessagePreview:
        """The preview, shown or behind the letter where the screen is small."""
        (found,) = self.window.findChildren(MessagePreview)
        return found

    @property
    def letter(self) -> QPlainTextEdit:
        return by_name(self.window, QPlainTextEdit, "Letter")

    def button(self, name: str) -> QPushButton:
        return by_name(self.window, QPushButton, name)

    def press(self, name: str) -> None:
        self.host.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def tick(self, name: str) -> None:
        box = by_name(self.window, QCheckBox, name)
        box.click()

    def answer(self, verb: str) -> None:
        by_name(self.host.shown(Question), QPushButton, verb).click()

    def write(self, text: str) -> None:
        """Put `text` before the letter and wait until the preview shows it."""
        self.host.qtbot.keyClicks(self.letter, text)
        self.host.qtbot.waitUntil(lambda: self.preview.message is not None and text in self.preview.message.text)
        self.host.settle()

    def _file(self, path: Path) -> bool:
        self.files.append(path.read_bytes())
        return True


def texts(parent: QWidget) -> str:
    """Everything the labels say."""
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent))


@pytest.fixture
def overdue(rig: ProgramRig) -> ClientId:
    """A client with two overdue invoices."""
    client_id = rig.client("Kowalski", language="pl")
    rig.invoice(client_id, "FV 1/2026", 180_000)
    rig.invoice(client_id, "FV 2/2026", 125_050, overdue=4)
    return client_id


def test_opening_a_letter_and_changing_nothing_changes_no_character_of_it(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    composed = host.rig.draft(overdue)
    assert "\u00a0" in composed.body
    assert (opened.window.draft.subject, opened.window.draft.body) == (composed.subject, composed.body)
    assert not opened.window.is_edited


def test_what_the_preview_shows_is_byte_for_byte_what_is_queued(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.write("Hello from me. ")
    seen = opened.preview.message
    opened.press(SEND)
    (draft, confirmed) = opened.approved[0]
    approved = host.rig.services.reminders.approve(draft, confirmed=confirmed)
    assert view_of(host.rig.program.reads.delivery_mime(approved.delivery_id)) == seen


def test_the_preview_names_everyone_everything_and_every_file(host: Host, overdue: ClientId) -> None:
    message = Opened(host, overdue).preview.message
    assert message is not None
    assert message.to == ("Anna Smith <kowalski@client.example>",)
    assert [file.name for file in message.attachments] == ["FV 1-2026.pdf", "FV 2-2026.pdf"]
    assert all(file.size > 1000 for file in message.attachments)
    assert message.subject
    assert message.sent_on is not None
    assert message.sent_on.date() == date(2026, 11, 23)


@pytest.mark.parametrize(("language", "day"), [("en", "23 Nov 2026"), ("ru", "23 нояб. 2026"), ("pl", "23 lis 2026")])
def test_the_preview_shows_the_day_of_the_message_as_it_is_written_here(
    host: Host, overdue: ClientId, language: str, day: str
) -> None:
    QLocale.setDefault(QLocale(language))
    preview = Opened(host, overdue).preview
    (shown,) = [label for label in preview.findChildren(TextLabel) if label.accessibleName() == "Date"]
    assert shown.text().startswith(day)


def test_the_preview_loads_nothing_that_a_message_points_to(host: Host, overdue: ClientId, tmp_path: Path) -> None:
    picture = tmp_path / "spy.png"
    picture.write_bytes(b"x")
    (page,) = Opened(host, overdue).window.findChildren(QTextBrowser)
    assert page.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
    assert not page.openLinks()
    assert not page.openExternalLinks()


def test_a_review_of_words_that_changed_since_is_dropped(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    stale = host.rig.services.reminders.review(opened.window.draft)
    host.qtbot.keyClicks(opened.letter, "Changed. ")
    opened.window.show_review(stale, None)
    assert not opened.button(SEND).isEnabled()
    assert opened.preview.message is not None


def test_nothing_can_be_sent_while_the_changed_words_are_not_checked(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    assert opened.button(SEND).isEnabled()
    host.qtbot.keyClicks(opened.letter, "x")
    assert not opened.button(SEND).isEnabled()
    host.qtbot.keyClick(opened.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.approved == []


def test_a_missing_pdf_blocks_until_the_person_sends_without_it(host: Host) -> None:
    client_id = host.rig.client()
    host.rig.invoice(client_id, pdf=False)
    opened = Opened(host, client_id)
    assert not opened.button(SEND).isEnabled()
    assert "PDF" in opened.button(SEND).accessibleDescription()
    opened.tick("Send without the PDF")
    host.qtbot.waitUntil(opened.button(SEND).isEnabled)
    opened.press(SEND)
    assert opened.approved[0][0].without_pdf


def test_a_pdf_that_does_not_show_the_invoice_must_be_looked_at_first(host: Host) -> None:
    client_id = host.rig.client()
    invoice_id = host.rig.invoice(client_id, "FV 7/2026", pdf=False)
    other = host.rig.folder / "other.pdf"
    other.write_bytes(pdf_of("FV 99/2025", Money(1, "EUR")))
    host.rig.services.invoices.attach_pdf(invoice_id, other)
    opened = Opened(host, client_id)
    assert not opened.button(SEND).isEnabled()
    opened.tick("I looked at it: it is right")
    opened.press(SEND)
    assert opened.approved[0][1] is True


def test_an_invoice_that_is_left_out_is_in_neither_words_nor_files(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.tick("Invoice FV 1/2026 is in the letter")
    host.qtbot.waitUntil(lambda: len(opened.window.draft.items) == 1)
    host.settle()
    message = opened.preview.message
    assert message is not None
    assert "FV 1/2026" not in message.text
    assert [file.name for file in message.attachments] == ["FV 2-2026.pdf"]


def test_the_last_invoice_cannot_be_left_out(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.tick("Invoice FV 1/2026 is in the letter")
    host.settle()
    assert not by_name(opened.window, QCheckBox, "Invoice FV 2/2026 is in the letter").isEnabled()


def test_an_invoice_that_is_only_listed_says_so_and_the_one_the_letter_is_for_stays(host: Host) -> None:
    client_id = host.rig.client("Studio")
    host.rig.clock.go_on(days=2)
    host.rig.invoice(client_id, "FV 1/2026", overdue=3)
    host.rig.send(client_id)
    host.rig.clock.go_on(days=5)  # a Monday: the first reminder of the one is due, the second of the other is not
    host.rig.invoice(client_id, "FV 2/2026", overdue=3)
    opened = Opened(host, client_id)
    assert texts(opened.window).count("also open") == 1
    listed = by_name(opened.window, QCheckBox, "Invoice FV 1/2026 is in the letter")
    assert listed.isEnabled()
    assert not by_name(opened.window, QCheckBox, "Invoice FV 2/2026 is in the letter").isEnabled()
    listed.click()
    host.qtbot.waitUntil(lambda: [item.number for item in opened.window.draft.items] == ["FV 2/2026"])


def test_words_of_ones_own_are_not_replaced_without_asking(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.write("My own words. ")
    opened.tick("Invoice FV 1/2026 is in the letter")
    opened.answer("Keep my text")
    assert opened.window.draft.body.startswith("My own words. ")
    assert by_name(opened.window, QCheckBox, "Invoice FV 1/2026 is in the letter").isChecked()
    opened.tick("Invoice FV 1/2026 is in the letter")
    opened.answer("Write anew")
    host.qtbot.waitUntil(lambda: len(opened.window.draft.items) == 1)
    assert "My own words" not in opened.window.draft.body


def test_closing_asks_only_when_words_would_be_lost(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    host.qtbot.keyClicks(by_name(opened.window, QLineEdit, "Subject"), "!")
    opened.press("Cancel")
    opened.answer("Go on writing")
    assert opened.window.isVisible()
    opened.press("Cancel")
    opened.answer("Close")
    assert host.all_shown(ComposeWindow) == []
    untouched = Opened(host, overdue)
    untouched.press("Cancel")
    assert host.all_shown(ComposeWindow) == []


def test_closing_the_main_window_never_loses_words_in_a_letter(host: Host, overdue: ClientId) -> None:
    host.window.show()
    opened = Opened(host, overdue)
    opened.write("Half a sentence")
    host.window.close()
    opened.answer("Go on writing")
    assert host.window.isVisible()
    assert opened.window.draft.body.startswith("Half a sentence")
    host.window.close()
    opened.answer("Close")
    host.window.close()
    assert not host.window.isVisible()


def test_an_unchanged_letter_closes_with_the_main_window(host: Host, overdue: ClientId) -> None:
    host.window.show()
    Opened(host, overdue)
    host.window.close()
    assert host.all_shown(ComposeWindow) == []


def test_without_an_account_the_same_message_opens_in_the_mail_program_and_counts_as_sent(host: Host) -> None:
    rig = host.rig
    with closing(sqlite3.connect(rig.layout.path)) as ledger:
        ledger.execute("DELETE FROM mail_account")
        ledger.commit()
    overdue = rig.client()
    rig.invoice(overdue)
    opened = Opened(host, overdue)
    assert not opened.button(SEND).isEnabled()
    seen = opened.preview.message
    opened.press(MAIL_PROGRAM)
    opened.answer("Yes, it was sent")
    host.settle()
    (content,) = opened.files
    assert message_from_bytes(content)["X-Unsent"] == "1"
    assert view_of(content) == seen
    assert host.all_shown(ComposeWindow) == []
    assert Topic.MESSAGES in host.touched
    assert [row.state for row in rig.program.reads.messages(None)] == [State.SENT]
    with pytest.raises(NothingToSendError):
        rig.draft(overdue)


def test_a_draft_that_was_not_sent_after_all_counts_for_nothing(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.press(MAIL_PROGRAM)
    opened.answer("Not yet")
    assert opened.window.isVisible()
    assert host.rig.program.reads.messages(None) == ()


def test_a_missing_mail_program_is_told_and_loses_nothing(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue, can_open_files=False)
    opened.write("Mine. ")
    opened.press(MAIL_PROGRAM)
    host.settle()
    assert host.all_shown(Question) == []
    assert opened.window.draft.body.startswith("Mine. ")


def test_a_folder_that_cannot_be_written_is_told(host: Host, overdue: ClientId, tmp_path: Path) -> None:
    opened = Opened(host, overdue)
    opened.window.save_requested.emit(opened.window.draft, tmp_path / "nowhere" / "letter.eml")
    host.settle()
    texts = [label.text() for label in opened.window.findChildren(type(opened.window._foot._reason))]
    cause = ExportTargetError(str(tmp_path / "nowhere" / "letter.eml"), FileTrouble.GONE)
    assert host.parts.explain(cause) in texts, "in our words, not in those of the system"


def test_a_saved_mail_file_is_readable_by_its_owner_only(host: Host, overdue: ClientId, tmp_path: Path) -> None:
    opened = Opened(host, overdue)
    path = tmp_path / "letter.eml"
    opened.window.save_requested.emit(opened.window.draft, path)
    host.settle()
    assert path.stat().st_mode & 0o777 == 0o600
    opened.answer("Not yet")


def test_a_message_that_was_refused_comes_back_with_everything_typed(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.write("Typed with care. ")
    opened.press(SEND)
    assert not opened.window.isVisible()
    opened.controller.reopen(opened.approved[0][0], "The mail server is busy.")
    assert opened.window.isVisible()
    assert opened.window.draft.body.startswith("Typed with care. ")


def test_a_letter_left_open_over_night_does_not_go_out_with_the_dates_of_yesterday(
    host: Host, overdue: ClientId, clock: FakeClock
) -> None:
    opened = Opened(host, overdue)
    clock.day = date(2026, 11, 24)
    opened.press(SEND)
    assert opened.approved == []
    assert opened.window.isVisible()


def test_asking_twice_for_the_same_letter_shows_the_one_that_is_open(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.write("Once. ")
    opened.controller.open_reminder(overdue, "EUR")
    host.settle()
    assert host.all_shown(ComposeWindow) == [opened.window]


def test_a_client_to_whom_nothing_can_be_sent_opens_no_window(host: Host) -> None:
    controller = ComposeController(host.rig.program, host.parts, host.status, host.window)
    controller.open_reminder(host.rig.client("Paid"), "EUR")
    host.settle()
    assert host.all_shown(ComposeWindow) == []
    assert host.status.text


def test_only_contacts_of_this_client_can_be_chosen(host: Host) -> None:
    boss = Contact("Boss", "boss@client.example", role=Role.OTHER)
    client_id = host.rig.client("Acme", None, boss)
    host.rig.invoice(client_id)
    opened = Opened(host, client_id)
    (line,) = opened.window.findChildren(RecipientLine)
    chief, stranger = Mailbox("Boss", "boss@client.example"), Mailbox("Stranger", "stranger@other.example")
    line.choose(Recipients((chief, stranger), (stranger, chief)))
    assert (opened.window.draft.to, opened.window.draft.cc) == ((chief,), ())
    line.choose(Recipients((stranger,)))
    assert opened.window.draft.to == (chief,)


def test_who_gets_the_message_and_who_a_copy_is_chosen_by_keyboard_and_frozen_in_the_envelope(host: Host) -> None:
    boss = Contact("Boss", "boss@client.example", role=Role.CC)
    clerk = Contact("Clerk", "clerk@client.example", role=Role.OTHER)
    client_id = host.rig.client("Acme", None, boss, clerk)
    host.rig.invoice(client_id)
    opened = Opened(host, client_id)
    change = opened.button("Change the recipients")
    assert change.focusPolicy() & Qt.FocusPolicy.TabFocus
    change.setFocus()
    host.qtbot.keyClick(change, Qt.Key.Key_Space)
    dialog = host.shown(RecipientsDialog)
    choices = {
        name: by_name(dialog, QComboBox, f"{name} <{name.split()[0].lower()}@client.example>")
        for name in ("Boss", "Clerk")
    }
    anna = by_name(dialog, QComboBox, "Anna Smith <acme@client.example>")
    assert (anna.currentText(), choices["Boss"].currentText(), choices["Clerk"].currentText()) == (
        "To",
        "Copy",
        "Not this time",
    )
    host.qtbot.keyClicks(anna, "c")
    host.qtbot.keyClicks(choices["Clerk"], "c")
    host.qtbot.keyClick(choices["Clerk"], Qt.Key.Key_Return)
    assert "Choose To for one contact at least." in texts(dialog)
    host.qtbot.keyClicks(choices["Boss"], "t")
    host.qtbot.keyClick(choices["Boss"], Qt.Key.Key_Return)
    host.settle()
    assert "Copy to Anna Smith <acme@client.example>, Clerk <clerk@client.example>" in texts(opened.window)
    host.qtbot.waitUntil(lambda: opened.preview.message is not None and len(opened.preview.message.cc) == 2)
    host.settle()
    opened.press(SEND)
    approved = host.rig.services.reminders.approve(opened.approved[0][0])
    recipients = host.rig.delivery(approved.delivery_id).recipients
    assert recipients == ("boss@client.example", "acme@client.example", "clerk@client.example")
    seen = view_of(host.rig.program.reads.delivery_mime(approved.delivery_id))
    assert seen.to == ("Boss <boss@client.example>",)
    assert seen.cc == ("Anna Smith <acme@client.example>", "Clerk <clerk@client.example>")


def test_an_invoice_that_is_left_out_leaves_the_recipients_as_they_were_chosen(host: Host) -> None:
    boss = Contact("Boss", "boss@client.example", role=Role.OTHER)
    client_id = host.rig.client("Acme", None, boss)
    host.rig.invoice(client_id)
    host.rig.invoice(client_id, "FV 2/2026")
    opened = Opened(host, client_id)
    (line,) = opened.window.findChildren(RecipientLine)
    line.choose(Recipients((Mailbox("Boss", "boss@client.example"),)))
    opened.tick("Invoice FV 1/2026 is in the letter")
    host.qtbot.waitUntil(lambda: len(opened.window.draft.items) == 1)
    assert opened.window.draft.to == (Mailbox("Boss", "boss@client.example"),)
    assert opened.window.is_edited


def test_a_contact_that_gets_no_reminders_as_a_rule_can_get_this_one(host: Host) -> None:
    client_id = host.rig.client("Acme", "", Contact("Clerk", "clerk@client.example", role=Role.OTHER))
    invoice_id = host.rig.invoice(client_id)
    plans = host.rig.services.plans
    parts = plans.preview(Money(host.rig.open_of(invoice_id), "EUR"), PlanTerms(3, date(2026, 12, 1)))
    controller = ComposeController(host.rig.program, host.parts, host.status, host.window)
    window = controller.open_draft(plans.write_offer(client_id, "EUR", [invoice_id], parts))
    host.settle()
    by_name(window, QPushButton, "Change the recipients").click()
    dialog = host.shown(RecipientsDialog)
    by_name(dialog, QComboBox, "Clerk <clerk@client.example>").setCurrentText("To")
    by_name(dialog, QPushButton, "Take these").click()
    assert window.draft.to == (Mailbox("Clerk", "clerk@client.example"),)


def test_a_hostile_client_name_is_shown_as_plain_text(host: Host) -> None:
    client_id = host.rig.client("<img src=x> & Sons", "a@client.example")
    host.rig.invoice(client_id)
    opened = Opened(host, client_id)
    assert opened.window.windowTitle() == "Message to <img src=x> & Sons"
    opened.press("Cancel")


def test_every_control_of_the_window_has_a_name(host: Host, overdue: ClientId) -> None:
    opened = Opened(host, overdue)
    opened.window.resize(900, 600)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextBrowser)
    controls = [control for kind in kinds for control in opened.window.findChildren(kind) if control.isVisible()]
    nameless = [control for control in controls if not (control.accessibleName() or control.objectName())]
    assert nameless == []
