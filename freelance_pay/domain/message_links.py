"""Links that open a message in the person's own program, with the number and the text filled in."""

from __future__ import annotations

import re
import string
from enum import StrEnum

from freelance_pay.domain.errors import DomainError

_TRUNK = re.compile(r"\(\s*0\s*\)")
_EXTENSION = re.compile(r"(?:ext\.?|x|доб\.?|wewn\.?|#|;|,).*$", re.IGNORECASE | re.DOTALL)
_ALLOWED = re.compile(r"\+?[0-9]+")
_IGNORED = re.compile(r"[\s().\-/\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
_UNRESERVED = frozenset(string.ascii_letters + string.digits + "-._~")
_LEAST_DIGITS, _MOST_DIGITS = 7, 15  # E.164 allows fifteen
_LEAST_LOCAL_DIGITS = 3


class Messenger(StrEnum):
    """A program of the person's own that a text can be handed to; the values are kept in the ledger."""

    SMS = "sms"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"


class NoPhoneNumberError(DomainError):
    """There is nothing that could be dialled."""

    def __init__(self, phone: str) -> None:
        super().__init__(f"{phone!r} is not a phone number")
        self.phone = phone


class NoCountryCodeError(DomainError):
    """The number works in its own country only: nobody can tell which one that is."""

    def __init__(self, phone: str) -> None:
        super().__init__(f"{phone!r} has no country code")
        self.phone = phone


def international_digits(phone: str) -> str:
    """Return a phone number as its digits beginning with the country code: "+44 (0)20 7946 0000" -> "442079460000".

    What follows an extension mark is left out. Raises NoPhoneNumberError, NoCountryCodeError.
    """
    digits = _dialled(phone)
    if digits.startswith("+"):
        digits = digits[1:]
    elif digits.startswith("00"):
        digits = digits[2:]
    else:
        raise NoCountryCodeError(phone)
    if not _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS or digits.startswith("0"):
        raise NoPhoneNumberError(phone)
    return digits


def call_link(phone: str) -> str:
    """Return the link that calls `phone`; a number without a country code is dialled as it is.

    Raises NoPhoneNumberError.
    """
    return f"tel:{_dialled(phone)}"


def message_links(messenger: Messenger, phone: str, text: str) -> tuple[str, ...]:
    """Return the links that open `text` to `phone` in `messenger`; where the first leads nowhere, try the next.

    A text message can be sent inside a country, the others need the country code. Raises NoPhoneNumberError,
    NoCountryCodeError.
    """
    words = _encoded(text)
    if messenger is Messenger.SMS:
        return (f"sms:{_dialled(phone)}?body={words}",)
    digits = international_digits(phone)
    if messenger is Messenger.WHATSAPP:
        return (f"https://wa.me/{digits}?text={words}",)
    return f"tg://resolve?phone={digits}&text={words}", f"https://t.me/+{digits}?text={words}"


def _encoded(text: str) -> str:
    """Return `text` as a link carries it (RFC 3986): what is not unreserved as its UTF-8 bytes."""
    bytes_ = text.encode(errors="replace")
    return "".join(chr(byte) if chr(byte) in _UNRESERVED else f"%{byte:02X}" for byte in bytes_)


def _dialled(phone: str) -> str:
    """Return what is dialled: digits, with a plus before them where there is one."""
    cut = _EXTENSION.sub("", phone)
    is_international = cut.lstrip().startswith(("+", "00"))
    digits = _IGNORED.sub("", _TRUNK.sub("", cut) if is_international else cut)
    if not _ALLOWED.fullmatch(digits) or len(digits) < _LEAST_LOCAL_DIGITS:
        raise NoPhoneNumberError(phone)
    return digits
