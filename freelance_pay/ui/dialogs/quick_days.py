"""Days to choose with one click: tomorrow, Friday, Monday, in a week, the end of the month."""

from __future__ import annotations

from calendar import monthrange
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from freelance_pay.ui.locale_text import NO_BREAK_SPACE, day_text
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtWidgets import QPushButton, QWidget

_MONDAY, _FRIDAY = 0, 4
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)


class QuickDays(FlowRow):
    """One button for each day, in the order of the days; of two words for one day the first is taken."""

    chosen = Signal(object)
    """The person chose this date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []

    def offer_to_skip(self, today: date) -> None:
        """Offer the usual days a client comes back on."""
        self._offer(
            today,
            (
                (self.tr("Tomorrow"), today + _A_DAY),
                (self.tr("Friday"), next_weekday(today, _FRIDAY)),
                (self.tr("Monday"), next_weekday(today, _MONDAY)),
                (self.tr("In a week"), today + _A_WEEK),
            ),
        )

    def offer_to_promise(self, today: date) -> None:
        """Offer the usual days money is promised for."""
        self._offer(
            today,
            (
                (self.tr("Tomorrow"), today + _A_DAY),
                (self.tr("Friday"), next_weekday(today, _FRIDAY)),
                (self.tr("In a week"), today + _A_WEEK),
                (self.tr("End of the month"), end_of_month(today)),
            ),
        )

    def _offer(self, today: date, days: Iterable[tuple[str, date]]) -> None:
        offered: dict[date, str] = {}
        for words, day in days:
            offered.setdefault(day, words)
        for day, words in sorted(offered.items()):
            button = make_button(f"{words}{NO_BREAK_SPACE} {day_text(day, today)}", name=words)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, day=day: self.chosen.emit(day))
            self.buttons.append(button)
            self.add(button)


def next_weekday(today: date, weekday: int) -> date:
    """Return the first day after `today` that is this day of the week (0: Monday)."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def end_of_month(today: date) -> date:
    """Return the last day of the month after `today`: of the next month on the last day of this one."""
    tomorrow = today + _A_DAY
    return tomorrow.replace(day=monthrange(tomorrow.year, tomorrow.month)[1])
