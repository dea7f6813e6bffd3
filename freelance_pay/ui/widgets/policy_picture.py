"""The picture of a follow-up policy: its steps along the days before and after the due date."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from freelance_pay.domain.policy import BEFORE_OVERDUE, Channel, Stage
from freelance_pay.ui.icons import ICON_GRID, IconName
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextRole, name_widget, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from freelance_pay.domain.policy import Policy, PolicyStep
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_ICONS = {Channel.MAIL: IconName.MESSAGES, Channel.CALL: IconName.PHONE, Channel.LETTER: IconName.LETTER}
_TONES: dict[Stage | None, Tone] = {
    Stage.FIRST: Tone.ACCENT,
    Stage.SECOND: Tone.WARN,
    Stage.FINAL: Tone.BAD,
    Stage.FORMAL_DEMAND: Tone.BAD,
}
_GAP = 14.0
_CIRCLE = 30.0
_ICON = 16
_BETWEEN = 3.0
_LETTERS = 24
_ARROW = 12
_MOST_SPREAD = 2.4
"""How many times wider than the narrowest a distance between two steps may be drawn."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark on the axis: a step, or the due date where no step is on it."""

    day: int
    words: str
    step: PolicyStep | None = None


class PolicyPicture(QWidget):
    """Shows one policy; as many lines as its steps need. Its accessible description says the same in words."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = PolicyWords(self)
        self._marks: tuple[Mark, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)
        icons.redrawn.connect(self.update)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What stands on the axis, from left to right."""
        return self._marks

    def set_policy(self, policy: Policy) -> None:
        """Show `policy`, its steps in the order of their days whatever order they are given in."""
        marks = [Mark(step.days, self._words.short_stage(step.stage), step) for step in policy.steps]
        if all(mark.day for mark in marks):
            marks.append(Mark(0, ""))
        self._marks = tuple(sorted(marks, key=lambda mark: mark.day))
        name = self.tr("Schedule of {policy}").format(policy=self._words.name(policy))
        name_widget(self, name, self._words.schedule(policy))
        self.setToolTip(plain_tooltip(self._words.schedule(policy)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        width = self.fontMetrics().averageCharWidth() * _LETTERS * 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width there is."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, ceil(self._line_height()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return ceil(len(self._lines(width)) * self._line_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the axis and its marks, line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        lines = self._lines(self.width())
        for number, line in enumerate(lines):
            places = self._places(line, self.width() - _ARROW)
            self._paint_axis(painter, top, goes_on=number + 1 < len(lines))
            for mark, middle in zip(line, places, strict=True):
                self._paint_mark(painter, mark, QPointF(middle, top + _CIRCLE / 2 + 1))
            top += self._line_height()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(TextRole.SMALL.font())

    def _line_height(self) -> float:
        return _CIRCLE + 2 + _BETWEEN + 2 * self._metrics().height() + _GAP / 2

    def _column(self) -> float:
        metrics = self._metrics()
        texts = [text for mark in self._marks for text in (mark.words, self._day_words(mark.day))]
        return max((metrics.horizontalAdvance(text) for text in texts), default=_CIRCLE) + _GAP

    def _lines(self, width: int) -> list[tuple[Mark, ...]]:
        """Return the marks, as evenly spread over the lines as their number allows."""
        fitting = max(1, int(width // max(self._column(), _CIRCLE + _GAP)))
        count = max(1, ceil(len(self._marks) / fitting))
        each = ceil(len(self._marks) / count) or 1
        return [self._marks[start : start + each] for start in range(0, len(self._marks), each)] or [()]

    def _places(self, line: Sequence[Mark], width: int) -> list[float]:
        """Return the middle of each mark: further apart where more days lie between, never so near that words touch."""
        column = max(self._column(), _CIRCLE + _GAP)
        spare = max(0.0, width - column * len(line))
        weights = [min(_MOST_SPREAD, sqrt(after.day - before.day)) for before, after in pairwise(line)]
        places, middle = [], column / 2
        for weight in [*weights, 0.0]:
            places.append(middle)
            middle += column + (spare * weight / sum(weights) if weights else 0.0)
        return places

    def _day_words(self, day: int) -> str:
        if day == 0:
            return self.tr("due date")
        return f"\u2212{-day}" if day < 0 else f"+{day}"

    def _paint_axis(self, painter: QPainter, top: float, *, goes_on: bool) -> None:
        colours = self._theme.colours
        height = top + _CIRCLE / 2 + 1
        right = self.width() - 6.0
        painter.setPen(QPen(QColor(colours.line), 2))
        painter.drawLine(QPointF(2, height), QPointF(right, height))
        if not goes_on:
            painter.drawLine(QPointF(right, height), QPointF(right - 5, height - 4))
            painter.drawLine(QPointF(right, height), QPointF(right - 5, height + 4))

    def _paint_mark(self, painter: QPainter, mark: Mark, middle: QPointF) -> None:
        colours, metrics = self._theme.colours, self._metrics()
        if mark.step is None:
            painter.setPen(QPen(QColor(colours.strong_line), 2))
            painter.drawLine(middle - QPointF(0, _CIRCLE / 3), middle + QPointF(0, _CIRCLE / 3))
        else:
            self._paint_step(painter, mark.step, middle)
        painter.setFont(TextRole.SMALL.font())
        area = QRectF(0, middle.y() + _CIRCLE / 2 + _BETWEEN, self._column(), metrics.height())
        area.moveCenter(QPointF(middle.x(), area.center().y()))
        painter.setPen(QColor(colours.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, mark.words)
        painter.setPen(QColor(colours.muted))
        painter.drawText(area.translated(0, metrics.height()), Qt.AlignmentFlag.AlignCenter, self._day_words(mark.day))

    def _paint_step(self, painter: QPainter, step: PolicyStep, middle: QPointF) -> None:
        tone = Tone.INFO if step.stage in BEFORE_OVERDUE else _TONES.get(step.stage, Tone.NEUTRAL)
        is_on_due_date = step.days == 0
        painter.setPen(QPen(QColor(self._theme.colours.strong_line), 2) if is_on_due_date else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.ground(tone))
        painter.drawEllipse(middle, _CIRCLE / 2, _CIRCLE / 2)
        pixmap = self._icons.pixmap(_ICONS[step.channel], tone, min(_ICON, ICON_GRID))
        painter.drawPixmap(middle - QPointF(_ICON / 2, _ICON / 2), pixmap)
