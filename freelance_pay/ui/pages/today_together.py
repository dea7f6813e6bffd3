"""The line above the list of Today: go through it, send several at once, thank for payments, see what is next."""

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
    """Hidden where there is nothing to offer; one row alone is done quicker by its own buttons."""

    go_requested = Signal()
    """Go through the rows one after the other."""
    send_requested = Signal()
    """Show which reminders can be sent at once."""
    thanks_requested = Signal()
    """Show which payments nobody was thanked for."""
    ahead_requested = Signal()
    """Show what goes out next."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = make_button(self.tr("Go through today"), ButtonKind.PLAIN)
        self._send = make_button("", ButtonKind.PLAIN)
        self._thanks = make_button("", ButtonKind.PLAIN)
        self._ahead = make_button(self.tr("What goes out next"), ButtonKind.PLAIN)
        icons.put(self._go, IconName.TODAY)
        icons.put(self._send, IconName.SEND)
        icons.put(self._thanks, IconName.MESSAGES)
        icons.put(self._ahead, IconName.AHEAD)
        for button in (self._go, self._send, self._thanks, self._ahead):
            self.add(button)
        self._go.clicked.connect(self.go_requested)
        self._send.clicked.connect(self.send_requested)
        self._thanks.clicked.connect(self.thanks_requested)
        self._ahead.clicked.connect(self.ahead_requested)
        self._rows = 0
        self._to_thank = 0
        self._thanks.hide()
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
        self._go.setVisible(rows >= _WORTH_IT)
        self._rows = rows
        self._fit()

    def show_thanks(self, count: int) -> None:
        """Say how many thank-you letters could go out; none: say nothing."""
        if count == self._to_thank:
            return
        self._to_thank = count
        text = self.tr("%n thank-you letter(s)…", "", count)
        self._thanks.setText(text)
        name_widget(self._thanks, text.removesuffix("…"))
        self._thanks.setVisible(count > 0)
        self.rearrange()
        self._fit()

    def _fit(self) -> None:
        self._ahead.setVisible(self._rows > 0)
        self.setVisible(self._rows > 0 or self._to_thank > 0)
