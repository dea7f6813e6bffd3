"""The dialog to enter a credit note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from freelance_pay.domain.money import Money
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import money_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class CreditAsk:
    """The invoice it is for, and what is still open on it."""

    today: date
    client_name: str
    number: str
    open: Money


@dataclass(frozen=True, slots=True)
class CreditEntry:
    """An amount taken off what the client owes."""

    number: str
    on: date
    amount: Money
    reason: str


class CreditNoteDialog(EntryDialog):
    """Gives a CreditEntry of at most what is open."""

    def __init__(self, ask: CreditAsk, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Credit note for {number}").format(number=ask.number)
        super().__init__(theme, title, self.tr("Enter credit note"), parent)
        self._ask = ask
        self._number = QLineEdit()
        self._day = DateField(ask.today)
        self._amount = AmountField(ask.open.currency)
        self._reason = QLineEdit()
        for line in (self._number, self._reason):
            line.setMaxLength(_LONGEST_TEXT)
        text = self.tr("{client} owes {amount} on this invoice.")
        self.say(text.format(client=ask.client_name, amount=money_text(ask.open)))
        self.rows.add_row(self.tr("&Number"), self._number)
        self.rows.add_row(self.tr("&Issued on"), self._day)
        all_of_it = self.tr("{amount} writes off all that is open.").format(amount=money_text(ask.open))
        self.rows.add_row(self.tr("&Amount in {currency}").format(currency=ask.open.currency), self._amount, all_of_it)
        self.rows.add_row(self.tr("&Reason"), self._reason)
        self.body.addStretch(1)
        self._number.setFocus()

    def value(self) -> CreditEntry | None:
        """Return what is entered; None when a field is wrong."""
        amount = self._amount.amount
        number = self._number.text().strip()
        are_right = (
            self.check(self._number, "" if number else self.tr("Enter the number of the credit note.")),
            self.check(self._amount, self._amount.problem() or self._amount_problem(amount)),
        )
        if amount is None or not all(are_right):
            return None
        return CreditEntry(number, self._day.day, amount, self._reason.text().strip())

    def _amount_problem(self, amount: Money | None) -> str:
        if amount is None or amount.minor <= 0:
            return self.tr("Enter an amount above zero.")
        if self._ask.open < amount:
            return self.tr("Only {amount} is open.").format(amount=money_text(self._ask.open))
        return ""
