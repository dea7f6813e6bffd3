"""The table of instalments being agreed on: one line for each part, its day and its amount to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from freelance_pay.domain.instalments import Instalment
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.locale_text import number_text
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.money import Money

_HEADING_ROW = 0


class InstalmentRows(QWidget):
    """Shows parts and gives them back as the person changed them."""

    edited = Signal()
    """The person changed a day or an amount."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[TextLabel] = []
        self._days: list[DateField] = []
        self._amounts: list[AmountField] = []
        self._is_filling = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for column, title in enumerate((self.tr("No."), self.tr("Due on"), self.tr("Amount"))):
            self._grid.addWidget(TextLabel(title, TextRole.SMALL, muted=True), _HEADING_ROW, column)
        name_widget(self, self.tr("Instalments"))

    def show_parts(self, parts: Sequence[Instalment]) -> None:
        """Show `parts` in place of what was there."""
        self._is_filling = True
        while len(self._days) > len(parts):
            for widget in (self._numbers.pop(), self._days.pop(), self._amounts.pop()):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self._days) < len(parts):
            self._add(parts[len(self._days)])
        for part, day, amount in zip(parts, self._days, self._amounts, strict=True):
            day.set_day(part.due_on)
            amount.set_amount(part.amount)
        self._is_filling = False

    def parts(self) -> tuple[Instalment, ...] | None:
        """Return the parts as they stand; None while an amount is none."""
        amounts = [field.amount for field in self._amounts]
        days = [field.day for field in self._days]
        pairs: list[tuple[date, Money]] = [
            (day, amount) for day, amount in zip(days, amounts, strict=True) if amount is not None
        ]
        if len(pairs) < len(days):
            return None
        return tuple(Instalment(number, day, amount) for number, (day, amount) in enumerate(pairs, 1))

    def problem(self) -> tuple[int, str]:
        """Return the number of the first part whose amount is none, and why; 0 and nothing when all are amounts."""
        for number, field in enumerate(self._amounts, 1):
            if field.problem():
                return number, field.problem()
        return 0, ""

    def change_last(self, amount: Money) -> None:
        """Let the last part be `amount`."""
        self._amounts[-1].set_amount(amount)
        self.edited.emit()

    def _add(self, part: Instalment) -> None:
        number = len(self._days) + 1
        title = TextLabel(number_text(number), muted=True)
        day, amount = DateField(part.due_on), AmountField(part.amount.currency)
        name_widget(day, self.tr("Instalment {number} is due on").format(number=number))
        name_widget(amount, self.tr("Amount of instalment {number}").format(number=number))
        day.day_changed.connect(self._tell)
        amount.amount_edited.connect(self._tell)
        self._numbers.append(title)
        self._days.append(day)
        self._amounts.append(amount)
        self._grid.addWidget(title, number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(day, number, 1)
        self._grid.addWidget(amount, number, 2)

    def _tell(self) -> None:
        if not self._is_filling:
            self.edited.emit()
