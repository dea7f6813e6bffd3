"""The row of filters above the invoice list; it wraps where it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QLayout, QLayoutItem, QPushButton, QWidget

from freelance_pay.services.list_views import InvoiceFilter
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from freelance_pay.ui.pages.invoices_words import InvoiceWords

_GAP = 4
_SIDE = 14


class FlowLayout(QLayout):
    """Places its items beside each other, and on the next line where the room ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, is_trial=False)

    def sizeHint(self) -> QSize:
        return QSize(sum(item.sizeHint().width() + _GAP for item in self._items), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _arrange(self, area: QRect, *, is_trial: bool) -> int:
        place, line = area.topLeft(), 0
        for item in self._items:
            size = item.sizeHint()
            if place.x() > area.x() and place.x() + size.width() > area.right() + 1:
                place, line = QPoint(area.x(), place.y() + line + _GAP), 0
            if not is_trial:
                item.setGeometry(QRect(place, size))
            place, line = place + QPoint(size.width() + _GAP, 0), max(line, size.height())
        return place.y() + line - area.y()


class FilterBar(QWidget):
    """Exactly one filter is chosen; arrows move through them."""

    filter_chosen = Signal(object)
    """The person chose this InvoiceFilter."""

    def __init__(self, words: InvoiceWords, chosen: InvoiceFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[InvoiceFilter, QPushButton] = {}
        name_widget(self, self.tr("Which invoices"))
        layout = FlowLayout(self)
        strong = QFontMetrics(TextRole.STRONG.font())  # the chosen one is bold and needs the room for it
        for each in InvoiceFilter:
            button = make_button(words.filter(each), ButtonKind.NAV)
            button.setCheckable(True)
            button.setMinimumWidth(strong.horizontalAdvance(button.text()) + 2 * _SIDE)
            button.clicked.connect(lambda _checked=False, each=each: self.filter_chosen.emit(each))
            self._group.addButton(button)
            self._buttons[each] = button
            layout.addWidget(button)
        self.set_chosen(chosen)

    def set_chosen(self, chosen: InvoiceFilter) -> None:
        """Mark the filter in force; only it takes part in the tab order."""
        for each, button in self._buttons.items():
            button.setChecked(each is chosen)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is chosen else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[chosen])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the filter beside the chosen one."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        every = list(self._buttons)
        now = next(place for place, each in enumerate(every) if self._buttons[each].isChecked())
        button = self._buttons[every[(now + step) % len(every)]]
        button.click()
        button.setFocus(Qt.FocusReason.TabFocusReason)
