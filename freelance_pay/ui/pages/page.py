"""What every page has in common: it knows what it shows, goes stale, and reads again when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from PySide6.QtGui import QShowEvent

    from freelance_pay.services.views import Topic


class Page(QWidget):
    """A page of the main window. Subclasses name their `topics` and read their rows in `refresh`."""

    topics: ClassVar[frozenset[Topic]] = frozenset()
    count_changed = Signal(int)
    """How many things wait on this page; the navigation shows it beside the title (0: nothing)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_stale = True

    @property
    def is_stale(self) -> bool:
        """Whether what is shown may be out of date."""
        return self._is_stale

    def touch(self, topics: AbstractSet[Topic]) -> None:
        """Take note that `topics` changed: read again now if the page is looked at, else when it is shown."""
        if self.topics.isdisjoint(topics):
            return
        self._is_stale = True
        if self.isVisible():
            self.refresh_if_stale()

    def refresh_if_stale(self) -> None:
        """Read again, unless nothing changed since the last time."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def mark_fresh(self) -> None:
        """Take note that what is shown was just read."""
        self._is_stale = False

    def focus_target(self) -> QWidget:
        """Return what the keys go to when the page is shown (a focus proxy would lead Tab past what is above it)."""
        return self

    def refresh(self) -> None:
        """Read what the page shows, off the GUI thread; subclasses do it."""

    def toggle_details(self) -> None:
        """Show the details, or give their room to the list, where the page has both."""

    def reveal(self, item_id: int) -> None:
        """Select the item with this id and bring it into view, where the page has such a list; asked by the finder."""

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is stale."""
        super().showEvent(event)
        self.refresh_if_stale()
