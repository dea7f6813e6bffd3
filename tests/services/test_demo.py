"""The sample ledger as it is written: what its file promises is what the ledger computes, and nothing can leave."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.locale_formats import formats_for
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.demo_reader import read_demo_ledger
from freelance_pay.domain.holds import invoice_status
from freelance_pay.domain.money_errors import LedgerNotEmptyError
from freelance_pay.domain.steps import StepKind
from freelance_pay.resource_files import resource_path
from freelance_pay.services.list_views import InvoiceQuery
from freelance_pay.services.message_view import view_of
from tests.support.program_rig import ProgramRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from freelance_pay.domain.demo_ledger import DemoLedger
    from freelance_pay.domain.invoices import Invoice

DAYS = (date(2026, 11, 23), date(2028, 2, 29), date(2027, 1, 1))


@pytest.fixture(scope="module", params=DAYS, ids=str)
def demo_rig(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProgramRig]:
    """A program on the sample ledger of a day; the tests here only look at it."""
    rig = ProgramRig(tmp_path_factory.mktemp("demo"), clock=RigClock(request.param), bare=True)
    rig.services.demo.fill(request.param)
    yield rig
    rig.close()


def expected(rig: ProgramRig) -> DemoLedger:
    data = json.loads(resource_path("demo", "ledger.json").read_text(encoding="utf-8"))
    return read_demo_ledger(data, rig.clock.today())


def test_the_ledger_computes_the_very_figures_the_sample_promises(demo_rig: ProgramRig) -> None:
    demo, today = expected(demo_rig), demo_rig.clock.today()
    for item in demo.invoices:
        kept = demo_rig.services.invoices.get(item.invoice.id)
        wanted = item.invoice
        figures = (kept.number, kept.open, kept.next_due, kept.cancelled_on)
        assert figures == (wanted.number, wanted.open, wanted.next_due, wanted.cancelled_on)
        assert (kept.plan_id is None) is (wanted.plan_id is None)
    shown = {row.id: row.status for row in demo_rig.program.reads.invoice_page(InvoiceQuery(limit=500), today)}
    assert shown == {item.invoice.id: invoice_status(item.invoice, demo.holds, today) for item in demo.invoices}
    numbers = {item.invoice.id: item.invoice.number for item in demo.invoices}
    plans = {view.numbers: (view.state, view.open) for view in demo_rig.program.reads.plans(today)}
    assert plans == {
        tuple(numbers[each] for each in item.plan.invoice_ids): (item.plan.state, item.plan.open) for item in demo.plans
    }


def test_the_sample_ledger_is_sound_with_every_pdf(demo_rig: ProgramRig) -> None:
    result = demo_rig.services.care.check()
    assert result.is_sound, result
    assert all(demo_rig.services.invoices.get(item.invoice.id).pdf for item in expected(demo_rig).invoices)


def test_nothing_in_the_sample_waits_to_be_sent_nor_could_reach_anybody(demo_rig: ProgramRig) -> None:
    demo = expected(demo_rig)
    contacts = [contact for client in demo.clients for contact in client.contacts]
    assert all(contact.email.endswith(".example") for contact in contacts if contact.email)
    assert demo.sender.email.endswith(".example")
    assert demo_rig.services.accounts.view().account is None
    messages = demo_rig.program.reads.messages(None, 0, 500)
    assert {row.state for row in messages} == {State.SENT}
    assert len(messages) == len(demo.reminders)
    assert demo_rig.services.outbox.due() == ()


def test_the_messages_of_the_sample_can_be_opened_and_carry_their_invoices(demo_rig: ProgramRig) -> None:
    for row in demo_rig.program.reads.messages(None, 0, 500):
        seen = view_of(demo_rig.program.reads.delivery_mime(row.id))
        assert seen.subject == row.subject
        assert len(seen.attachments) == len(row.numbers)
        assert all(number in seen.text for number in row.numbers)


def test_a_letter_of_the_sample_names_only_earlier_letters_about_its_own_invoices(demo_rig: ProgramRig) -> None:
    demo = expected(demo_rig)
    languages = {client.name: client.language for client in demo.clients}
    sent = [demo_rig.delivery(row.id) for row in demo_rig.program.reads.messages(None, 0, 500)]
    for row in demo_rig.program.reads.messages(None, 0, 500):
        words = view_of(demo_rig.program.reads.delivery_mime(row.id)).text.partition("|")[0]
        about = {intent.invoice_id for intent in demo_rig.delivery(row.id).intents}
        own = {one.approved_at.date() for one in sent if about.intersection(i.invoice_id for i in one.intents)}
        own |= {day for i in about for day in (_invoice(demo, i).issued_on, _invoice(demo, i).due_on)}
        others = {one.approved_at.date() for one in sent if one.client_id == row.client_id} - own
        formats = formats_for(languages[row.client_name])
        assert not [day for day in others if f" {formats.long_date(day)}" in words.split("\n\n")[1]], words


def _invoice(demo: DemoLedger, invoice_id: int) -> Invoice:
    return next(item.invoice for item in demo.invoices if item.invoice.id == invoice_id)


def test_today_of_the_sample_has_every_kind_of_work_to_show_but_no_doubt(demo_rig: ProgramRig) -> None:
    steps = {row.step for row in demo_rig.today()}
    assert {StepKind.REMINDER, StepKind.CALL, StepKind.LETTER, StepKind.PLAN_BEHIND} <= steps
    assert StepKind.UNKNOWN_DELIVERY not in steps
    for row in demo_rig.today():
        if row.step is StepKind.REMINDER:
            review = demo_rig.services.reminders.review(demo_rig.draft(row.client_id, row.currency))
            rules = {finding.rule.value for finding in review.blocking}
            assert rules <= {"account", "bounced"}, (row.client_name, review.blocking)


def test_filling_it_twice_changes_nothing_and_a_ledger_in_use_is_left_alone(program_rig: ProgramRig) -> None:
    client_id = program_rig.client("My own client")
    with pytest.raises(LedgerNotEmptyError):
        program_rig.services.demo.fill(program_rig.clock.today())
    assert [name for _, name in program_rig.program.reads.client_names()] == ["My own client"]
    assert program_rig.services.settings.profile().sender.name == "Jan Nowak"
    assert program_rig.services.clients.get(client_id).name == "My own client"


def test_opening_the_sample_again_on_the_same_day_writes_nothing(demo_rig: ProgramRig) -> None:
    before = demo_rig.layout.path.read_bytes()
    demo_rig.services.demo.fill(demo_rig.clock.today())
    assert demo_rig.layout.path.read_bytes() == before
