"""Where everything stands on a card of Today: measured from the font and the words, never fixed in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from freelance_pay.ui.widgets.badge import badge_font, badge_size
from freelance_pay.ui.widgets.text_label import TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.ui.pages.today_words import TodayWords

EDIT, SKIP, PRIMARY, CHECK = 0, 1, 2, 3
"""The buttons of a card, and the box that marks it; a step without a letter has no EDIT and no box."""
GAP = 12
_PAD = 16
_CHECK = 16
_CHECK_ROOM = 10
_TOP = 13
_PRIMARY_SIDE = 18
_QUIET_SIDE = 10
_PRIMARY_ROOM = 8
_QUIET_ROOM = 4
_BETWEEN = 3
_LEAST_TEXT_LETTERS = 34
_LEADING = 1.22
_LINES = 2
_RAGGED = 1.08


@dataclass(frozen=True, slots=True)
class CardPlan:
    """The plan of every card of one width, relative to the card's top left corner.

    `text` holds the reason and the next step, one below the other, each on one line or wrapped; `check` the box that
    marks the card.
    """

    size: QSize
    card: QRectF
    check: QRectF
    name: QRectF
    text: QRectF
    line: float
    is_wrapped: bool
    _buttons: tuple[QRectF, QRectF, QRectF]

    def buttons(self, *, has_letter: bool) -> tuple[QRectF, QRectF, QRectF]:
        """Return where EDIT, SKIP and PRIMARY stand; without a letter EDIT is empty and SKIP has its room too."""
        edit, skip, primary = self._buttons
        return self._buttons if has_letter else (QRectF(), edit.united(skip), primary)


class CardFonts:
    """The fonts of a card and their measures, taken from the application font of the moment."""

    def __init__(self) -> None:
        self.name = TextRole.HEADING.font()
        self.body = TextRole.BODY.font()
        self.strong = TextRole.STRONG.font()
        self.badge = badge_font()
        self.name_metrics = QFontMetricsF(self.name)
        self.body_metrics = QFontMetricsF(self.body)
        self.strong_metrics = QFontMetricsF(self.strong)
        self.badge_metrics = QFontMetricsF(self.badge)

    @property
    def line(self) -> float:
        """The height of a line of text with its leading."""
        return self.body_metrics.height() * _LEADING


def plan_cards(width: int, fonts: CardFonts, words: TodayWords, texts: Sequence[tuple[float, float]]) -> CardPlan:
    """Return the plan for cards `width` wide; `texts` are the widths of reason and next step of some rows, on one line.

    The obvious button stands beside the text with the quiet ones below it; on a narrow card all three stand in a row
    below the text. All cards are of one height: the row that needs most lines decides.
    """
    left = _PAD + _CHECK + _CHECK_ROOM
    inner = width - left - _PAD
    quiet, primary = _button_widths(fonts, words)
    column = max(primary, sum(quiet) + _BETWEEN)
    beside = inner - column - _PAD
    is_beside = beside >= fonts.body_metrics.averageCharWidth() * _LEAST_TEXT_LETTERS
    text_width = beside if is_beside else inner
    lines = max((sum(_lines(advance, text_width) for advance in pair) for pair in texts), default=_LINES)
    name_height = max(fonts.name_metrics.height(), badge_size("", fonts.badge_metrics)[1]) * 1.12
    name = QRectF(left, _TOP, text_width, name_height)
    check = QRectF(_PAD, round(name.center().y() - _CHECK / 2), _CHECK, _CHECK)
    text = QRectF(left, name.bottom() + 2, text_width, lines * fonts.line)
    if is_beside:
        buttons = _column(width - _PAD - column, column, quiet, fonts, text.bottom() + _TOP)
        bottom = max(text.bottom(), buttons[SKIP].bottom()) + _TOP
    else:
        buttons = _row(width - _PAD, quiet, primary, fonts, text.bottom() + _BETWEEN)
        bottom = buttons[PRIMARY].bottom() + _TOP
    height = round(bottom)
    card = QRectF(0, 0, width, height)
    return CardPlan(QSize(width, height + GAP), card, check, name, text, fonts.line, lines > _LINES, buttons)


def _lines(advance: float, width: float) -> int:
    """Return how many lines a text takes that is `advance` wide on one; words do not fill a line to its end."""
    return 1 if advance <= width else ceil(advance * _RAGGED / width)


def _button_widths(fonts: CardFonts, words: TodayWords) -> tuple[tuple[float, float], float]:
    primary = max(fonts.strong_metrics.horizontalAdvance(text) for text in words.primaries())
    edit, skip = (fonts.body_metrics.horizontalAdvance(text) + 2 * _QUIET_SIDE for text in (words.edit(), words.skip()))
    return (ceil(edit), ceil(skip)), ceil(primary + 2 * _PRIMARY_SIDE)


def _column(
    left: float, width: float, quiet: tuple[float, float], fonts: CardFonts, card_height: float
) -> tuple[QRectF, QRectF, QRectF]:
    obvious, small = _heights(fonts)
    top = max(_TOP, (card_height - obvious - _BETWEEN - small) / 2)
    below = round(top + obvious + _BETWEEN)
    middle = left + (width - sum(quiet)) / 2
    return (
        QRectF(round(middle), below, quiet[EDIT], small),
        QRectF(round(middle) + quiet[EDIT], below, quiet[SKIP], small),
        QRectF(round(left), round(top), width, obvious),
    )


def _row(
    right: float, quiet: tuple[float, float], primary: float, fonts: CardFonts, top: float
) -> tuple[QRectF, QRectF, QRectF]:
    obvious, _small = _heights(fonts)
    left = right - primary
    return (
        QRectF(round(left - sum(quiet) - 2 * _BETWEEN), round(top), quiet[EDIT], obvious),
        QRectF(round(left - quiet[SKIP] - _BETWEEN), round(top), quiet[SKIP], obvious),
        QRectF(round(left), round(top), primary, obvious),
    )


def _heights(fonts: CardFonts) -> tuple[int, int]:
    return (
        round(fonts.strong_metrics.height()) + 2 * _PRIMARY_ROOM,
        round(fonts.body_metrics.height()) + 2 * _QUIET_ROOM,
    )
