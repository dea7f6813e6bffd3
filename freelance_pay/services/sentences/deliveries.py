"""Why a message stands where it stands: the short reasons kept in the ledger, as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.transport import Trouble
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, plain_fact
from freelance_pay.services.sentences import explain_finding
from freelance_pay.services.sentences.reasons import TROUBLES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.services.sentence import Show, Translate

KNOWN: Mapping[str, str] = {
    "undone": QT_TRANSLATE_NOOP("Sentences", "You took it back."),
    "given up": QT_TRANSLATE_NOOP("Sentences", "You gave it up."),
    "released": QT_TRANSLATE_NOOP("Sentences", "You let it go."),
    "the person says it was sent": QT_TRANSLATE_NOOP("Sentences", "You said that it was sent."),
    "the person sends it again": QT_TRANSLATE_NOOP("Sentences", "You asked to send it again."),
    "approved too long ago": QT_TRANSLATE_NOOP(
        "Sentences", "It could not leave for more than a day, so its amounts and days may be out of date."
    ),
    "not the bytes that were approved": QT_TRANSLATE_NOOP(
        "Sentences", "What is stored is not what you approved, so it was stopped."
    ),
    "the ledger was restored from a copy": QT_TRANSLATE_NOOP(
        "Sentences", "The ledger was restored from a copy, so it may be out of date, or sent already."
    ),
    "it is night where the client is": QT_TRANSLATE_NOOP(
        "Sentences", "It is night where the client is, so it waits for the morning."
    ),
    "approved on a day that has not come": QT_TRANSLATE_NOOP(
        "Sentences", "It was approved while the clock of this computer was ahead, so look at it first."
    ),
    "the send journal is damaged": QT_TRANSLATE_NOOP(
        "Sentences", "The send journal is damaged, so it may have been sent already."
    ),
    "known from the send journal": QT_TRANSLATE_NOOP("Sentences", "The send journal says so."),
    "another message did the same, says the send journal": QT_TRANSLATE_NOOP(
        "Sentences", "Another message did the same, says the send journal."
    ),
    "sent with another program": QT_TRANSLATE_NOOP("Sentences", "You sent it with another program."),
    "posted as a letter": QT_TRANSLATE_NOOP("Sentences", "You posted it as a letter."),
    "known from the send journal only": QT_TRANSLATE_NOOP(
        "Sentences", "Only the send journal knows it: the ledger was restored from an older copy."
    ),
    "the program ended while it was being sent": QT_TRANSLATE_NOOP(
        "Sentences", "The program ended while it was being sent."
    ),
    "stopped before the end of the message": QT_TRANSLATE_NOOP(
        "Sentences", "Sending was stopped before the end of the message."
    ),
    "no clear answer": QT_TRANSLATE_NOOP("Sentences", "The mail server gave no clear answer."),
    "stopped before the server's answer": QT_TRANSLATE_NOOP(
        "Sentences", "Sending was stopped before the server's answer."
    ),
}
"""The services' own notes; they are kept in ledgers and never renamed."""


def explain_reason(note: str, translate: Translate = str, show: Show = plain_fact, *, code: int | None = None) -> str:
    """Return the sentence for what is kept as the reason of a delivery's state; a server's own words stay as they are.

    A note is one of KNOWN, a finding of the pre-flight ("rule:about:detail"), a trouble ("trouble: server's words"), or
    a mail server's answer; `code` is the number of that answer.
    """
    if note in KNOWN:
        return translate(KNOWN[note])
    head, _, rest = note.partition(":")
    if head in set(Rule):
        about, _, detail = rest.rpartition(":")
        return explain_finding(Finding(Rule(head), Severity.BLOCK, about, detail), translate, show)
    if head in set(Trouble):
        because, _instead = TROUBLES[Trouble(head)]
        answer = _answer(rest, code)
        return f"{translate(because)} ({answer})" if answer else translate(because)
    return _answer(note, code)


def _answer(said: str, code: int | None) -> str:
    return f"{code or ''} {said.strip()}".strip()
