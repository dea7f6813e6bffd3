"""A label that shows plain text only, in one of the few sizes of the window and one of its inks."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TextRole(Enum):
    """The sizes of text, relative to the application font, with their weight."""

    TITLE = (1.62, QFont.Weight.DemiBold)
    FIGURE = (1.42, QFont.Weight.DemiBold)
    HEADING = (1.12, QFont.Weight.DemiBold)
    STRONG = (1.0, QFont.Weight.DemiBold)
    BODY = (1.0, QFont.Weight.Normal)
    SMALL = (0.9, QFont.Weight.Normal)

    def font(self) -> QFont:
        """Return the application font, scaled for this role."""
        factor, weight = self.value
        font = QFont(QApplication.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        font.setWeight(weight)
        return font


class TextLabel(QLabel):
    """Plain text whatever it contains; follows the system's font size; `muted` for what may be read last."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        muted: bool = False,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(role.font())
        self.setWordWrap(wraps)
        if muted:
            self.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Write the text in another size."""
        self._role = role
        self.setFont(role.font())

    def event(self, event: QEvent) -> bool:
        """Keep the role's size when the system's font changes (Qt tells it by no narrower way)."""
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(self._role.font())
        return super().event(event)


def plain_tooltip(text: str) -> str:
    """Return `text` as a tool tip that shows every character as it is, markup included."""
    from html import escape  # noqa: PLC0415  (2 ms that the first paint does not need)

    return f"<qt>{escape(text)}</qt>"


def name_widget(widget: QWidget, name: str, description: str = "") -> None:
    """Give `widget` the name that screen readers say and tests look for."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
