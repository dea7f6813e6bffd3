"""A field for an amount of money, typed as people write it: "1 250,00", "1250.00", "€1,250"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.importing.amounts import MAX_WRITTEN, DecimalSign, read_amount
from freelance_pay.domain.money import MAX_MINOR, Money, currency_decimals

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

_LARGEST_MINOR = MAX_MINOR // 4
"""Leaves room for sums of what is typed."""


class AmountField(QLineEdit):
    """Holds text; `amount` is what it means in the field's currency, `problem` says why it means nothing."""

    amount_edited = Signal()
    """The person typed; `amount` may be another one now."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.setMaxLength(MAX_WRITTEN)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(lambda _text: self.amount_edited.emit())
        self._hint()

    @property
    def currency(self) -> str:
        """The ISO 4217 code of the amount."""
        return self._currency

    @property
    def amount(self) -> Money | None:
        """What is typed, None when it is no amount of this currency."""
        return None if self.problem() else self._read()

    def set_amount(self, amount: Money | None) -> None:
        """Show `amount`, in its own currency from now on; None empties the field."""
        if amount is not None:
            self.set_currency(amount.currency)
        self.setText("" if amount is None else figure_text(amount))

    def set_currency(self, currency: str) -> None:
        """Take what is typed for an amount of `currency`."""
        self._currency = currency
        self._hint()

    def problem(self) -> str:
        """Return a sentence that says why this is no amount, an empty one when it is."""
        if not self.text().strip():
            return self.tr("Enter an amount.")
        read = read_amount(self.text().strip(), _decimal_sign())
        if read is not None and read.currency not in {None, self._currency}:
            return self.tr("This amount is in {other}, but {currency} is asked for.").format(
                other=read.currency, currency=self._currency
            )
        if self._read() is None:
            example = figure_text(Money(125000, "EUR"))
            return self.tr("This is not an amount. Write it like {example}.").format(example=example)
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the amount the way amounts are written here."""
        super().focusOutEvent(event)
        amount = self.amount
        if amount is not None:
            self.setText(figure_text(amount))

    def _read(self) -> Money | None:
        read = read_amount(self.text().strip(), _decimal_sign())
        try:
            minor = None if read is None else read.minor(currency_decimals(self._currency))
            return None if minor is None or abs(minor) > _LARGEST_MINOR else Money(minor, self._currency)
        except FreelancePayError:
            return None

    def _hint(self) -> None:
        try:
            self.setPlaceholderText(figure_text(Money(0, self._currency)))
        except FreelancePayError:
            self.setPlaceholderText("")


def figure_text(amount: Money) -> str:
    """Return the amount without its currency, as the person at the screen writes it: "1,250.00"."""
    locale, decimals = QLocale(), currency_decimals(amount.currency)
    whole, rest = divmod(abs(amount.minor), 10**decimals)
    figure = f"{locale.decimalPoint()}{rest:0{decimals}d}" if decimals else ""
    return f"{'-' if amount.minor < 0 else ''}{locale.toString(whole)}{figure}"


def _decimal_sign() -> DecimalSign:
    return DecimalSign.COMMA if QLocale().decimalPoint() == "," else DecimalSign.POINT
