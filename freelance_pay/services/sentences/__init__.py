"""The one table from errors to sentences: every leaf has a title, what happened, and the way out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerLostError
from freelance_pay.domain.sending_errors import PreflightBlockedError, PreflightConfirmError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence, plain_fact
from freelance_pay.services.sentences.contacts import CONTACTS
from freelance_pay.services.sentences.facts import facts_of
from freelance_pay.services.sentences.findings import finding_text
from freelance_pay.services.sentences.follow_up import FOLLOW_UP
from freelance_pay.services.sentences.importing import FILES
from freelance_pay.services.sentences.ledger import LEDGER, NO_COPY
from freelance_pay.services.sentences.money import MONEY
from freelance_pay.services.sentences.sending import SENDING

if TYPE_CHECKING:
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.sentence import Show, Translate

SENTENCES: dict[type[FreelancePayError], Sentence] = {**LEDGER, **MONEY, **FILES, **SENDING, **CONTACTS, **FOLLOW_UP}
UNEXPECTED = Sentence(
    QT_TRANSLATE_NOOP("Sentences", "Something went wrong"),
    QT_TRANSLATE_NOOP("Sentences", "An unexpected error came up. Every change is saved whole or not at all."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Look whether yours is there, then try again; if it happens twice, restart Freelance Pay and tell us.",
    ),
)


def explain(error: BaseException, translate: Translate = str, show: Show = plain_fact) -> Sentence:
    """Return the sentence for `error` with its facts put in, shown by `show`; an unexpected one shows no facts."""
    for kind in type(error).__mro__:
        sentence = SENTENCES.get(kind)
        if sentence is not None:
            if isinstance(error, LedgerLostError | LedgerDamagedError) and error.newest_backup is None:
                sentence = replace(sentence, way_out=NO_COPY)
            facts = facts_of(error, translate, show)
            if isinstance(error, PreflightBlockedError | PreflightConfirmError):
                because = " ".join(explain_finding(item, translate, show) for item in error.findings)
                facts |= {"because": because, "instead": ""}
            return sentence.translated(translate).filled(facts)
    return UNEXPECTED.translated(translate)


def explain_finding(finding: Finding, translate: Translate = str, show: Show = plain_fact) -> str:
    """Return what the pre-flight found in plain sentences; a cause that kept the message from being made as itself."""
    if finding.cause is not None:
        return str(explain(finding.cause, translate, show))
    return finding_text(finding, translate, show)
