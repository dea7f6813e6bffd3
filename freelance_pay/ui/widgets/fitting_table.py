"""A table that hides its least important columns where they would crowd out the one that names the row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from freelance_pay.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.models.row_table_model import RowTableModel
    from freelance_pay.ui.theme import Theme

_CELL_SIDES = 16


class FittingTable(RowTable):
    """`gives_way` are the columns that are hidden where the room is narrow, the first of them first."""

    def __init__(
        self,
        model: RowTableModel[Any],
        theme: Theme,
        name: str,
        gives_way: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, theme, name, parent)
        self._gives_way = tuple(gives_way)
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        self._wanted = [
            max(letter * column.letters + _CELL_SIDES, header.sectionSizeHint(number))
            for number, column in enumerate(model.columns)
        ]
        for number, width in enumerate(self._wanted):
            header.resizeSection(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        too_much = sum(self._wanted) - self.viewport().width()
        for column in self._gives_way:
            self.setColumnHidden(column, too_much > 0)
            too_much -= self._wanted[column] if too_much > 0 else 0
