"""Turns the reason for a proposal, or for none, into one or two sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.steps import Rest, Step, StepKind
from freelance_pay.services.sentences.reasons import RESTS
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import day_text, one_stop, quoted
from freelance_pay.ui.policy_words import PolicyWords

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.why import Why

_TOLD_ALREADY = frozenset({Rest.HELD, Rest.ON_ITS_WAY})
"""The details of an invoice say these in words of their own, with days."""


class WhyWords(QObject):
    """Words for Why; no state but its parts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = PolicyWords(self)

    def sentence(self, why: Why, today: date) -> str:
        """Return why a step is proposed, or why none is and what comes next."""
        if isinstance(why.answer, Step):
            parts = [self._proposal(why.answer, why, today), self._contact(why, today)]
        else:
            parts = [self._rest(why.answer, why), self._next(why, today)]
        return one_stop(" ".join(part for part in parts if part))

    def of_invoice(self, why: Why, today: date) -> str:
        """Return the same for an invoice whose status is told above."""
        if isinstance(why.answer, Rest) and why.answer in _TOLD_ALREADY:
            return one_stop(self._next(why, today))
        return self.sentence(why, today)

    def _proposal(self, step: Step, why: Why, today: date) -> str:
        if step.kind is StepKind.UNKNOWN_DELIVERY:
            return self.tr("Nobody knows whether the last message went out: that comes first.")
        if step.kind is StepKind.PLAN_BEHIND:
            return translate_sentence(RESTS[Rest.PLAN_BEHIND][0])
        stage, policy = self._policy.stage(step.stage), quoted(self._policy.name(why.policy))
        parts = [self._planned(step, today).format(step=stage, policy=policy)]
        if step.promise_broken is not None:
            broken = self.tr("The payment promised by {day} did not come.")
            parts.append(broken.format(day=day_text(step.promise_broken, today)))
        if step.kind is StepKind.NO_ADDRESS:
            parts.append(self.tr("There is no e-mail address yet."))
        return " ".join(parts)

    def _planned(self, step: Step, today: date) -> str:
        if step.planned_on is None:
            return self.tr("{step}: the next step of the policy {policy}.")
        if step.planned_on == today:
            return self.tr("{step}: the policy {policy} plans it for today.")
        day = day_text(step.planned_on, today)
        return self.tr("{step}: the policy {policy} planned it for {day}.").replace("{day}", day)

    def _contact(self, why: Why, today: date) -> str:
        if why.last_contact_on is None:
            return self.tr("No contact so far.")
        return self.tr("Last contact on {day}.").format(day=day_text(why.last_contact_on, today))

    def _rest(self, rest: Rest, why: Why) -> str:
        if rest is Rest.NEVER_REMIND and why.is_of_invoice:
            return self.tr("You chose never to remind about this invoice.")
        return translate_sentence(RESTS[rest][0])

    def _next(self, why: Why, today: date) -> str:
        if why.next is None:
            return ""
        step, day = why.next.step, day_text(why.next.on, today)
        if step.kind in (StepKind.UNKNOWN_DELIVERY, StepKind.PLAN_BEHIND):
            return ""
        return self.tr("Next by the policy {policy}: {step}, {day}.").format(
            policy=quoted(self._policy.name(why.policy)), step=self._policy.stage(step.stage), day=day
        )
