"""The figures above the list of Today in words: an amount, other currencies, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.ui.locale_text import NO_BREAK_SPACE, day_text, money_text
from freelance_pay.ui.widgets.figure_card import Figure

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.money import Money
    from freelance_pay.services.views import TodayFigures, TodayView

_NOT_READ_YET = "…"


class TodayFigureWords(QObject):
    """Words for the figures; no state, made once per page."""

    def figures(self, view: TodayView) -> list[Figure]:
        """Return the figures of `view`; they are still to come where only its first rows were read."""
        figures = view.figures
        if figures is None:
            labels = (self.tr("Overdue"), self.tr("Due in 14 days"), self.tr("In plans"), self.tr("Came in this month"))
            return [Figure(label, _NOT_READ_YET) for label in labels]
        clients = self.tr("%n client(s)", "", figures.overdue_clients).replace(" ", NO_BREAK_SPACE)
        invoices = self.tr("%n invoice(s)", "", figures.due_soon_count)
        return [
            self._figure(self.tr("Overdue"), figures.overdue, clients),
            self._figure(self.tr("Due in 14 days"), figures.due_soon, invoices),
            self._figure(self.tr("In plans"), figures.in_plans, self._next_instalment(figures, view.today)),
            self._figure(self.tr("Came in this month"), figures.received_this_month, ""),
        ]

    def _figure(self, label: str, amounts: tuple[Money, ...], note: str) -> Figure:
        first = money_text(amounts[0]) if amounts else self.tr("nothing")
        notes = (*(money_text(amount) for amount in amounts[1:]), note if amounts else "")
        return Figure(label, first, tuple(part for part in notes if part))

    def _next_instalment(self, figures: TodayFigures, today: date) -> str:
        if figures.next_instalment is None:
            return ""
        day, amount = figures.next_instalment
        shown = day_text(day, today).replace(" ", NO_BREAK_SPACE)
        return self.tr("next {amount} on {day}").format(amount=money_text(amount), day=shown)
