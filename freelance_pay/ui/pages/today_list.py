"""The list of Today: one card per client, clickable by mouse, with real buttons and single keys on the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QSizePolicy, QWidget

from freelance_pay.ui.pages.row_buttons import RowButtons
from freelance_pay.ui.pages.today_card_plan import CHECK, EDIT, PRIMARY, SKIP
from freelance_pay.ui.pages.today_cards import ROW_ROLE, CardDelegate
from freelance_pay.ui.widgets.text_label import name_widget, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.pages.today_words import TodayWords
    from freelance_pay.ui.theme import Theme

ROOM_BESIDE = 28
"""What the list keeps free on its right, in pixels: there the scroll bar comes and goes without moving a card."""
_SAMPLE = 40
_ROWS_LAID_OUT_AT_ONCE = 500


class TodayModel(QAbstractListModel):
    """The rows of Today, as given."""

    def __init__(
        self, words: TodayWords, marked: AbstractSet[tuple[ClientId, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._marked = marked
        self._rows: Sequence[TodayRow] = ()

    @property
    def rows(self) -> Sequence[TodayRow]:
        """The rows held."""
        return self._rows

    def set_rows(self, rows: Sequence[TodayRow]) -> None:
        """Hold `rows` in place of those before."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, key: tuple[ClientId, str]) -> int:
        """Return the place of the row named `key`, -1 when it is not here."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def tell_changed(self, key: tuple[ClientId, str]) -> None:
        """Tell the views that the row named `key` looks different."""
        index = self.index(self.row_of(key), 0)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the view asks for a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.client_name
        if role == Qt.ItemDataRole.CheckStateRole and self._words.has_letter(row):
            return Qt.CheckState.Checked if row.key in self._marked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(row)
        return plain_tooltip(self._words.spoken(row)) if role == Qt.ItemDataRole.ToolTipRole else None


class TodayList(QListView):
    """Shows the cards. The buttons of the current row are widgets, those of the others are painted and work alike.

    The second click of a double click is passed over: by then another client may stand under the mouse.
    """

    row_selected = Signal(object)
    """Another TodayRow is current, or None."""
    edit_wanted = Signal(object)
    """The person wants to edit the message of this TodayRow."""
    skip_wanted = Signal(object)
    """The person wants to put this TodayRow off."""
    step_wanted = Signal(object)
    """The person wants the proposed step of this TodayRow done."""
    marks_changed = Signal()
    """A row was marked, or one is marked no longer."""

    def __init__(self, theme: Theme, words: TodayWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._delegate = CardDelegate(theme, words, self)
        self._model = TodayModel(words, self._delegate.marked, self)
        # A viewport of our own: asking Qt for its stock one makes PySide set up every kind of widget first (10 ms).
        self._ground = QWidget()
        self.setViewport(self._ground)
        self._pressed: tuple[int, int] | None = None
        self._buttons: RowButtons | None = None
        self._since_last = QElapsedTimer()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._build()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._ground.update)

    @property
    def rows(self) -> Sequence[TodayRow]:
        """The rows shown."""
        return self._model.rows

    @property
    def marked_rows(self) -> tuple[TodayRow, ...]:
        """The rows that are marked to be sent together, in their order."""
        return tuple(row for row in self._model.rows if row.key in self._delegate.marked)

    @property
    def current_row(self) -> TodayRow | None:
        """The row the keys act on."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[TodayRow]) -> None:
        """Show `rows`; the current one stays current by its client, else the one that took its place."""
        before, place = self.current_row, max(0, self.currentIndex().row())
        self._delegate.marked.intersection_update({row.key for row in rows if self._words.has_letter(row)})
        self._drop_buttons()
        self._delegate.measure(rows[:_SAMPLE])
        self._lay_out()
        self._model.set_rows(rows)
        if rows:
            kept = self._model.row_of(before.key) if before is not None else -1
            self._make_current(kept if kept >= 0 else min(place, len(rows) - 1))

    def select_key(self, key: tuple[ClientId, str]) -> bool:
        """Make the row named `key` current; tell whether it is here."""
        place = self._model.row_of(key)
        if place >= 0:
            self._make_current(place)
        return place >= 0

    def toggle_mark(self, row: TodayRow) -> None:
        """Mark `row` to be sent together with others, or no longer; a step without a letter has no mark."""
        if self._words.has_letter(row):
            self._delegate.marked.symmetric_difference_update({row.key})
            self._model.tell_changed(row.key)
            self.marks_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Plan the cards for the new width."""
        self._lay_out()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Plan the cards for another font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.take_fonts()
            self._delegate.measure(self._model.rows[:_SAMPLE])
            self._lay_out()
            self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which painted button was pressed."""
        self._pressed = self._hit(event) if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Run the painted button that was pressed and is still under the mouse."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed[1] >= 0 and pressed == self._hit(event):
            self._run(pressed[1], self._model.rows[pressed[0]])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the painted button under the mouse."""
        self._set_hovered(self._hit(event))
        super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring of the current card."""
        self._delegate.has_focus = True
        super().focusInEvent(event)
        self._ground.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self._delegate.has_focus = False
        super().focusOutEvent(event)
        self._ground.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Light no button any more."""
        self._set_hovered(None)
        super().leaveEvent(event)

    def _build(self) -> None:
        name_widget(self, self.tr("What to do today"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # all at once stops the window for 50 ms at 5,000 rows
        self.setBatchSize(_ROWS_LAID_OUT_AT_ONCE)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._drop_buttons()
        if current.isValid():
            self._give_buttons(current)
        self.row_selected.emit(self.current_row)

    def _lay_out(self) -> None:
        self._delegate.lay_out(self.width() - ROOM_BESIDE)

    def _make_current(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place, 0))

    def _give_buttons(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        self._buttons = RowButtons(row, self._words)
        for number, button in enumerate(self._buttons.buttons):
            button.clicked.connect(lambda _checked=False, number=number: self._run(number, row))
        self._delegate.row_with_buttons = index.row()
        self.setIndexWidget(index, self._buttons)
        self._buttons.put_after(self)
        self.updateEditorGeometries()

    def _drop_buttons(self) -> None:
        if self._buttons is None:
            return
        if any(button.hasFocus() for button in self._buttons.buttons):
            self.setFocus()
        self._buttons.hide()
        index = self._model.index(self._delegate.row_with_buttons, 0)
        self._buttons = None
        self._delegate.row_with_buttons = -1
        if index.isValid():
            self.setIndexWidget(index, None)  # type: ignore[arg-type]  # None takes the widget away, as Qt says

    def _run(self, number: int, row: TodayRow) -> None:
        if number == CHECK:
            self.toggle_mark(row)
            return
        pause = QApplication.doubleClickInterval()
        is_second_click = self._since_last.isValid() and not self._since_last.hasExpired(pause)
        self._since_last.start()
        if is_second_click:
            return
        {EDIT: self.edit_wanted, SKIP: self.skip_wanted, PRIMARY: self.step_wanted}[number].emit(row)

    def _hit(self, event: QMouseEvent) -> tuple[int, int] | None:
        """Return the row under the mouse and which of its buttons (-1: none)."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return None
        row = self._model.rows[index.row()]
        return index.row(), self._delegate.button_at(self.visualRect(index), row, event.position())

    def _set_hovered(self, hovered: tuple[int, int] | None) -> None:
        if hovered == self._delegate.hovered:
            return
        self._delegate.hovered = hovered
        is_on_button = hovered is not None and hovered[1] >= 0
        self._ground.setCursor(Qt.CursorShape.PointingHandCursor if is_on_button else Qt.CursorShape.ArrowCursor)
        self._ground.update()
