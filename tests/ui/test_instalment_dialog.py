"""Offering instalments: parts that make the balance to the cent, a letter that is seen first, a plan that is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import DeliveryKind
from freelance_pay.domain.instalments import Interval, PlanState, PlanTerms
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import STANDARD
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.views import Topic
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.controllers.compose_controller import ComposeController
from freelance_pay.ui.controllers.instalment_controller import InstalmentController
from freelance_pay.ui.controllers.send_controller import SendController
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.instalment_dialog import InstalmentAsk, InstalmentChoice, InstalmentDialog
from freelance_pay.ui.dialogs.plan_dialogs import AcceptPlanDialog, EndPlanDialog, PlanDialog
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.ui.window_parts import WindowParts

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def invoice(number: str, minor: int, invoice_id: int = 1) -> Invoice:
    gross = Money(minor, "EUR")
    due = date(2026, 11, 1)
    return Invoice(ClientId(1), number, due, due, gross, Money(0, "EUR"), gross, gross, due, id=InvoiceId(invoice_id))


def opened(qtbot: QtBot, parts: WindowParts, *invoices: Invoice) -> InstalmentDialog:
    dialog = InstalmentDialog(InstalmentAsk(TODAY, "Acme", "EUR", invoices, TODAY + timedelta(days=8)), parts.theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def amounts(dialog: InstalmentDialog) -> list[str]:
    return [field.text() for field in dialog.findChildren(AmountField) if field.isVisible()]


def sum_line(dialog: InstalmentDialog) -> str:
    return by_name(dialog, TextLabel, "Sum of the instalments").text()


def type_amount(qtbot: QtBot, dialog: InstalmentDialog, number: int, text: str) -> None:
    field = by_name(dialog, AmountField, f"Amount of instalment {number}")
    field.selectAll()
    qtbot.keyClicks(field, text)


def press(qtbot: QtBot, dialog: QWidget, name: str) -> None:
    qtbot.mouseClick(by_name(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def test_eighteen_hundred_in_three_parts_is_three_times_six_hundred(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 180_000))
    assert amounts(dialog) == ["600.00", "600.00", "600.00"]
    assert sum_line(dialog) == "Adds up to €1,800.00."


def test_the_extra_cent_is_in_the_first_part(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 100_000))
    assert amounts(dialog) == ["333.34", "333.33", "333.33"]


def test_other_terms_propose_the_parts_anew(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 100_000))
    by_name(dialog, QSpinBox, "Parts").setValue(2)
    by_name(dialog, QComboBox, "How often").setCurrentIndex(0)
    days = [field.day for field in dialog.findChildren(DateField) if field.accessibleName().startswith("Instalment")]
    assert amounts(dialog) == ["500.00", "500.00"]
    assert (days[1] - days[0]).days == 7


def test_what_is_missing_is_told_to_the_cent_and_stops_the_offer(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 180_000))
    submitted: list[object] = []
    dialog.submitted.connect(submitted.append)
    type_amount(qtbot, dialog, 2, "599.99")
    assert sum_line(dialog) == "€0.01 missing."
    press(qtbot, dialog, "Write the offer…")
    assert submitted == []
    type_amount(qtbot, dialog, 2, "700")
    assert sum_line(dialog) == "€100.00 too much."


def test_the_difference_can_be_put_on_the_last_part(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 180_000))
    type_amount(qtbot, dialog, 1, "1000")
    press(qtbot, dialog, "Put it on the last part")
    assert amounts(dialog)[2] == "200.00"
    assert dialog.value() is not None


@pytest.mark.parametrize(("text", "words"), [("", "Enter an amount"), ("abc", "not an amount"), ("0", "above zero")])
def test_a_part_that_is_no_amount_is_named(qtbot: QtBot, parts: WindowParts, text: str, words: str) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 180_000))
    field = by_name(dialog, AmountField, "Amount of instalment 3")
    field.clear()
    field.amount_edited.emit()
    qtbot.keyClicks(field, text)
    assert "3" in sum_line(dialog)
    assert words in sum_line(dialog)
    assert dialog.value() is None


def test_instalments_must_follow_each_other(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 180_000))
    first = by_name(dialog, DateField, "Instalment 1 is due on").day
    by_name(dialog, DateField, "Instalment 2 is due on").set_day(first)
    assert sum_line(dialog) == "Instalment 2 must be due after the one before it."
    assert dialog.value() is None


def test_an_invoice_that_is_not_ticked_is_not_covered(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 180_000, 1), invoice("FV 2", 90_000, 2))
    (box,) = [box for box in dialog.findChildren(QCheckBox) if "FV 1" in box.accessibleName()]
    box.click()
    choice = dialog.value()
    assert isinstance(choice, InstalmentChoice)
    assert choice.invoice_ids == (InvoiceId(2),)
    assert sum(part.amount.minor for part in choice.instalments) == 90_000
    (other,) = [box for box in dialog.findChildren(QCheckBox) if "FV 2" in box.accessibleName()]
    assert not other.isEnabled()


def test_more_parts_than_cents_is_told(qtbot: QtBot, parts: WindowParts) -> None:
    dialog = opened(qtbot, parts, invoice("FV 1", 2))
    assert any("cannot be paid in that many parts" in label.text() for label in dialog.findChildren(TextLabel))
    assert dialog.value() is None


class Office:
    """The controllers over a real ledger with one client who owes 1800."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.client_id = host.rig.client("Acme")
        self.invoice_id = host.rig.invoice(self.client_id, "FV 1/2026", 180_000, overdue=12)
        self.compose = ComposeController(host.rig.program, host.parts, host.status, host.window)
        self.controller = InstalmentController(host.rig.program, host.parts, host.status, self.compose, host.window)
        self.controller.touched.connect(host.take_note)

    def plan(self) -> PlanRowView:
        return self.host.rig.program.reads.plans(TODAY, self.client_id)[0]

    def plans(self) -> list[PlanState]:
        return [plan.state for plan in self.host.rig.program.reads.plans(TODAY, self.client_id)]

    def offered(self) -> None:
        """Offer three parts with a letter that is sent in the mail program."""
        draft = self.offer().draft
        self.host.rig.services.reminders.sent_elsewhere(draft)
        press(self.host.qtbot, self.host.shown(ComposeWindow), "Cancel")

    def offer(self) -> ComposeWindow:
        """Offer three parts; the compose window with the letter."""
        self.controller.offer(self.client_id, "EUR")
        press(self.host.qtbot, self.host.shown(InstalmentDialog), "Write the offer…")
        window = self.host.shown(ComposeWindow)
        self.host.settle()
        return window


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def office(qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> Office:
    return Office(Host(qtbot, rig, parts))


def test_an_offer_is_a_letter_that_is_seen_before_it_is_sent(office: Office) -> None:
    window = office.offer()
    assert window.draft.kind is DeliveryKind.INSTALMENT_OFFER
    assert window.draft.body.count("600.00") >= 3
    assert office.plans() == []
    assert office.host.rig.program.reads.messages(None) == ()
    by_name(window, QPushButton, "Send offer")


def test_the_first_instalment_is_proposed_after_the_day_this_client_is_asked_to_answer_by(office: Office) -> None:
    rig = office.host.rig
    own = replace(STANDARD, key="own", name="For good friends", answer_days=21)
    rig.services.follow_up.save_policy(own)
    rig.services.clients.edit(replace(rig.services.clients.get(office.client_id), policy="own"))
    facts = office.offer().draft.letter
    assert facts.pay_by == TODAY + timedelta(days=21)
    assert facts.offer[0].due_on == TODAY + timedelta(days=22)


def test_closing_the_letter_of_an_offer_leaves_no_trace(office: Office) -> None:
    press(office.host.qtbot, office.offer(), "Cancel")
    office.host.settle()
    assert office.plans() == []
    assert office.host.touched == set()
    office.controller.offer(office.client_id, "EUR")
    office.host.shown(InstalmentDialog)


def test_sending_the_letter_makes_the_offer_and_undo_takes_it_back(office: Office) -> None:
    sending = SendController(office.host.rig.program, office.host.parts, office.host.status, office.host.window)
    office.compose.approved.connect(sending.approve)
    sending.refused.connect(office.compose.reopen)
    office.host.rig.services.settings.save_preferences(Preferences(undo_seconds=30))
    window = office.offer()
    press(office.host.qtbot, window, "Send offer")
    office.host.settle()
    assert office.plans() == [PlanState.OFFERED]
    assert office.host.status.text.startswith("The offer to Acme goes out")
    office.host.status.undo_last()
    office.host.qtbot.waitUntil(window.isVisible)
    office.host.settle()
    assert office.plans() == [PlanState.UNSENT]
    press(office.host.qtbot, window, "Send offer")
    office.host.settle()
    assert office.plans() == [PlanState.OFFERED]


def test_a_letter_that_offers_other_terms_comes_to_the_front_before_new_ones_are_asked_for(office: Office) -> None:
    window = office.offer()
    office.controller.offer(office.client_id, "EUR")
    office.host.settle()
    assert office.host.all_shown(InstalmentDialog) == []
    assert office.host.all_shown(ComposeWindow) == [window]


def test_the_clients_yes_starts_the_plan_and_stops_reminders(office: Office) -> None:
    office.offered()
    office.controller.offer(office.client_id, "EUR")
    press(office.host.qtbot, office.host.shown(PlanDialog), "The client accepted…")
    dialog = office.host.shown(AcceptPlanDialog)
    office.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Note"), "on Monday")
    press(office.host.qtbot, dialog, "Start the plan")
    office.host.qtbot.waitUntil(lambda: office.plan().state is PlanState.ACTIVE)
    office.host.settle()
    assert office.plan().accepted_how == "by e-mail: on Monday"
    assert office.host.rig.today() == ()
    assert Topic.PLANS in office.host.touched


def test_the_offer_that_was_sent_is_shown_before_one_that_waits_which_cannot_be_accepted(office: Office) -> None:
    office.offered()
    rig = office.host.rig
    rig.services.settings.save_preferences(Preferences(undo_seconds=30))
    terms = PlanTerms(6, TODAY + timedelta(days=14), Interval.MONTHLY)
    parts = rig.services.plans.preview(Money(180_000, "EUR"), terms)
    draft = rig.services.plans.write_offer(office.client_id, "EUR", [office.invoice_id], parts, replace=True)
    rig.services.reminders.approve(draft, confirmed=True)

    office.controller.offer(office.client_id, "EUR")
    dialog = office.host.shown(PlanDialog)
    assert by_name(dialog, QPushButton, "The client accepted…").isEnabled()
    dialog.reject()
    office.controller.show_plan(office.plan())
    dialog = office.host.shown(PlanDialog)
    assert len(office.plan().stand.lines) == 6
    assert [button.text() for button in dialog.findChildren(QPushButton) if "accepted" in button.text()] == []
    assert any("has not left for sure" in label.text() for label in dialog.findChildren(TextLabel))


def test_a_plan_ends_only_after_a_second_word_and_its_invoice_is_overdue_again(office: Office) -> None:
    office.offered()
    office.controller.accept(office.plan())
    press(office.host.qtbot, office.host.shown(AcceptPlanDialog), "Start the plan")
    office.host.qtbot.waitUntil(lambda: office.plan().state is PlanState.ACTIVE)
    office.host.settle()
    office.controller.offer(office.client_id, "EUR")
    press(office.host.qtbot, office.host.shown(PlanDialog), "End the plan…")
    dialog = office.host.shown(EndPlanDialog)
    assert by_name(dialog, QPushButton, "Cancel").isDefault()
    press(office.host.qtbot, dialog, "End the plan")
    office.host.qtbot.waitUntil(lambda: office.plan().state is PlanState.CANCELLED)
    office.host.settle()
    office.host.rig.clock.go_on(days=7)
    assert len(office.host.rig.today()) == 1


def test_an_offer_that_is_no_longer_right_is_refused_in_the_dialog(office: Office) -> None:
    office.controller.offer(office.client_id, "EUR")
    dialog = office.host.shown(InstalmentDialog)
    office.host.rig.pay(office.client_id, 50_000, office.invoice_id)
    press(office.host.qtbot, dialog, "Write the offer…")
    office.host.settle()
    assert dialog.isVisible()
    assert by_name(dialog, TextLabel, "Problem").text()
    assert office.host.rig.program.reads.plans(TODAY, office.client_id) == ()


def test_a_client_without_open_invoices_gets_a_sentence_instead_of_a_dialog(office: Office) -> None:
    office.host.rig.pay(office.client_id, 180_000, office.invoice_id)
    office.controller.offer(office.client_id, "EUR")
    office.host.qtbot.waitUntil(lambda: bool(office.host.status.text))
    assert "Acme has no open invoice" in office.host.status.text
