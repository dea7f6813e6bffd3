"""Asks what becomes of a message while it is night where the client is: in the morning, now, or not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox

from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.sending_errors import QuietHoursError


class NightQuestion(Question):
    """`agreed` is to send in the morning, `declined` not to send yet."""

    now_chosen = Signal()
    """Send it now all the same."""

    def __init__(self, night: QuietHoursError, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("It is {time} where {name} is").format(time=night.local, name=night.client_name),
            self.tr("Your quiet hours for clients end at {time} there. You can change them in Settings.").format(
                time=night.opens
            ),
            self.tr("Send at {time}").format(time=night.opens),
            self.tr("Do not send yet"),
            parent,
        )
        text = self.tr("Send now")
        self._now = self.addButton(text, QMessageBox.ButtonRole.DestructiveRole)
        name_widget(self._now, text)

    def _answer(self) -> None:
        if self.clickedButton() is self._now:
            self.now_chosen.emit()
        else:
            super()._answer()
