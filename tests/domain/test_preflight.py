"""The pre-flight: what stops a message, what wants a look, and what is fine."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.clients import Client, ClientId, Contact, Role
from freelance_pay.domain.deliveries import DeliveryKind, Intent, State
from freelance_pay.domain.errors import BadAmountError
from freelance_pay.domain.holds import Hold, HoldId, HoldKind
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import OVERDUE_STAGES, Stage
from freelance_pay.domain.preflight import (
    MAX_MESSAGE_BYTES,
    AttachmentFacts,
    Finding,
    InvoiceNow,
    PreflightFacts,
    Rule,
    Severity,
    blocks,
    check_money,
    not_made,
    preflight,
)
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts, Step, StepKind

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ANNA, COPY = Contact("Anna", "Anna@Acme.example"), Contact("Books", "books@acme.example", role=Role.CC)
ACME = Client("Acme", contacts=(ANNA, COPY), id=ClientId(1))
FIRST, SECOND, FINAL, DEMAND = OVERDUE_STAGES
PDF = AttachmentFacts("FV 1", "FV 1.pdf", 100_000)


def an_invoice(number: int = 1, *, overdue: int = 5, still_open: int = 100, plan: int | None = None) -> Invoice:
    day, gross = TODAY - timedelta(days=overdue), Money(1_000, "EUR")
    return Invoice(
        ClientId(1), f"FV {number}", day, day, gross, Money(0, "EUR"), gross, Money(still_open, "EUR"), day,
        plan_id=plan, id=InvoiceId(number),
    )  # fmt: skip


def reminder(stage: Stage = FIRST, *, named: int = 100, number: int = 1) -> Intent:
    return Intent(InvoiceId(number), DeliveryKind.REMINDER, stage, named)


def a_hold(kind: HoldKind, until: int | None = 3, invoice: int | None = None) -> Hold:
    last = None if until is None else TODAY + timedelta(days=until)
    return Hold(kind, ClientId(1), None if invoice is None else InvoiceId(invoice), TODAY, last, id=HoldId(1))


def now_of(invoice: Invoice, *sent: Stage, pending: State | None = None) -> InvoiceNow:
    return InvoiceNow(invoice, frozenset(sent), pending)


GOOD = PreflightFacts(
    client=ACME,
    today=TODAY,
    now=NOW,
    intents=(reminder(),),
    invoices=(now_of(an_invoice()),),
    holds=(),
    last_contact_on=TODAY - timedelta(days=9),
    recipients=("anna@acme.example", "books@acme.example"),
    attachments=(PDF,),
    credit=Money(0, "EUR"),
    bank_data_on=TODAY - timedelta(days=1),
    last_event_at=NOW - timedelta(hours=1),
)


def found(**changes: object) -> dict[tuple[Rule, Severity], str]:
    """What the pre-flight says of the good message with these changes: rule and severity, with the detail."""
    facts = replace(GOOD, **changes)  # type: ignore[arg-type]
    return {(item.rule, item.severity): item.detail for item in preflight(facts)}


def blocking(**changes: object) -> set[Rule]:
    facts = replace(GOOD, **changes)  # type: ignore[arg-type]
    return {item.rule for item in blocks(preflight(facts))}


def test_a_right_message_has_nothing_against_it_and_is_told_so_in_order() -> None:
    findings = preflight(GOOD)
    assert {item.severity for item in findings} == {Severity.OK}
    rules = [item.rule for item in findings]
    assert rules == sorted(rules, key=list(Rule).index)
    assert {Rule.AMOUNT, Rule.QUIET_DAYS, Rule.RECIPIENT, Rule.ATTACHMENT, Rule.LETTER, Rule.BANK_DATA} == set(rules)
    assert check_money(GOOD) == []


@pytest.mark.parametrize(
    "invoices",
    [
        (now_of(an_invoice(still_open=0)),),
        (now_of(an_invoice(still_open=60)),),
        (now_of(an_invoice(still_open=101)),),
        (),
    ],
)
def test_paid_meanwhile_wholly_or_in_part_or_gone_stops_it(invoices: tuple[InvoiceNow, ...]) -> None:
    assert Rule.AMOUNT in blocking(invoices=invoices)


def test_a_message_that_names_nothing_to_pay_is_stopped_even_if_nothing_is_open() -> None:
    paid = (now_of(an_invoice(still_open=0)),)
    assert {Rule.AMOUNT, Rule.STATUS} <= blocking(invoices=paid, intents=(reminder(named=0),))


@pytest.mark.parametrize(
    ("kind", "detail"),
    [(HoldKind.DISPUTE, "disputed"), (HoldKind.PROMISE, "promised"), (HoldKind.PAUSE, "paused")],
)
def test_a_hold_stops_it_and_says_which(kind: HoldKind, detail: str) -> None:
    assert found(holds=(a_hold(kind),))[Rule.STATUS, Severity.BLOCK] == detail
    assert Rule.STATUS not in blocking(holds=(a_hold(kind, until=-5),)), "it ran out"
    assert Rule.STATUS not in blocking(holds=(a_hold(kind, invoice=2),)), "it is about another invoice"


def test_a_kept_plan_stops_it() -> None:
    assert found(invoices=(now_of(an_invoice(overdue=-9, plan=1)),))[Rule.STATUS, Severity.BLOCK] == "in_plan"


def test_an_overdue_letter_for_what_is_not_overdue_yet_is_stopped() -> None:
    assert found(invoices=(now_of(an_invoice(overdue=0)),))[Rule.STATUS, Severity.BLOCK] == "due_today"
    early = (now_of(an_invoice(overdue=0)),)
    assert Rule.STATUS not in blocking(invoices=early, intents=(reminder(Stage.DUE_TODAY),))


@pytest.mark.parametrize(
    ("stage", "sent", "detail"),
    [
        (FIRST, {FIRST}, "already_sent"),
        (SECOND, set(), "out_of_order"),
        (FINAL, {FIRST}, "out_of_order"),
        (FIRST, {SECOND}, "out_of_order"),
        (Stage.PRE_DUE, {Stage.PRE_DUE}, "already_sent"),
    ],
)
def test_a_stage_is_never_repeated_skipped_or_gone_back_to(stage: Stage, sent: set[Stage], detail: str) -> None:
    changed = found(intents=(reminder(stage),), invoices=(now_of(an_invoice(), *sent),))
    assert changed[Rule.STAGE, Severity.BLOCK] == detail


@pytest.mark.parametrize("state", [State.QUEUED, State.CLAIMED, State.COMMITTING, State.UNKNOWN, State.HELD])
def test_another_unfinished_message_about_the_invoice_stops_it(state: State) -> None:
    assert found(invoices=(now_of(an_invoice(), pending=state),))[Rule.IN_FLIGHT, Severity.BLOCK] == state.value


@pytest.mark.parametrize(("days", "severity"), [(0, "block"), (4, "block"), (5, "ok"), (-1, "block")])
def test_quiet_days_stop_a_reminder(days: int, severity: str) -> None:
    changed = found(last_contact_on=TODAY - timedelta(days=days))
    assert (Rule.QUIET_DAYS, Severity(severity)) in changed


def test_an_instalment_offer_need_not_wait_for_the_quiet_days() -> None:
    offer = Intent(InvoiceId(1), DeliveryKind.INSTALMENT_OFFER, SECOND, 100, 1)
    assert blocking(intents=(offer,), last_contact_on=TODAY) == set()


def test_no_earlier_contact_is_fine() -> None:
    assert (Rule.QUIET_DAYS, Severity.OK) in found(last_contact_on=None)


def test_a_client_that_must_never_be_reminded_is_not() -> None:
    assert Rule.NEVER_REMIND in blocking(client=replace(ACME, never_remind=True))


def test_the_recipient_must_belong_to_this_client_and_to_nobody_else() -> None:
    assert Rule.RECIPIENT in blocking(recipients=())
    assert Rule.FOREIGN_RECIPIENT in blocking(recipients=("stranger@else.example",))
    assert Rule.FOREIGN_RECIPIENT in blocking(foreign=frozenset({"books@acme.example"})), "a copy counts, too"
    assert Rule.FOREIGN_RECIPIENT not in blocking(recipients=("ANNA@ACME.EXAMPLE",)), "case does not matter"


def test_an_address_that_bounced_is_not_written_to_again() -> None:
    assert Rule.BOUNCED in blocking(bounced=frozenset({"anna@acme.example"}), recipients=("Anna@Acme.example",))


@pytest.mark.parametrize("problem", ["missing", "StoredFileMissingError", "StoredFileChangedError", "NotAPdfError"])
def test_a_missing_changed_or_unreadable_pdf_stops_it(problem: str) -> None:
    assert found(attachments=(PDF, replace(PDF, problem=problem)))[Rule.ATTACHMENT, Severity.BLOCK] == problem


def test_the_pdf_of_another_invoice_wants_a_look() -> None:
    changed = found(attachments=(replace(PDF, number_found=False, amount_found=False),))
    assert changed[Rule.ATTACHMENT_CONTENT, Severity.WARN] == "number"
    changed = found(attachments=(replace(PDF, amount_found=False),))
    assert changed[Rule.ATTACHMENT_CONTENT, Severity.WARN] == "amount"


def test_attachments_that_no_mail_takes_stop_it() -> None:
    half = replace(PDF, size=MAX_MESSAGE_BYTES // 2)
    assert Rule.SIZE not in blocking(attachments=(half, half))
    assert Rule.SIZE in blocking(attachments=(half, half, replace(PDF, size=1)))


def test_a_faulty_letter_stops_it_and_advice_only_wants_a_look() -> None:
    assert found(letter_problems=(("invoice.number", "FV 1"),))[Rule.LETTER, Severity.BLOCK] == "FV 1"
    changed = found(letter_advice=(("thanks", ""),))
    assert (Rule.LETTER, Severity.WARN) in changed
    assert (Rule.LETTER, Severity.BLOCK) not in changed


@pytest.mark.parametrize("faults", ["letter_problems", "letter_advice"])
def test_a_letter_is_never_complete_beside_a_problem_or_an_advice(faults: str) -> None:
    assert (Rule.LETTER, Severity.OK) in found()
    assert (Rule.LETTER, Severity.OK) not in found(**{faults: (("thanks", ""),)})


def test_a_message_that_cannot_be_made_has_no_complete_letter_but_its_cause() -> None:
    cause = BadAmountError("12", "EUR")
    good = (Finding(Rule.AMOUNT, Severity.OK), Finding(Rule.LETTER, Severity.OK))
    assert not_made(good, cause) == (good[0], Finding(Rule.LETTER, Severity.BLOCK, cause=cause))


def test_money_on_account_must_settle_an_invoice_before_anybody_is_reminded() -> None:
    assert found(credit=Money(1, "EUR"))[Rule.CREDIT, Severity.BLOCK] == "0.01 EUR"
    assert Rule.CREDIT not in blocking(credit=None)


@pytest.mark.parametrize(("age", "severity"), [(0, "ok"), (7, "ok"), (8, "warn"), (None, "warn")])
def test_old_bank_data_wants_a_look_and_stops_nothing(age: int | None, severity: str) -> None:
    changed = found(bank_data_on=None if age is None else TODAY - timedelta(days=age))
    assert (Rule.BANK_DATA, Severity(severity)) in changed
    assert Rule.BANK_DATA not in blocking(bank_data_on=None)


@pytest.mark.parametrize(
    ("now", "last_event", "stops"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), None, True),
        (datetime(2023, 12, 31, tzinfo=UTC), None, True),
        (datetime(2091, 1, 1, tzinfo=UTC), None, True),
        (NOW, NOW + timedelta(hours=1), False),
        (NOW, None, False),
    ],
)
def test_a_clock_that_cannot_be_right_stops_everything(now: datetime, last_event: datetime | None, stops: bool) -> None:
    assert (Rule.CLOCK in blocking(now=now, last_event_at=last_event)) is stops


@pytest.mark.parametrize(("ahead", "asks"), [(timedelta(hours=1), True), (timedelta(minutes=4), False)])
def test_a_log_that_ends_in_the_future_is_asked_about_whether_clock_or_log_is_wrong(
    ahead: timedelta, asks: bool
) -> None:
    assert ((Rule.CLOCK, Severity.WARN) in found(last_event_at=NOW + ahead)) is asks


@pytest.mark.parametrize(("days", "stops", "asks"), [(1, True, False), (4, True, False), (5, False, True)])
def test_a_contact_dated_far_ahead_by_a_wrong_clock_is_asked_about_instead_of_waited_for(
    days: int, stops: bool, asks: bool
) -> None:
    contact = TODAY + timedelta(days=days)
    assert (Rule.QUIET_DAYS in blocking(last_contact_on=contact)) is stops
    assert ((Rule.CLOCK, Severity.WARN) in found(last_contact_on=contact)) is asks


def test_no_account_stops_it() -> None:
    assert found(account_problem="missing")[Rule.ACCOUNT, Severity.BLOCK] == "missing"


def test_just_before_the_dot_money_holds_and_stages_are_looked_at_again() -> None:
    for changes, rule in (
        ({"invoices": (now_of(an_invoice(still_open=0)),)}, Rule.AMOUNT),
        ({"holds": (a_hold(HoldKind.PROMISE),)}, Rule.STATUS),
        ({"invoices": (now_of(an_invoice(), FIRST),)}, Rule.STAGE),
        ({"invoices": (now_of(an_invoice(), pending=State.UNKNOWN),)}, Rule.IN_FLIGHT),
        ({"client": replace(ACME, never_remind=True)}, Rule.NEVER_REMIND),
    ):
        assert rule in {item.rule for item in check_money(replace(GOOD, **changes))}


invoice_facts = st.builds(
    lambda overdue, still_open, sent, plan, pending: InvoiceFacts(
        an_invoice(overdue=overdue, still_open=still_open, plan=plan),
        frozenset(OVERDUE_STAGES[:sent]),
        pending,
    ),
    st.integers(-5, 60),
    st.integers(0, 1_000),
    st.integers(0, 3),
    st.sampled_from([None, None, 1]),
    st.sampled_from([None, None, None, State.QUEUED, State.UNKNOWN]),
)
hold_lists = st.lists(
    st.builds(a_hold, st.sampled_from(HoldKind), st.integers(-3, 3), st.sampled_from([None, 1, 2])), max_size=2
)


@given(st.lists(invoice_facts, min_size=1, max_size=4), hold_lists, st.integers(0, 20), st.booleans())
def test_what_is_proposed_is_never_what_the_preflight_stops(
    owed: list[InvoiceFacts], holds: list[Hold], contact: int, by_hand: bool
) -> None:
    numbered = tuple(
        replace(item, invoice=replace(_invoice(item), id=InvoiceId(n), number=f"FV {n}"))
        for n, item in enumerate(owed, 1)
    )
    last = TODAY - timedelta(days=contact)
    step = next_step(ClientFacts(ACME, "EUR", numbered, tuple(holds), last), TODAY, by_hand=by_hand)
    if not isinstance(step, Step) or step.kind is not StepKind.REMINDER:
        return
    chosen = {item.invoice_id: item for item in step.items}
    invoices = [item for item in numbered if item.invoice.id in chosen]
    facts = replace(
        GOOD,
        intents=tuple(
            reminder(chosen[item.invoice.id].stage, named=item.invoice.open.minor, number=item.invoice.id)
            if chosen[item.invoice.id].raises
            else Intent(item.invoice.id, DeliveryKind.LISTED, chosen[item.invoice.id].stage, item.invoice.open.minor)
            for item in invoices
        ),
        invoices=tuple(InvoiceNow(_invoice(item), item.sent, item.pending) for item in invoices),
        holds=tuple(holds),
        last_contact_on=last,
    )
    assert blocks(preflight(facts)) == ()


def _invoice(item: InvoiceFacts) -> Invoice:
    assert isinstance(item.invoice, Invoice)
    return item.invoice
