"""A draft: a message as the person may still change it, before it is frozen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import DeliveryId, DeliveryKind, Frozen, Intent
from freelance_pay.domain.invoices import Attachment, InvoiceId
from freelance_pay.domain.letters import LetterFacts
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.outgoing import Mailbox, MessageRefusedError
from freelance_pay.domain.plans import Plan
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import AttachmentFacts, Finding, InvoiceNow, Rule, Severity, blocks
from freelance_pay.domain.quiet_hours import Night
from freelance_pay.services.attachments import CHANGED
from freelance_pay.services.client_days import client_day

if TYPE_CHECKING:
    from freelance_pay.services.ports import Clock

MUST_CONFIRM = frozenset({Rule.ATTACHMENT_CONTENT, Rule.CLOCK, Rule.QUIET_DAYS})
"""Warnings that one click does not wave through: the person looks first."""


@dataclass(frozen=True, slots=True)
class DraftItem:
    """One invoice of a draft, the stage recorded for it, and its PDF.

    Without `raises` the invoice is only listed: it keeps the stage it has.
    """

    invoice_id: InvoiceId
    number: str
    stage: Stage
    open: Money
    attachment: Attachment | None
    raises: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to one client about invoices of one currency.

    `message_id` and `date` are made once, so that the preview and what is sent are the same bytes; `letter` is what
    the words must agree with, however they are changed. `plan` is what an instalment offer proposes: it is kept in the
    ledger when the draft is approved, not before. `without_pdf`: the person sends although a PDF is missing. `about`
    is the payment a thank-you is for, or the delivery an apology is for. `replaces_offer`: the person wants the offer
    in place of one that is not answered yet. `home_zone`: where the person was at home when it was written.
    """

    client_id: ClientId
    client_name: str
    currency: str
    kind: DeliveryKind
    stage: Stage
    language: str
    items: tuple[DraftItem, ...]
    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    subject: str
    body: str
    message_id: str
    date: datetime
    letter: LetterFacts
    references: tuple[str, ...] = ()
    plan: Plan | None = None
    without_pdf: bool = False
    about: int = 0
    replaces_offer: bool = False
    home_zone: str = ""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address the message goes to."""
        return tuple(box.address for box in (*self.to, *self.cc))

    @property
    def total(self) -> Money:
        """The open total the message names."""
        return sum_money([item.open for item in self.items], self.currency)

    def intents(self, plan_id: int = 0) -> tuple[Intent, ...]:
        """What sending this draft does, invoice by invoice; `plan_id` is that of the plan an offer was kept as."""
        return tuple(
            Intent(item.invoice_id, self.kind, item.stage, item.open.minor, plan_id or self.about)
            if item.raises
            else Intent(item.invoice_id, DeliveryKind.LISTED, item.stage, item.open.minor)
            for item in self.items
        )


def is_of_today(draft: Draft, clock: Clock) -> bool:
    """Tell whether the draft was written on the day it still is where the client is."""
    return draft.letter.today == client_day(clock, draft.letter.client, draft.home_zone)


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of a draft before the ledger was taken: facts of its PDFs, and its bytes or why there are none."""

    attached: tuple[AttachmentFacts, ...]
    frozen: Frozen | None = None
    refused: MessageRefusedError | None = None

    def still_right(self, draft: Draft, now: Iterable[InvoiceNow]) -> tuple[AttachmentFacts, ...]:
        """Return the facts of the PDFs; where the invoice has another one now than the draft, it is changed."""
        pdfs = {item.invoice.number: item.invoice.pdf for item in now}
        changed = {
            item.number
            for item in draft.items
            if pdfs.get(item.number) != item.attachment and not (draft.without_pdf and item.attachment is None)
        }
        return tuple(
            replace(item, problem=item.problem or CHANGED) if item.invoice_number in changed else item
            for item in self.attached
        )


@dataclass(frozen=True, slots=True)
class Review:
    """What the pre-flight says of a draft; `frozen` are the very bytes, None when they cannot be made.

    `night` is set while it is night where the client is.
    """

    draft: Draft
    findings: tuple[Finding, ...]
    frozen: Frozen | None
    night: Night | None = None

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What stops the message."""
        return blocks(self.findings)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What does not stop the message and is worth a look."""
        return tuple(item for item in self.findings if item.severity is Severity.WARN)

    @property
    def to_confirm(self) -> tuple[Finding, ...]:
        """What the person must have seen before it goes out."""
        return tuple(item for item in self.findings if item.severity is Severity.WARN and item.rule in MUST_CONFIRM)


@dataclass(frozen=True, slots=True)
class Approved:
    """A message that waits out its undo window, or the night where the client is."""

    delivery_id: DeliveryId
    client_name: str
    not_before: datetime
    undo_seconds: int
    kind: DeliveryKind = DeliveryKind.REMINDER
    stage: Stage = Stage.FIRST
    waits_for_morning: bool = False
