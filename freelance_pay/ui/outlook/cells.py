"""Paints one day of the calendar: its number, why it is off, its steps as far as there is room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from freelance_pay.domain.working_days import DayOffKind
from freelance_pay.ui.outlook.model import DAY_ROLE
from freelance_pay.ui.outlook.words import ICONS
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.outlook.days import CalendarDay, ShownStep
    from freelance_pay.ui.outlook.words import OutlookWords
    from freelance_pay.ui.theme import Theme

MORE = -1
"""What `step_at` answers for the line that says how many more there are."""
_PAD = 5.0
_ROUND = 6.0
_LEADING = 1.12
_TWO_LINES = 2
_WORD_SHARE = 0.5
_SMALLEST = 0.8
_ICON = 13
_GROUNDS = {DayOffKind.WEEKEND: Tone.NEUTRAL, DayOffKind.HOLIDAY: Tone.INFO, DayOffKind.OWN: Tone.GOOD}
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CellPlan:
    """How many steps of a day are shown, each on how many lines."""

    shown: int
    lines: int
    hidden: int


def plan_cell(lines: int, count: int) -> CellPlan:
    """Return how `count` steps share `lines` lines: two each where all have room; the last counts the rest."""
    per = _TWO_LINES if lines >= _TWO_LINES * count else 1
    if count * per <= lines:
        return CellPlan(count, per, 0)
    shown = max(0, (lines - 1) // per)
    return CellPlan(shown, per, count - shown)


class DayDelegate(QStyledItemDelegate):
    """Paints days; `target` is the day a step would be dropped on."""

    def __init__(self, theme: Theme, icons: IconSet, words: OutlookWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = words
        self.target: QPersistentModelIndex | None = None

    def least_size(self) -> QSize:
        """Return the size in which a day can still be read: its number and two lines."""
        metrics = QFontMetricsF(_font())
        return QSize(round(metrics.averageCharWidth() * 9), round(self._top() + 2 * _line() + _PAD))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return the least size; the view shares out what there is."""
        return self.least_size()

    def step_at(self, rect: QRectF, day: CalendarDay, at: QPointF) -> int | None:
        """Return which step of `day` stands at a point of its cell, MORE for the line that counts the rest."""
        plan = plan_cell(self._lines(rect), len(day.steps))
        line = int((at.y() - rect.top() - self._top()) // _line())
        if line < 0 or not day.steps:
            return None
        place = line // plan.lines
        if place < plan.shown:
            return place
        return MORE if plan.hidden and line == plan.shown * plan.lines else None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one day."""
        day: CalendarDay = index.data(DAY_ROLE)
        rect, state = QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, day, index, is_current=bool(state & QStyle.StateFlag.State_Selected))
        is_first = index.row() == 0 and index.column() == 0
        self._paint_number(painter, rect, day, is_first=is_first)
        if not day.is_past:
            self._paint_steps(painter, rect, day)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, day: CalendarDay, index: AnyIndex, *, is_current: bool
    ) -> None:
        colours = self._theme.colours
        card = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        is_target = self.target is not None and self.target == index
        ground = colours.ground(_GROUNDS[day.off.kind]) if day.off is not None else QColor(colours.surface)
        line = colours.accent if is_current or is_target else colours.line
        painter.setPen(QPen(QColor(line), 2.0 if is_current or is_target else 1.0))
        painter.setBrush(colours.ground(Tone.ACCENT) if is_target else ground)
        if day.is_past:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card, _ROUND, _ROUND)

    def _paint_number(self, painter: QPainter, rect: QRectF, day: CalendarDay, *, is_first: bool) -> None:
        colours, strong = self._theme.colours, TextRole.STRONG.font()
        line = QRectF(
            rect.left() + _PAD, rect.top() + _PAD - 1, rect.width() - 2 * _PAD, QFontMetricsF(strong).height()
        )
        metrics = QFontMetricsF(strong)
        number = self._words.number(day.day, is_first=is_first)
        today = QFontMetricsF(_font()).horizontalAdvance(self._words.today()) if day.is_today else 0.0
        if metrics.horizontalAdvance(number) + _PAD + today > line.width():
            number = self._words.number(day.day, is_first=False) if day.day.day > 1 else number
        painter.setFont(strong)
        painter.setPen(
            QColor(colours.disabled if day.is_past else colours.accent_ink if day.is_today else colours.text)
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number)
        if day.is_past:
            return
        line.setLeft(line.left() + metrics.horizontalAdvance(number) + _PAD)
        if day.is_today:
            painter.setPen(colours.ink(Tone.ACCENT))
            self._paint_line(painter, line, self._words.today(), _font(), Qt.AlignmentFlag.AlignRight)
        elif day.off is not None:
            painter.setPen(colours.ink(_GROUNDS[day.off.kind]))
            self._paint_off(painter, rect, line, self._words.off(day.off), has_room=not day.steps)

    def _paint_off(self, painter: QPainter, rect: QRectF, line: QRectF, word: str, *, has_room: bool) -> None:
        """Write why the day is off beside its number; where that is too short, below it on several lines."""
        if not has_room or QFontMetricsF(_font()).horizontalAdvance(word) <= line.width():
            self._paint_line(painter, line, word, _font(), Qt.AlignmentFlag.AlignRight)
            return
        below = QRectF(rect.left() + _PAD, rect.top() + self._top(), rect.width() - 2 * _PAD, _line())
        if QFontMetricsF(_font()).horizontalAdvance(word) <= below.width() or self._lines(rect) <= 1:
            self._paint_line(painter, below, word, _font())
            return
        below.setBottom(rect.bottom() - _PAD / 2)
        painter.setFont(_font_for(word, below.width()))
        wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft)
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setClipRect(rect)
        painter.drawText(below, word, wrapped)

    def _paint_steps(self, painter: QPainter, rect: QRectF, day: CalendarDay) -> None:
        plan = plan_cell(self._lines(rect), len(day.steps))
        top, line = rect.top() + self._top(), _line()
        width = rect.width() - 2 * _PAD
        for place, step in enumerate(day.steps[: plan.shown]):
            area = QRectF(rect.left() + _PAD, top + place * plan.lines * line, width, plan.lines * line)
            self._paint_step(painter, area, step, is_short=plan.lines == 1)
        if plan.hidden:
            area = QRectF(rect.left() + _PAD, top + plan.shown * plan.lines * line, width, line)
            text = self._words.more(plan.hidden) if plan.shown else self._words.count(plan.hidden)
            painter.setPen(self._theme.colours.ink(Tone.ACCENT))
            self._paint_line(painter, area, text, _font(strong=True))

    def _paint_step(self, painter: QPainter, area: QRectF, step: ShownStep, *, is_short: bool) -> None:
        colours = self._theme.colours
        tone = Tone.NEUTRAL if step.rests else Tone.ACCENT
        icon = self._icons.pixmap(ICONS[step.foreseen.step.kind], tone, _ICON)
        line = QRectF(area.left(), area.top(), area.width(), _line())
        painter.drawPixmap(QPointF(line.left(), line.center().y() - _ICON / 2), icon)
        line.setLeft(line.left() + _ICON + 4)
        painter.setPen(QColor(colours.muted))
        if is_short:
            word = self._words.beside_name(step)
            room = min(QFontMetricsF(_font()).horizontalAdvance(word) + 1, line.width() * _WORD_SHARE)
            beside = QRectF(line.right() - room, line.top(), room, line.height())
            self._paint_line(painter, beside, word, _font(), Qt.AlignmentFlag.AlignRight)
            line.setRight(beside.left() - 4)
        else:
            self._paint_line(painter, line.translated(0, _line()), self._words.below_name(step), _font())
        painter.setPen(QColor(colours.muted if step.rests else colours.text))
        self._paint_line(painter, line, step.foreseen.client_name, _font(struck=step.rests))

    def _paint_line(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        font: QFont,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _lines(self, rect: QRectF) -> int:
        return max(0, int((rect.height() - self._top() - _PAD / 2) // _line()))

    def _top(self) -> float:
        return _PAD + QFontMetricsF(TextRole.STRONG.font()).height() + 1


def _font(*, strong: bool = False, struck: bool = False) -> QFont:
    font = TextRole.SMALL.font()
    font.setStrikeOut(struck)
    if strong:
        font.setWeight(TextRole.STRONG.font().weight())
    return font


def _font_for(text: str, width: float) -> QFont:
    """Return a font in which the longest word of `text` is no wider than `width`, as far as it can still be read."""
    font = _font()
    longest = max(QFontMetricsF(font).horizontalAdvance(word) for word in text.split())
    if longest > width:
        factor = max(_SMALLEST, 0.97 * width / longest)
        font.setPixelSize(round(QFontInfo(font).pixelSize() * factor))
    return font


def _line() -> float:
    return QFontMetricsF(_font()).height() * _LEADING
