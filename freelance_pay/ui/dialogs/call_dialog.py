"""The dialog for a call: whom to call, what to say, and what came of it in two clicks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from freelance_pay.domain.calls import CallOutcome
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.callee_rows import CalleeRows
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.dialogs.outcome_choice import OutcomeChoice
from freelance_pay.ui.dialogs.quick_days import QuickDays, end_of_month
from freelance_pay.ui.locale_text import SEPARATOR, money_text
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.services.calls import CallBrief
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_LONGEST_TEXT = 400
_SCRIPT_LINES = 9
_NEED_A_NOTE = frozenset({CallOutcome.DISPUTES, CallOutcome.OTHER})
_LETTERS = 84


@dataclass(frozen=True, slots=True)
class CallEntry:
    """What came of the call. `until` only with WILL_PAY_ON; `invoice_id` only with DISPUTES, None: all of them."""

    outcome: CallOutcome
    note: str = ""
    until: date | None = None
    invoice_id: InvoiceId | None = None


class CallDialog(EntryDialog):
    """Gives a CallEntry; only the fields the outcome needs are shown, and a usual day is the second click."""

    call_requested = Signal(str)
    """Dial this number."""
    message_requested = Signal(str, str)
    """Open a message to this number in this Messenger."""
    contact_requested = Signal()
    """Write down another number or person."""

    def __init__(
        self, brief: CallBrief, today: date, theme: Theme, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Call {client}").format(client=brief.client_name)
        super().__init__(theme, title, self.tr("Keep"), parent, letters=_LETTERS)
        self._callees = CalleeRows(brief.callees, icons)
        self._outcome = OutcomeChoice(has_invoices=bool(brief.invoices))
        self._days = QuickDays()
        self._until = DateField(end_of_month(today), earliest=today)
        self._invoice = ChoiceBox[InvoiceId | None](
            [*((line.invoice_id, line.number) for line in brief.invoices), (None, self.tr("All of them"))]
        )
        self._note = QLineEdit()
        self._note.setMaxLength(_LONGEST_TEXT)
        self._fill(brief, today)
        self._connect()
        self._fit()
        self._outcome.setFocus()

    def value(self) -> CallEntry | None:
        """Return what is entered; None while nothing is chosen, or a dispute or another outcome has no words."""
        outcome, note = self._outcome.outcome, self._note.text().strip()
        if outcome is None:
            self.refuse(self.tr("Choose what came of the call."))
            return None
        is_lacking = outcome in _NEED_A_NOTE and not note
        if not self.check(self._note, self.tr("Say in a few words what the client said.") if is_lacking else ""):
            self._note.setFocus()
            return None
        return CallEntry(
            outcome,
            note,
            self._until.day if outcome is CallOutcome.WILL_PAY_ON else None,
            self._invoice.value if outcome is CallOutcome.DISPUTES else None,
        )

    def _fill(self, brief: CallBrief, today: date) -> None:
        self._days.offer_to_promise(today)
        above = self.body.count() - 1
        for place, widget in enumerate((TextLabel(self._facts(brief), muted=True, wraps=True), self._callees)):
            self.body.insertWidget(above + place, widget)
        if brief.script:
            self.body.insertWidget(above + 2, self._script(brief.script))
        title = TextLabel(self.tr("What came of it?"), TextRole.STRONG)
        self.body.insertWidget(self.body.count() - 1, title)
        self.body.insertWidget(self.body.count() - 1, self._outcome)
        self.rows.add_row(self.tr("Promised &by"), self._until, self.tr("Reminders rest until the day after."))
        self.rows.add_below(self._until, self._days)
        self.rows.add_row(self.tr("&Disputed invoice"), self._invoice, self.tr("No reminder goes out for it."))
        self.rows.add_row(self.tr("&Note"), self._note)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._callees.call_requested.connect(self.call_requested)
        self._callees.message_requested.connect(self.message_requested)
        self._callees.contact_requested.connect(self.contact_requested)
        self._outcome.chosen.connect(self._fit)
        self._days.chosen.connect(self._promise)
        for place, outcome in enumerate(self._outcome.outcomes, 1):
            keys = QShortcut(QKeySequence(str(place)), self)
            keys.activated.connect(lambda outcome=outcome: self._outcome.choose(outcome))

    def _facts(self, brief: CallBrief) -> str:
        parts = [self.tr("%n open invoice(s)", "", len(brief.invoices))]
        if brief.total is not None and brief.invoices:
            parts.append(money_text(brief.total))
        if brief.days_overdue:
            parts.append(self.tr("%n day(s) overdue", "", brief.days_overdue))
        return SEPARATOR.join(parts)

    def _script(self, script: str) -> QPlainTextEdit:
        box = QPlainTextEdit(script.strip())
        name_widget(box, self.tr("What to say"))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setFixedHeight(self.fontMetrics().lineSpacing() * _SCRIPT_LINES)
        box.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return box

    def _promise(self, day: date) -> None:
        self._until.set_day(day)
        self._submit()

    def _fit(self) -> None:
        outcome = self._outcome.outcome
        self.rows.show_row(self._until, is_shown=outcome is CallOutcome.WILL_PAY_ON)
        self.rows.show_row(self._invoice, is_shown=outcome is CallOutcome.DISPUTES)
        self.rows.show_problem(self._note, "")
        if outcome is not None:
            self.refuse("")
        if outcome is CallOutcome.WILL_PAY_ON:
            self._days.buttons[0].setFocus()
        elif outcome in _NEED_A_NOTE:
            self._note.setFocus()
        self.grow()
