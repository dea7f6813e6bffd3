"""An empty page: its words are narrow enough to read, its buttons wide enough for what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.widgets.empty_state import EmptyState, NextAction

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.window_parts import WindowParts

SENTENCE = "Bring your clients and invoices along from a table, or add the first client by hand. " * 2


@pytest.mark.parametrize("texts", [("Import a list…", "Add a client…", "Try with sample data"), ("Импорт " * 4,) * 3])
def test_the_buttons_of_an_empty_page_show_their_whole_text(
    qtbot: QtBot, parts: WindowParts, texts: tuple[str, ...]
) -> None:
    state = EmptyState(IconName.INVOICES, parts.icons)
    qtbot.addWidget(state)
    state.say("Who owes you money?", SENTENCE, [NextAction(text, lambda: None) for text in texts])
    state.resize(1000, 500)
    state.show()
    buttons = state.findChildren(QPushButton)
    assert [button.text() for button in buttons] == list(texts)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
