"""The outcomes of a call as large buttons of which one holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from freelance_pay.domain.calls import CallOutcome
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACROSS = 2


class OutcomeChoice(QWidget):
    """Nothing is chosen at first; the number before each outcome is the key that chooses it."""

    chosen = Signal()
    """Another outcome is chosen."""

    def __init__(self, *, has_invoices: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_widget(self, self.tr("What came of it?"))
        self._group = QButtonGroup(self)
        self._buttons: dict[CallOutcome, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        offered = [pair for pair in self._words() if has_invoices or pair[0] is not CallOutcome.DISPUTES]
        for place, (outcome, words) in enumerate(offered):
            button = self._make(f"{place + 1}   {words}", words)
            self._buttons[outcome] = button
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
        self.setFocusProxy(next(iter(self._buttons.values())))

    @property
    def outcomes(self) -> Sequence[CallOutcome]:
        """What can be chosen, in this order."""
        return tuple(self._buttons)

    @property
    def outcome(self) -> CallOutcome | None:
        """What is chosen, None before anything is."""
        return next((outcome for outcome, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, outcome: CallOutcome) -> None:
        """Choose `outcome`, as a click does."""
        self._buttons[outcome].setFocus()
        self._buttons[outcome].click()

    def _make(self, text: str, name: str) -> QPushButton:
        button = make_button(text, ButtonKind.CHOICE, name=name)
        button.setCheckable(True)
        button.clicked.connect(self.chosen)
        self._group.addButton(button)
        return button

    def _words(self) -> tuple[tuple[CallOutcome, str], ...]:
        return (
            (CallOutcome.NO_ANSWER, self.tr("Nobody answered")),
            (CallOutcome.WILL_PAY_ON, self.tr("Will pay by a day…")),
            (CallOutcome.WANTS_INSTALMENTS, self.tr("Wants instalments…")),
            (CallOutcome.DISPUTES, self.tr("Disputes an invoice…")),
            (CallOutcome.WRONG_PERSON, self.tr("Wrong person or number…")),
            (CallOutcome.OTHER, self.tr("Something else")),
        )
