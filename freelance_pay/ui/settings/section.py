"""One card of the settings: a heading, its fields, its buttons, and a sentence about what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from freelance_pay.ui.theme import Theme


class Section(QFrame):
    """Subclasses fill `body`."""

    def __init__(self, title: str, about: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        name_widget(self, title)
        self.theme = theme
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._buttons = FlowRow()
        self._result = TextLabel(wraps=True)
        self._tone = Tone.NEUTRAL
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(TextLabel(title, TextRole.HEADING))
        if about:
            layout.addWidget(TextLabel(about, muted=True, wraps=True))
        layout.addLayout(self.body)
        layout.addWidget(self._buttons)
        layout.addWidget(self._result)
        name_widget(self._result, self.tr("Result: {section}").format(section=title))
        self._result.hide()
        theme.changed.connect(self._colour)

    @property
    def result(self) -> str:
        """The sentence shown."""
        return self._result.text()

    def say(self, sentence: str, tone: Tone = Tone.GOOD) -> None:
        """Say what came of it; an empty sentence takes the last one away."""
        self._tone = tone
        self._result.setText(sentence)
        self._result.setVisible(bool(sentence))
        self._colour()

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put `button` at the end of the buttons and return it."""
        self._buttons.add(button)
        return button

    def fit_buttons(self) -> None:
        """Fit the buttons again after some were shown or hidden."""
        self._buttons.rearrange()

    def _colour(self) -> None:
        palette = self._result.palette()
        palette.setColor(self._result.foregroundRole(), self.theme.colours.ink(self._tone))
        self._result.setPalette(palette)
