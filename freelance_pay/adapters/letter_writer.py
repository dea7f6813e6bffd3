"""Writes and checks letters: the domain's fields in the texts of the language folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.letter_templates import LetterTemplates
from freelance_pay.adapters.locale_formats import formats_for
from freelance_pay.domain.clients import LETTER_LANGUAGES
from freelance_pay.domain.letter_checks import check_letter
from freelance_pay.domain.letter_fields import letter_fields
from freelance_pay.domain.letters import LetterFacts, RenderedLetter

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.letter_checks import Finding


class TemplateLetterWriter:
    """Implements the port LetterWriter on the texts under `folder`."""

    def __init__(self, folder: Path) -> None:
        self._templates = LetterTemplates(folder)

    def write(self, facts: LetterFacts) -> RenderedLetter:
        """Return the letter in the client's language (the first language where the client's has no texts)."""
        language = _language(facts)
        fields = letter_fields(facts, formats_for(language), self._templates.words(language))
        return self._templates.render(language, facts.name, fields, formal=facts.client.formal)

    def problems(self, facts: LetterFacts, subject: str, body: str) -> tuple[Finding, ...]:
        """Return what the checks say about the words as they stand, blocking findings first."""
        language = _language(facts)
        return check_letter(
            RenderedLetter(subject, body), facts, formats_for(language), self._templates.words(language)
        )


def _language(facts: LetterFacts) -> str:
    return facts.client.language if facts.client.language in LETTER_LANGUAGES else LETTER_LANGUAGES[0]
