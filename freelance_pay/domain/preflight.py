"""The pre-flight: everything that must hold before a message may leave, each finding with its facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.clients import Client
from freelance_pay.domain.deliveries import ASKS_NOTHING, DeliveryKind, Intent, State
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.holds import Hold, invoice_status
from freelance_pay.domain.invoices import Invoice, Status
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import BEFORE_OVERDUE, USUAL, PolicyBook, Stage
from freelance_pay.domain.quiet_hours import Night

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MESSAGE_BYTES = 18_000_000
"""Attachments grow by 37 % in a mail; most providers refuse mails over 25 MB."""
BANK_DATA_FRESH_DAYS = 7
CLOCK_TOLERANCE = timedelta(minutes=5)
EARLIEST_SANE_YEAR = 2024
LATEST_SANE_YEAR = 2090
LetterFault = tuple[str, str]
"""A LetterRule and the fact it is about."""


class Severity(StrEnum):
    """BLOCK stops every path; WARN is shown and may be overruled by the person; OK reassures."""

    OK = "ok"
    WARN = "warn"
    BLOCK = "block"


class Rule(StrEnum):
    """What is looked at, in the order it is shown."""

    AMOUNT = "amount"
    STATUS = "status"
    STAGE = "stage"
    OFFER = "offer"
    QUIET_DAYS = "quiet_days"
    IN_FLIGHT = "in_flight"
    NEVER_REMIND = "never_remind"
    RECIPIENT = "recipient"
    FOREIGN_RECIPIENT = "foreign_recipient"
    BOUNCED = "bounced"
    ATTACHMENT = "attachment"
    ATTACHMENT_CONTENT = "attachment_content"
    SIZE = "size"
    LETTER = "letter"
    CREDIT = "credit"
    BANK_DATA = "bank_data"
    CLOCK = "clock"
    QUIET_HOURS = "quiet_hours"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Finding:
    """One result; `about` names the invoice, address or file, `detail` the fact (a number, a status, an amount).

    For the letter `about` is the LetterRule and `detail` its fact, or `cause` is why the message cannot be made.
    """

    rule: Rule
    severity: Severity
    about: str = ""
    detail: str = ""
    cause: FreelancePayError | None = None


@dataclass(frozen=True, slots=True)
class AttachmentFacts:
    """What is known of one invoice's PDF: `problem` is empty when it is there, unchanged and a readable PDF."""

    invoice_number: str
    name: str = ""
    size: int = 0
    problem: str = ""
    number_found: bool = True
    amount_found: bool = True


@dataclass(frozen=True, slots=True)
class InvoiceNow:
    """An invoice as it is now, with the stages sent and the state of an unfinished delivery of *another* message."""

    invoice: Invoice
    sent: frozenset[Stage]
    pending: State | None


@dataclass(frozen=True, slots=True)
class MoneyFacts:
    """What is looked at once more before the dot; the contacts of `client` are not asked for.

    `client_day` is the day it is where the client is, None for `today`: by it the invoice is due there.
    """

    client: Client
    today: date
    intents: tuple[Intent, ...]
    invoices: tuple[InvoiceNow, ...]
    holds: tuple[Hold, ...]
    book: PolicyBook = USUAL
    client_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreflightFacts(MoneyFacts):
    """All that the pre-flight looks at. `recipients` are To and Cc; `foreign` those that belong to others too."""

    now: datetime
    last_contact_on: date | None
    recipients: tuple[str, ...]
    foreign: frozenset[str] = frozenset()
    bounced: frozenset[str] = frozenset()
    attachments: tuple[AttachmentFacts, ...] = ()
    credit: Money | None = None
    bank_data_on: date | None = None
    last_event_at: datetime | None = None
    night: Night | None = None
    account_problem: str = ""
    letter_problems: tuple[LetterFault, ...] = ()
    letter_advice: tuple[LetterFault, ...] = ()


def check_money(facts: MoneyFacts) -> list[Finding]:
    """Return what blocks in money, holds and earlier deliveries: looked at again at the claim and before the dot."""
    found = [*_never(facts), *_statuses(facts), *_amounts(facts), *_stages(facts)]  # paid says more than another amount
    return [finding for finding in found if finding.severity is Severity.BLOCK]


def preflight(facts: PreflightFacts) -> tuple[Finding, ...]:
    """Return every finding, good and bad, in the order of `Rule`; nothing may be sent while one of them blocks."""
    found = [
        *_never(facts),
        *_amounts(facts),
        *_statuses(facts),
        *_stages(facts),
        *_quiet(facts),
        *_recipients(facts),
        *_attachments(facts),
        *_letter(facts),
        *_credit(facts),
        *_bank_data(facts),
        *_clock(facts),
        *_night(facts),
        *_account(facts),
    ]
    order = list(Rule)
    return tuple(sorted(found, key=lambda finding: order.index(finding.rule)))


def is_possible(now: datetime) -> bool:
    """Tell whether a clock that shows `now` can be right at all: after this program was written, in its lifetime."""
    return EARLIEST_SANE_YEAR <= now.year <= LATEST_SANE_YEAR


def not_made(findings: tuple[Finding, ...], cause: FreelancePayError) -> tuple[Finding, ...]:
    """Return `findings` of a message that cannot be made for `cause`: nothing says any more that its letter is fine."""
    rest = tuple(item for item in findings if (item.rule, item.severity) != (Rule.LETTER, Severity.OK))
    return (*rest, Finding(Rule.LETTER, Severity.BLOCK, cause=cause))


def wants_a_look(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings for which a message that waited is held: what blocks, and a clock that may be wrong."""
    return tuple(item for item in findings if item.severity is Severity.BLOCK or item.rule is Rule.CLOCK)


def blocks(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings that stop the message."""
    return tuple(finding for finding in findings if finding.severity is Severity.BLOCK)


def _asks(facts: MoneyFacts) -> bool:
    """Tell whether the message asks for money at all; thanks and apologies do not."""
    return any(intent.kind not in ASKS_NOTHING for intent in facts.intents)


def _never(facts: MoneyFacts) -> Iterator[Finding]:
    if not _asks(facts):
        return
    if facts.client.never_remind:
        yield Finding(Rule.NEVER_REMIND, Severity.BLOCK, facts.client.name)
    for item in facts.invoices:
        if item.invoice.never_remind:
            yield Finding(Rule.NEVER_REMIND, Severity.BLOCK, item.invoice.number)


def _amounts(facts: MoneyFacts) -> Iterator[Finding]:
    now = {item.invoice.id: item.invoice for item in facts.invoices}
    clean = True
    for intent in facts.intents:
        invoice = now.get(intent.invoice_id)
        if intent.kind is DeliveryKind.APOLOGY and invoice is not None:
            continue
        is_owed = invoice is not None and (invoice.open.minor > 0 or intent.kind in ASKS_NOTHING)
        if invoice is None or not is_owed or invoice.open.minor != intent.open_minor:
            clean = False
            rest = "" if invoice is None else str(invoice.open)
            yield Finding(Rule.AMOUNT, Severity.BLOCK, "" if invoice is None else invoice.number, rest)
    if clean:
        yield Finding(Rule.AMOUNT, Severity.OK)


_SILENT = frozenset({Status.DISPUTED, Status.PROMISED, Status.PAUSED, Status.IN_PLAN, Status.CANCELLED, Status.PAID})

_STATUS_OF_STAGE = {Stage.PRE_DUE: Status.OPEN, Stage.DUE_TODAY: Status.DUE_TODAY}
"""What an invoice must be for the stages before it is overdue."""


def _statuses(facts: MoneyFacts) -> Iterator[Finding]:
    if not _asks(facts):
        return
    for item in facts.invoices:
        status = invoice_status(item.invoice, facts.holds, facts.client_day or facts.today)
        if status in _SILENT or not _stages_fit(facts, item, status):
            yield Finding(Rule.STATUS, Severity.BLOCK, item.invoice.number, status.value)


def _stages_fit(facts: MoneyFacts, item: InvoiceNow, status: Status) -> bool:
    """Tell whether what the letter says of the due date is still so: "due today" is wrong the day after."""
    return all(
        status is _STATUS_OF_STAGE.get(intent.stage, Status.OVERDUE)
        for intent in facts.intents
        if intent.invoice_id == item.invoice.id and intent.kind is DeliveryKind.REMINDER
    )


def _stages(facts: MoneyFacts) -> Iterator[Finding]:
    now = {item.invoice.id: item for item in facts.invoices}
    for intent in facts.intents:
        item = now.get(intent.invoice_id)
        if item is None:
            continue
        if item.pending is not None:
            yield Finding(Rule.IN_FLIGHT, Severity.BLOCK, item.invoice.number, item.pending.value)
        if intent.kind is not DeliveryKind.REMINDER:
            continue
        policy = facts.book.of_invoice(facts.client, item.invoice)
        if intent.stage in item.sent:
            yield Finding(Rule.STAGE, Severity.BLOCK, item.invoice.number, "already_sent")
        elif intent.stage not in BEFORE_OVERDUE and not policy.is_next(intent.stage, item.sent):
            yield Finding(Rule.STAGE, Severity.BLOCK, item.invoice.number, "out_of_order")


def _quiet(facts: PreflightFacts) -> Iterator[Finding]:
    if facts.last_contact_on is None:
        yield Finding(Rule.QUIET_DAYS, Severity.OK, detail="never")
        return
    days = (facts.today - facts.last_contact_on).days
    is_early = _asks(facts) and abs(days) < facts.book.of_client(facts.client).quiet_days
    is_reminder = any(intent.kind is DeliveryKind.REMINDER for intent in facts.intents)
    early = Severity.BLOCK if is_reminder else Severity.WARN
    yield Finding(Rule.QUIET_DAYS, early if is_early else Severity.OK, detail=str(days))


def _recipients(facts: PreflightFacts) -> Iterator[Finding]:
    if not facts.recipients:
        yield Finding(Rule.RECIPIENT, Severity.BLOCK, facts.client.name)
        return
    own = {contact.email.casefold() for contact in facts.client.contacts}
    for address in facts.recipients:
        folded = address.casefold()
        if folded in facts.foreign or folded not in own:
            yield Finding(Rule.FOREIGN_RECIPIENT, Severity.BLOCK, address)
        if folded in facts.bounced:
            yield Finding(Rule.BOUNCED, Severity.BLOCK, address)
    yield Finding(Rule.RECIPIENT, Severity.OK, ", ".join(facts.recipients))


def _attachments(facts: PreflightFacts) -> Iterator[Finding]:
    for item in facts.attachments:
        if item.problem:
            yield Finding(Rule.ATTACHMENT, Severity.BLOCK, item.invoice_number, item.problem)
        elif not (item.number_found and item.amount_found):
            missing = "number" if not item.number_found else "amount"
            yield Finding(Rule.ATTACHMENT_CONTENT, Severity.WARN, item.invoice_number, missing)
    if facts.attachments and not any(item.problem for item in facts.attachments):
        yield Finding(Rule.ATTACHMENT, Severity.OK, detail=str(len(facts.attachments)))
    total = sum(item.size for item in facts.attachments)
    if total > MAX_MESSAGE_BYTES:
        yield Finding(Rule.SIZE, Severity.BLOCK, detail=str(total))


def _letter(facts: PreflightFacts) -> Iterator[Finding]:
    for rule, fact in facts.letter_problems:
        yield Finding(Rule.LETTER, Severity.BLOCK, rule, fact)
    for rule, fact in facts.letter_advice:
        yield Finding(Rule.LETTER, Severity.WARN, rule, fact)
    if not (facts.letter_problems or facts.letter_advice):
        yield Finding(Rule.LETTER, Severity.OK)


def _credit(facts: PreflightFacts) -> Iterator[Finding]:
    if _asks(facts) and facts.credit is not None and facts.credit.minor > 0:
        yield Finding(Rule.CREDIT, Severity.BLOCK, facts.client.name, str(facts.credit))


def _bank_data(facts: PreflightFacts) -> Iterator[Finding]:
    if not _asks(facts):
        return
    if facts.bank_data_on is None:
        yield Finding(Rule.BANK_DATA, Severity.WARN, detail="never")
        return
    age = (facts.today - facts.bank_data_on).days
    yield Finding(Rule.BANK_DATA, Severity.OK if age <= BANK_DATA_FRESH_DAYS else Severity.WARN, detail=str(age))


def _clock(facts: PreflightFacts) -> Iterator[Finding]:
    """A log that ends in the future may have been written by a wrong clock, or this one is wrong: the person knows.

    Whatever they then do is the newest line of the log, so they are asked once.
    """
    if not is_possible(facts.now):
        yield Finding(Rule.CLOCK, Severity.BLOCK, detail=facts.now.date().isoformat())
    elif (later := _from_the_future(facts)) is not None:
        yield Finding(Rule.CLOCK, Severity.WARN, later.isoformat(), facts.now.date().isoformat())


def _from_the_future(facts: PreflightFacts) -> date | None:
    """Return the day of what is on record and cannot have happened yet, None when there is no such thing."""
    if facts.last_event_at is not None and facts.now < facts.last_event_at - CLOCK_TOLERANCE:
        return facts.last_event_at.date()
    if facts.last_contact_on is not None and (facts.last_contact_on - facts.today).days >= max(
        1, facts.book.of_client(facts.client).quiet_days
    ):
        return facts.last_contact_on
    return None


def _night(facts: PreflightFacts) -> Iterator[Finding]:
    if facts.night is not None:
        yield Finding(Rule.QUIET_HOURS, Severity.WARN, facts.night.local, facts.night.opens)


def _account(facts: PreflightFacts) -> Iterator[Finding]:
    if facts.account_problem:
        yield Finding(Rule.ACCOUNT, Severity.BLOCK, detail=facts.account_problem)
