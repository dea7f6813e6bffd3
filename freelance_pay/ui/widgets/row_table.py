"""A table view for a RowTableModel: quiet, quick, sorted by its headings, with badges, the selection kept by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from freelance_pay.ui.models.row_table_model import RowTableModel
from freelance_pay.ui.widgets.cell_delegate import CELL_SIDE, CellDelegate
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.models.row_table_model import Column
    from freelance_pay.ui.theme import Theme

_ROW_HEIGHT = 2.15


class RowTable(QTableView):
    """Whole rows are selected; Return or a double click opens the current one."""

    open_requested = Signal(object)
    """The person wants to open the row with this key."""
    selection_changed = Signal()
    """Other rows are selected; see `selected_keys`."""

    def __init__(self, model: RowTableModel[Any], theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: list[Hashable] = []
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        name_widget(self, name)
        self._build()
        self._connect()

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """The columns, as the model describes them."""
        return self._model.columns

    def selected_keys(self) -> list[Hashable]:
        """Return the keys of the selected rows, top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self._model.key_at(index) for index in indexes]

    def the_selected(self) -> QModelIndex | None:
        """Return the index of the one row that is selected; None where none is, or several are."""
        keys = self.selected_keys()
        index = self._model.index_of(keys[0]) if len(keys) == 1 else None
        return index if index is not None and index.isValid() else None

    def select_keys(self, keys: Iterable[Hashable]) -> None:
        """Select the rows with these keys; the first of them becomes the current one. Unknown keys are passed over."""
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.clearSelection()
        found = [index for key in keys if (index := self._model.index_of(key)).isValid()]
        if found:
            selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        for index in found:
            selection.select(index, flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.open_requested.emit(self._model.key_at(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        letter = self.fontMetrics().averageCharWidth()
        for number, column in enumerate(self._model.columns):
            header.resizeSection(number, letter * column.letters + 2 * CELL_SIDE)
            if column.stretched:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.doubleClicked.connect(lambda index: self.open_requested.emit(self._model.key_at(index)))

    def _remember(self) -> None:
        self._kept = self.selected_keys()

    def _restore(self) -> None:
        if self._kept:
            self.select_keys(self._kept)
            self.selection_changed.emit()
