"""The smallest amounts worth a letter, one per currency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from freelance_pay.domain.money import Money
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.dialogs.choice_boxes import CurrencyBox
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.ui.theme import Theme

_USUAL = ("EUR", "USD", "GBP", "PLN", "RUB")


class SmallestRows(QWidget):
    """Gives one Money per currency; None while one is not right, which its row then says."""

    edited = Signal()
    """The person changed something."""

    def __init__(self, amounts: Sequence[Money], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_SmallestRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add = make_button(self.tr("Add an amount"), ButtonKind.LINK)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._column)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.clicked.connect(lambda _checked=False: self._add_next())
        self.setFocusProxy(self._add)
        for amount in amounts:
            self._add_row(amount.currency, amount)

    def value(self) -> tuple[Money, ...] | None:
        """Return what is entered."""
        are_right = [row.check(self._taken_before(row)) for row in self._rows]
        amounts = [row.amount for row in self._rows]
        return tuple(amount for amount in amounts if amount is not None) if all(are_right) else None

    def _taken_before(self, row: _SmallestRow) -> set[str | None]:
        return {other.currency for other in self._rows[: self._rows.index(row)]}

    def _add_next(self) -> None:
        taken = {row.currency for row in self._rows}
        row = self._add_row(next((code for code in _USUAL if code not in taken), ""), None)
        self.edited.emit()
        row.focus_amount()

    def _add_row(self, currency: str, amount: Money | None) -> _SmallestRow:
        row = _SmallestRow(currency, amount, self._theme)
        row.remove_requested.connect(lambda: self._remove(row))
        row.edited.connect(self.edited)
        self._rows.append(row)
        self._column.addWidget(row)
        self._number()
        return row

    def _remove(self, row: _SmallestRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()
        self._add.setFocus()
        self.edited.emit()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)


class _SmallestRow(QWidget):
    """One amount."""

    edited = Signal()
    remove_requested = Signal()

    def __init__(self, currency: str, amount: Money | None, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._amount = AmountField(currency or _USUAL[0])
        self._amount.set_amount(amount)
        self._currency = CurrencyBox(currency)
        self._remove = make_button(self.tr("Remove"), ButtonKind.LINK)
        self._problem = TextLabel(role=TextRole.SMALL, wraps=True)
        self._problem.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._amount, 1)
        line.addWidget(self._currency)
        line.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(self._problem)
        self._currency.currency_changed.connect(self._amount.set_currency)
        self._currency.currentTextChanged.connect(lambda _text: self.edited.emit())
        self._amount.textEdited.connect(lambda _text: self.edited.emit())
        self._remove.clicked.connect(lambda _checked=False: self.remove_requested.emit())
        theme.changed.connect(self._colour)
        self._colour()

    @property
    def amount(self) -> Money | None:
        """What is entered."""
        return self._amount.amount

    @property
    def currency(self) -> str | None:
        """The code chosen."""
        return self._currency.currency

    def check(self, taken: set[str | None]) -> bool:
        """Say what is wrong with the row; tell whether nothing is."""
        problem = ""
        if self.currency is None:
            problem = self.tr("Enter a code of three letters, such as EUR.")
        elif self.currency in taken:
            problem = self.tr("There is an amount in {currency} already.").format(currency=self.currency)
        elif self._amount.problem():
            problem = self._amount.problem()
        elif self.amount is None or self.amount.minor <= 0:
            problem = self.tr("Enter an amount above zero, or remove it.")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._amount.setAccessibleDescription(problem)
        return not problem

    def focus_amount(self) -> None:
        """Bring the keyboard to the amount."""
        self._amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_number(self, number: int) -> None:
        """Name the fields after the place of the row."""
        name_widget(self._amount, self.tr("Smallest amount {number}").format(number=number))
        name_widget(self._currency, self.tr("Currency of smallest amount {number}").format(number=number))
        name_widget(self._remove, self.tr("Remove smallest amount {number}").format(number=number))

    def _colour(self) -> None:
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), self._theme.colours.ink(Tone.BAD))
        self._problem.setPalette(palette)
