"""Turns the facts of a row of Today into words: badges, reason, next step and what its buttons say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.policy import Stage
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.views import Badge, BadgeKind
from freelance_pay.ui.locale_text import NO_BREAK_SPACE, day_text, money_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.badge import BadgeText

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.steps import Missed
    from freelance_pay.services.views import TodayRow

_TONES = {
    BadgeKind.UNKNOWN_DELIVERY: Tone.BAD,
    BadgeKind.PROMISE_BROKEN: Tone.WARN,
    BadgeKind.OVERDUE: Tone.BAD,
    BadgeKind.PLAN_BEHIND: Tone.BAD,
    BadgeKind.DISPUTED: Tone.NEUTRAL,
    BadgeKind.DUE_TODAY: Tone.WARN,
    BadgeKind.DUE_SOON: Tone.WARN,
    BadgeKind.PROMISED: Tone.INFO,
    BadgeKind.PAUSED: Tone.NEUTRAL,
    BadgeKind.PLAN: Tone.INFO,
    BadgeKind.PAID: Tone.GOOD,
}
_BEFORE_OVERDUE = (Stage.PRE_DUE, Stage.DUE_TODAY)


class TodayWords(QObject):
    """Words for one row; no state, made once per page."""

    def badges(self, row: TodayRow) -> tuple[BadgeText, ...]:
        """Return the badges of `row` in words."""
        return tuple(BadgeText(self._badge(badge), _TONES[badge.kind]) for badge in row.badges)

    def reason(self, row: TodayRow) -> str:
        """Return why this client is on the list: "2 invoices, €1,250.00. Last reminder 9 days ago."."""
        if row.step is StepKind.PLAN_BEHIND:
            missed = self.tr("{amount} of the plan was missed.").format(amount=money_text(row.amount))
            return f"{missed} {self._last_contact(row.last_contact_days)}"
        count = self.tr("%n invoice(s)", "", row.invoice_count)
        return f"{count}, {money_text(row.amount)}. {self._last_contact(row.last_contact_days)}"

    def next_step(self, row: TodayRow) -> str:
        """Return what is proposed and what was missed: "Next: second reminder, in Polish. Planned for 3 Nov."."""
        return " ".join(part for part in (self._step(row), self.missed(row, with_days=False)) if part)

    def missed(self, row: TodayRow, *, with_days: bool = True) -> str:
        """Return for which day the step was meant and what went by since; nothing when it is on its day."""
        if row.planned_on is None:
            return ""
        planned = _short_day(row.planned_on)
        if not row.missed:
            return self.tr("Planned for {day}.").format(day=planned)
        steps = [
            self._missed_step(one) + (f" ({_short_day(one.planned_on)})" if with_days else "") for one in row.missed
        ]
        text = self.tr("Planned for {day}; missed meanwhile: {missed}.")
        return text.format(day=planned, missed=", ".join(steps))

    def _missed_step(self, missed: Missed) -> str:
        return {
            None: self.tr("call"),
            Stage.PRE_DUE: self.tr("notice before the due date"),
            Stage.DUE_TODAY: self.tr("notice on the due date"),
            Stage.FIRST: self.tr("first reminder"),
            Stage.SECOND: self.tr("second reminder"),
            Stage.FINAL: self.tr("final reminder"),
            Stage.FORMAL_DEMAND: self.tr("formal demand"),
        }[missed.stage]

    def _step(self, row: TodayRow) -> str:
        if row.step in {StepKind.REMINDER, StepKind.LETTER}:
            return self._reminder(row)
        if row.step is StepKind.CALL:
            return self.tr("Next: call {whom}.").format(whom=self._whom(row))
        if row.step is StepKind.PLAN_BEHIND:
            return self.tr("Next: ask {whom} about the plan.").format(whom=self._whom(row))
        return {
            StepKind.UNKNOWN_DELIVERY: self.tr("Next: say whether the last message went out."),
            StepKind.NO_ADDRESS: self.tr("Next: add an e-mail address, then a reminder can go out."),
        }[row.step]

    def primary(self, row: TodayRow) -> str:
        """Return what the obvious button of `row` says."""
        if row.step is StepKind.REMINDER and row.stage in _BEFORE_OVERDUE:
            return self.tr("Send notice")
        return {
            StepKind.REMINDER: self.tr("Send reminder"),
            StepKind.CALL: self.tr("Call…"),
            StepKind.LETTER: self.tr("Make the letter…"),
            StepKind.PLAN_BEHIND: self.tr("Open plan…"),
            StepKind.UNKNOWN_DELIVERY: self.tr("Decide…"),
            StepKind.NO_ADDRESS: self.tr("Add address…"),
        }[row.step]

    def primary_name(self, row: TodayRow) -> str:
        """Return the obvious button's name for screen readers: "Send reminder to Studio Kowalski"."""
        return self.tr("{button}: {client}").format(button=self.primary(row).removesuffix("…"), client=row.client_name)

    def primaries(self) -> tuple[str, ...]:
        """Return everything the obvious button can say, so that it can be as wide on every row."""
        return (
            self.tr("Send reminder"),
            self.tr("Send notice"),
            self.tr("Call…"),
            self.tr("Make the letter…"),
            self.tr("Open plan…"),
            self.tr("Decide…"),
            self.tr("Add address…"),
        )

    def has_letter(self, row: TodayRow) -> bool:
        """Tell whether the proposed step is a letter that can be edited first."""
        return row.step is StepKind.REMINDER

    def edit(self) -> str:
        """Return what the button for the message says."""
        return self.tr("Edit")

    def edit_name(self, row: TodayRow) -> str:
        """Return that button's name for screen readers."""
        return self.tr("Edit message to {client}").format(client=row.client_name)

    def skip(self) -> str:
        """Return what the button that puts the client off says."""
        return self.tr("Skip until…")

    def skip_name(self, row: TodayRow) -> str:
        """Return that button's name for screen readers."""
        return self.tr("Skip {client} until…").format(client=row.client_name)

    def spoken(self, row: TodayRow) -> str:
        """Return the whole row as a screen reader says it."""
        badges = ", ".join(badge.text for badge in self.badges(row))
        parts = (f"{row.client_name}.", f"{badges}.", self.reason(row), self._step(row), self.missed(row))
        return " ".join(part for part in parts if part)

    def _badge(self, badge: Badge) -> str:
        counted = self._counted_badge(badge)
        if counted:
            return counted
        return {
            BadgeKind.UNKNOWN_DELIVERY: self.tr("Needs a decision"),
            BadgeKind.PROMISE_BROKEN: self.tr("Promise broken"),
            BadgeKind.DISPUTED: self.tr("Disputed"),
            BadgeKind.DUE_TODAY: self.tr("Due today"),
            BadgeKind.DUE_SOON: self.tr("Due tomorrow"),
            BadgeKind.PROMISED: self.tr("Promised"),
            BadgeKind.PAUSED: self.tr("Paused"),
            BadgeKind.PAID: self.tr("Paid today") if badge.number == 0 else self.tr("Paid yesterday"),
        }[badge.kind]

    def _counted_badge(self, badge: Badge) -> str:
        if badge.kind is BadgeKind.OVERDUE:
            return self.tr("%n day(s) overdue", "", badge.number)
        if badge.kind is BadgeKind.PLAN:
            return self.tr("Plan {number} of {total}").format(number=badge.number, total=badge.total)
        if badge.kind is BadgeKind.PLAN_BEHIND:
            return self.tr("%n instalment(s) missed", "", badge.number)
        if badge.kind is BadgeKind.DUE_SOON and badge.number > 1:
            return self.tr("Due in %n day(s)", "", badge.number)
        if badge.kind is BadgeKind.PAID and badge.number > 1:
            return self.tr("Paid %n day(s) ago", "", badge.number)
        return ""

    def _last_contact(self, days: int | None) -> str:
        if days is None:
            return self.tr("No reminder so far.")
        if days == 0:
            return self.tr("Last contact today.")
        if days == 1:
            return self.tr("Last contact yesterday.")
        return self.tr("Last contact %n day(s) ago.", "", days)

    def _reminder(self, row: TodayRow) -> str:
        letter = {
            Stage.PRE_DUE: self.tr("Next: a friendly notice before the due date, {language}."),
            Stage.DUE_TODAY: self.tr("Next: a notice on the due date, {language}."),
            Stage.FIRST: self.tr("Next: first reminder, {language}."),
            Stage.SECOND: self.tr("Next: second reminder, {language}."),
            Stage.FINAL: self.tr("Next: final reminder, {language}."),
            Stage.FORMAL_DEMAND: self.tr("Next: a formal demand by post, {language}."),
        }[row.stage or Stage.FIRST]
        return letter.format(language=self._in_language(row.language))

    def _whom(self, row: TodayRow) -> str:
        return ", ".join(part for part in (row.contact_name or row.client_name, row.phone) if part)

    def _in_language(self, language: str) -> str:
        known = {
            "en": self.tr("in English"),
            "ru": self.tr("in Russian"),
            "pl": self.tr("in Polish"),
            "uk": self.tr("in Ukrainian"),
            "de": self.tr("in German"),
            "fr": self.tr("in French"),
            "es": self.tr("in Spanish"),
        }
        return known.get(language, known["en"])


def _short_day(day: date) -> str:
    return day_text(day, day).replace(" ", NO_BREAK_SPACE)
