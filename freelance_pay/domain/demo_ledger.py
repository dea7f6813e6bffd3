"""The sample ledger as frozen values: every day in it is told relative to today, so that it is never out of date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import Client, ClientId
    from freelance_pay.domain.deliveries import Intent
    from freelance_pay.domain.holds import Hold
    from freelance_pay.domain.invoice_document import InvoiceDocument, Party
    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.domain.letters import BankDetails, Sender
    from freelance_pay.domain.payments import Allocation, CreditNote, Payment
    from freelance_pay.domain.plans import Plan
    from freelance_pay.domain.policy import Stage


@dataclass(frozen=True, slots=True)
class DemoInvoice:
    """An invoice as the ledger should end up with it, and what its PDF shows.

    `invoice.open`, `cancelled_on`, `next_due` and `plan_id` are the outcome of everything else in the ledger.
    """

    invoice: Invoice
    document: InvoiceDocument


@dataclass(frozen=True, slots=True)
class DemoPayment:
    """Money received and the invoices it settles."""

    payment: Payment
    parts: tuple[Allocation, ...]


@dataclass(frozen=True, slots=True)
class DemoCreditNote:
    """A credit note and the invoices it lessens."""

    note: CreditNote
    parts: tuple[Allocation, ...]


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """An instalment plan and the day it was offered."""

    plan: Plan
    offered_on: date


@dataclass(frozen=True, slots=True)
class DemoReminder:
    """A reminder that was sent; each intent names what was open that day."""

    client_id: ClientId
    stage: Stage
    sent_on: date
    intents: tuple[Intent, ...]


@dataclass(frozen=True, slots=True)
class DemoLedger:
    """Everything in the sample ledger. Ids count from 1 within each kind and hold the parts together."""

    today: date
    sender: Sender
    seller: Party
    banks: tuple[BankDetails, ...]
    clients: tuple[Client, ...]
    invoices: tuple[DemoInvoice, ...]
    payments: tuple[DemoPayment, ...]
    credit_notes: tuple[DemoCreditNote, ...]
    holds: tuple[Hold, ...]
    plans: tuple[DemoPlan, ...]
    reminders: tuple[DemoReminder, ...]
