"""Calls: what a call can come to, and what is missing before one of these can be kept."""

from __future__ import annotations

from enum import StrEnum

from freelance_pay.domain.errors import DomainError


class CallOutcome(StrEnum):
    """What came of a call; the values are kept in the ledger and are never renamed."""

    NO_ANSWER = "no_answer"
    WILL_PAY_ON = "will_pay_on"
    WANTS_INSTALMENTS = "wants_instalments"
    DISPUTES = "disputes"
    WRONG_PERSON = "wrong_person"
    OTHER = "other"


class CallNeedsDayError(DomainError):
    """The client promised to pay, and nobody said by when."""


class CallNeedsNoteError(DomainError):
    """What was said has to be told in a few words: a dispute without a reason helps nobody later."""
