"""The form of a letter: whom it goes to, its subject and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from freelance_pay.ui.compose.recipient_line import RecipientLine
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from freelance_pay.services.drafts import Draft
    from freelance_pay.ui.compose.recipients_dialog import Recipients
    from freelance_pay.ui.theme import Theme

_LONGEST_SUBJECT = 300
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


class LetterForm(QWidget):
    """Gives back every character it was given, no-break spaces too: opening a letter changes nothing in it."""

    changed = Signal()
    """The person changed the recipients, the subject or the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipients = RecipientLine(theme)
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
    def recipients(self) -> Recipients:
        """Whom the message goes to, and who gets a copy."""
        return self._recipients.chosen

    def show_draft(self, draft: Draft) -> None:
        """Show `draft` without saying that anything changed."""
        self._body.blockSignals(True)
        self._recipients.show_draft(draft)
        self._subject.setText(draft.subject)
        self._subject.setCursorPosition(0)
        self._body.setPlainText(draft.body)
        self._body.blockSignals(False)

    def choose(self, recipients: Recipients) -> None:
        """Send the message to `recipients`, of the contacts there are, and say so where that is another choice."""
        self._recipients.choose(recipients)

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
