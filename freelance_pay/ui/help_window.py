"""The help: its topics on the left, the chosen one beside them; it may stay open while the person works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout

from freelance_pay.ui.dialogs.entry_dialog import OF_SCREEN
from freelance_pay.ui.help_pages import HelpPages
from freelance_pay.ui.help_topics import Topic, read_topics, topic_called
from freelance_pay.ui.pages.invoices_actions import InvoiceActions
from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.actions import ActionList
    from freelance_pay.ui.window_parts import WindowParts

_LETTERS = 118
_LINES = 34
_TOPIC_SIDES = 30


@dataclass(frozen=True, slots=True)
class HelpFacts:
    """What the window knows that the help tells."""

    actions: ActionList
    pages: Sequence[QAction]
    parts: WindowParts


class HelpWindow(QDialog):
    """Opened with `show_topic`; arrows choose a topic, Tab leads to its text, Escape closes."""

    def __init__(self, facts: HelpFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = QListWidget()
        self._text = QTextBrowser()
        self._close = make_button(self.tr("Close"))
        pages = HelpPages(self)
        self._written = read_topics(QLocale().name().partition("_")[0])
        keys = InvoiceActions(facts.parts.icons, self).with_keys()
        groups = pages.key_groups(facts.actions, facts.pages, keys)
        self._own = (
            (self.tr("Keyboard shortcuts"), pages.shortcuts(groups)),
            (self.tr("About Freelance Pay"), pages.about(facts.parts.ledger)),
        )
        self._build()
        self._connect()

    def show_topic(self, topic: Topic) -> None:
        """Show the window at `topic`."""
        self._topics.setCurrentRow(list(Topic).index(topic))
        self.show()
        self.raise_()
        self.activateWindow()
        self._text.setFocus()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        name_widget(self, self.tr("Help"))
        name_widget(self._topics, self.tr("Topics"))
        name_widget(self._text, self.tr("Text of the help"))
        self._topics.setObjectName("topics")
        self._topics.addItems([title for title, _ in (*self._written, *self._own)])
        self._topics.setFixedWidth(self._topics.sizeHintForColumn(0) + _TOPIC_SIDES)
        self._text.setOpenExternalLinks(True)
        self._text.document().setDocumentMargin(14)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._topics)
        top.addWidget(self._text, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addLayout(top, 1)
        column.addLayout(foot)
        room = self.screen().availableSize() * OF_SCREEN
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(min(letter * _LETTERS, room.width()), min(line * _LINES, room.height()))

    def _connect(self) -> None:
        self._topics.currentRowChanged.connect(self._show)
        self._close.clicked.connect(self.close)

    def _show(self, row: int) -> None:
        if row < len(self._written):
            self._text.setMarkdown(self._written[row][1])
        else:
            self._text.setHtml(self._own[row - len(self._written)][1])


def show_help(facts: HelpFacts, topic: str, window: QWidget) -> None:
    """Show the help of `window` at the topic, or the page, that is called `topic`; one that is open is used again."""
    shown = window.findChild(HelpWindow) or HelpWindow(facts, window)
    shown.show_topic(topic_called(topic))
