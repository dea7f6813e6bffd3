"""Why a scheduled run left a reminder to the person, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.scheduling import LeftReason
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Show, Translate, plain_fact
from freelance_pay.services.sentences import explain, explain_finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.services.scheduled import LeftForPerson

LEFT: Mapping[LeftReason, str] = {
    LeftReason.BY_HAND: QT_TRANSLATE_NOOP("Sentences", "This client is not set to automatic: you send it yourself."),
    LeftReason.CLOCK: QT_TRANSLATE_NOOP(
        "Sentences",
        "This computer was off for more than a day and a half, or its clock leapt. See whether the date is right and "
        "open Freelance Pay once: automatic reminders go on from then.",
    ),
    LeftReason.DAY_OFF: QT_TRANSLATE_NOOP(
        "Sentences", "Today is a day off there: it goes out on the next working day."
    ),
    LeftReason.ENOUGH: QT_TRANSLATE_NOOP("Sentences", "Enough went out for now: the rest follows with a later run."),
}


def explain_left(left: LeftForPerson, translate: Translate = str, show: Show = plain_fact) -> str:
    """Return why this reminder waits for the person."""
    if left.error is not None:
        return str(explain(left.error, translate, show))
    if left.reason is LeftReason.CHECKS:
        return " ".join(explain_finding(finding, translate, show) for finding in left.findings)
    return translate(LEFT[left.reason])
