"""The calendar as a table: a row is a week, a column a weekday."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from freelance_pay.ui.outlook.days import WEEK, CalendarDay, Weeks
from freelance_pay.ui.widgets.text_label import plain_tooltip

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.ui.outlook.words import OutlookWords

AnyIndex = QModelIndex | QPersistentModelIndex
DAY_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class WeeksModel(QAbstractTableModel):
    """Gives each cell its CalendarDay and its words; days before today cannot be chosen."""

    def __init__(self, words: OutlookWords, first_weekday: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._first_weekday = first_weekday
        self._weeks = Weeks()

    @property
    def weeks(self) -> Weeks:
        """What is shown."""
        return self._weeks

    def set_weeks(self, weeks: Weeks) -> None:
        """Show other weeks."""
        self.beginResetModel()
        self._weeks = weeks
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of `day`, an invalid one where it is not here."""
        for row, week in enumerate(self._weeks.rows):
            for column, cell in enumerate(week):
                if cell.day == day:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many weeks there are."""
        return 0 if parent.isValid() else len(self._weeks.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many days a week has."""
        return 0 if parent.isValid() else WEEK

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let days from today on be chosen."""
        if not index.isValid() or self._day(index).is_past:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the view asks for a day."""
        if not index.isValid():
            return None
        if role == DAY_ROLE:
            return self._day(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.spoken(self._day(index))
        return plain_tooltip(self._words.spoken(self._day(index))) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the names of the weekdays."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        weekday = Qt.DayOfWeek((self._first_weekday + section) % WEEK + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            name = QLocale().standaloneDayName(weekday.value, QLocale.FormatType.ShortFormat)
            return name[:1].upper() + name[1:]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return QLocale().standaloneDayName(weekday.value, QLocale.FormatType.LongFormat)
        return None

    def _day(self, index: AnyIndex) -> CalendarDay:
        return self._weeks.rows[index.row()][index.column()]
