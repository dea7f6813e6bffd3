"""Refuses what must not be in a message: bad addresses, control characters, and bytes that are not what was meant."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import TYPE_CHECKING

from email_validator import EmailNotValidError, validate_email

from freelance_pay.domain.outgoing import (
    BadAddressError,
    FieldTooLongError,
    ForbiddenCharactersError,
    Mailbox,
    WireDamagedError,
)

if TYPE_CHECKING:
    from email.message import Message

    from freelance_pay.domain.deliveries import Frozen

MAX_LINE_BYTES = 998
MAX_HEADER_TEXT = 255
_ENCODED_WORD = re.compile(r"=\?[^?\s]*\?[bq]\?", re.IGNORECASE)
_DIRECTION_CHARACTERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_FORBIDDEN_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
_MESSAGE_ID = re.compile(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
_OWN_MESSAGE_ID = re.compile(r"<fp\.([0-9a-f]{32})@[A-Za-z0-9.-]+>")
_FIELD_NAME = re.compile(rb"([!-9;-~]+):")
OPTIONAL_FIELDS = ("Cc", "In-Reply-To", "References")
FIELDS = (
    *("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
    *("X-Freelance-Pay-Id", "MIME-Version", "Content-Type"),
)
"""The header fields of a message, in this order; those of OPTIONAL_FIELDS may be absent, nothing may be added."""


def ascii_address(field_name: str, address: str) -> str:
    """Give the form of `address` that mail servers understand (an international domain as punycode).

    Raise BadAddressError for anything that is not exactly one plain address. The domain is not looked up.
    """
    try:
        found = validate_email(address, check_deliverability=False, allow_smtputf8=False, strict=True)
    except EmailNotValidError as error:
        raise BadAddressError(field_name, address, str(error)) from error
    if not found.ascii_email:
        raise BadAddressError(field_name, address, "it has no plain form")
    return found.ascii_email


def header_text(field_name: str, text: str) -> str:
    """Give `text` with runs of spaces made one, or refuse it by the name of its field."""
    _refuse_characters(field_name, text, allowed="")
    if _ENCODED_WORD.search(text):
        raise ForbiddenCharactersError(field_name, "encoded word")
    if len(text) > MAX_HEADER_TEXT:
        raise FieldTooLongError(field_name, MAX_HEADER_TEXT)
    return re.sub(" +", " ", text).strip(" ")


def body_text(text: str) -> str:
    """Give the letter's text with plain line ends, or refuse it because of control characters."""
    plain = text.replace("\r\n", "\n")
    _refuse_characters("text", plain, allowed="\n\t")
    return plain if plain.endswith("\n") else plain + "\n"


def message_id(field_name: str, text: str) -> str:
    """Give back a Message-ID that can stand in a header line, or refuse it."""
    if len(text) > MAX_HEADER_TEXT:
        raise FieldTooLongError(field_name, MAX_HEADER_TEXT)
    if not _MESSAGE_ID.fullmatch(text):
        raise ForbiddenCharactersError(field_name, "what a Message-ID cannot hold")
    return text


def own_id(text: str) -> str:
    """Give the 32 hexadecimal digits of one of our own Message-IDs, or refuse it."""
    found = _OWN_MESSAGE_ID.fullmatch(text)
    if not found:
        raise ForbiddenCharactersError("Message-ID", "what ours cannot hold")
    return found[1]


def check_frozen(frozen: Frozen) -> None:
    """Check the final bytes once more, as a stranger would read them; raise WireDamagedError, naming the place."""
    if hashlib.sha256(frozen.mime).hexdigest() != frozen.sha256:
        raise WireDamagedError("SHA-256")
    check_content(frozen)


def check_content(frozen: Frozen) -> None:
    """Check everything `check_frozen` does but the SHA-256."""
    check_bytes(frozen.mime)
    headers = parsed_headers(frozen.mime)
    recipients = [box.address for field in ("To", "Cc") for box in mailboxes(headers, field)]
    if recipients != list(frozen.envelope.recipients):
        raise WireDamagedError("To and Cc are not the envelope's recipients")
    if [box.address for box in mailboxes(headers, "From")] != [frozen.envelope.sender]:
        raise WireDamagedError("From is not the envelope's sender")
    expected = {
        "Subject": frozen.subject,
        "Message-ID": frozen.message_id,
        "X-Freelance-Pay-Id": own_id(frozen.message_id),
    }
    for name, value in expected.items():
        if decoded(headers, name) != value:
            raise WireDamagedError(name)


def check_bytes(mime: bytes) -> None:
    """Check line ends, line lengths, characters and the list of header fields."""
    lines = mime.split(b"\r\n")
    joined = b"".join(lines)
    if b"\r" in joined or b"\n" in joined or lines[-1]:
        raise WireDamagedError("line ends")
    if not mime.isascii() or b"\0" in mime:
        raise WireDamagedError("characters that are not plain ASCII")
    if max(map(len, lines)) > MAX_LINE_BYTES:
        raise WireDamagedError(f"a line of more than {MAX_LINE_BYTES} bytes")
    names = _field_names(mime)
    expected = [name for name in FIELDS if name in names or name not in OPTIONAL_FIELDS]
    if names != expected:
        raise WireDamagedError("the list of header fields")


def parsed_headers(mime: bytes) -> Message:
    """Give the header fields as the standard library reads them."""
    head, _, _ = mime.partition(b"\r\n\r\n")
    return BytesHeaderParser().parsebytes(head + b"\r\n\r\n")


def decoded(headers: Message, field: str) -> str:
    """Give a field's text unfolded and with encoded words decoded, an empty text when it is absent."""
    return str(make_header(decode_header(_unfolded(headers, field))))


def mailboxes(headers: Message, field: str) -> list[Mailbox]:
    """Give the names and addresses of a parsed From, To or Cc, an empty list when it is absent."""
    value = _unfolded(headers, field)
    found = getaddresses([value]) if value else []
    return [Mailbox(str(make_header(decode_header(name))), address) for name, address in found]


def _unfolded(headers: Message, field: str) -> str:
    return str(headers[field] or "").replace("\r\n", "")


def _field_names(mime: bytes) -> list[str]:
    head, _, _ = mime.partition(b"\r\n\r\n")
    starts = re.split(rb"\r\n(?![ \t])", head)
    found = [_FIELD_NAME.match(start) for start in starts]
    return [match[1].decode("ascii") if match else "" for match in found]


def _refuse_characters(field_name: str, text: str, *, allowed: str) -> None:
    bad = {
        char
        for char in set(text)
        if char not in allowed
        and (char in _DIRECTION_CHARACTERS or unicodedata.category(char) in _FORBIDDEN_CATEGORIES)
    }
    if bad:
        raise ForbiddenCharactersError(field_name, ", ".join(sorted(f"U+{ord(char):04X}" for char in bad)))
