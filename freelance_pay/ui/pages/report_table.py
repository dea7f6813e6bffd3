"""One report in one currency on the screen: its rows, sorted by any heading, and the sums below them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from freelance_pay.domain.money import Money
from freelance_pay.domain.tables import Kind
from freelance_pay.ui.locale_text import day_text, money_text, number_text
from freelance_pay.ui.models.row_table_model import Align, Column, RowTableModel
from freelance_pay.ui.widgets.cell_delegate import CELL_SIDE
from freelance_pay.ui.widgets.row_table import RowTable
from freelance_pay.ui.widgets.text_label import TextRole
from freelance_pay.ui.widgets.totals_line import TotalsLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from freelance_pay.domain.tables import Cell, Table
    from freelance_pay.domain.tables import Column as ReportColumn
    from freelance_pay.ui.task_runner import TaskRunner
    from freelance_pay.ui.theme import Theme

_LETTERS = {Kind.TEXT: 16, Kind.MONEY: 13, Kind.DATE: 11, Kind.INTEGER: 9, Kind.PERCENT: 8}
_TITLE_SIDES = 3
_CLIENT = "column.client"
_ROWS_MEASURED = 200


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line: its place in the report, what it is about, and its cells."""

    number: int
    client_id: int
    cells: tuple[Cell, ...]


class ReportView(RowTable):
    """Stretches the names of the clients over what is left, and scrolls before they become too short to read."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stretch, or stay as wide as names need."""
        super().resizeEvent(event)
        header, least = self.horizontalHeader(), self.fontMetrics().averageCharWidth() * _LETTERS[Kind.TEXT]
        for number, column in enumerate(self.columns):
            if column.stretched:
                has_room = self.viewport().width() - header.length() + header.sectionSize(number) >= least
                mode = QHeaderView.ResizeMode.Stretch if has_room else QHeaderView.ResizeMode.Fixed
                header.setSectionResizeMode(number, mode)
                if not has_room:
                    header.resizeSection(number, least)


class ReportTable(QWidget):
    """Shows one Table whose titles are translated already."""

    client_requested = Signal(int)
    """Show the client with this id."""

    def __init__(self, table: Table, theme: Theme, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [
            ReportRow(number, client_id, cells)
            for number, (client_id, cells) in enumerate(zip(table.row_ids, table.rows, strict=True))
        ]
        columns = [_column(place, column) for place, column in enumerate(table.columns)]
        model: RowTableModel[ReportRow] = RowTableModel(columns, lambda row: row.number, runner, self)
        view = ReportView(model, theme, f"{table.title}, {table.currency}")
        totals = TotalsLine(view, theme, table.totals[0] if isinstance(table.totals[0], str) else "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(view, 1)
        layout.addWidget(totals)
        self.setFocusProxy(view)
        model.set_rows(self._rows)
        _fit_columns(view, table)
        totals.show_texts([cell_text(cell) for cell in table.totals], [int(column.align) for column in columns])
        view.open_requested.connect(lambda number: self.client_requested.emit(self._rows[number].client_id))


def cell_text(cell: Cell) -> str:
    """Return a cell as the person at the screen reads it; an empty one is empty."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Money):
        return money_text(cell)
    if isinstance(cell, Decimal):
        return str(cell).replace(".", QLocale().decimalPoint())
    return number_text(cell) if isinstance(cell, int) else day_text(cell)


def _fit_columns(view: RowTable, table: Table) -> None:
    """Give each column the room its words and its longest figures need, and no more: all of it fits a small screen."""
    strong, header = QFontMetrics(TextRole.STRONG.font()), view.horizontalHeader()
    for place, column in enumerate(table.columns):
        if column.key != _CLIENT:
            cells = [table.totals[place], *(row[place] for row in table.rows[:_ROWS_MEASURED])]
            widest = max(strong.horizontalAdvance(cell_text(cell)) for cell in cells)
            header.resizeSection(place, max(widest + 2 * CELL_SIDE + 2, header.sectionSizeHint(place)))


def _column(place: int, column: ReportColumn) -> Column[ReportRow]:
    is_text = column.kind in {Kind.TEXT, Kind.DATE}
    return Column(
        column.title,
        lambda row: cell_text(row.cells[place]),
        _sort_key(place),
        Align.LEFT if is_text else Align.RIGHT,
        letters=max(_LETTERS[column.kind], len(column.title) + _TITLE_SIDES),
        stretched=column.key == _CLIENT,
    )


def _sort_key(place: int) -> Callable[[ReportRow], Any]:
    def key(row: ReportRow) -> tuple[bool, Any]:
        cell = row.cells[place]
        if isinstance(cell, Money):
            return True, cell.minor
        return (cell is not None, cell.casefold() if isinstance(cell, str) else cell or 0)

    return key
