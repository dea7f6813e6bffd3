"""Whom to call: each contact with the number one click away, and the messengers behind a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QWidget

from freelance_pay.domain.message_links import Messenger
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.clients import Contact
    from freelance_pay.ui.icons import IconSet

_AT_MOST = 4


class CalleeRows(QWidget):
    """One line for each contact that has a number; a way to add one where none has."""

    call_requested = Signal(str)
    """Dial this number."""
    message_requested = Signal(str, str)
    """Open a message to this number in this Messenger."""
    contact_requested = Signal()
    """Write down a number."""

    def __init__(self, callees: Sequence[Contact], icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        name_widget(self, self.tr("Whom to call"))
        for row, contact in enumerate(callees[:_AT_MOST]):
            self._add(row, contact)
        if not callees:
            self._say_nobody()

    def _add(self, row: int, contact: Contact) -> None:
        phone = contact.phone.strip()
        call = make_button(phone, ButtonKind.LINK, name=self.tr("Call {number}").format(number=phone))
        self._icons.put(call, IconName.PHONE, Tone.ACCENT)
        call.clicked.connect(lambda: self.call_requested.emit(phone))
        message = make_button(
            self.tr("Message…"), ButtonKind.QUIET, name=self.tr("Message to {number}").format(number=phone)
        )
        message.clicked.connect(lambda: self._open_menu(message, phone))
        self._grid.addWidget(TextLabel(contact.name, TextRole.STRONG, wraps=True), row, 0)
        self._grid.addWidget(call, row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(message, row, 2)

    def _say_nobody(self) -> None:
        add = make_button(self.tr("Add a phone number…"), ButtonKind.LINK)
        add.clicked.connect(self.contact_requested)
        self._grid.addWidget(TextLabel(self.tr("No phone number is written down."), wraps=True), 0, 0)
        self._grid.addWidget(add, 0, 1)

    def _open_menu(self, button: QPushButton, phone: str) -> None:
        menu = MessengerMenu(self)
        menu.triggered.connect(lambda action: self.message_requested.emit(phone, action.data()))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


class MessengerMenu(QMenu):
    """The messengers a text can be handed to; the data of each action is its Messenger. It frees itself after use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = {
            Messenger.SMS: self.tr("Text message (SMS)"),
            Messenger.WHATSAPP: self.tr("WhatsApp"),
            Messenger.TELEGRAM: self.tr("Telegram"),
        }
        for messenger, text in words.items():
            self.addAction(text).setData(messenger.value)
        self.aboutToHide.connect(self.deleteLater)
