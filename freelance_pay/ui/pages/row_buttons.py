"""The real buttons of the current row of Today, where the other rows have painted ones."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from freelance_pay.ui.pages.today_card_plan import EDIT, PRIMARY, SKIP
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint, QRectF

    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.pages.today_words import TodayWords


class RowButtons(QWidget):
    """EDIT, SKIP and PRIMARY, each with the client in its accessible name; Return presses the focused one."""

    def __init__(self, row: TodayRow, words: TodayWords) -> None:
        super().__init__()
        kinds = (ButtonKind.SMALL, ButtonKind.SMALL, ButtonKind.PRIMARY)
        texts = (words.edit(), words.skip(), words.primary(row))
        names = (words.edit_name(row), words.skip_name(row), words.primary_name(row))
        asked = zip(texts, kinds, names, strict=True)
        self.buttons: tuple[QPushButton, ...] = tuple(make_button(t, k, name=n, parent=self) for t, k, n in asked)
        for button in self.buttons:
            button.setAutoDefault(True)
        self.has_letter = words.has_letter(row)
        self.buttons[EDIT].setVisible(self.has_letter)

    def place(self, card: QPoint, areas: Sequence[QRectF]) -> None:
        """Stand on `areas`, which are relative to the top left corner of the card at `card`."""
        whole = areas[EDIT].united(areas[SKIP]).united(areas[PRIMARY])
        self.setGeometry(whole.toAlignedRect().translated(card))
        for button, area in zip(self.buttons, areas, strict=True):
            button.setGeometry(area.translated(-whole.topLeft()).toAlignedRect())

    def put_after(self, view: QWidget) -> None:
        """Let Tab go from `view` to the obvious button, then to the quiet ones."""
        for before, after in pairwise((view, self.buttons[PRIMARY], self.buttons[EDIT], self.buttons[SKIP])):
            QWidget.setTabOrder(before, after)
