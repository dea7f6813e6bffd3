"""The dialog for where money in one currency is to be paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from freelance_pay.domain.iban import is_iban
from freelance_pay.domain.letter_blocks import grouped_iban
from freelance_pay.domain.letters import BankDetails
from freelance_pay.ui.dialogs.choice_boxes import CurrencyBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_LONGEST = 200
_EXTRA_HEIGHT = 70


class BankDialog(EntryDialog):
    """Gives BankDetails with an IBAN or another account number; `taken` are the currencies that have some already."""

    def __init__(
        self, bank: BankDetails | None, taken: Collection[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Where the money goes"), self.tr("Save bank details"), parent)
        shown = bank or BankDetails("EUR", "")
        self._taken = taken
        self._currency = CurrencyBox(shown.currency)
        self._holder = _line(shown.holder)
        self._iban = _line(grouped_iban(shown.iban) if is_iban(shown.iban) else shown.iban)
        self._bic = _line(shown.bic)
        self._bank_name = _line(shown.bank_name)
        self._account = _line(shown.account)
        self._extra = QPlainTextEdit("\n".join(shown.extra))
        self._extra.setTabChangesFocus(True)
        self._extra.setFixedHeight(_EXTRA_HEIGHT)
        self.say(self.tr("Every letter about money in this currency tells the client these details."))
        self._build_rows()
        self._holder.setFocus()

    def value(self) -> BankDetails | None:
        """Return what is entered; None when something is missing or wrong."""
        currency, holder = self._currency.currency, self._holder.text().strip()
        iban, account = "".join(self._iban.text().split()).upper(), self._account.text().strip()
        are_right = (
            self.check(self._currency, self._currency_problem(currency)),
            self.check(self._holder, "" if holder else self.tr("Enter whose account it is.")),
            self.check(self._iban, self._iban_problem(iban, account)),
        )
        if not all(are_right) or currency is None:
            return None
        lines = (line.strip() for line in self._extra.toPlainText().splitlines())
        return BankDetails(
            currency=currency,
            holder=holder,
            iban=iban,
            bic="".join(self._bic.text().split()).upper(),
            bank_name=self._bank_name.text().strip(),
            account=account,
            extra=tuple(line for line in lines if line),
        )

    def _build_rows(self) -> None:
        self.rows.add_row(self.tr("&Currency"), self._currency)
        self.rows.add_row(self.tr("Account &holder"), self._holder)
        self.rows.add_row(self.tr("&IBAN"), self._iban)
        self.rows.add_row(self.tr("&BIC"), self._bic)
        self.rows.add_row(self.tr("Bank &name"), self._bank_name)
        self.rows.add_row(self.tr("&Account number"), self._account, self.tr("Where there is no IBAN."))
        self.rows.add_row(
            self.tr("&More lines"), self._extra, self.tr("For example a tax number or a payment link, one a line.")
        )
        self.body.addStretch(1)

    def _currency_problem(self, currency: str | None) -> str:
        if currency is None:
            return self.tr("Enter a code of three letters, such as EUR.")
        if currency in self._taken:
            return self.tr("There are bank details for {currency} already: edit those.").format(currency=currency)
        return ""

    def _iban_problem(self, iban: str, account: str) -> str:
        if iban and not is_iban(iban):
            return self.tr("This IBAN cannot be right: a digit is missing, wrong or swapped.")
        if not iban and not account:
            return self.tr("Enter an IBAN or an account number.")
        return ""


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(_LONGEST)
    return line
