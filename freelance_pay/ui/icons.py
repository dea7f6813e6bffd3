"""The icons: our own SVG files, drawn when first needed in the colour of the moment."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from freelance_pay.resource_files import resource_path
from freelance_pay.ui.theme import Tone

if TYPE_CHECKING:
    from freelance_pay.ui.theme import Theme

ICON_GRID = 20
"""The side of the square the icons are drawn on; also their size on screen in device-independent pixels."""
_SHARPEST_SCALE = 2.0


class IconName(StrEnum):
    """Each icon is the file of this name in `resources/icons`."""

    TODAY = "today"
    AHEAD = "ahead"
    INVOICES = "invoices"
    CLIENTS = "clients"
    PLANS = "plans"
    MESSAGES = "messages"
    REPORTS = "reports"
    SETTINGS = "settings"
    SEARCH = "search"
    CHECK = "check"
    WARNING = "warning"
    ERROR = "error"
    INFO = "info"
    PAPERCLIP = "paperclip"
    SEND = "send"
    EDIT = "edit"
    CLOCK = "clock"
    PHONE = "phone"
    LETTER = "letter"
    PLUS = "plus"
    IMPORT = "import"
    FOLDER = "folder"
    UNDO = "undo"
    COPY = "copy"
    PDF = "pdf"
    MENU = "menu"
    CLOSE = "close"
    PANEL = "panel"


class HasIcon(Protocol):
    """A button or action: anything that can be given an icon."""

    def setIcon(self, icon: QIcon, /) -> None: ...


class IconSet(QObject):
    """Draws icons, keeps what it drew, and gives every target its icon anew when the theme changes."""

    redrawn = Signal()
    """The icons have other colours now: whoever shows a pixmap asks for it again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._drawn: dict[tuple[IconName, str, int], QPixmap] = {}
        self._targets: list[tuple[HasIcon, IconName, Tone, Tone]] = []
        theme.changed.connect(self._repaint)

    def pixmap(self, name: IconName, tone: Tone = Tone.NEUTRAL, side: int = ICON_GRID) -> QPixmap:
        """Return `name` in the ink of `tone`, `side` device-independent pixels wide."""
        return self._pixmap(name, self._theme.colours.ink(tone), side)

    def icon(self, name: IconName, tone: Tone = Tone.NEUTRAL, checked: Tone | None = None) -> QIcon:
        """Return `name` in the ink of `tone`, and in that of `checked` while its button is checked."""
        icon = QIcon(self.pixmap(name, tone))
        if checked is not None and checked is not tone:
            icon.addPixmap(self.pixmap(name, checked), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def put(self, target: HasIcon, name: IconName, tone: Tone = Tone.NEUTRAL, checked: Tone | None = None) -> None:
        """Give `target` the icon, now and after each change of the theme, for as long as it lives."""
        entry = (target, name, tone, checked or tone)
        self._targets = [old for old in self._targets if old[0] is not target and shiboken6.isValid(old[0])]
        self._targets.append(entry)
        target.setIcon(self.icon(name, tone, checked or tone))

    def _pixmap(self, name: IconName, ink: QColor, side: int = ICON_GRID) -> QPixmap:
        key = (name, ink.name(), side)
        if key not in self._drawn:
            self._drawn[key] = draw_icon(name, ink, side)
        return self._drawn[key]

    def _repaint(self) -> None:
        self._targets = [entry for entry in self._targets if shiboken6.isValid(entry[0])]
        for target, name, tone, checked in self._targets:
            target.setIcon(self.icon(name, tone, checked))
        self.redrawn.emit()


def draw_icon(name: IconName, ink: QColor, side: int = ICON_GRID) -> QPixmap:
    """Return the icon drawn in `ink` at `side` device-independent pixels, fine enough for double resolution."""
    source = resource_path("icons", f"{name}.svg").read_bytes().replace(b"currentColor", ink.name().encode("ascii"))
    pixmap = QPixmap(QSize(side, side) * _SHARPEST_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(_SHARPEST_SCALE)
    return pixmap
