"""The list of Today: one card per client, clickable by mouse, with real buttons and single keys on the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QSizePolicy, QWidget

from freelance_pay.ui.actions import Act
from freelance_pay.ui.one_press import SENDING_RESTS_MS, HeldKeys, OnePress, RestingPlace
from freelance_pay.ui.pages.row_buttons import RowButtons
from freelance_pay.ui.pages.today_card_plan import CHECK, EDIT, PRIMARY, SKIP
from freelance_pay.ui.pages.today_cards import CardDelegate
from freelance_pay.ui.pages.today_model import TodayModel
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.pages.today_words import TodayWords
    from freelance_pay.ui.theme import Theme

ROOM_BESIDE = 28
"""What the list keeps free on its right, in pixels: there the scroll bar comes and goes without moving a card."""
_SAMPLE = 40
_COME_AGAIN_AT_ONCE = frozenset({Act.MARK_STEP, Act.WHY})
_ROWS_LAID_OUT_AT_ONCE = 500


class TodayList(QListView):
    """Shows the cards. The buttons of the current row are widgets, those of the others are painted and work alike.

    One press does one thing for one row. When that row goes, no row is current until the person moves to one, and
    the place that was clicked is dead until the mouse has left it: another client may stand there by then.
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
        self._gap: int | None = None
        self._last_key: tuple[ClientId, str] | None = None
        self._held = HeldKeys()
        self._sendings = OnePress(SENDING_RESTS_MS)
        self._others = OnePress()
        self._clicks = OnePress()
        self._place = RestingPlace()
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
        """The row the keys act on; None after it went, until the person moves to one."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[TodayRow]) -> None:
        """Show `rows`; the current one stays current while it is about the same step, else none is."""
        before, place = self.current_row, self.currentIndex().row()
        self._delegate.marked.intersection_update({row.key for row in rows if self._words.has_letter(row)})
        self._drop_buttons()
        self._set_hovered(None)
        self._delegate.measure(rows[:_SAMPLE])
        self._lay_out()
        self._model.set_rows(rows)
        kept = -1 if before is None else self._model.row_of(before.key)
        if before is not None and kept >= 0 and rows[kept].step is before.step:
            self._make_current(kept)
        elif rows and before is None and self._gap is None:
            self._make_current(0)
        else:
            self._gap = place if before is not None else self._gap
            self._make_none_current()

    def select_key(self, key: tuple[ClientId, str]) -> bool:
        """Make the row named `key` current; tell whether it is here."""
        place = self._model.row_of(key)
        if place >= 0:
            self._make_current(place)
        return place >= 0

    def takes_wish(self, act: Act) -> bool:
        """Tell whether the current row answers this wish now: one of quick presses counts, a held key never does."""
        row = self.current_row
        if row is None or self._held.is_repeat:
            return False
        presses = self._sendings if act is Act.SEND_STEP else self._others
        return act in _COME_AGAIN_AT_ONCE or presses.passes((act, row.key))

    def rest(self) -> None:
        """Let nothing be sent for a moment: the second press or click was meant for a dialog that closed."""
        reach = QApplication.startDragDistance()
        self._sendings.rest()
        self._place.rest(QRect(QCursor.pos(), QCursor.pos()).adjusted(-reach, -reach, reach, reach))

    def toggle_mark(self, row: TodayRow) -> None:
        """Mark `row` to be sent together with others, or no longer; a step without a letter has no mark."""
        if self._words.has_letter(row):
            self._delegate.marked.symmetric_difference_update({row.key})
            self._model.tell_changed(row.key)
            self.marks_changed.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go on at the row that took the place of the one that went."""
        if self._gap is not None and self._model.rows and not self.currentIndex().isValid():
            return self._model.index(min(self._gap, len(self._model.rows) - 1), 0)
        return super().moveCursor(action, modifiers)

    def event(self, event: QEvent) -> bool:
        """Take note of the keys that go down and up."""
        if isinstance(event, QKeyEvent):
            self._held.take(event)
        return super().event(event)

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
        """Remember which painted button was pressed; a dead place is not even selected."""
        self._pressed = None
        if not self._place.take_click(event.globalPosition().toPoint()):
            return
        self._pressed = self._hit(event) if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pass over a second click in the same place."""
        if self._place.take_click(event.globalPosition().toPoint()):
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Run the painted button that was pressed and is still under the mouse."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed[1] >= 0 and pressed == self._hit(event):
            self._run(pressed[1], self._model.rows[pressed[0]])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the painted button under the mouse, unless it is dead."""
        position = event.globalPosition().toPoint()
        self._place.take_move(position)
        self._set_hovered(None if self._place.holds(position) else self._hit(event))
        super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring of the current card."""
        self._delegate.has_focus = True
        super().focusInEvent(event)
        self._ground.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self._delegate.has_focus = False
        self._held.forget()
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
            self._gap = None
            self._wake_for(self._model.rows[current.row()])
            self._give_buttons(current)
        self.row_selected.emit(self.current_row)

    def _lay_out(self) -> None:
        self._delegate.lay_out(self.width() - ROOM_BESIDE)

    def _wake_for(self, row: TodayRow) -> None:
        if row.key != self._last_key:
            self._last_key = row.key
            self._sendings.wake()

    def _make_current(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place, 0))

    def _make_none_current(self) -> None:
        self.setCurrentIndex(QModelIndex())  # said to Qt, too, or it takes the first row when the focus comes
        self.row_selected.emit(None)

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
        if not self._clicks.passes((number, row.key)):
            return
        self._place.rest(self._button_place(number, row))
        {EDIT: self.edit_wanted, SKIP: self.skip_wanted, PRIMARY: self.step_wanted}[number].emit(row)

    def _button_place(self, number: int, row: TodayRow) -> QRect:
        """Return where that button of `row` is on the screen."""
        card = self.visualRect(self._model.index(self._model.row_of(row.key), 0))
        area = self._delegate.plan.buttons(has_letter=self._words.has_letter(row))[number].toAlignedRect()
        return area.translated(self._ground.mapToGlobal(QPoint(0, 0)) + card.topLeft())

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
