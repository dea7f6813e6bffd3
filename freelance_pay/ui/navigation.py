"""The navigation on the left: one button per page, folded to icons where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout

from freelance_pay.ui.icons import ICON_GRID, IconName, IconSet
from freelance_pay.ui.locale_text import number_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.window_parts import PageSpec

_LETTERS = 21
_SIDE = 12


class Navigation(QFrame):
    """Says which page the person wants; arrows move through the pages, Ctrl and a digit jump."""

    page_requested = Signal(str)
    """The key of the page to show."""
    menu_requested = Signal()
    """The person wants the list of all actions."""

    def __init__(self, specs: Sequence[PageSpec], icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._specs = {spec.key: spec for spec in specs}
        self._icons = icons
        self._counts: dict[str, int] = {}
        self._is_folded = False
        self._width = 0
        self._reason = ""
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._brand = TextLabel("Freelance Pay", TextRole.HEADING)
        self._menu = make_button(self.tr("All actions"), ButtonKind.NAV)
        self._build()
        self._connect()

    @property
    def menu_button(self) -> QPushButton:
        """The button the list of actions opens at."""
        return self._menu

    @property
    def is_folded(self) -> bool:
        """Whether only icons are shown."""
        return self._is_folded

    @property
    def has_focus(self) -> bool:
        """Whether the person moves through the pages with the keys."""
        return any(button.hasFocus() for button in self._buttons.values())

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)
        for other, button in self._buttons.items():  # Qt itself leaves the stop of Tab where it was
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == key else Qt.FocusPolicy.NoFocus)

    def set_pages_enabled(self, is_enabled: bool, reason: str = "") -> None:
        """Let the person go to the pages, or not, and say why; the list of all actions stays within reach."""
        for button in self._buttons.values():
            button.setEnabled(is_enabled)
        self._reason = reason
        self._label_all()

    def set_count(self, key: str, count: int) -> None:
        """Show beside the title of a page how many things wait there (0: nothing is shown)."""
        self._counts[key] = count
        self._label(key)

    def fold(self, is_folded: bool) -> None:
        """Show icons only, or icons and words."""
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self._brand.setVisible(not is_folded)
        self._label_all()

    def sizeHint(self) -> QSize:
        """Return the room of the words, or of the icons alone."""
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of the icons: a window may be made so narrow that the words are folded away."""
        width = self._width if self._is_folded else self._icon_size().width() + 2 * _SIDE
        return QSize(width, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the page above or below."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        checked = next((place for place, key in enumerate(keys) if self._buttons[key].isChecked()), 0)
        button = self._buttons[keys[max(0, min(len(keys) - 1, checked + step))]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 20, _SIDE, 12)
        layout.setSpacing(3)
        self._brand.setContentsMargins(12, 0, 0, 10)
        layout.addWidget(self._brand)
        for spec in self._specs.values():
            if not spec.is_at_bottom:
                layout.addWidget(self._page_button(spec))
        layout.addStretch(1)
        for spec in self._specs.values():
            if spec.is_at_bottom:
                layout.addWidget(self._page_button(spec))
        self._menu.setIconSize(self._icon_size())
        self._icons.put(self._menu, IconName.MENU)
        layout.addWidget(self._menu)
        self._label_all()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self._menu.clicked.connect(self.menu_requested)

    def _page_button(self, spec: PageSpec) -> QPushButton:
        button = make_button(spec.title, ButtonKind.NAV)
        button.setCheckable(True)
        button.setIconSize(self._icon_size())
        self._icons.put(button, spec.icon, Tone.NEUTRAL, Tone.ACCENT)
        button.clicked.connect(lambda _checked=False, key=spec.key: self.page_requested.emit(key))
        self._group.addButton(button)
        self._buttons[spec.key] = button
        return button

    def _icon_size(self) -> QSize:
        side = max(ICON_GRID, round(self.fontMetrics().height() * 1.15))
        return QSize(side, side)

    def _label_all(self) -> None:
        for key in self._specs:
            self._label(key)
        self._menu.setText("" if self._is_folded else "  " + self.tr("All actions"))
        self._menu.setToolTip(plain_tooltip(self.tr("All actions")) if self._is_folded else "")
        words = max(button.sizeHint().width() for button in (*self._buttons.values(), self._menu))
        letters = 0 if self._is_folded else self.fontMetrics().averageCharWidth() * _LETTERS
        self._width = max(words + 6, letters) + 2 * _SIDE
        self.setMaximumWidth(self._width)
        self.updateGeometry()

    def _label(self, key: str) -> None:
        spec, button, count = self._specs[key], self._buttons[key], self._counts.get(key, 0)
        words = f"{spec.title}  {number_text(count)}" if count else spec.title
        button.setText("" if self._is_folded else f"  {words}")
        button.setToolTip(plain_tooltip(self._reason or (words if self._is_folded else "")))
        name_widget(button, spec.title, self._reason or (number_text(count) if count else ""))
