"""The quiet panel beside a list: a body that scrolls and is made anew, and buttons that stay below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

_SIDE = 20
_FOCUS_FRAME = 2
_LEAST_LETTERS = 40
_MOST_ACROSS = 6


class SidePanel(QFrame):
    """Shows one body at a time."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_panel")
        name_widget(self, name)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("detail_panel")
        name_widget(self._scroll, name)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot_buttons: list[QWidget] = []
        self._across = 0
        self._foot = QGridLayout()
        self._foot.setSpacing(8)
        self._foot.setContentsMargins(_SIDE, 8, _SIDE, 14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._foot)

    def set_body(self, parts: Sequence[QWidget | QLayout], buttons: Sequence[QWidget] = ()) -> None:
        """Show `parts` below each other and `buttons` under them; what was there is freed."""
        body = QWidget()
        body.setObjectName("detail_body")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_SIDE - _FOCUS_FRAME, 18, _SIDE - _FOCUS_FRAME, 10)
        layout.setSpacing(8)
        for part in parts:
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)
        layout.addStretch(1)
        self._scroll.setWidget(body)
        self._set_buttons(buttons)

    def clear(self) -> None:
        """Show nothing."""
        self.set_body(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many buttons in a row as fit."""
        super().resizeEvent(event)
        self._arrange()

    def _set_buttons(self, buttons: Sequence[QWidget]) -> None:
        for old in self._foot_buttons:
            old.hide()
            old.deleteLater()
        self._foot_buttons = list(buttons)
        self._across = 0
        self._arrange()

    def _arrange(self) -> None:
        if not self._foot_buttons:
            return
        widest = max(button.sizeHint().width() for button in self._foot_buttons) + self._foot.spacing()
        across = max(1, min(_MOST_ACROSS, (self.width() - 2 * _SIDE) // widest))
        if across == self._across:
            return
        self._across = across
        for place, button in enumerate(self._foot_buttons):
            self._foot.addWidget(button, place // across, place % across)
