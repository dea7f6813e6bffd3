"""Turns follow-up policies into words: their names, steps, days, and what is wrong with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.policy import GENTLE, STANDARD, STRICT, Channel, Policy, PolicyStep, Stage, Tone
from freelance_pay.ui.languages import translate_sentence

if TYPE_CHECKING:
    from freelance_pay.domain.policy import PolicyBook, PolicyProblem


class PolicyWords(QObject):
    """Words for policies; no state."""

    def name(self, policy: Policy) -> str:
        """Return what a policy is called: presets in the language of the window, own ones as they were named."""
        return policy.name or self.preset(policy.key)

    def preset(self, key: str) -> str:
        """Return the name of a preset; whatever else is given stays as it is."""
        names = {
            GENTLE.key: self.tr("Gentle"),
            STANDARD.key: self.tr("Standard"),
            STRICT.key: self.tr("Strict"),
        }
        return names.get(key, key)

    def choices(self, book: PolicyBook, usual: str) -> list[tuple[str, str]]:
        """Return every policy by key with its name, `usual` (what the empty key stands for) first."""
        return [("", usual), *((policy.key, self.name(policy)) for policy in book.all())]

    def day(self, days: int) -> str:
        """Return when a step is due: "3 days before", "on the due date", "10 days after"."""
        if days < 0:
            return self.tr("%n day(s) before", "the due date", -days)
        return self.tr("%n day(s) after", "the due date", days) if days else self.tr("on the due date")

    def channel(self, channel: Channel) -> str:
        """Return how a step reaches the client."""
        return {
            Channel.MAIL: self.tr("E-mail"),
            Channel.CALL: self.tr("Call"),
            Channel.LETTER: self.tr("Letter by post"),
        }[channel]

    def tone(self, tone: Tone) -> str:
        """Return how a letter speaks."""
        return {
            Tone.AS_USUAL: self.tr("As usual"),
            Tone.FRIENDLY: self.tr("By first name"),
            Tone.FORMAL: self.tr("Formally"),
        }[tone]

    def stage(self, stage: Stage | None) -> str:
        """Return what a step says; a call has no letter."""
        return {
            None: self.tr("Call"),
            Stage.PRE_DUE: self.tr("Notice before the due date"),
            Stage.DUE_TODAY: self.tr("Notice on the due date"),
            Stage.FIRST: self.tr("First reminder"),
            Stage.SECOND: self.tr("Second reminder"),
            Stage.FINAL: self.tr("Final reminder"),
            Stage.FORMAL_DEMAND: self.tr("Formal demand"),
        }[stage]

    def short_stage(self, stage: Stage | None) -> str:
        """Return what a step says in one word, for a picture."""
        return {
            None: self.tr("Call"),
            Stage.PRE_DUE: self.tr("Notice"),
            Stage.DUE_TODAY: self.tr("Notice"),
            Stage.FIRST: self.tr("First", "reminder"),
            Stage.SECOND: self.tr("Second", "reminder"),
            Stage.FINAL: self.tr("Final", "reminder"),
            Stage.FORMAL_DEMAND: self.tr("Demand"),
        }[stage]

    def step(self, step: PolicyStep) -> str:
        """Return one step in words: "10 days after: second reminder, e-mail"."""
        parts = [self.stage(step.stage)]
        if step.channel is not Channel.CALL:
            parts.append(self.channel(step.channel))
        if step.tone is not Tone.AS_USUAL:
            parts.append(self.tone(step.tone))
        return f"{self.day(step.days)}: {', '.join(parts)}"

    def schedule(self, policy: Policy) -> str:
        """Return every step in words, in the order of the days."""
        if not policy.steps:
            return self.tr("No steps yet.")
        return "; ".join(self.step(step) for step in sorted(policy.steps, key=lambda one: one.days)) + "."

    def rests(self, policy: Policy) -> str:
        """Return how much time the client is given."""
        quiet = self.tr("%n quiet day(s) between two contacts", "", policy.quiet_days)
        answer = self.tr("%n day(s) to pay", "", policy.answer_days)
        return f"{quiet}, {answer}."

    def problem(self, problem: PolicyProblem) -> str:
        """Return what is wrong with a policy, and what would be right."""
        # Imported here: the first paint is read through this module.
        from freelance_pay.services.sentences.follow_up import PROBLEMS  # noqa: PLC0415

        return translate_sentence(PROBLEMS[problem])
