"""Days are read in every writing the clients' programs use; what could be two days is decided by its column."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.importing.dates import DateOrder, date_order_of, is_ambiguous, parse_date

OCTOBER_3 = date(2026, 10, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-03", "2026/10/03", "20261003", "03.10.2026", "3.10.26", "3.10.2026 г.", "03/10/2026", "03-10-2026",
        "2026-10-03T12:00:00Z", "2026-10-03 09:15", "03.10.2026 0:00:00", "3 октября 2026 г.", "3 октября 2026 года",
        "3 października 2026 r.", "3 Oktober 2026", "3. Oktober 2026", "Oct 3, 2026", "October 3rd, 2026",
        "3 October 2026", "03-Oct-2026", "3 жовтня 2026 р.", "03 paź 2026",
    ],
)  # fmt: skip
def test_a_day_is_read_in_any_usual_writing(text: str) -> None:
    assert parse_date(text) == OCTOBER_3


@pytest.mark.parametrize("text", ["11 listopada 2026", "11 ноября 2026", "November 11, 2026", "11. November 2026"])
def test_a_month_may_be_a_word(text: str) -> None:
    assert parse_date(text) == date(2026, 11, 11)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "14",
        "31.02.2026",
        "2026-13-01",
        "10/13/2026",
        "1889-01-01",
        "2026 r.",
        "46300",
        "01.10.",
        "5 dni",
        "3 Oct Nov 2026",
    ],
)
def test_what_is_no_day_is_never_read_as_one(text: str) -> None:
    assert parse_date(text) is None


def test_slashes_are_read_as_their_column_shows_and_points_always_day_first() -> None:
    assert parse_date("03/10/2026", DateOrder.MONTH_FIRST) == date(2026, 3, 10)
    assert parse_date("03.10.2026", DateOrder.MONTH_FIRST) == OCTOBER_3
    assert date_order_of(["03/10/2026", "10/31/2026"]) is DateOrder.MONTH_FIRST
    assert date_order_of(["03/10/2026", "31/10/2026"]) is DateOrder.DAY_FIRST


def test_a_column_that_proves_no_order_or_two_decides_nothing() -> None:
    assert date_order_of(["03/10/2026", "2026-10-31"]) is None
    assert date_order_of(["31/10/2026", "10/31/2026"]) is None
    assert is_ambiguous("03/10/2026")
    assert not is_ambiguous("03.10.2026")


PATTERNS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y%m%d", "%d.%m.%Y %H:%M:%S")


@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 31)), pattern=st.sampled_from(PATTERNS))
def test_every_day_comes_back_from_every_writing(day: date, pattern: str) -> None:
    assert parse_date(day.strftime(pattern)) == day


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert parse_date(text) is None or is_ambiguous(text) in {True, False}
