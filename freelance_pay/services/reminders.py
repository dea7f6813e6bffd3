"""Reminders: the right letter for a client today, its pre-flight, and the approval that freezes and queues it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import ASKS_NOTHING, State
from freelance_pay.domain.letter_checks import Severity as LetterSeverity
from freelance_pay.domain.outgoing import FileToSend, LetterParts, MessageRefusedError
from freelance_pay.domain.preflight import Rule, not_made, preflight
from freelance_pay.domain.quiet_hours import AtNight
from freelance_pay.domain.sending_errors import (
    AlreadyRemindedError,
    PreflightBlockedError,
    PreflightConfirmError,
    QuietHoursError,
)
from freelance_pay.services.assumed_day import require_real_day
from freelance_pay.services.attachments import MISSING
from freelance_pay.services.checks import follow, gather_facts
from freelance_pay.services.drafts import Approved, Draft, Made, Review
from freelance_pay.services.journal_letters import catch_up
from freelance_pay.services.ledger_ports import Event, EventKind, NewDelivery
from freelance_pay.services.letter_drafts import LetterDrafts
from freelance_pay.services.letter_keys import entry_of
from freelance_pay.services.offers import check_days, keep_offer
from freelance_pay.services.quiet import night_of
from freelance_pay.services.settings import read_preferences
from freelance_pay.services.thanks import proposed_thanks

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date, datetime

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId, Frozen
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.payments import PaymentId
    from freelance_pay.domain.plans import Plan
    from freelance_pay.domain.preflight import AttachmentFacts
    from freelance_pay.domain.quiet_hours import Night
    from freelance_pay.services.attachments import AttachmentChecks
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, Composer, LetterWriter, SendJournal
    from freelance_pay.services.thanks import ThanksProposal


class Reminders:
    """From the proposed step to a queued message. Nothing here speaks to a mail server."""

    def __init__(
        self,
        ledger: Ledger,
        writer: LetterWriter,
        composer: Composer,
        attachments: AttachmentChecks,
        clock: Clock,
        journal: SendJournal | None = None,
    ) -> None:
        self._ledger = ledger
        self._writer = writer
        self._composer = composer
        self._attachments = attachments
        self._clock = clock
        self._journal = journal
        self._drafts = LetterDrafts(ledger, writer, clock)

    def compose(
        self,
        client_id: ClientId,
        currency: str,
        *,
        by_hand: bool = False,
        leave_out: Collection[InvoiceId] = (),
    ) -> Draft:
        """Write the reminder that is right today. `by_hand`: do not wait for the stage's day.

        Raises NothingToSendError with the reason when nothing may or need be sent.
        """
        return self._drafts.reminder(client_id, currency, by_hand=by_hand, leave_out=leave_out)

    def compose_offer(self, plan: Plan, *, replaces: bool = False) -> Draft:
        """Write the letter that offers `plan`, which is not in the ledger yet: approving the letter keeps it there.

        `replaces`: in place of an offer that is not answered yet.
        """
        return replace(self._drafts.offer(plan), replaces_offer=replaces)

    def compose_thanks(self, payment_id: PaymentId) -> Draft:
        """Write the thank-you for a payment, in full or in part. Raises NothingToThankForError."""
        return self._drafts.thanks(payment_id)

    def compose_apology(self, delivery_id: DeliveryId) -> Draft:
        """Write the apology to those who got a message by mistake. Raises DeliveryMovedOnError if it was not sent."""
        return self._drafts.apology(delivery_id)

    def thanks_to_propose(self, today: date) -> tuple[ThanksProposal, ...]:
        """Return the payments of the last 14 days nobody was thanked for yet, the newest first. Nothing is sent."""
        with self._ledger.look() as change:
            return proposed_thanks(change, today)

    def review(self, draft: Draft) -> Review:
        """Make the very bytes of the draft and look at everything that must hold. Changes nothing."""
        made = self._make(draft)
        with self._ledger.look() as ledger:
            return self._review(ledger, draft, made)

    def approve(
        self, draft: Draft, *, confirmed: bool = False, at_once: bool = False, at_night: AtNight = AtNight.SEND
    ) -> Approved:
        """Freeze the draft and queue it; it may leave when the undo window is over (`at_once`: without one).

        `at_night` says what to do in the client's quiet hours; to WAIT is to leave when they are over, in the words of
        that day where nobody chose others, and needs no undo window. Raises PreflightBlockedError,
        PreflightConfirmError (unless `confirmed`), QuietHoursError (where it is to ASK), AlreadyRemindedError,
        OfferStandsError and SameOfferError, and AssumedDayError.
        """
        require_real_day(self._clock)
        self._require_not_sent_before(draft)
        if at_night is AtNight.WAIT:
            draft = self._as_it_leaves(draft)
        made = self._make(draft)  # before the ledger is taken: reading the PDFs keeps no other process waiting
        with self._ledger.change() as change:
            review = self._review(change, draft, made)
            if review.blocking or review.frozen is None:
                raise PreflightBlockedError(review.blocking)
            if review.to_confirm and not confirmed:
                raise PreflightConfirmError(review.to_confirm)
            now = self._clock.now()
            night = _night_to_wait_for(review, draft, at_night)
            undo = 0 if at_once or night is not None else read_preferences(change).undo_seconds
            not_before = now + timedelta(seconds=undo) if night is None else night.ends
            delivery_id = self._queue(change, draft, review.frozen, not_before)
            change.commit()
        waits = night is not None
        return Approved(
            delivery_id, draft.client_name, not_before, undo, draft.kind, draft.stage, waits_for_morning=waits
        )

    def as_mail_file(self, draft: Draft) -> bytes:
        """Return the message as an unsent draft for the person's own mail program; works without any account.

        Raises PreflightBlockedError for every block but the missing account.
        """
        review = self.review(draft)
        blocking = tuple(item for item in review.blocking if item.rule is not Rule.ACCOUNT)
        if blocking or review.frozen is None:
            raise PreflightBlockedError(blocking)
        return self._composer.as_draft(review.frozen)

    def sent_elsewhere(self, draft: Draft) -> DeliveryId:
        """The person sent the message with another program: it counts as sent, like any other.

        The send journal hears of it, too, so that a restored old copy does not propose it again.
        """
        require_real_day(self._clock)
        self._require_not_sent_before(draft)
        made = self._make(draft)
        with self._ledger.change() as change:
            review = self._review(change, draft, made)
            blocking = tuple(item for item in review.blocking if item.rule is not Rule.ACCOUNT)
            if blocking or review.frozen is None:
                raise PreflightBlockedError(blocking)
            now = self._clock.now()
            delivery_id = self._queue(change, draft, review.frozen, now)
            change.deliveries.impose(delivery_id, State.SENT, "sent with another program", now)
            delivery = change.deliveries.get(delivery_id)
            follow(change, self._clock, delivery, State.SENT)
            if self._journal is not None:  # before the commit: what it cannot be told is not recorded either
                self._journal.append(entry_of(change, delivery, State.SENT, now))
            change.commit()
        return delivery_id

    def _require_not_sent_before(self, draft: Draft) -> None:
        """Raise AlreadyRemindedError where a lost message did the same for what was entered once more since.

        The ledger has that message from then on.
        """
        if self._journal is None or not catch_up(self._ledger, self._journal, self._clock):
            return
        with self._ledger.look() as ledger:
            for intent in draft.intents():
                holder = ledger.deliveries.holder_of(intent)
                if holder is not None and holder.message_id != draft.message_id:
                    raise AlreadyRemindedError(intent.invoice_id, holder.state)

    def _as_it_leaves(self, draft: Draft) -> Draft:
        with self._ledger.look() as ledger:
            night = night_of(ledger, ledger.clients.get(draft.client_id), self._clock.now())
            return draft if night is None else self._drafts.leaving(ledger, draft, night.ends)

    def _queue(self, change: Change, draft: Draft, frozen: Frozen, not_before: datetime) -> DeliveryId:
        account = change.accounts.first()
        now = self._clock.now()
        plan_id = 0
        if draft.plan is not None:
            plan_id = keep_offer(change, self._clock, draft.plan, draft.message_id, replaces=draft.replaces_offer)
        delivery_id = change.deliveries.add(
            NewDelivery(
                client_id=draft.client_id,
                account_id=account.id if account else None,
                kind=draft.kind,
                stage=draft.stage,
                currency=draft.currency,
                frozen=frozen,
                intents=draft.intents(plan_id),
                approved_at=now,
                not_before=not_before,
            )
        )
        data = {"stage": draft.stage.name.lower(), "total": str(draft.total), "kind": draft.kind.value}
        for item in draft.items:
            change.events.add(
                Event(now, EventKind.DELIVERY_APPROVED, draft.client_id, item.invoice_id, delivery_id, data)
            )
        return delivery_id

    def _make(self, draft: Draft) -> Made:
        """Read the PDFs and make the very bytes, without keeping the ledger from anybody."""
        with self._ledger.look() as ledger:
            invoices = ledger.invoices.many([item.invoice_id for item in draft.items])
        asked_for = () if draft.kind in ASKS_NOTHING else self._attachments.facts(invoices)
        attached = self._attached(draft, asked_for)
        if any(item.problem for item in attached):
            return Made(attached)
        try:
            return Made(attached, self._composer.compose(self._parts(draft)))
        except MessageRefusedError as error:
            return Made(attached, refused=error)

    def _review(self, change: Change, draft: Draft, made: Made) -> Review:
        facts = gather_facts(change, self._clock, draft.client_id, draft.currency, draft.intents(), draft.recipients)
        account = change.accounts.first()
        problem = "missing" if account is None else ""
        found = self._writer.problems(draft.letter, draft.subject, draft.body)
        facts = replace(
            facts,
            attachments=made.still_right(draft, facts.invoices),
            account_problem=problem,
            letter_problems=tuple((item.rule, item.detail) for item in found if item.severity is LetterSeverity.BLOCK),
            letter_advice=tuple((item.rule, item.detail) for item in found if item.severity is LetterSeverity.ADVICE),
        )
        findings = (*check_days(change, draft.plan, facts.today), *preflight(facts))
        if made.refused is not None:
            return Review(draft, not_made(findings, made.refused), None, facts.night)
        return Review(draft, findings, made.frozen, facts.night)

    def _attached(self, draft: Draft, found: tuple[AttachmentFacts, ...]) -> tuple[AttachmentFacts, ...]:
        if not draft.without_pdf:
            return found
        return tuple(item for item in found if item.problem != MISSING)

    def _parts(self, draft: Draft) -> LetterParts:
        files = tuple(
            FileToSend(item.attachment.name, self._attachments.content(item.attachment))
            for item in draft.items
            if item.attachment is not None
        )
        return LetterParts(
            sender=draft.sender,
            to=draft.to,
            cc=draft.cc,
            subject=draft.subject,
            text=draft.body,
            date=draft.date,
            message_id=draft.message_id,
            in_reply_to=draft.references[-1] if draft.references else "",
            references=draft.references,
            files=files,
            language=draft.language,
        )


def _night_to_wait_for(review: Review, draft: Draft, at_night: AtNight) -> Night | None:
    night = review.night
    if night is None or at_night is AtNight.SEND:
        return None
    if at_night is AtNight.ASK:
        raise QuietHoursError(draft.client_name, night.local, night.opens)
    return night
