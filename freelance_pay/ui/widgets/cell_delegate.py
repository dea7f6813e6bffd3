"""Paints the cells of a table: text or badge, whole rows selected, and tells in full what a cell has no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from freelance_pay.ui.models.row_table_model import BADGE_ROLE, AnyIndex
from freelance_pay.ui.widgets.badge import badge_font, badge_size, paint_badge
from freelance_pay.ui.widgets.text_label import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

CELL_SIDE = 9
"""The room left and right of a cell's text, in pixels; the headings have the same."""


class CellDelegate(QStyledItemDelegate):
    """Draws everything itself: a style sheet asked for each of thousands of cells would be slow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the ground of a selected row, then the badge or the text."""
        colours = self._theme.colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        badge = index.data(BADGE_ROLE)
        area = QRectF(option.rect).adjusted(CELL_SIDE, 0, -CELL_SIDE, 0)
        if badge is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(badge_font())
            painter.setClipRect(area)
            height = badge_size(badge.text, QFontMetricsF(painter.font()))[1]
            paint_badge(painter, QPointF(area.x(), area.center().y() - height / 2), badge, self._theme)
        else:
            text = option.fontMetrics.elidedText(_text(index), Qt.TextElideMode.ElideRight, int(area.width()))
            painter.setPen(QColor(colours.text))
            painter.drawText(area, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Show the column's tool tip, or the whole text where the cell has no room for it."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        is_cut = option.fontMetrics.horizontalAdvance(_text(index)) > option.rect.width() - 2 * CELL_SIDE
        told = index.data(Qt.ItemDataRole.ToolTipRole) or (plain_tooltip(_text(index)) if is_cut else "")
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _text(index: AnyIndex) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
