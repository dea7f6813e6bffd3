"""One plain English sentence for each reason a row cannot be imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.importing.plan_types import Reason

if TYPE_CHECKING:
    from freelance_pay.domain.importing.plan_types import RowError

SENTENCES: dict[Reason, str] = {
    Reason.CLIENT_MISSING: "There is no client: no name, tax number or e-mail address.",
    Reason.NUMBER_MISSING: "There is no invoice number.",
    Reason.ISSUE_DATE_MISSING: "There is no invoice date.",
    Reason.DUE_DATE_MISSING: "There is neither a due date nor a number of days to pay.",
    Reason.AMOUNT_MISSING: "There is no total.",
    Reason.CURRENCY_MISSING: "There is no currency; choose one for the whole file, or a column that has it.",
    Reason.NOT_A_DATE: "“{value}” is not a date from 1990 to 2099.",
    Reason.ISSUED_TO_COME: "The invoice date {value} is still to come; an invoice comes in once it is issued.",
    Reason.PAID_ON_TO_COME: "The day of payment {value} is still to come.",
    Reason.NOT_AN_AMOUNT: "“{value}” is not an amount.",
    Reason.NOT_A_CURRENCY: "“{value}” is not a currency.",
    Reason.NOT_AN_EMAIL: "“{value}” is not a plain e-mail address.",
    Reason.NOT_TERMS: "“{value}” is not a number of days from 0 to 365.",
    Reason.CONTROL_CHARACTER: "The text holds an invisible control character.",
    Reason.LOST_CHARACTER: "“{value}” holds a character that is lost in the file.",
    Reason.TOO_LONG: "The text is longer than {fact} characters.",
    Reason.TWO_CURRENCIES: "The row speaks of two currencies: {fact}.",
    Reason.TOO_MANY_DECIMALS: "“{value}” has more decimals than {fact} has.",
    Reason.NET_AND_VAT_DISAGREE: "Net and VAT make {fact}, but the total is {value}; without the VAT column it fits.",
    Reason.NEGATIVE_TOTAL: "The total is negative: a credit note is entered by hand, on the invoice it corrects.",
    Reason.NEGATIVE_PART: "“{value}” is negative.",
    Reason.DUE_BEFORE_ISSUE: "The due date {value} is before the invoice date {fact}.",
    Reason.PAID_ABOVE_TOTAL: "More is paid or open ({value}) than the total of {fact}.",
    Reason.PAID_CONTRADICTS: "What is paid and what is open do not make the total: {fact}.",
    Reason.PAID_BUT_OPEN: "The status says that all is paid, but the amounts do not.",
    Reason.PAID_ON_BUT_NOTHING: "There is a day of payment, but nothing is paid.",
    Reason.PAID_ON_BUT_OPEN: "There is a day of payment, but the status says that nothing is paid.",
    Reason.PAID_PART_UNKNOWN: "A part is paid, but the row does not tell how much.",
    Reason.NUMBER_TWICE: "Line {fact} has the same number for the same client with another date or total.",
    Reason.OTHER_CLIENT_HAS_IT: "The ledger has this invoice, with the same date and total, under the client “{fact}”.",
}


def explain(error: RowError) -> str:
    """Return why the row cannot be imported, in English."""
    return SENTENCES[error.reason].format(value=error.value, fact=error.fact)
