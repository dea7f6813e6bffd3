"""The list of one day: every step in words, with what can be done about the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout

from freelance_pay.ui.outlook.words import ICONS
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.steps import StepKind
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.outlook.days import CalendarDay, ShownStep
    from freelance_pay.ui.outlook.words import OutlookWords

_LETTERS = 33
_LEAST_LETTERS = 28
_LEAST_LINES = 3


class DayList(QFrame):
    """Shows one CalendarDay."""

    client_requested = Signal(int)
    """Show the client with this id."""
    move_requested = Signal(object)
    """Ask which day this ShownStep is moved to."""

    def __init__(self, words: OutlookWords, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_panel")
        self._words = words
        self._icons = icons
        self._steps: tuple[ShownStep, ...] = ()
        self._heading = TextLabel(role=TextRole.HEADING, wraps=True)
        self._nothing = TextLabel(muted=True, wraps=True)
        self._list = QListWidget()
        self._client = make_button(self.tr("Show client"))
        self._move = make_button(self.tr("Move to…"))
        self._build()
        self._list.itemActivated.connect(lambda _item: self._show_client())
        self._list.currentRowChanged.connect(lambda _row: self._fit_buttons())
        self._client.clicked.connect(self._show_client)
        self._move.clicked.connect(self._ask_to_move)
        icons.redrawn.connect(self._draw_icons)

    @property
    def current(self) -> ShownStep | None:
        """The step chosen."""
        row = self._list.currentRow()
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def show_day(self, day: CalendarDay) -> None:
        """Show the steps of `day`."""
        self._heading.setText(self._words.heading(day))
        self._nothing.setText(self._words.nothing(day))
        self._nothing.setVisible(not day.steps)
        self._list.setVisible(bool(day.steps))
        name_widget(self._list, self._words.heading(day))
        if day.steps != self._steps:
            self._steps = day.steps
            self._fill()
        self._fit_buttons()

    def focus_list(self) -> None:
        """Bring the keyboard to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Return a width for lines of a comfortable length."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a short name and an amount."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS, super().minimumSizeHint().height())

    def _build(self) -> None:
        name_widget(self, self.tr("Steps of the day"))
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        buttons = FlowRow()
        for button in (self._client, self._move):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        column.addWidget(buttons)

    def _fill(self) -> None:
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([self._text(step) for step in self._steps])
        self._draw_icons()
        if self._steps:
            self._list.setCurrentRow(0)

    def _text(self, step: ShownStep) -> str:
        return f"{' '.join(step.foreseen.client_name.split())}\n{self._words.line(step)}"

    def _draw_icons(self) -> None:
        """Give every line its icon; each is made once, a day may have a thousand lines."""
        made: dict[tuple[StepKind, bool], QIcon] = {}
        with QSignalBlocker(self._list.model()):
            for row, step in enumerate(self._steps):
                key = (step.foreseen.step.kind, step.rests)
                if key not in made:
                    made[key] = self._icons.icon(ICONS[key[0]], Tone.NEUTRAL if step.rests else Tone.ACCENT)
                self._list.item(row).setIcon(made[key])
        self._list.viewport().update()

    def _fit_buttons(self) -> None:
        step = self.current
        for button in (self._client, self._move):
            button.setEnabled(step is not None)
        if step is not None:
            self._list.setToolTip(plain_tooltip(self._text(step)))
            name = step.foreseen.client_name
            name_widget(self._client, self.tr("Show client {client}").format(client=name))
            name_widget(self._move, self._words.move_title(step))

    def _show_client(self) -> None:
        if self.current is not None:
            self.client_requested.emit(self.current.foreseen.client_id)

    def _ask_to_move(self) -> None:
        if self.current is not None:
            self.move_requested.emit(self.current)
