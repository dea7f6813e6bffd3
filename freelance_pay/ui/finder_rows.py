"""The rows of the finder: icon, words, and on the right the key that would do the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from freelance_pay.ui.icons import ICON_GRID, IconName, IconSet
from freelance_pay.ui.theme import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

FINDER_ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_SIDE = 10
_GAP = 12
_HEIGHT = 2.2


@dataclass(frozen=True, slots=True)
class FinderRow:
    """What a row shows: `detail` stands muted behind `text`, `keys` muted at the right end."""

    text: str
    detail: str = ""
    keys: str = ""
    icon: IconName | None = None


class FinderDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of every row."""
        return QSize(0, round(option.fontMetrics.height() * _HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row; a row without FinderRow is a remark that cannot be chosen."""
        row: FinderRow | None = index.data(FINDER_ROW_ROLE)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected) and row is not None
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.accent_ground))
            painter.drawRoundedRect(area, 7, 7)
        if row is None:
            row = FinderRow("", str(index.data(Qt.ItemDataRole.DisplayRole)))
        self._paint_row(painter, area.adjusted(_SIDE, 0, -_SIDE, 0), row, is_current=is_current)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRectF, row: FinderRow, *, is_current: bool) -> None:
        colours, metrics = self._theme.colours, QFontMetricsF(painter.font())
        if row.icon is not None:
            pixmap = self._icons.pixmap(row.icon, Tone.ACCENT if is_current else Tone.NEUTRAL)
            painter.drawPixmap(int(area.left()), int(area.center().y() - ICON_GRID / 2), pixmap)
        left_out = metrics.horizontalAdvance(row.keys) + _GAP if row.keys else 0.0
        room = area.adjusted(ICON_GRID + _GAP, 0, -left_out, 0)
        text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(colours.accent_ink if is_current else colours.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.setPen(QColor(colours.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), row.keys)
        behind = room.adjusted(metrics.horizontalAdvance(text) + (_GAP if text else 0), 0, 0, 0)
        detail = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, behind.width())
        painter.drawText(behind, int(Qt.AlignmentFlag.AlignVCenter), detail)
