"""What a screen is given: frozen values with facts only; the window turns them into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.policy import Stage
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.domain.steps import Missed, StepKind
    from freelance_pay.domain.why import Why


class BadgeKind(StrEnum):
    """The short facts that stand beside a client's name, the most pressing first."""

    UNKNOWN_DELIVERY = "unknown_delivery"
    PROMISE_BROKEN = "promise_broken"
    OVERDUE = "overdue"
    PLAN_BEHIND = "plan_behind"
    DISPUTED = "disputed"
    DUE_TODAY = "due_today"
    DUE_SOON = "due_soon"
    PROMISED = "promised"
    PAUSED = "paused"
    PLAN = "plan"
    PAID = "paid"


@dataclass(frozen=True, slots=True)
class Badge:
    """`number` is days (OVERDUE, DUE_SOON, PROMISE_BROKEN, PAID), instalments missed (PLAN_BEHIND), or 0.

    For PLAN `number` is the instalment that is next and `total` how many there are.
    """

    kind: BadgeKind
    number: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One client and currency with the step proposed today; `amount` is what the step asks for.

    For a plan that is behind, that is what was missed of it, not all that is open.

    `days_overdue` counts from the oldest day that counts; `due_in` days until it (0: not before it or today);
    `last_contact_days` days since the last contact, None when there was none; `phone` whom and where to call.
    `planned_on` is the day the policy meant the step for, where it is past by more than a weekend; `missed` are the
    later steps whose day went by as well.
    """

    client_id: ClientId
    currency: str
    client_name: str
    step: StepKind
    stage: Stage | None
    amount: Money
    invoice_count: int
    days_overdue: int = 0
    due_in: int = 0
    last_contact_days: int | None = None
    badges: tuple[Badge, ...] = ()
    language: str = "en"
    contact_name: str = ""
    phone: str = ""
    planned_on: date | None = None
    missed: tuple[Missed, ...] = ()

    @property
    def key(self) -> tuple[ClientId, str]:
        """What names this row: a client has one row per currency."""
        return (self.client_id, self.currency)


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """The sums above the list, one amount per currency, the largest first; counts are clients or invoices as named."""

    overdue: tuple[Money, ...] = ()
    overdue_clients: int = 0
    due_soon: tuple[Money, ...] = ()
    due_soon_count: int = 0
    in_plans: tuple[Money, ...] = ()
    next_instalment: tuple[date, Money] | None = None
    received_this_month: tuple[Money, ...] = ()


@dataclass(frozen=True, slots=True)
class TodayView:
    """The Today page. `is_complete` False means `rows` are only the first of `total_rows`.

    `is_empty_ledger` True means that there is no client at all yet, not merely nothing to do.
    """

    today: date
    rows: tuple[TodayRow, ...] = ()
    total_rows: int = 0
    figures: TodayFigures | None = None
    is_complete: bool = True
    is_empty_ledger: bool = False


class TimelineKind(StrEnum):
    """What can have happened between the user and a client, as a person would tell it."""

    INVOICE_SENT = "invoice_sent"
    REMINDER_SENT = "reminder_sent"
    REMINDER_FAILED = "reminder_failed"
    REMINDER_UNKNOWN = "reminder_unknown"
    REMINDER_WAITING = "reminder_waiting"
    LETTER_POSTED = "letter_posted"
    THANKED = "thanked"
    APOLOGISED = "apologised"
    PAYMENT = "payment"
    CREDIT_NOTE = "credit_note"
    CALL = "call"
    MESSAGE_ELSEWHERE = "message_elsewhere"
    PROMISE = "promise"
    PAUSE = "pause"
    DISPUTE = "dispute"
    PLAN_OFFERED = "plan_offered"
    PLAN_ACCEPTED = "plan_accepted"
    OFFER_ENDED = "offer_ended"
    PLAN_ENDED = "plan_ended"
    PLAN_REOPENED = "plan_reopened"
    PAYMENT_TAKEN_BACK = "payment_taken_back"
    CREDIT_TAKEN_BACK = "credit_taken_back"
    INVOICE_CANCELLED = "invoice_cancelled"
    INVOICE_REOPENED = "invoice_reopened"
    POLICY_CHOSEN = "policy_chosen"
    NEVER_REMINDED = "never_reminded"
    REMINDED_AGAIN = "reminded_again"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened on a day. What a kind has no use for stays empty.

    `number` an invoice number; `until` the last day of a promise, pause or dispute, `instalment` the day on which the
    only one is due that it rests on; `days_late` of a payment (negative: early);
    `how` the CallOutcome of a call or the Messenger of a message sent elsewhere, as they are kept, or the policy chosen
    (the key of a preset, the name of an own one, empty for the usual one or the client's); `text` the person's own
    words.
    """

    on: date
    kind: TimelineKind
    number: str = ""
    stage: Stage | None = None
    amount: Money | None = None
    until: date | None = None
    days_late: int | None = None
    text: str = ""
    how: str = ""
    instalment: date | None = None


def until(entries: tuple[TimelineEntry, ...], today: date) -> tuple[TimelineEntry, ...]:
    """Return what has happened by `today`: an invoice that was entered ahead of its date is not issued yet."""
    return tuple(entry for entry in entries if entry.kind is not TimelineKind.INVOICE_SENT or entry.on <= today)


@dataclass(frozen=True, slots=True)
class OpenInvoiceLine:
    """One open invoice of a client: the day that counts and what is still owed."""

    invoice_id: InvoiceId
    number: str
    due_on: date
    open: Money
    never_remind: bool = False


@dataclass(frozen=True, slots=True)
class ClientPanel:
    """What stands beside the list for the selected client and currency.

    `usual_delay` is how many days after the due date this client pays on average over `paid_invoices` invoices
    (None: nothing was paid yet). `findings` is the pre-flight of the proposed message, empty when none is proposed.
    `why` says why something is proposed or not; None where nobody asked.
    """

    client_id: ClientId
    currency: str
    name: str
    contact_name: str = ""
    email: str = ""
    phone: str = ""
    language: str = "en"
    is_formal: bool = True
    usual_delay: int | None = None
    paid_invoices: int = 0
    note: str = ""
    invoices: tuple[OpenInvoiceLine, ...] = ()
    findings: tuple[Finding, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    can_offer_instalments: bool = True
    why: Why | None = None


class FoundKind(StrEnum):
    """What the finder can lead to besides actions."""

    CLIENT = "client"
    INVOICE = "invoice"


@dataclass(frozen=True, slots=True)
class Found:
    """One client or invoice the finder offers. `id` is a ClientId or an InvoiceId, as `kind` says."""

    kind: FoundKind
    id: int
    title: str
    detail: str = ""
    amount: Money | None = None


class Topic(StrEnum):
    """What a change touched: a page that shows it reads again when it is next looked at."""

    CLIENTS = "clients"
    INVOICES = "invoices"
    PAYMENTS = "payments"
    HOLDS = "holds"
    PLANS = "plans"
    MESSAGES = "messages"
    SETTINGS = "settings"
