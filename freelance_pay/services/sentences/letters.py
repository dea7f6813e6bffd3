"""What the checks of a letter found, as sentences: one for each rule, with the place of its fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.letter_checks import LetterRule
from freelance_pay.domain.preflight import Rule
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP
from freelance_pay.services.sentences.reasons import RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.services.sentence import Translate

LETTER_REASONS: Mapping[LetterRule, str] = {
    LetterRule.INVOICE_NUMBER: QT_TRANSLATE_NOOP("Sentences", "The letter does not name invoice {}."),
    LetterRule.OPEN_AMOUNT: QT_TRANSLATE_NOOP("Sentences", "The letter does not say the open amount {}."),
    LetterRule.ASKED_AMOUNT: QT_TRANSLATE_NOOP("Sentences", "The letter does not say the amount due, {}."),
    LetterRule.OFFERED_PLAN: QT_TRANSLATE_NOOP("Sentences", "The letter does not say the instalments as planned: {}."),
    LetterRule.PAY_BY: QT_TRANSLATE_NOOP("Sentences", "The letter does not say by which day to pay ({})."),
    LetterRule.WHERE_TO_PAY: QT_TRANSLATE_NOOP("Sentences", "The letter does not say where to pay ({})."),
    LetterRule.INVOICE_DATE: QT_TRANSLATE_NOOP("Sentences", "The letter does not say the invoice date {}."),
    LetterRule.DUE_DATE: QT_TRANSLATE_NOOP("Sentences", "The letter does not say the due date {}."),
    LetterRule.DAYS_OVERDUE: QT_TRANSLATE_NOOP("Sentences", "The letter does not say how long it is overdue: {}."),
    LetterRule.VAT: QT_TRANSLATE_NOOP("Sentences", "The letter does not show the VAT, {}."),
    LetterRule.PAID_AMOUNT: QT_TRANSLATE_NOOP("Sentences", "The letter does not show what was already paid, {}."),
    LetterRule.EARLIER_REMINDERS: QT_TRANSLATE_NOOP(
        "Sentences", "The letter does not mention the earlier reminder of {}."
    ),
    LetterRule.PROMISED_DAY: QT_TRANSLATE_NOOP("Sentences", "The letter does not mention the payment promised by {}."),
    LetterRule.RECEIVED: QT_TRANSLATE_NOOP("Sentences", "The letter does not say what was received, {}."),
    LetterRule.LETTER_NUMBER: QT_TRANSLATE_NOOP("Sentences", "The subject does not name the number of the letter: {}."),
    LetterRule.NOTHING_TO_DO: QT_TRANSLATE_NOOP("Sentences", "The letter does not say that nothing is to be done."),
    LetterRule.WHO_WRITES: QT_TRANSLATE_NOOP("Sentences", "The letter does not say who writes: {}."),
    LetterRule.ROLE: QT_TRANSLATE_NOOP("Sentences", "The letter does not say what you do: {}."),
    LetterRule.HOW_TO_ANSWER: QT_TRANSLATE_NOOP("Sentences", "The letter does not say how to reach you: {}."),
    LetterRule.THANKS: QT_TRANSLATE_NOOP("Sentences", "The letter does not say thank you."),
    LetterRule.INVITATION: QT_TRANSLATE_NOOP("Sentences", "The letter does not invite an answer."),
    LetterRule.IGNORE_IF_PAID: QT_TRANSLATE_NOOP(
        "Sentences", "The letter does not say to ignore it if the payment was already made."
    ),
    LetterRule.GOOD_FAITH: QT_TRANSLATE_NOOP("Sentences", "The letter does not assume a simple oversight."),
    LetterRule.NOT_RECEIVED: QT_TRANSLATE_NOOP(
        "Sentences", "The letter does not say plainly that no payment has arrived."
    ),
    LetterRule.ASK_REASON: QT_TRANSLATE_NOOP("Sentences", "The letter does not ask what holds up the payment."),
    LetterRule.INSTALMENTS: QT_TRANSLATE_NOOP("Sentences", "The letter does not offer instalments."),
    LetterRule.CONSEQUENCE: QT_TRANSLATE_NOOP("Sentences", "The letter does not say what comes next."),
    LetterRule.EARLY_CONSEQUENCE: QT_TRANSLATE_NOOP("Sentences", "The letter names consequences too early."),
    LetterRule.ATTACHED: QT_TRANSLATE_NOOP("Sentences", "The letter does not say that the invoice is attached again."),
    LetterRule.FUTURE: QT_TRANSLATE_NOOP("Sentences", "The letter does not look forward to working together."),
    LetterRule.SUBJECT_PRESENT: QT_TRANSLATE_NOOP("Sentences", "The subject is empty."),
    LetterRule.SUBJECT_NUMBER: QT_TRANSLATE_NOOP("Sentences", "The subject does not name an invoice."),
    LetterRule.SUBJECT_LENGTH: QT_TRANSLATE_NOOP("Sentences", "The subject is longer than {} characters."),
    LetterRule.SUBJECT_SHOUTING: QT_TRANSLATE_NOOP("Sentences", "The subject shouts."),
    LetterRule.PLACEHOLDER: QT_TRANSLATE_NOOP("Sentences", "A placeholder was not filled in: {}"),
    LetterRule.BODY_PRESENT: QT_TRANSLATE_NOOP("Sentences", "The letter is empty."),
    LetterRule.SALUTATION: QT_TRANSLATE_NOOP("Sentences", "The letter does not begin with a salutation."),
    LetterRule.TONE: QT_TRANSLATE_NOOP("Sentences", "“{}” may sound like blame or pressure."),
}

FAULTY = QT_TRANSLATE_NOOP("Sentences", "Something is not right with the letter: look at it again.")

NOT_KNOWN: Mapping[LetterRule, str] = {
    LetterRule.PAY_BY: QT_TRANSLATE_NOOP("Sentences", "It is not known by which day to pay."),
    LetterRule.WHERE_TO_PAY: QT_TRANSLATE_NOOP(
        "Sentences", "It is not known where to pay: enter your bank details in Settings."
    ),
    LetterRule.WHO_WRITES: QT_TRANSLATE_NOOP("Sentences", "It is not known who writes: enter your name in Settings."),
    LetterRule.ROLE: QT_TRANSLATE_NOOP("Sentences", "It is not known what you do: enter your role in Settings."),
    LetterRule.HOW_TO_ANSWER: QT_TRANSLATE_NOOP(
        "Sentences", "It is not known how to reach you: enter your e-mail address or phone number in Settings."
    ),
}
"""Instead of the reason where the fact itself is missing: no letter could say it."""


def explain_letter(rule: str, fact: str, translate: Translate = str) -> str:
    """Return what a check of the letter found, `fact` as it is; `rule` is a LetterRule, or one no longer known.

    Languages whose reasons only name what is missing say before it that it is missing in the letter.
    """
    if rule not in LETTER_REASONS:
        return translate(FAULTY)
    if not fact and rule in NOT_KNOWN:
        return translate(NOT_KNOWN[LetterRule(rule)])
    reason = translate(LETTER_REASONS[LetterRule(rule)]).replace("{}", fact)
    return translate(RULES[Rule.LETTER]).replace("{detail}", reason)
