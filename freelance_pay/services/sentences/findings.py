"""What the pre-flight found, as sentences: what is in the way and what to do about it, or that all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.invoices import Status
from freelance_pay.domain.preflight import Rule, Severity
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, with_figures
from freelance_pay.services.sentences.letters import explain_letter
from freelance_pay.services.sentences.reasons import CLOCK_OR_LOG, RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.sentence import Show, Translate

NO_PAYMENT_YET = QT_TRANSLATE_NOOP("Sentences", "No payment was ever entered: look at your bank account.")
NO_MESSAGE_YET = QT_TRANSLATE_NOOP("Sentences", "There was no message so far.")

STATUSES: Mapping[Status, str] = {
    Status.CANCELLED: QT_TRANSLATE_NOOP("Sentences", "{about} is cancelled, so no reminder goes out for it."),
    Status.PAID: QT_TRANSLATE_NOOP("Sentences", "{about} is paid, so no reminder goes out for it."),
    Status.DISPUTED: QT_TRANSLATE_NOOP("Sentences", "{about} is disputed, so no reminder goes out for it."),
    Status.PROMISED: QT_TRANSLATE_NOOP("Sentences", "Payment of {about} is promised, so no reminder goes out for it."),
    Status.PAUSED: QT_TRANSLATE_NOOP("Sentences", "{about} is paused, so no reminder goes out for it."),
    Status.IN_PLAN: QT_TRANSLATE_NOOP(
        "Sentences", "{about} is paid in instalments, so no reminder goes out for the whole."
    ),
    Status.OVERDUE: QT_TRANSLATE_NOOP(
        "Sentences", "{about} is overdue by now, and the message does not say so: write it anew."
    ),
    Status.DUE_TODAY: QT_TRANSLATE_NOOP("Sentences", "{about} is due only today, so this message does not fit."),
    Status.OPEN: QT_TRANSLATE_NOOP("Sentences", "{about} is not due yet, so this message does not fit."),
}
"""What stops a message about an invoice of this status."""

STAGES: Mapping[str, str] = {
    "already_sent": QT_TRANSLATE_NOOP("Sentences", "{about}: this reminder was sent already."),
    "out_of_order": QT_TRANSLATE_NOOP("Sentences", "{about}: the reminder before this one was not sent yet."),
}

CONTENTS: Mapping[str, str] = {
    "number": QT_TRANSLATE_NOOP(
        "Sentences", "The PDF of {about} does not show the invoice number: look whether it is the right file."
    ),
    "amount": QT_TRANSLATE_NOOP(
        "Sentences", "The PDF of {about} does not show the amount: look whether it is the right file."
    ),
}

OFFERS: Mapping[str, str] = {
    "past_day": QT_TRANSLATE_NOOP(
        "Sentences", "The instalments offered for {about} begin on a day that is over: offer others."
    ),
}

ACCOUNTS: Mapping[str, str] = {
    "other": QT_TRANSLATE_NOOP(
        "Sentences", "It would come from {about}, and the mail account is another one now: write it again."
    ),
}

ALL_WELL: Mapping[Rule, str] = {
    Rule.AMOUNT: QT_TRANSLATE_NOOP("Sentences", "The open amount was checked just now."),
    Rule.QUIET_DAYS: QT_TRANSLATE_NOOP("Sentences", "Days since the last message: {detail}."),
    Rule.RECIPIENT: QT_TRANSLATE_NOOP("Sentences", "It goes to {about}."),
    Rule.ATTACHMENT: QT_TRANSLATE_NOOP("Sentences", "PDFs attached, unchanged: {detail}."),
    Rule.LETTER: QT_TRANSLATE_NOOP("Sentences", "The letter is complete."),
    Rule.BANK_DATA: QT_TRANSLATE_NOOP("Sentences", "Days since the last payment was entered: {detail}."),
}
"""The rules that reassure where nothing is wrong."""

_DETAILS: Mapping[Rule, Mapping[str, str]] = {
    Rule.STATUS: {status.value: text for status, text in STATUSES.items()},
    Rule.STAGE: STAGES,
    Rule.OFFER: OFFERS,
    Rule.ATTACHMENT_CONTENT: CONTENTS,
    Rule.ACCOUNT: ACCOUNTS,
}
_WITH_FIGURES = frozenset({Rule.CREDIT, Rule.CLOCK})


def finding_text(finding: Finding, translate: Translate, show: Show) -> str:
    """Return the sentence of a finding without a cause."""
    if finding.rule is Rule.LETTER and finding.severity is not Severity.OK:
        return explain_letter(finding.about, finding.detail, translate)
    detail = finding.detail
    if finding.rule in _WITH_FIGURES:
        detail = with_figures(detail, show)
    elif detail.isdecimal():
        detail = show(int(detail))
    about = with_figures(finding.about, show) if finding.rule is Rule.CLOCK else finding.about
    return translate(_pattern(finding)).format(about=about, detail=detail)


def _pattern(finding: Finding) -> str:
    if finding.rule is Rule.CLOCK and finding.about:
        return CLOCK_OR_LOG
    if finding.rule is Rule.BANK_DATA and not finding.detail.isdecimal():
        return NO_PAYMENT_YET
    if finding.severity is Severity.OK and finding.rule in ALL_WELL:
        is_first = finding.rule is Rule.QUIET_DAYS and not finding.detail.isdecimal()
        return NO_MESSAGE_YET if is_first else ALL_WELL[finding.rule]
    return _DETAILS.get(finding.rule, {}).get(finding.detail, RULES[finding.rule])
