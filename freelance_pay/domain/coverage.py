"""Every late payer alike: who was treated softer or harder than the policy asks for, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.holds import HoldKind, invoice_status
from freelance_pay.domain.invoices import Status, days_overdue
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.policy import USUAL, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.policy import Policy, PolicyBook
    from freelance_pay.domain.steps import ClientFacts, InvoiceFacts

_STILL_OWED = (Status.OVERDUE, Status.DISPUTED, Status.PROMISED, Status.PAUSED)
_ANSWERS = frozenset({HoldKind.PROMISE, HoldKind.DISPUTE})
"""What a client only says who was spoken to."""


class Treatment(StrEnum):
    """How an overdue client was treated, the least fair first."""

    NEVER_CONTACTED = "never_contacted"
    SOFTER = "softer"
    HARDER = "harder"
    AS_PLANNED = "as_planned"


class Why(StrEnum):
    """What explains a treatment, the strongest first; NOTHING means that it was merely left undone."""

    NEVER_REMIND = "never_remind"
    DISPUTED = "disputed"
    PROMISED = "promised"
    PAUSED = "paused"
    NO_ADDRESS = "no_address"
    TOO_SMALL = "too_small"
    OWN_POLICY = "own_policy"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One client and currency with something overdue.

    `expected`: the stage the usual policy would have reached for the oldest invoice by now; `reached`: what was sent
    for it, also before it was late.
    """

    client_name: str
    client_id: int
    currency: str
    overdue: Money
    days_overdue: int
    expected: Stage | None
    reached: Stage | None
    treatment: Treatment
    why: Why


def coverage(facts: ClientFacts, today: date, book: PolicyBook = USUAL) -> Coverage | None:
    """Compare what this client was sent with the usual policy; None where nothing is overdue or a plan is kept.

    Measured against the usual policy and not the client's own: an own one is an explanation, not an excuse.
    """
    late = [item for item in facts.invoices if _is_late(item, facts, today)]
    if not late:
        return None
    usual = book.policy("")
    oldest = min(late, key=lambda item: (item.invoice.next_due, item.invoice.id))
    expected = _expected(oldest, usual, facts, today, book)
    total = sum_money([item.invoice.open for item in late], facts.currency)
    treatment = _treatment(expected, oldest.reached, was_contacted=_was_contacted(late, facts))
    return Coverage(
        client_name=facts.client.name,
        client_id=facts.client.id,
        currency=facts.currency,
        overdue=total,
        days_overdue=days_overdue(oldest.invoice.next_due, today),
        expected=expected,
        reached=max(oldest.sent, default=None),
        treatment=treatment,
        why=_why(facts, oldest, total, today, book) if treatment is not Treatment.AS_PLANNED else Why.NOTHING,
    )


def _is_late(item: InvoiceFacts, facts: ClientFacts, today: date) -> bool:
    invoice = item.invoice
    status = invoice_status(invoice, facts.holds, today)
    return invoice.plan_id is None and invoice.next_due < today and status in _STILL_OWED


def _expected(item: InvoiceFacts, usual: Policy, facts: ClientFacts, today: date, book: PolicyBook) -> Stage | None:
    calendar, due = book.calendar(facts.client), item.invoice.next_due
    reached = [
        step.stage
        for step in usual.overdue
        if step.stage is not None and calendar.on_or_after(due + timedelta(days=step.days)) < today
    ]
    return max(reached, default=None)


def _was_contacted(late: Sequence[InvoiceFacts], facts: ClientFacts) -> bool:
    """Tell whether the client heard of what is late, in whatever way, or spoke of it."""
    since, last = min(item.invoice.next_due for item in late), facts.last_contact_on
    heard = any(item.sent for item in late) or (last is not None and last >= since)
    return heard or any(hold.kind in _ANSWERS and hold.covers(item.invoice) for hold in facts.holds for item in late)


def _treatment(expected: Stage | None, reached: Stage | None, *, was_contacted: bool) -> Treatment:
    if expected is None:
        return Treatment.AS_PLANNED if reached in (None, Stage.FIRST) else Treatment.HARDER
    if reached is None:
        return Treatment.SOFTER if was_contacted else Treatment.NEVER_CONTACTED
    if reached == expected:
        return Treatment.AS_PLANNED
    return Treatment.SOFTER if reached < expected else Treatment.HARDER


def _why(facts: ClientFacts, oldest: InvoiceFacts, total: Money, today: date, book: PolicyBook) -> Why:
    invoice, client = oldest.invoice, facts.client
    status = invoice_status(invoice, facts.holds, today)
    of_status = {Status.DISPUTED: Why.DISPUTED, Status.PROMISED: Why.PROMISED, Status.PAUSED: Why.PAUSED}
    policy = book.of_invoice(client, invoice)
    reasons = (
        (client.never_remind or invoice.never_remind, Why.NEVER_REMIND),
        (status in of_status, of_status.get(status, Why.NOTHING)),
        (not client.recipients(), Why.NO_ADDRESS),
        (policy.too_small(total), Why.TOO_SMALL),
        (policy.key != book.policy("").key, Why.OWN_POLICY),
    )
    return next((why for holds, why in reasons if holds), Why.NOTHING)
