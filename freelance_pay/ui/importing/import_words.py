"""The words of importing: what a column means, what a cell is understood as, why a line cannot come in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from freelance_pay.domain.importing.plan_types import Reason
from freelance_pay.services.sentence import with_figures
from freelance_pay.services.sentences.words import MEANINGS
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import day_text, fact_text, number_text

if TYPE_CHECKING:
    from freelance_pay.domain.importing.meanings import Meaning
    from freelance_pay.domain.importing.plan_types import PreviewCell, RowError


_WITH_FIGURES = frozenset(
    {
        Reason.ISSUED_TO_COME,
        Reason.PAID_ON_TO_COME,
        Reason.NET_AND_VAT_DISAGREE,
        Reason.DUE_BEFORE_ISSUE,
        Reason.PAID_ABOVE_TOTAL,
        Reason.PAID_CONTRADICTS,
    }
)
"""Reasons whose facts are amounts or days and nothing else."""


class ImportWords(QObject):
    """Words for meanings, reasons and cells; no state."""

    def meaning(self, meaning: Meaning) -> str:
        """Return what a column holds, in the language of the window."""
        return translate_sentence(MEANINGS[meaning])

    def understood(self, cell: PreviewCell) -> str:
        """Return what a cell of the preview was understood as; empty for one that is left out."""
        if cell.is_misread:
            return self.tr("not understood")
        if isinstance(cell.value, date):
            return day_text(cell.value)
        if isinstance(cell.value, Decimal):
            return _decimal_text(cell.value)
        return cell.value or ""

    def error(self, error: RowError) -> str:
        """Return a whole sentence with line and reason: "Line 7, Due date: “soon” is not a date."."""
        column = f", {error.column_name}" if error.column_name else ""
        place = self.tr("Line {line}{column}: ").format(line=number_text(error.line), column=column)
        value, fact = error.value, error.fact
        if error.reason in _WITH_FIGURES:
            value, fact = with_figures(value, fact_text), with_figures(fact, fact_text)
        return place + self._reason(error.reason).format(value=value, fact=fact)

    def _reason(self, reason: Reason) -> str:
        return {**self._lacking(), **self._unreadable(), **self._contradicting()}[reason]

    def _lacking(self) -> dict[Reason, str]:
        return {
            Reason.CLIENT_MISSING: self.tr("there is no client: no name, tax number or e-mail address."),
            Reason.NUMBER_MISSING: self.tr("there is no invoice number."),
            Reason.ISSUE_DATE_MISSING: self.tr("there is no invoice date."),
            Reason.DUE_DATE_MISSING: self.tr("there is neither a due date nor a number of days to pay."),
            Reason.AMOUNT_MISSING: self.tr("there is no total."),
            Reason.CURRENCY_MISSING: self.tr("there is no currency; choose one for the whole file."),
            Reason.PAID_PART_UNKNOWN: self.tr("a part is paid, but the line does not tell how much."),
        }

    def _unreadable(self) -> dict[Reason, str]:
        return {
            Reason.NOT_A_DATE: self.tr("“{value}” is not a date from 1990 to 2099."),
            Reason.ISSUED_TO_COME: self.tr(
                "the invoice date {value} is still to come; an invoice comes in once it is issued."
            ),
            Reason.PAID_ON_TO_COME: self.tr("the day of payment {value} is still to come."),
            Reason.NOT_AN_AMOUNT: self.tr("“{value}” is not an amount."),
            Reason.NOT_A_CURRENCY: self.tr("“{value}” is not a currency."),
            Reason.NOT_AN_EMAIL: self.tr("“{value}” is not a plain e-mail address."),
            Reason.NOT_TERMS: self.tr("“{value}” is not a number of days from 0 to 365."),
            Reason.CONTROL_CHARACTER: self.tr("the text holds an invisible control character."),
            Reason.LOST_CHARACTER: self.tr("“{value}” holds a character that is lost in the file."),
            Reason.TOO_LONG: self.tr("the text is longer than {fact} characters."),
            Reason.TOO_MANY_DECIMALS: self.tr("“{value}” has more decimals than {fact} has."),
        }

    def _contradicting(self) -> dict[Reason, str]:
        return {
            Reason.TWO_CURRENCIES: self.tr("the line speaks of two currencies: {fact}."),
            Reason.NET_AND_VAT_DISAGREE: self.tr(
                "net and VAT make {fact}, but the total is {value}; without the VAT column it fits."
            ),
            Reason.NEGATIVE_TOTAL: self.tr("the total is negative: enter a credit note by hand, at its invoice."),
            Reason.NEGATIVE_PART: self.tr("“{value}” is negative."),
            Reason.DUE_BEFORE_ISSUE: self.tr("the due date {value} is before the invoice date {fact}."),
            Reason.PAID_ABOVE_TOTAL: self.tr("more is paid or open ({value}) than the total of {fact}."),
            Reason.PAID_CONTRADICTS: self.tr("what is paid and what is open do not make the total: {fact}."),
            Reason.PAID_BUT_OPEN: self.tr("the status says that all is paid, but the amounts do not."),
            Reason.PAID_ON_BUT_NOTHING: self.tr("there is a day of payment, but nothing is paid."),
            Reason.PAID_ON_BUT_OPEN: self.tr("there is a day of payment, but the status says that nothing is paid."),
            Reason.NUMBER_TWICE: self.tr("line {fact} has the same number and client with another date or total."),
            Reason.OTHER_CLIENT_HAS_IT: self.tr("the same invoice is there already under the client “{fact}”."),
        }


def _decimal_text(value: Decimal) -> str:
    """Return an amount without a currency, exact, as it is written here."""
    locale = QLocale()
    whole, _, rest = f"{abs(value):f}".partition(".")
    figure = locale.toString(int(whole))
    sign = "\u2212" if value < 0 else ""
    return f"{sign}{figure}{locale.decimalPoint()}{rest}" if rest else f"{sign}{figure}"
