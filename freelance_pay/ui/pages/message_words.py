"""Turns the facts of a message into words: where it stands, why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.services.list_views import GROUP_OF_STATE, MessageGroup
from freelance_pay.services.quiet import QUIET
from freelance_pay.services.sentences.deliveries import explain_reason
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import fact_text, moment_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.timeline_words import TimelineWords
from freelance_pay.ui.widgets.badge import BadgeText

if TYPE_CHECKING:
    from datetime import datetime

    from freelance_pay.domain.deliveries import Delivery
    from freelance_pay.domain.policy import Stage
    from freelance_pay.services.list_views import LogLine

_TONES = {
    MessageGroup.UNKNOWN: Tone.WARN,
    MessageGroup.FAILED: Tone.BAD,
    MessageGroup.HELD: Tone.WARN,
    MessageGroup.WAITING: Tone.INFO,
    MessageGroup.SENT: Tone.GOOD,
    MessageGroup.WITHDRAWN: Tone.NEUTRAL,
}


class MessageWords(QObject):
    """Words for messages; no state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeline = TimelineWords(self)

    def group(self, group: MessageGroup) -> str:
        """Return the name of a group."""
        return {
            MessageGroup.UNKNOWN: self.tr("Not known"),
            MessageGroup.FAILED: self.tr("Failed"),
            MessageGroup.HELD: self.tr("Held"),
            MessageGroup.WAITING: self.tr("Waiting"),
            MessageGroup.SENT: self.tr("Sent"),
            MessageGroup.WITHDRAWN: self.tr("Withdrawn"),
        }[group]

    def badge(self, state: State) -> BadgeText:
        """Return where a message stands as a badge."""
        group = GROUP_OF_STATE[state]
        return BadgeText(self.state(state), _TONES[group])

    def state(self, state: State) -> str:
        """Return where a message stands in a word or two."""
        if state in {State.CLAIMED, State.COMMITTING}:
            return self.tr("Being sent")
        return self.group(GROUP_OF_STATE[state])

    def kind(self, kind: DeliveryKind, stage: Stage) -> str:
        """Return what the message is for."""
        own = {
            DeliveryKind.INSTALMENT_OFFER: self.tr("Instalment offer"),
            DeliveryKind.THANK_YOU: self.tr("Thank-you"),
            DeliveryKind.APOLOGY: self.tr("Apology"),
        }
        return own.get(kind) or self._timeline.stage(stage)

    def reason(self, note: str, code: int | None = None) -> str:
        """Return the sentence for a reason kept with a message; `code` is the number of the mail server's answer."""
        return explain_reason(note, translate_sentence, fact_text, code=code)

    def empty(self, group: MessageGroup) -> tuple[str, str]:
        """Return heading and sentence for a group without messages."""
        return {
            MessageGroup.UNKNOWN: (
                self.tr("Nothing is in doubt"),
                self.tr("Messages nobody knows the fate of would stand here until you say what happened."),
            ),
            MessageGroup.FAILED: (
                self.tr("Nothing failed"),
                self.tr("Messages that a mail server refused for good would stand here."),
            ),
            MessageGroup.HELD: (
                self.tr("Nothing is held back"),
                self.tr("Messages that may be out of date would wait here for your decision."),
            ),
            MessageGroup.WAITING: (
                self.tr("Nothing is waiting"),
                self.tr("What you approve stands here until it has left."),
            ),
            MessageGroup.SENT: (
                self.tr("Nothing was sent yet"),
                self.tr("Every message is kept here exactly as it was sent."),
            ),
            MessageGroup.WITHDRAWN: (
                self.tr("Nothing was withdrawn"),
                self.tr("Messages that were taken back, or stopped because the client paid, stand here."),
            ),
        }[group]

    def advice(self, delivery: Delivery, now: datetime, paused: str) -> str:
        """Return what happened and what to do; `paused` is why the mail account rests, empty when it does not."""
        if GROUP_OF_STATE[delivery.state] is MessageGroup.WAITING:
            return self._waiting(delivery, now, paused)
        return {
            State.UNKNOWN: self.tr(
                "The mail server did not say whether it took this message. Look into the Sent folder of your mailbox, "
                "then say here what you found. Until then no other reminder goes out for these invoices."
            ),
            State.FAILED: self.tr(
                "It did not reach the client. Mend the cause, for example the address of the client, then give this "
                "message up: Today proposes the reminder anew."
            ),
            State.HELD: self.tr("It does not leave by itself. Read it, then let it go as it is, or withdraw it."),
            State.SENT: self.tr("The mail server of your mailbox took it on {moment}.").format(
                moment=moment_text(delivery.sent_at or delivery.approved_at)
            ),
            State.WITHDRAWN: self.tr("It was not sent. Where a reminder is still due, Today proposes it anew."),
        }[delivery.state]

    def log_line(self, line: LogLine) -> str:
        """Return one line of the history."""
        data = dict(line.data)
        if line.kind == "delivery_moved" and data.get("to") in set(State):
            text = self.state(State(data["to"]))
            reason = self.reason(data.get("detail", ""))
            return f"{text}: {reason}" if reason else text
        if line.kind == "letter_posted":
            return self.tr("Letter {number} posted").format(number=data.get("number", ""))
        if line.kind == "letter_corrected":
            return self.tr("Corrected: {note}").format(note=data.get("note", ""))
        return self.tr("Approved") if line.kind == "delivery_approved" else self.tr("Changed")

    def _waiting(self, delivery: Delivery, now: datetime, paused: str) -> str:
        if delivery.state is not State.QUEUED:
            return self.tr("It is being sent at this moment.")
        if paused:
            return self.tr("Sending rests: {reason}").format(reason=self.reason(paused))
        leaves_at = _end_of_undo(delivery)
        if leaves_at > now:
            return self.tr("It leaves at {moment}, unless you take it back.").format(moment=moment_text(leaves_at))
        if delivery.next_try_at is not None and delivery.next_try_at > now and delivery.detail == QUIET:
            return self.tr("It leaves when the night is over there, at {moment}.").format(
                moment=moment_text(delivery.next_try_at)
            )
        if delivery.next_try_at is not None and delivery.next_try_at > now:
            return self.tr("It could not leave yet. The next try is at {moment}.").format(
                moment=moment_text(delivery.next_try_at)
            )
        return self.tr("It leaves with the next run, as soon as the mail server can be reached.")


def _end_of_undo(delivery: Delivery) -> datetime:
    """Return when it can no longer be taken back; messages approved together wait for the last one of them."""
    was_tried = bool(delivery.attempts or delivery.detail)
    if was_tried or delivery.next_try_at is None:
        return delivery.not_before
    return max(delivery.not_before, delivery.next_try_at)
