"""The dialog to record money that came in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import money_text
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.payments import Allocation
    from freelance_pay.services.views import OpenInvoiceLine
    from freelance_pay.ui.theme import Theme

_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class PaymentAsk:
    """What the dialog starts from. `invoices` are all the client's open ones; the money goes to `first` first."""

    today: date
    client_name: str
    invoices: Sequence[OpenInvoiceLine]
    first: InvoiceId
    proposed: Money


@dataclass(frozen=True, slots=True)
class PaymentEntry:
    """Money that came in; it settles `first`, then the client's oldest invoices, the rest stays credit."""

    received_on: date
    amount: Money
    first: InvoiceId
    note: str = ""


class PaymentDialog(EntryDialog):
    """Gives a PaymentEntry and says, before anything is kept, which invoices the money will settle."""

    amount_changed = Signal(object)
    """Another amount (Money) is typed: `show_parts` is to be told what it would settle."""

    def __init__(self, ask: PaymentAsk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Record a payment"), self.tr("Record payment"), parent)
        self._ask = ask
        self._amount = AmountField(ask.proposed.currency)
        self._day = DateField(ask.today)
        self._note = QLineEdit()
        self._outcome = TextLabel(muted=True, wraps=True)
        self._fill()
        self._amount.amount_edited.connect(self._tell)

    def value(self) -> PaymentEntry | None:
        """Return what is entered; None when the amount is none or the day is still to come."""
        amount = self._amount.amount
        problem = self._amount.problem()
        if amount is not None and amount.minor <= 0:
            problem = self.tr("Enter an amount above zero.")
        is_future = self._day.day > self._ask.today
        are_right = (
            self.check(self._amount, problem),
            self.check(self._day, self.tr("This day is still to come.") if is_future else ""),
        )
        if amount is None or not all(are_right):
            return None
        return PaymentEntry(self._day.day, amount, self._ask.first, self._note.text().strip())

    def tell_amount(self) -> None:
        """Ask what the proposed amount would settle."""
        self._tell()

    def show_parts(self, amount: Money, parts: Sequence[Allocation]) -> None:
        """Say what `amount` would settle; an answer about another amount than the typed one is dropped."""
        if amount != self._amount.amount:
            return
        known = {line.invoice_id: line for line in self._ask.invoices}
        lines = [self._part(known[part.invoice_id], part.amount) for part in parts if part.invoice_id in known]
        rest = amount.minor - sum(part.amount.minor for part in parts)
        if rest > 0:
            text = self.tr("{amount} is more than is open and stays as credit of {client}.")
            lines.append(text.format(amount=money_text(Money(rest, amount.currency)), client=self._ask.client_name))
        self._outcome.setText("\n".join(lines))

    def _part(self, line: OpenInvoiceLine, amount: Money) -> str:
        if amount == line.open:
            text = self.tr("{number} is paid in full with {amount}.")
            return text.format(number=line.number, amount=money_text(amount))
        text = self.tr("{number} gets {amount}; {rest} stays open.")
        return text.format(number=line.number, amount=money_text(amount), rest=money_text(line.open - amount))

    def _fill(self) -> None:
        self.say(self._ask.client_name)
        self._note.setMaxLength(_LONGEST_TEXT)
        self._amount.set_amount(self._ask.proposed)
        self._amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self._amount.selectAll()
        self.rows.add_row(self.tr("&Amount in {currency}").format(currency=self._amount.currency), self._amount)
        self.rows.add_row(self.tr("&Received on"), self._day)
        self.rows.add_row(self.tr("&Note"), self._note, self.tr("Optional: what the bank statement says."))
        name_widget(self._outcome, self.tr("What the money settles"))
        self._outcome.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.body.addWidget(self._outcome)
        self.body.addStretch(1)

    def _tell(self) -> None:
        amount = self._amount.amount
        if amount is not None and amount.minor > 0:
            self.amount_changed.emit(amount)
        else:
            self._outcome.setText("")
