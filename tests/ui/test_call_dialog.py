"""A call: the number and the words are there, and what came of it is kept in two clicks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from freelance_pay.domain.calls import CallOutcome
from freelance_pay.domain.clients import Client, Contact
from freelance_pay.domain.holds import HoldKind
from freelance_pay.services.views import TimelineKind, Topic
from freelance_pay.ui.controllers.call_controller import CallController
from freelance_pay.ui.controllers.compose_controller import ComposeController
from freelance_pay.ui.controllers.instalment_controller import InstalmentController
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.call_dialog import CallDialog
from freelance_pay.ui.dialogs.callee_rows import MessengerMenu
from freelance_pay.ui.dialogs.instalment_dialog import InstalmentDialog
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.holds import Hold
    from freelance_pay.services.views import TimelineEntry
    from freelance_pay.ui.window_parts import WindowParts

TODAY = date(2026, 11, 23)
PHONE = "+48 600 000 003"


class Calls:
    """The call controller over a real ledger with one client who is overdue; links are only written down."""

    def __init__(self, host: Host) -> None:
        self.host = host
        anna = Contact("Anna Smith", "anna@client.example", PHONE)
        self.client_id = host.rig.services.clients.add(Client("Acme", contacts=(anna,)))
        self.invoice_id = host.rig.invoice(self.client_id, "FV 1/2026", overdue=12)
        self.opened: list[str] = []
        self.can_open = True
        compose = ComposeController(host.rig.program, host.parts, host.status, host.window)
        instalments = InstalmentController(host.rig.program, host.parts, host.status, compose, host.window)
        self.controller = CallController(
            host.rig.program, host.parts, host.status, instalments, host.window, self._open_link
        )
        self.controller.touched.connect(host.take_note)

    def open(self) -> CallDialog:
        """Open the dialog for a call."""
        self.controller.open(self.client_id, "EUR")
        return self.host.shown(CallDialog)

    def click(self, dialog: CallDialog, *names: str) -> None:
        """Click these buttons, one after the other."""
        for name in names:
            self.host.qtbot.mouseClick(by_name(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    def holds(self) -> tuple[Hold, ...]:
        return self.host.rig.services.holds.standing(self.client_id)

    def told(self) -> list[TimelineEntry]:
        timeline = self.host.rig.program.reads.client_timeline(self.client_id)
        return [entry for entry in timeline if entry.kind in {TimelineKind.CALL, TimelineKind.MESSAGE_ELSEWHERE}]

    def kept(self) -> TimelineEntry:
        """The one call or message that was kept, once it is."""
        self.host.qtbot.waitUntil(lambda: len(self.told()) == 1)
        self.host.settle()
        return self.told()[0]

    def _open_link(self, link: str) -> bool:
        self.opened.append(link)
        return self.can_open


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def calls(qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> Calls:
    return Calls(Host(qtbot, rig, parts))


def test_the_number_is_one_click_away_and_the_script_is_there(calls: Calls) -> None:
    dialog = calls.open()
    calls.click(dialog, f"Call {PHONE}")
    assert calls.opened == ["tel:+48600000003"]
    script = by_name(dialog, QPlainTextEdit, "What to say").toPlainText()
    assert "Anna Smith" in script
    assert "FV 1/2026" in script


def test_where_no_program_dials_the_number_is_told(calls: Calls) -> None:
    calls.can_open = False
    dialog = calls.open()
    calls.click(dialog, f"Call {PHONE}")
    assert PHONE in by_name(dialog, TextLabel, "Problem").text()


def test_nobody_answered_is_two_clicks_and_counts_as_contact(calls: Calls) -> None:
    calls.click(calls.open(), "Nobody answered", "Keep")
    assert calls.kept().how == CallOutcome.NO_ANSWER
    assert calls.holds() == ()
    assert calls.host.rig.facts(calls.client_id).last_call_on == TODAY
    assert Topic.CLIENTS in calls.host.touched


def test_a_promise_is_two_clicks_with_a_usual_day(calls: Calls) -> None:
    calls.click(calls.open(), "Will pay by a day…", "Friday")
    assert calls.kept().until == TODAY + timedelta(days=4)
    [hold] = calls.holds()
    assert (hold.kind, hold.until) == (HoldKind.PROMISE, TODAY + timedelta(days=4))


def test_a_promise_can_be_for_any_day_with_a_note(calls: Calls) -> None:
    dialog = calls.open()
    calls.click(dialog, "Will pay by a day…")
    by_name(dialog, DateField, "Promised by").set_day(TODAY + timedelta(days=12))
    calls.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Note"), "said Anna")
    calls.click(dialog, "Keep")
    assert calls.kept().text == "said Anna"
    assert calls.holds()[0].until == TODAY + timedelta(days=12)


def test_the_keyboard_alone_keeps_a_call(calls: Calls) -> None:
    dialog = calls.open()
    focused = dialog.focusWidget()
    calls.host.qtbot.keyClick(focused, Qt.Key.Key_1)
    calls.host.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert calls.kept().how == CallOutcome.NO_ANSWER


def test_a_number_typed_into_the_note_chooses_nothing(calls: Calls) -> None:
    dialog = calls.open()
    calls.click(dialog, "Nobody answered")
    note = by_name(dialog, QLineEdit, "Note")
    note.setFocus()
    calls.host.qtbot.keyClicks(note, "2 calls")
    assert note.text() == "2 calls"
    assert by_name(dialog, QPushButton, "Nobody answered").isChecked()


def test_a_dispute_needs_to_be_told_in_words(calls: Calls) -> None:
    dialog = calls.open()
    calls.click(dialog, "Disputes an invoice…", "Keep")
    assert calls.holds() == ()
    assert dialog.isVisible()
    calls.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Note"), "wrong hours")
    calls.click(dialog, "Keep")
    calls.kept()
    [hold] = calls.holds()
    assert (hold.kind, hold.invoice_id, hold.reason) == (HoldKind.DISPUTE, calls.invoice_id, "wrong hours")


def test_a_client_who_wants_instalments_leads_to_the_offer(calls: Calls) -> None:
    calls.click(calls.open(), "Wants instalments…", "Keep")
    calls.host.shown(InstalmentDialog)
    assert calls.kept().how == CallOutcome.WANTS_INSTALMENTS


def test_a_wrong_person_leads_to_the_contact_if_the_person_wants(calls: Calls) -> None:
    wanted: list[int] = []
    calls.controller.contact_requested.connect(wanted.append)
    calls.click(calls.open(), "Wrong person or number…", "Keep")
    by_name(calls.host.shown(Question), QPushButton, "Change the contact…").click()
    assert wanted == [calls.client_id]
    assert calls.kept().how == CallOutcome.WRONG_PERSON


def test_without_an_outcome_nothing_is_kept(calls: Calls) -> None:
    dialog = calls.open()
    calls.click(dialog, "Keep")
    assert dialog.isVisible()
    calls.host.settle()
    assert calls.told() == []


def test_only_the_fields_an_outcome_needs_are_shown(calls: Calls) -> None:
    dialog = calls.open()
    assert [field for field in dialog.findChildren(DateField) if field.isVisible()] == []
    calls.click(dialog, "Will pay by a day…")
    by_name(dialog, DateField, "Promised by")


def test_a_client_without_a_number_leads_to_the_contact(calls: Calls) -> None:
    calls.client_id = calls.host.rig.services.clients.add(Client("Beta"))
    wanted: list[int] = []
    calls.controller.contact_requested.connect(wanted.append)
    calls.click(calls.open(), "Add a phone number…")
    assert wanted == [calls.client_id]


@pytest.mark.parametrize(("messenger", "begins"), [
    ("Text message (SMS)", "sms:+48600000003?body="),
    ("WhatsApp", "https://wa.me/48600000003?text="),
    ("Telegram", "tg://resolve?phone=48600000003&text="),
])  # fmt: skip
def test_a_message_opens_elsewhere_with_its_text_and_counts_once_the_person_says_so(
    calls: Calls, messenger: str, begins: str
) -> None:
    dialog = calls.open()
    calls.click(dialog, f"Message to {PHONE}")
    [menu] = dialog.findChildren(MessengerMenu)
    next(action for action in menu.actions() if action.text() == messenger).trigger()
    question = calls.host.shown(Question)
    [link] = calls.opened
    assert link.startswith(begins)
    assert "FV 1/2026" in unquote(link)
    assert calls.told() == []
    by_name(question, QPushButton, "Yes, it was sent").click()
    assert calls.kept().kind is TimelineKind.MESSAGE_ELSEWHERE
    assert calls.host.rig.facts(calls.client_id).last_contact_on == TODAY


def test_a_message_that_was_not_sent_counts_for_nothing(calls: Calls) -> None:
    calls.controller.message(calls.client_id, "EUR", PHONE, "whatsapp")
    by_name(calls.host.shown(Question), QPushButton, "No").click()
    calls.host.settle()
    assert calls.told() == []


def test_where_no_program_opens_the_message_its_text_is_copied(calls: Calls) -> None:
    calls.can_open = False
    calls.controller.message(calls.client_id, "EUR", PHONE, "telegram")
    calls.host.settle()
    assert [link.split("?")[0] for link in calls.opened] == ["tg://resolve", "https://t.me/+48600000003"]
    assert "FV 1/2026" in QGuiApplication.clipboard().text()
    assert calls.host.all_shown(Question) == []
