"""The dialogs of a letter by post: its pages with what goes into the envelope, and the question when it was posted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import day_text, money_text
from freelance_pay.ui.pdf_view import PagePicture
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

    from freelance_pay.services.prepared_letters import PreparedLetter
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_LETTERS = 122
_PAGE_LETTERS = 66
_LONGEST_TRACKING = 60
_LONGEST_NOTE = 400


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """A prepared letter as it is shown: a PNG of every page, the file names of the enclosures.

    `has_waited`: it was written before, and is only shown again.
    """

    letter: PreparedLetter
    pages: tuple[bytes, ...]
    enclosures: tuple[str, ...]
    has_waited: bool


@dataclass(frozen=True, slots=True)
class PostedEntry:
    """When the letter was posted, and the number the post gave it, if any."""

    on: date
    tracking: str = ""


class LetterDialog(EntryDialog):
    """Gives its PreparedLetter when the person says that it was posted; nothing counts as sent by itself."""

    open_requested = Signal()
    """Open the PDF in the person's own program, to print it."""
    save_requested = Signal()
    """Ask where to save the PDF."""
    anew_requested = Signal()
    """Write the letter anew, with a new number."""

    def __init__(self, shown: ShownLetter, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        title = self.tr("Letter to {client}").format(client=shown.letter.client_name)
        super().__init__(theme, title, self.tr("I posted it…"), parent, letters=_LETTERS)
        self.set_cancel_text(self.tr("Close"))
        self.letter = shown.letter
        self._open = make_button(self.tr("Open to print"))
        self._save = make_button(self.tr("Save as PDF…"))
        self._anew = make_button(self.tr("Write it anew"))
        icons.put(self._open, IconName.LETTER)
        icons.put(self._save, IconName.PDF)
        icons.put(self._anew, IconName.EDIT)
        self._fill(shown)
        self._open.clicked.connect(self.open_requested)
        self._save.clicked.connect(self.save_requested)
        self._anew.clicked.connect(self.anew_requested)

    def value(self) -> PreparedLetter:
        """Return the letter."""
        return self.letter

    def _fill(self, shown: ShownLetter) -> None:
        row = QHBoxLayout()
        row.setSpacing(22)
        row.addLayout(self._pages(shown), 3)
        row.addLayout(self._side(shown), 2)
        self.rows.hide()
        self.body.insertLayout(0, row)
        self.body.addStretch(1)

    def _pages(self, shown: ShownLetter) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for number, png in enumerate(shown.pages, 1):
            picture = PagePicture(self.theme)
            pixmap = QPixmap()
            pixmap.loadFromData(png)
            picture.show_picture(pixmap)
            picture.setMinimumWidth(self.fontMetrics().averageCharWidth() * _PAGE_LETTERS)
            name_widget(picture, self.tr("Page {number} of the letter").format(number=number), shown.letter.body)
            column.addWidget(picture)
        column.addStretch(1)
        return column

    def _side(self, shown: ShownLetter) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        if shown.has_waited:
            day = day_text(shown.letter.written_on)
            said = self.tr("It was written on {day} and still waits to be posted.").format(day=day)
            column.addWidget(TextLabel(said, wraps=True))
        column.addLayout(self._facts(shown.letter))
        column.addWidget(SectionHeader(self.tr("Into the envelope")))
        for name in (self.tr("The letter, signed"), *shown.enclosures):
            column.addWidget(TextLabel(name, wraps=True))
        if len(shown.enclosures) < len(shown.letter.items):
            missing = self.tr("An invoice without a PDF is not enclosed.")
            column.addWidget(TextLabel(missing, muted=True, wraps=True))
        for button in self._choices(shown):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        counts = self.tr("It counts as sent once you say that you posted it.")
        column.addWidget(TextLabel(counts, muted=True, wraps=True))
        column.addStretch(1)
        return column

    def _choices(self, shown: ShownLetter) -> list[QPushButton]:
        return [self._open, self._save, *([self._anew] if shown.has_waited else [])]

    def _facts(self, letter: PreparedLetter) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        facts = (
            (self.tr("Number"), letter.number),
            (self.tr("Written on"), day_text(letter.written_on)),
            (self.tr("To be paid by"), day_text(letter.pay_by)),
            (self.tr("Amount"), money_text(letter.total)),
            (self.tr("Invoices"), ", ".join(item.number for item in letter.items)),
        )
        for place, (title, text) in enumerate(facts):
            value = TextLabel(text, wraps=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(TextLabel(title, muted=True), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
        return grid


class PostedDialog(EntryDialog):
    """Gives a PostedEntry; Cancel is the default, for what is recorded stays."""

    def __init__(self, letter: PreparedLetter, today: date, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Did you post letter {number}?").format(number=letter.number)
        super().__init__(theme, title, self.tr("Mark as posted"), parent, is_dangerous=True)
        self._letter, self._today = letter, today
        self._on = DateField(today)
        self._tracking = QLineEdit()
        self._tracking.setMaxLength(_LONGEST_TRACKING)
        says = self.tr("From then on the letter to {client} counts as sent. That cannot be undone, only corrected.")
        self.say(says.format(client=letter.client_name))
        self.rows.add_row(self.tr("Posted &on"), self._on)
        help_text = self.tr("Only if the post gave you one.")
        self.rows.add_row(self.tr("&Tracking number"), self._tracking, help_text)
        self.body.addStretch(1)

    def value(self) -> PostedEntry | None:
        """Return what is entered; None while the day is to come, or before the letter was written."""
        day, problem = self._on.day, ""
        if day > self._today:
            problem = self.tr("This day is still to come.")
        elif day < self._letter.written_on:
            written = day_text(self._letter.written_on)
            problem = self.tr("The letter was written on {day}: it cannot be posted before.").format(day=written)
        if not self.check(self._on, problem):
            self._on.setFocus()
            return None
        return PostedEntry(day, self._tracking.text().strip())


class CorrectionDialog(EntryDialog):
    """Gives the note about what was recorded wrongly of a posted letter."""

    def __init__(self, client_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Correct what is recorded of the letter to {client}").format(client=client_name)
        super().__init__(theme, title, self.tr("Keep the note"), parent)
        self._note = QLineEdit()
        self._note.setMaxLength(_LONGEST_NOTE)
        self.say(self.tr("The record stays as it is. Your note stands beside it in the history."))
        help_text = self.tr("For example: posted a day later, or another tracking number.")
        self.rows.add_row(self.tr("&What is right"), self._note, help_text)
        self.body.addStretch(1)

    def value(self) -> str | None:
        """Return the note; None while there is none."""
        note = self._note.text().strip()
        is_right = self.check(self._note, "" if note else self.tr("Say in a few words what is right."))
        return note if is_right else None
