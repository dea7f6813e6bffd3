"""What the pages Invoices, Clients, Plans and Messages are given: frozen values with facts only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import Delivery, DeliveryId, DeliveryKind, State
from freelance_pay.domain.holds import Hold
from freelance_pay.domain.instalments import PlanId, PlanStand, PlanState
from freelance_pay.domain.invoices import Invoice, InvoiceId, Status
from freelance_pay.domain.money import Money
from freelance_pay.domain.payments import CreditNoteId, PaymentId
from freelance_pay.domain.policy import Stage

PAGE_ROWS = 200


class InvoiceFilter(StrEnum):
    """Which invoices are listed. OVERDUE and DUE_SOON are those of the figures on Today, held or not."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    IN_PLAN = "in_plan"
    ON_HOLD = "on_hold"
    PAID = "paid"
    CANCELLED = "cancelled"


class InvoiceSort(StrEnum):
    """What invoices can be sorted by. DUE is the day that counts, which is also the order of days overdue."""

    NUMBER = "number"
    CLIENT = "client"
    ISSUED = "issued"
    DUE = "due"
    GROSS = "gross"
    OPEN = "open"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class InvoiceQuery:
    """Which invoices, in which order, and which part of them.

    Every word of `text` must be found in the number, the title, the reference or the client's name.
    """

    filter: InvoiceFilter = InvoiceFilter.ALL
    text: str = ""
    client_id: ClientId | None = None
    sort: InvoiceSort = InvoiceSort.DUE
    is_descending: bool = False
    offset: int = 0
    limit: int = PAGE_ROWS

    def page(self, offset: int, limit: int) -> InvoiceQuery:
        """Return the same query for another part of the list."""
        return replace(self, offset=offset, limit=limit)


@dataclass(frozen=True, slots=True)
class InvoiceRowView:
    """One line of the invoice list; `next_due` is the day that counts, `days_overdue` is counted from it (0: not yet).

    `last_stage` is the highest reminder stage that was sent; `has_policy`: it follows another policy than its client.
    """

    id: InvoiceId
    client_id: ClientId
    client_name: str
    number: str
    title: str
    issued_on: date
    due_on: date
    next_due: date
    gross: Money
    open: Money
    status: Status
    days_overdue: int = 0
    last_stage: Stage | None = None
    has_pdf: bool = False
    never_remind: bool = False
    has_policy: bool = False


class InvoiceList(NamedTuple):
    """A whole list: the ids in their order, and what all of it comes to."""

    ids: Sequence[InvoiceId]
    totals: InvoiceTotals


class OverdueLine(NamedTuple):
    """One overdue invoice as the ledger keeps it, for long lists: days as ISO text, amounts in minor units."""

    id: int
    client_id: int
    number: str
    client_name: str
    issued_on: str
    next_due: str
    currency: str
    gross_minor: int
    open_minor: int


@dataclass(frozen=True, slots=True)
class InvoiceTotals:
    """How many invoices a query finds and what they come to, one amount per currency, the largest first."""

    count: int = 0
    open: tuple[Money, ...] = ()
    gross: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True)
class SettlementLine:
    """Money that settles an invoice, or none yet: from a payment or a credit note (exactly one of the ids).

    `amount` is the part this line is about, `whole` all of the payment or credit note.
    `is_undone` True: the payment was reversed, the credit note cancelled, or the money taken off this invoice; the last
    is also `is_released`: the payment or credit note itself stands.
    """

    on: date
    amount: Money
    whole: Money
    note: str = ""
    payment_id: PaymentId | None = None
    credit_note_id: CreditNoteId | None = None
    is_undone: bool = False
    is_released: bool = False


@dataclass(frozen=True, slots=True)
class InvoiceDetail:
    """Everything about one invoice except its timeline; `holds` are those that were not ended and cover it."""

    invoice: Invoice
    client_name: str
    status: Status
    days_overdue: int = 0
    settlements: tuple[SettlementLine, ...] = ()
    holds: tuple[Hold, ...] = ()
    sent: frozenset[Stage] = frozenset()
    pending: State | None = None


@dataclass(frozen=True, slots=True)
class ClientRowView:
    """One line of the client list; amounts one per currency, the largest first.

    `usual_delay` is how many days after the due date this client pays on average (None: nothing was paid yet).
    """

    id: ClientId
    name: str
    language: str
    open: tuple[Money, ...] = ()
    overdue: tuple[Money, ...] = ()
    invoice_count: int = 0
    usual_delay: int | None = None
    paid_invoices: int = 0
    last_contact_on: date | None = None


class MessageGroup(StrEnum):
    """How the messages are grouped, what needs a decision first."""

    UNKNOWN = "unknown"
    FAILED = "failed"
    HELD = "held"
    WAITING = "waiting"
    SENT = "sent"
    WITHDRAWN = "withdrawn"


STATES_OF_GROUP: dict[MessageGroup, tuple[State, ...]] = {
    MessageGroup.UNKNOWN: (State.UNKNOWN,),
    MessageGroup.FAILED: (State.FAILED,),
    MessageGroup.HELD: (State.HELD,),
    MessageGroup.WAITING: (State.QUEUED, State.CLAIMED, State.COMMITTING),
    MessageGroup.SENT: (State.SENT,),
    MessageGroup.WITHDRAWN: (State.WITHDRAWN,),
}
GROUP_OF_STATE: dict[State, MessageGroup] = {
    state: group for group, states in STATES_OF_GROUP.items() for state in states
}


@dataclass(frozen=True, slots=True)
class MessageCounts:
    """How many messages stand in each group."""

    unknown: int = 0
    failed: int = 0
    held: int = 0
    waiting: int = 0
    sent: int = 0
    withdrawn: int = 0

    @property
    def to_decide(self) -> int:
        """How many need the person: nobody knows whether they left, they failed, or they were held back."""
        return self.unknown + self.failed + self.held


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message; `amount` is what it asks for, `numbers` the invoices it is about. Moments are aware UTC."""

    id: DeliveryId
    client_id: ClientId
    client_name: str
    kind: DeliveryKind
    stage: Stage
    state: State
    subject: str
    recipients: tuple[str, ...]
    amount: Money
    numbers: tuple[str, ...]
    approved_at: datetime
    not_before: datetime
    sent_at: datetime | None = None
    next_try_at: datetime | None = None
    code: int | None = None
    detail: str = ""

    @property
    def group(self) -> MessageGroup:
        """The group this message stands in."""
        return GROUP_OF_STATE[self.state]


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log: when (aware UTC), what, and its flat facts as written."""

    at: datetime
    kind: str
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MessageDetail:
    """One message with its history, the oldest line first; its bytes are read apart."""

    delivery: Delivery
    client_name: str
    numbers: tuple[str, ...]
    amount: Money
    history: tuple[LogLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanRowView:
    """One instalment plan with where it stands; `open` is what is still owed on its invoices now.

    `letter` is where the letter that offers it stands, None where there is none. `held` are the holds that rest today
    on one of its instalments, by the day that is due on.
    """

    id: PlanId
    client_id: ClientId
    client_name: str
    state: PlanState
    balance: Money
    open: Money
    numbers: tuple[str, ...]
    stand: PlanStand
    offered_on: date
    accepted_on: date | None = None
    accepted_how: str = ""
    ended_on: date | None = None
    end_reason: str = ""
    letter: State | None = None
    held: Mapping[date, Hold] = field(default_factory=dict)

    @property
    def can_accept(self) -> bool:
        """Whether it is an offer that was sent for sure."""
        return self.state is PlanState.OFFERED and self.letter in (None, State.SENT)

    @property
    def can_reopen(self) -> bool:
        """Whether a person ended it and something is still open on its invoices."""
        was_running = self.state is PlanState.CANCELLED and self.accepted_on is not None
        return (was_running or self.state is PlanState.DECLINED) and self.open.minor > 0


@dataclass(frozen=True, slots=True)
class Difference:
    """Something the ledger keeps twice and that does not agree: where it is, what is kept, and what is right."""

    table: str
    id: int
    about: str
    kept: str
    right: str
