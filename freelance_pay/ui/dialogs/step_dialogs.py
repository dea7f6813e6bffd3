"""The dialog that puts a step of Today off until a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.dialogs.quick_days import QuickDays

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.ui.theme import Theme

_TOMORROW, _A_WEEK = timedelta(days=1), timedelta(days=7)
_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class SkipEntry:
    """The client is back on Today on the day `back_on`; until then it is left alone."""

    back_on: date
    reason: str = ""


class SkipDialog(EntryDialog):
    """Gives a SkipEntry; one click, or one key, on a usual day is enough."""

    def __init__(self, client_name: str, today: date, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Skip {client} until…").format(client=client_name), self.tr("Skip"), parent)
        self._back_on = DateField(today + _A_WEEK, earliest=today + _TOMORROW)
        self._reason = QLineEdit()
        self._reason.setMaxLength(_LONGEST_TEXT)
        self._quick = QuickDays()
        self._quick.offer_to_skip(today)
        self.say(self.tr("Nothing is proposed and nothing goes out before that day; then it is back here."))
        self.body.insertWidget(1, self._quick)
        self.rows.add_row(self.tr("&Until"), self._back_on)
        self.rows.add_row(self.tr("&Reason"), self._reason, self.tr("Optional: shown to you, never to the client."))
        self.body.addStretch(1)
        self._quick.chosen.connect(self._choose)
        self._quick.buttons[0].setFocus()

    def value(self) -> SkipEntry:
        """Return what is entered."""
        return SkipEntry(self._back_on.day, self._reason.text().strip())

    def _choose(self, day: date) -> None:
        self._back_on.set_day(day)
        self._submit()
