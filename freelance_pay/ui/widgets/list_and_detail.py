"""A list with the details of what is selected beside it, or below it where the room is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_SIDE_BY_SIDE_LETTERS = 112
_DETAIL_SHARE = 0.36
_DETAIL_SHARE_BELOW = 0.5


class ListAndDetail(QSplitter):
    """The details take room only while there is something to show."""

    def __init__(self, list_part: QWidget, detail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._list_part = list_part
        self._detail = detail
        self._has_detail = False
        self._is_wanted = True
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(list_part)
        self.addWidget(detail)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        detail.hide()

    def show_detail(self, *, is_shown: bool) -> None:
        """Give the details their room, unless the person wants none of them, or take it back."""
        self._has_detail = is_shown
        self._fit()

    def toggle(self) -> None:
        """Let the list have the room of the details from now on, or give it back."""
        self._is_wanted = not self._is_wanted
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return what the list needs: the details go below where there is no room beside."""
        return self._list_part.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details beside the list or below it."""
        super().resizeEvent(event)
        fits = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE_LETTERS
        wanted = Qt.Orientation.Horizontal if fits else Qt.Orientation.Vertical
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            self._share()

    def _fit(self) -> None:
        is_shown = self._has_detail and self._is_wanted
        if is_shown == self._detail.isHidden():
            self._detail.setVisible(is_shown)
            self._share()

    def _share(self) -> None:
        is_beside = self.orientation() is Qt.Orientation.Horizontal
        whole, share = (self.width(), _DETAIL_SHARE) if is_beside else (self.height(), _DETAIL_SHARE_BELOW)
        self.setSizes([round(whole * (1 - share)), round(whole * share)])
