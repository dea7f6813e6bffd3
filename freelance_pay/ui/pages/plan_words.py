"""Turns the facts of instalment plans into words: where a plan stands, and each of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.instalments import PlanState, Progress
from freelance_pay.services.sentences.words import OFFER_NOT_SENT, PLAN_NOTES
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import day_text, money_text
from freelance_pay.ui.pages.client_words import ClientWords
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.badge import BadgeText

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.instalments import InstalmentStand
    from freelance_pay.services.list_views import PlanRowView


class PlanWords(QObject):
    """Words for plans; no state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clients = ClientWords(self)

    def badge(self, row: PlanRowView) -> BadgeText:
        """Return where a plan stands as a badge."""
        if row.state is PlanState.ACTIVE and row.stand.progress is Progress.BEHIND:
            return BadgeText(self.tr("%n behind", "", len(row.stand.missed)), Tone.BAD)
        return {
            PlanState.OFFERED: BadgeText(self.tr("Offered"), Tone.INFO),
            PlanState.ACTIVE: BadgeText(self.tr("On track"), Tone.GOOD),
            PlanState.FINISHED: BadgeText(self.tr("Paid off"), Tone.GOOD),
            PlanState.DECLINED: BadgeText(self.tr("Declined")),
            PlanState.CANCELLED: BadgeText(self.tr("Ended")),
            PlanState.UNSENT: BadgeText(self.tr("Not sent")),
        }[row.state]

    def progress(self, row: PlanRowView) -> str:
        """Return how many instalments are paid."""
        return self.tr("{paid} of {total} paid").format(paid=len(row.stand.covered), total=len(row.stand.lines))

    def next_due(self, row: PlanRowView, today: date) -> str:
        """Return the next instalment's day and what is missing of it; empty where nothing is expected."""
        line = row.stand.next
        if line is None or row.state not in {PlanState.ACTIVE, PlanState.OFFERED}:
            return ""
        return f"{day_text(line.instalment.due_on, today)}, {money_text(line.rest)}"

    def about(self, row: PlanRowView, today: date) -> list[str]:
        """Return the plan's story in sentences."""
        lines = [
            self.tr("{amount} for {numbers}").format(amount=money_text(row.balance), numbers=", ".join(row.numbers)),
            self.tr("Offered on {day}").format(day=day_text(row.offered_on, today)),
        ]
        if row.accepted_on is not None:
            accepted = self.tr("Agreed on {day}").format(day=day_text(row.accepted_on, today))
            lines.append(f"{accepted}: {_noted(row.accepted_how)}" if row.accepted_how else accepted)
        if row.ended_on is not None:
            ended = self.tr("Ended on {day}").format(day=day_text(row.ended_on, today))
            lines.append(f"{ended}: {_noted(row.end_reason)}" if row.end_reason else ended)
        return lines

    def what_now(self, row: PlanRowView) -> str:
        """Return what the plan means for reminders, and what to do."""
        if row.state is PlanState.OFFERED:
            agree = self.tr("The client has not agreed yet; reminders go on. Say here when the answer is yes.")
            return agree if row.can_accept else translate_sentence(OFFER_NOT_SENT)
        if row.state is PlanState.UNSENT:
            return self.tr("The letter that was to offer it did not go out, so the client knows nothing of it.")
        if row.state is not PlanState.ACTIVE:
            return ""
        if row.stand.next is not None and row.stand.next.instalment.due_on in row.held:
            return self.tr("The next instalment is left alone for a while; the ones after it count as usual.")
        if row.stand.progress is Progress.BEHIND:
            return self.tr("An instalment is missing, so the client is on Today. Talk to the client, or end the plan.")
        return self.tr("While the plan is kept, no reminder goes out for its invoices.")

    def line(self, line: InstalmentStand, row: PlanRowView) -> BadgeText:
        """Return where one instalment stands."""
        if line.is_covered:
            return BadgeText(self.tr("Paid"), Tone.GOOD)
        held = row.held.get(line.instalment.due_on)
        if held is not None and row.state is PlanState.ACTIVE:
            return BadgeText(self._clients.rests(held, row.stand.today), Tone.WARN)
        if line.is_missed(row.stand.today) and row.state is PlanState.ACTIVE:
            return BadgeText(self.tr("Missing {amount}").format(amount=money_text(line.rest)), Tone.BAD)
        if line.paid:
            return BadgeText(self.tr("{amount} paid").format(amount=money_text(line.paid)), Tone.INFO)
        return BadgeText(self.tr("Open"))


def _noted(text: str) -> str:
    """Return a note on a plan: the program's own in the language of the window, the person's as it is."""
    return translate_sentence(PLAN_NOTES[text]) if text in PLAN_NOTES else text
