"""Promise, pause, dispute: who rests until when, and which of them counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.holds import Hold, HoldId, HoldKind, PlanPart, active_hold, invoice_status
from freelance_pay.domain.invoices import Invoice, InvoiceId, Status, days_overdue, is_overdue
from freelance_pay.domain.money import Money

TODAY = date(2026, 11, 23)


def an_invoice(*, due: int = -5, still_open: int = 100, plan: int | None = None, cancelled: bool = False) -> Invoice:
    """An invoice over 1.00 whose day that counts is so many days from TODAY."""
    day, gross = TODAY + timedelta(days=due), Money(100, "EUR")
    return Invoice(
        ClientId(1), "FV 1", day, day, gross, Money(0, "EUR"), gross, Money(still_open, "EUR"), day,
        cancelled_on=TODAY if cancelled else None, plan_id=plan, id=InvoiceId(7),
    )  # fmt: skip


def a_hold(kind: HoldKind, until: int | None = 3, invoice_id: int | None = 7, number: int = 1) -> Hold:
    last = None if until is None else TODAY + timedelta(days=until)
    covered = None if invoice_id is None else InvoiceId(invoice_id)
    return Hold(kind, ClientId(1), covered, TODAY, last, id=HoldId(number))


holds = st.lists(
    st.builds(
        a_hold,
        st.sampled_from(HoldKind),
        st.one_of(st.none(), st.integers(-4, 4)),
        st.sampled_from([None, 7, 8]),
        st.integers(1, 99),
    ),
    max_size=6,
)


@given(holds)
def test_the_strongest_hold_that_stands_counts_dispute_before_promise_before_pause(found: list[Hold]) -> None:
    invoice = an_invoice()
    standing = [hold for hold in found if hold.is_active(TODAY) and hold.invoice_id in (None, 7)]
    chosen = active_hold(invoice, found, TODAY)
    if not standing:
        assert chosen is None
        return
    assert chosen is not None
    strength = [HoldKind.DISPUTE, HoldKind.PROMISE, HoldKind.PAUSE]
    assert strength.index(chosen.kind) == min(strength.index(hold.kind) for hold in standing)


@pytest.mark.parametrize(("kind", "last_day_of_rest"), [(HoldKind.PAUSE, 3), (HoldKind.PROMISE, 4)])
def test_a_pause_ends_with_its_day_and_a_promise_a_day_later(kind: HoldKind, last_day_of_rest: int) -> None:
    hold = a_hold(kind, until=3)
    days = [offset for offset in range(10) if hold.is_active(TODAY + timedelta(days=offset))]
    assert max(days) == last_day_of_rest


def test_a_hold_without_an_end_rests_until_somebody_ends_it() -> None:
    assert a_hold(HoldKind.PAUSE, until=None).is_active(date(2099, 1, 1))


def test_a_hold_covers_its_invoice_or_all_invoices_of_its_client_and_nobody_elses() -> None:
    invoice, stranger = an_invoice(), replace(an_invoice(), client_id=ClientId(2))
    assert a_hold(HoldKind.PAUSE, invoice_id=7).covers(invoice)
    assert a_hold(HoldKind.PAUSE, invoice_id=None).covers(invoice)
    assert not a_hold(HoldKind.PAUSE, invoice_id=8).covers(invoice)
    assert not a_hold(HoldKind.PAUSE, invoice_id=7).covers(stranger)
    assert not a_hold(HoldKind.PAUSE, invoice_id=None).covers(stranger)


@pytest.mark.parametrize(
    ("invoice", "hold", "status"),
    [
        (an_invoice(due=1), None, Status.OPEN),
        (an_invoice(due=0), None, Status.DUE_TODAY),
        (an_invoice(due=-1), None, Status.OVERDUE),
        (an_invoice(still_open=0), None, Status.PAID),
        (an_invoice(cancelled=True, still_open=0), None, Status.CANCELLED),
        (an_invoice(due=5, plan=1), None, Status.IN_PLAN),
        (an_invoice(due=0, plan=1), None, Status.IN_PLAN),
        (an_invoice(due=-1, plan=1), None, Status.OVERDUE),
        (an_invoice(), HoldKind.DISPUTE, Status.DISPUTED),
        (an_invoice(), HoldKind.PROMISE, Status.PROMISED),
        (an_invoice(), HoldKind.PAUSE, Status.PAUSED),
        (an_invoice(due=5), HoldKind.PAUSE, Status.PAUSED),
        (an_invoice(due=-1, plan=1), HoldKind.PROMISE, Status.PROMISED),
        (an_invoice(still_open=0), HoldKind.DISPUTE, Status.PAID),
        (an_invoice(cancelled=True), HoldKind.DISPUTE, Status.CANCELLED),
    ],
)
def test_an_invoice_has_the_first_status_that_applies(invoice: Invoice, hold: HoldKind | None, status: Status) -> None:
    assert invoice_status(invoice, [a_hold(hold)] if hold else [], TODAY) is status


@given(st.integers(-500, 500), st.integers(0, 100))
def test_overdue_starts_the_day_after_and_only_while_money_is_owed(due: int, still_open: int) -> None:
    invoice = an_invoice(due=due, still_open=still_open)
    assert days_overdue(invoice.next_due, TODAY) == max(0, -due)
    assert is_overdue(invoice, TODAY) is (due < 0 and still_open > 0)
    assert (invoice_status(invoice, (), TODAY) is Status.OVERDUE) is is_overdue(invoice, TODAY)


def test_a_hold_on_an_instalment_rests_until_that_one_is_paid_and_leaves_the_next_alone() -> None:
    first = PlanPart(3, TODAY - timedelta(days=5))
    hold = Hold(HoldKind.PAUSE, ClientId(1), None, TODAY, None, instalment=first)
    missed = an_invoice(plan=3)

    assert invoice_status(missed, [hold], TODAY) is Status.PAUSED
    assert invoice_status(replace(missed, next_due=TODAY - timedelta(days=1)), [hold], TODAY) is Status.OVERDUE
    assert invoice_status(replace(missed, plan_id=4), [hold], TODAY) is Status.OVERDUE
    assert invoice_status(replace(missed, plan_id=None), [hold], TODAY) is Status.OVERDUE
    assert not hold.is_for_all
