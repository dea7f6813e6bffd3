"""Turns the days of the calendar and their steps into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.steps import StepKind
from freelance_pay.domain.working_days import DayOffKind
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import SEPARATOR, day_text, long_day_text, money_text, one_stop, weekday_text
from freelance_pay.ui.policy_words import PolicyWords

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.policy import Stage
    from freelance_pay.domain.steps import Step
    from freelance_pay.domain.working_days import DayOff
    from freelance_pay.services.outlook import ForeseenStep
    from freelance_pay.ui.outlook.days import CalendarDay, ShownStep, Weeks

ICONS = {
    StepKind.REMINDER: IconName.SEND,
    StepKind.CALL: IconName.PHONE,
    StepKind.LETTER: IconName.LETTER,
    StepKind.PLAN_BEHIND: IconName.PLANS,
    StepKind.UNKNOWN_DELIVERY: IconName.WARNING,
    StepKind.NO_ADDRESS: IconName.WARNING,
}
"""How a step reaches the client, or that something is missing first."""
_SPOKEN = 6
_NAMED = 3


class OutlookWords(QObject):
    """Words for the calendar; each kind of step is put into words once, a day may have a thousand of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = PolicyWords(self)
        self._named: dict[tuple[StepKind, Stage | None], str] = {}

    def step(self, step: Step) -> str:
        """Return what a step is: "Second reminder"."""
        key = (step.kind, step.stage)
        if key not in self._named:
            self._named[key] = self._step(step)
        return self._named[key]

    def short_step(self, step: Step) -> str:
        """Return what a step is in a word, for a cell."""
        if step.kind is StepKind.UNKNOWN_DELIVERY:
            return self.tr("Decide")
        if step.kind is StepKind.PLAN_BEHIND:
            return self.tr("Plan")
        if step.kind is StepKind.NO_ADDRESS:
            return self.tr("No address")
        return self._policy.short_stage(step.stage)

    def beside_name(self, shown: ShownStep) -> str:
        """Return what stands behind the name where a step has one line only."""
        return self.tr("Rests") if shown.rests else self.short_step(shown.foreseen.step)

    def below_name(self, shown: ShownStep) -> str:
        """Return the second line of a step in a cell."""
        step = shown.foreseen.step
        word = self.tr("Would rest") if shown.rests else self.short_step(step)
        return f"{word} · {money_text(step.amount)}"

    def line(self, shown: ShownStep) -> str:
        """Return a step in the list of its day, below the name of the client."""
        step = self.step(shown.foreseen.step)
        words = self.tr("Would rest: {step}").format(step=step) if shown.rests else step
        return f"{money_text(shown.foreseen.step.amount)}, {words}"

    def number(self, day: date, *, is_first: bool) -> str:
        """Return the day as its cell shows it; the first of a month, and the first shown, with the month."""
        return day_text(day, day) if is_first or day.day == 1 else str(day.day)

    def off(self, off: DayOff) -> str:
        """Return why nobody works that day."""
        if off.kind is DayOffKind.WEEKEND:
            return self.tr("Weekend")
        if off.kind is DayOffKind.HOLIDAY:
            return off.name or self.tr("Holiday")
        return off.name or self.tr("Day off")

    def off_kind(self, off: DayOff) -> str:
        """Return why nobody works that day, and what kind of day that is."""
        kind = {
            DayOffKind.WEEKEND: self.tr("Weekend"),
            DayOffKind.HOLIDAY: self.tr("Holiday"),
            DayOffKind.OWN: self.tr("Day off"),
        }[off.kind]
        return f"{kind}: {off.name}" if off.name else kind

    def today(self) -> str:
        """Return what marks the day it is."""
        return self.tr("Today")

    def more(self, count: int) -> str:
        """Return that a day has more steps than there is room for."""
        return self.tr("+%n more", "steps of a day", count)

    def count(self, count: int) -> str:
        """Return how many steps a day has."""
        return self.tr("%n step(s)", "", count)

    def heading(self, day: CalendarDay) -> str:
        """Return what stands above the list of a day."""
        today = self.today() if day.is_today else ""
        off = self.off_kind(day.off) if day.off is not None else ""
        return SEPARATOR.join(part for part in (long_day_text(day.day), today, off) if part)

    def nothing(self, day: CalendarDay) -> str:
        """Return why the list of a day is empty."""
        if day.off is not None:
            return self.tr("Nothing goes out on a day off.")
        return self.tr("Nothing goes out on this day.")

    def spoken(self, day: CalendarDay) -> str:
        """Return the whole cell as a screen reader says it."""
        heading = self.heading(day).replace(SEPARATOR, ", ")
        if not day.steps:
            return f"{heading}. {self.nothing(day)}"
        named = [f"{one.foreseen.client_name}, {self.line(one)}" for one in day.steps[:_SPOKEN]]
        if len(day.steps) > _SPOKEN:
            named.append(self.more(len(day.steps) - _SPOKEN))
        return f"{heading}. {self.count(len(day.steps))}: " + "; ".join(named)

    def summary(self, weeks: Weeks, asked: str) -> str:
        """Return the sentence above the calendar; `asked` is the client that would be left alone."""
        if asked:
            rests = sum(step.rests for step in weeks.steps)
            text = self.tr(
                "If you left {client} alone, %n step(s) would rest. Nothing is changed by asking.", "", rests
            )
            return text.format(client=asked)
        steps = self.tr("%n step(s) if nobody pays meanwhile.", "", len(weeks.steps))
        return steps + " " + self.tr("Nothing goes out by itself because it stands here.")

    def harder(self) -> str:
        """Return why a step cannot be moved to an earlier day."""
        return self.tr(
            "Every late payer alike: earlier would be harder than the policy. Send it by hand today if you must."
        )

    def cannot_move(self) -> str:
        """Return why this step is not moved at all."""
        return self.tr("This does not wait: say first what became of the last message.")

    def move_title(self, shown: ShownStep) -> str:
        """Return the question which day a step is moved to."""
        words = self.tr("Move “{step}” for {client}")
        return words.format(step=self.step(shown.foreseen.step), client=shown.foreseen.client_name)

    def move_verb(self, day: date) -> str:
        """Return the verb with its day."""
        return self.tr("Move to {day}").format(day=weekday_text(day))

    def leave_verb(self, shown: ShownStep) -> str:
        """Return the way back with its day."""
        return self.tr("Leave it on {day}").format(day=weekday_text(shown.foreseen.on))

    def consequence(self, shown: ShownStep, last: date, lands: date, others: Sequence[ForeseenStep]) -> str:
        """Return what moving means: until when the client is left alone, where the step lands, what else waits."""
        client = shown.foreseen.client_name
        rest = self.tr("{client} is left alone up to and including {last}; the step is back on {day}.")
        sentences = [rest.format(client=client, last=weekday_text(last), day=weekday_text(lands))]
        if others:
            named = [f"{self.step(one.step)} ({day_text(one.on, one.on)})" for one in others[:_NAMED]]
            if len(others) > _NAMED:
                named.append(self.more(len(others) - _NAMED))
            sentences.append(self.tr("This waits as well: {steps}.").format(steps=", ".join(named)))
        return one_stop(" ".join(sentences))

    def moved(self, shown: ShownStep, lands: date) -> str:
        """Return what was done."""
        words = self.tr("{client} is left alone and is back on {day}.")
        return one_stop(words.format(client=shown.foreseen.client_name, day=weekday_text(lands)))

    def _step(self, step: Step) -> str:
        if step.kind is StepKind.UNKNOWN_DELIVERY:
            return self.tr("Say what became of the last message")
        if step.kind is StepKind.PLAN_BEHIND:
            return self.tr("Ask about the missed instalment")
        if step.kind is StepKind.NO_ADDRESS:
            return self.tr("{step}, but there is no e-mail address").format(step=self._policy.stage(step.stage))
        return self._policy.stage(step.stage)
