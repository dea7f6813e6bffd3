"""The rescue dialog: its buttons say a verb, and restoring is offered only where there is a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from freelance_pay.services.sentence import Sentence
from freelance_pay.ui.dialogs.rescue_dialog import RescueDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAMAGED = Sentence("The ledger is damaged", "It was not written to.", "Restore the newest good copy.")


@pytest.mark.parametrize(("can_restore", "words"), [(True, ["Close", "Restore the newest copy"]), (False, ["Close"])])
def test_the_buttons_say_what_they_do_in_plain_words(qtbot: QtBot, can_restore: bool, words: list[str]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = RescueDialog(DAMAGED, parent, can_restore=can_restore)
    dialog.show()
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()] == words
    assert [button.accessibleName() for button in dialog.findChildren(QPushButton) if button.isVisible()] == words
