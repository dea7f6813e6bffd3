"""Why an invoice has no VAT: the reasons every letter language has words for, in the wordings of several countries."""

from __future__ import annotations

import re
from enum import StrEnum


class NoVat(StrEnum):
    """A reason that is told in the language of the letter, whatever language the invoice tells it in."""

    REVERSE_CHARGE = "reverse_charge"
    SMALL_BUSINESS = "small_business"


_PHRASES = {
    NoVat.REVERSE_CHARGE: (
        r"reverse[ -]charge|odwrotne\w* obciążeni\w*|steuerschuldnerschaft des leistungsempfängers"
        r"|обратно\w* (?:начислени|обложени)\w*|зворотн\w* (?:нарахуванн|оподаткуванн)\w*|autoliquidation|btw verlegd"
        r"|inversión del sujeto pasivo"
    ),
    NoVat.SMALL_BUSINESS: (
        r"small business|kleinunternehmer\w*|§ ?19 (?:abs\. ?1 )?ustg|zwolni\w* podmiotow\w*|franchise en base"
    ),
}
_KNOWN = {reason: re.compile(phrases, re.IGNORECASE) for reason, phrases in _PHRASES.items()}


def known_reason(note: str) -> NoVat | None:
    """Return the one reason `note` tells in any of the known wordings, None for another reason or for two."""
    found = [reason for reason, phrases in _KNOWN.items() if phrases.search(note)]
    return found[0] if len(found) == 1 else None


def bare_note(note: str) -> str:
    """Return `note` as it can stand within a sentence: without the full stop at its end."""
    return note.strip().removesuffix(".").rstrip()
