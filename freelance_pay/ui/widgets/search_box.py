"""A search field that speaks when the typing pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.icons import IconSet

TYPING_PAUSE_MS = 120


class SearchBox(QLineEdit):
    """A line with a magnifier; Escape empties it, Return does not wait for the pause."""

    text_settled = Signal(str)
    """The typing paused; the text without blanks around it."""

    def __init__(self, placeholder: str, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        name_widget(self, placeholder)
        sign = self.addAction(icons.icon(IconName.SEARCH), QLineEdit.ActionPosition.LeadingPosition)
        icons.put(sign, IconName.SEARCH)
        self._pause.timeout.connect(self.settle)
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self.settle)

    def settle(self) -> None:
        """Say what is typed now."""
        self._pause.stop()
        self.text_settled.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape empty a filled field; an empty one leaves the key to its dialog."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.settle()
            return
        super().keyPressEvent(event)
