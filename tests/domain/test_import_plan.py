"""An import is planned before anything is written: every row is new, known, left out with a reason, or an error."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.importing.amounts import DecimalSign
from freelance_pay.domain.importing.columns import mapping_of
from freelance_pay.domain.importing.dates import DateOrder
from freelance_pay.domain.importing.errors import MappingIncompleteError
from freelance_pay.domain.importing.meanings import ColumnMapping, Meaning, mapping_from_texts
from freelance_pay.domain.importing.plan import plan_import
from freelance_pay.domain.importing.plan_types import ExistingLedger, ImportDefaults, KnownInvoice, Reason, Skip
from freelance_pay.domain.importing.preview import preview_rows
from freelance_pay.domain.importing.reasons import SENTENCES, explain
from freelance_pay.domain.money import Money
from tests.support.import_sheets import NOBODY, TODAY, ledger_after, plan_of, sheet_of

HEADER = "Invoice no | Client | Invoice date | Due date | Total | Currency"
ONE = f"{HEADER}\n12/2026 | Acme | 2026-10-01 | 2026-10-15 | 100.00 | EUR"
PAID = "Invoice no | Client | Invoice date | Due date | Total | Paid | Balance | Status | Paid on | Currency"


def eur(cents: int) -> Money:
    return Money(cents, "EUR")


def reasons(text: str, existing: ExistingLedger = NOBODY) -> list[tuple[int, Reason]]:
    """Return line and reason of each error in the plan of `text`."""
    return [(error.line, error.reason) for error in plan_of(text, existing).errors]


def paid(cells: str) -> Money:
    """Return what counts as paid of an invoice over 100.00 with these cells: paid, balance, status, day of payment."""
    plan = plan_of(f"{PAID}\n1 | Acme | 2026-10-01 | 2026-10-15 | 100.00 | {cells} | EUR")
    assert plan.errors == ()
    return plan.new_invoices[0].paid


def paid_reason(cells: str) -> Reason:
    """Return why an invoice over 100.00 with these payment cells is refused."""
    good = "9 | Good Ltd | 2026-10-01 | 2026-10-15 | 1.00 | 1.00 | 0.00 | Paid | 2026-10-02 | EUR"
    ((line, reason),) = reasons(f"{PAID}\n{good}\n1 | Acme | 2026-10-01 | 2026-10-15 | 100.00 | {cells} | EUR")
    assert line == 3
    return reason


def test_a_row_becomes_an_invoice_of_a_new_client() -> None:
    plan = plan_of(ONE)
    (invoice,) = plan.new_invoices
    assert (invoice.number, invoice.issued_on, invoice.due_on) == ("12/2026", date(2026, 10, 1), date(2026, 10, 15))
    assert (invoice.net, invoice.vat, invoice.gross, invoice.open) == (eur(10000), eur(0), eur(10000), eur(10000))
    assert (invoice.line, invoice.client_id, invoice.new_client) == (2, None, 0)
    assert [planned.client.name for planned in plan.new_clients] == ["Acme"]
    assert plan.is_clean
    assert not plan.is_empty


def test_an_invoice_dated_after_today_is_an_error_of_its_line() -> None:
    today, tomorrow = (f"{HEADER}\n1 | Acme | {day} | 2026-12-31 | 5.00 | EUR" for day in ("2026-11-23", "2026-11-24"))
    assert plan_of(today).is_clean
    (error,) = plan_of(tomorrow).errors
    assert (error.line, error.reason, error.column_name) == (2, Reason.ISSUED_TO_COME, "Invoice date")
    assert "2026-11-24" in explain(error)
    assert plan_of(tomorrow).is_empty


def test_money_cannot_have_come_in_on_a_day_that_is_still_to_come() -> None:
    assert paid("100.00 | 0.00 | Paid | 2026-11-23") == eur(10000)
    assert paid_reason("100.00 | 0.00 | Paid | 2026-11-24") is Reason.PAID_ON_TO_COME


def test_the_same_sheet_twice_adds_nothing() -> None:
    first = plan_of(ONE)
    again = plan_of(ONE, ledger_after(first))
    assert again.is_empty
    assert again.is_clean
    assert [(duplicate.line, duplicate.number) for duplicate in again.duplicates] == [(2, "12/2026")]


def test_an_invoice_changed_since_it_was_imported_is_left_alone_and_shown() -> None:
    again = plan_of(ONE.replace("100.00", "120.00"), ledger_after(plan_of(ONE)))
    assert again.is_empty
    assert [duplicate.differs for duplicate in again.duplicates] == [True]


def test_a_list_that_knows_of_more_payments_than_the_ledger_adds_nothing_but_says_so() -> None:
    first = "1 | Acme | 2026-10-01 | 2026-10-15 | 100.00 | {} | | | | EUR"
    ledger = ledger_after(plan_of(f"{PAID}\n{first.format('40.00')}"))
    for paid_since, is_paid_further in (("100.00", True), ("40.01", True), ("40.00", False), ("0.00", False)):
        again = plan_of(f"{PAID}\n{first.format(paid_since)}", ledger)
        assert again.is_empty
        assert [(row.is_paid_further, row.differs) for row in again.duplicates] == [(is_paid_further, False)]


def test_a_number_is_known_however_it_is_punctuated() -> None:
    again = plan_of(ONE.replace("12/2026", "12 - 2026"), ledger_after(plan_of(ONE)))
    assert again.is_empty


def test_numbers_that_differ_only_in_where_they_are_parted_are_two_invoices() -> None:
    plan = plan_of(
        f"{HEADER}\n1/12 | A | 2026-10-01 | 2026-10-15 | 1 | EUR\n11/2 | A | 2026-10-01 | 2026-10-15 | 1 | EUR"
    )
    assert len(plan.new_invoices) == 2


def test_the_same_row_twice_in_one_sheet_counts_once() -> None:
    plan = plan_of(ONE + "\n" + ONE.splitlines()[1])
    assert len(plan.new_invoices) == 1
    assert [duplicate.line for duplicate in plan.duplicates] == [3]


def test_one_number_with_two_totals_is_an_error_that_names_the_other_line() -> None:
    plan = plan_of(ONE + "\n12/2026 | Acme | 2026-10-01 | 2026-10-15 | 200.00 | EUR")
    (error,) = plan.errors
    assert (error.line, error.reason, error.fact) == (3, Reason.NUMBER_TWICE, "2")
    assert "Line 2" in explain(error)


def test_an_invoice_the_ledger_has_under_a_renamed_client_is_not_imported_again() -> None:
    renamed = Client("Acme Holdings", id=ClientId(1))
    known = KnownInvoice(ClientId(1), "12/2026", date(2026, 10, 1), eur(10000), eur(10000))
    plan = plan_of(ONE, ExistingLedger((renamed,), (known,)))
    assert [(error.reason, error.fact) for error in plan.errors] == [(Reason.OTHER_CLIENT_HAS_IT, "Acme Holdings")]
    assert plan.is_empty


def test_two_clients_may_have_the_same_number_on_different_invoices() -> None:
    known = KnownInvoice(ClientId(1), "12/2026", date(2026, 9, 1), eur(10000), eur(10000))
    plan = plan_of(ONE, ExistingLedger((Client("Other", id=ClientId(1)),), (known,)))
    assert len(plan.new_invoices) == 1


def test_an_invoice_of_a_known_client_points_to_it_and_makes_no_new_client() -> None:
    plan = plan_of(ONE, ExistingLedger((Client("ACME", id=ClientId(7)),)))
    assert plan.new_clients == ()
    assert (plan.new_invoices[0].client_id, plan.new_invoices[0].new_client) == (7, None)


def test_a_client_whose_rows_are_all_wrong_is_not_added() -> None:
    plan = plan_of(f"{ONE}\n13 | Broken Ltd | never | 2026-10-15 | 100.00 | EUR")
    assert [planned.client.name for planned in plan.new_clients] == ["Acme"]
    assert plan.bad_lines == (3,)
    assert not plan.is_clean


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1 |  | 2026-10-01 | 2026-10-15 | 100 | EUR", Reason.CLIENT_MISSING),
        (" | A | 2026-10-01 | 2026-10-15 | 100 | EUR", Reason.NUMBER_MISSING),
        ("1 | A |  | 2026-10-15 | 100 | EUR", Reason.ISSUE_DATE_MISSING),
        ("1 | A | 2026-10-01 |  | 100 | EUR", Reason.DUE_DATE_MISSING),
        ("1 | A | 2026-10-01 | 2026-10-15 |  | EUR", Reason.AMOUNT_MISSING),
        ("1 | A | 2026-10-01 | 2026-10-15 | 100 | ", Reason.CURRENCY_MISSING),
        ("1 | A | 2026-10-32 | 2026-10-15 | 100 | EUR", Reason.NOT_A_DATE),
        ("1 | A | 2026-10-01 | soon | 100 | EUR", Reason.NOT_A_DATE),
        ("1 | A | 2026-10-01 | 2026-10-15 | a lot | EUR", Reason.NOT_AN_AMOUNT),
        ("1 | A | 2026-10-01 | 2026-10-15 | 100 | Thaler", Reason.NOT_A_CURRENCY),
        ("1 | A | 2026-10-01 | 2026-10-15 | 100 zł | EUR", Reason.TWO_CURRENCIES),
        ("1 | A | 2026-10-01 | 2026-10-15 | 0.1250 | EUR", Reason.TOO_MANY_DECIMALS),
        ("1 | A | 2026-10-01 | 2026-10-15 | 100.50 | JPY", Reason.TOO_MANY_DECIMALS),
        ("1 | A | 2026-10-01 | 2026-10-15 | -100 | EUR", Reason.NEGATIVE_TOTAL),
        ("1 | A | 2026-10-15 | 2026-10-01 | 100 | EUR", Reason.DUE_BEFORE_ISSUE),
        ("1\x07 | A | 2026-10-01 | 2026-10-15 | 100 | EUR", Reason.CONTROL_CHARACTER),
        (f"{'1' * 200} | A | 2026-10-01 | 2026-10-15 | 100 | EUR", Reason.TOO_LONG),
        ("1 | A | 2026-10-01 | 2026-10-15 | 99999999999999 | EUR", Reason.NOT_AN_AMOUNT),
    ],
)
def test_a_row_that_cannot_be_imported_says_why(row: str, reason: Reason) -> None:
    good = "9 | Good Ltd | 2026-10-01 | 2026-10-15 | 1.00 | EUR"
    assert reasons(f"{HEADER}\n{good}\n{row}") == [(3, reason)]


def test_every_wrong_cell_of_a_row_is_told_not_only_the_first() -> None:
    plan = plan_of(f"{ONE}\n | Acme | never | 2026-10-15 | a lot | EUR")
    assert [(error.line, error.column_name) for error in plan.errors] == [
        (3, "Invoice no"), (3, "Invoice date"), (3, "Total"),
    ]  # fmt: skip
    assert plan.bad_lines == (3,)


def test_an_error_names_the_column_and_what_stands_there() -> None:
    (error,) = plan_of(f"{ONE}\n13 | Acme | 2026-10-01 | 2026-10-15 | a lot | EUR").errors
    assert (error.line, error.column, error.column_name, error.value) == (3, 4, "Total", "a lot")
    assert explain(error) == "“a lot” is not an amount."


def test_there_is_a_sentence_for_every_reason() -> None:
    assert set(SENTENCES) == set(Reason)


def test_a_missing_due_date_follows_from_the_days_to_pay() -> None:
    plan = plan_of(
        "Invoice no | Client | Invoice date | Due date | Payment terms | Total | Currency\n"
        "1 | A | 2026-01-31 |  | 30 days | 1 | EUR\n"
        "2 | A | 2026-01-31 | 2026-03-01 | 14 days | 1 | EUR"
    )
    assert [(invoice.due_on, invoice.terms_days) for invoice in plan.new_invoices] == [
        (date(2026, 3, 2), 30),
        (date(2026, 3, 1), None),
    ]


def test_days_to_pay_that_a_person_gave_for_the_whole_file_fill_the_gap() -> None:
    sheet = sheet_of("Invoice no | Client | Invoice date | Total | Currency\n1 | A | 2026-10-01 | 1 | EUR")
    plan = plan_import(sheet, mapping_of(sheet), NOBODY, ImportDefaults(terms_days=14), today=TODAY)
    assert plan.new_invoices[0].due_on == date(2026, 10, 15)


def test_without_the_needed_columns_nothing_is_planned() -> None:
    sheet = sheet_of("Invoice no | Client | Total\n1 | A | 1")
    with pytest.raises(MappingIncompleteError) as refused:
        plan_import(sheet, mapping_of(sheet), NOBODY, today=TODAY)
    assert refused.value.missing == ("issue_date", "due_date")


AMOUNTS = (
    "Invoice no | Client | Invoice date | Due date | Net | VAT | Total | Currency\n1 | A | 2026-10-01 | 2026-10-15 | "
)


@pytest.mark.parametrize(
    "cells", ["100.00 | 23.00 | 123.00", "100.00 |  | 123.00", " | 23.00 | 123.00", "100.00 | 23.00 | "]
)
def test_net_vat_and_gross_complete_one_another(cells: str) -> None:
    (invoice,) = plan_of(f"{AMOUNTS}{cells} | EUR").new_invoices
    assert (invoice.net, invoice.vat, invoice.gross) == (eur(10000), eur(2300), eur(12300))


def test_net_and_vat_that_do_not_make_the_total_are_an_error_even_by_a_cent() -> None:
    (error,) = plan_of(f"{AMOUNTS}100.00 | 23.00 | 123.01 | EUR").errors
    assert error.reason is Reason.NET_AND_VAT_DISAGREE
    assert (error.value, error.fact) == ("123.01 EUR", "123.00 EUR")


@pytest.mark.parametrize(
    ("cells", "cents"),
    [
        (" |  |  | ", 0),
        ("0 |  |  | ", 0),
        ("40.00 |  |  | ", 4000),
        (" | 60.00 |  | ", 4000),
        ("40.00 | 60.00 | Partially paid | ", 4000),
        (" |  | Paid | ", 10000),
        (" |  | Unpaid | ", 0),
        (" |  |  | 2026-10-20", 10000),
        ("100.00 | 0.00 | Paid | 2026-10-20", 10000),
    ],
)
def test_what_is_paid_is_told_by_amount_balance_status_or_day(cells: str, cents: int) -> None:
    assert paid(cells) == eur(cents)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ("100.01 |  |  | ", Reason.PAID_ABOVE_TOTAL),
        (" | 100.01 |  | ", Reason.PAID_ABOVE_TOTAL),
        ("-1 |  |  | ", Reason.NEGATIVE_PART),
        ("40.00 | 40.00 |  | ", Reason.PAID_CONTRADICTS),
        ("40.00 |  | Paid | ", Reason.PAID_BUT_OPEN),
        ("0 |  | Paid | ", Reason.PAID_BUT_OPEN),
        ("0 |  |  | 2026-10-20", Reason.PAID_ON_BUT_NOTHING),
        (" |  | Unpaid | 2026-10-20", Reason.PAID_ON_BUT_OPEN),
        (" |  | Partially paid | ", Reason.PAID_PART_UNKNOWN),
        ("40.00 |  |  | yesterday", Reason.NOT_A_DATE),
    ],
)
def test_a_doubt_about_what_is_paid_is_an_error_never_a_guess(cells: str, reason: Reason) -> None:
    assert paid_reason(cells) is reason


def test_the_day_of_payment_is_kept_and_only_where_something_was_paid() -> None:
    plan = plan_of(
        f"{PAID}\n1 | A | 2026-10-01 | 2026-10-15 | 100.00 | 40 |  |  | 2026-10-20 | EUR\n"
        "2 | A | 2026-10-01 | 2026-10-15 | 100.00 | 40 |  |  |  | EUR"
    )
    assert [invoice.paid_on for invoice in plan.new_invoices] == [date(2026, 10, 20), None]


def test_a_status_nobody_understands_leaves_the_invoice_open_and_is_shown() -> None:
    plan = plan_of(f"{PAID}\n1 | A | 2026-10-01 | 2026-10-15 | 100.00 |  |  | zzz |  | EUR")
    assert plan.unread_statuses == ("zzz",)
    assert plan.new_invoices[0].open == eur(10000)


def test_a_status_with_a_lost_character_is_an_error_never_taken_as_open() -> None:
    assert paid_reason(" |  | Op\ufffdacona | ") is Reason.LOST_CHARACTER


def test_cancelled_invoices_drafts_and_empty_ones_are_left_out_and_listed() -> None:
    plan = plan_of(
        f"{PAID}\n"
        "1 | A | 2026-10-01 | 2026-10-15 | 100.00 |  |  | Void |  | EUR\n"
        "2 | A | 2026-10-01 | 2026-10-15 | 100.00 |  |  | Draft |  | EUR\n"
        "3 | A | 2026-10-01 | 2026-10-15 | 0.00 |  |  | Sent |  | EUR"
    )
    assert [(row.line, row.why, row.text) for row in plan.skipped] == [
        (2, Skip.CANCELLED, "1"), (3, Skip.DRAFT, "2"), (4, Skip.NOTHING_OWED, "3"),
    ]  # fmt: skip
    assert plan.is_empty
    assert plan.is_clean


@pytest.mark.parametrize(
    "line",
    [
        "Total | | | | 100.00 | EUR",
        " | Razem: | | | 100.00 | ",
        " |  |  |  | 100.00 | EUR",
        "Итого: |  |  |  | 100,00 | ",
        "Printed on 2026-11-02 |  |  |  |  | ",
    ],
)
def test_the_line_of_totals_and_remarks_below_are_no_invoices(line: str) -> None:
    plan = plan_of(f"{ONE}\n{line}")
    assert plan.is_clean
    assert len(plan.new_invoices) == 1
    assert [row.line for row in plan.skipped] == [3]


def test_a_client_whose_name_begins_like_totals_is_no_line_of_totals() -> None:
    plan = plan_of(f"{HEADER}\n1 | Suma Sp. z o.o. | 2026-10-01 | 2026-10-15 | 1 | PLN")
    assert len(plan.new_invoices) == 1


@pytest.mark.parametrize(
    "row",
    [
        "2 | Total Energies SE |  | 2026-10-16 | 500.00 | EUR",
        "2 | Sum & Co |  |  | 500.00 | EUR",
        " | Total Energies SE |  | 2026-10-16 | 500.00 | EUR",
    ],
)
def test_an_invoice_that_lacks_its_date_is_no_line_of_totals_whatever_its_client_is_called(row: str) -> None:
    plan = plan_of(f"{ONE}\n{row}")
    assert plan.skipped == ()
    assert Reason.ISSUE_DATE_MISSING in [error.reason for error in plan.errors]


def test_totals_are_one_sum_for_each_currency() -> None:
    plan = plan_of(
        f"{HEADER}\n1 | A | 2026-10-01 | 2026-10-15 | 100,50 | EUR\n2 | A | 2026-10-01 | 2026-10-15 | 1 000,00 | PLN\n"
        "3 | A | 2026-10-01 | 2026-10-15 | 0,01 | EUR"
    )
    assert plan.totals() == (eur(10051), Money(100000, "PLN"))
    assert plan.open_totals() == plan.totals()


def test_the_currency_may_stand_in_the_amount_in_the_column_name_or_be_chosen_once() -> None:
    rows = "1 | A | 2026-10-01 | 2026-10-15 | "
    head = "Invoice no | Client | Invoice date | Due date | "
    assert plan_of(f"{head}Total\n{rows}100 zł").totals() == (Money(10000, "PLN"),)
    assert plan_of(f"{head}Total [PLN]\n{rows}100").totals() == (Money(10000, "PLN"),)
    assert plan_of(f"{head}Total\n{rows}100", currency="PLN").totals() == (Money(10000, "PLN"),)


def test_an_amount_converted_into_another_currency_is_not_taken_for_the_invoiced_one() -> None:
    head = "Invoice no | Client | Invoice date | Due date | Total [PLN] | Currency"
    assert reasons(f"{head}\n1 | A | 2026-10-01 | 2026-10-15 | 425.00 | EUR") == [(2, Reason.TWO_CURRENCIES)]


def test_thousands_without_cents_follow_the_other_cells_of_their_column() -> None:
    rows = "1 | A | 2026-10-01 | 2026-10-15 | 1.234 | EUR\n2 | A | 2026-10-01 | 2026-10-15 | 12,50 | EUR"
    plan = plan_of(f"{HEADER}\n{rows}")
    assert plan.new_invoices[0].gross == eur(123400)
    assert plan.ambiguous == ()


def test_an_amount_nothing_decides_is_read_as_thousands_and_said_to_be_uncertain() -> None:
    plan = plan_of(f"{HEADER}\n1 | A | 2026-10-01 | 2026-10-15 | 1.234 | EUR")
    assert plan.new_invoices[0].gross == eur(123400)
    assert plan.ambiguous == (Meaning.GROSS,)


def test_a_workbook_needs_no_guess_its_numbers_have_a_point() -> None:
    plan = plan_of(f"{HEADER}\n1 | A | 2026-10-01 | 2026-10-15 | 1.230 | TND", encoding="")
    assert plan.new_invoices[0].gross == Money(1230, "TND")


def test_the_order_of_day_and_month_follows_the_other_dates_of_the_sheet() -> None:
    rows = "1 | A | 10/03/2026 | 10/31/2026 | 1.00 | USD\n2 | A | 10/04/2026 | 11/01/2026 | 1.00 | USD"
    plan = plan_of(f"{HEADER}\n{rows}")
    assert plan.new_invoices[0].issued_on == date(2026, 10, 3)
    assert plan.ambiguous == ()


def test_dates_nothing_decides_are_read_day_first_and_said_to_be_uncertain() -> None:
    plan = plan_of(f"{HEADER}\n1 | A | 03/04/2026 | 05/06/2026 | 1.00 | USD")
    assert plan.new_invoices[0].issued_on == date(2026, 4, 3)
    assert plan.ambiguous == (Meaning.ISSUE_DATE, Meaning.DUE_DATE)


def test_what_a_person_says_about_dates_and_decimals_wins() -> None:
    sheet = sheet_of(f"{HEADER}\n1 | A | 03/04/2026 | 05/06/2026 | 1.250 | TND")
    guessed = mapping_of(sheet)
    chosen = ColumnMapping(guessed.meanings, (), DateOrder.MONTH_FIRST, DecimalSign.POINT)
    plan = plan_import(sheet, chosen, NOBODY, today=TODAY)
    assert plan.new_invoices[0].issued_on == date(2026, 3, 4)
    assert plan.new_invoices[0].gross == Money(1250, "TND")
    assert plan.ambiguous == ()


def test_the_preview_shows_what_stands_in_the_file_beside_what_was_understood() -> None:
    rows = "1 | A | 3 października 2026 | never | 1 234,50 zł | PLN | red\n2 | A | 2026-10-01 | 2026-10-15 | 1 | PLN | "
    sheet = sheet_of(f"{HEADER} | Colour\n{rows}")
    row = preview_rows(sheet, mapping_of(sheet))[0]
    values = {cell.raw: cell.value for cell in row.cells}
    assert row.line == 2
    assert values["3 października 2026"] == date(2026, 10, 3)
    assert values["1 234,50 zł"] == Decimal("1234.50")
    assert [(cell.raw, cell.is_misread) for cell in row.cells if cell.value is None] == [
        ("never", True),
        ("red", False),
    ]


def test_the_preview_needs_no_complete_mapping() -> None:
    sheet = sheet_of("A | B\n1 | 2")
    assert preview_rows(sheet, mapping_from_texts(("", "")))[0].cells[0].raw == "A"


@given(
    st.lists(
        st.tuples(st.integers(1, 30), st.sampled_from(["Acme", "Nova", "ООО «Ромашка»"]), st.integers(-50, 10**6)),
        max_size=12,
    )
)
def test_whatever_the_rows_say_a_second_import_of_them_adds_nothing(rows: list[tuple[int, str, int]]) -> None:
    lines = [f"{number} | {name} | 2026-10-01 | 2026-10-15 | {cents / 100:.2f} | EUR" for number, name, cents in rows]
    text = "\n".join([HEADER, *lines])
    first = plan_of(text)
    second = plan_of(text, ledger_after(first))
    assert second.is_empty
    assert set(second.bad_lines) <= set(first.bad_lines)
    handled = len(first.new_invoices) + len(first.duplicates) + len(first.skipped) + len(first.bad_lines)
    assert handled == len(rows)
