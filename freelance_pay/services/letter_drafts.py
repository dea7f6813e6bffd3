"""Drafts: which letter is right for a client today, written in their language and not yet looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import ASKS_NOTHING, DeliveryKind, State
from freelance_pay.domain.instalments import PlanId, plan_stand
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.letters import (
    LetterFacts,
    LetterItem,
    OfferedInstalment,
    Received,
    RenderedLetter,
    SentByMistake,
    addressee,
)
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.outgoing import Mailbox
from freelance_pay.domain.policy import BEFORE_OVERDUE, OVERDUE_STAGES, Stage, Tone, answer_by, pay_by
from freelance_pay.domain.sending_errors import (
    DeliveryMovedOnError,
    NothingToSendError,
    NothingToThankForError,
    TextNotKeptError,
)
from freelance_pay.domain.steps import Rest, Step, StepKind
from freelance_pay.services.client_days import ClientDays, client_day
from freelance_pay.services.drafts import Draft, DraftItem
from freelance_pay.services.message_ids import new_message_id
from freelance_pay.services.offers import OFFER_STAGE
from freelance_pay.services.policy_book import read_home_zone
from freelance_pay.services.settings import read_profile

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from freelance_pay.domain.clients import Client, ClientId, Contact
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.domain.letters import Sender
    from freelance_pay.domain.payments import PaymentId
    from freelance_pay.domain.plans import Plan
    from freelance_pay.domain.policy import PolicyBook
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


@dataclass(frozen=True, slots=True)
class _Occasion:
    """Why a letter is written; `readers` are those of an earlier message, `beside` invoices that are only listed."""

    promise_broken: date | None = None
    letter_number: str = ""
    received: Received | None = None
    mistaken: SentByMistake | None = None
    instalments: Mapping[InvoiceId, Money] = field(default_factory=dict)
    about: int = 0
    readers: frozenset[str] | None = None
    tone: Tone = Tone.AS_USUAL
    beside: frozenset[InvoiceId] = frozenset()


class LetterDrafts:
    """Writes the letters a person may still change. Changes nothing."""

    def __init__(self, ledger: Ledger, writer: LetterWriter, clock: Clock) -> None:
        self._ledger = ledger
        self._writer = writer
        self._clock = clock

    def reminder(self, client_id: ClientId, currency: str, *, by_hand: bool, leave_out: Collection[InvoiceId]) -> Draft:
        """Write the reminder that is right today; see `Reminders.compose`."""
        with self._ledger.look() as change:
            facts, book = change.facts(client_id, currency), change.book()
            step = self._letter_step(facts, book, by_hand=by_hand)
            if leave_out:
                kept = tuple(item for item in facts.invoices if item.invoice.id not in leave_out)
                facts = replace(facts, invoices=kept)
                step = self._letter_step(facts, book, by_hand=by_hand)
            return self._letter_for(change, facts, step, _Occasion(promise_broken=step.promise_broken))

    def demand(self, change: Change, client_id: ClientId, currency: str, number: str) -> Draft:
        """Write the formal demand that is the client's step today, as the letter `number`.

        Raises NothingToSendError where the step is another one.
        """
        facts = change.facts(client_id, currency)
        book = change.book()
        step = next_step(facts, client_day(self._clock, facts.client, book.home_zone), book)
        if not isinstance(step, Step):
            raise NothingToSendError(facts.client.name, step)
        if step.kind is not StepKind.LETTER:
            raise NothingToSendError(facts.client.name, Rest.NOT_DUE)
        occasion = _Occasion(promise_broken=step.promise_broken, letter_number=number)
        return self._letter_for(change, facts, step, occasion)

    def _letter_step(self, facts: ClientFacts, book: PolicyBook, *, by_hand: bool) -> Step:
        step = next_step(facts, client_day(self._clock, facts.client, book.home_zone), book, by_hand=by_hand)
        if not isinstance(step, Step):
            raise NothingToSendError(facts.client.name, step)
        if step.kind not in _STEPS_WITH_LETTER:
            raise NothingToSendError(facts.client.name, _WHY_NO_LETTER[step.kind])
        return step

    def _letter_for(self, change: Change, facts: ClientFacts, step: Step, occasion: _Occasion) -> Draft:
        """Write the letter of a step, about what it brings to its stage; the rest is listed beside that."""
        chosen = {item.invoice_id: item for item in step.items}
        invoices = change.invoices.many(chosen)
        items = tuple(_draft_item(invoice, chosen[invoice.id]) for invoice in invoices)
        stage = step.stage or max(item.stage for item in items)
        reached = {item.invoice_id for item in items if item.raises and item.stage is stage}
        occasion = replace(
            occasion,
            tone=_tone(change.book(), facts.client, invoices, stage),
            beside=frozenset() if stage in BEFORE_OVERDUE else frozenset(chosen) - reached,
        )
        return self._draft(change, facts, invoices, DeliveryKind.REMINDER, items, occasion, stage=stage)

    def thanks(self, payment_id: PaymentId) -> Draft:
        """Write the thank-you for a payment; see `Reminders.compose_thanks`."""
        with self._ledger.look() as change:
            payment = change.money.payment(payment_id)
            parts = () if payment.is_reversed else change.money.parts_of(payment_id)
            if not parts:
                raise NothingToThankForError(payment.amount)
            settled = change.invoices.many([part.invoice_id for part in parts])
            invoices = _with_the_rest_of_their_plans(change, settled)
            facts = change.facts(payment.client_id, payment.amount.currency)
            occasion = _Occasion(
                received=Received(payment.amount, payment.received_on),
                instalments=_next_instalments(change, invoices, self._clock.today()),
                about=payment_id,
                beside=frozenset(one.id for one in invoices) - {one.id for one in settled},
            )
            return self._draft(change, facts, invoices, DeliveryKind.THANK_YOU, _quiet_items(invoices), occasion)

    def apology(self, delivery_id: DeliveryId) -> Draft:
        """Write the apology for a message; see `Reminders.compose_apology`."""
        with self._ledger.look() as change:
            delivery = change.deliveries.get(delivery_id)
            if delivery.state is not State.SENT or delivery.sent_at is None:
                raise DeliveryMovedOnError(delivery_id, delivery.state)
            if not delivery.has_text:
                raise TextNotKeptError(delivery_id)
            invoices = change.invoices.many([intent.invoice_id for intent in delivery.intents])
            facts = change.facts(delivery.client_id, delivery.currency)
            occasion = _Occasion(
                mistaken=SentByMistake(delivery.subject, delivery.sent_at.astimezone().date()),
                about=delivery_id,
                readers=frozenset(address.casefold() for address in delivery.recipients),
            )
            return self._draft(change, facts, invoices, DeliveryKind.APOLOGY, _quiet_items(invoices), occasion)

    def offer(self, plan: Plan) -> Draft:
        """Write the letter that offers a plan; see `Reminders.compose_offer`."""
        with self._ledger.look() as change:
            facts = change.facts(plan.client_id, plan.balance.currency)
            still_open = [item.invoice.id for item in facts.invoices if item.invoice.id in plan.invoice_ids]
            invoices = change.invoices.many(still_open)
            if not invoices:
                raise NothingToSendError(facts.client.name, Rest.NOTHING_OPEN)
            items = tuple(DraftItem(one.id, one.number, OFFER_STAGE, one.open, one.pdf) for one in invoices)
            return self._draft(change, facts, invoices, DeliveryKind.INSTALMENT_OFFER, items, _Occasion(), plan)

    def leaving(self, change: Change, draft: Draft, at: datetime) -> Draft:
        """Return the draft in the words of the moment it leaves, when it waits; words the person chose stay theirs."""
        letter, client, book = draft.letter, draft.letter.client, change.book()
        day = ClientDays(at, at.astimezone().date(), book.home_zone).of(client)
        if day <= letter.today or self._writer.write(letter) != RenderedLetter(draft.subject, draft.body):
            return draft
        then, policy, calendar = replace(letter, today=day), book.of_client(client), book.calendar(client)
        if letter.offer:
            then = replace(then, pay_by=answer_by(day, letter.offer[0].due_on, policy, calendar))
        elif letter.pay_by is not None:
            then = replace(then, pay_by=pay_by(day, policy, calendar))
        words = self._writer.write(then)
        return replace(draft, subject=words.subject, body=words.body, date=at.astimezone(), letter=then)

    def _draft(
        self,
        change: Change,
        facts: ClientFacts,
        invoices: Sequence[Invoice],
        kind: DeliveryKind,
        items: tuple[DraftItem, ...],
        occasion: _Occasion,
        plan: Plan | None = None,
        *,
        stage: Stage | None = None,
    ) -> Draft:
        account = change.accounts.first()
        stage = stage or max(item.stage for item in items)
        letter_facts = self._facts(change, facts, invoices, stage, occasion, plan)
        letter = self._writer.write(letter_facts)
        sender = _mailbox(letter_facts.sender, account.address if account else letter_facts.sender.email)
        return Draft(
            client_id=facts.client.id,
            client_name=facts.client.name,
            currency=facts.currency,
            kind=kind,
            stage=stage,
            language=facts.client.language,
            items=items,
            sender=sender,
            to=_boxes(facts.client.recipients(), occasion.readers) or _boxes(facts.client.recipients()),
            cc=_boxes(facts.client.copies(), occasion.readers),
            subject=letter.subject,
            body=letter.body,
            message_id=new_message_id(sender.address),
            date=self._clock.now().replace(microsecond=0).astimezone(),
            letter=letter_facts,
            references=change.deliveries.thread([item.invoice_id for item in items]),
            plan=plan,
            without_pdf=kind in ASKS_NOTHING,
            about=occasion.about,
            home_zone=read_home_zone(change),
        )

    def _facts(
        self,
        change: Change,
        facts: ClientFacts,
        invoices: Sequence[Invoice],
        stage: Stage,
        occasion: _Occasion,
        plan: Plan | None,
    ) -> LetterFacts:
        profile, book = read_profile(change), change.book()
        today = client_day(self._clock, facts.client, book.home_zone)
        policy, calendar = book.of_client(facts.client), book.calendar(facts.client)
        parts = () if plan is None else plan.instalments
        if plan is not None:
            until = answer_by(today, plan.instalments[0].due_on, policy, calendar)
        else:
            until = pay_by(today, policy, calendar) if stage in OVERDUE_STAGES else None
        return LetterFacts(
            client=facts.client,
            contact=addressee(facts.client),
            sender=profile.sender,
            stage=stage,
            items=tuple(
                LetterItem(invoice, occasion.instalments.get(invoice.id), invoice.id in occasion.beside)
                for invoice in invoices
            ),
            today=today,
            previous=change.deliveries.reminded_on(one.id for one in invoices if one.id not in occasion.beside),
            bank=profile.bank_for(facts.currency),
            pay_by=until,
            offer=tuple(OfferedInstalment(part.due_on, part.amount) for part in parts),
            promise_broken=occasion.promise_broken,
            letter_number=occasion.letter_number,
            received=occasion.received,
            mistaken=occasion.mistaken,
            tone=occasion.tone,
        )


def _tone(book: PolicyBook, client: Client, invoices: Sequence[Invoice], stage: Stage | None) -> Tone:
    """Return how the policy wants this stage to speak: that of the invoices where they share one, else the client's."""
    policies = {policy.key: policy for policy in (book.of_invoice(client, invoice) for invoice in invoices)}
    policy = next(iter(policies.values())) if len(policies) == 1 else book.of_client(client)
    step = None if stage is None else policy.step_of(stage)
    return Tone.AS_USUAL if step is None else step.tone


def _draft_item(invoice: Invoice, item: StepItem) -> DraftItem:
    return DraftItem(invoice.id, invoice.number, item.stage, invoice.open, invoice.pdf, item.raises)


def _quiet_items(invoices: Sequence[Invoice]) -> tuple[DraftItem, ...]:
    """Return the invoices of a message that asks for nothing: no file goes with it, and no reminder is counted."""
    return tuple(DraftItem(one.id, one.number, Stage.PRE_DUE, one.open, None) for one in invoices)


def _with_the_rest_of_their_plans(change: Change, settled: Sequence[Invoice]) -> tuple[Invoice, ...]:
    """Return `settled` and what else is open in their plans: an instalment is of the plan, not of one invoice."""
    plans = {invoice.plan_id for invoice in settled if invoice.plan_id is not None}
    ids = {one for plan_id in plans for one in change.plans.get(PlanId(plan_id)).invoice_ids}
    others = change.invoices.many(ids - {invoice.id for invoice in settled})
    return (*settled, *(invoice for invoice in others if invoice.open))


def _next_instalments(change: Change, invoices: Sequence[Invoice], today: date) -> dict[InvoiceId, Money]:
    """Return what of each invoice in a plan is due with the plan's next instalment."""
    found: dict[InvoiceId, Money] = {}
    for plan_id in {invoice.plan_id for invoice in invoices if invoice.plan_id is not None and invoice.open}:
        plan = change.plans.get(PlanId(plan_id))
        stand = plan_stand(plan.instalments, plan.paid, today).next
        left = Money(0, plan.balance.currency) if stand is None else stand.rest
        for invoice in invoices:
            if invoice.plan_id == plan_id:
                found[invoice.id] = min(left, invoice.open)
                left -= found[invoice.id]
    return found


def _boxes(contacts: Iterable[Contact], readers: frozenset[str] | None = None) -> tuple[Mailbox, ...]:
    """Return the mailboxes of `contacts`, of those only who read the earlier message where `readers` are given."""
    return tuple(
        Mailbox(contact.name, contact.email)
        for contact in contacts
        if readers is None or contact.email.casefold() in readers
    )


def _mailbox(sender: Sender, address: str) -> Mailbox:
    return Mailbox(sender.name, address)
