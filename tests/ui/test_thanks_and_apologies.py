"""Thank-yous and apologies: offered where there is a reason, opened to be read, never sent unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.main_window import MESSAGES
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import WholeWindow, whole_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


def press(opened: WholeWindow, parent: QWidget, text: str) -> None:
    """Press the button with this text as soon as it is there."""
    opened.qtbot.waitUntil(lambda: len(buttons(parent, text)) == 1)
    buttons(parent, text)[0].click()


def buttons(parent: QWidget, text: str) -> list[QPushButton]:
    return [button for button in parent.findChildren(QPushButton) if button.text() == text and button.isVisible()]


def kinds_sent(rig: ProgramRig) -> list[DeliveryKind]:
    rows = rig.program.reads.messages(None)
    return [row.kind for row in rows if row.state is State.SENT]


def send_when_ready(opened: WholeWindow, window: ComposeWindow, verb: str) -> None:
    opened.qtbot.waitUntil(lambda: any(button.isEnabled() for button in buttons(window, verb)))
    buttons(window, verb)[0].click()


def test_an_apology_for_a_sent_message_is_read_before_it_goes_out(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig
) -> None:
    client_id = rig.client("Acme")
    rig.invoice(client_id, "FV 1/2026")
    mistaken = rig.send(client_id)
    with whole_window(qapp, qtbot, rig, undo_seconds=0) as opened:
        opened.window.show_page(MESSAGES)
        opened.window.page(MESSAGES).reveal(mistaken)
        press(opened, opened.window, "Apologise for this message…")
        window = opened.dialog(ComposeWindow)
        assert kinds_sent(rig) == [DeliveryKind.REMINDER]
        send_when_ready(opened, window, "Send apology")
        qtbot.waitUntil(lambda: DeliveryKind.APOLOGY in kinds_sent(rig))
