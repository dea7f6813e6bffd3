"""Reports: which bucket money is in, exact totals, one table per currency."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.money import Money
from freelance_pay.domain.reports import (
    BUCKET_FIRST_DAYS,
    AgeingInput,
    AgeingRow,
    Bucket,
    OpenInvoice,
    PaymentReceived,
    age_by_client,
    ageing_invoice_tables,
    ageing_tables,
    bucket_of,
    open_invoice_tables,
    payment_tables,
)
from freelance_pay.domain.tables import TITLES, Days, Kind

TODAY = date(2026, 11, 22)


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def owed(client: int, minor: int, late: int, currency: str = "EUR", number: str = "1") -> AgeingInput:
    return AgeingInput(
        ClientId(client), f"Client {client}", number, TODAY - timedelta(days=late), Money(minor, currency)
    )


@pytest.mark.parametrize(
    ("late", "bucket"),
    [
        (-30, Bucket.CURRENT),
        (0, Bucket.CURRENT),
        (1, Bucket.DAYS_1_30),
        (30, Bucket.DAYS_1_30),
        (31, Bucket.DAYS_31_60),
        (60, Bucket.DAYS_31_60),
        (61, Bucket.DAYS_61_90),
        (90, Bucket.DAYS_61_90),
        (91, Bucket.DAYS_91_UP),
        (4000, Bucket.DAYS_91_UP),
    ],
)
def test_money_is_aged_by_the_days_past_its_due_date(late: int, bucket: Bucket) -> None:
    assert bucket_of(TODAY - timedelta(days=late), TODAY) is bucket


def test_the_limits_that_sql_uses_are_the_limits_of_the_buckets() -> None:
    firsts = [bucket_of(TODAY - timedelta(days=first), TODAY) for first in BUCKET_FIRST_DAYS]
    lasts_before = [bucket_of(TODAY - timedelta(days=first - 1), TODAY) for first in BUCKET_FIRST_DAYS]
    assert firsts == list(Bucket)[1:]
    assert lasts_before == list(Bucket)[:-1]


def test_ageing_as_of_an_earlier_day_puts_the_same_invoice_in_an_earlier_bucket() -> None:
    due = date(2026, 9, 1)
    assert bucket_of(due, date(2026, 9, 1)) is Bucket.CURRENT
    assert bucket_of(due, date(2026, 9, 20)) is Bucket.DAYS_1_30
    assert bucket_of(due, date(2026, 12, 31)) is Bucket.DAYS_91_UP


def test_invoices_of_one_client_are_summed_in_their_buckets() -> None:
    rows = age_by_client([owed(1, 100, 5), owed(1, 250, 30), owed(1, 7, 0), owed(1, 9, 100)], TODAY)
    assert rows == (AgeingRow(ClientId(1), "Client 1", "EUR", (7, 350, 0, 0, 9)),)


def test_two_currencies_of_a_client_are_never_added() -> None:
    tables = ageing_tables(age_by_client([owed(1, 100, 5), owed(1, 900, 5, "PLN")], TODAY), TODAY)
    assert [table.currency for table in tables] == ["EUR", "PLN"]
    assert [table.totals[6] for table in tables] == [eur(100), Money(900, "PLN")]


def test_the_client_who_owes_most_comes_first() -> None:
    (table,) = ageing_tables(age_by_client([owed(1, 100, 5), owed(2, 900, 5), owed(3, 500, 50)], TODAY), TODAY)
    assert [row[0] for row in table.rows] == ["Client 2", "Client 3", "Client 1"]
    assert table.row_ids == (2, 3, 1)


def test_an_ageing_row_shows_each_bucket_the_total_and_its_share() -> None:
    (table,) = ageing_tables([AgeingRow(ClientId(4), "Harbour", "EUR", (0, 250, 0, 0, 50))], TODAY)
    assert table.rows == (("Harbour", None, eur(250), None, None, eur(50), eur(300), Decimal("100.0")),)
    assert table.totals == ("Total", eur(0), eur(250), eur(0), eur(0), eur(50), eur(300), None)
    assert table.days == Days(None, TODAY)


def test_shares_are_percent_with_one_decimal() -> None:
    rows = [AgeingRow(ClientId(n), f"C{n}", "EUR", (minor, 0, 0, 0, 0)) for n, minor in ((1, 200), (2, 100))]
    (table,) = ageing_tables(rows, TODAY)
    assert [row[7] for row in table.rows] == [Decimal("66.7"), Decimal("33.3")]


@pytest.mark.parametrize("minors", [(100,) * 6, (100,) * 7, (1, 10**12), (999, 1), (5, 3, 3, 3)])
def test_the_shares_of_a_currency_make_a_hundred_percent(minors: tuple[int, ...]) -> None:
    rows = [AgeingRow(ClientId(n), f"C{n}", "EUR", (minor, 0, 0, 0, 0)) for n, minor in enumerate(minors)]
    (table,) = ageing_tables(rows, TODAY)
    shares = [row[7] for row in table.rows if isinstance(row[7], Decimal)]
    exact = sorted((Decimal(100 * minor) / sum(minors) for minor in minors), reverse=True)
    assert sum(shares) == 100
    assert all(abs(share - one) < Decimal("0.1") for share, one in zip(shares, exact, strict=True))


def test_a_credit_that_makes_a_currency_zero_has_no_share() -> None:
    rows = [AgeingRow(ClientId(n), f"C{n}", "EUR", (minor, 0, 0, 0, 0)) for n, minor in ((1, 200), (2, -200))]
    (table,) = ageing_tables(rows, TODAY)
    assert {row[7] for row in table.rows} == {None}


def test_nothing_owed_makes_no_table() -> None:
    assert ageing_tables([], TODAY) == ()


def test_ageing_by_invoice_puts_each_open_amount_under_its_bucket() -> None:
    (table,) = ageing_invoice_tables([owed(1, 100, 0, number="B"), owed(2, 900, 45, number="A")], TODAY)
    oldest, newest = table.rows
    assert oldest == ("Client 2", "A", TODAY - timedelta(days=45), 45, None, None, eur(900), None, None)
    assert newest == ("Client 1", "B", TODAY, None, eur(100), None, None, None, None)
    assert table.totals == ("Total", None, None, None, eur(100), eur(0), eur(900), eur(0), eur(0))


inputs = st.lists(
    st.builds(
        owed,
        st.integers(1, 4),
        st.integers(1, 10**9),
        st.integers(-40, 200),
        st.sampled_from(["EUR", "PLN", "JPY"]),
    )
)


@given(inputs)
def test_both_ageings_and_the_ledger_agree_on_what_is_owed(items: list[AgeingInput]) -> None:
    by_client = {table.currency: table.totals for table in ageing_tables(age_by_client(items, TODAY), TODAY)}
    by_invoice = {table.currency: table.totals for table in ageing_invoice_tables(items, TODAY)}
    assert {currency: totals[1:6] for currency, totals in by_client.items()} == {
        currency: totals[4:9] for currency, totals in by_invoice.items()
    }
    for currency, totals in by_client.items():
        owed_minor = sum(item.open.minor for item in items if item.open.currency == currency)
        assert totals[6] == Money(owed_minor, currency)


def test_open_invoices_are_listed_by_the_day_that_counts() -> None:
    rows = [
        OpenInvoice(ClientId(1), "Ä", "FV 2", date(2026, 10, 1), TODAY, eur(500), eur(500)),
        OpenInvoice(ClientId(2), "B", "FV 1", date(2026, 9, 1), date(2026, 11, 10), eur(900), eur(400)),
    ]
    (table,) = open_invoice_tables(rows, TODAY)
    assert [(row[1], row[4]) for row in table.rows] == [("FV 1", 12), ("FV 2", None)]
    assert table.totals[5:] == (eur(1400), eur(900))


def test_payments_outside_the_days_asked_for_are_left_out() -> None:
    days = [date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 31), date(2026, 11, 1)]
    rows = [PaymentReceived(ClientId(1), "A", day, eur(100), ("1", "2")) for day in days]
    (table,) = payment_tables(rows, date(2026, 10, 1), date(2026, 10, 31))
    assert [row[0] for row in table.rows] == days[1:3]
    assert table.rows[0] == (date(2026, 10, 1), "A", "1, 2", "", eur(100))
    assert table.totals == ("Total", None, None, None, eur(200))


def test_every_title_of_a_table_can_be_translated() -> None:
    (table,) = ageing_tables([AgeingRow(ClientId(4), "Harbour", "EUR", (1, 0, 0, 0, 0))], TODAY)
    translated = table.translated(lambda key: f"<{key}>")
    assert translated.title == "<report.ageing>"
    assert translated.columns[0].title == "<column.client>"
    assert translated.totals[0] == "<report.total>"
    assert translated.rows == table.rows


def test_every_title_has_english_words_and_every_row_a_cell_for_each_column() -> None:
    tables = (
        *ageing_tables(age_by_client([owed(1, 1, 1)], TODAY), TODAY),
        *ageing_invoice_tables([owed(1, 1, 1)], TODAY),
        *open_invoice_tables([OpenInvoice(ClientId(1), "A", "1", TODAY, TODAY, eur(1), eur(1))], TODAY),
        *payment_tables([PaymentReceived(ClientId(1), "A", TODAY, eur(1))], TODAY, TODAY),
    )
    for table in tables:
        assert {column.key for column in table.columns} <= set(TITLES)
        assert {len(table.columns)} == {len(row) for row in table.rows} == {len(table.totals)}
        for column, cell in zip(table.columns, table.rows[0], strict=True):
            expected = {Kind.TEXT: str, Kind.MONEY: Money, Kind.DATE: date, Kind.INTEGER: int, Kind.PERCENT: Decimal}
            assert cell is None or isinstance(cell, expected[column.kind])
