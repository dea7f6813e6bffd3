"""Makes the exact bytes of a message from a letter and its files; the same parts give the same bytes.

The header lines are written here, not by `email.message`: its folding on Python 3.11 loses the quotes of long names
(one recipient reads as two), turns long Message-IDs into encoded words (the thread is lost) and lets an encoded word
inject a line (CVE-2024-6923). The MIME parts are its work, and `wire_checks` reads the result back.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
import uuid
from dataclasses import replace
from email import policy
from email.header import Header
from email.message import EmailMessage
from email.utils import encode_rfc2231, format_datetime, formataddr
from typing import TYPE_CHECKING

from freelance_pay.adapters.mail import wire_checks
from freelance_pay.adapters.mail.html_text import html_of
from freelance_pay.domain.deliveries import Envelope, Frozen
from freelance_pay.domain.outgoing import LetterParts, Mailbox, NobodyToWriteToError, WireDamagedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from freelance_pay.domain.outgoing import FileToSend

MAX_FILE_NAME = 80
_SEVEN_BIT = policy.SMTP.clone(cte_type="7bit")
_BASE64_LINE = 76
_NOT_IN_FILE_NAMES = re.compile(r'[<>:"|?*%\'`;=]')
_RESERVED_ON_WINDOWS = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)


def compose(parts: LetterParts) -> Frozen:
    """Freeze a message. Raise a MessageRefusedError leaf that names what is wrong with the parts.

    Addresses are brought to their ASCII form, an address in Cc that is also in To is left out of Cc.
    """
    own_id = wire_checks.own_id(parts.message_id)
    parts = _checked(parts)
    mime = b"".join([_header_lines(parts, own_id), *_body(parts, own_id)])
    envelope = Envelope(parts.sender.address, tuple(box.address for box in (*parts.to, *parts.cc)))
    frozen = Frozen(mime, hashlib.sha256(mime).hexdigest(), parts.message_id, envelope, parts.subject)
    _read_back(frozen, parts)
    return frozen


def new_message_id(sender_address: str) -> str:
    """Make the Message-ID of a new message; made once, it stays the same for every attempt to send it."""
    domain = wire_checks.ascii_address("sender address", sender_address).rpartition("@")[2]
    return f"<fp.{uuid.uuid4().hex}@{domain}>"


def as_unsent_draft(frozen: Frozen) -> bytes:
    """Give the message as the content of an `.eml` file that mail programs open as a draft: one header line more."""
    return b"X-Unsent: 1\r\n" + frozen.mime


def clean_file_name(name: str, media_type: str = "application/pdf") -> str:
    """Give the last part of `name` without what could lead elsewhere or mislead; letters of all languages stay.

    A PDF's name ends in `.pdf`, at most 80 characters in all; nothing left gives `document`.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    visible = "".join(char for char in last if unicodedata.category(char)[0] != "C" and char not in "\u2028\u2029")
    safe = " ".join(_NOT_IN_FILE_NAMES.sub("_", visible).split()).rstrip(". ")
    stem, dot, ending = safe.rpartition(".")
    if media_type == "application/pdf":
        stem, ending = (stem if dot and ending.lower() == "pdf" else safe), ".pdf"
    else:
        stem, ending = (stem, f".{ending[:10]}") if dot else (safe, "")
    stem = stem[: MAX_FILE_NAME - len(ending)].strip(". ") or "document"
    return f"_{stem}{ending}" if _RESERVED_ON_WINDOWS.match(stem) else stem + ending


def _checked(parts: LetterParts) -> LetterParts:
    if not parts.to:
        raise NobodyToWriteToError
    if parts.date.tzinfo is None:
        raise ValueError("the date of a message must know its time zone")
    to = _checked_mailboxes("recipient", parts.to)
    also_in_to = {box.address.lower() for box in to}
    cc = (box for box in _checked_mailboxes("copy recipient", parts.cc) if box.address.lower() not in also_in_to)
    return replace(
        parts,
        sender=_checked_mailboxes("sender", (parts.sender,))[0],
        to=to,
        cc=tuple(cc),
        subject=wire_checks.header_text("subject", parts.subject),
        text=wire_checks.body_text(parts.text),
        in_reply_to=parts.in_reply_to and wire_checks.message_id("In-Reply-To", parts.in_reply_to),
        references=tuple(wire_checks.message_id("References", reference) for reference in parts.references),
        language=wire_checks.header_text("language", parts.language),
    )


def _checked_mailboxes(field_name: str, boxes: Iterable[Mailbox]) -> tuple[Mailbox, ...]:
    checked: dict[str, Mailbox] = {}
    for box in boxes:
        name = wire_checks.header_text(f"{field_name} name", box.name)
        address = wire_checks.ascii_address(f"{field_name} address", box.address)
        checked.setdefault(address.lower(), Mailbox(name, address))
    return tuple(checked.values())


def _header_lines(parts: LetterParts, own_id: str) -> bytes:
    fields = {
        "From": _mailbox_list([parts.sender], "From"),
        "To": _mailbox_list(parts.to, "To"),
        "Cc": _mailbox_list(parts.cc, "Cc"),
        "Subject": _encoded(parts.subject, "Subject"),
        "Date": format_datetime(parts.date),
        "Message-ID": parts.message_id,
        "In-Reply-To": parts.in_reply_to,
        "References": "\r\n ".join(parts.references),
        "X-Freelance-Pay-Id": own_id,
    }
    lines = (f"{name}: {value}\r\n" for name, value in fields.items() if value or name == "Subject")
    return "".join(lines).encode("ascii")


def _mailbox_list(boxes: Sequence[Mailbox], field: str) -> str:
    return ",\r\n ".join(_mailbox(box, field) for box in boxes)


def _mailbox(box: Mailbox, field: str) -> str:
    if box.name.isascii():
        return formataddr((box.name, box.address))
    return f"{_encoded(box.name, field)}\r\n <{box.address}>"


def _encoded(text: str, field: str) -> str:
    """Give ASCII as it is, on one line, and everything else as folded encoded words (RFC 2047)."""
    if text.isascii():
        return text
    return Header(text, "utf-8", header_name=field, maxlinelen=_BASE64_LINE).encode(linesep="\r\n")


def _body(parts: LetterParts, own_id: str) -> Iterator[bytes]:
    yield b"MIME-Version: 1.0\r\n"
    words = _words(parts, f"=_{own_id}_words")
    if not parts.files:
        yield words
        return
    boundary = f"=_{own_id}_files"
    yield f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n'.encode("ascii")
    for part in (words, *map(_file_part, parts.files)):
        yield f"\r\n--{boundary}\r\n".encode("ascii")
        yield part
    yield f"\r\n--{boundary}--\r\n".encode("ascii")


def _words(parts: LetterParts, boundary: str) -> bytes:
    message = EmailMessage(policy=_SEVEN_BIT)
    html = html_of(parts.text, parts.language)
    message.set_content(parts.text, cte=_encoding(parts.text))
    message.add_alternative(html, subtype="html", cte=_encoding(html))
    message.set_boundary(boundary)
    del message["MIME-Version"]
    return message.as_bytes()


def _encoding(text: str) -> str:
    """Never as it is: encoded text cannot hold a boundary, which begins with "=_"."""
    mostly_latin = len(text.encode()) < 1.2 * len(text)
    return "quoted-printable" if mostly_latin else "base64"


def _file_part(file: FileToSend) -> bytes:
    """Write an attachment's part directly: a tenth of what the library takes for it."""
    name = clean_file_name(file.name, file.media_type)
    head = (
        f"Content-Type: {file.media_type}\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Disposition: attachment;\r\n {_file_name_parameter(name)}\r\n\r\n"
    )
    digits = base64.b64encode(file.content)
    lines = [digits[start : start + _BASE64_LINE] for start in range(0, len(digits), _BASE64_LINE)]
    return head.encode("ascii") + b"\r\n".join(lines)


def _file_name_parameter(name: str) -> str:
    return f'filename="{name}"' if name.isascii() else f"filename*={encode_rfc2231(name, 'utf-8')}"


def _read_back(frozen: Frozen, parts: LetterParts) -> None:
    """Read the bytes as the recipient's program will, and compare with what was meant."""
    wire_checks.check_content(frozen)
    headers = wire_checks.parsed_headers(frozen.mime)
    meant = {"From": [parts.sender], "To": list(parts.to), "Cc": list(parts.cc)}
    for field, boxes in meant.items():
        if wire_checks.mailboxes(headers, field) != boxes:
            raise WireDamagedError(field)
    threads = {"In-Reply-To": parts.in_reply_to, "References": " ".join(parts.references)}
    for field, value in threads.items():
        if wire_checks.decoded(headers, field) != value:
            raise WireDamagedError(field)
