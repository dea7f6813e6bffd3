"""Every overdue invoice either has a step or a stated reason for none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client, ClientId, Contact
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import USUAL, Stage
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts, Rest, Step
from freelance_pay.domain.why import why, why_of_invoice

MONDAY = date(2026, 11, 23)
ACME = Client("Acme", contacts=(Contact("Anna", "anna@acme.example"),), id=ClientId(1))
FIRST = InvoiceId(1)


def owed(number: int, overdue: int, **fields: object) -> InvoiceFacts:
    day, gross = MONDAY - timedelta(days=overdue), Money(100, "EUR")
    invoice = Invoice(
        ClientId(1), f"{number}", day, day, gross, Money(0, "EUR"), gross, gross, day, id=InvoiceId(number)
    )
    return InvoiceFacts(replace(invoice, **fields))  # type: ignore[arg-type]


def facts(*invoices: InvoiceFacts, client: Client = ACME, holds: tuple[Hold, ...] = ()) -> ClientFacts:
    return ClientFacts(client, "EUR", invoices, holds)


def hold(kind: HoldKind, until: date | None = None) -> Hold:
    return Hold(kind, ClientId(1), FIRST, MONDAY, until)


def test_an_invoice_of_the_proposed_step_is_explained_by_that_step() -> None:
    both = facts(owed(1, 5), owed(2, 8))
    found = why_of_invoice(both, FIRST, MONDAY, USUAL)
    assert found is not None
    assert found.answer == next_step(both, MONDAY, USUAL) == why(both, MONDAY, USUAL).answer
    assert found.policy.key == "standard"


@pytest.mark.parametrize(
    ("given_facts", "reason"),
    [
        (facts(owed(1, 5), client=replace(ACME, never_remind=True)), Rest.NEVER_REMIND),
        (facts(owed(1, 5, never_remind=True), owed(2, 5)), Rest.NEVER_REMIND),
        (facts(owed(1, 5), owed(2, 5), holds=(hold(HoldKind.DISPUTE),)), Rest.HELD),
        (facts(owed(1, -40), owed(2, 5)), Rest.NOT_DUE),
        (facts(owed(1, -40)), Rest.NOT_DUE),
        (facts(replace(owed(1, 5), pending=State.QUEUED)), Rest.ON_ITS_WAY),
        (facts(owed(1, 5, plan_id=7), owed(2, 5)), Rest.PLAN_BEHIND),
        (facts(owed(1, -5, plan_id=7), owed(2, 5)), Rest.PLAN_KEPT),
    ],
)
def test_an_invoice_outside_the_step_has_a_reason_of_its_own(given_facts: ClientFacts, reason: Rest) -> None:
    found = why_of_invoice(given_facts, FIRST, MONDAY, USUAL)
    assert found is not None
    assert found.answer is reason


def test_the_wish_never_to_remind_says_whether_it_is_about_the_invoice_or_the_client() -> None:
    invoice_only = why_of_invoice(facts(owed(1, 5, never_remind=True)), FIRST, MONDAY, USUAL)
    whole_client = why_of_invoice(facts(owed(1, 5), client=replace(ACME, never_remind=True)), FIRST, MONDAY, USUAL)
    assert invoice_only is not None
    assert whole_client is not None
    assert (invoice_only.is_of_invoice, whole_client.is_of_invoice) == (True, False)


def test_a_reason_comes_with_what_is_next_and_when() -> None:
    until = MONDAY + timedelta(days=9)
    found = why_of_invoice(facts(owed(1, 5), holds=(hold(HoldKind.PAUSE, until),)), FIRST, MONDAY, USUAL)
    assert found is not None
    assert found.next is not None
    assert found.next.on == until + timedelta(days=1)
    assert found.next.step.stage is Stage.FIRST


def test_what_is_not_owed_any_more_has_nothing_to_explain() -> None:
    assert why_of_invoice(facts(owed(2, 5)), FIRST, MONDAY, USUAL) is None


@given(
    st.lists(
        st.tuples(
            st.integers(-30, 60), st.booleans(), st.sampled_from([None, State.QUEUED, State.UNKNOWN, State.HELD])
        ),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from([None, *HoldKind]),
    st.integers(0, 6),
)
def test_every_overdue_invoice_has_a_step_or_a_stated_reason(
    invoices: list[tuple[int, bool, State | None]], held: HoldKind | None, start: int
) -> None:
    items = [
        replace(owed(number, overdue, never_remind=never), pending=pending)
        for number, (overdue, never, pending) in enumerate(invoices, 1)
    ]
    found = facts(*items, holds=() if held is None else (hold(held),))
    day = MONDAY + timedelta(days=start)
    for item in items:
        answer = why_of_invoice(found, item.invoice.id, day, USUAL)
        assert answer is not None
        if isinstance(answer.answer, Step):
            assert item.invoice.id in {one.invoice_id for one in answer.answer.items}
        else:
            assert answer.answer is not Rest.NOTHING_OPEN
