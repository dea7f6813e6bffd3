"""Money: what came in settles what is owed, once, and what it answers is not asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import AmountNotPositiveError
from freelance_pay.domain.payments import Allocation, AllocationError
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import PreflightBlockedError
from freelance_pay.services.views import TimelineKind
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from tests.support.program_rig import ProgramRig


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def test_a_partial_payment_lowers_what_is_open_and_the_reminder_goes_on_about_the_rest(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=180_000, pdf=False)
    program_rig.pay(client_id, 60_000)
    assert program_rig.open_of(invoice_id) == 120_000
    assert "1,200.00" in program_rig.draft(client_id).body


def test_money_settles_the_named_invoice_first_then_the_oldest(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    old = program_rig.invoice(client_id, "FV 1", 100, overdue=30, pdf=False)
    older = program_rig.invoice(client_id, "FV 2", 100, overdue=60, pdf=False)
    young = program_rig.invoice(client_id, "FV 3", 100, overdue=1, pdf=False)
    proposal = program_rig.services.payments.propose(client_id, eur(250), first=young)
    assert [(part.invoice_id, part.amount.minor) for part in proposal] == [(young, 100), (older, 100), (old, 50)]
    program_rig.pay(client_id, 250, first=young)
    assert [program_rig.open_of(one) for one in (young, older, old)] == [0, 0, 50]


def test_money_of_one_client_or_currency_never_settles_anothers(program_rig: ProgramRig) -> None:
    acme, other = program_rig.client("Acme"), program_rig.client("Other")
    mine = program_rig.invoice(acme, "FV 1", 100, currency="PLN", pdf=False)
    theirs = program_rig.invoice(other, "FV 2", 100, pdf=False)
    program_rig.pay(acme, 100)
    assert (program_rig.open_of(mine), program_rig.open_of(theirs)) == (100, 100)
    with pytest.raises(AllocationError):
        program_rig.services.payments.record(acme, MONDAY, eur(100), parts=[Allocation(theirs, eur(100))])
    assert program_rig.open_of(theirs) == 100


@pytest.mark.parametrize("minor", [0, -1])
def test_a_payment_or_credit_note_of_nothing_or_less_is_refused(program_rig: ProgramRig, minor: int) -> None:
    client_id = program_rig.client()
    with pytest.raises(AmountNotPositiveError):
        program_rig.pay(client_id, minor)
    with pytest.raises(AmountNotPositiveError):
        program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, eur(minor), "gift")


def test_a_payment_withdraws_the_reminder_that_waits(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, minor=100, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    program_rig.pay(client_id, 100)
    assert program_rig.delivery(waiting).state is State.WITHDRAWN
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []


def test_money_on_account_stops_reminders_until_it_settles_an_invoice(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    paid = program_rig.invoice(client_id, "FV 1", 100, pdf=False)
    program_rig.pay(client_id, 130)
    young = program_rig.invoice(client_id, "FV 2", 100, pdf=False)
    assert program_rig.open_of(paid) == 0
    assert program_rig.program.reads.unallocated(client_id, "EUR") == eur(30)
    with pytest.raises(PreflightBlockedError) as refused:
        program_rig.approve(client_id, without_pdf=True)
    assert Rule.CREDIT in {finding.rule for finding in refused.value.findings}

    settled = program_rig.services.payments.settle_with_credit(client_id, "EUR")

    assert settled == (Allocation(young, eur(30)),)
    assert program_rig.open_of(young) == 70
    assert not program_rig.program.reads.unallocated(client_id, "EUR")
    assert program_rig.services.payments.settle_with_credit(client_id, "EUR") == ()
    assert "0.70" in program_rig.draft(client_id).body
    program_rig.approve(client_id, without_pdf=True)
    assert program_rig.services.care.check().is_sound


def test_what_is_left_of_payments_and_credit_notes_settles_the_named_invoice_then_the_oldest(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    program_rig.pay(client_id, 50)
    program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, eur(80), "a gift")
    old = program_rig.invoice(client_id, "FV 1", 100, overdue=30, pdf=False)
    named = program_rig.invoice(client_id, "FV 2", 60, overdue=1, pdf=False)
    program_rig.services.payments.settle_with_credit(client_id, "EUR", first=named)
    assert (program_rig.open_of(named), program_rig.open_of(old)) == (0, 30)
    assert not program_rig.program.reads.unallocated(client_id, "EUR")
    assert program_rig.services.care.check().is_sound


def test_credit_is_settled_per_client_and_currency(program_rig: ProgramRig) -> None:
    acme, other = program_rig.client("Acme"), program_rig.client("Other")
    program_rig.pay(acme, 50)
    program_rig.pay(acme, 70, currency="PLN")
    theirs = program_rig.invoice(other, "FV 1", 100, pdf=False)
    mine = program_rig.invoice(acme, "FV 1", 100, currency="PLN", pdf=False)
    program_rig.services.payments.settle_with_credit(acme, "EUR")
    assert (program_rig.open_of(theirs), program_rig.open_of(mine)) == (100, 100)
    program_rig.services.payments.settle_with_credit(acme, "PLN")
    assert program_rig.open_of(mine) == 30


def test_a_reversed_payment_opens_its_invoices_again_and_both_entries_stay(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    payment_id = program_rig.services.payments.record(client_id, MONDAY, eur(100), note="wrong client")
    program_rig.services.payments.reverse(payment_id, "it was another client")
    assert program_rig.open_of(invoice_id) == 100
    [line] = program_rig.program.reads.invoice_detail(invoice_id, MONDAY).settlements
    assert (line.amount, line.is_undone) == (eur(100), True)
    assert len(program_rig.events("payment_recorded")) == 1
    assert "it was another client" in program_rig.events("payment_reversed")[0]


def test_reversing_twice_changes_nothing_the_second_time(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    wrong = program_rig.services.payments.record(client_id, MONDAY, eur(100))
    program_rig.services.payments.reverse(wrong, "wrong")
    program_rig.pay(client_id, 100)
    program_rig.services.payments.reverse(wrong, "pressed twice")
    assert program_rig.open_of(invoice_id) == 0
    assert len(program_rig.events("payment_reversed")) == 1


def test_money_that_settled_nothing_is_in_the_log_when_it_comes_and_when_it_is_taken_back(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client()
    payment_id = program_rig.services.payments.record(client_id, MONDAY, eur(100))
    program_rig.services.payments.reverse(payment_id, "wrong client")
    assert "1.00 EUR" in program_rig.events("payment_recorded")[0]
    assert "1.00 EUR" in program_rig.events("payment_reversed")[0]
    assert not program_rig.program.reads.unallocated(client_id, "EUR")


def test_the_log_accounts_for_every_cent_of_a_payment(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, minor=100, pdf=False)
    program_rig.pay(client_id, 130)
    assert [text[:24] for text in program_rig.events("payment_recorded")] == [
        '{"amount": "1.00 EUR", "',
        '{"amount": "0.30 EUR", "',
    ]


def test_a_credit_note_lowers_what_is_open_and_withdraws_the_reminder(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, eur(40), "late work", invoice_id)
    assert program_rig.open_of(invoice_id) == 60
    assert program_rig.delivery(waiting).state is State.WITHDRAWN


def test_a_credit_note_taken_back_opens_its_invoice_again_and_both_entries_are_told(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    note_id = program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, eur(40), "late work", invoice_id)
    program_rig.services.payments.cancel_credit_note(note_id, "it was on time")
    assert program_rig.open_of(invoice_id) == 100
    [line] = program_rig.program.reads.invoice_detail(invoice_id, MONDAY).settlements
    assert (line.amount, line.is_undone) == (eur(40), True)
    for told in (
        program_rig.program.reads.client_timeline(client_id, 100),
        program_rig.program.reads.invoice_timeline(invoice_id),
    ):
        assert [(entry.kind, entry.number, entry.amount, entry.text) for entry in told][:2] == [
            (TimelineKind.CREDIT_TAKEN_BACK, "FV 1/2026", eur(40), "it was on time"),
            (TimelineKind.CREDIT_NOTE, "FV 1/2026", eur(40), "late work"),
        ]
    assert program_rig.services.care.check().is_sound


def test_a_credit_note_is_taken_back_once(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    note_id = program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, eur(40), "late work", invoice_id)
    program_rig.services.payments.cancel_credit_note(note_id, "wrong")
    program_rig.pay(client_id, 100)
    program_rig.services.payments.cancel_credit_note(note_id, "pressed twice")
    assert program_rig.open_of(invoice_id) == 0
    assert len(program_rig.events("credit_note_cancelled")) == 1


def test_a_credit_note_taken_back_withdraws_the_reminder_that_names_the_lower_amount(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, minor=100, pdf=False)
    note_id = program_rig.services.payments.credit(client_id, "KOR 1", MONDAY, eur(40), "late work", invoice_id)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    program_rig.services.payments.cancel_credit_note(note_id, "wrong")
    assert program_rig.delivery(waiting).state is State.WITHDRAWN


def test_a_payment_for_two_invoices_taken_back_is_told_once_with_all_of_it(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "FV 1", 100, overdue=9, pdf=False)
    program_rig.invoice(client_id, "FV 2", 100, pdf=False)
    payment_id = program_rig.services.payments.record(client_id, MONDAY, eur(150))
    program_rig.services.payments.reverse(payment_id, "wrong client")
    back, paid = program_rig.program.reads.client_timeline(client_id, 100)[:2]
    assert (back.kind, back.number, back.amount) == (TimelineKind.PAYMENT_TAKEN_BACK, "FV 1, FV 2", eur(150))
    assert (paid.kind, paid.number, paid.amount) == (TimelineKind.PAYMENT, "FV 1, FV 2", eur(150))


def test_money_on_account_can_be_looked_at_and_taken_back(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    payment_id = program_rig.services.payments.record(client_id, MONDAY, eur(130), note="advance")
    program_rig.invoice(client_id, minor=100, pdf=False)
    program_rig.services.payments.settle_with_credit(client_id, "EUR")
    program_rig.services.payments.record(client_id, MONDAY, Money(70, "PLN"))
    euro, zloty = program_rig.program.reads.on_account(client_id)
    assert (euro.payment_id, euro.whole, euro.amount, euro.note) == (payment_id, eur(130), eur(30), "advance")
    assert zloty.amount == Money(70, "PLN")
    program_rig.services.payments.reverse(payment_id, "wrong client")
    assert program_rig.program.reads.on_account(client_id) == (zloty,)
