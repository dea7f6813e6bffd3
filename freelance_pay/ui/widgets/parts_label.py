"""A label made of parts that each stay whole: one that has no room on a line begins the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt

from freelance_pay.ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_ANY_HEIGHT = 10_000


class PartsLabel(TextLabel):
    """Puts `gap` between two parts on a line, and nothing where a line ends."""

    def __init__(
        self,
        gap: str,
        role: TextRole = TextRole.BODY,
        *,
        muted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._gap = gap
        self._parts: tuple[str, ...] = ()
        super().__init__(role=role, muted=muted, wraps=True, parent=parent)

    def set_parts(self, parts: Iterable[str]) -> None:
        """Show these; empty ones are left out."""
        self._parts = tuple(part for part in parts if part)
        self._write()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all of them on one line."""
        width = self._advance(self._gap.join(self._parts))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word: a part that is longer than a line is broken after all."""
        words = [word for part in self._parts for word in part.split(" ")]
        return QSize(max((self._advance(word) for word in words), default=0), self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, `width` wide."""
        if not self._parts:
            return 0
        area = QRect(0, 0, max(1, width), _ANY_HEIGHT)
        flags = int(Qt.TextFlag.TextWordWrap.value) | int(self.alignment().value)
        return self.fontMetrics().boundingRect(area, flags, "\n".join(self._lines(width))).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        text = "\n".join(self._lines(self.contentsRect().width()))
        if text != self.text():
            self.setText(text)

    def _lines(self, width: int) -> list[str]:
        lines: list[str] = []
        for part in self._parts:
            longer = f"{lines[-1]}{self._gap}{part}" if lines else part
            if lines and self._advance(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(part)
        return lines

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1
