"""A question with two answers: a verb, and the way back, which is the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox

from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Question(QMessageBox):
    """Opened with `open`; Escape and Return take the way back."""

    agreed = Signal()
    """The person pressed the verb."""
    declined = Signal()
    """The person took the way back."""

    def __init__(self, title: str, text: str, verb: str, way_back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        self.setText(title)
        self.setInformativeText(text)
        name_widget(self, title, text)
        self._verb = self.addButton(verb.replace("&", "&&"), QMessageBox.ButtonRole.AcceptRole)
        back = self.addButton(way_back.replace("&", "&&"), QMessageBox.ButtonRole.RejectRole)
        name_widget(self._verb, verb)
        name_widget(back, way_back)
        self.setDefaultButton(back)
        self.setEscapeButton(back)
        self.finished.connect(self._answer)

    def _answer(self) -> None:
        if self.clickedButton() is self._verb:
            self.agreed.emit()
        else:
            self.declined.emit()
