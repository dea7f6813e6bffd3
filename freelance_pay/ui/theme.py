"""The colours of the window: light and dark tokens, the palette and the one style sheet made from them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette

from freelance_pay.resource_files import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Appearance(StrEnum):
    """What the person chose in the settings; SYSTEM follows the desktop, also while the window is open."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour says. A tone never stands alone: words or an icon say the same."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of one appearance as #rrggbb; `<tone>_ground` and `<tone>_ink` are made to be read on each other."""

    window: str
    surface: str
    sidebar: str
    raised: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_ground: str
    accent_ink: str
    neutral_ground: str
    neutral_ink: str
    good_ground: str
    good_ink: str
    warn_ground: str
    warn_ink: str
    bad_ground: str
    bad_ink: str
    info_ground: str
    info_ink: str
    selection: str
    disabled: str

    def ground(self, tone: Tone) -> QColor:
        """Return the background of a badge or note of `tone`."""
        return QColor(getattr(self, f"{tone}_ground"))

    def ink(self, tone: Tone) -> QColor:
        """Return the text or icon colour of `tone`; it can be read on its ground, on cards and on the window."""
        return QColor(getattr(self, f"{tone}_ink"))


LIGHT = Colours(
    window="#f5f3ef",
    surface="#ffffff",
    sidebar="#fbfaf8",
    raised="#ffffff",
    line="#e4e0d9",
    strong_line="#8d8a83",
    text="#1c1e20",
    muted="#5c6064",
    accent="#0f6b5c",
    accent_hover="#0b5a4d",
    on_accent="#ffffff",
    accent_ground="#e1efec",
    accent_ink="#0d6153",
    neutral_ground="#edeae5",
    neutral_ink="#4d5155",
    good_ground="#e2f1e3",
    good_ink="#22602c",
    warn_ground="#fbefd6",
    warn_ink="#7a4a00",
    bad_ground="#fbe5e2",
    bad_ink="#9f261a",
    info_ground="#e3e8fb",
    info_ink="#2b4594",
    selection="#dcebe7",
    disabled="#9a9a96",
)
DARK = Colours(
    window="#16181b",
    surface="#1f2226",
    sidebar="#1a1d20",
    raised="#272b30",
    line="#33373c",
    strong_line="#7b8187",
    text="#ecedee",
    muted="#a8adb2",
    accent="#3fb5a0",
    accent_hover="#55c5b1",
    on_accent="#06201b",
    accent_ground="#1b3631",
    accent_ink="#62cdb9",
    neutral_ground="#2d3136",
    neutral_ink="#c3c7cb",
    good_ground="#1c3521",
    good_ink="#86d091",
    warn_ground="#3b2e12",
    warn_ink="#e8b95a",
    bad_ground="#44211d",
    bad_ink="#ff9c8f",
    info_ground="#242d4f",
    info_ink="#a9b9fb",
    selection="#22403a",
    disabled="#6c7176",
)


class Theme(QObject):
    """Keeps the application's palette and style sheet in step with the desktop or with what the person chose."""

    changed = Signal()
    """The colours are others now: whatever paints by itself reads them again."""

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._colours: Colours | None = None
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self.set_appearance(appearance)

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the desktop, or stay light or dark whatever it says; title bars are asked to agree."""
        self._appearance = appearance
        scheme = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}.get(appearance)
        if scheme is not None:
            self._app.styleHints().setColorScheme(scheme)
        elif self._colours is not None:
            self._app.styleHints().unsetColorScheme()
        self._apply()

    def _apply(self) -> None:
        if self.colours is self._colours:
            return
        self._colours = self.colours
        self._app.setPalette(palette_of(self._colours))
        self._app.setStyleSheet(style_sheet_of(self._colours))
        self.changed.emit()


def palette_of(colours: Colours) -> QPalette:
    """Return the palette every stock widget and native part of Fusion draws with."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sidebar),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad_ink),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent_ink),
        (role.LinkVisited, colours.accent_ink),
        (role.Light, colours.raised),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.strong_line),
        (role.Shadow, colours.line),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return palette


def style_sheet_of(colours: Colours) -> str:
    """Return the style sheet with every `$token` replaced. Raises KeyError for a token that does not exist."""
    folder = resource_path("styles")
    text = folder.joinpath("window.qss").read_text(encoding="utf-8")
    signs = {"folder": folder.as_posix(), "shade": "dark" if colours is DARK else "light"}
    return Template(text).substitute(asdict(colours), **signs)
