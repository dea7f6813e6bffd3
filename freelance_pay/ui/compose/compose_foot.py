"""The foot of the compose window: whether the message may go out, and the ways it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button, set_kind
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme


class ComposeFoot(QWidget):
    """Says why a button cannot be pressed; the obvious button is the one that works."""

    cancel_pressed = Signal()
    """The person wants to close the window."""
    save_pressed = Signal()
    """The person wants the message as a file."""
    elsewhere_pressed = Signal()
    """The person wants to send with another program."""
    send_pressed = Signal()
    """The person wants to send."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.NEUTRAL
        self._reason = TextLabel(wraps=True)
        self._cancel = make_button(self.tr("Cancel"))
        self._save = make_button(self.tr("Save as .eml…"))
        self._elsewhere = make_button(self.tr("Open as draft in my mail program"))
        self._send = make_button("", ButtonKind.PRIMARY)
        self._build(icons)
        self._connect()

    def name_send(self, verb: str) -> None:
        """Let the button that sends say `verb`."""
        self._send.setText(verb)
        name_widget(self._send, verb)

    def say(self, sentence: str, tone: Tone) -> None:
        """Say how things stand."""
        self._tone = tone
        self._reason.setText(sentence)
        palette = self._reason.palette()
        palette.setColor(self._reason.foregroundRole(), self._theme.colours.ink(tone))
        self._reason.setPalette(palette)

    def allow(self, *, send: bool, elsewhere: bool, why_not: str = "") -> None:
        """Let the message be sent, be taken elsewhere, or neither; `why_not` is told by the button that sends."""
        self._send.setEnabled(send)
        self._send.setToolTip(why_not)
        self._send.setAccessibleDescription(why_not)
        self._elsewhere.setEnabled(elsewhere)
        self._save.setEnabled(elsewhere)
        obvious = self._elsewhere if elsewhere and not send else self._send
        for button in (self._elsewhere, self._send):
            set_kind(button, ButtonKind.PRIMARY if button is obvious else ButtonKind.PLAIN)

    def _build(self, icons: IconSet) -> None:
        name_widget(self._reason, self.tr("State of the message"))
        icons.put(self._send, IconName.SEND)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        for button in (self._save, self._elsewhere, self._send):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._reason)
        column.addLayout(buttons)

    def _connect(self) -> None:
        pressed: tuple[tuple[QPushButton, SignalInstance, str], ...] = (
            (self._cancel, self.cancel_pressed, ""),
            (self._save, self.save_pressed, "Ctrl+S"),
            (self._elsewhere, self.elsewhere_pressed, ""),
            (self._send, self.send_pressed, "Ctrl+Return"),
        )
        for button, signal, keys in pressed:
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            if keys:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(button.click)
        self._theme.changed.connect(lambda: self.say(self._reason.text(), self._tone))
