"""The quiet line at the bottom: what just happened, what can still be undone, what needs a decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from freelance_pay.ui.icons import IconName, IconSet
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_SECOND_MS = 1000
_MESSAGE_STAYS_MS = 12_000


@dataclass(slots=True)
class UndoOffer:
    """Something that happens in `seconds_left` unless `undo` is run; `sentence` says so for the seconds left."""

    sentence: Callable[[int], str]
    seconds_left: int
    undo: Callable[[], None]


class StatusLine(QFrame):
    """Shows the newest offer to undo before any message; a message goes by itself, a notice stays."""

    notice_clicked = Signal()
    """The person wants to see what the notice on the right is about."""
    undo_changed = Signal(bool)
    """Something can be undone now, or nothing any more."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self._icons = icons
        self._offers: list[UndoOffer] = []
        self._message = ""
        self._then: Callable[[], object] | None = None
        self._text = ElidedLabel(muted=True)
        self._undo = make_button(self.tr("Undo"), ButtonKind.LINK)
        self._follow = make_button("", ButtonKind.LINK)
        self._notice = make_button("", ButtonKind.LINK)
        self._clock = QTimer(self)
        self._stay = QTimer(self)
        self._build()
        self._connect()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @property
    def can_undo(self) -> bool:
        """Whether an offer to undo is open."""
        return bool(self._offers)

    def say(self, sentence: str, verb: str = "", then: Callable[[], object] | None = None) -> None:
        """Show what just happened, for a while; `verb` is a button beside it that runs `then`, what could follow."""
        self._message = sentence
        self._then = then
        self._follow.setText(verb.replace("&", "&&"))
        name_widget(self._follow, verb)
        self._stay.start(_MESSAGE_STAYS_MS)
        self._show()
        self._announce(sentence)

    def say_problem(self, sentence: str) -> None:
        """Show what went wrong and what to do; stays until something else is said."""
        self.say(sentence)
        self._stay.stop()

    def offer_undo(self, offer: UndoOffer) -> None:
        """Count down and offer to undo; with several offers open the newest is undone first."""
        self._offers.append(offer)
        self._clock.start(_SECOND_MS)
        self._show()
        self._announce(offer.sentence(offer.seconds_left))
        self.undo_changed.emit(True)

    def undo_last(self) -> None:
        """Undo what was offered last; does nothing when nothing is open."""
        if not self._offers:
            return
        offer = self._offers.pop()
        self._offers_changed()
        offer.undo()

    def set_notice(self, sentence: str) -> None:
        """Show on the right what needs a decision; an empty sentence takes it away."""
        self._notice.setText(sentence.replace("&", "&&"))
        name_widget(self._notice, sentence)
        self._notice.setVisible(bool(sentence))

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 5, 12, 5)
        layout.setSpacing(8)
        name_widget(self._text, self.tr("Status"))
        self._icons.put(self._notice, IconName.WARNING, Tone.WARN)
        self._icons.put(self._undo, IconName.UNDO, Tone.ACCENT)
        layout.addWidget(self._text)
        layout.addWidget(self._undo)
        layout.addWidget(self._follow)
        layout.addStretch(1)
        layout.addWidget(self._notice)
        self._notice.hide()
        self._show()

    def _connect(self) -> None:
        self._stay.setSingleShot(True)
        self._stay.timeout.connect(self._forget_message)
        self._clock.timeout.connect(self._tick)
        self._undo.clicked.connect(self.undo_last)
        self._follow.clicked.connect(self._run_what_follows)
        self._notice.clicked.connect(self.notice_clicked)

    def _run_what_follows(self) -> None:
        then = self._then
        self._forget_message()
        if then is not None:
            then()

    def _tick(self) -> None:
        for offer in self._offers:
            offer.seconds_left -= 1
        self._offers = [offer for offer in self._offers if offer.seconds_left > 0]
        self._offers_changed()

    def _offers_changed(self) -> None:
        self._show()
        if not self._offers:
            self._clock.stop()
            self.undo_changed.emit(False)

    def _forget_message(self) -> None:
        self._message, self._then = "", None
        self._show()

    def _show(self) -> None:
        offer = self._offers[-1] if self._offers else None
        sentence = offer.sentence(offer.seconds_left) if offer is not None else self._message
        self._text.setText(sentence)
        self._undo.setVisible(offer is not None)
        self._follow.setVisible(offer is None and self._then is not None)
        self._text.setAccessibleDescription(sentence)

    def _announce(self, sentence: str) -> None:
        # Imported here: nothing is announced before the first paint.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
