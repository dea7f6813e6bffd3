"""A field for a day with a calendar behind it, and one for a number of days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QSpinBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_LONGEST_TERM = 365


class DateField(QDateEdit):
    """Holds a day, typed or chosen in a calendar, written as in the language of the window."""

    day_changed = Signal()
    """Another day stands in the field, whoever put it there."""

    def __init__(self, day: date, *, earliest: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setLocale(QLocale())
        self.setDisplayFormat(_with_whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_day(day)
        if earliest is not None:
            self.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        self.dateChanged.connect(lambda _day: self.day_changed.emit())

    @property
    def day(self) -> date:
        """The day in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show `day`."""
        self.setDate(QDate(day.year, day.month, day.day))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab leave the field at once: the arrows lead from day to month and year."""
        return QWidget.focusNextPrevChild(self, is_next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a day never changes by accident."""
        event.ignore()


class DaysField(QSpinBox):
    """Holds a number of days, at most a year."""

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _LONGEST_TERM)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setValue(days)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a number never changes by accident."""
        event.ignore()


def _with_whole_year(pattern: str) -> str:
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
