"""What an examination of the ledger found, as lines a person can read; rows and columns stay out of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from freelance_pay.services.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.services.care import CheckResult
    from freelance_pay.services.sentence import Translate

DAMAGED = QT_TRANSLATE_NOOP("Sentences", "The file itself is damaged. The newest good copy is {copy}.")
LOST = QT_TRANSLATE_NOOP("Sentences", "The file itself is damaged, and no good copy was found.")
PDF_MISSING = QT_TRANSLATE_NOOP("Sentences", "PDF missing or changed: {file}")
_DAY = QT_TRANSLATE_NOOP("Sentences", "An entry has a day that cannot be read.")
DIFFERENCES: Mapping[str, str] = {
    **dict.fromkeys(
        ("issued_on", "due_on", "cancelled_on", "received_on", "accepted_on", "since", "until", "instalment_on"), _DAY
    ),
    "currency": QT_TRANSLATE_NOOP("Sentences", "An amount is in another currency than it should be, or in none."),
    "open_minor": QT_TRANSLATE_NOOP("Sentences", "The open amount of an invoice is not what its payments leave."),
    "settled": QT_TRANSLATE_NOOP("Sentences", "Whether an invoice is paid does not follow from its payments."),
    "plan_id": QT_TRANSLATE_NOOP("Sentences", "An invoice is in another instalment plan than it should be."),
    "next_due": QT_TRANSLATE_NOOP("Sentences", "An invoice is due on another day than it should be."),
    "allocated": QT_TRANSLATE_NOOP("Sentences", "More of a payment or credit note is used than there is."),
    "reversed_at": QT_TRANSLATE_NOOP("Sentences", "Money that was taken back still settles an invoice."),
    "balance_minor": QT_TRANSLATE_NOOP("Sentences", "The instalments of a plan do not add up to it."),
    "plan_state": QT_TRANSLATE_NOOP("Sentences", "A plan counts as paid though money is open, or the other way round."),
    "state": QT_TRANSLATE_NOOP("Sentences", "A message and its invoices do not agree on whether it was sent."),
    "sha256": QT_TRANSLATE_NOOP("Sentences", "An archived message is not the one that was approved any more."),
    "": QT_TRANSLATE_NOOP("Sentences", "An entry belongs to another one that is not there."),
}
"""By the column that does not agree; "" is a reference that leads nowhere."""


def check_lines(result: CheckResult, translate: Translate = str) -> list[str]:
    """Return a line for each kind of thing that was found, with how often it was, and for each PDF."""
    found = Counter(DIFFERENCES.get(item.about, DIFFERENCES[""]) for item in result.differences)
    return [
        *([_damaged(result, translate)] if result.file_problems else []),
        *(f"{translate(text)} ({count})" if count > 1 else translate(text) for text, count in found.items()),
        *(translate(PDF_MISSING).format(file=name) for name in result.missing_files),
    ]


def _damaged(result: CheckResult, translate: Translate) -> str:
    if result.newest_good_copy is None:
        return translate(LOST)
    return translate(DAMAGED).format(copy=result.newest_good_copy)
