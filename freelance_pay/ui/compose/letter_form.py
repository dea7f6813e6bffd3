"""The form of a letter: whom it goes to, its subject and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from freelance_pay.domain.outgoing import Mailbox
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.services.drafts import Draft

_LONGEST_SUBJECT = 300
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class LetterForm(QWidget):
    """Gives back every character it was given, no-break spaces too: opening a letter changes nothing in it."""

    changed = Signal()
    """The person changed the recipients, the subject or the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipients = RecipientLine()
        self._subject = QLineEdit()
        self._body = QPlainTextEdit()
        self._build()
        self._recipients.changed.connect(self.changed)
        self._subject.textEdited.connect(lambda _text: self.changed.emit())
        self._body.textChanged.connect(self.changed)

    @property
    def subject(self) -> str:
        """The subject as it stands."""
        return self._subject.text()

    @property
    def body(self) -> str:
        """The words as they stand, lines ended by line feeds."""
        return self._body.document().toRawText().translate(_LINE_ENDS)

    @property
    def to(self) -> tuple[Mailbox, ...]:
        """Whom the message goes to."""
        return self._recipients.to

    def show_draft(self, draft: Draft) -> None:
        """Show `draft` without saying that anything changed."""
        self._body.blockSignals(True)
        self._recipients.show_draft(draft)
        self._subject.setText(draft.subject)
        self._subject.setCursorPosition(0)
        self._body.setPlainText(draft.body)
        self._body.blockSignals(False)

    def focus_words(self) -> None:
        """Put the cursor where the letter begins."""
        self._body.setFocus()

    def _build(self) -> None:
        title = TextLabel(self.tr("&Subject"), TextRole.SMALL, muted=True)
        title.setBuddy(self._subject)
        name_widget(self._subject, self.tr("Subject"))
        name_widget(self._body, self.tr("Letter"))
        self._subject.setMaxLength(_LONGEST_SUBJECT)
        self._body.setTabChangesFocus(True)
        self._body.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._recipients)
        column.addWidget(title)
        column.addWidget(self._subject)
        column.addSpacing(4)
        column.addWidget(self._body, 1)


class RecipientLine(QWidget):
    """Who gets the message; others of the same client can be chosen, nobody else."""

    changed = Signal()
    """The person chose other recipients."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to: tuple[Mailbox, ...] = ()
        self._choices: tuple[Mailbox, ...] = ()
        self._to_text = TextLabel(wraps=True)
        self._cc_text = TextLabel(role=TextRole.SMALL, muted=True, wraps=True)
        self._change = make_button(self.tr("Change…"), ButtonKind.LINK, name=self.tr("Change the recipients"))
        self._build()
        self._change.clicked.connect(self._open_menu)

    @property
    def to(self) -> tuple[Mailbox, ...]:
        """Whom the message goes to; at least one where the client has an address."""
        return self._to

    def show_draft(self, draft: Draft) -> None:
        """Show the recipients of `draft`."""
        self._to = draft.to
        contacts = draft.letter.client.contacts
        self._choices = tuple(Mailbox(contact.name, contact.email) for contact in contacts if contact.email)
        self._change.setVisible(len(self._choices) > 1)
        copies = self.tr("Copy to {addresses}").format(addresses=_line(draft.cc))
        self._cc_text.setText(copies if draft.cc else "")
        self._cc_text.setVisible(bool(draft.cc))
        self._show()

    def choose(self, to: Sequence[Mailbox]) -> None:
        """Send the message to these of the client's contacts; to nobody is no choice."""
        chosen = tuple(box for box in self._choices if box in to)
        if chosen and chosen != self._to:
            self._to = chosen
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
        text = self.tr("To {addresses}").format(addresses=_line(self._to)) if self._to else nobody
        self._to_text.setText(text)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for box in self._choices:
            self._add_choice(menu, box)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._change.mapToGlobal(self._change.rect().bottomLeft()))

    def _add_choice(self, menu: QMenu, box: Mailbox) -> None:
        action = menu.addAction(_line((box,)).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(box in self._to)
        action.triggered.connect(lambda is_on: self.choose([*self._without(box), *([box] if is_on else [])]))

    def _without(self, box: Mailbox) -> list[Mailbox]:
        return [other for other in self._to if other != box]


def _line(boxes: Sequence[Mailbox]) -> str:
    return ", ".join(f"{box.name} <{box.address}>" if box.name else box.address for box in boxes)
