"""Every late payer alike: who was treated softer or harder than the usual policy, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from freelance_pay.domain.clients import Client, ClientId, Contact
from freelance_pay.domain.coverage import Treatment, Why, coverage
from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import STANDARD, PolicyBook, Stage
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts
from freelance_pay.domain.working_days import EVERY_DAY

TODAY = date(2026, 11, 23)
ACME = Client("Acme", contacts=(Contact("Anna", "anna@acme.example"),), id=ClientId(1))
BOOK = PolicyBook(calendars={"": EVERY_DAY})


def late(days: int, *sent: Stage, plan: int | None = None) -> ClientFacts:
    day, gross = TODAY - timedelta(days=days), Money(100, "EUR")
    invoice = Invoice(
        ClientId(1), "1", day, day, gross, Money(0, "EUR"), gross, gross, day, plan_id=plan, id=InvoiceId(1)
    )
    return ClientFacts(ACME, "EUR", (InvoiceFacts(invoice, frozenset(sent)),))


@pytest.mark.parametrize(
    ("days", "sent", "treatment"),
    [
        (1, (), Treatment.AS_PLANNED),
        (3, (), Treatment.AS_PLANNED),
        (4, (), Treatment.NEVER_CONTACTED),
        (40, (), Treatment.NEVER_CONTACTED),
        (12, (Stage.FIRST,), Treatment.SOFTER),
        (12, (Stage.FIRST, Stage.SECOND), Treatment.AS_PLANNED),
        (5, (Stage.FIRST, Stage.SECOND), Treatment.HARDER),
        (2, (Stage.FIRST,), Treatment.AS_PLANNED),
        (2, (Stage.FIRST, Stage.SECOND), Treatment.HARDER),
    ],
)
def test_a_client_is_measured_against_the_stage_the_usual_policy_would_have_reached(
    days: int, sent: tuple[Stage, ...], treatment: Treatment
) -> None:
    found = coverage(late(days, *sent), TODAY, BOOK)
    assert found is not None
    assert (found.treatment, found.days_overdue, found.overdue) == (treatment, days, Money(100, "EUR"))


def test_nothing_overdue_or_a_kept_plan_needs_no_explanation() -> None:
    assert coverage(late(0), TODAY, BOOK) is None
    assert coverage(late(30, plan=1), TODAY, BOOK) is None


def with_client(**changes: object) -> ClientFacts:
    return replace(late(40), client=replace(ACME, **changes))  # type: ignore[arg-type]


def held(kind: HoldKind) -> ClientFacts:
    until = None if kind is HoldKind.DISPUTE else TODAY + timedelta(days=3)
    return replace(late(40), holds=(Hold(kind, ClientId(1), None, TODAY, until),))


@pytest.mark.parametrize(
    ("facts", "why", "treatment"),
    [
        (late(40), Why.NOTHING, Treatment.NEVER_CONTACTED),
        (with_client(never_remind=True), Why.NEVER_REMIND, Treatment.NEVER_CONTACTED),
        (with_client(contacts=()), Why.NO_ADDRESS, Treatment.NEVER_CONTACTED),
        (with_client(policy="gentle"), Why.OWN_POLICY, Treatment.NEVER_CONTACTED),
        (held(HoldKind.DISPUTE), Why.DISPUTED, Treatment.SOFTER),
        (held(HoldKind.PROMISE), Why.PROMISED, Treatment.SOFTER),
        (held(HoldKind.PAUSE), Why.PAUSED, Treatment.NEVER_CONTACTED),
    ],
)
def test_each_exception_is_explained_and_who_promises_or_disputes_was_spoken_to(
    facts: ClientFacts, why: Why, treatment: Treatment
) -> None:
    found = coverage(facts, TODAY, BOOK)
    assert found is not None
    assert (found.treatment, found.why) == (treatment, why)


@pytest.mark.parametrize(
    ("facts", "treatment", "reached"),
    [
        (replace(late(40), last_contact_on=TODAY - timedelta(days=40)), Treatment.SOFTER, None),
        (replace(late(40), last_contact_on=TODAY - timedelta(days=41)), Treatment.NEVER_CONTACTED, None),
        (late(40, Stage.PRE_DUE), Treatment.SOFTER, Stage.PRE_DUE),
        (late(2, Stage.PRE_DUE), Treatment.AS_PLANNED, Stage.PRE_DUE),
    ],
    ids=["a call since it was due", "a call before", "a notice before the due date", "a notice, nothing expected yet"],
)
def test_who_was_called_written_to_or_told_before_the_due_date_was_contacted(
    facts: ClientFacts, treatment: Treatment, reached: Stage | None
) -> None:
    found = coverage(facts, TODAY, BOOK)
    assert found is not None
    assert (found.treatment, found.reached) == (treatment, reached)


def test_a_total_below_the_smallest_amount_is_an_explanation() -> None:
    usual = replace(STANDARD, key="own", name="Own", smallest=(Money(101, "EUR"),))
    found = coverage(late(40), TODAY, PolicyBook((usual,), "own", {"": EVERY_DAY}))
    assert found is not None
    assert found.why is Why.TOO_SMALL
