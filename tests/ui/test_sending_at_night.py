"""Sending to a client where it is night: the person says whether it waits, goes out now, or not yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from freelance_pay.domain.deliveries import State
from freelance_pay.ui.controllers.send_controller import SendController
from freelance_pay.ui.dialogs.night_question import NightQuestion
from freelance_pay.ui.pages.message_words import MessageWords
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.drafts import Draft
    from freelance_pay.ui.window_parts import WindowParts


class Night:
    """Half past eleven in the evening where the one client is."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.rig = host.rig
        self.sending = SendController(host.rig.program, host.parts, host.status, host.window)
        self.client: ClientId = self.rig.client("Acme", time_zone="Asia/Tokyo")
        self.rig.invoice(self.client)
        self.rig.clock.set_to(datetime(2026, 11, 23, 14, 30, tzinfo=UTC))
        host.window.show()

    def answer(self, button: str) -> None:
        """Press a button of the question."""
        question = self.host.shown(NightQuestion)
        self.host.qtbot.mouseClick(by_name(question, QPushButton, button), Qt.MouseButton.LeftButton)
        self.host.settle()

    def states(self) -> list[State]:
        """Where each message stands."""
        return [row.state for row in self.rig.program.reads.messages(None)]


@pytest.fixture
def night(qtbot: QtBot, parts: WindowParts, tmp_path: Path) -> Iterator[Night]:
    rig = ProgramRig(tmp_path)
    yield Night(Host(qtbot, rig, parts))
    rig.close()


def test_one_click_at_night_asks_first_and_the_way_back_sends_nothing(night: Night) -> None:
    night.sending.send(night.client, "EUR")
    question = night.host.shown(NightQuestion)
    assert "23:30" in question.text()
    night.host.qtbot.keyClick(question, Qt.Key.Key_Escape)
    night.host.settle()
    assert night.states() == []


def test_what_is_to_wait_waits_for_the_morning_there(night: Night) -> None:
    night.sending.send(night.client, "EUR")
    night.answer("Send at 07:00")
    night.sending.run_outbox()
    night.host.settle()
    assert night.states() == [State.QUEUED]
    assert "waits until" in night.host.status.text
    night.rig.clock.set_to(datetime(2026, 11, 23, 22, 1, tzinfo=UTC))
    night.sending.run_outbox()
    night.host.settle()
    assert night.states() == [State.SENT]


def test_what_is_to_go_now_goes_now(night: Night) -> None:
    night.sending.send(night.client, "EUR")
    night.answer("Send now")
    night.sending.run_outbox()
    night.host.settle()
    assert night.states() == [State.SENT]


def test_a_message_that_was_looked_at_is_asked_about_too_and_comes_back_when_it_is_not_to_go_yet(night: Night) -> None:
    draft: Draft = night.rig.draft(night.client)
    back: list[object] = []
    night.sending.refused.connect(lambda refused, problem: back.append((refused, problem)))
    night.sending.approve(draft, confirmed=False)
    night.answer("Do not send yet")
    assert back == [(draft, "")]
    assert night.states() == []


def test_a_message_put_off_over_night_says_when_it_leaves(night: Night) -> None:
    draft = night.rig.draft(night.client)
    night.rig.clock.set_to(datetime(2026, 11, 23, 11, 50, tzinfo=UTC))
    waiting = night.rig.services.reminders.approve(draft).delivery_id
    night.rig.clock.set_to(datetime(2026, 11, 23, 14, 30, tzinfo=UTC))
    night.rig.services.outbox.run()
    delivery = night.rig.delivery(waiting)
    said = MessageWords().advice(delivery, night.rig.clock.now(), "")
    assert "when the night is over there" in said
    assert said != MessageWords().advice(replace(delivery, detail="network:"), night.rig.clock.now(), "")
