"""Paints the rows of Today as cards: where everything stands on a card, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from freelance_pay.ui.widgets.badge import BADGE_GAP, badge_font, badge_size, paint_badge
from freelance_pay.ui.widgets.text_label import TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.pages.today_words import TodayWords
    from freelance_pay.ui.theme import Theme

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
EDIT, SKIP, PRIMARY = 0, 1, 2
"""The buttons of a card, left to right; a step without a letter has no EDIT."""
_GAP = 12
_PAD = 16
_BUTTON_PAD = 15
_BUTTON_GAP = 4
_TEXT_LETTERS = 46
_LEADING = 1.22
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class CardPlan:
    """Where things stand on every card of one width, relative to the card's top left corner."""

    size: QSize
    card: QRectF
    name: QRectF
    text: QRectF
    is_wrapped: bool
    buttons: tuple[QRectF, ...]


class CardFonts:
    """The fonts of a card and their measures, taken from the application font."""

    def __init__(self) -> None:
        self.name = TextRole.HEADING.font()
        self.body = TextRole.BODY.font()
        self.strong = TextRole.STRONG.font()
        self.badge = badge_font()
        self.name_metrics = QFontMetricsF(self.name)
        self.body_metrics = QFontMetricsF(self.body)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.badge_metrics = QFontMetricsF(self.badge)


def plan_cards(width: int, fonts: CardFonts, words: TodayWords, longest_line: float) -> CardPlan:
    """Return the plan for cards in a list `width` wide whose longest line of text is `longest_line` wide.

    Buttons stand beside the text where both fit, else below it; lines that do not fit take two lines on every card.
    """
    widths = _button_widths(fonts, words)
    buttons_width = sum(widths) + _BUTTON_GAP * PRIMARY
    inner = width - 2 * _PAD
    wanted = min(longest_line, fonts.body_metrics.averageCharWidth() * _TEXT_LETTERS)
    is_beside = inner - buttons_width - _PAD >= wanted
    text_width = inner - buttons_width - _PAD if is_beside else inner
    line = fonts.body_metrics.height() * _LEADING
    lines = 1 if longest_line <= text_width else 2
    name_height = max(fonts.name_metrics.height(), badge_size("", fonts.badge_metrics)[1]) * 1.12
    name = QRectF(_PAD, _PAD * 0.8, text_width, name_height)
    text = QRectF(_PAD, name.bottom() + 2, text_width, line * lines * 2)
    height = fonts.strong_metrics.height() + 2 * 7.5
    text_bottom = text.bottom() + _PAD * 0.8
    top = (text_bottom - height) / 2 if is_beside else text_bottom - 2
    card_height = text_bottom if is_beside else top + height + _PAD * 0.8
    card = QRectF(0, 0, width, round(card_height))
    buttons = _button_areas(widths, width - _PAD, top, height)
    return CardPlan(QSize(width, round(card_height) + _GAP), card, name, text, lines > 1, buttons)


def _button_widths(fonts: CardFonts, words: TodayWords) -> list[float]:
    primary = max(fonts.strong_metrics.horizontalAdvance(text) for text in words.primaries())
    quiet = [fonts.body_metrics.horizontalAdvance(text) for text in (words.edit(), words.skip())]
    return [*(advance + 2 * _BUTTON_PAD for advance in quiet), primary + 2 * _BUTTON_PAD + 8]


def _button_areas(widths: Sequence[float], right: float, top: float, height: float) -> tuple[QRectF, ...]:
    areas: list[QRectF] = []
    left = right - sum(widths) - _BUTTON_GAP * (len(widths) - 1)
    for width in widths:
        areas.append(QRectF(left, round(top), width, height))
        left += width + _BUTTON_GAP
    return tuple(areas)


class CardDelegate(QStyledItemDelegate):
    """Paints one card per row; the view tells which row is current (it has real buttons) and where the mouse is."""

    def __init__(self, theme: Theme, words: TodayWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._fonts = CardFonts()
        self._plan = plan_cards(600, self._fonts, words, 0)
        self._longest = 0.0
        self.hovered: tuple[int, int] | None = None
        self.row_with_buttons = -1

    @property
    def plan(self) -> CardPlan:
        """The plan in force."""
        return self._plan

    def measure(self, rows: Sequence[TodayRow]) -> None:
        """Take the longest line among `rows` (a sample of the list will do) as the one cards are planned for."""
        metrics = self._fonts.body_metrics
        lines = [text for row in rows for text in (self._words.reason(row), self._words.next_step(row))]
        self._longest = max((metrics.horizontalAdvance(text) for text in lines), default=0.0)

    def lay_out(self, width: int) -> None:
        """Plan the cards for a list `width` wide."""
        self._plan = plan_cards(max(width, 1), self._fonts, self._words, self._longest)

    def take_fonts(self) -> None:
        """Measure anew with the application font of the moment."""
        self._fonts = CardFonts()

    def button_at(self, card: QRect, position: QPointF) -> int:
        """Return which button (0..2) of the card at `card` is at `position`, -1 for none."""
        inside = position - QPointF(card.topLeft())
        return next((number for number, area in enumerate(self._plan.buttons) if area.contains(inside)), -1)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the size of every card."""
        return self._plan.size

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the real buttons of the current row where the painted ones would be."""
        area = self._plan.buttons[0].united(self._plan.buttons[-1]).toAlignedRect()
        editor.setGeometry(area.translated(option.rect.topLeft()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card of `index`."""
        row: TodayRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._paint_ground(painter, option.state)
        self._paint_name(painter, row)
        colours = self._theme.colours
        area = self._plan.text
        bottom = self._paint_text(painter, area, self._words.reason(row), QColor(colours.muted))
        self._paint_text(painter, area.adjusted(0, bottom, 0, 0), self._words.next_step(row), QColor(colours.text))
        if index.row() != self.row_with_buttons:
            self._paint_buttons(painter, row, self._hovered_button(index.row()))
        painter.restore()

    def _hovered_button(self, row: int) -> int:
        return self.hovered[1] if self.hovered is not None and self.hovered[0] == row else -1

    def _paint_ground(self, painter: QPainter, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = is_selected and bool(state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        width = 2.0 if has_focus else 1.0
        edge = colours.accent if is_selected else colours.strong_line if is_hovered else colours.line
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colours.surface))
        inset = width / 2
        painter.drawRoundedRect(self._plan.card.adjusted(inset, inset, -inset, -inset), 10, 10)

    def _paint_name(self, painter: QPainter, row: TodayRow) -> None:
        area, badges = self._plan.name, list(self._words.badges(row))
        widths = [badge_size(badge.text, self._fonts.badge_metrics)[0] + BADGE_GAP for badge in badges]
        least = min(self._fonts.name_metrics.horizontalAdvance(row.client_name), area.width() * 0.4)
        while badges and sum(widths) + least > area.width():
            badges.pop()
            widths.pop()
        room = area.width() - sum(widths)
        name = self._fonts.name_metrics.elidedText(row.client_name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._fonts.name)
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
        painter.setFont(self._fonts.badge)
        left = area.left() + self._fonts.name_metrics.horizontalAdvance(name) + BADGE_GAP
        for badge in badges:
            height = badge_size(badge.text, self._fonts.badge_metrics)[1]
            left += paint_badge(painter, QPointF(left, area.center().y() - height / 2), badge, self._theme) + BADGE_GAP

    def _paint_text(self, painter: QPainter, area: QRectF, text: str, ink: QColor) -> float:
        """Paint `text` at the top of `area`; return the height it took."""
        line = self._fonts.body_metrics.height() * _LEADING
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
        for number, (area, text) in enumerate(zip(self._plan.buttons, texts, strict=True)):
            if number == EDIT and not self._words.has_letter(row):
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
