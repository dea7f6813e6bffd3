"""The one catalogue of letter fields: what a letter text may use, under which name, and which value it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.letter_blocks import (
    invoice_block,
    payment_block,
    payment_reference,
    schedule_block,
    short_list,
    signature_block,
)
from freelance_pay.domain.letter_words import one_line, spoken_money
from freelance_pay.domain.money import sum_money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.letter_words import LetterWords
    from freelance_pay.domain.letters import Formatter, LetterFacts

YES = "yes"
"""The value of a field that only answers a question; the other answer is the empty string."""


class MissingTemplateError(DomainError):
    """A language has no text for a letter."""

    def __init__(self, language: str, name: str) -> None:
        super().__init__(f"no text {name} in {language}")
        self.language = language
        self.name = name


class BadTemplateError(DomainError):
    """A letter text cannot be used as it is written; `line` is 0 where no line can be told."""

    def __init__(self, template: str, line: int, reason: str) -> None:
        super().__init__(f"{template}, line {line}: {reason}")
        self.template = template
        self.line = line
        self.reason = reason


class UnknownLetterFieldError(DomainError):
    """A letter text uses a field that is not in the catalogue."""

    def __init__(self, field: str, template: str) -> None:
        super().__init__(f"{template} uses the unknown field {field}")
        self.field = field
        self.template = template


class EmptyLetterFieldError(DomainError):
    """A letter text needs a field that has no value in this letter."""

    def __init__(self, field: str, template: str) -> None:
        super().__init__(f"{template} needs the field {field}, which is empty")
        self.field = field
        self.template = template


@dataclass(frozen=True, slots=True)
class LetterField:
    """A field as the menu of the letter editor shows it: its name in a text, what it is, and how it may look."""

    name: str
    label: str
    example: str


CATALOGUE = (
    LetterField("salutation", "Salutation", "Dear Ms Smith,"),
    LetterField("closing", "Closing line", "Yours sincerely,"),
    LetterField("signature", "Signature: name, role, ways to answer", "Jan Nowak\nGraphic designer\njan@nowak.example"),
    LetterField("addressed_to", "Whom the salutation is for: company, female or male", "female"),
    LetterField("client_name", "Client", "Smith & Sons Ltd"),
    LetterField("contact_name", "Contact at the client", "Anna Smith"),
    LetterField("sender_name", "Your name", "Jan Nowak"),
    LetterField("sender_role", "Your role", "Graphic designer"),
    LetterField("sender_company", "Your company", "Studio Nowak"),
    LetterField("sender_email", "Your e-mail address", "jan@nowak.example"),
    LetterField("sender_phone", "Your phone number", "+48 600 000 000"),
    LetterField("sender_city", "Your city", "Gdańsk"),
    LetterField("today", "Date of the letter", "11 November 2026"),
    LetterField("several", "Is it about several invoices?", YES),
    LetterField("invoice_count", "Number of invoices", "3"),
    LetterField("invoice_plural", "Plural form of that number: one, few, many or other", "few"),
    LetterField("invoice_subject", "Invoice number, and how many more there are", "FV 12/2026 + 2"),
    LetterField("invoice_numbers", "All invoice numbers", "FV 12/2026, FV 13/2026 and FV 14/2026"),
    LetterField("invoice_number", "Invoice number (one invoice)", "FV 12/2026"),
    LetterField("beside_numbers", "Numbers of invoices that are only listed, too", "FV 20/2026"),
    LetterField("beside_several", "Are several invoices only listed, too?", YES),
    LetterField("invoice_date", "Date of issue, where all share it", "1 October 2026"),
    LetterField("due_date", "Due date, where all share it", "31 October 2026"),
    LetterField("oldest_due_date", "Due date of the oldest invoice", "31 October 2026"),
    LetterField("overdue", "Is anything overdue?", YES),
    LetterField("days_overdue", "Days overdue of the oldest invoice", "11 days"),
    LetterField("open_amount", "Open amount of all invoices", "€1,250.00"),
    LetterField("amount_due", "Amount asked for now", "€600.00"),
    LetterField("by_instalments", "Is it paid in instalments?", YES),
    LetterField("next_instalment", "Amount of the next instalment", "€600.00"),
    LetterField("nothing_open", "Is everything paid?", YES),
    LetterField("partly_paid", "Was a part already paid?", YES),
    LetterField("paid_amount", "What was already paid", "€250.00"),
    LetterField("pay_by", "New day to pay or answer by", "18 November 2026"),
    LetterField("previous_reminders", "Days of earlier reminders", "3 November 2026 and 10 November 2026"),
    LetterField("previous_several", "Were there several earlier reminders?", YES),
    LetterField("promise_broken", "Day a payment was promised by in vain", "12 November 2026"),
    LetterField("letter_number", "Number of the letter on paper", "D-2026-001"),
    LetterField("received_amount", "What was received just now", "€600.00"),
    LetterField("received_on", "Day it was received", "12 November 2026"),
    LetterField("mistaken_subject", "Subject of the message sent by mistake", "Payment reminder: invoice FV 12/2026"),
    LetterField("mistaken_on", "Day the message was sent by mistake", "10 November 2026"),
    LetterField("amount_spoken", "Amount asked for now, to be said aloud", "600 euros"),
    LetterField("due_date_spoken", "Due date of the oldest invoice, to be said aloud", "31 October"),
    LetterField("pay_by_spoken", "New day to pay by, to be said aloud", "18 November"),
    LetterField("attached", "Is every invoice attached?", YES),
    LetterField("attached_several", "Are several invoices listed?", YES),
    LetterField("payment_reference", "What to quote in the transfer", "FV 12/2026"),
    LetterField("instalment_count", "Number of instalments offered", "3"),
    LetterField("invoice_details", "Invoices with dates, VAT and amounts", "Invoice: FV 12/2026\nOpen: €1,250.00"),
    LetterField("payment_details", "Where to pay", "IBAN: PL61 1090 1014 0000 0712 1981 2874"),
    LetterField("schedule_table", "Instalments offered", "Instalment | Due | Amount\n1 of 3 | 1 Dec 2026 | €600.00"),
)
"""Every field there is. A new field is one entry here and one value in `letter_fields`; a test holds them together."""


def letter_fields(facts: LetterFacts, formatter: Formatter, words: LetterWords) -> dict[str, str]:
    """Return a flat string in the letter's language for every field of the catalogue; "" where there is no value.

    What people typed is one line each and free of "|", so that no value can break a header, a paragraph or a table.
    """
    return {
        **_people(facts, words),
        **_invoices(facts, formatter),
        **_days(facts, formatter),
        **_events(facts, formatter),
        **_spoken(facts, formatter, words),
        **_blocks(facts, formatter, words),
    }


def _people(facts: LetterFacts, words: LetterWords) -> dict[str, str]:
    sender, formal = facts.sender, facts.formal
    return {
        "salutation": words.salutation(facts.contact, formal=formal),
        "closing": words.closing(facts.contact, formal=formal),
        "signature": signature_block(sender),
        "addressed_to": facts.contact.form.value,
        "client_name": one_line(facts.client.name),
        "contact_name": one_line(facts.contact.name),
        "sender_name": one_line(sender.name),
        "sender_role": one_line(sender.role),
        "sender_company": one_line(sender.company),
        "sender_email": one_line(sender.email),
        "sender_phone": one_line(sender.phone),
        "sender_city": one_line(sender.city),
    }


def _invoices(facts: LetterFacts, formatter: Formatter) -> dict[str, str]:
    items, beside = facts.subjects(), [one_line(item.invoice.number) for item in facts.beside()]
    numbers = [one_line(item.invoice.number) for item in items]
    paid = sum_money([item.paid for item in items], facts.currency)
    instalments = [item.instalment for item in facts.items if item.instalment is not None]
    return {
        "several": _yes(len(items) > 1),
        "invoice_count": str(len(items)),
        "invoice_plural": formatter.plural(len(items)),
        "invoice_subject": short_list(numbers),
        "invoice_numbers": formatter.join(numbers),
        "invoice_number": _shared(numbers),
        "invoice_date": _shared(formatter.long_date(item.invoice.issued_on) for item in items),
        "open_amount": formatter.money(facts.open_total),
        "amount_due": formatter.money(sum_money([item.asked for item in items], facts.currency)),
        "by_instalments": _yes(any(instalments)),
        "next_instalment": formatter.money(sum_money(instalments, facts.currency)) if any(instalments) else "",
        "nothing_open": _yes(not facts.open_total),
        "beside_numbers": formatter.join(beside),
        "beside_several": _yes(len(beside) > 1),
        "partly_paid": _yes(bool(paid)),
        "paid_amount": formatter.money(paid) if paid else "",
        "attached": _yes(all(item.invoice.pdf for item in facts.items)),
        "attached_several": _yes(len(facts.items) > 1),
        "payment_reference": payment_reference(facts),
        "instalment_count": str(len(facts.offer)) if facts.offer else "",
    }


def _days(facts: LetterFacts, formatter: Formatter) -> dict[str, str]:
    items = facts.owed()
    late = facts.days_overdue
    return {
        "today": formatter.long_date(facts.today),
        "due_date": _shared(formatter.long_date(item.invoice.next_due) for item in items),
        "oldest_due_date": formatter.long_date(items[0].invoice.next_due),
        "overdue": _yes(late > 0),
        "days_overdue": formatter.days(late) if late else "",
        "pay_by": formatter.long_date(facts.pay_by) if facts.pay_by else "",
        "previous_reminders": formatter.join([formatter.long_date(day) for day in sorted(facts.previous)]),
        "previous_several": _yes(len(facts.previous) > 1),
    }


def _events(facts: LetterFacts, formatter: Formatter) -> dict[str, str]:
    received, mistaken = facts.received, facts.mistaken
    return {
        "promise_broken": formatter.long_date(facts.promise_broken) if facts.promise_broken else "",
        "letter_number": one_line(facts.letter_number),
        "received_amount": formatter.money(received.amount) if received else "",
        "received_on": formatter.long_date(received.on) if received else "",
        "mistaken_subject": one_line(mistaken.subject) if mistaken else "",
        "mistaken_on": formatter.long_date(mistaken.on) if mistaken else "",
    }


def _spoken(facts: LetterFacts, formatter: Formatter, words: LetterWords) -> dict[str, str]:
    return {
        "amount_spoken": spoken_money(facts.asked_total, formatter, words),
        "due_date_spoken": formatter.day_and_month(facts.owed()[0].invoice.next_due),
        "pay_by_spoken": formatter.day_and_month(facts.pay_by) if facts.pay_by else "",
    }


def _blocks(facts: LetterFacts, formatter: Formatter, words: LetterWords) -> dict[str, str]:
    labels = words.labels
    return {
        "invoice_details": invoice_block(facts, formatter, labels),
        "payment_details": payment_block(facts, facts.bank, labels) if facts.bank else "",
        "schedule_table": schedule_block(facts.offer, formatter, labels),
    }


def _yes(answer: bool) -> str:  # noqa: FBT001
    return YES if answer else ""


def _shared(values: Iterable[str]) -> str:
    """Return the value where all are alike, else ""."""
    different = list(dict.fromkeys(values))
    return different[0] if len(different) == 1 else ""
