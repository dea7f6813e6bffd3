"""What the checks of a letter found, in other languages: their English reasons with the place of each fact."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from freelance_pay.services.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

NOT_KNOWN = QT_TRANSLATE_NOOP("Sentences", "not known")

LETTER_REASONS = (
    QT_TRANSLATE_NOOP("Sentences", "The letter does not name invoice {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say the open amount {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say the amount due, {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say the instalments as planned: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say by which day to pay ({})."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say where to pay ({})."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say the invoice date {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say the due date {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say how long it is overdue: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not show the VAT, {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not show what was already paid, {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not mention the earlier reminder of {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say who writes: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say what you do: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say how to reach you: {}."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say thank you."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not invite an answer."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say to ignore it if the payment was already made."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not assume a simple oversight."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say plainly that no payment has arrived."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not ask what holds up the payment."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not offer instalments."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say what comes next."),
    QT_TRANSLATE_NOOP("Sentences", "The letter names consequences too early."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not say that the invoice is attached again."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not look forward to working together."),
    QT_TRANSLATE_NOOP("Sentences", "The subject is empty."),
    QT_TRANSLATE_NOOP("Sentences", "The subject does not name an invoice."),
    QT_TRANSLATE_NOOP("Sentences", "The subject is longer than {} characters."),
    QT_TRANSLATE_NOOP("Sentences", "The subject shouts."),
    QT_TRANSLATE_NOOP("Sentences", "A placeholder was not filled in: {}"),
    QT_TRANSLATE_NOOP("Sentences", "The letter is empty."),
    QT_TRANSLATE_NOOP("Sentences", "The letter does not begin with a salutation."),
    QT_TRANSLATE_NOOP("Sentences", "“{}” may sound like blame or pressure."),
)
"""The reasons of `domain.letter_checks`, each with one fact at most."""


def explain_letter(reason: str, translate: Callable[[str], str] = str) -> str:
    """Return a reason of the letter checks in another language, its fact as it was; any other text stays as it is."""
    for pattern in LETTER_REASONS:
        before, place, after = pattern.partition("{}")
        fact = "(.+)" if place else ""
        found = re.fullmatch(re.escape(before) + fact + re.escape(after), reason, re.DOTALL)
        if found is not None:
            shown = found[1] if place else ""
            return translate(pattern).replace("{}", translate(NOT_KNOWN) if shown == NOT_KNOWN else shown)
    return reason
