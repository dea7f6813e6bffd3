"""Paints the rows of Today as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from freelance_pay.services.views import BadgeKind
from freelance_pay.ui.pages.row_buttons import RowButtons
from freelance_pay.ui.pages.today_card_plan import CHECK, PRIMARY, CardFonts, CardPlan, plan_cards
from freelance_pay.ui.widgets.badge import BADGE_GAP, badge_size, paint_badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.pages.today_words import TodayWords
    from freelance_pay.ui.theme import Theme

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_CHECK_REACH = 7
_NAME_SHARE = 0.4
_WHEN = frozenset({BadgeKind.OVERDUE, BadgeKind.DUE_TODAY, BadgeKind.DUE_SOON})
_TICK = ((0.25, 0.53), (0.43, 0.7), (0.76, 0.33))
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class CardDelegate(QStyledItemDelegate):
    """Paints one card per row; the view tells which row is current (it has real buttons) and where the mouse is."""

    def __init__(self, theme: Theme, words: TodayWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._fonts = CardFonts()
        self._plan = plan_cards(600, self._fonts, words, ())
        self._widths: list[tuple[float, float]] = []
        self.hovered: tuple[int, int] | None = None
        self.row_with_buttons = -1
        self.has_focus = False
        self.marked: set[tuple[ClientId, str]] = set()

    @property
    def plan(self) -> CardPlan:
        """The plan in force."""
        return self._plan

    def measure(self, rows: Sequence[TodayRow]) -> None:
        """Take the texts of `rows` (a sample of the list will do) as those that cards are planned for."""
        advance = self._fonts.body_metrics.horizontalAdvance
        self._widths = [(advance(self._words.reason(row)), advance(self._words.next_step(row))) for row in rows]

    def lay_out(self, width: int) -> None:
        """Plan the cards for a list `width` wide."""
        self._plan = plan_cards(max(width, 1), self._fonts, self._words, self._widths)

    def take_fonts(self) -> None:
        """Measure anew with the application font of the moment."""
        self._fonts = CardFonts()

    def button_at(self, card: QRect, row: TodayRow, position: QPointF) -> int:
        """Return which button of `row`, whose card is at `card`, is at `position`, or CHECK; -1 for none."""
        inside = position - QPointF(card.topLeft())
        has_letter = self._words.has_letter(row)
        if has_letter and self._plan.check.adjusted(-_CHECK_REACH, -_CHECK_REACH, _CHECK_REACH, _CHECK_REACH).contains(
            inside
        ):
            return CHECK
        areas = self._plan.buttons(has_letter=has_letter)
        return next((number for number, area in enumerate(areas) if area.contains(inside)), -1)

    def shown_badges(self, row: TodayRow) -> list[int]:
        """Return the places of the badges of `row` that its card has room for; when it is due goes last."""
        widths, width = self._badge_widths(row), self._plan.name.width()
        least = min(self._fonts.name_metrics.horizontalAdvance(row.client_name), width * _NAME_SHARE)
        shown = sorted(range(len(widths)), key=lambda place: (row.badges[place].kind not in _WHEN, place))
        while shown and sum(widths[place] for place in shown) + least > width:
            shown.pop()
        return sorted(shown)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of every card."""
        return self._plan.size

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the real buttons of the current row where the painted ones would be."""
        if isinstance(editor, RowButtons):
            editor.place(option.rect.topLeft(), self._plan.buttons(has_letter=editor.has_letter))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card of `index`."""
        row: TodayRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._paint_ground(painter, index.row())
        if self._words.has_letter(row):
            self._paint_check(painter, is_marked=row.key in self.marked)
        self._paint_name(painter, row)
        colours = self._theme.colours
        area = self._plan.text
        bottom = self._paint_text(painter, area, self._words.reason(row), QColor(colours.muted))
        self._paint_text(painter, area.adjusted(0, bottom, 0, 0), self._words.next_step(row), QColor(colours.text))
        if index.row() != self.row_with_buttons:
            self._paint_buttons(painter, row, self._hovered_button(index.row()))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell the whole row where the card has no room for all of its words, and only there."""
        row: TodayRow | None = index.data(ROW_ROLE)
        if row is None or not self._is_cut(row):
            return False
        return super().helpEvent(event, view, option, index)

    def _is_cut(self, row: TodayRow) -> bool:
        name = self._fonts.name_metrics.horizontalAdvance(row.client_name)
        if name + sum(self._badge_widths(row)) > self._plan.name.width():
            return True
        metrics, area = self._fonts.body_metrics, self._plan.text
        texts = (self._words.reason(row), self._words.next_step(row))
        if self._plan.is_wrapped:
            return sum(metrics.boundingRect(area, _WRAPPED, text).height() for text in texts) > area.height()
        return any(metrics.horizontalAdvance(text) > area.width() for text in texts)

    def _badge_widths(self, row: TodayRow) -> list[float]:
        metrics = self._fonts.badge_metrics
        return [badge_size(badge.text, metrics)[0] + BADGE_GAP for badge in self._words.badges(row)]

    def _hovered_button(self, row: int) -> int:
        return self.hovered[1] if self.hovered is not None and self.hovered[0] == row else -1

    def _paint_ground(self, painter: QPainter, row: int) -> None:
        colours = self._theme.colours
        is_current = row == self.row_with_buttons
        is_hovered = self.hovered is not None and self.hovered[0] == row
        width = 2.0 if is_current and self.has_focus else 1.0
        edge = colours.accent if is_current else colours.strong_line if is_hovered else colours.line
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colours.surface))
        inset = width / 2
        painter.drawRoundedRect(self._plan.card.adjusted(inset, inset, -inset, -inset), 10, 10)

    def _paint_check(self, painter: QPainter, *, is_marked: bool) -> None:
        colours, box = self._theme.colours, self._plan.check
        painter.setPen(QPen(QColor(colours.accent if is_marked else colours.strong_line), 1.0))
        painter.setBrush(QColor(colours.accent if is_marked else colours.surface))
        painter.drawRoundedRect(box, 4, 4)
        if is_marked:
            ink = QPen(QColor(colours.on_accent), 2.0)
            ink.setCapStyle(Qt.PenCapStyle.RoundCap)
            ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(ink)
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * box.width() for x, y in _TICK])

    def _paint_name(self, painter: QPainter, row: TodayRow) -> None:
        area, badges, widths = self._plan.name, self._words.badges(row), self._badge_widths(row)
        shown = self.shown_badges(row)
        room = area.width() - sum(widths[place] for place in shown)
        name = self._fonts.name_metrics.elidedText(row.client_name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._fonts.name)
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
        painter.setFont(self._fonts.badge)
        left = area.left() + self._fonts.name_metrics.horizontalAdvance(name) + BADGE_GAP
        for badge in (badges[place] for place in shown):
            height = badge_size(badge.text, self._fonts.badge_metrics)[1]
            left += paint_badge(painter, QPointF(left, area.center().y() - height / 2), badge, self._theme) + BADGE_GAP

    def _paint_text(self, painter: QPainter, area: QRectF, text: str, ink: QColor) -> float:
        """Paint `text` at the top of `area`; return the height it took."""
        line = self._plan.line
        painter.setFont(self._fonts.body)
        painter.setPen(ink)
        if not self._plan.is_wrapped:
            shown = self._fonts.body_metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), line)), _ONE_LINE, shown)
            return line
        wanted = self._fonts.body_metrics.boundingRect(area, _WRAPPED, text).height()
        painter.drawText(area, _WRAPPED, text)
        return wanted + line - self._fonts.body_metrics.height()

    def _paint_buttons(self, painter: QPainter, row: TodayRow, hovered: int) -> None:
        colours = self._theme.colours
        texts = (self._words.edit(), self._words.skip(), self._words.primary(row))
        areas = self._plan.buttons(has_letter=self._words.has_letter(row))
        for number, (area, text) in enumerate(zip(areas, texts, strict=True)):
            if area.isEmpty():
                continue
            is_hovered, is_primary = number == hovered, number == PRIMARY
            ground, ink = self._button_colours(is_primary=is_primary, is_hovered=is_hovered)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(area, 7, 7)
            painter.setFont(self._fonts.strong if is_primary else self._fonts.body)
            painter.setPen(ink if is_primary or is_hovered else QColor(colours.muted))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)

    def _button_colours(self, *, is_primary: bool, is_hovered: bool) -> tuple[QColor, QColor]:
        colours = self._theme.colours
        if is_primary and is_hovered:
            return QColor(colours.accent), QColor(colours.on_accent)
        if is_primary:
            return QColor(colours.accent_ground), QColor(colours.accent_ink)
        if is_hovered:
            return QColor(colours.neutral_ground), QColor(colours.text)
        return QColor(Qt.GlobalColor.transparent), QColor(colours.muted)
