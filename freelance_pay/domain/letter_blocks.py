"""The blocks of a letter that are more than a phrase, as plain lines: invoices, where to pay, schedule, signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from freelance_pay.domain.invoices import days_overdue
from freelance_pay.domain.letter_words import one_line
from freelance_pay.domain.money import sum_money
from freelance_pay.domain.vat_notes import NoVat, bare_note, known_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from freelance_pay.domain.letter_words import Labels
    from freelance_pay.domain.letters import BankDetails, Formatter, LetterFacts, LetterItem, OfferedInstalment, Sender
    from freelance_pay.domain.money import Money

_MAX_REFERENCE = 140
"""A SEPA transfer carries no longer remittance text."""


def invoice_block(facts: LetterFacts, formatter: Formatter, labels: Labels) -> str:
    """Return labelled lines for one invoice; for several a table, and the sums after it."""
    items = facts.by_due_date()
    if len(items) == 1:
        return _one_invoice(items[0], facts, formatter, labels)
    table = _table(_invoice_rows(items, facts, formatter, labels))
    return f"{table}\n\n{_sums(items, facts, formatter, labels)}"


def payment_block(facts: LetterFacts, bank: BankDetails, labels: Labels) -> str:
    """Return where to pay and what to quote, one labelled line each."""
    return _lines(
        [
            (labels.holder, bank.holder),
            (labels.polish_account if is_polish_account(bank) else labels.iban, grouped_iban(bank.iban)),
            (labels.account, bank.account),
            (labels.bik if is_bik(bank.bic) else labels.bic, bank.bic),
            (labels.bank, bank.bank_name),
            *(("", line) for line in bank.extra),
            (labels.reference, payment_reference(facts)),
        ],
        labels.colon,
    )


def schedule_block(offer: Sequence[OfferedInstalment], formatter: Formatter, labels: Labels) -> str:
    """Return the offered instalments as a table with their sum after it; empty without an offer."""
    if not offer:
        return ""
    rows = [
        [
            labels.of.format(number=number, count=len(offer)),
            formatter.short_date(part.due_on),
            formatter.money(part.amount),
        ]
        for number, part in enumerate(offer, start=1)
    ]
    total = sum_money([part.amount for part in offer], offer[0].amount.currency)
    table = _table([[labels.instalment, labels.instalment_due, labels.amount], *rows])
    return f"{table}\n\n{labels.offer_sum}{labels.colon}{formatter.money(total)}"


def signature_block(sender: Sender) -> str:
    """Return who wrote, with role and ways to answer, one line each."""
    company = "" if sender.company == sender.name else sender.company
    return _lines([("", text) for text in (sender.name, sender.role, company, sender.email, sender.phone)])


def payment_reference(facts: LetterFacts) -> str:
    """Return what to quote in the transfer: payment references, else invoice numbers; short enough for a bank."""
    references = [one_line(item.invoice.reference or item.invoice.number) for item in facts.by_due_date()]
    joined = ", ".join(references)
    return joined if len(joined) <= _MAX_REFERENCE else short_list(references)


def short_list(texts: Sequence[str]) -> str:
    """Return the first text and how many more there are: "FV 12/2026 + 2"."""
    return texts[0] if len(texts) == 1 else f"{texts[0]} + {len(texts) - 1}"


def is_bik(code: str) -> bool:
    """Tell whether a bank code is a Russian БИК (nine digits) and no SWIFT code, which begins with letters."""
    return re.fullmatch(r"\d{9}", "".join(code.split())) is not None


def is_polish_account(bank: BankDetails) -> bool:
    """Tell whether the account is named by a Polish IBAN and paid to in Poland's money."""
    return bank.currency == "PLN" and bank.iban.strip().upper().startswith("PL")


def grouped_iban(iban: str) -> str:
    """Return an IBAN in groups of four, as it is printed."""
    compact = "".join(iban.split())
    return " ".join(compact[start : start + 4] for start in range(0, len(compact), 4))


def _one_invoice(item: LetterItem, facts: LetterFacts, formatter: Formatter, labels: Labels) -> str:
    invoice = item.invoice
    late = days_overdue(invoice.next_due, facts.today)
    return _lines(
        [
            (labels.invoice, invoice.number),
            (labels.title, invoice.title),
            (labels.issued, formatter.short_date(invoice.issued_on)),
            (labels.due, formatter.short_date(invoice.next_due)),
            (labels.overdue, formatter.days(late) if late else ""),
            (labels.net, formatter.money(invoice.net) if invoice.vat else ""),
            (labels.vat, formatter.money(invoice.vat) if invoice.vat else _no_vat([item], labels)),
            (labels.total, formatter.money(invoice.gross)),
            (labels.paid, formatter.money(item.paid) if item.paid else ""),
            (labels.open, formatter.money(invoice.open)),
            (labels.due_now, formatter.money(item.asked) if item.instalment else ""),
        ],
        labels.colon,
    )


def _invoice_rows(
    items: Sequence[LetterItem], facts: LetterFacts, formatter: Formatter, labels: Labels
) -> list[list[str]]:
    shows_days, shows_instalments = facts.days_overdue > 0, any(item.instalment for item in items)

    def row(number: str, issued: str, due: str, late: str, still_open: str, now: str) -> list[str]:
        days = [late] if shows_days else []
        return [number, issued, due, *days, still_open, *([now] if shows_instalments else [])]

    rows = [row(labels.invoice, labels.issued, labels.due, labels.overdue, labels.open, labels.due_now)]
    for item in items:
        invoice = item.invoice
        late = days_overdue(invoice.next_due, facts.today) if invoice.open else 0
        rows.append(
            row(
                invoice.number,
                formatter.short_date(invoice.issued_on),
                formatter.short_date(invoice.next_due),
                formatter.days(late) if late else "–",
                formatter.money(invoice.open),
                formatter.money(item.asked),
            )
        )
    return rows


def _sums(items: Sequence[LetterItem], facts: LetterFacts, formatter: Formatter, labels: Labels) -> str:
    def total(amounts: Iterable[Money]) -> Money:
        return sum_money(list(amounts), facts.currency)

    vat, paid = total(item.invoice.vat for item in items), total(item.paid for item in items)
    return _lines(
        [
            (labels.net_sum, formatter.money(total(item.invoice.net for item in items)) if vat else ""),
            (labels.vat_sum, formatter.money(vat) if vat else _no_vat(items, labels)),
            (labels.total_sum, formatter.money(total(item.invoice.gross for item in items))),
            (labels.paid_sum, formatter.money(paid) if paid else ""),
            (labels.open_sum, formatter.money(facts.open_total)),
            (labels.due_now_sum, formatter.money(facts.asked_total) if facts.asked_total < facts.open_total else ""),
        ],
        labels.colon,
    )


def _no_vat(items: Iterable[LetterItem], labels: Labels) -> str:
    notes = dict.fromkeys(_why_no_vat(one_line(item.invoice.vat_note), labels) for item in items)
    reasons = "; ".join(note for note in notes if note)
    return f"{labels.no_vat} ({reasons})" if reasons else labels.no_vat


def _why_no_vat(note: str, labels: Labels) -> str:
    """Return a known reason in the language of the letter, another one as the invoice tells it."""
    reason = known_reason(note)
    if reason is None:
        return bare_note(note)
    return {NoVat.REVERSE_CHARGE: labels.reverse_charge, NoVat.SMALL_BUSINESS: labels.small_business}[reason]


def _lines(pairs: Iterable[tuple[str, str]], colon: str = ": ") -> str:
    cleaned = [(label, one_line(text)) for label, text in pairs]
    return "\n".join(f"{label}{colon}{text}" if label else text for label, text in cleaned if text)


def _table(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(" | ".join(one_line(cell) for cell in row) for row in rows)
