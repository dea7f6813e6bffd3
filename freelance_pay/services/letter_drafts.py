"""Drafts: which letter is right for a client today, written in their language and not yet looked at."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryKind
from freelance_pay.domain.letters import LetterFacts, LetterItem, OfferedInstalment, addressee
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.outgoing import Mailbox
from freelance_pay.domain.policy import OVERDUE_STAGES, pay_by
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest, Step, StepKind
from freelance_pay.services.drafts import Draft, DraftItem
from freelance_pay.services.offers import OFFER_STAGE
from freelance_pay.services.settings import read_profile

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import Invoice, InvoiceId
    from freelance_pay.domain.letters import Sender
    from freelance_pay.domain.plans import Plan
    from freelance_pay.domain.steps import ClientFacts, StepItem
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, LetterWriter

_STEPS_WITH_LETTER = (StepKind.REMINDER, StepKind.NO_ADDRESS)
_WHY_NO_LETTER = {
    StepKind.CALL: Rest.ALL_SENT,
    StepKind.LETTER: Rest.LETTER_NEXT,
    StepKind.PLAN_BEHIND: Rest.PLAN_BEHIND,
    StepKind.UNKNOWN_DELIVERY: Rest.ON_ITS_WAY,
}


class LetterDrafts:
    """Writes the letters a person may still change. Changes nothing."""

    def __init__(self, ledger: Ledger, writer: LetterWriter, clock: Clock) -> None:
        self._ledger = ledger
        self._writer = writer
        self._clock = clock

    def reminder(self, client_id: ClientId, currency: str, *, by_hand: bool, leave_out: Collection[InvoiceId]) -> Draft:
        """Write the reminder that is right today; see `Reminders.compose`."""
        with self._ledger.look() as change:
            facts = change.facts(client_id, currency)
            step = next_step(facts, self._clock.today(), change.book(), by_hand=by_hand)
            if not isinstance(step, Step):
                raise NothingToSendError(facts.client.name, step)
            if step.kind not in _STEPS_WITH_LETTER:
                raise NothingToSendError(facts.client.name, _WHY_NO_LETTER[step.kind])
            chosen = {item.invoice_id: item for item in step.items if item.invoice_id not in leave_out}
            if not any(item.raises for item in chosen.values()):
                raise NothingToSendError(facts.client.name, Rest.NOT_DUE)
            invoices = change.invoices.many(chosen)
            items = tuple(_draft_item(invoice, chosen[invoice.id]) for invoice in invoices)
            return self._draft(change, facts, invoices, DeliveryKind.REMINDER, items)

    def offer(self, plan: Plan) -> Draft:
        """Write the letter that offers a plan; see `Reminders.compose_offer`."""
        with self._ledger.look() as change:
            facts = change.facts(plan.client_id, plan.balance.currency)
            still_open = [item.invoice.id for item in facts.invoices if item.invoice.id in plan.invoice_ids]
            invoices = change.invoices.many(still_open)
            if not invoices:
                raise NothingToSendError(facts.client.name, Rest.NOTHING_OPEN)
            items = tuple(DraftItem(one.id, one.number, OFFER_STAGE, one.open, one.pdf) for one in invoices)
            return self._draft(change, facts, invoices, DeliveryKind.INSTALMENT_OFFER, items, plan)

    def _draft(
        self,
        change: Change,
        facts: ClientFacts,
        invoices: Sequence[Invoice],
        kind: DeliveryKind,
        items: tuple[DraftItem, ...],
        plan: Plan | None = None,
    ) -> Draft:
        offer = () if plan is None else tuple(OfferedInstalment(part.due_on, part.amount) for part in plan.instalments)
        profile = read_profile(change)
        account, book = change.accounts.first(), change.book()
        policy, calendar = book.of_client(facts.client), book.calendar(facts.client)
        thread = change.deliveries.thread([item.invoice_id for item in items])
        stage = max(item.stage for item in items)
        letter_facts = LetterFacts(
            client=facts.client,
            contact=addressee(facts.client),
            sender=profile.sender,
            stage=stage,
            items=tuple(LetterItem(invoice) for invoice in invoices),
            today=self._clock.today(),
            bank=profile.bank_for(facts.currency),
            pay_by=pay_by(self._clock.today(), policy, calendar) if offer or stage in OVERDUE_STAGES else None,
            previous=tuple(sent_on for _, sent_on, earlier in thread if earlier in OVERDUE_STAGES),
            offer=offer,
        )
        letter = self._writer.write(letter_facts)
        sender = _mailbox(profile.sender, account.address if account else profile.sender.email)
        return Draft(
            client_id=facts.client.id,
            client_name=facts.client.name,
            currency=facts.currency,
            kind=kind,
            stage=stage,
            language=facts.client.language,
            items=items,
            sender=sender,
            to=tuple(Mailbox(contact.name, contact.email) for contact in facts.client.recipients()),
            cc=tuple(Mailbox(contact.name, contact.email) for contact in facts.client.copies()),
            subject=letter.subject,
            body=letter.body,
            message_id=_new_message_id(sender.address),
            date=self._clock.now().replace(microsecond=0).astimezone(),
            letter=letter_facts,
            references=tuple(message_id for message_id, _, _ in thread),
            plan=plan,
        )


def _draft_item(invoice: Invoice, item: StepItem) -> DraftItem:
    return DraftItem(invoice.id, invoice.number, item.stage, invoice.open, invoice.pdf, item.raises)


def _mailbox(sender: Sender, address: str) -> Mailbox:
    return Mailbox(sender.name, address)


def _new_message_id(address: str) -> str:
    domain = address.rpartition("@")[2] or "localhost.localdomain"
    return f"<fp.{uuid.uuid4().hex}@{domain}>"
