"""Sentences about the follow-up rules a person makes: policies, who follows them, days off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.policy import PolicyProblem
from freelance_pay.domain.policy_errors import DaysOffError, PolicyInUseError, UnusablePolicyError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from freelance_pay.domain.errors import FreelancePayError

FOLLOW_UP: dict[type[FreelancePayError], Sentence] = {
    UnusablePolicyError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The policy is not complete"),
        QT_TRANSLATE_NOOP("Sentences", "The policy cannot be used as it is."),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
    ),
    PolicyInUseError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The policy is in use"),
        QT_TRANSLATE_NOOP("Sentences", "“{name}” cannot be deleted while it is in use. {because}"),
        QT_TRANSLATE_NOOP("Sentences", "Let them follow another policy first."),
    ),
    DaysOffError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The days off end too early"),
        QT_TRANSLATE_NOOP("Sentences", "The days off end on {last}, before they begin on {first}."),
        QT_TRANSLATE_NOOP("Sentences", "Choose a last day that is not before the first."),
    ),
}

USUAL_IN_USE = QT_TRANSLATE_NOOP(
    "Sentences", "It is the usual one. Clients it was chosen for: {clients}, open invoices: {invoices}."
)
IN_USE = QT_TRANSLATE_NOOP("Sentences", "Clients it was chosen for: {clients}, open invoices: {invoices}.")
"""Why a policy cannot be deleted."""

PROBLEMS: Mapping[PolicyProblem, str] = {
    PolicyProblem.NO_NAME: QT_TRANSLATE_NOOP("Sentences", "Give the policy a name."),
    PolicyProblem.NO_STEPS: QT_TRANSLATE_NOOP("Sentences", "Add at least one step."),
    PolicyProblem.TOO_MANY_STEPS: QT_TRANSLATE_NOOP("Sentences", "Twelve steps are the most: remove some."),
    PolicyProblem.DAY_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Sentences", "Choose a day from 60 days before to 365 days after the due date."
    ),
    PolicyProblem.SAME_DAY: QT_TRANSLATE_NOOP("Sentences", "Another step is on this day: choose another day."),
    PolicyProblem.STAGE_TWICE: QT_TRANSLATE_NOOP("Sentences", "Another step sends this letter: choose another one."),
    PolicyProblem.STAGE_ORDER: QT_TRANSLATE_NOOP(
        "Sentences", "A milder letter would follow a stricter one: change the days or the letters."
    ),
    PolicyProblem.STAGE_ON_WRONG_SIDE: QT_TRANSLATE_NOOP(
        "Sentences",
        "This letter does not fit the day: a notice goes out before or on the due date, everything else after it.",
    ),
    PolicyProblem.MAIL_WITHOUT_STAGE: QT_TRANSLATE_NOOP("Sentences", "Choose what the letter says."),
    PolicyProblem.CALL_WITH_STAGE: QT_TRANSLATE_NOOP("Sentences", "A call sends no letter: take the letter away."),
    PolicyProblem.DEMAND_NOT_ON_PAPER: QT_TRANSLATE_NOOP(
        "Sentences", "A formal demand goes by post, and only a formal demand does."
    ),
    PolicyProblem.REST_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Sentences", "Choose 0 to 60 quiet days, and 1 to 60 days to pay."
    ),
}
"""What is wrong with an own policy, and what would be right."""
