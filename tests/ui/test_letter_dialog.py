"""A letter by post: shown with what goes into the envelope, printed, and counted as sent when the person says so."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from freelance_pay.domain.deliveries import POST
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.list_views import MessageGroup
from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.letter_controller import LetterController
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.letter_dialog import CorrectionDialog, LetterDialog, PostedDialog
from freelance_pay.ui.main_window import MESSAGES
from freelance_pay.ui.pdf_view import PagePicture
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.letter_steps import bring_to_letter, step_today
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import whole_window
from tests.support.window import by_name
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from freelance_pay.services.list_views import MessageRow
    from freelance_pay.ui.window_parts import WindowParts


class Letters:
    """The letter controller over a real ledger with one client whose formal demand is due."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.client_id, self.invoice_ids = bring_to_letter(host.rig, invoices=2)
        self.opened: list[Path] = []
        self.can_open = True
        self.dealt_with: list[tuple[int, str]] = []
        self.controller = LetterController(host.rig.program, host.parts, host.status, host.window, self._open_file)
        self.controller.touched.connect(host.take_note)
        self.controller.dealt_with.connect(lambda *key: self.dealt_with.append(key))

    def open(self) -> LetterDialog:
        """Open the letter's dialog."""
        self.controller.open(self.client_id, "EUR")
        return self.host.shown(LetterDialog)

    def ask(self, dialog: LetterDialog) -> PostedDialog:
        """Say that it was posted."""
        self.click(dialog, "I posted it…")
        return self.host.shown(PostedDialog)

    def click(self, dialog: QWidget, name: str) -> None:
        self.host.qtbot.mouseClick(by_name(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    def sent(self) -> list[MessageRow]:
        """The letters that count as sent."""
        rows = self.host.rig.program.reads.messages(MessageGroup.SENT)
        return [row for row in rows if self.host.rig.delivery(row.id).channel == POST]

    def _open_file(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def letters(qtbot: QtBot, rig: ProgramRig, parts: WindowParts, monkeypatch: pytest.MonkeyPatch) -> Letters:
    made = Letters(Host(qtbot, rig, parts))
    monkeypatch.setattr(parts.clock, "today", rig.clock.today)
    return made


def texts(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(TextLabel) if label.isVisible()]


def day_before(letters: Letters) -> date:
    return letters.host.rig.clock.today() - timedelta(days=1)


def test_the_letter_is_shown_with_its_page_number_deadline_and_enclosures(letters: Letters) -> None:
    dialog = letters.open()
    by_name(dialog, PagePicture, "Page 1 of the letter")
    said = texts(dialog)
    for wanted in ("D-2026-001", "FV 1/2026, FV 2/2026", "FV 1-2026.pdf", "FV 2-2026.pdf"):
        assert wanted in said
    assert "D-2026-001" in letters.host.status.text


def test_the_letter_opens_in_the_program_of_the_person_to_be_printed(letters: Letters) -> None:
    dialog = letters.open()
    letters.click(dialog, "Open to print")
    letters.host.qtbot.waitUntil(lambda: len(letters.opened) == 1)
    assert letters.opened[0].name == "D-2026-001.pdf"
    assert letters.opened[0].read_bytes().startswith(b"%PDF")
    assert letters.sent() == []


def test_where_no_program_opens_the_letter_the_dialog_says_so(letters: Letters) -> None:
    letters.can_open = False
    dialog = letters.open()
    letters.click(dialog, "Open to print")
    letters.host.qtbot.waitUntil(lambda: "No program" in by_name(dialog, TextLabel, "Problem").text())


def test_the_letter_is_saved_as_pdf(letters: Letters, tmp_path: Path) -> None:
    dialog = letters.open()
    letters.controller.save(dialog.letter, tmp_path / "demand.pdf")
    letters.host.settle()
    assert (tmp_path / "demand.pdf").read_bytes().startswith(b"%PDF")
    assert "demand.pdf" in letters.host.status.text


def test_a_folder_that_takes_no_letter_is_told_in_words(letters: Letters, tmp_path: Path) -> None:
    dialog = letters.open()
    letters.controller.save(dialog.letter, tmp_path / "nowhere" / "demand.pdf")
    letters.host.settle()
    assert "nowhere" in letters.host.status.text


def test_a_posted_letter_counts_as_sent_with_its_tracking_number(letters: Letters) -> None:
    dialog = letters.open()
    question = letters.ask(dialog)
    by_name(question, QLineEdit, "Tracking number").setText("RR123456789PL")
    letters.click(question, "Mark as posted")
    letters.host.qtbot.waitUntil(lambda: len(letters.sent()) == 1)
    letters.host.settle()
    assert letters.host.rig.delivery(letters.sent()[0].id).tracking == "RR123456789PL"
    assert Topic.MESSAGES in letters.host.touched
    assert letters.dealt_with == [(letters.client_id, "EUR")]
    assert letters.host.all_shown(LetterDialog) == []
    assert step_today(letters.host.rig) is not StepKind.LETTER


def test_a_return_too_many_posts_nothing(letters: Letters) -> None:
    dialog = letters.open()
    question = letters.ask(dialog)
    letters.host.qtbot.keyClick(question, Qt.Key.Key_Return)
    letters.host.qtbot.waitUntil(lambda: letters.host.all_shown(PostedDialog) == [])
    assert letters.sent() == []
    assert by_name(dialog, QPushButton, "I posted it…").isEnabled()


@pytest.mark.parametrize("days", [-1, 1])
def test_a_day_before_the_letter_or_to_come_is_refused_beside_the_field(letters: Letters, days: int) -> None:
    question = letters.ask(letters.open())
    field = by_name(question, DateField, "Posted on")
    field.set_day(letters.host.rig.clock.today() + timedelta(days=days))
    letters.click(question, "Mark as posted")
    assert field.accessibleDescription()
    letters.host.settle()
    assert letters.sent() == []


def test_a_letter_that_waits_is_shown_again_and_written_anew_only_when_wanted(letters: Letters) -> None:
    letters.open().reject()
    letters.host.qtbot.waitUntil(lambda: letters.host.all_shown(LetterDialog) == [])
    letters.host.rig.clock.go_on(days=1)
    again = letters.open()
    assert again.letter.number == "D-2026-001"
    letters.click(again, "Write it anew")
    letters.host.qtbot.waitUntil(
        lambda: [dialog.letter.number for dialog in letters.host.all_shown(LetterDialog)] == ["D-2026-002"]
    )


def test_a_letter_that_is_no_longer_right_is_told_in_words(letters: Letters) -> None:
    letters.host.rig.pay(letters.client_id, 360_000)
    letters.controller.open(letters.client_id, "EUR")
    letters.host.settle()
    assert letters.host.status.text
    assert letters.host.all_shown(LetterDialog) == []


def test_the_letter_row_of_today_leads_to_the_letter(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> None:
    bring_to_letter(rig)
    with whole_window(qapp, qtbot, rig) as opened:
        row = opened.today.view.rows[0]  # type: ignore[union-attr]
        opened.today.do_step(row)
        dialog = opened.dialog(LetterDialog)
        assert dialog.letter.client_id == row.client_id
        dialog.reject()
        opened.settle()


def test_a_posted_letter_is_corrected_by_a_note_beside_it(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> None:
    client_id, _ = bring_to_letter(rig)
    letter = rig.services.postings.prepare(client_id, "EUR")
    delivery_id = rig.services.postings.posted(letter, rig.clock.today())
    with whole_window(qapp, qtbot, rig) as opened:
        opened.window.show_page(MESSAGES)
        page = opened.window.page(MESSAGES)
        page.reveal(delivery_id)
        qtbot.waitUntil(lambda: bool(buttons(page, "Correct…")))
        assert buttons(page, "Apologise for this message…") == []
        buttons(page, "Correct…")[0].click()
        dialog = opened.dialog(CorrectionDialog)
        by_name(dialog, QPushButton, "Keep the note").click()
        assert dialog.isVisible(), "an empty note says nothing"
        by_name(dialog, QLineEdit, "What is right").setText("posted a day later")
        by_name(dialog, QPushButton, "Keep the note").click()
        qtbot.waitUntil(lambda: "Corrected: posted a day later" in texts(page))


def buttons(parent: QWidget, name: str) -> list[QPushButton]:
    return [button for button in parent.findChildren(QPushButton) if button.text() == name and button.isVisible()]
