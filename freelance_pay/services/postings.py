"""Formal demands by post: written and set as PDF, posted by the person, and recorded with day and tracking number."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import replace
from datetime import UTC, datetime, time
from email.message import EmailMessage
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import POST, Envelope, Frozen, State, posted_id
from freelance_pay.domain.letter_checks import Severity
from freelance_pay.domain.letter_document import LetterDocument
from freelance_pay.domain.letters import RenderedLetter
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Rule, blocks, preflight
from freelance_pay.domain.sending_errors import (
    DeliveryMovedOnError,
    NoLetterPreparedError,
    PostingDayError,
    PreflightBlockedError,
)
from freelance_pay.services.assumed_day import require_real_day
from freelance_pay.services.checks import gather_facts
from freelance_pay.services.client_days import client_day
from freelance_pay.services.ledger_ports import Event, EventKind, NewDelivery
from freelance_pay.services.letter_drafts import LetterDrafts
from freelance_pay.services.letter_keys import entry_of
from freelance_pay.services.policy_book import read_home_zone
from freelance_pay.services.prepared_letters import PostedItem, PreparedLetter, drop, keep, kept, next_number

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId, Intent
    from freelance_pay.domain.invoices import Attachment
    from freelance_pay.domain.letters import LetterFacts
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.drafts import Draft
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, DocumentMaker, FileStore, LetterWriter, SendJournal

POSTED = "posted as a letter"
_OF_MAIL = frozenset({Rule.ACCOUNT, Rule.RECIPIENT, Rule.FOREIGN_RECIPIENT, Rule.BOUNCED, Rule.QUIET_HOURS})
"""What is looked at for a message by mail only."""
_OF_WRITING = _OF_MAIL | {Rule.QUIET_DAYS}
"""What no longer matters once the letter is in the letter box."""


class PostingService:
    """What a person does with letters on paper. Nothing counts as sent before they say that it was posted."""

    def __init__(
        self,
        ledger: Ledger,
        writer: LetterWriter,
        documents: DocumentMaker,
        files: FileStore,
        clock: Clock,
        journal: SendJournal | None = None,
    ) -> None:
        self._ledger = ledger
        self._writer = writer
        self._documents = documents
        self._files = files
        self._clock = clock
        self._journal = journal
        self._drafts = LetterDrafts(ledger, writer, clock)

    def prepare(self, client_id: ClientId, currency: str, *, anew: bool = False) -> PreparedLetter:
        """Write the formal demand that is the client's next step, with a number of its own, and keep its PDF.

        Today's letter that waits and still says what is so is not written again, unless `anew`.

        Raises NothingToSendError, PreflightBlockedError, AssumedDayError, DocumentError.
        """
        require_real_day(self._clock)
        waiting = None if anew else self.waiting(client_id, currency)
        with self._ledger.change() as change:
            day = client_day(self._clock, change.clients.get(client_id), read_home_zone(change))
            if waiting is not None and waiting.written_on == day:
                return waiting
            number = next_number(change, self._clock.today().year)
            draft = self._drafts.demand(change, client_id, currency, number)
            self._require_fit(change, client_id, currency, draft.intents(), _OF_MAIL, draft.letter, draft)
            letter = self._letter(draft, number)
            keep(change, letter)
            data = {"number": number, "pdf": letter.pdf.sha256, "pay_by": letter.pay_by.isoformat()}
            change.events.add(Event(self._clock.now(), EventKind.LETTER_PREPARED, client_id, data=data))
            change.commit()
        return letter

    def waiting(self, client_id: ClientId, currency: str) -> PreparedLetter | None:
        """Return the letter that was prepared and not posted yet; None when there is none or it is no longer right."""
        with self._ledger.look() as change:
            letter = kept(change, client_id, currency)
            if letter is None or self._unfit(change, client_id, currency, letter.intents(), _OF_WRITING):
                return None
            return letter

    def pdf(self, letter: PreparedLetter) -> bytes:
        """Return the PDF to print. Raises StoredFileMissingError and StoredFileChangedError."""
        return self._files.read(letter.pdf)

    def enclosures(self, letter: PreparedLetter) -> tuple[Attachment, ...]:
        """Return the PDFs of its invoices, which go into the same envelope."""
        with self._ledger.look() as change:
            invoices = change.invoices.many([item.invoice_id for item in letter.items])
        return tuple(invoice.pdf for invoice in invoices if invoice.pdf is not None)

    def posted(self, letter: PreparedLetter, on: date, tracking: str = "") -> DeliveryId:
        """Record that the letter was posted on that day: from now on it counts as sent, at most once, for good.

        The send journal hears of it, too. Raises PostingDayError (a day before it was written, or to come),
        NoLetterPreparedError (another letter was written since, or this one was posted), PreflightBlockedError,
        AlreadyRemindedError, AssumedDayError.
        """
        require_real_day(self._clock)
        today = self._clock.today()
        if not letter.written_on <= on <= today:
            raise PostingDayError(on, letter.written_on, today)
        now = self._clock.now()
        at = now if on == today else datetime.combine(on, time(12)).astimezone(UTC)
        frozen = _frozen(letter, self._files.read(letter.pdf))
        with self._ledger.change() as change:
            self._require_fit(change, letter.client_id, letter.currency, letter.intents(), _OF_WRITING)
            found = kept(change, letter.client_id, letter.currency)
            if found is None or found.number != letter.number:
                raise NoLetterPreparedError(letter.client_name)
            delivery_id = change.deliveries.add(_delivery(letter, frozen, now, tracking.strip()))
            change.deliveries.impose(delivery_id, State.SENT, POSTED, at)
            drop(change, letter)
            data = {"number": letter.number, "on": on.isoformat(), "tracking": tracking.strip()}
            change.events.add(Event(now, EventKind.LETTER_POSTED, letter.client_id, None, delivery_id, data))
            if self._journal is not None:  # before the commit: what it cannot be told is not recorded either
                self._journal.append(entry_of(change, change.deliveries.get(delivery_id), State.SENT, now))
            change.commit()
        return delivery_id

    def correct(self, delivery_id: DeliveryId, note: str) -> None:
        """Note what was recorded wrongly of a posted letter: the record itself is final, both stay in the history.

        Raises DeliveryMovedOnError for anything that is not a posted letter.
        """
        with self._ledger.change() as change:
            delivery = change.deliveries.get(delivery_id)
            if delivery.channel != POST:
                raise DeliveryMovedOnError(delivery_id, delivery.state)
            data, now = {"note": note.strip()}, self._clock.now()
            change.events.add(Event(now, EventKind.LETTER_CORRECTED, delivery.client_id, None, delivery_id, data))
            change.commit()

    def _letter(self, draft: Draft, number: str) -> PreparedLetter:
        facts, rendered = draft.letter, RenderedLetter(draft.subject, draft.body)
        pay_by = facts.pay_by or facts.today
        document = LetterDocument(
            number=number,
            written_on=facts.today,
            sender=facts.sender,
            client_name=facts.client.name,
            letter=rendered,
            client_address=facts.client.address,
            attention=facts.contact.name,
            enclosed=tuple(item.number for item in draft.items if item.attachment is not None),
            language=facts.client.language,
        )
        pdf = self._files.put(f"{number}.pdf", self._documents.letter_pdf(document))
        items = tuple(PostedItem(item.invoice_id, item.number, item.open) for item in draft.items)
        return PreparedLetter(
            number,
            draft.client_id,
            draft.client_name,
            draft.currency,
            facts.today,
            pay_by,
            draft.subject,
            draft.body,
            items,
            pdf,
        )

    def _require_fit(
        self,
        change: Change,
        client_id: ClientId,
        currency: str,
        intents: Collection[Intent],
        apart_from: frozenset[Rule],
        letter: LetterFacts | None = None,
        draft: Draft | None = None,
    ) -> None:
        problems: tuple[tuple[str, str], ...] = ()
        if letter is not None and draft is not None:
            found = self._writer.problems(letter, draft.subject, draft.body)
            problems = tuple((item.rule, item.detail) for item in found if item.severity is Severity.BLOCK)
        unfit = self._unfit(change, client_id, currency, intents, apart_from, problems)
        if unfit:
            raise PreflightBlockedError(unfit)

    def _unfit(
        self,
        change: Change,
        client_id: ClientId,
        currency: str,
        intents: Collection[Intent],
        apart_from: frozenset[Rule],
        problems: tuple[tuple[str, str], ...] = (),
    ) -> tuple[Finding, ...]:
        facts = gather_facts(change, self._clock, client_id, currency, tuple(intents), ())
        found = blocks(preflight(replace(facts, letter_problems=problems)))
        return tuple(finding for finding in found if finding.rule not in apart_from)


def _delivery(letter: PreparedLetter, frozen: Frozen, now: datetime, tracking: str) -> NewDelivery:
    return NewDelivery(
        client_id=letter.client_id,
        account_id=None,
        kind=letter.intents()[0].kind,
        stage=Stage.FORMAL_DEMAND,
        currency=letter.currency,
        frozen=frozen,
        intents=letter.intents(),
        approved_at=now,
        not_before=now,
        channel=POST,
        tracking=tracking,
    )


def _frozen(letter: PreparedLetter, pdf: bytes) -> Frozen:
    """Return what is archived of a posted letter: its words and its PDF, to be read like a message."""
    message = EmailMessage()
    message["Subject"] = letter.subject
    message.set_content(letter.body)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=letter.pdf.name)
    mime, message_id = message.as_bytes(), posted_id(letter.number, uuid.uuid4().hex)
    return Frozen(mime, hashlib.sha256(mime).hexdigest(), message_id, Envelope("", ()), letter.subject)
