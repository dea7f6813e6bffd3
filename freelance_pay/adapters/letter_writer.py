"""Writes and checks letters: the domain's fields in the texts of the language folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.letter_templates import LetterTemplates
from freelance_pay.adapters.locale_formats import formats_for
from freelance_pay.domain.clients import LETTER_LANGUAGES
from freelance_pay.domain.letter_checks import check_letter
from freelance_pay.domain.letter_fields import letter_fields
from freelance_pay.domain.letters import CALL_SCRIPT, SHORT_MESSAGE, LetterFacts, RenderedLetter

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.letter_checks import Finding


class TemplateLetterWriter:
    """Implements the port LetterWriter on the texts under `folder`."""

    def __init__(self, folder: Path) -> None:
        self._templates = LetterTemplates(folder)

    def write(self, facts: LetterFacts) -> RenderedLetter:
        """Return the letter in the client's language (the first language where the client's has no texts)."""
        return self._write(facts, facts.name, formal=facts.formal)

    def script(self, facts: LetterFacts) -> str:
        """Return what to say on the phone, in the client's language: from the greeting to the thanks."""
        return self._write(facts, CALL_SCRIPT, formal=facts.client.formal).body

    def short_message(self, facts: LetterFacts) -> str:
        """Return the reminder as a text message for SMS and the like: one paragraph, about 300 characters at most."""
        body = self._write(facts, SHORT_MESSAGE, formal=facts.client.formal).body
        return " ".join(body.split())  # a no-break space would halve what fits into an SMS

    def problems(self, facts: LetterFacts, subject: str, body: str) -> tuple[Finding, ...]:
        """Return what the checks say about the words as they stand, blocking findings first."""
        language = _language(facts)
        return check_letter(
            RenderedLetter(subject, body), facts, formats_for(language), self._templates.words(language)
        )

    def _write(self, facts: LetterFacts, name: str, *, formal: bool) -> RenderedLetter:
        language = _language(facts)
        fields = letter_fields(facts, formats_for(language), self._templates.words(language))
        return self._templates.render(language, name, fields, formal=formal)


def _language(facts: LetterFacts) -> str:
    return facts.client.language if facts.client.language in LETTER_LANGUAGES else LETTER_LANGUAGES[0]
