"""The calendar view: arrows move between days, Return opens, a step is dragged to a later day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from freelance_pay.ui.outlook.cells import MORE, DayDelegate
from freelance_pay.ui.outlook.days import WEEK, CalendarDay, ShownStep, Weeks
from freelance_pay.ui.outlook.model import DAY_ROLE, WeeksModel
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.outlook.words import OutlookWords
    from freelance_pay.ui.theme import Theme

_NARROW = 0.9
_LEAST_ROWS = 3
_GHOST_ROOM = 8.0


@dataclass(frozen=True, slots=True)
class Pressed:
    """What the mouse went down on: a step, or MORE, and where."""

    at: QPoint
    day: CalendarDay
    place: int

    @property
    def step(self) -> ShownStep | None:
        """The step, None for the line that counts the rest."""
        return None if self.place == MORE else self.day.steps[self.place]


class OutlookCalendar(QTableView):
    """Shows Weeks; one day is always chosen."""

    day_chosen = Signal(object)
    """Another CalendarDay is chosen."""
    list_wanted = Signal()
    """The person wants the list of the chosen day."""
    client_wanted = Signal(int)
    """The person wants to see the client with this id."""
    step_dropped = Signal(object, object)
    """The person dragged this ShownStep to this day."""

    def __init__(
        self, words: OutlookWords, theme: Theme, icons: IconSet, first_weekday: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = WeeksModel(words, first_weekday, self)
        self._delegate = DayDelegate(theme, icons, words, self)
        self._pressed: Pressed | None = None
        self._dragged_to: QPoint | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._build()
        self.selectionModel().currentChanged.connect(lambda *_: self.day_chosen.emit(self.current_day))
        theme.changed.connect(self.viewport().update)

    @property
    def weeks(self) -> Weeks:
        """What is shown."""
        return self._model.weeks

    @property
    def current_day(self) -> CalendarDay | None:
        """The day chosen."""
        index = self.currentIndex()
        return index.data(DAY_ROLE) if index.isValid() else None

    def show_weeks(self, weeks: Weeks) -> None:
        """Show `weeks`; the day chosen stays chosen, else the first one is."""
        self._end_drag()
        before = self.current_day
        self._model.set_weeks(weeks)
        self._share_room()
        today = next((day.day for row in weeks.rows for day in row if day.is_today), None)
        for wanted in (before.day if before is not None else None, today):
            index = self._model.index_of(wanted) if wanted is not None else None
            if index is not None and index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(index)
                return

    def choose(self, day: date) -> None:
        """Choose `day`, where it can be chosen."""
        index = self._model.index_of(day)
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        """Return the size in which a day can still be read; the weeks scroll before the window would grow."""
        least, rows = self._delegate.least_size(), _LEAST_ROWS
        header = self.horizontalHeader().sizeHint().height()
        return QSize(least.width() * WEEK, least.height() * rows + header + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the days."""
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the day on Return: its client where it has one, else its list. Escape lets a dragged step go."""
        if event.key() == Qt.Key.Key_Escape and self._dragged_to is not None:
            self._end_drag()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which step is pressed."""
        super().mousePressEvent(event)
        self._pressed = self._hit(event.position()) if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the step that was pressed."""
        pressed, at = self._pressed, event.position().toPoint()
        if pressed is None or pressed.step is None:
            return
        if self._dragged_to is None and (at - pressed.at).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged_to = at
        index = self.indexAt(at)
        can_drop = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        self._delegate.target = QPersistentModelIndex(index) if can_drop else None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the step, or open the list behind the line that counts the rest."""
        super().mouseReleaseEvent(event)
        pressed, is_dragged = self._pressed, self._dragged_to is not None
        index = self.indexAt(event.position().toPoint())
        self._end_drag()
        if pressed is None:
            return
        if is_dragged and pressed.step is not None and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            day: CalendarDay = index.data(DAY_ROLE)
            if day.day != pressed.day.day:
                self.step_dropped.emit(pressed.step, day.day)
        elif pressed == self._hit(event.position(), pressed.at) and pressed.place == MORE:
            self.list_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the client of the step under the mouse."""
        super().mouseDoubleClickEvent(event)
        hit = self._hit(event.position())
        if hit is not None and hit.step is not None:
            self.client_wanted.emit(hit.step.foreseen.client_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days, and above them the step that is dragged."""
        super().paintEvent(event)
        if self._dragged_to is not None and self._pressed is not None and self._pressed.step is not None:
            self._paint_dragged(self._pressed.step, self._dragged_to)

    def _build(self) -> None:
        name_widget(self, self.tr("Calendar of what goes out next"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _share_room(self) -> None:
        """Give every week the same height, and days on which nothing goes out a narrower column."""
        weeks, room = self._model.weeks, self.viewport().size()
        if not weeks.rows:
            return
        shares = [_NARROW if weeks.is_narrow(column) else 1.0 for column in range(WEEK)]
        edges = [round(room.width() * sum(shares[:place]) / sum(shares)) for place in range(WEEK + 1)]
        for column in range(WEEK):
            self.horizontalHeader().resizeSection(column, edges[column + 1] - edges[column])
        least = self._delegate.least_size().height()
        for row in range(len(weeks.rows)):
            self.verticalHeader().resizeSection(row, max(least, room.height() // len(weeks.rows)))

    def _open(self) -> None:
        day = self.current_day
        if day is not None and len(day.steps) == 1:
            self.client_wanted.emit(day.steps[0].foreseen.client_id)
        elif day is not None and day.steps:
            self.list_wanted.emit()

    def _hit(self, position: QPointF, at: QPoint | None = None) -> Pressed | None:
        index: QModelIndex = self.indexAt(position.toPoint())
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        day: CalendarDay = index.data(DAY_ROLE)
        place = self._delegate.step_at(QRectF(self.visualRect(index)), day, position)
        return None if place is None else Pressed(at or position.toPoint(), day, place)

    def _end_drag(self) -> None:
        self._pressed, self._dragged_to, self._delegate.target = None, None, None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _paint_dragged(self, step: ShownStep, at: QPoint) -> None:
        colours, font = self._theme.colours, TextRole.STRONG.font()
        metrics, name = QFontMetricsF(font), step.foreseen.client_name
        area = QRectF(0, 0, metrics.horizontalAdvance(name) + 3 * _GHOST_ROOM, metrics.height() + _GHOST_ROOM)
        area.moveCenter(QPointF(at))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.ink(Tone.ACCENT))
        painter.setBrush(colours.ground(Tone.ACCENT))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
