"""A notice above the page that stays until the person has read it and puts it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.icons import IconSet


class NoticeBar(QFrame):
    """An icon, the words, and a button that puts them away."""

    dismissed = Signal()
    """The person has read it."""

    def __init__(self, text: str, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon = QLabel()
        self._text = TextLabel(text, wraps=True)
        self._close = make_button(self.tr("Got it"), ButtonKind.LINK)
        self._build(text)
        self._connect()

    def _build(self, text: str) -> None:
        self.setObjectName("notice_bar")
        name_widget(self, self.tr("Notice"), text)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._draw()

    def _connect(self) -> None:
        self._icons.redrawn.connect(self._draw)
        self._close.clicked.connect(self.dismissed)
        self._close.clicked.connect(self.deleteLater)

    def _draw(self) -> None:
        self._icon.setPixmap(self._icons.pixmap(IconName.WARNING, Tone.WARN))
