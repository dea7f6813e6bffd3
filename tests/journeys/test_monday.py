"""Monday morning in the real window: twelve overdue invoices, and every client gets what is right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton

from freelance_pay.domain.deliveries import State
from freelance_pay.ui.actions import Act
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.dialogs.batch_dialog import BatchDialog
from freelance_pay.ui.dialogs.step_dialogs import SkipDialog
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import WholeWindow, whole_window
from tests.support.window import by_name, by_start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FRIDAY = date(2026, 11, 27)
INVOICES = {
    "Acme": ("EUR", "EUR"),
    "Beta": ("EUR", "EUR"),
    "Gamma": ("EUR", "EUR"),
    "Delta": ("EUR", "PLN"),
    "Epsilon": ("PLN",),
    "Zeta": ("PLN", "PLN"),
    "Eta": ("EUR",),
}


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    number = 0
    for name, currencies in INVOICES.items():
        client_id = made.client(name)
        for currency in currencies:
            number += 1
            made.invoice(client_id, f"FV {number}/2026", 10_000 * number, overdue=8, currency=currency)
    yield made
    made.close()


@pytest.fixture
def whole(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> Iterator[WholeWindow]:
    with whole_window(qapp, qtbot, rig, undo_seconds=0) as opened:
        yield opened


def select(whole: WholeWindow, name: str, currency: str = "EUR") -> None:
    view = whole.today.view
    assert view is not None
    row = next(row for row in view.rows if (row.client_name, row.currency) == (name, currency))
    whole.today.select(*row.key)
    whole.settle()


def sent(whole: WholeWindow) -> set[tuple[str, str, tuple[str, ...]]]:
    rows = whole.rig.program.reads.messages(None)
    return {(row.client_name, row.amount.currency, row.numbers) for row in rows if row.state is State.SENT}


def wait_until_sent(whole: WholeWindow, count: int) -> None:
    whole.qtbot.waitUntil(lambda: len(sent(whole)) == count, timeout=20_000)
    whole.settle()


def test_one_is_skipped_one_edited_one_has_an_invoice_left_out_and_the_rest_go_together(whole: WholeWindow) -> None:
    assert whole.today.view is not None
    assert len(whole.today.view.rows) == 8  # seven clients, one of them in two currencies

    select(whole, "Acme")
    whole.do(Act.SKIP_STEP)
    by_name(whole.dialog(SkipDialog), QPushButton, "Friday").click()
    whole.settle()

    select(whole, "Beta")
    whole.do(Act.EDIT_STEP)
    compose = whole.dialog(ComposeWindow)
    letter = by_name(compose, QPlainTextEdit, "Letter")
    letter.setPlainText(letter.toPlainText().replace("\n\n", "\n\nBy the way, thank you for the photos. ", 1))
    whole.qtbot.waitUntil(by_name(compose, QPushButton, "Send reminder").isEnabled)
    whole.settle()
    by_name(compose, QPushButton, "Send reminder").click()
    wait_until_sent(whole, 1)

    select(whole, "Gamma")
    whole.do(Act.EDIT_STEP)
    compose = whole.dialog(ComposeWindow)
    by_name(compose, QCheckBox, "Invoice FV 6/2026 is in the letter").click()
    whole.qtbot.waitUntil(lambda: len(compose.draft.items) == 1)
    whole.settle()
    by_name(compose, QPushButton, "Send reminder").click()
    wait_until_sent(whole, 2)

    whole.do(Act.SEND_SEVERAL)
    by_start(whole.dialog(BatchDialog), QPushButton, "Send 5 reminder").click()
    wait_until_sent(whole, 7)

    assert sent(whole) == {
        ("Beta", "EUR", ("FV 3/2026", "FV 4/2026")),
        ("Gamma", "EUR", ("FV 5/2026",)),
        ("Delta", "EUR", ("FV 7/2026",)),
        ("Delta", "PLN", ("FV 8/2026",)),
        ("Epsilon", "PLN", ("FV 9/2026",)),
        ("Zeta", "PLN", ("FV 10/2026", "FV 11/2026")),
        ("Eta", "EUR", ("FV 12/2026",)),
    }
    assert len(whole.rig.mail.taken) == 7
    assert any(b"thank you for the photos" in mime for mime in whole.rig.mail.taken)

    assert whole.rig.today() == ()
    whole.rig.clock.go_on(days=4)
    assert whole.rig.clock.today() == FRIDAY
    assert [row.client_name for row in whole.rig.today()] == ["Acme"]
    whole.rig.clock.go_on(days=3)
    gamma = next(row for row in whole.rig.today() if row.client_name == "Gamma")
    items = whole.rig.draft(gamma.client_id).items
    assert "FV 6/2026" in [item.number for item in items if item.raises]
