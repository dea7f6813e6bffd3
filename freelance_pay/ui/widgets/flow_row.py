"""Buttons side by side that go on in a second row where they do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_GAP = 8


class FlowRow(QWidget):
    """Keeps its widgets in the order they were added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flowing: list[QWidget] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def add(self, widget: QWidget) -> None:
        """Add `widget` at the end."""
        self._flowing.append(widget)
        self.rearrange()

    def clear(self) -> None:
        """Free every widget."""
        for widget in self._flowing:
            widget.hide()
            widget.deleteLater()
        self._flowing = []

    def rearrange(self) -> None:
        """Fit the row again after the widgets changed their size."""
        self._across = 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest one: the row folds before it asks for more."""
        widest = max((widget.sizeHint().width() for widget in self._flowing), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        across = self._fitting()
        if across == self._across:
            return
        self._across = across
        for place, widget in enumerate(self._flowing):
            self._grid.addWidget(widget, place // across, place % across)

    def _fitting(self) -> int:
        widths = [widget.sizeHint().width() + _GAP for widget in self._flowing]
        if sum(widths) <= self.width():
            return max(1, len(widths))
        return max(1, self.width() // max(widths, default=1))
