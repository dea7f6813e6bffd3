"""Skipping a client and noting a call: reminders rest as told, and what the client said is kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from freelance_pay.domain.holds import HoldKind
from freelance_pay.services.views import TimelineKind, Topic
from freelance_pay.ui.controllers.compose_controller import ComposeController
from freelance_pay.ui.controllers.instalment_controller import InstalmentController
from freelance_pay.ui.controllers.step_controller import StepController
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.instalment_dialog import InstalmentDialog
from freelance_pay.ui.dialogs.step_dialogs import CallDialog, SkipDialog
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.holds import Hold
    from freelance_pay.ui.window_parts import WindowParts

TODAY = date(2026, 11, 23)


class Steps:
    """The step controller over a real ledger with one client who is overdue."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.client_id = host.rig.client("Acme")
        self.invoice_id = host.rig.invoice(self.client_id, "FV 1/2026", overdue=12)
        compose = ComposeController(host.rig.program, host.parts, host.status, host.window)
        instalments = InstalmentController(host.rig.program, host.parts, host.status, compose, host.window)
        self.controller = StepController(host.rig.program, host.parts, host.status, instalments, host.window)
        self.controller.touched.connect(host.take_note)

    def call(self, outcome: str, note: str = "") -> CallDialog:
        """Say what came of a call and press Keep."""
        self.controller.call_done(self.client_id, "EUR")
        dialog = self.host.shown(CallDialog)
        by_name(dialog, QComboBox, "Outcome").setCurrentText(outcome)
        self.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Note"), note)
        self.keep(dialog)
        return dialog

    def keep(self, dialog: CallDialog) -> None:
        self.host.qtbot.mouseClick(by_name(dialog, QPushButton, "Keep"), Qt.MouseButton.LeftButton)

    def holds(self) -> tuple[Hold, ...]:
        return self.host.rig.services.holds.standing(self.client_id)

    def told(self) -> list[str]:
        timeline = self.host.rig.program.reads.client_timeline(self.client_id)
        return [entry.text for entry in timeline if entry.kind is TimelineKind.CALL]


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def steps(qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> Steps:
    return Steps(Host(qtbot, rig, parts))


def test_a_skipped_client_is_left_alone_up_to_and_including_the_day(steps: Steps) -> None:
    steps.controller.skip(steps.client_id, "EUR")
    dialog = steps.host.shown(SkipDialog)
    steps.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "on holiday")
    by_name(dialog, QPushButton, "Tomorrow").click()
    by_name(dialog, QPushButton, "Skip").click()
    steps.host.qtbot.waitUntil(lambda: len(steps.holds()) == 1)
    steps.host.settle()
    (hold,) = steps.holds()
    assert (hold.kind, hold.until, hold.reason) == (HoldKind.PAUSE, TODAY + timedelta(days=1), "on holiday")
    assert steps.host.rig.today() == ()
    assert Topic.HOLDS in steps.host.touched


def test_a_dialog_closed_too_early_keeps_nobody_from_learning_what_was_kept(steps: Steps) -> None:
    steps.controller.skip(steps.client_id, "EUR")
    dialog = steps.host.shown(SkipDialog)
    by_name(dialog, QPushButton, "Skip").click()
    dialog.reject()
    steps.host.settle()
    assert len(steps.holds()) == 1
    assert Topic.HOLDS in steps.host.touched


def test_a_day_that_is_over_cannot_be_chosen(steps: Steps) -> None:
    steps.controller.skip(steps.client_id, "EUR")
    field = by_name(steps.host.shown(SkipDialog), DateField, "Until")
    field.set_day(TODAY - timedelta(days=1))
    assert field.day >= TODAY


def test_a_call_nobody_answered_is_kept_as_contact_and_holds_nothing(steps: Steps) -> None:
    steps.call("Nobody answered")
    steps.host.qtbot.waitUntil(lambda: steps.told() == ["nobody answered"])
    assert steps.holds() == ()


def test_a_promise_on_the_phone_makes_reminders_rest(steps: Steps) -> None:
    steps.call("Will pay by a day", "said Anna")
    steps.host.qtbot.waitUntil(lambda: bool(steps.told()))
    (hold,) = steps.holds()
    assert (hold.kind, hold.until) == (HoldKind.PROMISE, TODAY + timedelta(days=7))
    assert steps.told() == ["will pay: said Anna"]


def test_a_dispute_needs_to_be_told_in_words(steps: Steps) -> None:
    dialog = steps.call("Disputes an invoice")
    assert steps.holds() == ()
    assert dialog.isVisible()
    steps.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Note"), "wrong hours")
    steps.keep(dialog)
    steps.host.qtbot.waitUntil(lambda: bool(steps.holds()))
    (hold,) = steps.holds()
    assert (hold.kind, hold.invoice_id, hold.reason) == (HoldKind.DISPUTE, steps.invoice_id, "wrong hours")


def test_a_client_who_wants_instalments_leads_to_the_offer(steps: Steps) -> None:
    steps.call("Wants to pay in instalments")
    steps.host.shown(InstalmentDialog)
    assert steps.told() == ["wants instalments"]


def test_only_the_fields_an_outcome_needs_are_shown(steps: Steps) -> None:
    steps.controller.call_done(steps.client_id, "EUR")
    dialog = steps.host.shown(CallDialog)
    assert [field for field in dialog.findChildren(DateField) if field.isVisible()] == []
    by_name(dialog, QComboBox, "Outcome").setCurrentText("Will pay by a day")
    by_name(dialog, DateField, "Promised by")
