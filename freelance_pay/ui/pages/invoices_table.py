"""The table of invoices: its columns, which of them fit, its selection by id, and PDFs dropped on its rows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame

from freelance_pay.domain.invoices import InvoiceId, Status
from freelance_pay.services.list_views import InvoiceRowView, InvoiceSort
from freelance_pay.ui.dialogs.pdf_field import dropped_pdf
from freelance_pay.ui.locale_text import day_text, money_text, number_text
from freelance_pay.ui.models.row_table_model import Align, Column
from freelance_pay.ui.pages.invoices_source import InvoiceTableModel, is_blank
from freelance_pay.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from datetime import date

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.pages.invoices_words import InvoiceWords
    from freelance_pay.ui.theme import Theme
    from freelance_pay.ui.widgets.badge import BadgeText


class Place(IntEnum):
    """The columns from left to right."""

    STATUS = 0
    NUMBER = 1
    CLIENT = 2
    ISSUED = 3
    DUE = 4
    OVERDUE = 5
    GROSS = 6
    OPEN = 7


SORT_OF_PLACE = {
    Place.STATUS: InvoiceSort.STATUS,
    Place.NUMBER: InvoiceSort.NUMBER,
    Place.CLIENT: InvoiceSort.CLIENT,
    Place.ISSUED: InvoiceSort.ISSUED,
    Place.DUE: InvoiceSort.DUE,
    Place.GROSS: InvoiceSort.GROSS,
    Place.OPEN: InvoiceSort.OPEN,
}
_GIVES_WAY = (Place.ISSUED, Place.GROSS, Place.OVERDUE)
"""Columns that are left out, the first of them first, where the client's name would not have room."""
_CLIENT_LETTERS = 20
_BADGE_SIDE = 10


class InvoiceTable(RowTable):
    """Everything about selections works on rows and ids alone: rows never looked at are never read."""

    pdf_dropped = Signal(int, object)
    """A PDF (Path) was dropped on this invoice (id)."""
    refused_drop = Signal()
    """Something else than one PDF was dropped."""

    def __init__(
        self, model: InvoiceTableModel, columns: InvoiceColumns, theme: Theme, parent: QWidget | None = None
    ) -> None:
        name = QCoreApplication.translate("InvoiceTable", "Invoices")
        super().__init__(model, theme, name, parent)
        self._invoices = model
        self._columns = columns
        self.setFrameShape(QFrame.Shape.StyledPanel)
        # Else the header asks for every row of a long selection, each time it is painted (1 s for 100,000 rows).
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self._widen()
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @property
    def current_id(self) -> InvoiceId | None:
        """The invoice the actions are about: the current one, if it is selected."""
        index = self.currentIndex()
        is_selected = index.isValid() and self.selectionModel().isRowSelected(index.row(), index.parent())
        return self._invoices.ids[index.row()] if is_selected else None

    def selected_keys(self) -> list[Hashable]:
        """Return the ids of the selected invoices, top to bottom."""
        return list(self.selected_ids())

    def selected_ids(self) -> list[InvoiceId]:
        """Return the selected invoices, top to bottom."""
        ids = self._invoices.ids
        selection = self.selectionModel().selection()
        ranges = sorted((selection.at(place).top(), selection.at(place).bottom()) for place in range(selection.size()))
        return [invoice_id for top, bottom in ranges for invoice_id in ids[top : bottom + 1]]

    def select_keys(self, keys: Iterable[Hashable]) -> None:
        """Select these invoices; the first of them becomes the current one. Those not in the list are passed over."""
        wanted = list(keys)
        names = set(wanted)
        rows = {invoice_id: row for row, invoice_id in enumerate(self._invoices.ids) if invoice_id in names}
        found = [rows[key] for key in wanted if key in rows]  # type: ignore[index]  # only ids are in it
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._ranges(sorted(found)), flags.ClearAndSelect | flags.Rows)
        if found:
            self.selectionModel().setCurrentIndex(self._invoices.index(found[0], 0), flags.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit_columns()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files in: what they are is said when they are dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which invoice the PDF would go to."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            event.ignore()
            return
        if index.row() != self.currentIndex().row():
            self.selectRow(index.row())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Keep the selection: nothing was done."""
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the PDF to the invoice it was dropped on."""
        index = self.indexAt(event.position().toPoint())
        path = dropped_pdf(event.mimeData())
        if path is None or not index.isValid():
            self.refused_drop.emit()
            return
        event.acceptProposedAction()
        self.pdf_dropped.emit(self._invoices.ids[index.row()], path)

    def _ranges(self, rows: list[int]) -> QItemSelection:
        selection = QItemSelection()
        start = 0
        for place, row in enumerate(rows):
            is_last = place + 1 == len(rows) or rows[place + 1] != row + 1
            if is_last:
                selection.select(self._invoices.index(rows[start], 0), self._invoices.index(row, len(Place) - 1))
                start = place + 1
        return selection

    def _widen(self) -> None:
        header = self.horizontalHeader()
        header.resizeSection(Place.STATUS, self._columns.widest_badge + 2 * _BADGE_SIDE)
        for place in Place:
            header.resizeSection(place, max(header.sectionSize(place), header.sectionSizeHint(place)))
        self._widths = {place: header.sectionSize(place) for place in Place}

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        shown = [place for place in Place if place is not Place.CLIENT]
        needed = self.fontMetrics().averageCharWidth() * _CLIENT_LETTERS + sum(self._width_of(place) for place in shown)
        for place in _GIVES_WAY:
            is_hidden = needed > room
            if is_hidden:
                needed -= self._width_of(place)
            self.setColumnHidden(place, is_hidden)
        self._columns.has_days = not self.isColumnHidden(Place.OVERDUE)

    def _width_of(self, place: Place) -> int:
        # A hidden column has no width of its own: it gets back the one it would have.
        return self.horizontalHeader().sectionSize(place) or self._widths[place]


class InvoiceColumns(QObject):
    """What stands in the columns; `today` is the day of the list shown.

    While there is no column for the days overdue (`has_days` False), the status says them.
    """

    def __init__(self, words: InvoiceWords, today: date) -> None:
        super().__init__(words)
        self._words = words
        self.today = today
        self.has_days = True

    @property
    def widest_badge(self) -> int:
        """How wide the widest status is, in pixels."""
        return self._words.widest_badge()

    def columns(self) -> tuple[Column[InvoiceRowView], ...]:
        """Return the columns in the order of `Place`; the sort keys only say that a source can order by them."""
        return (
            Column[InvoiceRowView](
                self.tr("Status"), _number, _sortable, badge=self._badge, letters=13, tooltip=self._status_tip
            ),
            Column[InvoiceRowView](self.tr("Number"), _number, _sortable, letters=11, tooltip=_number_tip),
            Column[InvoiceRowView](self.tr("Client"), _client, _sortable, letters=24, stretched=True, tooltip=_client),
            Column[InvoiceRowView](self.tr("Issued"), lambda row: self._day(row.issued_on), _sortable, letters=11),
            Column[InvoiceRowView](
                self.tr("Due"), lambda row: self._day(row.next_due), _sortable, letters=11, tooltip=self._due_tip
            ),
            Column[InvoiceRowView](self.tr("Days late"), _days, align=Align.RIGHT, letters=8),
            Column[InvoiceRowView](self.tr("Gross"), _gross, _sortable, Align.RIGHT, letters=14),
            Column[InvoiceRowView](self.tr("Open"), _open, _sortable, Align.RIGHT, letters=14),
        )

    def _badge(self, row: InvoiceRowView) -> BadgeText:
        if row.never_remind and row.open.minor > 0:
            return self._words.never_badge()
        if self.has_days or row.status is not Status.OVERDUE:
            return self._words.badge(row.status)
        return self._words.overdue_badge(row.days_overdue)

    def _status_tip(self, row: InvoiceRowView) -> str:
        """Return the status that the words about an exception take the place of, and an exception they say not."""
        status = self._words.status(row.status)
        if row.never_remind:
            return self.tr("{status}; never reminded").format(status=status)
        return self.tr("{status}; it follows a policy of its own").format(status=status) if row.has_policy else status

    def _day(self, day: date) -> str:
        return day_text(day, self.today)

    def _due_tip(self, row: InvoiceRowView) -> str:
        if row.next_due == row.due_on:
            return self._day(row.due_on)
        text = self.tr("Next instalment on {day}; the invoice itself was due on {due}.")
        return text.format(day=self._day(row.next_due), due=self._day(row.due_on))


def _sortable(row: InvoiceRowView) -> int:
    return row.id


def _number(row: InvoiceRowView) -> str:
    return row.number


def _number_tip(row: InvoiceRowView) -> str:
    return f"{row.number}: {row.title}" if row.title else row.number


def _client(row: InvoiceRowView) -> str:
    return row.client_name


def _days(row: InvoiceRowView) -> str:
    return number_text(row.days_overdue) if row.days_overdue else ""


def _gross(row: InvoiceRowView) -> str:
    return "" if is_blank(row) else money_text(row.gross)


def _open(row: InvoiceRowView) -> str:
    return "" if is_blank(row) else money_text(row.open)
