"""The row of groups above the messages: each with how many stand in it; one of them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.list_views import MessageCounts, MessageGroup
from freelance_pay.ui.locale_text import number_text
from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.widgets.choice_row import ChoiceRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class MessageGroups(ChoiceRow[MessageGroup]):
    """One choice per group."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._words = MessageWords(self)
        self.set_choices({group: self._words.group(group) for group in MessageGroup})
        self.choose(MessageGroup.WAITING)

    @property
    def group(self) -> MessageGroup:
        """The group chosen."""
        return self.choice or MessageGroup.WAITING

    def show_counts(self, counts: MessageCounts) -> None:
        """Show how many messages stand in each group."""
        numbers = {group: number_text(getattr(counts, group.value)) for group in MessageGroup}
        self.set_choices({group: f"{self._words.group(group)}  {number}" for group, number in numbers.items()})
