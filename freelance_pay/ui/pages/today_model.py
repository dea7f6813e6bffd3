"""The rows of Today as Qt asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from freelance_pay.ui.pages.today_cards import ROW_ROLE
from freelance_pay.ui.widgets.text_label import plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.pages.today_words import TodayWords


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
