"""Binds PDFs to invoices by the number and the amount found in their text; what is not certain is asked."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from freelance_pay.domain.importing.amounts import parse_amount
from freelance_pay.domain.importing.currencies import currency_of
from freelance_pay.domain.importing.numbers import Token, tokens
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class PdfCandidate:
    """An invoice that still lacks its PDF: its number and the amounts that may stand on it (gross, open)."""

    invoice_id: InvoiceId
    number: str
    amounts: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class PdfMatch:
    """What of an invoice was found in a PDF."""

    invoice_id: InvoiceId
    number_found: bool
    amount_found: bool


class Verdict(StrEnum):
    """What to do with a PDF."""

    BOUND = "bound"
    ASK = "ask"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PdfProposal:
    """What one PDF says. BOUND: `matches` holds the one invoice with number and amount, which no other PDF claims.

    ASK: `matches` holds what may be meant, the likelier first. NONE: it is empty.
    """

    pdf: str
    verdict: Verdict
    matches: tuple[PdfMatch, ...] = ()


MOST_ASKED = 8
"""A question with more answers than this helps nobody; the likelier ones come first."""

_JOINERS = frozenset("/\\-_–‐‑.")
_BETWEEN = re.compile(r"[\s/\\\-_–‐‑.№#:]{0,6}")
_SHORT_NUMBER_DIGITS = 6
_LABEL_REACH = 4
_LABELS = frozenset(
    {
        "INVOICE", "BILL", "NO", "NR", "NUMBER", "N", "INV",
        "FAKTURA", "FAKTURY", "FV", "NUMER", "RACHUNEK",
        "СЧЕТ", "СЧЁТ", "СЧЕТА", "СЧЕТФАКТУРА", "НОМЕР", "ИНВОИС",
        "RECHNUNG", "RECHNUNGSNUMMER", "RECHNUNGSNR", "NUMMER", "BELEG", "FACTURE", "FACTURA",
    }
)  # fmt: skip
_NO_SIGN = "№"
_AMOUNT = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u2007\u2009\u202f'’.,]\d{3})*(?:[.,]\d{1,3}|[-=]\d\d)?(?![\d]|[.,]\d)"
    r"|(?<![\d.,])\d{4,12}(?:[.,]\d{1,3}|[-=]\d\d)?(?![\d]|[.,]\d)"
)
_KOPECKS = re.compile(r"(?<=\d)\s?(?:руб|р)[а-я]*\.?\s*(\d\d)\s?коп", re.IGNORECASE)
_DASHED = re.compile(r"[-=](\d\d)$")
_NEAR = 6
_CURRENCY_BEFORE = re.compile(r"([^\W\d_]{1,5}|[€£$₽₴₸₺¥])[.:\s]*$")
_CURRENCY_AFTER = re.compile(r"^[,\-–=\s]*([^\W\d_]{1,6}|[€£$₽₴₸₺¥])")
_BLANKS = re.compile(r"[ \u00a0\u2007\u2009\u202f]")


def propose(texts: Mapping[str, str], candidates: Sequence[PdfCandidate]) -> tuple[PdfProposal, ...]:
    """Return a proposal for each PDF (key and its text), in the order given.

    A PDF is BOUND only when exactly one invoice has both its number and an amount in the text, and no other PDF
    shows both of the same invoice.
    """
    wanted = [_wanted(candidate) for candidate in candidates]
    found = {pdf: _matches(text, wanted) for pdf, text in texts.items()}
    certain = {pdf: _certain(matches) for pdf, matches in found.items()}
    claims: dict[InvoiceId, int] = defaultdict(int)
    for matches in found.values():
        for match in matches:
            claims[match.invoice_id] += match.number_found and match.amount_found
    return tuple(_proposal(pdf, matches, certain[pdf], claims) for pdf, matches in found.items())


def match_one(text: str, candidate: PdfCandidate) -> PdfMatch:
    """Return what of one invoice stands in the text of a PDF that a person said belongs to it.

    More is let pass than in `propose`, where a find must also tell this invoice from all others: a plain `12` needs no
    word before it, and `1800` no currency beside it.
    """
    return _TextIndex(text, needs_context=False).match(_wanted(candidate))


def _proposal(
    pdf: str, matches: list[PdfMatch], certain: PdfMatch | None, claims: Mapping[InvoiceId, int]
) -> PdfProposal:
    if certain is not None and claims[certain.invoice_id] == 1:
        return PdfProposal(pdf, Verdict.BOUND, (certain,))
    return PdfProposal(pdf, Verdict.ASK if matches else Verdict.NONE, tuple(matches[:MOST_ASKED]))


def _matches(text: str, wanted: Sequence[_Wanted]) -> list[PdfMatch]:
    """Return the invoices of which something was found: both first, then the number, then only an amount."""
    index = _TextIndex(text, needs_context=True)
    matches = [match for match in map(index.match, wanted) if match.number_found or match.amount_found]
    return sorted(matches, key=lambda match: (not match.number_found, not match.amount_found))


def _certain(matches: Iterable[PdfMatch]) -> PdfMatch | None:
    both = [match for match in matches if match.number_found and match.amount_found]
    return both[0] if len(both) == 1 else None


class _Wanted(NamedTuple):
    """A candidate, prepared for being looked up in many texts."""

    invoice_id: InvoiceId
    number: str
    runs: list[Token]
    is_short: bool
    amounts: frozenset[Decimal]


def _wanted(candidate: PdfCandidate) -> _Wanted:
    """Prepare a candidate; a number of few digits and no letters is too plain to be known without a word before it."""
    runs = tokens(candidate.number)
    digits = "".join(run.text for run in runs)
    is_short = digits.isdigit() and len(digits) <= _SHORT_NUMBER_DIGITS
    amounts = frozenset(amount.as_decimal() for amount in candidate.amounts)
    return _Wanted(candidate.invoice_id, candidate.number, runs, is_short, amounts)


class _TextIndex:
    """The text of a PDF, prepared for being asked about many invoices."""

    def __init__(self, text: str, *, needs_context: bool) -> None:
        self._text = text
        self._needs_context = needs_context
        self._tokens = tokens(text)
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, token in enumerate(self._tokens):
            self._places[token.text].append(place)
        self._amounts = amounts_in(text, needs_currency=needs_context)

    def match(self, wanted: _Wanted) -> PdfMatch:
        """Return what of `wanted` stands in the text."""
        has_amount = not wanted.amounts.isdisjoint(self._amounts)
        return PdfMatch(wanted.invoice_id, self._has_number(wanted), has_amount)

    def _has_number(self, wanted: _Wanted) -> bool:
        """Tell whether the number stands in the text whole: not inside a longer number, not as part of a date."""
        needs_label = wanted.is_short and self._needs_context
        return bool(wanted.runs) and any(
            self._stands_at(place, wanted) and (not needs_label or self._is_labelled(place))
            for place in self._places.get(wanted.runs[0].text, ())
        )

    def _stands_at(self, place: int, wanted: _Wanted) -> bool:
        last = place + len(wanted.runs) - 1
        found = self._tokens[place : last + 1]
        if [token.text for token in found] != [run.text for run in wanted.runs]:
            return False
        gaps = zip(pairwise(found), pairwise(wanted.runs), strict=True)
        if not all(
            self._may_part(left, right, wanted.number[one.end : other.start]) for (left, right), (one, other) in gaps
        ):
            return False
        return not self._goes_on_before(place) and not self._goes_on_after(last)

    def _may_part(self, left: Token, right: Token, own: str) -> bool:
        """Tell whether what stands between two runs may stand for the punctuation `own` of a number.

        Blanks and signs are free; but two runs of digits that a sign parts are not parted by blanks alone.
        """
        gap = self._text[left.end : right.start]
        are_digits = left.text.isdigit() and right.text.isdigit()
        return bool(_BETWEEN.fullmatch(gap)) and (not are_digits or not own.strip() or bool(gap.strip()))

    def _goes_on_before(self, place: int) -> bool:
        """Tell whether the token before belongs to the same number (`1` of `1/12/2026`, `A` of `A12`)."""
        if place == 0:
            return False
        before, first = self._tokens[place - 1], self._tokens[place]
        gap = self._text[before.end : first.start]
        if gap == ".":
            return before.text.isdigit()
        return gap == "" or gap in _JOINERS

    def _goes_on_after(self, place: int) -> bool:
        """Tell whether the token behind belongs to the same number (`/2026` of `FV 1/2026`, the `A` of `12A`)."""
        if place + 1 >= len(self._tokens):
            return False
        last, behind = self._tokens[place], self._tokens[place + 1]
        gap = self._text[last.end : behind.start]
        return gap == "" or gap in _JOINERS

    def _is_labelled(self, place: int) -> bool:
        """Tell whether a word for number or invoice stands close before: a bare `12` may be anything."""
        start = self._tokens[place].start
        before = self._tokens[max(0, place - _LABEL_REACH) : place]
        close = [token for token in before if self._text.count("\n", token.end, start) <= 1]
        sign = _NO_SIGN in self._text[max(0, start - 3) : start] or "#" in self._text[max(0, start - 2) : start]
        return sign or any(token.text in _FOLDED_LABELS for token in close)


def amounts_in(text: str, *, needs_currency: bool = True) -> frozenset[Decimal]:
    """Return every amount `text` may be showing, in any locale's writing.

    With `needs_currency` a number without decimals counts only beside a currency: years and quantities are no amounts.
    """
    found: set[Decimal] = set()
    plain = _KOPECKS.sub(r",\1", text)
    for match in _AMOUNT.finditer(plain):
        written = _DASHED.sub(r",\1", match[0])
        for reading in _readings(written):
            is_doubtful = needs_currency and reading == reading.to_integral_value() and not _shows_decimals(written)
            if not is_doubtful or _has_currency_beside(plain, match.start(), match.end()):
                found.add(reading)
    return frozenset(found)


def _readings(written: str) -> set[Decimal]:
    """Return what a number may mean; blanks may part thousands, or two numbers that stand side by side."""
    parts = _BLANKS.split(written)
    tails = [" ".join(parts[start:]) for start in range(len(parts))]
    return {value for tail in tails if (value := parse_amount(tail)) is not None}


def _shows_decimals(written: str) -> bool:
    return written[-3:-2] in {".", ","}


def _has_currency_beside(text: str, start: int, end: int) -> bool:
    before = _CURRENCY_BEFORE.search(text[max(0, start - _NEAR) : start])
    after = _CURRENCY_AFTER.search(text[end : end + _NEAR])
    return any(near is not None and currency_of(near[1]) is not None for near in (before, after))


_FOLDED_LABELS = frozenset(token.text for label in _LABELS for token in tokens(label))
