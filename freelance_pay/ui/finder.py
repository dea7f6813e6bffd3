"""The finder behind Ctrl+K: one line that leads to any client, invoice, page or action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QListWidgetItem, QVBoxLayout

from freelance_pay.services.views import Found, FoundKind
from freelance_pay.ui.finder_rows import FINDER_ROW_ROLE, FinderDelegate, FinderRow
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import SEPARATOR, money_text
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.search_box import SearchBox
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.window_parts import WindowParts

FOUND_LIMIT = 12
_LETTERS = 78
_ROWS = 10
_TARGET_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class FinderAction:
    """An action the finder offers: pages to go to and everything of the action list."""

    text: str
    action: QAction
    icon: IconName | None = None


class Finder(QDialog):
    """Actions are found at once, clients and invoices off the GUI thread; arrows choose, Return goes there."""

    client_chosen = Signal(int)
    """The person chose the client with this id."""
    invoice_chosen = Signal(int)
    """The person chose the invoice with this id."""

    def __init__(self, parts: WindowParts, actions: Sequence[FinderAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._parts = parts
        self._offered = actions
        self._asked = ""
        self._is_answered = True
        self._goes_to_first = False
        self._box = SearchBox(self.tr("Find a client, invoice or action"), parts.icons)
        self._list = QListWidget()
        self._hint = ElidedLabel(
            self.tr("Arrows choose, Return goes there, Escape closes."), TextRole.SMALL, muted=True
        )
        self._build(parent)
        self._connect()
        self._show_found("", ())

    def open_below(self, top: QPoint) -> None:
        """Show the finder centred at `top`, in global coordinates, with the cursor in its line."""
        self.move(top.x() - self.width() // 2, top.y())
        self.show()
        self._box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the cursor stays in the line."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if watched is self._box and isinstance(event, QKeyEvent) and event.key() in keys:
            if event.type() is QEvent.Type.KeyPress:
                QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _build(self, window: QWidget) -> None:
        self.setWindowTitle(self.tr("Find"))
        name_widget(self, self.tr("Find"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("finder")
        name_widget(self._list, self.tr("Found"))
        self._list.setObjectName("found")
        self._list.setItemDelegate(FinderDelegate(self._parts.theme, self._parts.icons, self._list))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 10)
        layout.setSpacing(8)
        for widget in (self._box, self._list, self._hint):
            layout.addWidget(widget)
        metrics = self.fontMetrics()
        self.setFixedWidth(min(metrics.averageCharWidth() * _LETTERS, window.width() - 40))
        self._list.setFixedHeight(min(round(metrics.height() * 2.2) * _ROWS, window.height() - 160))

    def _connect(self) -> None:
        self._box.installEventFilter(self)
        self._box.text_settled.connect(self._search)
        self._box.returnPressed.connect(self._choose_current)
        self._list.itemClicked.connect(self._choose)

    def _search(self, text: str) -> None:
        if text == self._asked:
            return
        self._asked = text
        self._is_answered = not text
        if not text:
            self._show_found("", ())
            return
        finds = self._parts.finds
        self._parts.runner.submit(
            self, lambda: finds.find(text, FOUND_LIMIT), done=lambda found: self._show_found(text, found)
        )

    def _show_found(self, text: str, found: Sequence[Found]) -> None:
        if text != self._asked:
            return
        self._is_answered = True
        self._list.clear()
        for item in found:
            self._add_found(item)
        words = text.casefold().split()
        for offered in self._offered:
            if all(word in offered.text.casefold() for word in words):
                self._add_action(offered)
        if self._list.count():
            self._list.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("Nothing found. Try a part of the name or number."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        if self._goes_to_first:
            self._choose_current()

    def _add_found(self, found: Found) -> None:
        icon = IconName.CLIENTS if found.kind is FoundKind.CLIENT else IconName.INVOICES
        amount = money_text(found.amount) if found.amount is not None else ""
        detail = SEPARATOR.join(part for part in (found.detail, amount) if part)
        self._add(FinderRow(found.title, detail, "", icon), found)

    def _add_action(self, offered: FinderAction) -> None:
        keys = offered.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._add(FinderRow(offered.text, "", keys, offered.icon), offered)

    def _add(self, row: FinderRow, target: Found | FinderAction) -> None:
        item = QListWidgetItem(" ".join(part for part in (row.text, row.detail, row.keys) if part))
        item.setData(FINDER_ROW_ROLE, row)
        item.setData(_TARGET_ROLE, target)
        self._list.addItem(item)

    def _choose_current(self) -> None:
        if self._box.text().strip() != self._asked:
            self._search(self._box.text().strip())
        # What is listed may belong to fewer letters than were typed: Return then waits for its own answer.
        self._goes_to_first = not self._is_answered
        if self._is_answered and (item := self._list.currentItem()) is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET_ROLE)
        if target is None:
            return
        self.close()
        if isinstance(target, FinderAction):
            target.action.trigger()
        elif target.kind is FoundKind.CLIENT:
            self.client_chosen.emit(target.id)
        else:
            self.invoice_chosen.emit(target.id)
