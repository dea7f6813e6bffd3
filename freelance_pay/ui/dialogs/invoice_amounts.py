"""The fields for net, VAT and gross that fill each other in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QComboBox

from freelance_pay.domain.importing.amounts import parse_amount
from freelance_pay.domain.money import Money
from freelance_pay.domain.vat import USUAL_RATES, rate_of, vat_on, vat_within
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.dialogs.choice_boxes import CurrencyBox, SteadyBox

if TYPE_CHECKING:
    from freelance_pay.ui.widgets.form_rows import FormRows

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Figures:
    """The three amounts of an invoice; `net + vat == gross`."""

    net: Money
    vat: Money
    gross: Money


class RateBox(SteadyBox):
    """Gives a VAT rate in percent: one of the usual ones, or any that is typed; None while it is empty or odd."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([rate_text(rate) for rate in USUAL_RATES])
        self.setCompleter(None)  # type: ignore[arg-type]  # else "2" becomes "20 %" when the field is left

    @property
    def rate(self) -> Decimal | None:
        """The rate, at least 0 and at most 100."""
        rate = parse_amount(self.currentText().replace("%", "").strip())
        return rate if rate is not None and 0 <= rate <= _HUNDRED else None

    def set_rate(self, rate: Decimal | None) -> None:
        """Show `rate`; None empties the box."""
        self.setCurrentText("" if rate is None else rate_text(rate))


class InvoiceAmounts(QObject):
    """Puts the rows into a form and keeps them in step: whatever was typed last stays as it was typed."""

    def __init__(self, rows: FormRows, currency: str, known: Figures | None = None) -> None:
        super().__init__(rows)
        self._rows = rows
        self._is_filling = False
        self.currency = CurrencyBox(currency)
        self.net = AmountField(currency)
        self.rate = RateBox()
        self.vat = AmountField(currency)
        self.gross = AmountField(currency)
        self._add_rows()
        self._show_known(known)
        self._connect()

    def figures(self) -> Figures | None:
        """Return the amounts; None when one is wrong, which its row then says."""
        is_right = self._check_currency()
        for field in (self.net, self.vat, self.gross):
            self._rows.show_problem(field, field.problem())
            is_right = is_right and not field.problem()
        net, vat, gross = self.net.amount, self.vat.amount, self.gross.amount
        if not is_right or net is None or vat is None or gross is None:
            return None
        sentence = self._sum_problem(Figures(net, vat, gross))
        self._rows.show_problem(self.gross, sentence)
        return None if sentence else Figures(net, vat, gross)

    def _add_rows(self) -> None:
        self._rows.add_row(self.tr("&Currency"), self.currency)
        self._rows.add_row(self.tr("&Net"), self.net)
        self._rows.add_row(self.tr("VAT &rate"), self.rate)
        self._rows.add_row(self.tr("&VAT"), self.vat)
        self._rows.add_row(self.tr("&Gross, to be paid"), self.gross)

    def _show_known(self, known: Figures | None) -> None:
        if known is None:
            self.rate.set_rate(USUAL_RATES[0])
            return
        self.rate.set_rate(rate_of(known.net, known.vat))
        for field, amount in ((self.net, known.net), (self.vat, known.vat), (self.gross, known.gross)):
            field.set_amount(amount)

    def _connect(self) -> None:
        self.currency.currency_changed.connect(self._on_currency)
        self.net.amount_edited.connect(self._from_net)
        self.rate.currentTextChanged.connect(self._on_rate)
        self.vat.amount_edited.connect(self._from_vat)
        self.gross.amount_edited.connect(self._from_gross)

    def _on_currency(self, currency: str) -> None:
        for field in (self.net, self.vat, self.gross):
            field.set_currency(currency)

    def _on_rate(self) -> None:
        if not self._is_filling:
            self._from_net()

    def _from_net(self) -> None:
        net, rate = self.net.amount, self.rate.rate
        if net is None or rate is None:
            return
        vat = vat_on(net, rate)
        self.vat.set_amount(vat)
        self.gross.set_amount(net + vat)

    def _from_gross(self) -> None:
        gross, rate = self.gross.amount, self.rate.rate
        if gross is None or rate is None:
            return
        vat = vat_within(gross, rate)
        self.vat.set_amount(vat)
        self.net.set_amount(gross - vat)

    def _from_vat(self) -> None:
        net, vat = self.net.amount, self.vat.amount
        if net is None or vat is None:
            return
        self._is_filling = True
        self.rate.set_rate(rate_of(net, vat))
        self._is_filling = False
        self.gross.set_amount(net + vat)

    def _check_currency(self) -> bool:
        sentence = "" if self.currency.currency else self.tr("Use three letters such as EUR, PLN or RUB.")
        self._rows.show_problem(self.currency, sentence)
        return not sentence

    def _sum_problem(self, figures: Figures) -> str:
        if figures.gross.minor <= 0:
            return self.tr("Enter an amount above zero.")
        if figures.net + figures.vat != figures.gross:
            return self.tr("Net and VAT do not make this amount. Correct one of the three.")
        return ""


def rate_text(rate: Decimal) -> str:
    """Return the rate as it is written here: "7.7 %"."""
    text = f"{rate.normalize():f}".replace(".", QLocale().decimalPoint())
    return f"{text} %"
