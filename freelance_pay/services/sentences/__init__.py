"""The one table from errors to sentences: every leaf has a title, what happened, and the way out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerLostError
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import NothingToSendError, PreflightBlockedError, PreflightConfirmError
from freelance_pay.domain.transport import NotSentError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence
from freelance_pay.services.sentences.importing import FILES
from freelance_pay.services.sentences.ledger import LEDGER, NO_COPY
from freelance_pay.services.sentences.letters import explain_letter
from freelance_pay.services.sentences.money import MONEY
from freelance_pay.services.sentences.reasons import RESTS, RULES, TROUBLES
from freelance_pay.services.sentences.sending import SENDING

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.preflight import Finding

SENTENCES: dict[type[FreelancePayError], Sentence] = {**LEDGER, **MONEY, **FILES, **SENDING}
UNEXPECTED = Sentence(
    QT_TRANSLATE_NOOP("Sentences", "Something went wrong"),
    QT_TRANSLATE_NOOP("Sentences", "An unexpected error came up ({kind}). Your data is as it was."),
    QT_TRANSLATE_NOOP("Sentences", "Try again; if it happens twice, restart Freelance Pay and tell us."),
)

NO_PAYMENT_YET = QT_TRANSLATE_NOOP("Sentences", "No payment was ever entered: look at your bank account.")


def explain(error: BaseException, translate: Callable[[str], str] = str) -> Sentence:
    """Return the sentence for `error` with its facts put in; an unexpected one is named by its kind only."""
    for kind in type(error).__mro__:
        sentence = SENTENCES.get(kind)
        if sentence is not None:
            if isinstance(error, LedgerLostError | LedgerDamagedError) and error.newest_backup is None:
                sentence = replace(sentence, way_out=NO_COPY)
            return sentence.translated(translate).filled(_facts(error, translate))
    return UNEXPECTED.translated(translate).filled({"kind": type(error).__name__})


def explain_finding(finding: Finding, translate: Callable[[str], str] = str) -> str:
    """Return one plain sentence for a finding that stops a message or wants a look."""
    text = NO_PAYMENT_YET if finding.rule is Rule.BANK_DATA and not finding.detail.isdigit() else RULES[finding.rule]
    detail = explain_letter(finding.detail, translate) if finding.rule is Rule.LETTER else finding.detail
    return translate(text).format(about=finding.about, detail=detail)


def _facts(error: BaseException, translate: Callable[[str], str]) -> dict[str, object]:
    facts = {name: _shown(value) for name, value in vars(error).items()}
    if isinstance(error, NotSentError):
        because, instead = TROUBLES[error.trouble]
        answer = f" ({error.code} {error.detail})" if error.code else ""
        facts |= {"because": translate(because) + answer, "instead": translate(instead)}
    elif isinstance(error, NothingToSendError):
        because, instead = RESTS[error.rest]
        facts |= {"because": translate(because), "instead": translate(instead)}
    elif isinstance(error, PreflightBlockedError | PreflightConfirmError):
        facts |= {"because": " ".join(explain_finding(item, translate) for item in error.findings), "instead": ""}
    return facts


def _shown(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(str(item) for item in value)
    return "-" if value is None else value
