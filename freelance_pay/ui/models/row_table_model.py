"""A table of rows described by a list of columns; it sorts and filters in its own list, or reads pages when asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from freelance_pay.ui.models.arrangement import Arrangement
from freelance_pay.ui.widgets.text_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from freelance_pay.ui.task_runner import TaskRunner
    from freelance_pay.ui.widgets.badge import BadgeText

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
AnyIndex = QModelIndex | QPersistentModelIndex
PAGE_ROWS = 200
_KEPT_PAGES = 40
LONG_LIST = 4_000
"""From so many rows on, sorting and filtering are done on a background thread (a frame is 16 ms)."""
BADGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_ANSWERED = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.TextAlignmentRole),
        int(Qt.ItemDataRole.ToolTipRole),
        BADGE_ROLE,
        ROW_ROLE,
    }
)


class Align(IntEnum):
    """Where a column's text stands; figures stand right."""

    LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)  # with slots Python 3.11 cannot make a Column[Row](...)
class Column(Generic[Row]):
    """One column. `sort_key` gives values that compare with each other (None: not sortable).

    `search` gives the text the filter looks into (None: not searched); `badge` words on a coloured ground instead of
    the text; `letters` the width wanted, in average letters; one column may be `stretched` over what is left.
    """

    title: str
    text: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    align: Align = Align.LEFT
    badge: Callable[[Row], BadgeText | None] | None = None
    search: Callable[[Row], str] | None = None
    tooltip: Callable[[Row], str] | None = None
    letters: int = 14
    stretched: bool = False


class PageSource(Protocol[Row_co]):
    """A long list that stays where it is: it says how long it is and gives pages in the order it was asked for."""

    def count(self) -> int:
        """Return how many rows there are."""

    def page(self, offset: int, limit: int) -> Sequence[Row_co]:
        """Return up to `limit` rows from `offset` on; quick enough to be asked while a list is scrolled."""


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Rows are either all here (`set_rows`) or read in pages (`set_source`); `row_key` names a row for good."""

    order_requested = Signal(int, bool)
    """Rows come from a source and the person asked for column (int), descending (bool): give a source in that order."""
    arranged = Signal()
    """Other rows are shown, or the same in another order."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_key: Callable[[Row], Hashable],
        runner: TaskRunner | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._row_key = row_key
        self._runner = runner
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._source: _Pages[Row] | None = None
        self._order: tuple[int, bool] | None = None
        self._filter = ""
        self._keep: Callable[[Row], bool] | None = None
        self._asked = 0
        self._searches = [column.search for column in self._columns if column.search is not None]
        self._arranged_rows = Arrangement(self._all, self._searches)

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, as given."""
        return self._columns

    @property
    def shown_rows(self) -> Sequence[Row]:
        """The rows that pass the filter, in their order; empty while rows come from a source."""
        return self._shown

    @property
    def total_rows(self) -> int:
        """How many rows there are before the filter."""
        return len(self._all) if self._source is None else len(self._source)

    @property
    def source(self) -> PageSource[Row] | None:
        """Where rows are read from; None while all are here."""
        return None if self._source is None else self._source.source

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Hold all of `rows`; order and filter stay as they are."""
        self._source = None
        self._all = list(rows)
        self._arranged_rows = Arrangement(self._all, self._searches)
        self._arrange()

    def set_source(self, source: PageSource[Row]) -> None:
        """Read rows from `source` when they are looked at; it filters and sorts, see `order_requested`."""
        self.beginResetModel()
        self._asked += 1
        self._all, self._shown = [], []
        self._arranged_rows = Arrangement(self._all, self._searches)
        self._source = _Pages(source)
        self.endResetModel()
        self.arranged.emit()

    def set_filter(self, text: str, keep: Callable[[Row], bool] | None = None) -> None:
        """Show the rows that contain every word of `text` and that `keep` (None: all) lets pass."""
        self._filter = text
        self._keep = keep
        if self._source is None:
            self._arrange()

    def row_at(self, index: AnyIndex) -> Row:
        """Return the row of `index`, which must be valid."""
        return self._row(index.row())

    def index_of(self, key: Hashable) -> QModelIndex:
        """Return the first cell of the row named `key`, or an invalid one; of a source only pages read are known."""
        rows = enumerate(self._shown) if self._source is None else self._source.known()
        for number, row in rows:
            if self._row_key(row) == key:
                return self.index(number, 0)
        return QModelIndex()

    def key_at(self, index: AnyIndex) -> Hashable:
        """Return what names the row of `index`."""
        return self._row_key(self._row(index.row()))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        if parent.isValid():
            return 0
        return len(self._shown) if self._source is None else len(self._source)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the view asks for a cell."""
        if not index.isValid() or role not in _ANSWERED:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(column.align)
        row = self._row(index.row())
        if role == BADGE_ROLE:
            return column.badge(row) if column.badge is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(column.tooltip(row)) if column.tooltip is not None else None
        return row if role == ROW_ROLE else _cell_text(column, row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a column's title or alignment."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return int(self._columns[section].align) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by `column`; a source is asked for it, a column without sort key changes nothing."""
        if not 0 <= column < len(self._columns) or self._columns[column].sort_key is None:
            return
        self._order = (column, order is Qt.SortOrder.DescendingOrder)
        if self._source is not None:
            self.order_requested.emit(*self._order)
        else:
            self._arrange()

    def _row(self, number: int) -> Row:
        return self._shown[number] if self._source is None else self._source[number]

    def _arrange(self) -> None:
        self._asked += 1
        ticket = self._asked
        work = self._arrangement()
        if self._runner is None or len(self._all) < LONG_LIST:
            self._show(ticket, work())
        else:
            self._runner.submit(self, work, done=lambda rows: self._show(ticket, rows))

    def _arrangement(self) -> Callable[[], list[Row]]:
        arrangement, keep = self._arranged_rows, self._keep
        words = self._filter.casefold().split()
        column, is_descending = self._order or (None, False)
        sort_key = None if column is None else self._columns[column].sort_key
        return lambda: arrangement.arrange(words, keep, sort_key, is_descending=is_descending)

    def _show(self, ticket: int, rows: list[Row]) -> None:
        if ticket != self._asked:
            return
        if len(rows) == len(self._shown) == len(self._all) and self._shown:
            self._reorder(rows)
        else:
            self.beginResetModel()
            self._shown = rows
            self.endResetModel()
        self.arranged.emit()

    def _reorder(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._row_key(self._shown[index.row()]) for index in before]
        self._shown = rows
        wanted = set(keys)
        places = {key: place for place, row in enumerate(rows) if wanted and (key := self._row_key(row)) in wanted}
        after = [
            self.index(places[key], index.column()) if key in places else QModelIndex()
            for index, key in zip(before, keys, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


class _Pages(Generic[Row]):
    """The pages of a source that were looked at lately."""

    def __init__(self, source: PageSource[Row]) -> None:
        self.source = source
        self._count = source.count()
        self._pages: dict[int, Sequence[Row]] = {}

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> Row:
        page, place = divmod(number, PAGE_ROWS)
        if page not in self._pages:
            if len(self._pages) >= _KEPT_PAGES:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = self.source.page(page * PAGE_ROWS, PAGE_ROWS)
        return self._pages[page][place]

    def known(self) -> Iterable[tuple[int, Row]]:
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                yield page * PAGE_ROWS + place, row


def _cell_text(column: Column[Row], row: Row) -> str:
    badge = column.badge(row) if column.badge is not None else None
    return badge.text if badge is not None else column.text(row)
