"""Reads a frozen message back as the recipient's program will, for the screens that show it."""

from __future__ import annotations

from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from email.message import EmailMessage

    from freelance_pay.domain.deliveries import Delivery


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file that travels with a message; `size` in bytes, unpacked."""

    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class MessageView:
    """What stands in a message. Mailboxes read "Name <address>"; `sent_on` is its Date, aware, None without one."""

    subject: str
    sender: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    sent_on: datetime | None
    text: str
    html: str
    attachments: tuple[AttachmentView, ...]


def view_of(mime: bytes) -> MessageView:
    """Return what stands in the message `mime`. A large attachment takes a moment: call it off the GUI thread."""
    message: EmailMessage = BytesParser(policy=policy.default).parsebytes(mime)
    date = message["Date"]
    return MessageView(
        subject=str(message.get("Subject", "")),
        sender=", ".join(_mailboxes(message, "From")),
        to=_mailboxes(message, "To"),
        cc=_mailboxes(message, "Cc"),
        sent_on=None if date is None else date.datetime,
        text=_words(message, "plain"),
        html=_words(message, "html"),
        attachments=tuple(_attachment(part) for part in message.iter_attachments()),
    )


def view_without_text(delivery: Delivery) -> MessageView:
    """Return what is known of a message whose bytes are not kept."""
    return MessageView(delivery.subject, "", delivery.recipients, (), None, "", "", ())


def _mailboxes(message: EmailMessage, field: str) -> tuple[str, ...]:
    header = message[field]
    return () if header is None else tuple(_mailbox(box.display_name, box.addr_spec) for box in header.addresses)


def _mailbox(name: str, address: str) -> str:
    return f"{name} <{address}>" if name else address


def _words(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return "" if part is None else str(part.get_content()).replace("\r\n", "\n")


def _attachment(part: EmailMessage) -> AttachmentView:
    content = part.get_payload(decode=True)
    size = len(content) if isinstance(content, bytes) else 0
    return AttachmentView(part.get_filename() or "", part.get_content_type(), size)
