"""Turns the findings of the pre-flight into one plain sentence each, with what to do where something is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.domain.preflight import Rule, Severity
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import fact_text
from freelance_pay.ui.theme import Tone

if TYPE_CHECKING:
    from freelance_pay.domain.preflight import Finding

FINDING_ICONS = {
    Severity.OK: (IconName.CHECK, Tone.GOOD),
    Severity.WARN: (IconName.WARNING, Tone.WARN),
    Severity.BLOCK: (IconName.ERROR, Tone.BAD),
}


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
        """Return `finding` as a sentence, without the full stop where it is only one."""
        counted = self._counted(finding)
        if counted:
            return counted
        from freelance_pay.services.sentences import explain_finding  # noqa: PLC0415 - not before the first paint

        text = explain_finding(finding, translate_sentence, fact_text)
        return text if ". " in text else text.removesuffix(".")

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
