"""A row of choices of which one holds; what the row has no room for goes behind a button at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

Choice = TypeVar("Choice")
_GAP = 4
_SIDE = 14


class ChoiceRow(QWidget, Generic[Choice]):
    """One Tab stop; the arrows move through all choices, those behind the button too. The chosen one always shows."""

    chosen = Signal(object)
    """The person chose this."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Choice, QPushButton] = {}
        self._choice: Choice | None = None
        self._group = QButtonGroup(self)  # without one, Qt lets the arrows move to whatever comes next
        self._more = make_button(self.tr("More…"), ButtonKind.NAV)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._more.clicked.connect(self._open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name_widget(self, name)

    @property
    def choice(self) -> Choice | None:
        """What is chosen."""
        return self._choice

    def set_choices(self, texts: Mapping[Choice, str]) -> None:
        """Offer these, in this order; what was chosen stays so while it is among them."""
        for key in [key for key in self._buttons if key not in texts]:
            self._free(self._buttons.pop(key))
        before = self._more
        for place, (key, text) in enumerate(texts.items()):
            self._label(self._buttons.get(key) or self._make(key), text)
            self._row.insertWidget(place, self._buttons[key])
            self.setTabOrder(before, self._buttons[key])
            before = self._buttons[key]
        self.setTabOrder(before, self._more)
        self._buttons = {key: self._buttons[key] for key in texts}
        if self._choice not in self._buttons:
            self._choice = next(iter(self._buttons), None)
        self._mark()

    def choose(self, key: Choice) -> None:
        """Choose `key` without saying so."""
        self._choice = key
        self._mark()

    def sizeHint(self) -> QSize:
        """Return the room of all of them."""
        widths = [_width(button) + _GAP for button in self._buttons.values()]
        return QSize(sum(widths), self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest and of the button that leads to the rest."""
        widest = max(map(_width, self._buttons.values()), default=0)
        return QSize(widest + _GAP + self._more.sizeHint().width(), self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose what stands beside the chosen one."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        keys = list(self._buttons)
        if step is None or self._choice is None or not keys:
            super().keyPressEvent(event)
            return
        beside = keys[(keys.index(self._choice) + step) % len(keys)]
        self._take(beside)
        self._buttons[beside].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, key: Choice) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _make(self, key: Choice) -> QPushButton:
        button = make_button("", ButtonKind.NAV)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False: self._take(key))
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def _label(self, button: QPushButton, text: str) -> None:
        """Write `text`; the chosen one is bold and needs the room for it."""
        button.setText(text.replace("&", "&&"))
        button.setMinimumWidth(QFontMetrics(TextRole.STRONG.font()).horizontalAdvance(text) + 2 * _SIDE)
        name_widget(button, text)

    def _free(self, button: QPushButton) -> None:
        self._group.removeButton(button)
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _mark(self) -> None:
        for key, button in self._buttons.items():
            button.setChecked(key == self._choice)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == self._choice else Qt.FocusPolicy.ClickFocus)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        widths = {key: _width(button) + _GAP for key, button in self._buttons.items()}
        room, shown = self.width() + _GAP, set(widths)
        if sum(widths.values()) > room:
            room -= self._more.sizeHint().width() + _GAP
            shown = self._first_that_fit(widths, room)
        for key, button in self._buttons.items():
            button.setVisible(key in shown)
        self._more.setVisible(len(shown) < len(widths))

    def _first_that_fit(self, widths: Mapping[Choice, int], room: int) -> set[Choice]:
        shown = {key for key in widths if key == self._choice}
        room -= sum(widths[key] for key in shown)
        for key, width in widths.items():
            if key in shown:
                continue
            room -= width
            if room < 0:
                break
            shown.add(key)
        return shown

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for key, button in self._buttons.items():
            if button.isHidden():
                menu.addAction(button.text()).triggered.connect(lambda _checked=False, key=key: self._take(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _width(button: QPushButton) -> int:
    """Return the room a button takes, which is as wide as when it is the chosen one."""
    return max(button.sizeHint().width(), button.minimumWidth())
