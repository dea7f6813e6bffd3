"""A page with one table and, beside or below it, the details of the row that is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from freelance_pay.ui.pages.working_page import WorkingPage
from freelance_pay.ui.widgets.list_and_detail import ListAndDetail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.widgets.empty_state import EmptyState
    from freelance_pay.ui.widgets.row_table import RowTable
    from freelance_pay.ui.window_parts import PageContext

_ROOM = 24
_SELECTION_RESTS_MS = 60


class ListPage(WorkingPage):
    """Subclasses make the parts, `arrange` them once, and show in `detail` what the table has selected."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        self.wanted: int | None = None
        self.selection_rest = QTimer(self)
        self.selection_rest.setSingleShot(True)
        self.selection_rest.setInterval(_SELECTION_RESTS_MS)
        self._stack = QStackedWidget()

    def arrange(self, above: Sequence[QWidget], table: RowTable, empty: EmptyState, detail: QWidget) -> None:
        """Put `above` and below it `table`, or `empty` in its place, beside `detail`; the keys go to the table."""
        self._table_shown = table
        self._empty_shown = empty
        self._stack.addWidget(table)
        self._stack.addWidget(empty)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(_ROOM, 20, _ROOM, 16)
        column.setSpacing(12)
        for part in above:
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._splitter = ListAndDetail(middle, detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def focus_target(self) -> QWidget:
        """Return the table, or what stands in its place."""
        is_filled = self._stack.currentWidget() is self._table_shown
        return self._table_shown if is_filled else self._empty_shown.first_stop

    def reveal(self, item_id: int) -> None:
        """Read the list again and select the row with this id."""
        self.wanted = item_id
        self.mark_fresh()
        self.refresh()

    def select_wanted(self) -> None:
        """Select the row `reveal` was asked for, once, and bring it into view."""
        if self.wanted is not None:
            self._table_shown.select_keys([self.wanted])
            self._table_shown.scrollTo(self._table_shown.currentIndex())
            self.wanted = None

    def show_table(self, *, is_filled: bool) -> None:
        """Show the table, or what says why it is empty."""
        self._stack.setCurrentWidget(self._table_shown if is_filled else self._empty_shown)

    def show_detail(self, *, is_shown: bool) -> None:
        """Give the details their room while there is something to show."""
        self._splitter.show_detail(is_shown=is_shown)

    def toggle_details(self) -> None:
        """Show the details, or give their room to the list."""
        self._splitter.toggle()
