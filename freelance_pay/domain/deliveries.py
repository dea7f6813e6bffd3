"""A delivery: a frozen message on its way by e-mail, its states and the moves that are allowed between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.policy import Stage

DeliveryId = NewType("DeliveryId", int)
FIRST_RETRY, LAST_RETRY = timedelta(minutes=5), timedelta(hours=4)


class State(StrEnum):
    """Where a delivery stands; see the sending protocol in the README's "How sending works"."""

    QUEUED = "QUEUED"
    CLAIMED = "CLAIMED"
    COMMITTING = "COMMITTING"
    SENT = "SENT"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"
    HELD = "HELD"
    WITHDRAWN = "WITHDRAWN"


class DeliveryKind(StrEnum):
    """What a message is for. LISTED is what it is for an invoice that it lists without doing anything for it.

    TAKEN_BACK is what a reminder has become for its invoices that was sent, and then apologised for.
    """

    REMINDER = "reminder"
    INSTALMENT_OFFER = "instalment_offer"
    LISTED = "listed"
    TAKEN_BACK = "taken_back"
    THANK_YOU = "thank_you"
    APOLOGY = "apology"


ASKS_NOTHING = frozenset({DeliveryKind.THANK_YOU, DeliveryKind.APOLOGY})
"""What asks for no money: it may go where a reminder may not."""
MAIL, POST = "mail", "post"
"""The ways a delivery goes, as the ledger keeps them."""
_BY_POST = "@post.invalid>"


def posted_id(number: str, unique: str) -> str:
    """Return what stands in place of a Message-ID for the letter `number`: ledger and journal know it by that."""
    return f"<fp.{number}.{unique}{_BY_POST}"


def posted_number(message_id: str) -> str:
    """Return the number of the letter that `posted_id` made this of, empty for a mail."""
    return message_id.removeprefix("<fp.").partition(".")[0] if message_id.endswith(_BY_POST) else ""


ALLOWED_MOVES: dict[State, frozenset[State]] = {
    State.QUEUED: frozenset({State.CLAIMED, State.HELD, State.WITHDRAWN}),
    State.CLAIMED: frozenset({State.COMMITTING, State.QUEUED, State.FAILED, State.WITHDRAWN, State.HELD}),
    State.COMMITTING: frozenset({State.SENT, State.FAILED, State.QUEUED, State.UNKNOWN}),
    State.UNKNOWN: frozenset({State.SENT, State.QUEUED, State.WITHDRAWN}),
    State.HELD: frozenset({State.QUEUED, State.WITHDRAWN}),
    State.FAILED: frozenset({State.QUEUED, State.WITHDRAWN}),
    State.WITHDRAWN: frozenset({State.QUEUED}),
    State.SENT: frozenset(),
}
"""Every move a delivery may make. FAILED and WITHDRAWN are approved anew on the same row; SENT is the end."""

IN_FLIGHT = frozenset({State.CLAIMED, State.COMMITTING, State.UNKNOWN})
"""At most one delivery per invoice may be in one of these."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What one delivery does for one invoice: unique per invoice, kind, stage and instalment number (0: none).

    Only what is merely LISTED is not unique: the same invoice may be listed in many messages. A thank-you has the id
    of its payment in place of the instalment, an apology and what it took back that of the delivery it is about.

    `open_minor` is the open amount the letter names, in minor units of the delivery's currency.
    """

    invoice_id: InvoiceId
    kind: DeliveryKind
    stage: Stage
    open_minor: int
    instalment: int = 0


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who the mail server is told about: one sender, at least one recipient (To and Cc alike)."""

    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frozen:
    """The approved message: the exact bytes that preview, sending and archive read, with their SHA-256."""

    mime: bytes
    sha256: str
    message_id: str
    envelope: Envelope
    subject: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery as screens and the outbox see it (without its bytes). Moments are aware UTC."""

    id: DeliveryId
    client_id: ClientId
    kind: DeliveryKind
    stage: Stage
    currency: str
    state: State
    subject: str
    recipients: tuple[str, ...]
    message_id: str
    sha256: str
    approved_at: datetime
    not_before: datetime
    attempts: int = 0
    sent_at: datetime | None = None
    next_try_at: datetime | None = None
    code: int | None = None
    detail: str = ""
    intents: tuple[Intent, ...] = ()
    channel: str = MAIL
    tracking: str = ""

    @property
    def has_text(self) -> bool:
        """Whether its bytes are kept: of a message that only the send journal knew, they are not."""
        return bool(self.sha256)

    @property
    def rest_before_retry(self) -> timedelta:
        """How long it waits after a try that failed: 5 minutes, then twice as long each time, at most 4 hours."""
        wait: timedelta = FIRST_RETRY * 2 ** min(self.attempts - 1, 10)
        return min(wait, LAST_RETRY)

    @property
    def deeds(self) -> tuple[Intent, ...]:
        """What it does: its intents without the invoices that it only lists."""
        return tuple(intent for intent in self.intents if intent.kind is not DeliveryKind.LISTED)
