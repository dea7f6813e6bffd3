"""Why a step is proposed, or why none is, stands beside every client and invoice, over the real program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import STANDARD, Stage
from freelance_pay.domain.steps import Rest, Step, StepItem, StepKind
from freelance_pay.domain.why import Why
from freelance_pay.services.today_screen import TodayScreen
from freelance_pay.ui.main_window import MainWindow
from freelance_pay.ui.pages.clients_page import ClientsPage
from freelance_pay.ui.pages.invoices_page import InvoicesPage
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.why_words import WhyWords
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.program_rig import MONDAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        yield made


def client_detail(rig: PageRig) -> str:
    page = rig.open(ClientsPage)
    page.select(0)
    return page.said()


def test_a_client_with_a_proposal_says_policy_day_and_last_contact(rig: PageRig) -> None:
    rig.rig.invoice(rig.rig.client(), overdue=12, pdf=False)
    said = client_detail(rig)
    assert "First reminder: the policy “Standard” planned it for 16 Nov. No contact so far." in said


def test_a_client_without_a_proposal_says_why_and_what_comes_next(rig: PageRig) -> None:
    client = rig.rig.client()
    rig.rig.invoice(client, overdue=5, pdf=False)
    rig.rig.send(client, without_pdf=True)
    said = client_detail(rig)
    assert "The last message went out only a few days ago." in said or "No reminder is due yet." in said
    assert "Next by the policy “Standard”: Second reminder, " in said


def test_an_invoice_that_is_never_reminded_says_so_and_its_neighbour_says_its_step(rig: PageRig) -> None:
    client = rig.rig.client()
    silent = rig.rig.invoice(client, "Silent", overdue=9, pdf=False)
    rig.rig.invoice(client, "Other", overdue=8, pdf=False)
    rig.rig.services.follow_up.make_exception(silent, "", never_remind=True)
    page = rig.open(InvoicesPage)
    said = {}
    for row in range(2):
        page.select(row)
        labels = [label.text() for label in page.page.findChildren(QLabel) if label.isVisible()]
        said[next(name for name in ("Silent", "Other") if name in labels)] = " ".join(labels)
    assert "You chose never to remind about this invoice." in said["Silent"]
    assert "First reminder: the policy “Standard” planned it for" in said["Other"]


def test_today_explains_what_it_proposes(rig: PageRig) -> None:
    client = rig.rig.client()
    rig.rig.invoice(client, overdue=5, pdf=False)
    panel = TodayScreen(rig.rig.program).client_panel(client, "EUR", MONDAY)
    assert panel.why is not None
    assert panel.why.answer == Step(
        StepKind.REMINDER,
        Stage.FIRST,
        (StepItem(panel.invoices[0].invoice_id, Stage.FIRST),),
        Money(180_000, "EUR"),
        panel.invoices[0].due_on,
        5,
        planned_on=panel.why.answer.planned_on if isinstance(panel.why.answer, Step) else None,
    )


def test_a_day_that_is_abbreviated_with_a_stop_ends_its_sentence_with_one(rig: PageRig) -> None:
    client_id = rig.rig.client()
    rig.rig.invoice(client_id, overdue=40, pdf=False)
    why = rig.rig.services.outlook.why(client_id, "EUR")
    assert why is not None
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Russian))
    try:
        said = WhyWords().sentence(why, rig.rig.clock.today())
    finally:
        QLocale.setDefault(before)
    assert "окт." in said
    assert ".." not in said


def test_every_reason_for_no_step_has_words(qapp: QApplication) -> None:
    words = WhyWords(qapp)
    said = {rest: words.sentence(Why(rest, STANDARD), MONDAY) for rest in Rest}
    assert all(said.values())
    assert len(set(said.values())) == len(Rest)


@pytest.mark.parametrize("kind", StepKind)
def test_every_kind_of_step_has_words(qapp: QApplication, kind: StepKind) -> None:
    step = Step(kind, Stage.FIRST, (), Money(1, "EUR"), MONDAY, 1, promise_broken=MONDAY)
    said = WhyWords(qapp).sentence(Why(step, replace(STANDARD, name="Mine"), MONDAY), MONDAY)
    assert said.endswith("Last contact on 23 Nov.")


def test_on_today_one_key_says_why_and_the_menu_of_a_row_offers_it(rig: PageRig) -> None:
    rig.rig.invoice(rig.rig.client(), overdue=12, pdf=False)
    window = MainWindow(replace(rig.parts, today=TodayScreen(rig.rig.program)))
    rig.qtbot.addWidget(window)
    window.today_page.show_first_rows()
    with rig.qtbot.waitActive(window):  # keys reach an active window only
        window.show()
        window.activateWindow()
    rig.settle()
    (rows,) = window.today_page.findChildren(TodayList)
    assert rows.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert "Why this step?" in [action.text() for action in rows.actions()]
    rig.qtbot.keyClick(rows, Qt.Key.Key_W)
    rig.settle()
    assert window.status.text == (
        "Acme: First reminder: the policy “Standard” planned it for 16 Nov. No contact so far."
    )
