"""The working session on Today: one step at a time with its letter, its checks, and one key for each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from freelance_pay.ui.compose.finding_list import FindingList
from freelance_pay.ui.compose.message_preview import MessagePreview
from freelance_pay.ui.one_press import HeldKeys, OnePress
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.message_view import MessageView
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.pages.today_words import TodayWords
    from freelance_pay.ui.theme import Theme

_ROOM = 28
_PREVIEW, _CHECKS = 3, 2


class TodaySession(QWidget):
    """Shows one row of Today after the other. Nothing can be sent before its letter was shown for a moment.

    Presses during that moment prolong it, and a key that is held down answers one row only.
    Return on a button presses that button; anywhere else it does the proposed step.
    """

    step_requested = Signal()
    """Do the proposed step: send the letter that is shown, or open what the step needs."""
    edit_requested = Signal()
    """Edit the letter before it goes."""
    skip_requested = Signal()
    """Leave the client alone until a day."""
    call_requested = Signal()
    """Show whom to call and what to say."""
    next_requested = Signal()
    """Leave this row as it is and show the next one."""
    back_requested = Signal()
    """Show the row before."""
    ended = Signal()
    """Go back to the list."""

    def __init__(self, words: TodayWords, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._place = TextLabel(muted=True)
        self._bar = QProgressBar()
        self._name = TextLabel(role=TextRole.TITLE, wraps=True)
        self._reason = TextLabel(wraps=True)
        self._problem = TextLabel(role=TextRole.STRONG, wraps=True)
        self._preview = MessagePreview()
        self._findings = FindingList(icons)
        self._checks = QScrollArea()
        self._step = make_button("", ButtonKind.PRIMARY)
        self._edit = self._button(self.tr("Edit"), "E")
        self._skip = self._button(self.tr("Skip until…"), "K")
        self._call = self._button(self.tr("Call…"), "C")
        self._back = self._button(self.tr("Back"), "B")
        self._next = self._button(self.tr("Next"), "N")
        self._end = self._button(self.tr("End"), "Esc")
        self._moment = QTimer(self)
        self._held = HeldKeys()
        self._presses = OnePress()
        self._shown = 0
        self._build()
        self._connect()

    def show_row(self, row: TodayRow, place: int, total: int) -> None:
        """Show whom and what it is about; the letter follows with `show_letter`."""
        self._shown += 1
        self._place.setText(self.tr("{place} of {total}").format(place=place + 1, total=total))
        self._bar.setRange(0, total)
        self._bar.setValue(place + 1)
        self._name.setText(row.client_name)
        badges = ", ".join(badge.text for badge in self._words.badges(row))
        parts = (f"{badges}." if badges else "", self._words.reason(row), self._words.next_step(row))
        self._reason.setText(" ".join(part for part in parts if part))
        self.show_problem("")
        self._findings.show_findings(())
        self._preview.say(self.tr("The preview is being made…"))
        self._name_step(self._words.primary(row), self._words.primary_name(row))
        self._allow(letter=self._words.has_letter(row))
        self._back.setEnabled(place > 0)
        self._checks.setVisible(self._words.has_letter(row))
        self._moment.stop()
        self._step.setEnabled(False)
        self.setFocus()

    def show_letter(self, message: MessageView | None, findings: Iterable[Finding], *, can_go: bool) -> None:
        """Show the very message and what the pre-flight says; it can be sent in a moment if `can_go`."""
        self._findings.show_findings(findings)
        if message is not None:
            self._preview.show_message(message)
        else:
            self._preview.say(self.tr("There is no message yet: the reasons stand beside it."))
        if can_go:
            self._moment.start()

    def show_words(self, text: str) -> None:
        """Show `text` in place of a letter: what to say in a call, or what the step asks for."""
        self._preview.say(text)
        self._moment.start()

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong with this row; the others are not touched by it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def set_busy(self) -> None:
        """Let nothing be answered twice while the answer is carried out."""
        self._moment.stop()
        for button in (self._step, self._edit, self._skip, self._call, self._next, self._back):
            button.setEnabled(False)

    def answer_again(self, *, has_letter: bool, is_first: bool) -> None:
        """Let the row be answered again after a refusal."""
        self._allow(letter=has_letter)
        self._back.setEnabled(not is_first)

    def show_end(self, summary: str) -> None:
        """Say that all rows were gone through."""
        self._place.setText(self.tr("Done"))
        self._bar.setValue(self._bar.maximum())
        self._name.setText(self.tr("That was all for today"))
        self._reason.setText(summary)
        self.show_problem("")
        self._checks.hide()
        self._preview.hide()
        for button in (self._step, self._edit, self._skip, self._call, self._next):
            button.hide()
        self._back.hide()
        words = self.tr("Back to the list")
        self._end.setText(f"{words}   Esc")
        name_widget(self._end, words)
        self._end.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take note of the keys that go down and up, wherever the focus is; an early one prolongs the moment."""
        if isinstance(event, QKeyEvent):
            self._held.take(event)
            if event.type() is QEvent.Type.ShortcutOverride and self._moment.isActive():
                self._moment.start()
        return super().event(event)

    def _build(self) -> None:
        name_widget(self, self.tr("Go through today"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._moment.setSingleShot(True)
        self._moment.setInterval(QApplication.doubleClickInterval())
        self._bar.setTextVisible(False)
        name_widget(self._place, self.tr("How far you are"))
        name_widget(self._problem, self.tr("Problem"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 20, _ROOM, 16)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self._place)
        top.setSpacing(10)
        top.addWidget(self._bar, 1)
        for button in (self._back, self._next, self._end):
            top.addWidget(button)
        column.addLayout(top)
        for label in (self._name, self._reason, self._problem):
            column.addWidget(label)
        column.addLayout(self._middle(), 1)
        column.addWidget(self._foot())
        self._colour()

    def _middle(self) -> QHBoxLayout:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._findings)
        column.addStretch(1)
        self._checks.setWidget(inside)
        self._checks.setWidgetResizable(True)
        self._checks.setFrameShape(QFrame.Shape.NoFrame)
        self._checks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._checks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._preview, _PREVIEW)
        row.addWidget(self._checks, _CHECKS)
        return row

    def _foot(self) -> FlowRow:
        foot = FlowRow()
        for button in (self._step, self._edit, self._skip, self._call):
            foot.add(button)
        self._flow = foot
        return foot

    def _connect(self) -> None:
        self._moment.timeout.connect(lambda: self._step.setEnabled(True))
        self._theme.changed.connect(self._colour)
        for button, wish in (
            (self._step, self.step_requested),
            (self._edit, self.edit_requested),
            (self._skip, self.skip_requested),
            (self._call, self.call_requested),
            (self._next, self.next_requested),
            (self._back, self.back_requested),
            (self._end, self.ended),
        ):
            button.clicked.connect(lambda _checked=False, button=button, wish=wish: self._wish_once(button, wish))
        for key, keyed in (("S", self._step), ("E", self._edit), ("K", self._skip), ("C", self._call),
                           ("N", self._next), ("B", self._back), ("Esc", self._end)):  # fmt: skip
            self._shortcut(key).activated.connect(lambda keyed=keyed: self._press(keyed))
        for key in ("Return", "Enter"):
            self._shortcut(key).activated.connect(self._press_focused)

    def _shortcut(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        return shortcut

    def _press_focused(self) -> None:
        focused = self.focusWidget()
        self._press(focused if isinstance(focused, QPushButton) and focused.hasFocus() else self._step)

    def _press(self, button: QPushButton) -> None:
        if not self._held.is_repeat:
            button.click()

    def _wish_once(self, button: QPushButton, wish: SignalInstance) -> None:
        if self._presses.passes((button, self._shown)):
            wish.emit()

    def _button(self, words: str, key: str) -> QPushButton:
        return make_button(f"{words}   {key}", ButtonKind.PLAIN, name=words)

    def _name_step(self, words: str, name: str) -> None:
        self._step.setText(f"{words.replace('&', '&&')}   ↵")
        name_widget(self._step, name)
        self._flow.rearrange()

    def _allow(self, *, letter: bool) -> None:
        self._edit.setEnabled(letter)
        for button in (self._skip, self._call, self._next):
            button.setEnabled(True)

    def _colour(self) -> None:
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), self._theme.colours.ink(Tone.BAD))
        self._problem.setPalette(palette)
