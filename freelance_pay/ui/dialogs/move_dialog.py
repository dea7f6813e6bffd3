"""The dialog that moves a step to a later day: its client is left alone until the day before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.outlook.days import A_DAY, WEEK, ShownStep, Weeks
from freelance_pay.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.outlook.words import OutlookWords
    from freelance_pay.ui.theme import Theme


class MoveDialog(EntryDialog):
    """Gives the day the step is moved to, always a later one than it stands on."""

    def __init__(
        self, moved: ShownStep, weeks: Weeks, words: OutlookWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.move_title(moved), self.tr("Move"), parent)
        self._moved = moved
        self._weeks = weeks
        self._words = words
        self._day = DateField(weeks.lands_on(moved.foreseen.on + A_DAY * WEEK))
        self._consequence = TextLabel(wraps=True)
        self.rows.add_row(self.tr("&To the day"), self._day)
        self.body.addWidget(self._consequence)
        self.body.addStretch(1)
        self._day.day_changed.connect(self._tell)
        self._tell()
        self._day.setFocus()

    def value(self) -> date | None:
        """Return the day; None where it is not a later one, which the row says."""
        return self._day.day if self._is_later() else None

    def _is_later(self) -> bool:
        is_later = self._day.day > self._moved.foreseen.on
        return self.check(self._day, "" if is_later else self._words.harder())

    def _tell(self) -> None:
        self._consequence.setVisible(self._is_later())
        self._consequence.setText(consequence_of(self._moved, self._day.day, self._weeks, self._words))
        self.grow()


def consequence_of(moved: ShownStep, day: date, weeks: Weeks, words: OutlookWords) -> str:
    """Return in words what happens when `moved` is moved to `day`."""
    return words.consequence(moved, day - A_DAY, weeks.lands_on(day), weeks.put_off_by(moved, day))
