"""Thank-yous and apologies: offered where there is a reason, opened to be read, never sent unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.ui.actions import Act
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.dialogs.payment_dialog import PaymentDialog
from freelance_pay.ui.dialogs.thanks_dialog import ThanksDialog
from freelance_pay.ui.main_window import INVOICES, MESSAGES
from freelance_pay.ui.pages.invoices_actions import Deed
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


def paid(rig: ProgramRig, name: str = "Acme", overdue: int = -5) -> None:
    client_id = rig.client(name)
    rig.pay(client_id, 180_000, rig.invoice(client_id, f"{name} 1/2026", overdue=overdue))


def test_today_says_how_many_thank_you_letters_could_go_out_and_sends_none_by_itself(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig
) -> None:
    paid(rig)
    paid(rig, "Borealis")
    with whole_window(qapp, qtbot, rig, undo_seconds=0) as opened:
        press(opened, opened.today, "2 thank-you letters…")
        dialog = opened.dialog(ThanksDialog)
        press(opened, dialog, "Write the letter…")
        window = opened.dialog(ComposeWindow)
        assert kinds_sent(rig) == []
        assert not [box for box in window.findChildren(QCheckBox) if box.isVisible() and "PDF" in box.text()]
        send_when_ready(opened, window, "Send thank-you")
        qtbot.waitUntil(lambda: kinds_sent(rig) == [DeliveryKind.THANK_YOU])
        qtbot.waitUntil(lambda: len(buttons(opened.today, "1 thank-you letter…")) == 1)


def test_two_payments_of_one_client_have_a_letter_each(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> None:
    client_id = rig.client("Acme")
    for number, minor in enumerate((60_000, 70_000), 1):
        rig.pay(client_id, minor, rig.invoice(client_id, f"FV {number}/2026", minor, overdue=-5))
    proposals = rig.services.reminders.thanks_to_propose(rig.clock.today())
    with whole_window(qapp, qtbot, rig) as opened:
        composing = opened.shell.wishes.composing  # type: ignore[union-attr]
        for proposal in proposals:
            composing.open_thanks(proposal.payment_id)
        qtbot.waitUntil(lambda: len(opened.window.findChildren(ComposeWindow)) == 2)


def test_without_a_payment_today_says_nothing_of_thanks(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> None:
    rig.invoice(rig.client("Acme"))
    with whole_window(qapp, qtbot, rig) as opened:
        assert [button for button in opened.today.findChildren(QPushButton) if "thank-you" in button.text()] == []


def test_a_recorded_payment_offers_a_thank_you_that_is_read_first(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig
) -> None:
    invoice_id = rig.invoice(rig.client("Acme"), "FV 1/2026")
    with whole_window(qapp, qtbot, rig, undo_seconds=0) as opened:
        opened.window.show_page(INVOICES)
        page: Any = opened.window.page(INVOICES)
        page.reveal(invoice_id)
        qtbot.waitUntil(page.actions_of_invoice.action(Deed.PAYMENT).isEnabled)
        opened.do(Act.RECORD_PAYMENT)
        press(opened, opened.dialog(PaymentDialog), "Record payment")
        press(opened, opened.window.status, "Write a thank-you…")
        opened.dialog(ComposeWindow)
        assert kinds_sent(rig) == []
        assert buttons(opened.window.status, "Write a thank-you…") == []
