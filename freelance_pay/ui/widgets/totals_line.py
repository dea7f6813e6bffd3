"""One row of sums below a table, in step with its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from freelance_pay.ui.widgets.cell_delegate import CellDelegate
from freelance_pay.ui.widgets.text_label import TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QTableView, QWidget

    from freelance_pay.ui.theme import Theme

_HEIGHT = 2.3


class TotalsLine(QTableWidget):
    """Follows widths and scrolling of `table`; only read."""

    def __init__(self, table: QTableView, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(1, table.model().columnCount(), parent)
        self._table = table
        name_widget(self, name)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setFont(TextRole.STRONG.font())
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(round(self.fontMetrics().height() * _HEIGHT))
        table.horizontalHeader().sectionResized.connect(lambda *_: self.follow())
        table.horizontalHeader().geometriesChanged.connect(self.follow)
        table.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)

    def show_texts(self, texts: Sequence[str], alignments: Sequence[int]) -> None:
        """Show one text per column."""
        for column, (text, alignment) in enumerate(zip(texts, alignments, strict=True)):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag(alignment))
            self.setItem(0, column, item)
        self.follow()

    def follow(self) -> None:
        """Take the widths of the table's columns."""
        for column in range(self.columnCount()):
            self.setColumnWidth(column, self._table.columnWidth(column))
            self.setColumnHidden(column, self._table.isColumnHidden(column))
