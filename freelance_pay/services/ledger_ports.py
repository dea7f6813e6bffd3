"""What the services need of the ledger: stores by subject, joined in one unit of work."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.deliveries import MAIL, Delivery, DeliveryId, DeliveryKind, Frozen, Intent, State
from freelance_pay.domain.holds import Hold, HoldId
from freelance_pay.domain.instalments import PlanId, PlanState
from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceEntry, InvoiceId
from freelance_pay.domain.payments import Allocation, CreditNote, CreditNoteId, Payment, PaymentId, Surplus
from freelance_pay.domain.plans import Plan
from freelance_pay.domain.policy import PolicyBook, Stage
from freelance_pay.domain.preflight import MoneyFacts, PreflightFacts
from freelance_pay.domain.steps import ClientFacts

if TYPE_CHECKING:
    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.domain.transport import JournalEntry


class EventKind(StrEnum):
    """What the log can say; the values are kept in the ledger and are never renamed."""

    CLIENT_ADDED = "client_added"
    CLIENT_CHANGED = "client_changed"
    CLIENT_ARCHIVED = "client_archived"
    INVOICE_ADDED = "invoice_added"
    INVOICE_CHANGED = "invoice_changed"
    INVOICE_CANCELLED = "invoice_cancelled"
    INVOICE_REOPENED = "invoice_reopened"
    PDF_ATTACHED = "pdf_attached"
    PAYMENT_RECORDED = "payment_recorded"
    PAYMENT_REVERSED = "payment_reversed"
    CREDIT_NOTE_ADDED = "credit_note_added"
    CREDIT_NOTE_CANCELLED = "credit_note_cancelled"
    CREDIT_SETTLED = "credit_settled"
    HOLD_ADDED = "hold_added"
    HOLD_ENDED = "hold_ended"
    PLAN_OFFERED = "plan_offered"
    PLAN_ACCEPTED = "plan_accepted"
    PLAN_ENDED = "plan_ended"
    PLAN_UNSENT = "plan_unsent"
    PLAN_REOPENED = "plan_reopened"
    CALL_DONE = "call_done"
    MESSAGE_ELSEWHERE = "message_elsewhere"
    DELIVERY_APPROVED = "delivery_approved"
    DELIVERY_MOVED = "delivery_moved"
    LETTER_PREPARED = "letter_prepared"
    LETTER_POSTED = "letter_posted"
    LETTER_CORRECTED = "letter_corrected"
    POLICY_CHANGED = "policy_changed"
    IMPORTED = "imported"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log. `data` holds flat text facts: amounts plain with their code, days ISO."""

    at: datetime
    kind: EventKind
    client_id: ClientId | None = None
    invoice_id: InvoiceId | None = None
    delivery_id: DeliveryId | None = None
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """A message approved by the person, to be queued: one row, and one intent per invoice.

    `channel` is MAIL or POST, `tracking` the number the post gave a letter.
    """

    client_id: ClientId
    account_id: int | None
    kind: DeliveryKind
    stage: Stage
    currency: str
    frozen: Frozen
    intents: tuple[Intent, ...]
    approved_at: datetime
    not_before: datetime
    channel: str = MAIL
    tracking: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """One change of a delivery's state. `claim` is the token that must match when leaving CLAIMED or COMMITTING."""

    delivery_id: DeliveryId
    from_state: State
    to_state: State
    at: datetime
    claim: str | None = None
    code: int | None = None
    detail: str = ""
    next_try_at: datetime | None = None


class ClientStore(Protocol):
    """Clients and their contacts."""

    def add(self, client: Client, at: datetime) -> ClientId: ...
    def add_many(self, clients: Sequence[Client], at: datetime) -> list[ClientId]: ...
    def get(self, client_id: ClientId) -> Client: ...
    def save(self, client: Client) -> None: ...
    def find(self, name: str) -> ClientId | None: ...
    def has_open_invoices(self, client_id: ClientId) -> bool: ...
    def archive(self, client_id: ClientId, at: datetime) -> None: ...
    def mark_bounced(self, address: str) -> None: ...


class InvoiceStore(Protocol):
    """Invoices; open amount and the day that counts are kept by the ledger itself."""

    def add(self, invoice: Invoice, at: datetime) -> InvoiceId: ...
    def add_many(self, invoices: Sequence[tuple[Invoice, Payment | None]], at: datetime) -> list[InvoiceId]: ...
    def get(self, invoice_id: InvoiceId) -> Invoice: ...
    def entries(self, invoice_ids: Collection[InvoiceId] | None = None) -> Iterator[InvoiceEntry]: ...
    def many(self, invoice_ids: Iterable[InvoiceId]) -> tuple[Invoice, ...]: ...
    def open_of(self, client_id: ClientId, currency: str) -> tuple[Invoice, ...]: ...
    def save(self, invoice: Invoice) -> None: ...
    def attach(self, invoice_id: InvoiceId, attachment: Attachment) -> None: ...


class MoneyStore(Protocol):
    """Payments, credit notes and allocations; every change keeps the invoices' open amounts right."""

    def add_payment(self, payment: Payment, parts: Sequence[Allocation], at: datetime) -> PaymentId: ...
    def add_credit_note(self, note: CreditNote, parts: Sequence[Allocation], at: datetime) -> CreditNoteId: ...
    def allocate(self, surplus: Surplus, parts: Sequence[Allocation], at: datetime) -> None: ...
    def surpluses(self, client_id: ClientId, currency: str) -> tuple[Surplus, ...]: ...
    def payment(self, payment_id: PaymentId) -> Payment: ...
    def payments_since(self, day: date) -> tuple[Payment, ...]: ...
    def parts_of(self, payment_id: PaymentId) -> tuple[Allocation, ...]: ...
    def credit_note(self, note_id: CreditNoteId) -> CreditNote: ...
    def reverse_payment(self, payment_id: PaymentId, reason: str, at: datetime) -> tuple[InvoiceId, ...]: ...
    def cancel_credit_note(self, note_id: CreditNoteId, on: date, at: datetime) -> tuple[InvoiceId, ...]: ...
    def release(self, invoice_id: InvoiceId, at: datetime) -> None: ...
    def give_back(self, invoice_id: InvoiceId, at: datetime) -> tuple[Allocation, ...]: ...


class HoldStore(Protocol):
    """Promises, pauses and disputes."""

    def add(self, hold: Hold, at: datetime) -> HoldId: ...
    def get(self, hold_id: HoldId) -> Hold: ...
    def end(self, hold_id: HoldId, at: datetime) -> None: ...
    def standing(self, client_id: ClientId) -> tuple[Hold, ...]: ...


class PlanStore(Protocol):
    """Instalment plans."""

    def add(self, plan: Plan, at: datetime) -> PlanId: ...
    def get(self, plan_id: PlanId) -> Plan: ...
    def of_client(self, client_id: ClientId, currency: str, *states: PlanState) -> tuple[Plan, ...]: ...
    def accept(self, plan_id: PlanId, on: date, how: str) -> None: ...
    def end(self, plan_id: PlanId, state: PlanState, reason: str, at: datetime) -> None: ...
    def reopen(self, plan_id: PlanId, state: PlanState) -> None: ...


class DeliveryStore(Protocol):
    """The outbox rows. Moves are refused (False) when the row is not in the state, or the claim is not ours."""

    def add(self, new: NewDelivery) -> DeliveryId: ...
    def get(self, delivery_id: DeliveryId) -> Delivery: ...
    def frozen(self, delivery_id: DeliveryId) -> Frozen: ...
    def claim(self, delivery_id: DeliveryId, token: str, at: datetime) -> bool: ...
    def move(self, move: Move) -> bool: ...
    def put_off(self, delivery_id: DeliveryId, until: datetime, why: str) -> None: ...
    def in_states(self, *states: State) -> tuple[Delivery, ...]: ...
    def due(self, at: datetime) -> tuple[DeliveryId, ...]: ...
    def pending_elsewhere(
        self, invoice_ids: Iterable[InvoiceId], own: DeliveryId | None
    ) -> Mapping[InvoiceId, State]: ...
    def holder_of(self, intent: Intent) -> Delivery | None: ...
    def impose(self, delivery_id: DeliveryId, state: State, why: str, at: datetime | None = None) -> None: ...
    def add_witnessed(
        self, entry: JournalEntry, intents: Sequence[Intent], client_id: ClientId, currency: str
    ) -> None: ...
    def unsent_of_client(self, client_id: ClientId) -> tuple[Delivery, ...]: ...
    def thread(self, invoice_ids: Iterable[InvoiceId]) -> tuple[tuple[str, date, Stage], ...]: ...
    def approved_since(self, moment: datetime) -> int: ...
    def by_message_id(self, message_id: str) -> Delivery | None: ...
    def states_by_message_id(self) -> Mapping[str, State]: ...


class AccountStore(Protocol):
    """Mail accounts, without secrets."""

    def save(self, account: MailAccount, at: datetime) -> int: ...
    def first(self) -> MailAccount | None: ...
    def pause(self, account_id: int, reason: str, until: datetime | None) -> None: ...
    def pause_reason(self, account_id: int, at: datetime) -> str: ...


class SettingStore(Protocol):
    """Settings as text by key (JSON)."""

    def get(self, key: str) -> str | None: ...
    def put(self, key: str, value: str) -> None: ...


class EventStore(Protocol):
    """The append-only log."""

    def add(self, event: Event) -> None: ...


class Change(Protocol):
    """One unit of work: everything in it is committed together, last, or not at all."""

    @property
    def clients(self) -> ClientStore: ...
    @property
    def invoices(self) -> InvoiceStore: ...
    @property
    def money(self) -> MoneyStore: ...
    @property
    def holds(self) -> HoldStore: ...
    @property
    def plans(self) -> PlanStore: ...
    @property
    def deliveries(self) -> DeliveryStore: ...
    @property
    def accounts(self) -> AccountStore: ...
    @property
    def settings(self) -> SettingStore: ...
    @property
    def events(self) -> EventStore: ...
    def facts(self, client_id: ClientId, currency: str) -> ClientFacts: ...
    def money_facts(
        self, client_id: ClientId, intents: Sequence[Intent], own: DeliveryId | None, today: date
    ) -> MoneyFacts: ...
    def preflight_facts(
        self,
        client_id: ClientId,
        currency: str,
        intents: Sequence[Intent],
        recipients: Sequence[str],
        own: DeliveryId | None,
        now: datetime,
        today: date,
    ) -> PreflightFacts: ...
    def book(self) -> PolicyBook: ...
    def commit(self) -> None: ...


class Ledger(Protocol):
    """The ledger as the services change it. `look` gives the same to read only: it keeps no other process waiting."""

    def change(self) -> AbstractContextManager[Change]: ...
    def look(self) -> AbstractContextManager[Change]: ...
