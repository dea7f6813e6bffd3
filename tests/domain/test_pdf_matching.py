"""A PDF is bound to an invoice only when number and amount agree and nothing else could be meant; the rest is asked."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.pdf_matching import (
    MOST_ASKED,
    PdfCandidate,
    PdfMatch,
    Verdict,
    amounts_in,
    match_one,
    propose,
)


def invoice(number: str, cents: int = 180050, currency: str = "PLN", key: int = 1) -> PdfCandidate:
    return PdfCandidate(InvoiceId(key), number, (Money(cents, currency),))


def has_number(text: str, number: str) -> bool:
    (proposal,) = propose({"a.pdf": text}, [invoice(number)])
    return any(match.number_found for match in proposal.matches)


def has_amount(text: str) -> bool:
    (proposal,) = propose({"a.pdf": text}, [invoice("x")])
    return any(match.amount_found for match in proposal.matches)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Faktura nr FV 12/2026", "FV 12/2026"),
        ("Faktura nr fv-12-2026", "FV 12/2026"),
        ("FV 12 / 2026", "FV 12/2026"),
        ("Faktura 12/2026", "12/2026"),
        ("Faktura numer:\n7/2026", "7/2026"),
        ("Nr FV 1.", "FV 1"),
        ("Счёт № 12 от 01.10.2026", "12"),
        ("Счёт СЧ-12 от 01.10.2026", "СЧ-12"),
        ("FB 7/2026", "FВ 7/2026"),
        ("Invoice #1001", "1001"),
        ("INV 1001", "INV-1001"),
        ("INV1001, due 2026-10-15", "INV-1001"),
        ("Rechnung RE-2026-101", "RE-2026-101"),
        ("2026/10/1 (kopia)", "2026/10/1"),
    ],
)
def test_a_number_is_found_however_it_is_punctuated(text: str, number: str) -> None:
    assert has_number(text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Faktura 112/2026", "12/2026"),
        ("Faktura 12/20261", "12/2026"),
        ("FV 12", "FV 1"),
        ("FV 1/2026", "FV 1"),
        ("X/FV/1", "FV/1"),
        ("FV 1A", "FV 1"),
        ("Invoice 2026/10/12", "2026/10/1"),
        ("faktura z dnia 03.11.2026", "11/2026"),
        ("Faktura 5, 1 2026", "1/2026"),
        ("usługi za 11/2026", "11/2026"),
        ("12 szt.", "12"),
        ("Faktura nr FV/7\nza okres\n11/2026", "11/2026"),
        ("FV 12/2026", ""),
        ("", "FV 1"),
    ],
)
def test_a_number_is_not_found_inside_another_number_a_date_or_a_quantity(text: str, number: str) -> None:
    assert not has_number(text, number)


@pytest.mark.parametrize(
    "text",
    [
        "Do zapłaty: 1 800,50 zł", "1\u00a0800,50", "1\u202f800,50", "1.800,50 EUR", "$1,800.50", "1’800.50", "1800.50",
        "1800,50", "2 1 800,50", "1 800 руб. 50 коп.", "1800-50", "1800=50", "Razem:1800,50PLN",
    ],
)  # fmt: skip
def test_an_amount_is_found_in_any_writing(text: str) -> None:
    assert has_amount(text)


@pytest.mark.parametrize(
    "text", ["11 800,50", "1 800,51", "21.800,50", "180050", "1 800", "1,800.505", "1 800.5.0", ""]
)
def test_another_amount_is_not_taken_for_it(text: str) -> None:
    assert not has_amount(text)


def test_a_number_without_cents_counts_only_with_a_currency_beside_it() -> None:
    assert Decimal(1800) in amounts_in("1 800 zł")
    assert Decimal(1800) in amounts_in("EUR 1.800,-")
    assert Decimal(1800) in amounts_in("¥1,800")
    assert Decimal(1800) in amounts_in("1 800,00")
    assert Decimal(1800) not in amounts_in("rok 1800")
    assert Decimal(2026) not in amounts_in("03.10.2026 PLN")


@given(cents=st.integers(1, 10**10), group=st.sampled_from([" ", "\u00a0", ".", ",", "’", ""]))
def test_every_amount_is_found_in_every_locale(cents: int, group: str) -> None:
    sign = "," if group in {" ", "\u00a0", ".", ""} else "."
    written = f"{cents // 100:,}".replace(",", group) + f"{sign}{cents % 100:02d}"
    assert Decimal(cents) / 100 in amounts_in(f"Razem {written} PLN")


def test_a_pdf_a_person_attached_may_show_number_and_amount_more_plainly() -> None:
    text = "Numer\nData\n12\n2026-10-01\nRazem\n1800"
    assert match_one(text, invoice("12", 180000)) == PdfMatch(InvoiceId(1), number_found=True, amount_found=True)
    assert match_one(text, invoice("13", 99900)) == PdfMatch(InvoiceId(1), number_found=False, amount_found=False)
    assert propose({"a.pdf": text}, [invoice("12", 180000)])[0].verdict is Verdict.NONE


def test_number_and_amount_bind_a_pdf() -> None:
    (proposal,) = propose(
        {"a.pdf": "FV 12/2026 ... 1 800,50 zł"}, [invoice("FV 12/2026"), invoice("FV 13/2026", key=2)]
    )
    assert proposal.verdict is Verdict.BOUND
    assert proposal.matches == (PdfMatch(InvoiceId(1), number_found=True, amount_found=True),)


@pytest.mark.parametrize("text", ["FV 12/2026, razem 99,00 zł", "Rachunek, razem 1 800,50 zł"])
def test_number_or_amount_alone_is_asked(text: str) -> None:
    (proposal,) = propose({"a.pdf": text}, [invoice("FV 12/2026")])
    assert proposal.verdict is Verdict.ASK
    assert len(proposal.matches) == 1


def test_a_pdf_that_shows_nothing_of_any_invoice_is_left_alone() -> None:
    (proposal,) = propose({"a.pdf": "Kochanie, kup mleko"}, [invoice("FV 12/2026")])
    assert (proposal.verdict, proposal.matches) == (Verdict.NONE, ())


def test_a_pdf_that_lists_several_invoices_is_asked() -> None:
    text = "FV 12/2026 1 800,50 zł, FV 13/2026 1 800,50 zł"
    (proposal,) = propose({"a.pdf": text}, [invoice("FV 12/2026"), invoice("FV 13/2026", key=2)])
    assert proposal.verdict is Verdict.ASK
    assert len(proposal.matches) == 2


def test_two_pdfs_of_one_invoice_are_both_asked() -> None:
    text = "FV 12/2026 1 800,50 zł"
    proposals = propose({"a.pdf": text, "copy of a.pdf": text}, [invoice("FV 12/2026")])
    assert [proposal.verdict for proposal in proposals] == [Verdict.ASK, Verdict.ASK]


def test_a_statement_that_lists_an_invoice_makes_its_own_pdf_a_question() -> None:
    texts = {"a.pdf": "FV 12/2026 1 800,50 zł", "all.pdf": "FV 12/2026 1 800,50 zł, FV 13/2026 99,00 zł"}
    candidates = [invoice("FV 12/2026"), invoice("FV 13/2026", 9900, key=2)]
    assert {proposal.verdict for proposal in propose(texts, candidates)} == {Verdict.ASK}


def test_the_open_amount_binds_as_well_as_the_total() -> None:
    partly = PdfCandidate(InvoiceId(1), "FV 12/2026", (Money(180050, "PLN"), Money(80050, "PLN")))
    (proposal,) = propose({"a.pdf": "FV 12/2026, pozostało 800,50 zł"}, [partly])
    assert proposal.verdict is Verdict.BOUND


def test_what_is_asked_begins_with_the_likelier_and_stays_short() -> None:
    others = [invoice(f"X-{key}", key=key) for key in range(2, 40)]
    (proposal,) = propose({"a.pdf": "FV 12/2026 99,00 zł oraz 1 800,50 zł"}, [*others, invoice("FV 12/2026", 5)])
    assert proposal.verdict is Verdict.ASK
    assert proposal.matches[0] == PdfMatch(InvoiceId(1), number_found=True, amount_found=False)
    assert len(proposal.matches) == MOST_ASKED


@given(st.text(max_size=200), st.text(max_size=20))
def test_no_text_breaks_the_matching(text: str, number: str) -> None:
    assert propose({"a.pdf": text}, [invoice(number)])[0].verdict in Verdict
