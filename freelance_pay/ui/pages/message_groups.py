"""The row of groups above the messages: each with how many stand in it; one of them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup

from freelance_pay.services.list_views import MessageCounts, MessageGroup
from freelance_pay.ui.locale_text import number_text
from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

_SIDE = 14


class MessageGroups(FlowRow):
    """One button per group."""

    group_chosen = Signal(object)
    """The person wants to see this MessageGroup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = MessageWords(self)
        self._buttons: dict[MessageGroup, QPushButton] = {}
        self._only_one = QButtonGroup(self)
        for group in MessageGroup:
            button = make_button(self._words.group(group), ButtonKind.NAV)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, chosen=group: self.group_chosen.emit(chosen))
            self._only_one.addButton(button)
            self._buttons[group] = button
            self.add(button)
        self._buttons[MessageGroup.WAITING].setChecked(True)

    @property
    def group(self) -> MessageGroup:
        """The group chosen."""
        return next(group for group, button in self._buttons.items() if button.isChecked())

    def choose(self, group: MessageGroup) -> None:
        """Choose `group` without saying so."""
        self._buttons[group].setChecked(True)

    def show_counts(self, counts: MessageCounts) -> None:
        """Show how many messages stand in each group; the chosen one is bold and needs the room for it."""
        strong = QFontMetrics(TextRole.STRONG.font())
        for group, button in self._buttons.items():
            text = f"{self._words.group(group)}  {number_text(getattr(counts, group.value))}"
            button.setText(text)
            button.setMinimumWidth(strong.horizontalAdvance(text) + 2 * _SIDE)
            name_widget(button, text)
        self.rearrange()
