"""The words of the compose window: what is being written, what its button says, why it may not go out yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.deliveries import ASKS_NOTHING, DeliveryKind
from freelance_pay.domain.policy import Stage
from freelance_pay.ui.finding_words import FindingWords
from freelance_pay.ui.locale_text import SEPARATOR, money_text

if TYPE_CHECKING:
    from freelance_pay.services.drafts import Draft, Review

_BEFORE_OVERDUE = (Stage.PRE_DUE, Stage.DUE_TODAY)


class ComposeWords(QObject):
    """Words for one draft and its review; no state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings = FindingWords(self)

    def title(self, draft: Draft) -> str:
        """Return whom the message is for."""
        return self.tr("Message to {client}").format(client=draft.client_name)

    def about(self, draft: Draft) -> str:
        """Return what kind of letter it is and about how much: "Second reminder · in Polish · €1,250.00"."""
        received = draft.letter.received
        about = draft.total if received is None else received.amount
        amount = "" if draft.kind is DeliveryKind.APOLOGY else money_text(about)
        return SEPARATOR.join(filter(None, (self._letter(draft), self._in_language(draft.language), amount)))

    def send(self, draft: Draft) -> str:
        """Return what the obvious button says."""
        if draft.kind is DeliveryKind.INSTALMENT_OFFER:
            return self.tr("Send offer")
        if draft.kind is DeliveryKind.THANK_YOU:
            return self.tr("Send thank-you")
        if draft.kind is DeliveryKind.APOLOGY:
            return self.tr("Send apology")
        return self.tr("Send notice") if draft.stage in _BEFORE_OVERDUE else self.tr("Send reminder")

    def in_the_way(self, review: Review) -> str:
        """Return why the message may not go out; empty when nothing blocks it."""
        if review.blocking:
            reason = self._findings.text(review.blocking[0])
            others = len(review.blocking) - 1
            more = self.tr("(and %n more, see the checks)", "", others)
            return f"{reason} {more}" if others else reason
        return "" if review.frozen is not None else self.tr("The message could not be made. Look at the checks.")

    def _letter(self, draft: Draft) -> str:
        if draft.kind is DeliveryKind.INSTALMENT_OFFER:
            return self.tr("Offer of instalments")
        if draft.kind in ASKS_NOTHING:
            is_thanks = draft.kind is DeliveryKind.THANK_YOU
            return self.tr("Thank-you for a payment") if is_thanks else self.tr("Apology for a message")
        return {
            Stage.PRE_DUE: self.tr("Friendly notice before the due date"),
            Stage.DUE_TODAY: self.tr("Notice on the due date"),
            Stage.FIRST: self.tr("First reminder"),
            Stage.SECOND: self.tr("Second reminder"),
            Stage.FINAL: self.tr("Final reminder"),
        }[draft.stage]

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
