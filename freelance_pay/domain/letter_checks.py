"""The checks of a finished letter: what is missing, left over or badly said, each with its rule and fact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.invoices import days_overdue
from freelance_pay.domain.letter_blocks import grouped_iban
from freelance_pay.domain.letter_words import name_parts, one_line
from freelance_pay.domain.letters import APOLOGY, FORMAL_DEMAND, INSTALMENT_OFFER, LETTERS, THANK_YOU, THANK_YOU_PART
from freelance_pay.domain.vat_notes import bare_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from freelance_pay.domain.letter_words import LetterWords
    from freelance_pay.domain.letters import Formatter, LetterFacts, RenderedLetter

MAX_SUBJECT = 78
"""Longer subjects are cut in most lists of messages; RFC 5322 advises lines of at most 78 characters."""
_ALL = frozenset(LETTERS)
_BEFORE = frozenset({"pre_due", "due_today"})
_DEMAND = frozenset({FORMAL_DEMAND})
_LATE = frozenset({"first", "second", "final"}) | _DEMAND
_THANKS = frozenset({THANK_YOU, THANK_YOU_PART})
_SORRY = frozenset({APOLOGY})
_ASKS = _ALL - _THANKS - _SORRY
_NAMES_REST = _ALL - {THANK_YOU} - _SORRY
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


class LetterRule(StrEnum):
    """What is looked at in a letter; each has its own sentence for the user."""

    INVOICE_NUMBER = "invoice.number"
    OPEN_AMOUNT = "amount.open"
    ASKED_AMOUNT = "amount.asked"
    OFFERED_PLAN = "plan.offered"
    PAY_BY = "pay_by"
    WHERE_TO_PAY = "pay.howto"
    INVOICE_DATE = "invoice.date"
    DUE_DATE = "due.date"
    DAYS_OVERDUE = "days.overdue"
    VAT = "vat.separate"
    PAID_AMOUNT = "amount.paid"
    EARLIER_REMINDERS = "previous_reminders"
    PROMISED_DAY = "promise_broken"
    RECEIVED = "amount.received"
    LETTER_NUMBER = "letter.number"
    NOTHING_TO_DO = "nothing_to_do"
    WHO_WRITES = "sender.identity"
    ROLE = "sender.role"
    HOW_TO_ANSWER = "contact.details"
    THANKS = "thanks"
    INVITATION = "invitation"
    IGNORE_IF_PAID = "ignore_if_paid"
    GOOD_FAITH = "good_faith"
    NOT_RECEIVED = "not_received"
    ASK_REASON = "ask_reason"
    INSTALMENTS = "offer_alternative"
    CONSEQUENCE = "consequence"
    EARLY_CONSEQUENCE = "consequence.early"
    ATTACHED = "reattach_invoice"
    FUTURE = "future_cooperation"
    SUBJECT_PRESENT = "subject.present"
    SUBJECT_NUMBER = "subject.has_invoice_no"
    SUBJECT_LENGTH = "subject.length"
    SUBJECT_SHOUTING = "subject.shouting"
    PLACEHOLDER = "placeholder"
    BODY_PRESENT = "body.present"
    SALUTATION = "salutation"
    TONE = "tone"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found; `detail` is the text it is about, "" where there is none or the fact is not known."""

    rule: LetterRule
    severity: Severity
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Says:
    """The body must say facts: for each that `wanted` yields, one of its spellings; the first is the fact shown."""

    rule: LetterRule
    severity: Severity
    letters: frozenset[str]
    wanted: Callable[[LetterFacts, Formatter], Iterator[tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class _Sounds:
    """The body should (or should not) have one of the language's phrases of this name."""

    rule: LetterRule
    phrase: str
    letters: frozenset[str]
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


def _promised_day(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    if facts.promise_broken is not None:
        yield formatter.long_date(facts.promise_broken), formatter.short_date(facts.promise_broken)


def _received(facts: LetterFacts, formatter: Formatter) -> Iterator[tuple[str, ...]]:
    if facts.received is not None:
        yield (formatter.money(facts.received.amount),)


def _sender_name(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    yield (one_line(facts.sender.name),)


def _sender_role(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    yield (one_line(facts.sender.role),)


def _sender_contact(facts: LetterFacts, _: Formatter) -> Iterator[tuple[str, ...]]:
    yield tuple(one_line(text) for text in (facts.sender.email, facts.sender.phone) if text) or ("",)


_OFFER = frozenset({INSTALMENT_OFFER})
_SAYS = (
    _Says(LetterRule.INVOICE_NUMBER, Severity.BLOCK, _ALL, _numbers),
    _Says(LetterRule.OPEN_AMOUNT, Severity.BLOCK, _NAMES_REST, _open_amounts),
    _Says(LetterRule.ASKED_AMOUNT, Severity.BLOCK, _NAMES_REST - _OFFER, _asked_amounts),
    _Says(LetterRule.RECEIVED, Severity.BLOCK, _THANKS, _received),
    _Says(LetterRule.OFFERED_PLAN, Severity.BLOCK, _OFFER, _offered),
    _Says(LetterRule.PAY_BY, Severity.BLOCK, _LATE, _pay_by),
    _Says(LetterRule.WHERE_TO_PAY, Severity.BLOCK, _ASKS, _account),
    _Says(LetterRule.INVOICE_DATE, Severity.ADVICE, _NAMES_REST, _issue_dates),
    _Says(LetterRule.DUE_DATE, Severity.ADVICE, _NAMES_REST, _due_dates),
    _Says(LetterRule.DAYS_OVERDUE, Severity.ADVICE, _LATE, _late_days),
    _Says(LetterRule.VAT, Severity.ADVICE, _ASKS - _OFFER, _vat_amounts),
    _Says(LetterRule.PAID_AMOUNT, Severity.ADVICE, _ASKS, _paid_amounts),
    _Says(LetterRule.EARLIER_REMINDERS, Severity.ADVICE, frozenset({"second", "final"}) | _DEMAND, _earlier_days),
    _Says(LetterRule.PROMISED_DAY, Severity.ADVICE, _LATE, _promised_day),
    _Says(LetterRule.WHO_WRITES, Severity.ADVICE, _ALL, _sender_name),
    _Says(LetterRule.ROLE, Severity.ADVICE, _ALL, _sender_role),
    _Says(LetterRule.HOW_TO_ANSWER, Severity.ADVICE, _ALL, _sender_contact),
)
"""An empty spelling is never found: the fact itself is missing."""

_SOUNDS = (
    _Sounds(LetterRule.THANKS, "thanks", _ALL),
    _Sounds(LetterRule.INVITATION, "invitation", _ALL),
    _Sounds(LetterRule.IGNORE_IF_PAID, "ignore_if_paid", frozenset({"due_today", "first", "second"})),
    _Sounds(LetterRule.GOOD_FAITH, "good_faith", frozenset({"first"})),
    _Sounds(LetterRule.NOT_RECEIVED, "not_received", _LATE),
    _Sounds(LetterRule.ASK_REASON, "ask_reason", frozenset({"second"})),
    _Sounds(LetterRule.INSTALMENTS, "instalments", frozenset({"second", INSTALMENT_OFFER})),
    _Sounds(LetterRule.NOTHING_TO_DO, "nothing_to_do", _SORRY),
    _Sounds(LetterRule.CONSEQUENCE, "consequence", frozenset({"second", "final"}) | _DEMAND),
    _Sounds(LetterRule.EARLY_CONSEQUENCE, "consequence", _BEFORE | _THANKS | _SORRY | {"first"}, is_wanted=False),
    _Sounds(LetterRule.ATTACHED, "attached", _LATE),
    _Sounds(LetterRule.FUTURE, "future", _BEFORE | _THANKS | {"first", "second"}),
)


def _subject(subject: str, own_words: str, facts: LetterFacts) -> Iterator[Finding]:
    if not subject.strip():
        yield Finding(LetterRule.SUBJECT_PRESENT, Severity.BLOCK)
        return
    if not any(one_line(item.invoice.number) in subject for item in facts.items):
        yield Finding(LetterRule.SUBJECT_NUMBER, Severity.ADVICE)
    number = one_line(facts.letter_number)
    if facts.name in _DEMAND and not (number and number in subject):
        yield Finding(LetterRule.LETTER_NUMBER, Severity.BLOCK, number)
    if len(subject) > MAX_SUBJECT:
        yield Finding(LetterRule.SUBJECT_LENGTH, Severity.ADVICE, str(MAX_SUBJECT))
    if "!!" in subject or any(word.isupper() for word in _SHOUTED.findall(own_words)):
        yield Finding(LetterRule.SUBJECT_SHOUTING, Severity.ADVICE, subject)


def _body(body: str, own_words: str, facts: LetterFacts, words: LetterWords) -> Iterator[Finding]:
    left_over = _PLACEHOLDER.search(own_words)
    if left_over:
        yield Finding(LetterRule.PLACEHOLDER, Severity.BLOCK, left_over[0])
    if not body.strip():
        yield Finding(LetterRule.BODY_PRESENT, Severity.BLOCK)
    elif not _is_salutation(body.strip().splitlines()[0], facts, words):
        yield Finding(LetterRule.SALUTATION, Severity.BLOCK)


def _is_salutation(line: str, facts: LetterFacts, words: LetterWords) -> bool:
    """Tell whether the first line greets: the expected words, the contact's name, or any greeting that ends as one."""
    expected = words.salutation(facts.contact, formal=facts.formal)
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
                yield Finding(rule.rule, rule.severity, spellings[0])


def _sounds(own_words: str, facts: LetterFacts, words: LetterWords) -> Iterator[Finding]:
    text = _flat(own_words).lower()
    for rule in _SOUNDS:
        has = any(phrase in text for phrase in words.phrases.get(rule.phrase, ()))
        if facts.name in rule.letters and has is not rule.is_wanted:
            yield Finding(rule.rule, Severity.ADVICE)
    too_early = () if facts.name in _DEMAND else words.blocked_before_demand
    for word in (*words.blocked, *too_early):
        if re.search(rf"\b{re.escape(word)}", text):
            yield Finding(LetterRule.TONE, Severity.ADVICE, word)


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
    names |= {facts.mistaken.subject} if facts.mistaken else set()
    names |= {bank.holder, bank.bic, bank.bank_name, *bank.extra} if bank else set()
    for item in facts.items:
        invoice = item.invoice
        names |= {invoice.number, invoice.reference, invoice.title, bare_note(invoice.vat_note)}
    present = [name for name in map(one_line, names) if name and name in text]
    if not present:
        return text
    longest_first = "|".join(re.escape(name) for name in sorted(present, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{longest_first})(?!\w)", " ", text)
