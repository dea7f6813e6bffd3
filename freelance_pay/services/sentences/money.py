"""Sentences about clients, invoices, money and instalments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.entry_days import DayToComeError
from freelance_pay.domain.errors import BadAmountError, CurrencyMismatchError, UnknownCurrencyError
from freelance_pay.domain.instalments import (
    InstalmentAmountError,
    InstalmentDatesError,
    InstalmentPartsError,
    InstalmentSumError,
)
from freelance_pay.domain.money_errors import (
    AmountNotPositiveError,
    BelowPaidError,
    DuplicateInvoiceError,
    InvoiceDatesError,
    InvoiceFiguresError,
    LedgerNotEmptyError,
    MissingTextError,
    OfferExpiredError,
    OfferNotSentError,
    OfferStandsError,
    PastDayError,
    PaymentDayError,
    PlanNotPossibleError,
    SameOfferError,
    StillOwesError,
)
from freelance_pay.domain.payments import AllocationError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence
from freelance_pay.services.sentences.words import OFFER_NOT_SENT

if TYPE_CHECKING:
    from freelance_pay.domain.errors import FreelancePayError

NOT_YET = QT_TRANSLATE_NOOP("Sentences", "{on} has not come yet, so nothing can have been paid on it.")
BEFORE_INVOICE = QT_TRANSLATE_NOOP("Sentences", "On {on} nobody owed this yet: the invoice was issued long after.")
"""Why money cannot have come in on a day."""

MONEY: dict[type[FreelancePayError], Sentence] = {
    CurrencyMismatchError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Two currencies"),
        QT_TRANSLATE_NOOP("Sentences", "{left} and {right} cannot be added."),
        QT_TRANSLATE_NOOP("Sentences", "Enter amounts of one currency together."),
    ),
    BadAmountError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not an amount"),
        QT_TRANSLATE_NOOP("Sentences", "“{text}” is not an amount in {currency}."),
        QT_TRANSLATE_NOOP("Sentences", "Write it like 1250.00 or 1 250,00."),
    ),
    UnknownCurrencyError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Unknown currency"),
        QT_TRANSLATE_NOOP("Sentences", "“{code}” is not a currency."),
        QT_TRANSLATE_NOOP("Sentences", "Use three letters such as EUR, PLN or RUB."),
    ),
    InstalmentPartsError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Too many or too few parts"),
        QT_TRANSLATE_NOOP("Sentences", "{balance} cannot be paid in {parts} parts."),
        QT_TRANSLATE_NOOP("Sentences", "Choose between 1 and 120 parts, none smaller than one cent."),
    ),
    InstalmentSumError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The parts do not add up"),
        QT_TRANSLATE_NOOP("Sentences", "The instalments make {total}, but {balance} is open."),
        QT_TRANSLATE_NOOP("Sentences", "Change the parts until they make {balance}."),
    ),
    InstalmentAmountError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "An empty instalment"),
        QT_TRANSLATE_NOOP("Sentences", "Instalment {number} is {amount}."),
        QT_TRANSLATE_NOOP("Sentences", "Give every instalment an amount above zero."),
    ),
    InstalmentDatesError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The days are not in order"),
        QT_TRANSLATE_NOOP("Sentences", "Instalment {number} is not after the one before it."),
        QT_TRANSLATE_NOOP("Sentences", "Put the days in order."),
    ),
    DuplicateInvoiceError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The invoice is already there"),
        QT_TRANSLATE_NOOP("Sentences", "This client already has an invoice {number}."),
        QT_TRANSLATE_NOOP("Sentences", "Change the number, or open the invoice that is there."),
    ),
    InvoiceFiguresError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The amounts do not fit"),
        QT_TRANSLATE_NOOP("Sentences", "{net} net and {vat} VAT do not make {gross}, or nothing is left to pay."),
        QT_TRANSLATE_NOOP("Sentences", "Correct one of the three amounts."),
    ),
    InvoiceDatesError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Due before it was issued"),
        QT_TRANSLATE_NOOP("Sentences", "Invoice {number} would be due before its issue date."),
        QT_TRANSLATE_NOOP("Sentences", "Correct one of the two dates."),
    ),
    MissingTextError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Something is missing"),
        QT_TRANSLATE_NOOP("Sentences", "Not filled in: {field}."),
        QT_TRANSLATE_NOOP("Sentences", "Fill it in."),
    ),
    BelowPaidError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Already paid"),
        QT_TRANSLATE_NOOP(
            "Sentences", "{settled} is already paid on {number}, so it cannot be less, nor in another currency."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Take the payment back first, or enter a credit note."),
    ),
    PlanNotPossibleError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No plan possible"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Nothing is left to pay in instalments, the invoice is already in a plan, or its open amount changed.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "Look at the invoice and make a new offer."),
    ),
    OfferStandsError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "An offer stands already"),
        QT_TRANSLATE_NOOP("Sentences", "Instalments for {numbers} are offered already, and the client did not answer."),
        QT_TRANSLATE_NOOP("Sentences", "Wait for the answer, or take the offer back."),
    ),
    SameOfferError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The same offer again"),
        QT_TRANSLATE_NOOP("Sentences", "These very instalments for {numbers} are offered already."),
        QT_TRANSLATE_NOOP("Sentences", "Wait for the answer, or offer other instalments."),
    ),
    OfferNotSentError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The offer has not left for sure"),
        OFFER_NOT_SENT,
        QT_TRANSLATE_NOOP("Sentences", "Look at Messages."),
    ),
    OfferExpiredError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The offer is out of date"),
        QT_TRANSLATE_NOOP("Sentences", "The last instalment of this offer was due on {last}."),
        QT_TRANSLATE_NOOP("Sentences", "Offer new instalments."),
    ),
    PaymentDayError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not the day of a payment"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Enter the day on which the money came in."),
    ),
    DayToComeError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A day still to come"),
        QT_TRANSLATE_NOOP("Sentences", "{day} has not come yet."),
        QT_TRANSLATE_NOOP("Sentences", "Correct the date, or enter it on that day."),
    ),
    AmountNotPositiveError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The amount is not above zero"),
        QT_TRANSLATE_NOOP("Sentences", "{amount} cannot be booked."),
        QT_TRANSLATE_NOOP("Sentences", "Enter an amount above zero."),
    ),
    PastDayError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The day is over"),
        QT_TRANSLATE_NOOP("Sentences", "{day} lies in the past."),
        QT_TRANSLATE_NOOP("Sentences", "Choose today or a later day."),
    ),
    LedgerNotEmptyError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The ledger has data of its own"),
        QT_TRANSLATE_NOOP("Sentences", "Sample data is only written into an empty ledger; nothing was changed."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another folder for the sample data."),
    ),
    StillOwesError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The client still owes"),
        QT_TRANSLATE_NOOP("Sentences", "{name} has open invoices and stays in the list."),
        QT_TRANSLATE_NOOP("Sentences", "Settle or cancel them first."),
    ),
    AllocationError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "More than is open"),
        QT_TRANSLATE_NOOP("Sentences", "{asked} is more than the {available} that can be settled."),
        QT_TRANSLATE_NOOP("Sentences", "Lower the amount for this invoice."),
    ),
}
