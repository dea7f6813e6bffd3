"""Badges: a few words on a coloured ground, painted in lists and tables or shown as a widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPaintEvent

    from freelance_pay.ui.theme import Theme

BADGE_GAP = 8.0
_SIDE_ROOM = 0.75
_HEIGHT = 1.42


@dataclass(frozen=True, slots=True)
class BadgeText:
    """What a badge says and how it is meant; the words carry the meaning, the tone repeats it."""

    text: str
    tone: Tone = Tone.NEUTRAL


def badge_font() -> QFont:
    """Return the font of badges."""
    font = TextRole.SMALL.font()
    font.setWeight(TextRole.STRONG.font().weight())
    return font


def badge_size(text: str, metrics: QFontMetricsF) -> tuple[float, float]:
    """Return width and height of a badge that says `text`."""
    return metrics.horizontalAdvance(text) + 2 * _SIDE_ROOM * metrics.height(), _HEIGHT * metrics.height()


def paint_badge(painter: QPainter, corner: QPointF, badge: BadgeText, theme: Theme) -> float:
    """Paint `badge` with its top left at `corner` in the painter's font; return its width."""
    width, height = badge_size(badge.text, QFontMetricsF(painter.font()))
    area = QRectF(corner.x(), corner.y(), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colours.ground(badge.tone))
    painter.drawRoundedRect(area, height / 2, height / 2)
    painter.setPen(theme.colours.ink(badge.tone))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, badge.text)
    return width


class BadgeLabel(QWidget):
    """One badge as a widget."""

    def __init__(self, badge: BadgeText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_badge(badge)
        theme.changed.connect(self.update)

    def set_badge(self, badge: BadgeText) -> None:
        """Say something else."""
        self._badge = badge
        name_widget(self, badge.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size the words need."""
        width, height = badge_size(self._badge.text, QFontMetricsF(badge_font()))
        return QSize(round(width + 0.5), round(height + 0.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(badge_font())
        paint_badge(painter, QRectF(self.rect()).topLeft(), self._badge, self._theme)
