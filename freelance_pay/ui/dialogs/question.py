"""A question with two answers: a verb, and the way back, which is the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMessageBox

from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

_LETTERS = 52


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

    def showEvent(self, event: QShowEvent) -> None:
        """Show the question; Qt gives its labels their fonts only now."""
        super().showEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Set the question as a heading and the words below it in lines of a comfortable length."""
        for label in self.findChildren(QLabel):
            if label.text() == self.text():
                label.setFont(TextRole.HEADING.font())
            elif label.text() == self.informativeText():
                label.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)

    def _answer(self) -> None:
        if self.clickedButton() is self._verb:
            self.agreed.emit()
        else:
            self.declined.emit()
