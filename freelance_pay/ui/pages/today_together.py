"""The line above the list of Today: go through it from row to row, or send several reminders at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.flow_row import FlowRow
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.icons import IconSet

_WORTH_IT = 2


class TogetherLine(FlowRow):
    """Hidden where there are fewer than two rows: then their own buttons are quicker."""

    go_requested = Signal()
    """Go through the rows one after the other."""
    send_requested = Signal()
    """Show which reminders can be sent at once."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = make_button(self.tr("Go through today"), ButtonKind.PLAIN)
        self._send = make_button("", ButtonKind.PLAIN)
        icons.put(self._go, IconName.TODAY)
        icons.put(self._send, IconName.SEND)
        self.add(self._go)
        self.add(self._send)
        self._go.clicked.connect(self.go_requested)
        self._send.clicked.connect(self.send_requested)
        self.hide()

    def show_counts(self, rows: int, reminders: int, marked: int) -> None:
        """Say how many reminders the button is about: the marked ones, else all."""
        text = (
            self.tr("Send %n marked reminder(s)…", "", marked)
            if marked
            else self.tr("Send %n reminder(s)…", "", reminders)
        )
        if text != self._send.text():
            self._send.setText(text)
            name_widget(self._send, text.removesuffix("…"))
            self.rearrange()
        self._send.setVisible(bool(marked) or reminders >= _WORTH_IT)
        self.setVisible(rows >= _WORTH_IT)
