"""The page Plans: how every instalment plan goes, and what the client answered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from freelance_pay.domain.holds import PlanPart
from freelance_pay.domain.instalments import Interval, PlanState, PlanTerms
from freelance_pay.domain.money import Money
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.plan_dialogs import AcceptPlanDialog, EndPlanDialog
from freelance_pay.ui.pages.plans_page import PlansPage
from freelance_pay.ui.widgets.badge import BadgeLabel
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.instalments import PlanId


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        yield made


def offered(rig: PageRig, name: str = "Acme") -> PlanId:
    """1800 in three parts from 1 December on, not answered yet."""
    client = rig.rig.client(name)
    invoice = rig.rig.invoice(client, f"{name} 1", 180_000, pdf=False)
    plans = rig.rig.services.plans
    parts = plans.preview(Money(180_000, "EUR"), PlanTerms(3, date(2026, 12, 1), Interval.MONTHLY))
    return rig.rig.offer(client, [invoice], parts)


def running(rig: PageRig, paid: int = 0) -> PlanId:
    plan_id = offered(rig)
    rig.rig.services.plans.accept(plan_id, "by phone")
    if paid:
        (plan,) = rig.rig.program.reads.plans(rig.rig.clock.today())
        rig.rig.pay(plan.client_id, paid)
    return plan_id


def state(rig: PageRig) -> PlanState:
    return rig.rig.program.reads.plans(rig.rig.clock.today())[0].state


def test_a_running_plan_tells_how_many_parts_are_paid_and_which_is_next(rig: PageRig) -> None:
    running(rig, paid=60_000)
    page = rig.open(PlansPage)
    assert page.cells() == [["Acme", "Acme 1", "On track", "1 of 3 paid", "1 Jan 2027, €600.00", "€1,200.00"]]
    page.select(0)
    said = page.said()
    assert "While the plan is kept, no reminder goes out for its invoices." in said
    assert "Agreed on 23 Nov: by phone" in said


def test_a_plan_that_is_behind_is_counted_and_says_what_is_missing(rig: PageRig) -> None:
    running(rig)
    rig.rig.clock.go_on(days=9)
    page = rig.open(PlansPage)
    counted: list[int] = []
    page.page.count_changed.connect(counted.append)
    page.page.refresh()
    rig.settle()
    assert page.cells()[0][2] == "1 behind"
    assert counted == [1]
    page.select(0)
    assert "An instalment is missing" in page.said()


def test_an_offer_becomes_a_plan_when_the_client_accepts(rig: PageRig) -> None:
    offered(rig)
    page = rig.open(PlansPage)
    page.select(0)
    page.press("The client accepted…")
    dialog = page.dialog(AcceptPlanDialog)
    by_name(dialog, QComboBox, "How").setCurrentText("by letter")
    page.press_in(dialog, "Start the plan")
    assert state(rig) is PlanState.ACTIVE
    assert Topic.PLANS in page.touched
    assert "by letter" in page.said()
    assert rig.status.text == "The plan with Acme runs."


def test_an_offer_whose_balance_changed_is_not_accepted_and_the_reason_is_told(rig: PageRig) -> None:
    offered(rig)
    (plan,) = rig.rig.program.reads.plans(rig.rig.clock.today())
    page = rig.open(PlansPage)
    page.select(0)
    rig.rig.pay(plan.client_id, 10_000)
    page.press("The client accepted…")
    dialog = page.dialog(AcceptPlanDialog)
    page.press_in(dialog, "Start the plan")
    assert dialog.isVisible()
    assert state(rig) is PlanState.OFFERED


def test_a_plan_ends_when_the_person_says_so_and_keeps_the_reason(rig: PageRig) -> None:
    running(rig)
    page = rig.open(PlansPage)
    page.select(0)
    page.press("End the plan…")
    dialog = page.dialog(EndPlanDialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "paid by other means")
    page.press_in(dialog, "End the plan")
    assert state(rig) is PlanState.CANCELLED
    assert "paid by other means" in page.said()


def test_an_offer_can_be_taken_back(rig: PageRig) -> None:
    offered(rig)
    page = rig.open(PlansPage)
    page.select(0)
    page.press("Take the offer back…")
    dialog = page.dialog(EndPlanDialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "no answer")
    page.press_in(dialog, "Take the offer back")
    assert state(rig) is PlanState.DECLINED
    offers = names_of(page.page, QPushButton)
    assert "The client accepted…" not in offers
    assert "Take the offer back…" not in offers


def test_a_plan_or_offer_that_was_ended_by_mistake_is_brought_back(rig: PageRig) -> None:
    rig.rig.services.plans.end(running(rig), "the wrong client")
    page = rig.open(PlansPage)
    page.select(0)
    page.press("Run the plan again")
    assert state(rig) is PlanState.ACTIVE
    rig.rig.services.plans.end(offered(rig, "Beta"), "")
    page.page.refresh()
    rig.settle()
    page.select(1)
    page.press("Let the offer stand again")
    assert rig.status.text == "The offer stands again."
    assert "Let the offer stand again" not in names_of(page.page, QPushButton)


def test_an_offer_whose_letter_did_not_go_out_says_so_and_asks_for_nothing(rig: PageRig) -> None:
    client = rig.rig.client("Acme")
    invoice = rig.rig.invoice(client, "Acme 1", 180_000)
    services = rig.rig.services
    parts = services.plans.preview(Money(180_000, "EUR"), PlanTerms(3, date(2026, 12, 1), Interval.MONTHLY))
    draft = services.plans.write_offer(client, "EUR", [invoice], parts)
    services.outbox.undo(services.reminders.approve(draft).delivery_id)
    page = rig.open(PlansPage)
    assert page.cells()[0][2] == "Not sent"
    page.select(0)
    assert "the client knows nothing of it" in page.said()
    assert "The client accepted…" not in names_of(page.page, QPushButton)


def test_the_page_leads_to_the_client_and_says_where_plans_come_from(rig: PageRig) -> None:
    page = rig.open(PlansPage)
    assert "No instalment plans yet" in page.said()
    plan_id = offered(rig)
    page.page.reveal(plan_id)
    rig.settle()
    clients: list[int] = []
    page.page.client_requested.connect(clients.append)
    page.press("Open client")
    assert clients == [rig.rig.program.reads.plans(rig.rig.clock.today())[0].client_id]


def test_an_instalment_that_is_left_alone_says_until_when(rig: PageRig) -> None:
    plan_id = running(rig)
    rig.rig.clock.go_on(days=9)
    (plan,) = rig.rig.program.reads.plans(rig.rig.clock.today())
    rig.rig.services.holds.promise(plan.client_id, PlanPart(plan_id, date(2026, 12, 1)), date(2026, 12, 18))
    page = rig.open(PlansPage)
    page.select(0)
    assert "Promised to pay by 18 Dec" in names_of(page.page, BadgeLabel)
    assert "The next instalment is left alone for a while; the ones after it count as usual." in page.said()
