"""Shows a frozen message as its recipient will see it; nothing in it is loaded, followed or run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QGridLayout,
    QPlainTextEdit,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from freelance_pay.ui.locale_text import moment_text, size_text
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from freelance_pay.services.message_view import MessageView

_LEAST_LINES = 14


class MessagePreview(QWidget):
    """Headers, the words in both forms, and the names of the files; or one sentence why there is no message yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: MessageView | None = None
        self._headers = QGridLayout()
        self._values = [TextLabel(wraps=True) for _ in range(6)]
        self._titles = [TextLabel(title, TextRole.SMALL, muted=True) for title in self._header_titles()]
        self._formatted = _StillBrowser()
        self._plain = QPlainTextEdit()
        self._tabs = QTabWidget()
        self._instead = TextLabel(muted=True, wraps=True)
        self._stack = QStackedWidget()
        self._build()
        self.say(self.tr("The preview is being made…"))

    @property
    def message(self) -> MessageView | None:
        """What is shown, None when there is no message."""
        return self._message

    def show_message(self, message: MessageView) -> None:
        """Show `message`; the place that is read is kept when only the words changed."""
        self._message = message
        files = ", ".join(f"{file.name} ({size_text(file.size)})" for file in message.attachments)
        date = moment_text(message.sent_on) if message.sent_on is not None else ""
        fields = (message.sender, ", ".join(message.to), ", ".join(message.cc), message.subject, date, files)
        for title, value, text in zip(self._titles, self._values, fields, strict=True):
            value.setText(text)
            title.setVisible(bool(text))
            value.setVisible(bool(text))
        self._formatted.show_html(message.html)
        _set_text(self._plain, message.text)
        self._stack.setCurrentIndex(1)

    def say(self, sentence: str) -> None:
        """Show `sentence` in place of a message."""
        self._message = None
        self._instead.setText(sentence)
        self._stack.setCurrentIndex(0)

    def _build(self) -> None:
        name_widget(self, self.tr("Preview of the message"))
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        name_widget(self._formatted, self.tr("The message as it looks"))
        name_widget(self._plain, self.tr("The message as plain text"))
        self._plain.setReadOnly(True)
        self._plain.setTabChangesFocus(True)
        self._tabs.setDocumentMode(True)
        name_widget(self._tabs.tabBar(), self.tr("Preview of the message"))
        self._tabs.addTab(self._formatted, self.tr("As it looks"))
        self._tabs.addTab(self._plain, self.tr("Plain text"))
        self._headers.setColumnStretch(1, 1)
        self._headers.setHorizontalSpacing(12)
        self._headers.setVerticalSpacing(2)
        for row, (title, value) in enumerate(zip(self._titles, self._values, strict=True)):
            name_widget(value, title.text())
            self._headers.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self._headers.addWidget(value, row, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._headers)
        column.addWidget(self._tabs, 1)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._instead)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _header_titles(self) -> tuple[str, ...]:
        return (
            self.tr("From"),
            self.tr("To"),
            self.tr("Cc"),
            self.tr("Subject"),
            self.tr("Date"),
            self.tr("Attached"),
        )


class _StillBrowser(QTextBrowser):
    """Rich text that loads nothing and leads nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a message in the preview may not reach for files or the network."""
        return None

    def show_html(self, html: str) -> None:
        """Show `html` without losing the place."""
        place = self.verticalScrollBar().value()
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)


def _set_text(view: QPlainTextEdit, text: str) -> None:
    place = view.verticalScrollBar().value()
    view.setPlainText(text)
    view.verticalScrollBar().setValue(place)
