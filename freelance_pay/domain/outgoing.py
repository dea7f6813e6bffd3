"""What a message is made of before it is frozen: who writes to whom, words, files, and why it may be refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from freelance_pay.domain.errors import FreelancePayError


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name, which may be empty, and an address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class FileToSend:
    """A file that goes with the message. The name may come from anywhere; it is cleaned when the message is made."""

    name: str
    content: bytes = field(repr=False)
    media_type: str = "application/pdf"


@dataclass(frozen=True, slots=True)
class LetterParts:
    """Everything a message is made from; the same parts give the same bytes.

    `date` is an aware moment; it is written with its own offset. `message_id` is `<fp.<32 hex digits>@domain>`,
    made once per message. `in_reply_to` and `references` are Message-IDs of the thread that is answered.
    `language` is that of the text (`en`, `ru`, ...), for screen readers.
    """

    sender: Mailbox
    to: tuple[Mailbox, ...]
    subject: str
    text: str
    date: datetime
    message_id: str
    cc: tuple[Mailbox, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    files: tuple[FileToSend, ...] = ()
    language: str = "en"


class MessageRefusedError(FreelancePayError):
    """A message was not made, because of what would be in it."""


class ForbiddenCharactersError(MessageRefusedError):
    """A field of the message holds characters that may not be there: line breaks, control or direction characters.

    `characters` names them like "U+000A"; or says "encoded word" for text that mail programs would decode.
    """

    def __init__(self, field_name: str, characters: str) -> None:
        super().__init__(f"{field_name} holds {characters}")
        self.field_name = field_name
        self.characters = characters


class BadAddressError(MessageRefusedError):
    """An e-mail address is not one that can be written to. `reason` is the checker's English sentence."""

    def __init__(self, field_name: str, address: str, reason: str) -> None:
        super().__init__(f"{field_name}: {address!r} is not an e-mail address: {reason}")
        self.field_name = field_name
        self.address = address
        self.reason = reason


class NobodyToWriteToError(MessageRefusedError):
    """The message has no recipient."""

    def __init__(self) -> None:
        super().__init__("the message has no recipient")


class FieldTooLongError(MessageRefusedError):
    """A field of the message is longer than mail allows. `limit` is in characters."""

    def __init__(self, field_name: str, limit: int) -> None:
        super().__init__(f"{field_name} is longer than {limit} characters")
        self.field_name = field_name
        self.limit = limit


class WireDamagedError(MessageRefusedError):
    """The finished bytes are not what was meant; `part` says where. A fault of ours or of a library, never sent."""

    def __init__(self, part: str) -> None:
        super().__init__(f"the finished message is not what was meant: {part}")
        self.part = part
