"""Skipping a client: it is left alone and comes back on the day that was chosen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from freelance_pay.domain.holds import HoldKind
from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.step_controller import StepController
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.quick_days import end_of_month, next_weekday
from freelance_pay.ui.dialogs.step_dialogs import SkipDialog
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name, names_of
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.holds import Hold
    from freelance_pay.ui.window_parts import WindowParts

TODAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


class Steps:
    """The step controller over a real ledger with one client who is overdue."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.client_id = host.rig.client("Acme")
        self.invoice_id = host.rig.invoice(self.client_id, "FV 1/2026", overdue=12)
        self.controller = StepController(host.rig.program, host.parts, host.status, host.window)
        self.controller.touched.connect(host.take_note)

    def skip(self) -> SkipDialog:
        """Ask to skip the client."""
        self.controller.skip(self.client_id, "EUR")
        return self.host.shown(SkipDialog)

    def holds(self) -> tuple[Hold, ...]:
        return self.host.rig.services.holds.standing(self.client_id)

    def kept(self) -> Hold:
        """The hold, once it is kept."""
        self.host.qtbot.waitUntil(lambda: len(self.holds()) == 1)
        self.host.settle()
        return self.holds()[0]


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def steps(qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> Steps:
    return Steps(Host(qtbot, rig, parts))


def test_a_client_skipped_until_friday_is_back_on_friday_and_not_before(steps: Steps) -> None:
    by_name(steps.skip(), QPushButton, "Friday").click()
    assert (steps.kept().kind, steps.kept().until) == (HoldKind.PAUSE, FRIDAY - timedelta(days=1))
    for _ in range(4):
        assert steps.host.rig.today() == ()
        steps.host.rig.clock.go_on(days=1)
    assert steps.host.rig.clock.today() == FRIDAY
    assert len(steps.host.rig.today()) == 1


def test_one_key_skips_until_tomorrow(steps: Steps) -> None:
    dialog = steps.skip()
    focused = dialog.focusWidget()
    assert focused is by_name(dialog, QPushButton, "Tomorrow")
    steps.host.qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert steps.kept().until == TODAY
    steps.host.rig.clock.go_on(days=1)
    assert len(steps.host.rig.today()) == 1


def test_a_reason_is_kept_with_any_day(steps: Steps) -> None:
    dialog = steps.skip()
    steps.host.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "on holiday")
    by_name(dialog, DateField, "Until").set_day(TODAY + timedelta(days=30))
    by_name(dialog, QPushButton, "Skip").click()
    hold = steps.kept()
    assert (hold.until, hold.reason) == (TODAY + timedelta(days=29), "on holiday")
    assert Topic.HOLDS in steps.host.touched
    assert "Acme" in steps.host.status.text


def test_who_asked_hears_that_the_client_was_dealt_with(steps: Steps) -> None:
    dealt_with: list[tuple[int, str]] = []
    steps.controller.dealt_with.connect(lambda *key: dealt_with.append(key))
    steps.skip().reject()
    steps.host.settle()
    assert dealt_with == []
    by_name(steps.skip(), QPushButton, "Monday").click()
    steps.kept()
    assert dealt_with == [(steps.client_id, "EUR")]


def test_a_dialog_closed_too_early_keeps_nobody_from_learning_what_was_kept(steps: Steps) -> None:
    dialog = steps.skip()
    by_name(dialog, QPushButton, "Skip").click()
    dialog.reject()
    steps.host.settle()
    assert len(steps.holds()) == 1
    assert Topic.HOLDS in steps.host.touched


def test_a_day_that_has_begun_cannot_be_chosen(steps: Steps) -> None:
    field = by_name(steps.skip(), DateField, "Until")
    field.set_day(TODAY)
    assert field.day > TODAY


def test_two_words_for_one_day_make_one_button(steps: Steps) -> None:
    names = names_of(steps.skip(), QPushButton)
    assert [name for name in names if name not in {"Cancel", "Skip"}] == ["Tomorrow", "Friday", "Monday"]


@pytest.mark.parametrize(("today", "monday", "friday"), [
    (date(2026, 11, 23), date(2026, 11, 30), date(2026, 11, 27)),
    (date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 4)),
    (date(2026, 11, 29), date(2026, 11, 30), date(2026, 12, 4)),
])  # fmt: skip
def test_a_day_of_the_week_is_the_next_one_and_never_today(today: date, monday: date, friday: date) -> None:
    assert (next_weekday(today, 0), next_weekday(today, 4)) == (monday, friday)


def test_the_end_of_the_month_is_never_today() -> None:
    assert end_of_month(date(2026, 11, 23)) == date(2026, 11, 30)
    assert end_of_month(date(2026, 11, 30)) == date(2026, 12, 31)
    assert end_of_month(date(2028, 2, 1)) == date(2028, 2, 29)
