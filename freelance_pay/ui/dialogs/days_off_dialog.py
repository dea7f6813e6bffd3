"""The dialog for days on which the person does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from freelance_pay.domain.working_days import OwnDaysOff
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.ui.theme import Theme

_LONGEST_NAME = 80


class DaysOffDialog(EntryDialog):
    """Gives an OwnDaysOff."""

    def __init__(self, today: date, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Days off"), self.tr("Add days off"), parent)
        self._first, self._last = DateField(today), DateField(today)
        self._name = QLineEdit()
        self._name.setMaxLength(_LONGEST_NAME)
        self.rows.add_row(self.tr("&First day"), self._first)
        self.rows.add_row(self.tr("&Last day"), self._last)
        self.rows.add_row(self.tr("&Name"), self._name, self.tr("Optional, such as “Summer holidays”."))
        self.body.addStretch(1)
        self._first.day_changed.connect(self._let_last_follow)
        self._first.setFocus()

    def value(self) -> OwnDaysOff | None:
        """Return what is entered; None while the last day is before the first."""
        is_early = self._last.day < self._first.day
        if not self.check(self._last, self.tr("The last day is before the first.") if is_early else ""):
            return None
        return OwnDaysOff(self._first.day, self._last.day, self._name.text().strip())

    def _let_last_follow(self) -> None:
        if self._last.day < self._first.day:
            self._last.set_day(self._first.day)
