"""The dialogs for a step of Today that is no letter: skip it until a day, or say what came of a call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.services.views import OpenInvoiceLine
    from freelance_pay.ui.theme import Theme

_TOMORROW, _A_WEEK, _A_MONTH = timedelta(days=1), timedelta(days=7), timedelta(days=30)
_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class SkipEntry:
    """The client is left alone up to and including `until`."""

    until: date
    reason: str = ""


class SkipDialog(EntryDialog):
    """Gives a SkipEntry."""

    def __init__(self, client_name: str, today: date, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Skip {client} until…").format(client=client_name), self.tr("Skip"), parent)
        self._until = DateField(today + _A_WEEK, earliest=today)
        self._reason = QLineEdit()
        self._reason.setMaxLength(_LONGEST_TEXT)
        self.say(self.tr("Nothing is proposed and nothing goes out up to and including that day."))
        self.rows.add_row(self.tr("&Until"), self._until)
        self.rows.add_below(self._until, self._quick_days(today))
        self.rows.add_row(self.tr("&Reason"), self._reason, self.tr("Optional: shown to you, never to the client."))
        self.body.addStretch(1)
        self._until.setFocus()

    def value(self) -> SkipEntry:
        """Return what is entered."""
        return SkipEntry(self._until.day, self._reason.text().strip())

    def _quick_days(self, today: date) -> QWidget:
        days = (
            (self.tr("Tomorrow"), _TOMORROW),
            (self.tr("In a week"), _A_WEEK),
            (self.tr("In a month"), _A_MONTH),
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        for words, ahead in days:
            button = make_button(words, ButtonKind.LINK)
            button.clicked.connect(lambda _checked=False, day=today + ahead: self._until.set_day(day))
            row.addWidget(button)
        row.addStretch(1)
        return line


class CallOutcome(StrEnum):
    """What came of a call."""

    NO_ANSWER = "no_answer"
    WILL_PAY = "will_pay"
    WANTS_INSTALMENTS = "wants_instalments"
    DISPUTES = "disputes"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CallEntry:
    """What the client said. `pay_by` only with WILL_PAY, `invoice_id` only with DISPUTES."""

    outcome: CallOutcome
    note: str = ""
    pay_by: date | None = None
    invoice_id: InvoiceId | None = None


@dataclass(frozen=True, slots=True)
class CallAsk:
    """Who was called about which open invoices."""

    today: date
    client_name: str
    invoices: tuple[OpenInvoiceLine, ...]


class CallDialog(EntryDialog):
    """Gives a CallEntry; only the fields the outcome needs are shown."""

    def __init__(self, ask: CallAsk, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("What came of the call to {client}?").format(client=ask.client_name)
        super().__init__(theme, title, self.tr("Keep"), parent)
        self._outcome = ChoiceBox(self._outcomes(has_invoices=bool(ask.invoices)))
        self._pay_by = DateField(ask.today + _A_WEEK, earliest=ask.today)
        self._invoice = ChoiceBox([(line.invoice_id, line.number) for line in ask.invoices])
        self._note = QLineEdit()
        self._note.setMaxLength(_LONGEST_TEXT)
        self.rows.add_row(self.tr("&Outcome"), self._outcome)
        self.rows.add_row(self.tr("&Promised by"), self._pay_by, self.tr("Reminders rest until the day after."))
        self.rows.add_row(self.tr("&Disputed invoice"), self._invoice, self.tr("No reminder goes out for it."))
        self.rows.add_row(self.tr("&Note"), self._note)
        self.body.addStretch(1)
        self._outcome.currentIndexChanged.connect(self._fit)
        self._fit()
        self._outcome.setFocus()

    def value(self) -> CallEntry | None:
        """Return what is entered; None while a dispute has no reason or another outcome no note."""
        outcome, note = self._outcome.value, self._note.text().strip()
        is_lacking = outcome in {CallOutcome.DISPUTES, CallOutcome.OTHER} and not note
        if not self.check(self._note, self.tr("Say in a few words what the client said.") if is_lacking else ""):
            return None
        return CallEntry(
            outcome,
            note,
            self._pay_by.day if outcome is CallOutcome.WILL_PAY else None,
            self._invoice.value if outcome is CallOutcome.DISPUTES else None,
        )

    def _outcomes(self, *, has_invoices: bool) -> list[tuple[CallOutcome, str]]:
        known = {
            CallOutcome.NO_ANSWER: self.tr("Nobody answered"),
            CallOutcome.WILL_PAY: self.tr("Will pay by a day"),
            CallOutcome.WANTS_INSTALMENTS: self.tr("Wants to pay in instalments"),
            CallOutcome.DISPUTES: self.tr("Disputes an invoice"),
            CallOutcome.OTHER: self.tr("Something else"),
        }
        return [pair for pair in known.items() if has_invoices or pair[0] is not CallOutcome.DISPUTES]

    def _fit(self) -> None:
        outcome = self._outcome.value
        self.rows.show_row(self._pay_by, is_shown=outcome is CallOutcome.WILL_PAY)
        self.rows.show_row(self._invoice, is_shown=outcome is CallOutcome.DISPUTES)
        self.rows.show_problem(self._note, "")
        self.grow()
