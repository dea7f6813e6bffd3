"""Why a step is proposed, or why none is: for a client and for each of its invoices, always with an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.forecast import Foreseen, foresee
from freelance_pay.domain.holds import invoice_status
from freelance_pay.domain.invoices import Status
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.steps import Rest, Step

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.policy import Policy, PolicyBook
    from freelance_pay.domain.steps import ClientFacts, InvoiceFacts

_DAYS_AHEAD = 60
_HELD = (Status.DISPUTED, Status.PROMISED, Status.PAUSED)


@dataclass(frozen=True, slots=True)
class Why:
    """The step proposed today or the reason for none; `next` is then the first step of the coming weeks, if any.

    `policy` is the one that decides. `is_of_invoice`: the wish never to remind is about this invoice, not its client.
    """

    answer: Step | Rest
    policy: Policy
    last_contact_on: date | None = None
    next: Foreseen | None = None
    is_of_invoice: bool = False


def why(facts: ClientFacts, today: date, book: PolicyBook) -> Why:
    """Explain what is proposed for a client in one currency."""
    answer = next_step(facts, today, book)
    ahead = next(iter(foresee(facts, today, _DAYS_AHEAD, book)), None) if isinstance(answer, Rest) else None
    return Why(answer, book.of_client(facts.client), facts.last_contact_on, ahead)


def why_of_invoice(facts: ClientFacts, invoice_id: InvoiceId, today: date, book: PolicyBook) -> Why | None:
    """Explain what is proposed for one open invoice of `facts`; None where it is not among them."""
    item = next((found for found in facts.invoices if found.invoice.id == invoice_id), None)
    if item is None:
        return None
    policy = book.of_invoice(facts.client, item.invoice)
    answer = next_step(facts, today, book)
    if isinstance(answer, Step) and _is_about(answer, invoice_id):
        return Why(answer, policy, facts.last_contact_on)
    rest = _rest(item, facts, answer, today)
    foreseen = (one for one in foresee(facts, today, _DAYS_AHEAD, book) if _is_about(one.step, invoice_id))
    is_of_invoice = item.invoice.never_remind and not facts.client.never_remind
    return Why(rest, policy, facts.last_contact_on, next(foreseen, None), is_of_invoice)


def _rest(item: InvoiceFacts, facts: ClientFacts, answer: Step | Rest, today: date) -> Rest:
    """Return the invoice's own reason; else its client's; else that its day has not come."""
    status = invoice_status(item.invoice, facts.holds, today)
    own = (
        (facts.client.never_remind or item.invoice.never_remind, Rest.NEVER_REMIND),
        (item.pending not in (None, State.UNKNOWN, State.HELD), Rest.ON_ITS_WAY),
        (status in _HELD, Rest.HELD),
        (status is Status.IN_PLAN, Rest.PLAN_KEPT),
        (item.invoice.plan_id is not None, Rest.PLAN_BEHIND),
    )
    found = next((rest for holds, rest in own if holds), None)
    if found is not None:
        return found
    return Rest.NOT_DUE if isinstance(answer, Step) else answer


def _is_about(step: Step, invoice_id: InvoiceId) -> bool:
    return any(item.invoice_id == invoice_id for item in step.items)
