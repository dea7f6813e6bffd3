"""The checks of a finished letter: what is missing, left over or badly said, each with a plain reason."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.invoices import days_overdue
from freelance_pay.domain.letter_blocks import grouped_iban
from freelance_pay.domain.letter_words import name_parts, one_line
from freelance_pay.domain.letters import INSTALMENT_OFFER, LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from freelance_pay.domain.letter_words import LetterWords
    from freelance_pay.domain.letters import Formatter, LetterFacts, RenderedLetter

MAX_SUBJECT = 78
"""Longer subjects are cut in most lists of messages; RFC 5322 advises lines of at most 78 characters."""
_ALL = frozenset(LETTERS)
_BEFORE = frozenset({"pre_due", "due_today"})
_LATE = frozenset({"first", "second", "final"})
_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{%|\[\[|\]\]|\[[^\W\d_][^\]\n|]{0,40}\]|\bundefined\b|\bNone\b|\bnan\b|\bNaN\b")
_SHOUTED = re.compile(r"\b[^\W\d_]{4,}\b")
_SPACES = re.compile(r"\s+")
_GLUED_BEFORE = re.compile(r"[\w/-]$|\d[.,]$")
_GLUED_AFTER = re.compile(r"[\w/-]|[.,]\d")
_DIGIT_GROUP = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


class Severity(StrEnum):
    """What a finding means for sending."""

    BLOCK = "block"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found: `reason` is a plain English sentence, `detail` the text it is about ("" for none)."""

    rule: str
    severity: Severity
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Says:
    """The body must say facts: for each that `wanted` yields, one of its spellings; `{}` in `reason` is the first."""

    rule: str
    severity: Severity
    letters: frozenset[str]
    wanted: Callable[[LetterFacts, Formatter], Iterator[tuple[str, ...]]]
    reason: str


@dataclass(frozen=True, slots=True)
class _Sounds:
    """The body should (or should not) have one of the language's phrases of this name."""

    rule: str
    phrase: str
    letters: frozenset[str]
    reason: str
    is_wanted: bool = True


def check_letter(
    letter: RenderedLetter, facts: LetterFacts, formatter: Formatter, words: LetterWords
) -> tuple[Finding, ...]:
    """Return what is to be said about `letter` before it is sent, blocking findings first; nothing when all is well.

    It reads the words as they stand, so it judges an edited letter as well as a rendered one.
    """
    # A client may well be named "None" or "Demand Ltd": names are not the letter's words.
    subject, body = _without_names(letter.subject, facts), _without_names(letter.body, facts)
    found = [
        *_subject(letter.subject, subject, facts),
        *_body(letter.body, f"{subject}\n{body}", facts, words),
        *_says(letter.body, facts, formatter),
        *_sounds(f"{subject} {body}", facts, words),
    ]
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.BLOCK))


def _numbers(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    return ((one_line(item.invoice.number),) for item in facts.items)


def _open_amounts(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    amounts = dict.fromkeys([*(item.invoice.open for item in facts.items), facts.open_total])
    return ((formatter.money(amount),) for amount in amounts)


def _asked_amounts(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    instalments = [item.instalment for item in facts.items if item.instalment]
    amounts = dict.fromkeys([*instalments, facts.asked_total] if instalments else [])
    return ((formatter.money(amount),) for amount in amounts)


def _offered(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    for part in facts.offer:
        yield (formatter.money(part.amount),)
        yield formatter.short_date(part.due_on), formatter.long_date(part.due_on)


def _pay_by(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    if facts.pay_by is None:
        yield ("",)
    else:
        yield formatter.long_date(facts.pay_by), formatter.short_date(facts.pay_by)


def _account(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    bank = facts.bank
    if bank is None:
        yield ("",)
    elif bank.iban:
        yield grouped_iban(bank.iban), "".join(bank.iban.split())
    else:
        yield tuple(one_line(line) for line in (bank.account, *bank.extra) if line) or ("",)


def _issue_dates(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    days = dict.fromkeys(item.invoice.issued_on for item in facts.items)
    return ((formatter.long_date(day), formatter.short_date(day)) for day in days)


def _due_dates(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    days = dict.fromkeys(item.invoice.next_due for item in facts.items)
    return ((formatter.long_date(day), formatter.short_date(day)) for day in days)


def _late_days(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    late = dict.fromkeys(days_overdue(item.invoice.next_due, facts.today) for item in facts.items)
    return ((formatter.days(count),) for count in late if count)


def _vat_amounts(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    if len(facts.items) == 1 and facts.items[0].invoice.vat:
        yield (formatter.money(facts.items[0].invoice.vat),)


def _paid_amounts(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    if len(facts.items) == 1 and facts.items[0].paid:
        yield (formatter.money(facts.items[0].paid),)


def _earlier_days(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    return ((formatter.long_date(day), formatter.short_date(day)) for day in facts.previous)


def _sender_name(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    yield (one_line(facts.sender.name),)


def _sender_role(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    yield (one_line(facts.sender.role),)


def _sender_contact(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    yield tuple(one_line(text) for text in (facts.sender.email, facts.sender.phone) if text) or ("",)


_OFFER = frozenset({INSTALMENT_OFFER})
_SAYS = (
    _Says("invoice.number", Severity.BLOCK, _ALL, _numbers, "The letter does not name invoice {}."),
    _Says("amount.open", Severity.BLOCK, _ALL, _open_amounts, "The letter does not say the open amount {}."),
    _Says("amount.asked", Severity.BLOCK, _ALL - _OFFER, _asked_amounts, "The letter does not say the amount due, {}."),
    _Says("plan.offered", Severity.BLOCK, _OFFER, _offered, "The letter does not say the instalments as planned: {}."),
    _Says("pay_by", Severity.BLOCK, _LATE, _pay_by, "The letter does not say by which day to pay ({})."),
    _Says("pay.howto", Severity.BLOCK, _ALL, _account, "The letter does not say where to pay ({})."),
    _Says("invoice.date", Severity.ADVICE, _ALL, _issue_dates, "The letter does not say the invoice date {}."),
    _Says("due.date", Severity.ADVICE, _ALL, _due_dates, "The letter does not say the due date {}."),
    _Says("days.overdue", Severity.ADVICE, _LATE, _late_days, "The letter does not say how long it is overdue: {}."),
    _Says("vat.separate", Severity.ADVICE, _ALL - _OFFER, _vat_amounts, "The letter does not show the VAT, {}."),
    _Says("amount.paid", Severity.ADVICE, _ALL, _paid_amounts, "The letter does not show what was already paid, {}."),
    _Says(
        "previous_reminders",
        Severity.ADVICE,
        frozenset({"second", "final"}),
        _earlier_days,
        "The letter does not mention the earlier reminder of {}.",
    ),
    _Says("sender.identity", Severity.ADVICE, _ALL, _sender_name, "The letter does not say who writes: {}."),
    _Says("sender.role", Severity.ADVICE, _ALL, _sender_role, "The letter does not say what you do: {}."),
    _Says("contact.details", Severity.ADVICE, _ALL, _sender_contact, "The letter does not say how to reach you: {}."),
)
"""An empty spelling is never found: the fact itself is missing."""

_SOUNDS = (
    _Sounds("thanks", "thanks", _ALL, "The letter does not say thank you."),
    _Sounds("invitation", "invitation", _ALL, "The letter does not invite an answer."),
    _Sounds(
        "ignore_if_paid",
        "ignore_if_paid",
        frozenset({"due_today", "first", "second"}),
        "The letter does not say to ignore it if the payment was already made.",
    ),
    _Sounds("good_faith", "good_faith", frozenset({"first"}), "The letter does not assume a simple oversight."),
    _Sounds("not_received", "not_received", _LATE, "The letter does not say plainly that no payment has arrived."),
    _Sounds("ask_reason", "ask_reason", frozenset({"second"}), "The letter does not ask what holds up the payment."),
    _Sounds(
        "offer_alternative",
        "instalments",
        frozenset({"second", INSTALMENT_OFFER}),
        "The letter does not offer instalments.",
    ),
    _Sounds("consequence", "consequence", frozenset({"second", "final"}), "The letter does not say what comes next."),
    _Sounds(
        "consequence.early",
        "consequence",
        _BEFORE | {"first"},
        "The letter names consequences too early.",
        is_wanted=False,
    ),
    _Sounds("reattach_invoice", "attached", _LATE, "The letter does not say that the invoice is attached again."),
    _Sounds(
        "future_cooperation",
        "future",
        _BEFORE | {"first", "second"},
        "The letter does not look forward to working together.",
    ),
)


def _subject(subject: str, own_words: str, facts: LetterFacts) -> Iterator[Finding]:
    if not subject.strip():
        yield Finding("subject.present", Severity.BLOCK, "The subject is empty.")
        return
    if not any(one_line(item.invoice.number) in subject for item in facts.items):
        yield Finding("subject.has_invoice_no", Severity.ADVICE, "The subject does not name an invoice.")
    if len(subject) > MAX_SUBJECT:
        yield Finding("subject.length", Severity.ADVICE, f"The subject is longer than {MAX_SUBJECT} characters.")
    if "!!" in subject or any(word.isupper() for word in _SHOUTED.findall(own_words)):
        yield Finding("subject.shouting", Severity.ADVICE, "The subject shouts.", subject)


def _body(body: str, own_words: str, facts: LetterFacts, words: LetterWords) -> Iterator[Finding]:
    left_over = _PLACEHOLDER.search(own_words)
    if left_over:
        yield Finding("placeholder", Severity.BLOCK, f"A placeholder was not filled in: {left_over[0]}", left_over[0])
    if not body.strip():
        yield Finding("body.present", Severity.BLOCK, "The letter is empty.")
    elif not _is_salutation(body.strip().splitlines()[0], facts, words):
        yield Finding("salutation", Severity.BLOCK, "The letter does not begin with a salutation.")


def _is_salutation(line: str, facts: LetterFacts, words: LetterWords) -> bool:
    """Tell whether the first line greets: the expected words, the contact's name, or any greeting that ends as one."""
    expected = words.salutation(facts.contact, formal=facts.client.formal)
    first = name_parts(facts.contact.name)["first"]
    is_named = bool(first) and first in line
    return expected in line or is_named or line.rstrip().endswith((",", "!", ":"))


def _says(body: str, facts: LetterFacts, formatter: Formatter) -> Iterator[Finding]:
    flat = _flat(body)
    for rule in _SAYS:
        if facts.name not in rule.letters:
            continue
        for spellings in rule.wanted(facts, formatter):
            if not any(spelling and _stands_in(_flat(spelling), flat) for spelling in spellings):
                shown = spellings[0] or "not known"
                yield Finding(rule.rule, rule.severity, rule.reason.format(shown), spellings[0])


def _sounds(own_words: str, facts: LetterFacts, words: LetterWords) -> Iterator[Finding]:
    text = _flat(own_words).lower()
    for rule in _SOUNDS:
        has = any(phrase in text for phrase in words.phrases.get(rule.phrase, ()))
        if facts.name in rule.letters and has is not rule.is_wanted:
            yield Finding(rule.rule, Severity.ADVICE, rule.reason)
    for word in words.blocked:
        if re.search(rf"\b{re.escape(word)}", text):
            yield Finding("tone", Severity.ADVICE, f"“{word}” may sound like blame or pressure.", word)


def _stands_in(wanted: str, text: str) -> bool:
    """Tell whether `wanted` stands in `text` as a whole: 250.00 is not found in 1,250.00, nor FV 1 in FV 12."""
    start = text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        if not (_GLUED_BEFORE.search(text[max(0, start - 2) : start]) or _GLUED_AFTER.match(text[end : end + 2])):
            return True
        start = text.find(wanted, start + 1)
    return False


def _flat(text: str) -> str:
    """Return `text` with plain single spaces, and none within a number ("1 250,00"): editors change their kind."""
    return _DIGIT_GROUP.sub("", _SPACES.sub(" ", text).strip())


def _without_names(text: str, facts: LetterFacts) -> str:
    """Return `text` without what people are called and invoices are numbered."""
    sender, bank, contact = facts.sender, facts.bank, facts.contact
    names = {facts.client.name, contact.name, contact.salutation, *name_parts(contact.name).values()}
    names |= {sender.name, sender.role, sender.company, sender.email}
    names |= {bank.holder, bank.bic, bank.bank_name, *bank.extra} if bank else set()
    for item in facts.items:
        invoice = item.invoice
        names |= {invoice.number, invoice.reference, invoice.title, invoice.vat_note}
    present = [name for name in map(one_line, names) if name and name in text]
    if not present:
        return text
    longest_first = "|".join(re.escape(name) for name in sorted(present, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{longest_first})(?!\w)", " ", text)
