"""Which payments a thank-you is proposed for: received lately, settling invoices, and not thanked for yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import DeliveryKind, Intent
from freelance_pay.domain.money import Money
from freelance_pay.domain.payments import PaymentId
from freelance_pay.domain.policy import Stage

if TYPE_CHECKING:
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.payments import Payment
    from freelance_pay.services.ledger_ports import Change

PROPOSED_FOR = timedelta(days=14)
"""Thanks that come later than this sound odd."""


@dataclass(frozen=True, slots=True)
class ThanksProposal:
    """A payment to thank for; `rest` is what is still open on the invoices it settles, zero when they are paid."""

    payment_id: PaymentId
    client_id: ClientId
    client_name: str
    received_on: date
    amount: Money
    numbers: tuple[str, ...]
    rest: Money


def thanks_intent(invoice_id: InvoiceId, payment_id: PaymentId) -> Intent:
    """Return what thanking for a payment does for one of the invoices it settles."""
    return Intent(invoice_id, DeliveryKind.THANK_YOU, Stage.PRE_DUE, 0, payment_id)


def proposed_thanks(change: Change, today: date) -> tuple[ThanksProposal, ...]:
    """Return the payments to thank for on `today`, the newest first."""
    lately = change.money.payments_since(today - PROPOSED_FOR)
    found = (_proposal(change, payment) for payment in lately if payment.received_on <= today)
    return tuple(proposal for proposal in found if proposal is not None)


def _proposal(change: Change, payment: Payment) -> ThanksProposal | None:
    ids = [part.invoice_id for part in change.money.parts_of(payment.id)]
    thanked = (change.deliveries.holder_of(thanks_intent(one, payment.id)) for one in ids)
    if not ids or any(delivery is not None for delivery in thanked):
        return None
    invoices, rest = change.invoices.many(ids), Money(0, payment.amount.currency)
    for invoice in invoices:
        rest += invoice.open
    return ThanksProposal(
        payment.id,
        payment.client_id,
        change.clients.get(payment.client_id).name,
        payment.received_on,
        payment.amount,
        tuple(invoice.number for invoice in invoices),
        rest,
    )
