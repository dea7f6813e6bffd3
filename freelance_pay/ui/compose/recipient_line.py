"""The line of a letter that says who gets it: contacts of the client, who are chosen in a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from freelance_pay.domain.outgoing import Mailbox
from freelance_pay.ui.compose.recipients_dialog import Recipients, RecipientsDialog, mailbox_text
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.services.drafts import Draft
    from freelance_pay.ui.theme import Theme


class RecipientLine(QWidget):
    """Who gets the message, and who a copy; others of the same client can be chosen, nobody else."""

    changed = Signal()
    """The person chose other recipients."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = Recipients()
        self._contacts: tuple[Mailbox, ...] = ()
        self._to_text = TextLabel(wraps=True)
        self._cc_text = TextLabel(role=TextRole.SMALL, muted=True, wraps=True)
        self._change = make_button(self.tr("Change…"), ButtonKind.LINK, name=self.tr("Change the recipients"))
        self._build()
        self._change.clicked.connect(self._ask)

    @property
    def chosen(self) -> Recipients:
        """Whom the message goes to; at least one where the client has an address."""
        return self._chosen

    def show_draft(self, draft: Draft) -> None:
        """Show the recipients of `draft`."""
        self._chosen = Recipients(draft.to, draft.cc)
        contacts = draft.letter.client.contacts
        self._contacts = tuple(Mailbox(contact.name, contact.email) for contact in contacts if contact.email)
        self._change.setVisible(len(self._contacts) > 1 or draft.to != self._contacts)
        self._show()

    def choose(self, recipients: Recipients) -> None:
        """Send the message to these of the client's contacts; to nobody is no choice."""
        to = self._known(recipients.to)
        chosen = Recipients(to, tuple(box for box in self._known(recipients.cc) if box not in to))
        if to and chosen != self._chosen:
            self._chosen = chosen
            self._show()
            self.changed.emit()

    def _build(self) -> None:
        name_widget(self._to_text, self.tr("Recipients"))
        name_widget(self._cc_text, self.tr("Recipients of a copy"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._to_text, 1)
        row.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._cc_text)

    def _show(self) -> None:
        nobody = self.tr("To nobody yet: the client has no address")
        to, cc = _line(self._chosen.to), _line(self._chosen.cc)
        self._to_text.setText(self.tr("To {addresses}").format(addresses=to) if to else nobody)
        self._cc_text.setText(self.tr("Copy to {addresses}").format(addresses=cc) if cc else "")
        self._cc_text.setVisible(bool(cc))

    def _ask(self) -> None:
        dialog = RecipientsDialog(self._contacts, self._chosen, self._theme, self.window())
        dialog.submitted.connect(self.choose)
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    def _known(self, boxes: Sequence[Mailbox]) -> tuple[Mailbox, ...]:
        return tuple(box for box in self._contacts if box in boxes)


def _line(boxes: Sequence[Mailbox]) -> str:
    return ", ".join(mailbox_text(box) for box in boxes)
