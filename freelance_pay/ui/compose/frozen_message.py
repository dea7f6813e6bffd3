"""Reads frozen bytes back as a mail program would, so that the preview shows what the message really holds."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import EmailMessage


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file in the message; `size` in bytes, unpacked."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """What the recipient will see; header fields as decoded text, empty where the message has none."""

    sender: str
    to: str
    cc: str
    subject: str
    date: str
    text: str
    html: str
    files: tuple[ShownFile, ...]


def read_message(mime: bytes) -> ShownMessage:
    """Return the parts of a message; takes a moment for large attachments, so it is called off the GUI thread."""
    message = message_from_bytes(mime, policy=policy.default)
    return ShownMessage(
        sender=_field(message, "From"),
        to=_field(message, "To"),
        cc=_field(message, "Cc"),
        subject=_field(message, "Subject"),
        date=_field(message, "Date"),
        text=_body(message, "plain"),
        html=_body(message, "html"),
        files=tuple(_files(message)),
    )


def _field(message: EmailMessage, name: str) -> str:
    return str(message.get(name, ""))


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return "" if part is None else str(part.get_content()).replace("\r\n", "\n")


def _files(message: EmailMessage) -> list[ShownFile]:
    return [
        ShownFile(part.get_filename() or "", len(part.get_payload(decode=True) or b""))
        for part in message.iter_attachments()
    ]
