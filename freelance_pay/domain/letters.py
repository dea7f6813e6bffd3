"""What a letter to a client is made of: who writes to whom about which invoices, and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from freelance_pay.domain.clients import Contact
from freelance_pay.domain.invoices import days_overdue
from freelance_pay.domain.money import sum_money
from freelance_pay.domain.policy import Stage, Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.domain.clients import Client
    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.domain.money import Money

INSTALMENT_OFFER = "instalment_offer"
THANK_YOU, THANK_YOU_PART = "thank_you", "thank_you_part"
APOLOGY = "apology"
FORMAL_DEMAND = Stage.FORMAL_DEMAND.name.lower()
LETTERS = (*(stage.name.lower() for stage in Stage), INSTALMENT_OFFER, THANK_YOU, THANK_YOU_PART, APOLOGY)
"""The names of all letters, in the order a client may meet them; each language folder has a text for every one."""
CALL_SCRIPT, SHORT_MESSAGE = "call_script", "short_message"
SPOKEN = (CALL_SCRIPT, SHORT_MESSAGE)
"""Texts beside the letters: what to say on the phone, and what fits into a text message."""
ALWAYS_FORMAL = frozenset({FORMAL_DEMAND})
"""Letters that exist in the formal form only, however the client is usually addressed."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: shown in the signature, so that the client knows at once who asks and how to answer.

    `address`, of several lines, is for letters on paper.
    """

    name: str
    role: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    city: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class BankDetails:
    """Where money in `currency` is to be paid; `extra` holds whole lines (tax number, payment link)."""

    currency: str
    holder: str
    iban: str = ""
    bic: str = ""
    bank_name: str = ""
    account: str = ""
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterItem:
    """One invoice of a letter; `instalment` is the part of a running plan asked for now, None: all that is open.

    `is_beside`: it is owed and listed, too, but what the letter says is about the others.
    """

    invoice: Invoice
    instalment: Money | None = None
    is_beside: bool = False

    @property
    def asked(self) -> Money:
        """What the letter asks to be paid for this invoice now."""
        return self.invoice.open if self.instalment is None else self.instalment

    @property
    def paid(self) -> Money:
        """What was already settled of this invoice."""
        return self.invoice.gross - self.invoice.open


@dataclass(frozen=True, slots=True)
class OfferedInstalment:
    """One part of an offered plan."""

    due_on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Received:
    """Money that came in for the invoices of a letter that thanks for it."""

    amount: Money
    on: date


@dataclass(frozen=True, slots=True)
class SentByMistake:
    """A message an apology is about, as its reader finds it."""

    subject: str
    on: date


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything a letter says, as typed facts.

    `pay_by` is the new concrete day asked for (for an offer: the day an answer is hoped for); stages before the due
    date need none. `previous` are the days of earlier reminders, `offer` the parts of an offered instalment plan
    (a letter with an offer is an instalment offer). `received` makes it a thank-you, `mistaken` an apology.
    `promise_broken` is the day a payment was promised by in vain. `letter_number` is that of a letter on paper,
    `tone` what the step of the policy wants.
    Raises ValueError without invoices, CurrencyMismatchError when they are not all in one currency.
    """

    client: Client
    contact: Contact
    sender: Sender
    stage: Stage
    items: tuple[LetterItem, ...]
    today: date
    bank: BankDetails | None = None
    pay_by: date | None = None
    previous: tuple[date, ...] = ()
    offer: tuple[OfferedInstalment, ...] = ()
    promise_broken: date | None = None
    letter_number: str = ""
    received: Received | None = None
    mistaken: SentByMistake | None = None
    tone: Tone = Tone.AS_USUAL

    def __post_init__(self) -> None:
        if not self.items:
            raise ValueError("a letter needs at least one invoice")
        sum_money([item.asked for item in self.items], self.currency)

    @property
    def name(self) -> str:
        """The name of the letter, one of LETTERS."""
        if self.offer:
            return INSTALMENT_OFFER
        if self.received is not None:
            return THANK_YOU_PART if self.open_total else THANK_YOU
        return self.stage.name.lower() if self.mistaken is None else APOLOGY

    @property
    def formal(self) -> bool:
        """Whether the letter is in the formal form: as its step wants it, else as the client is usually addressed."""
        if self.name in ALWAYS_FORMAL:
            return True
        return self.client.formal if self.tone is Tone.AS_USUAL else self.tone is Tone.FORMAL

    @property
    def currency(self) -> str:
        """The one currency of all its invoices."""
        return self.items[0].invoice.currency

    @property
    def open_total(self) -> Money:
        """What is still owed on all its invoices."""
        return sum_money([item.invoice.open for item in self.items], self.currency)

    @property
    def asked_total(self) -> Money:
        """What the letter asks to be paid now: less than the open total only where instalments are due."""
        return sum_money([item.asked for item in self.items], self.currency)

    @property
    def days_overdue(self) -> int:
        """The days the oldest invoice it is about is overdue; 0 when none is."""
        return max(days_overdue(item.invoice.next_due, self.today) for item in self.owed())

    def subjects(self) -> tuple[LetterItem, ...]:
        """Return the items the letter is about, the one that has been due longest first; all where all are beside."""
        return tuple(item for item in self.by_due_date() if not item.is_beside) or self.by_due_date()

    def beside(self) -> tuple[LetterItem, ...]:
        """Return the items that are only listed with those the letter is about."""
        about = self.subjects()
        return tuple(item for item in self.by_due_date() if item not in about)

    def owed(self) -> tuple[LetterItem, ...]:
        """Return the items it is about on which something is open; of the others where none is; all where none is."""
        owed = (tuple(item for item in items if item.invoice.open) for items in (self.subjects(), self.by_due_date()))
        return next((items for items in owed if items), self.subjects())

    def by_due_date(self) -> tuple[LetterItem, ...]:
        """Return the items, the one that has been due longest first."""
        return tuple(
            sorted(self.items, key=lambda item: (item.invoice.next_due, item.invoice.issued_on, item.invoice.number))
        )


@dataclass(frozen=True, slots=True)
class RenderedLetter:
    """A finished text: a subject of one line and a plain body.

    In the body paragraphs are parted by blank lines; lines whose cells are parted by " | " are a table, the first
    of them its header.
    """

    subject: str
    body: str


class Formatter(Protocol):
    """Writes facts the way one language does; every phrase is whole, with the right plural."""

    def money(self, amount: Money) -> str:
        """Return the exact amount with its currency, unmistakable."""
        ...

    def long_date(self, day: date) -> str:
        """Return the day for use in a sentence, with the month's name and the full year."""
        ...

    def short_date(self, day: date) -> str:
        """Return the day for use in a table, with the full year and never to be read as another day."""
        ...

    def days(self, count: int) -> str:
        """Return the number with the right word: "1 day", "21 days"."""
        ...

    def number(self, count: int) -> str:
        """Return a whole number, its thousands grouped."""
        ...

    def day_and_month(self, day: date) -> str:
        """Return the day as it is said aloud in a sentence, without the year."""
        ...

    def plural(self, count: int) -> str:
        """Return the CLDR plural category of `count`: one, few, many or other."""
        ...

    def join(self, parts: Sequence[str]) -> str:
        """Return the parts as one enumeration: "a, b and c"."""
        ...


def addressee(client: Client) -> Contact:
    """Return whom a reminder greets: the one recipient, or the company as a whole where there are several or none."""
    recipients = client.recipients()
    return recipients[0] if len(recipients) == 1 else Contact()
