"""The panel beside the list of messages: headers, the very words, files, history, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit

from freelance_pay.domain.deliveries import POST, DeliveryKind, State
from freelance_pay.ui.locale_text import SEPARATOR, day_text, moment_text, money_text, size_text
from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.widgets.badge import BadgeLabel
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.side_panel import SidePanel
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QLayout, QPushButton, QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import Delivery
    from freelance_pay.services.list_views import MessageDetail
    from freelance_pay.services.message_view import MessageView
    from freelance_pay.ui.theme import Theme

_MOST_LINES = 16


class MessageWish(StrEnum):
    """What a person can want done with a message."""

    WAS_SENT = "was_sent"
    SEND_AGAIN = "send_again"
    GIVE_UP = "give_up"
    LET_GO = "let_go"
    WITHDRAW = "withdraw"
    TAKE_BACK = "take_back"
    TRY_NOW = "try_now"
    SAVE = "save"
    OPEN_CLIENT = "open_client"
    APOLOGISE = "apologise"
    CORRECT = "correct"


_SETTLE = (MessageWish.WAS_SENT, MessageWish.SEND_AGAIN, MessageWish.GIVE_UP)
_WISHES: dict[State, tuple[MessageWish, ...]] = {
    State.UNKNOWN: _SETTLE,
    State.FAILED: (MessageWish.GIVE_UP,),
    State.HELD: (MessageWish.LET_GO, MessageWish.WITHDRAW),
    State.QUEUED: (MessageWish.TAKE_BACK, MessageWish.TRY_NOW),
}

_WITH_TEXT = frozenset(
    {MessageWish.SEND_AGAIN, MessageWish.LET_GO, MessageWish.TRY_NOW, MessageWish.SAVE, MessageWish.APOLOGISE}
)
"""What needs the very bytes of the message."""


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """A message as it is shown; `paused` is why the mail account rests, empty when it does not."""

    detail: MessageDetail
    view: MessageView
    paused: str
    now: datetime

    @property
    def client_id(self) -> ClientId:
        """Whom it is for."""
        return self.detail.delivery.client_id


class MessagePanel(SidePanel):
    """Shows one ShownMessage and says what the person wants done with it."""

    wished = Signal(object)
    """The person wants this MessageWish done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        name_widget(self, self.tr("Message details"))
        self._theme = theme
        self._words = MessageWords(self)
        self.shown: ShownMessage | None = None

    def show_message(self, shown: ShownMessage) -> None:
        """Show `shown`."""
        self.shown = shown
        delivery = shown.detail.delivery
        badge = BadgeLabel(self._words.badge(delivery.state), self._theme)
        parts: list[QWidget | QLayout] = [TextLabel(shown.view.subject, TextRole.HEADING, wraps=True), badge]
        parts += self._why(shown)
        parts.append(self._headers(shown))
        if delivery.has_text:
            parts.append(_letter(shown.view.text, self.tr("Text of the message")))
        if shown.view.attachments:
            files = [f"{file.name} ({size_text(file.size)})" for file in shown.view.attachments]
            parts += [SectionHeader(self.tr("Attached")), *[TextLabel(file, wraps=True) for file in files]]
        parts.append(SectionHeader(self.tr("What happened")))
        parts.append(self._history(shown))
        self.set_body(parts, self._actions(delivery))

    def _why(self, shown: ShownMessage) -> list[QWidget | QLayout]:
        delivery = shown.detail.delivery
        lines = [self._words.advice(delivery, shown.now, shown.paused)]
        answer = self._words.reason(delivery.detail, delivery.code)
        if answer:
            lines.insert(0, answer)
        return [TextLabel(line, wraps=True) for line in lines]

    def _headers(self, shown: ShownMessage) -> QGridLayout:
        view, detail = shown.view, shown.detail
        amount = (money_text(detail.amount),) if detail.amount else ()
        about = SEPARATOR.join((", ".join(detail.numbers), *amount))
        rows = [
            (self.tr("For"), self._words.kind(detail.delivery.kind, detail.delivery.stage)),
            (self.tr("About"), about),
            (self.tr("From"), view.sender),
            (self.tr("To"), ", ".join(view.to)),
            (self.tr("Copy to"), ", ".join(view.cc)),
            (self.tr("Date"), moment_text(view.sent_on) if view.sent_on else ""),
            *self._posting(detail.delivery),
        ]
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (title, text) in enumerate((title, text) for title, text in rows if text):
            value = TextLabel(text, wraps=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(TextLabel(title, muted=True), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
        return grid

    def _posting(self, delivery: Delivery) -> list[tuple[str, str]]:
        if delivery.channel != POST or delivery.sent_at is None:
            return []
        on = day_text(delivery.sent_at.astimezone().date())
        return [(self.tr("Posted on"), on), (self.tr("Tracking number"), delivery.tracking)]

    def _history(self, shown: ShownMessage) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(reversed(shown.detail.history)):
            grid.addWidget(TextLabel(moment_text(line.at), muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextLabel(self._words.log_line(line), wraps=True), row, 1)
        return grid

    def _actions(self, delivery: Delivery) -> list[QPushButton]:
        texts = {
            MessageWish.WAS_SENT: self.tr("It was sent"),
            MessageWish.SEND_AGAIN: self.tr("Send again (may arrive twice)…"),
            MessageWish.GIVE_UP: self.tr("Give up"),
            MessageWish.LET_GO: self.tr("Let it go"),
            MessageWish.WITHDRAW: self.tr("Withdraw"),
            MessageWish.TAKE_BACK: self.tr("Take it back"),
            MessageWish.TRY_NOW: self.tr("Try again now"),
            MessageWish.SAVE: self.tr("Save as .eml…"),
            MessageWish.OPEN_CLIENT: self.tr("Open client"),
            MessageWish.APOLOGISE: self.tr("Apologise for this message…"),
            MessageWish.CORRECT: self.tr("Correct…"),
        }
        first = _WISHES.get(delivery.state, ())
        last = _what_can_follow(delivery)
        buttons = []
        offered = (*first, MessageWish.OPEN_CLIENT, MessageWish.SAVE, *last)
        possible = (wish for wish in offered if delivery.has_text or wish not in _WITH_TEXT)
        for number, wish in enumerate(possible):
            kind = ButtonKind.PRIMARY if first and not number else ButtonKind.PLAIN
            button = make_button(texts[wish], kind)
            button.clicked.connect(lambda _checked=False, wanted=wish: self.wished.emit(wanted))
            buttons.append(button)
        return buttons


def _what_can_follow(delivery: Delivery) -> tuple[MessageWish, ...]:
    """Return what can be done about a message that was sent by mistake, or a letter that was recorded wrongly."""
    if delivery.state is not State.SENT or delivery.kind is DeliveryKind.APOLOGY:
        return ()
    return (MessageWish.CORRECT if delivery.channel == POST else MessageWish.APOLOGISE,)


class _Letter(QPlainTextEdit):
    """The words of a message, as high as they need up to a limit; read only."""

    def sizeHint(self) -> QSize:
        lines = min(_MOST_LINES, max(4, self.document().blockCount() + 2))
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def _letter(text: str, name: str) -> QPlainTextEdit:
    letter = _Letter(text.rstrip("\n"))
    letter.setReadOnly(True)
    letter.setTabChangesFocus(True)
    name_widget(letter, name)
    return letter
