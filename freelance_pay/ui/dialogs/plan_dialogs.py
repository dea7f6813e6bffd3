"""The dialogs about a plan there already is: what to do with it, how the client said yes, why it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from freelance_pay.domain.instalments import PlanState
from freelance_pay.services.sentences.words import OFFER_NOT_SENT
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.languages import translate_sentence
from freelance_pay.ui.locale_text import day_text, money_text
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from freelance_pay.domain.instalments import InstalmentStand
    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.ui.theme import Theme

_LONGEST_TEXT = 400
_LETTERS = 62
_ROOM = 22


class PlanDialog(QDialog):
    """Shows one offered or running plan and what can be done with it."""

    accept_requested = Signal()
    """The client said yes."""
    offer_requested = Signal()
    """Other terms are to be offered."""
    end_requested = Signal()
    """The plan or the offer is to end."""

    def __init__(self, plan: PlanRowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._is_offer = plan.state is PlanState.OFFERED
        title = self.tr("Offer to {client}") if self._is_offer else self.tr("Plan with {client}")
        self.setWindowTitle(title.format(client=plan.client_name))
        name_widget(self, self.windowTitle())
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 18, _ROOM, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(self.windowTitle(), TextRole.HEADING, wraps=True))
        about = TextLabel("\n".join(self._about()), wraps=True)
        about.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        column.addWidget(about)
        column.addLayout(self._lines())
        column.addStretch(1)
        column.addLayout(self._buttons())

    def _about(self) -> list[str]:
        amount, numbers = money_text(self._plan.balance), ", ".join(self._plan.numbers)
        if self._is_offer:
            words = self.tr("{amount} for {numbers}, offered on {day} and not answered yet.")
        else:
            words = self.tr("{amount} for {numbers}, agreed on {day}. Other terms need an end of this plan first.")
        day = day_text(self._plan.accepted_on or self._plan.offered_on)
        unsure = self._is_offer and not self._plan.can_accept
        return [
            words.format(amount=amount, numbers=numbers, day=day),
            *([translate_sentence(OFFER_NOT_SENT)] if unsure else []),
        ]

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        for row, line in enumerate(self._plan.stand.lines):
            amount = TextLabel(money_text(line.instalment.amount), TextRole.STRONG)
            grid.addWidget(TextLabel(day_text(line.instalment.due_on)), row, 0)
            grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(TextLabel(self._how_it_stands(line), muted=True), row, 2)
        return grid

    def _how_it_stands(self, line: InstalmentStand) -> str:
        if self._is_offer:
            return ""
        if line.is_covered:
            return self.tr("paid")
        if line.is_missed(self._plan.stand.today):
            return self.tr("missed, {amount} open").format(amount=money_text(line.rest))
        return self.tr("open") if line.rest == line.instalment.amount else self.tr("partly paid")

    def _buttons(self) -> QHBoxLayout:
        close = make_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        end = make_button(self.tr("Take the offer back…") if self._is_offer else self.tr("End the plan…"))
        end.clicked.connect(lambda: self._answer(self.end_requested))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(close)
        row.addStretch(1)
        for button in (end, *(self._answers() if self._is_offer else ())):
            button.setMinimumWidth(button.sizeHint().width())  # a window opens no wider than most of the screen
            row.addWidget(button)
        close.setAutoDefault(True)
        return row

    def _answers(self) -> tuple[QPushButton, ...]:
        other = make_button(self.tr("Offer other terms…"))
        other.clicked.connect(lambda: self._answer(self.offer_requested))
        if not self._plan.can_accept:
            return (other,)
        accepted = make_button(self.tr("The client accepted…"), ButtonKind.PRIMARY)
        accepted.clicked.connect(lambda: self._answer(self.accept_requested))
        accepted.setDefault(True)
        return other, accepted

    def _answer(self, wish: SignalInstance) -> None:
        self.accept()
        wish.emit()


class AcceptPlanDialog(EntryDialog):
    """Gives in words (str) how the client accepted."""

    def __init__(self, plan: PlanRowView, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("{client} accepted the instalments").format(client=plan.client_name)
        super().__init__(theme, title, self.tr("Start the plan"), parent)
        ways = (self.tr("by e-mail"), self.tr("by phone"), self.tr("by letter"), self.tr("in person"))
        self._how = ChoiceBox([(way, way) for way in ways])
        self._note = QLineEdit()
        self._note.setMaxLength(_LONGEST_TEXT)
        self.say(self.tr("While the instalments are paid on time, no reminder goes out for these invoices."))
        self.rows.add_row(self.tr("&How"), self._how)
        self.rows.add_row(self.tr("&Note"), self._note, self.tr("Optional: when it was, and who said it."))
        self.body.addStretch(1)
        self._how.setFocus()

    def value(self) -> str:
        """Return what is entered."""
        return ": ".join(part for part in (self._how.value, self._note.text().strip()) if part)


class EndPlanDialog(EntryDialog):
    """Gives in words (str, may be empty) why the plan or the offer ends."""

    def __init__(self, plan: PlanRowView, theme: Theme, parent: QWidget | None = None) -> None:
        is_offer = plan.state is PlanState.OFFERED
        title = self.tr("Take back the offer to {client}") if is_offer else self.tr("End the plan with {client}")
        verb = self.tr("Take the offer back") if is_offer else self.tr("End the plan")
        super().__init__(theme, title.format(client=plan.client_name), verb, parent, is_dangerous=True)
        self._reason = QLineEdit()
        self._reason.setMaxLength(_LONGEST_TEXT)
        self.say(self.tr("The invoices count by their own due dates again, and reminders are proposed for them."))
        self.rows.add_row(self.tr("&Reason"), self._reason, self.tr("Optional: shown to you, never to the client."))
        self.body.addStretch(1)

    def value(self) -> str:
        """Return what is entered."""
        return self._reason.text().strip()
