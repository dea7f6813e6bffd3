"""Turns the findings of the pre-flight into one plain sentence each, with what to do where something is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.preflight import Rule, Severity
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.theme import Tone

if TYPE_CHECKING:
    from freelance_pay.domain.preflight import Finding

FINDING_ICONS = {
    Severity.OK: (IconName.CHECK, Tone.GOOD),
    Severity.WARN: (IconName.WARNING, Tone.WARN),
    Severity.BLOCK: (IconName.ERROR, Tone.BAD),
}
_NEVER = "never"


class FindingWords(QObject):
    """Words for findings; no state."""

    def severity(self, severity: Severity) -> str:
        """Return the severity in a word, for screen readers: the icon alone says nothing."""
        return {
            Severity.OK: self.tr("Fine"),
            Severity.WARN: self.tr("Look at this"),
            Severity.BLOCK: self.tr("In the way"),
        }[severity]

    def text(self, finding: Finding) -> str:
        """Return `finding` as a sentence."""
        counted = self._counted(finding)
        if counted:
            return counted
        if finding.severity is Severity.OK:
            return self._fine(finding)
        return self._in_the_way(finding).format(about=finding.about, detail=self._detail(finding))

    def _counted(self, finding: Finding) -> str:
        number = int(finding.detail) if finding.detail.isdecimal() else None
        if finding.rule is Rule.QUIET_DAYS and number is not None:
            if finding.severity is Severity.OK:
                return self.tr("%n day(s) since the last message", "", number)
            return self.tr("Only %n day(s) since the last message", "", number)
        if finding.rule is Rule.BANK_DATA and number is not None:
            return self.tr("Bank data is %n day(s) old", "", number)
        if finding.rule is Rule.ATTACHMENT and number is not None and finding.severity is Severity.OK:
            return self.tr("%n PDF(s) attached, unchanged", "", number)
        return ""

    def _fine(self, finding: Finding) -> str:
        known = {
            Rule.AMOUNT: self.tr("Open amount checked just now"),
            Rule.QUIET_DAYS: self.tr("No message so far"),
            Rule.RECIPIENT: self.tr("Goes to {about}"),
            Rule.LETTER: self.tr("The letter is complete"),
            Rule.ATTACHMENT: self.tr("Invoice attached"),
        }
        return known.get(finding.rule, finding.rule.value).format(about=finding.about)

    def _in_the_way(self, finding: Finding) -> str:
        return {
            Rule.AMOUNT: self.tr("The open amount of {about} changed: look at the invoice again"),
            Rule.STATUS: self.tr("{about} is {detail}: no reminder goes out for it"),
            Rule.STAGE: self.tr("{about}: this reminder was sent already, or one before it is missing"),
            Rule.QUIET_DAYS: self.tr("The last message is too recent"),
            Rule.IN_FLIGHT: self.tr("{about}: another message is not finished yet"),
            Rule.NEVER_REMIND: self.tr("You chose never to remind {about}"),
            Rule.RECIPIENT: self.tr("No e-mail address: add one to {about}"),
            Rule.FOREIGN_RECIPIENT: self.tr("{about} does not belong to this client alone"),
            Rule.BOUNCED: self.tr("Mail to {about} came back: check the address"),
            Rule.ATTACHMENT: self.tr("The PDF of {about} is missing or changed: attach it again"),
            Rule.ATTACHMENT_CONTENT: self.tr("The PDF of {about} does not show its number and amount"),
            Rule.SIZE: self.tr("The attachments are too large for a mail"),
            Rule.LETTER: self.tr("The letter: {detail}"),
            Rule.CREDIT: self.tr("{about} has {detail} of money not assigned to an invoice: assign it first"),
            Rule.BANK_DATA: self.tr("No bank data yet: a payment may have come in"),
            Rule.CLOCK: self.tr("The computer's clock says {detail}: set it right first"),
            Rule.ACCOUNT: self.tr("No mail account yet: set one up in Settings, or use your own mail program"),
        }[finding.rule]

    def _detail(self, finding: Finding) -> str:
        statuses = {
            "disputed": self.tr("disputed"),
            "promised": self.tr("promised"),
            "paused": self.tr("paused"),
            "in_plan": self.tr("in an instalment plan"),
            "cancelled": self.tr("cancelled"),
            "paid": self.tr("paid"),
            "open": self.tr("not due yet"),
            "due_today": self.tr("due only today"),
        }
        if finding.rule is Rule.STATUS:
            return statuses.get(finding.detail, finding.detail)
        if finding.rule is Rule.LETTER:
            from freelance_pay.services.sentences.letters import explain_letter  # noqa: PLC0415 - seldom needed

            return explain_letter(finding.detail, translate_sentence)
        return "" if finding.detail == _NEVER else finding.detail
