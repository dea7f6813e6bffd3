"""A letter about invoices of different stages says of each only what is true of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.instalments import Instalment
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from tests.support.program_rig import ProgramRig


def remind_until(rig: ProgramRig, client_id: ClientId, stage: Stage) -> None:
    """Send each reminder on its day until `stage` went."""
    while True:
        draft = rig.draft(client_id)
        rig.services.reminders.approve(replace(draft, without_pdf=True), confirmed=True, at_once=True)
        rig.services.outbox.run()
        if draft.stage is stage:
            return
        while not any(row.stage for row in rig.today()):
            rig.clock.go_on(days=1)


def test_a_second_reminder_speaks_of_what_was_mentioned_and_only_lists_what_is_new(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "OLD 1", overdue=3, pdf=False)
    remind_until(program_rig, client_id, Stage.FIRST)
    program_rig.invoice(client_id, "NEW 2", overdue=0, pdf=False)
    program_rig.clock.go_on(days=7)

    draft = program_rig.draft(client_id)

    assert draft.stage is Stage.SECOND
    assert {item.number: item.stage for item in draft.items} == {"OLD 1": Stage.SECOND, "NEW 2": Stage.FIRST}
    assert draft.subject == "Second reminder: invoice OLD 1"
    assert "my reminder of 23 November 2026. The payment of €1,800.00 for invoice OLD 1" in draft.body
    assert "also includes invoice NEW 2, which is due as well; in all, €3,600.00 is open" in draft.body


def test_an_invoice_that_had_its_final_reminder_is_not_told_so_again_with_another(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "OLD 1", overdue=3, pdf=False)
    remind_until(program_rig, client_id, Stage.FINAL)
    program_rig.clock.go_on(days=6)
    program_rig.invoice(client_id, "NEW 2", overdue=4, pdf=False)

    draft = program_rig.draft(client_id)

    assert draft.stage is Stage.FIRST
    assert draft.subject == "Payment reminder: invoice NEW 2"
    assert "I am writing about invoice NEW 2 of" in draft.body
    assert "The list below also includes invoice OLD 1" in draft.body
    assert "final" not in draft.body


def test_a_promise_for_an_invoice_that_is_left_out_is_not_mentioned(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    promised = program_rig.invoice(client_id, "A 1", overdue=9, pdf=False)
    program_rig.invoice(client_id, "B 2", overdue=9, pdf=False)
    program_rig.services.holds.promise(client_id, promised, MONDAY)
    program_rig.clock.go_on(days=2)

    compose = program_rig.services.reminders.compose
    assert "You had kindly mentioned" in compose(client_id, "EUR").body
    assert "You had kindly mentioned" not in compose(client_id, "EUR", leave_out=[promised]).body


def test_a_promise_that_was_kept_in_one_currency_is_not_called_broken_in_another(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "A 1", overdue=9, pdf=False)
    program_rig.invoice(client_id, "B 2", overdue=9, pdf=False, currency="USD")
    program_rig.services.holds.promise(client_id, None, MONDAY)
    program_rig.clock.go_on(hours=2)
    program_rig.pay(client_id, 180_000)
    program_rig.clock.go_on(days=6)

    assert "You had kindly mentioned" not in program_rig.draft(client_id, "USD").body


def test_money_for_another_invoice_keeps_no_promise_about_this_one(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    promised = program_rig.invoice(client_id, "A 1", overdue=9, pdf=False)
    program_rig.invoice(client_id, "B 2", overdue=9, pdf=False, currency="USD")
    program_rig.services.holds.promise(client_id, promised, MONDAY)
    program_rig.clock.go_on(hours=2)
    program_rig.pay(client_id, 1_000, currency="USD")
    program_rig.clock.go_on(days=2)
    assert "You had kindly mentioned" in program_rig.draft(client_id).body

    program_rig.pay(client_id, 1_000, first=promised)
    program_rig.clock.go_on(days=1)
    assert "You had kindly mentioned" not in program_rig.draft(client_id).body


def test_a_promise_is_not_called_broken_for_an_invoice_that_came_after_it(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    old = program_rig.invoice(client_id, "OLD 1", overdue=9, pdf=False)
    program_rig.services.holds.promise(client_id, None, MONDAY + timedelta(days=3))
    program_rig.clock.go_on(days=1)
    new = program_rig.invoice(client_id, "NEW 2", overdue=0, pdf=False)
    program_rig.clock.go_on(days=6)

    assert "You had kindly mentioned" in program_rig.draft(client_id).body
    alone = program_rig.services.reminders.compose(client_id, "EUR", leave_out=[old])
    assert [item.invoice_id for item in alone.items] == [new]
    assert "You had kindly mentioned" not in alone.body


def test_a_promise_for_an_invoice_that_is_only_listed_is_not_told_of_the_others(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, "A 1", overdue=10, pdf=False)
    program_rig.approve(client_id, without_pdf=True)
    program_rig.clock.go_on(minutes=1)
    program_rig.services.outbox.run()
    program_rig.clock.go_on(days=7)
    listed = program_rig.invoice(client_id, "B 2", overdue=1, pdf=False)
    program_rig.services.holds.promise(client_id, listed, program_rig.clock.today())
    program_rig.clock.go_on(days=2)

    draft = program_rig.draft(client_id)
    assert draft.subject == "Second reminder: invoice A 1"
    assert "You had kindly mentioned" not in draft.body


def test_an_offer_of_instalments_is_no_earlier_reminder(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    invoice_id = program_rig.invoice(client_id, "A 1", overdue=3, pdf=False)
    remind_until(program_rig, client_id, Stage.FIRST)
    program_rig.clock.go_on(days=6)
    parts = [Instalment(1, program_rig.clock.today() + timedelta(days=20), Money(180_000, "EUR"))]
    program_rig.offer(client_id, [invoice_id], parts)
    program_rig.clock.go_on(days=8)

    assert "I am coming back to my reminder of 23 November 2026. " in program_rig.draft(client_id).body


def test_thanks_within_a_plan_name_the_next_instalment_of_the_whole_plan(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    ids = [
        program_rig.invoice(client_id, "A 1", 30_000, overdue=5, pdf=False),
        program_rig.invoice(client_id, "B 2", 70_000, overdue=5, pdf=False),
    ]
    days = [MONDAY + timedelta(days=30 * number) for number in (1, 2, 3, 4)]
    parts = [Instalment(number, day, Money(25_000, "EUR")) for number, day in enumerate(days, 1)]
    program_rig.services.plans.accept(program_rig.offer(client_id, ids, parts), "by phone")
    program_rig.pay(client_id, 25_000)

    [proposal] = program_rig.services.reminders.thanks_to_propose(MONDAY)
    draft = program_rig.services.reminders.compose_thanks(proposal.payment_id)

    assert "I have booked it to invoice A 1 of" in draft.body
    assert "The amount still open is €750.00; the next instalment of €250.00 is due on 22 January 2027." in draft.body
