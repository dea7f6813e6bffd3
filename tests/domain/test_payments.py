"""Which invoices money settles: never more than there is, never more than is owed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.errors import CurrencyMismatchError
from freelance_pay.domain.invoices import Invoice, InvoiceId, open_amount
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.payments import Allocation, AllocationError, check_allocation, propose_allocation

DAY = date(2026, 11, 23)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def an_invoice(number: int, still_open: int, *, due: int = 0, currency: str = "EUR") -> Invoice:
    """An invoice of 10 000.00 of which so much is open, due so many days after DAY."""
    day, gross = DAY + timedelta(days=due), Money(1_000_000, currency)
    amount = Money(still_open, currency)
    return Invoice(
        ClientId(1), f"FV {number}", day, day, gross, Money(0, currency), gross, amount, day, id=InvoiceId(number)
    )


invoices = st.lists(
    st.builds(
        lambda still_open, due, currency: (still_open, due, currency),
        st.integers(0, 1_000_000),
        st.integers(-100, 100),
        st.sampled_from(["EUR", "EUR", "USD"]),
    ),
    max_size=8,
).map(lambda rows: [an_invoice(n, row[0], due=row[1], currency=row[2]) for n, row in enumerate(rows, 1)])


@given(st.integers(1, 5_000_000), invoices, st.integers(0, 8))
def test_a_proposal_always_fits_and_leaves_money_over_only_when_nothing_is_owed(
    minor: int, ledger: list[Invoice], first: int
) -> None:
    parts = propose_allocation(eur(minor), ledger, first=InvoiceId(first))
    check_allocation(eur(minor), parts, ledger)
    given_away = sum_money([part.amount for part in parts], "EUR")
    owed = sum(invoice.open.minor for invoice in ledger if invoice.currency == "EUR")
    assert given_away.minor == min(minor, owed)
    by_id = {invoice.id: invoice for invoice in ledger}
    for part in parts[:-1]:
        assert part.amount == by_id[part.invoice_id].open, "all but the last are settled whole"
    if first in by_id and by_id[InvoiceId(first)].open.minor and by_id[InvoiceId(first)].currency == "EUR":
        assert parts[0].invoice_id == first
    rest = [by_id[part.invoice_id].next_due for part in parts if part.invoice_id != first]
    assert rest == sorted(rest), "the named one first, then the oldest"


@given(st.integers(1, 1_000_000), st.lists(st.integers(1, 400_000), max_size=5))
def test_what_is_open_is_gross_minus_everything_that_settles_it(gross: int, settled: list[int]) -> None:
    parts = [eur(minor) for minor in settled]
    assert open_amount(eur(gross), parts, cancelled=False).minor == gross - sum(settled)
    assert open_amount(eur(gross), parts, cancelled=True) == eur(0)


def test_more_than_the_money_is_refused() -> None:
    with pytest.raises(AllocationError):
        check_allocation(
            eur(100),
            [Allocation(InvoiceId(1), eur(60)), Allocation(InvoiceId(2), eur(60))],
            [an_invoice(1, 100), an_invoice(2, 100)],
        )


def test_more_than_is_open_is_refused_and_the_error_names_the_invoice_and_what_is_left() -> None:
    with pytest.raises(AllocationError) as refused:
        check_allocation(eur(500), [Allocation(InvoiceId(1), eur(101))], [an_invoice(1, 100)])
    assert (refused.value.about, refused.value.available) == ("FV 1", eur(100))


def test_two_parts_for_one_invoice_may_not_exceed_it_together() -> None:
    parts = [Allocation(InvoiceId(1), eur(60)), Allocation(InvoiceId(1), eur(60))]
    with pytest.raises(AllocationError):
        check_allocation(eur(500), parts, [an_invoice(1, 100)])


@pytest.mark.parametrize("minor", [0, -1])
def test_a_part_of_nothing_or_less_is_refused(minor: int) -> None:
    with pytest.raises(AllocationError):
        check_allocation(eur(500), [Allocation(InvoiceId(1), eur(minor))], [an_invoice(1, 100)])


def test_an_invoice_that_is_not_there_has_nothing_open() -> None:
    with pytest.raises(AllocationError):
        check_allocation(eur(500), [Allocation(InvoiceId(9), eur(1))], [an_invoice(1, 100)])


def test_money_settles_only_invoices_of_its_currency() -> None:
    dollars = an_invoice(1, 100, currency="USD")
    assert propose_allocation(eur(100), [dollars], first=InvoiceId(1)) == ()
    with pytest.raises(CurrencyMismatchError):
        check_allocation(eur(100), [Allocation(InvoiceId(1), eur(100))], [dollars])
