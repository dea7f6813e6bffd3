"""Sentences about calls, and about messages for the person's own messengers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.calls import CallNeedsDayError, CallNeedsNoteError
from freelance_pay.domain.message_links import NoCountryCodeError, NoPhoneNumberError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from freelance_pay.domain.errors import FreelancePayError

CONTACTS: dict[type[FreelancePayError], Sentence] = {
    CallNeedsDayError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No day for the promise"),
        QT_TRANSLATE_NOOP("Sentences", "A promise needs the day the client will pay by."),
        QT_TRANSLATE_NOOP("Sentences", "Choose the day."),
    ),
    CallNeedsNoteError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nothing written down"),
        QT_TRANSLATE_NOOP("Sentences", "Nobody will know later what was said in this call."),
        QT_TRANSLATE_NOOP("Sentences", "Say in a few words what the client said."),
    ),
    NoPhoneNumberError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No phone number"),
        QT_TRANSLATE_NOOP("Sentences", "“{phone}” cannot be dialled."),
        QT_TRANSLATE_NOOP("Sentences", "Write a phone number with its country code at the contact."),
    ),
    NoCountryCodeError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No country code"),
        QT_TRANSLATE_NOOP("Sentences", "“{phone}” has no country code, and this messenger needs one."),
        QT_TRANSLATE_NOOP("Sentences", "Write the number at the contact with its country code, such as +48."),
    ),
}
