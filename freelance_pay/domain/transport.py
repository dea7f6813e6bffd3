"""What handing a message to a mail server can end in: surely unsent, a final reply, or nobody knows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.invoices import InvoiceEntry
from freelance_pay.domain.keys import name_key
from freelance_pay.domain.policy import Stage

_ACCEPTED = 250


class Scope(StrEnum):
    """What a refusal is about, and so what stops: this message, its recipient, or everything the account sends."""

    MESSAGE = "message"
    RECIPIENT = "recipient"
    ACCOUNT = "account"


class Trouble(StrEnum):
    """Why a message did not go out; each has its own sentence for the user."""

    NETWORK = "network"
    NO_ANSWER = "no_answer"
    NOT_A_MAIL_SERVER = "not_a_mail_server"
    SERVER_BUSY = "server_busy"
    SERVER_REFUSED = "server_refused"
    NO_TLS = "no_tls"
    BAD_CERTIFICATE = "bad_certificate"
    REFUSED_LOGIN = "refused_login"
    NEEDS_APP_PASSWORD = "needs_app_password"  # noqa: S105
    NEEDS_OAUTH = "needs_oauth"
    LOGIN_SWITCHED_OFF = "login_switched_off"
    LOGIN_LATER = "login_later"
    RATE_LIMIT = "rate_limit"
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    RECIPIENT_LATER = "recipient_later"
    TOO_LARGE = "too_large"
    MESSAGE_REFUSED = "message_refused"
    MESSAGE_LATER = "message_later"


@dataclass(frozen=True, slots=True)
class Refusal:
    """How a server's "no" is to be read.

    With Scope.ACCOUNT the message stays queued: `permanent` pauses the account until a person acts, else it is tried
    again later. With the other scopes `permanent` fails the message, else it is tried again with back-off.
    """

    trouble: Trouble
    scope: Scope
    permanent: bool


class TransportError(FreelancePayError):
    """A message was not handed over, or it is not known whether it was."""


class NotSentError(TransportError):
    """The message was surely not sent: the end of its text was never given to the server.

    `code` is the server's reply code, or None when there was no reply; `detail` is cleaned plain text, at most
    200 characters; `recipient` is the address the server refused, or empty.
    """

    def __init__(self, refusal: Refusal, code: int | None = None, detail: str = "", recipient: str = "") -> None:
        super().__init__(f"not sent: {refusal.trouble} ({code or 'no reply'})")
        self.refusal = refusal
        self.code = code
        self.detail = detail
        self.recipient = recipient

    @property
    def trouble(self) -> Trouble:
        """Why it did not go out."""
        return self.refusal.trouble

    @property
    def scope(self) -> Scope:
        """What the refusal is about."""
        return self.refusal.scope

    @property
    def permanent(self) -> bool:
        """Whether trying again without a change is useless."""
        return self.refusal.permanent


class TrialNotSentError(TransportError):
    """The person's test message was not sent; nothing waits and nothing is tried again. Facts as in NotSentError."""

    def __init__(self, refusal: Refusal, code: int | None = None, detail: str = "") -> None:
        super().__init__(f"test message not sent: {refusal.trouble} ({code or 'no reply'})")
        self.refusal = refusal
        self.code = code
        self.detail = detail

    @property
    def trouble(self) -> Trouble:
        """Why it did not go out."""
        return self.refusal.trouble


class TrialUnknownError(TransportError):
    """The person's test message was handed over, but no well-formed reply came back: it may be in the inbox."""


class OutcomeUnknownError(TransportError):
    """The end of the message was given to the server, but no well-formed reply came back: it may have been sent."""

    def __init__(self, detail: str = "") -> None:
        super().__init__("it is not known whether the message was sent")
        self.detail = detail


@dataclass(frozen=True, slots=True)
class FinalReply:
    """The server's well-formed reply to the whole message; `text` is cleaned and capped.

    `refusal` tells how to read a 4xx or 5xx, and is None for every other code.
    """

    code: int
    text: str
    refusal: Refusal | None = None

    @property
    def state(self) -> State:
        """What the delivery becomes: SENT for 250 only, QUEUED or FAILED as the refusal says, else UNKNOWN."""
        if self.code == _ACCEPTED:
            return State.SENT
        if self.refusal is None:
            return State.UNKNOWN
        fails = self.refusal.permanent and self.refusal.scope is not Scope.ACCOUNT
        return State.FAILED if fails else State.QUEUED


def names_of(invoice: InvoiceEntry) -> tuple[str, str]:
    """Return what the journal may know an invoice by: its entry in the ledger, and what stands on it.

    The entry is the same in every copy, whatever is changed on the invoice later; an id alone may belong to another
    invoice after a restore, but not with the moment it was entered at. What stands on it is the same where it is
    entered once more, unless it has another number then.
    """
    entry = f"{invoice.id}@{invoice.added_at.astimezone(UTC).isoformat()}"
    return entry, f"{name_key(invoice.client_name)}|{name_key(invoice.number)}"


def letter_key(invoice: str, kind: DeliveryKind, stage: Stage, about: str = "0") -> str:
    """Give the key of what a letter does for one invoice as 32 hexadecimal digits: the same for ever.

    `invoice` is one of its names, see `names_of`; `about` tells thank-yous for one invoice apart.
    """
    return hashlib.sha256(f"{invoice}|{kind}|{int(stage)}|{about}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the send journal: what went out as which message, and how far.

    `keys` has one text for each invoice the message does something for: its `letter_key` under each of its names,
    blanks between (older lines: by its name only). `parts` are the day and minor units of each instalment an offer
    proposes. `takes_back` is the Message-ID of what an apology is about (older lines: empty). `at` is an aware UTC
    moment.
    """

    keys: tuple[str, ...]
    message_id: str
    state: State
    at: datetime
    parts: tuple[tuple[date, int], ...] = ()
    takes_back: str = ""


class JournalError(FreelancePayError):
    """The send journal could not be written or read."""


class JournalNotWrittenError(JournalError):
    """The send journal could not be written durably, so nothing may be sent, or be recorded as sent."""

    def __init__(self, path: Path, reason: FileTrouble) -> None:
        super().__init__(f"the send journal {path} was not written: {reason}")
        self.path = path
        self.reason = reason


class JournalDamagedError(JournalError):
    """Lines of the send journal are not what was written. `entries` are those that are sound."""

    def __init__(self, path: Path, damaged_lines: tuple[int, ...], entries: tuple[JournalEntry, ...] = ()) -> None:
        super().__init__(f"the send journal {path} is damaged in line(s) {', '.join(map(str, damaged_lines))}")
        self.path = path
        self.damaged_lines = damaged_lines
        self.entries = entries
