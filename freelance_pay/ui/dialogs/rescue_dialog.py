"""Shown when the ledger cannot be opened: what happened, what to do, and the copies that can be put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.sentence import Sentence

_WIDTH_LETTERS = 64


class RescueDialog(QDialog):
    """Says what is wrong with the ledger; restoring is offered only where a good copy is known."""

    restore_requested = Signal()
    """Put the newest good copy in the ledger's place; the file that is there is kept aside."""

    def __init__(self, sentence: Sentence, parent: QWidget, *, can_restore: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = TextLabel(sentence.title)
        self._text = TextLabel(sentence.text)
        self._way_out = TextLabel(sentence.way_out)
        self._restore = make_button(self.tr("&Restore the newest copy").replace("&", ""), ButtonKind.PRIMARY)
        self._close = make_button(self.tr("&Close").replace("&", ""), ButtonKind.PLAIN)
        self._restore.setVisible(can_restore)
        self._build(sentence.title)
        self._connect()

    def _build(self, title: str) -> None:
        self.setWindowTitle(title)
        name_widget(self, title)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        for label in (self._title, self._text, self._way_out):
            label.setWordWrap(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_LETTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._way_out)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._restore)
        column.addLayout(buttons)
        self._close.setDefault(True)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(self.restore_requested)
        self._restore.clicked.connect(self.accept)
