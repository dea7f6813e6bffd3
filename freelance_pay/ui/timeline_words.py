"""Turns what happened with a client into one line of words each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.calls import CallOutcome
from freelance_pay.domain.message_links import Messenger
from freelance_pay.domain.policy import Stage
from freelance_pay.services.views import TimelineKind
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import day_text, fact_text, money_text
from freelance_pay.ui.policy_words import PolicyWords

if TYPE_CHECKING:
    from freelance_pay.services.views import TimelineEntry

_IN_OWN_WAY = frozenset(
    {TimelineKind.PAYMENT, TimelineKind.CALL, TimelineKind.MESSAGE_ELSEWHERE, TimelineKind.POLICY_CHOSEN}
)
_WITHOUT_OWN_WORDS = frozenset({TimelineKind.INVOICE_SENT, TimelineKind.CREDIT_NOTE, TimelineKind.PAYMENT})
_OF_A_MESSAGE = frozenset({TimelineKind.REMINDER_FAILED, TimelineKind.REMINDER_UNKNOWN, TimelineKind.REMINDER_WAITING})
_NAMES_INVOICES = _OF_A_MESSAGE | {
    TimelineKind.REMINDER_SENT,
    TimelineKind.LETTER_POSTED,
    TimelineKind.THANKED,
    TimelineKind.APOLOGISED,
    TimelineKind.PROMISE,
    TimelineKind.PAUSE,
    TimelineKind.DISPUTE,
    TimelineKind.PLAN_OFFERED,
    TimelineKind.PLAN_ACCEPTED,
}
"""Without its invoices a final reminder before a first one, about another invoice, looks like a mistake."""
_MOST_NAMED = 3


class TimelineWords(QObject):
    """Words for entries of a timeline; no state."""

    def text(self, entry: TimelineEntry) -> str:
        """Return `entry` as one line; the person's own words follow after a colon."""
        line = self._counted(entry) if entry.kind in _IN_OWN_WAY else self._line(entry) + self._about(entry)
        if entry.text and entry.kind not in _WITHOUT_OWN_WORDS:
            return f"{line}: {_own_words(entry)}"
        return line

    def _about(self, entry: TimelineEntry) -> str:
        """Return the invoices or the instalment an entry is about, in brackets; of many the first and how many more."""
        if entry.instalment is not None:
            due = day_text(entry.instalment, entry.on)
            return " " + self.tr("(the instalment due {day})").format(day=due)
        if entry.kind not in _NAMES_INVOICES or not entry.number:
            return ""
        numbers = entry.number.split(", ")
        more = len(numbers) - _MOST_NAMED
        shown = [*numbers[:_MOST_NAMED], f"+{more}"] if more > 0 else numbers
        return f" ({', '.join(shown)})"

    def stage(self, stage: Stage | None) -> str:
        """Return the reminder's name."""
        return {
            None: self.tr("Message"),
            Stage.PRE_DUE: self.tr("Notice before the due date"),
            Stage.DUE_TODAY: self.tr("Notice on the due date"),
            Stage.FIRST: self.tr("First reminder"),
            Stage.SECOND: self.tr("Second reminder"),
            Stage.FINAL: self.tr("Final reminder"),
            Stage.FORMAL_DEMAND: self.tr("Formal demand"),
        }[stage]

    def _line(self, entry: TimelineEntry) -> str:
        patterns = {
            TimelineKind.INVOICE_SENT: self.tr("Invoice {number} issued"),
            TimelineKind.REMINDER_SENT: self.tr("{stage} sent"),
            TimelineKind.REMINDER_FAILED: self.tr("{stage} was refused by the mail server"),
            TimelineKind.REMINDER_UNKNOWN: self.tr("{stage}: not known whether it arrived"),
            TimelineKind.REMINDER_WAITING: self.tr("{stage} waits to be sent"),
            TimelineKind.LETTER_POSTED: self.tr("{stage} posted as a letter"),
            TimelineKind.THANKED: self.tr("Thanked for the payment"),
            TimelineKind.APOLOGISED: self.tr("Apologised for a message sent by mistake"),
            TimelineKind.CREDIT_NOTE: self.tr("Credit note for {number}, {amount}"),
            TimelineKind.PROMISE: self.tr("Promised to pay by {until}"),
            TimelineKind.PAUSE: self.tr("Paused until {until}") if entry.until else self.tr("Paused"),
            TimelineKind.DISPUTE: self.tr("Disputed until {until}") if entry.until else self.tr("Disputed"),
            TimelineKind.PLAN_OFFERED: self.tr("Instalments offered"),
            TimelineKind.PLAN_ACCEPTED: self.tr("Instalments agreed"),
            TimelineKind.OFFER_ENDED: self.tr("Offer of instalments ended"),
            TimelineKind.PLAN_ENDED: self.tr("Instalment plan ended"),
            TimelineKind.PLAN_REOPENED: self.tr("Instalments reopened"),
            TimelineKind.PAYMENT_TAKEN_BACK: self.tr("Payment of {amount} taken back"),
            TimelineKind.CREDIT_TAKEN_BACK: self.tr("Credit note of {amount} taken back"),
            TimelineKind.INVOICE_CANCELLED: self.tr("Invoice {number} cancelled"),
            TimelineKind.INVOICE_REOPENED: self.tr("Invoice {number} reopened"),
            TimelineKind.NEVER_REMINDED: self.tr("{number} is left out of every reminder"),
            TimelineKind.REMINDED_AGAIN: self.tr("{number} is reminded of again"),
            TimelineKind.NOTE: self.tr("Note"),
        }
        return patterns[entry.kind].format(
            number=entry.number,
            stage=self.stage(entry.stage),
            amount=money_text(entry.amount) if entry.amount else "",
            until=day_text(entry.until, entry.on) if entry.until else "",
        )

    def _counted(self, entry: TimelineEntry) -> str:
        if entry.kind is TimelineKind.CALL:
            return self._call(entry)
        if entry.kind is TimelineKind.POLICY_CHOSEN:
            return self._policy(entry)
        if entry.kind is TimelineKind.MESSAGE_ELSEWHERE:
            return self._elsewhere(entry)
        return self._payment(entry)

    def _call(self, entry: TimelineEntry) -> str:
        words = {
            CallOutcome.NO_ANSWER: self.tr("Call: nobody answered"),
            CallOutcome.WILL_PAY_ON: self.tr("Call: will pay by {until}"),
            CallOutcome.WANTS_INSTALMENTS: self.tr("Call: wants instalments"),
            CallOutcome.DISPUTES: self.tr("Call: disputes the invoice"),
            CallOutcome.WRONG_PERSON: self.tr("Call: the wrong person answered"),
        }
        line = words.get(CallOutcome(entry.how)) if entry.how else None
        return (line or self.tr("Call")).format(until=day_text(entry.until, entry.on) if entry.until else "")

    def _elsewhere(self, entry: TimelineEntry) -> str:
        return {
            Messenger.SMS: self.tr("Text message sent"),
            Messenger.WHATSAPP: self.tr("WhatsApp message sent"),
            Messenger.TELEGRAM: self.tr("Telegram message sent"),
        }[Messenger(entry.how)]

    def _policy(self, entry: TimelineEntry) -> str:
        number, policy = entry.number, PolicyWords().preset(entry.how)
        if number:
            text = (
                self.tr("Follow-up of {number}: {policy}") if policy else self.tr("Follow-up of {number} as its client")
            )
        else:
            text = self.tr("Follow-up: {policy}") if policy else self.tr("Follow-up as usual")
        return text.format(number=number, policy=policy)

    def _payment(self, entry: TimelineEntry) -> str:
        amount = money_text(entry.amount) if entry.amount else ""
        paid = self.tr("Paid {amount} for {number}") if entry.number else self.tr("Paid {amount}")
        line = paid.format(amount=amount, number=entry.number)
        if entry.days_late is None or entry.days_late == 0:
            return line
        late = self.tr("%n day(s) late", "", entry.days_late) if entry.days_late > 0 else self.tr("early")
        return f"{line}, {late}"


def _own_words(entry: TimelineEntry) -> str:
    """Return what was noted: by the program in a sentence, by the person as it is."""
    # Imported here: the first paint is read through this module.
    from freelance_pay.services.sentences.deliveries import explain_reason  # noqa: PLC0415
    from freelance_pay.services.sentences.words import PLAN_NOTES  # noqa: PLC0415

    if entry.kind in _OF_A_MESSAGE:
        return explain_reason(entry.text, translate_sentence, fact_text)
    return translate_sentence(PLAN_NOTES[entry.text]) if entry.text in PLAN_NOTES else entry.text
