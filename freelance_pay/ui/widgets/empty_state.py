"""What a page shows instead of an empty list: why it is empty and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

    from freelance_pay.ui.icons import IconName, IconSet

_TEXT_WIDTH_IN_LETTERS = 60
_ICON_SIDE = 40


@dataclass(frozen=True, slots=True)
class NextAction:
    """A button of an empty state. The first of them is the obvious one."""

    text: str
    run: Callable[[], None]


class EmptyState(QWidget):
    """An icon, a heading, one or two sentences and the buttons that lead on."""

    def __init__(self, icon: IconName, icons: IconSet, tone: Tone = Tone.ACCENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_label = QLabel()
        self._icon = icon
        self._icons = icons
        self._tone = tone
        self._heading = TextLabel(role=TextRole.HEADING, wraps=True)
        self._text = TextLabel(muted=True, wraps=True)
        self._buttons = QHBoxLayout()
        self._build()

    @property
    def first_stop(self) -> QWidget:
        """Where the keys begin: the obvious button, where there is one."""
        item = self._buttons.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget or self

    def say(self, heading: str, text: str, actions: Sequence[NextAction] = (), icon: IconName | None = None) -> None:
        """Show the words, one button per action, and another icon where one is given."""
        self._icon = icon or self._icon
        self._draw()
        self._heading.setText(heading)
        self._text.setText(text)
        name_widget(self, heading, text)
        self._clear_buttons()
        for number, action in enumerate(actions):
            button = make_button(action.text, ButtonKind.PLAIN if number else ButtonKind.PRIMARY)
            button.clicked.connect(lambda _checked=False, run=action.run: run())
            self._buttons.addWidget(button)

    def _build(self) -> None:
        self._draw()
        self._icons.redrawn.connect(self._draw)
        column = QVBoxLayout()
        column.setSpacing(10)
        width = self.fontMetrics().averageCharWidth() * _TEXT_WIDTH_IN_LETTERS
        for label in (self._icon_label, self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(width)  # the words, not the buttons: those need what their texts need
            across = QHBoxLayout()
            across.addStretch(1)
            across.addWidget(label, 100)
            across.addStretch(1)
            column.addLayout(across)
        self._buttons.setSpacing(10)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(column)
        layout.addStretch(3)

    def _draw(self) -> None:
        self._icon_label.setPixmap(self._icons.pixmap(self._icon, self._tone, _ICON_SIDE))

    def _clear_buttons(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget: QPushButton | QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
