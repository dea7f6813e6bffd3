"""The dialogs that make reminders rest: a promise, a pause (or skip), a dispute."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from freelance_pay.domain.holds import About, HoldKind, PlanPart
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import day_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_A_WEEK = timedelta(days=7)
_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class HoldAsk:
    """Whom it is about. Without an invoice it is about all invoices of the client, and nothing else can be chosen.

    `instalment` is the part that is next to be paid where the invoice is in a plan.
    """

    today: date
    client_name: str
    invoice_id: InvoiceId | None = None
    number: str = ""
    instalment: PlanPart | None = None


@dataclass(frozen=True, slots=True)
class HoldEntry:
    """What rests, up to `until` (None: until it is ended)."""

    kind: HoldKind
    about: About
    until: date | None = None
    reason: str = ""


class _HoldDialog(EntryDialog):
    """What the dialogs share: which invoices are covered, and a line of words."""

    def _scope_box(self, ask: HoldAsk) -> ChoiceBox[About]:
        choices: list[tuple[About, str]] = []
        if ask.instalment is not None:
            due = day_text(ask.instalment.due_on, ask.today)
            choices.append((ask.instalment, self.tr("Only the instalment due {day}").format(day=due)))
        if ask.invoice_id is not None:
            choices.append((ask.invoice_id, self.tr("Only {number}").format(number=ask.number)))
        choices.append((None, self.tr("All invoices of {client}").format(client=ask.client_name)))
        return ChoiceBox[About](choices)

    def _add_end(self, ask: HoldAsk, *, is_open: bool) -> None:
        """Add the rows that ask how long; `is_open`: until it is ended is what they begin with."""
        self._has_end = ChoiceBox([(True, self.tr("Until a day")), (False, self.tr("Until I end it"))])
        self._until = DateField(ask.today + _A_WEEK, earliest=ask.today)
        self.rows.add_row(self.tr("&How long"), self._has_end)
        self.rows.add_row(self.tr("&Until"), self._until)
        self._has_end.currentIndexChanged.connect(self._fit_until)
        self._has_end.setCurrentIndex(int(is_open))

    def _end(self) -> date | None:
        return self._until.day if self._has_end.value else None

    def _fit_until(self) -> None:
        self._until.setEnabled(self._has_end.value)

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(_LONGEST_TEXT)
        return line


class PromiseDialog(_HoldDialog):
    """Gives a HoldEntry: the client promised to pay by a day."""

    def __init__(self, ask: HoldAsk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Promise to pay"), self.tr("Note promise"), parent)
        self._scope = self._scope_box(ask)
        self._until = DateField(ask.today + _A_WEEK, earliest=ask.today)
        self._note = self._line()
        text = self.tr("Reminders to {client} rest until the day after the promised one.")
        self.say(text.format(client=ask.client_name))
        self.rows.add_row(self.tr("&Promised by"), self._until)
        self.rows.add_row(self.tr("&Covers"), self._scope)
        self.rows.add_row(self.tr("&Note"), self._note, self.tr("Optional: who said it, and how."))
        self.body.addStretch(1)
        self._until.setFocus()

    def value(self) -> HoldEntry:
        """Return what is entered."""
        return HoldEntry(HoldKind.PROMISE, self._scope.value, self._until.day, self._note.text().strip())


class PauseDialog(_HoldDialog):
    """Gives a HoldEntry: the client or invoice is left alone until a day, or until somebody ends it."""

    def __init__(self, ask: HoldAsk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Pause reminders"), self.tr("Pause"), parent)
        self._scope = self._scope_box(ask)
        self._reason = self._line()
        text = self.tr("{client} gets no reminders up to and including that day.")
        self.say(text.format(client=ask.client_name))
        self._add_end(ask, is_open=False)
        self.rows.add_row(self.tr("&Covers"), self._scope)
        self.rows.add_row(self.tr("&Reason"), self._reason, self.tr("Optional: shown to you, never to the client."))
        self.body.addStretch(1)
        self._until.setFocus()

    def value(self) -> HoldEntry:
        """Return what is entered."""
        return HoldEntry(HoldKind.PAUSE, self._scope.value, self._end(), self._reason.text().strip())


class DisputeDialog(_HoldDialog):
    """Gives a HoldEntry: the client disputes one invoice, an instalment of it, or all there are."""

    def __init__(self, ask: HoldAsk, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("{number} is disputed").format(number=ask.number)
        super().__init__(theme, title, self.tr("Note dispute"), parent)
        self._scope = self._scope_box(ask)
        self._reason = self._line()
        self.say(self.tr("The invoice stays in the totals and out of the letters while the dispute lasts."))
        self.rows.add_row(self.tr("&What is disputed"), self._reason)
        self.rows.add_row(self.tr("&Covers"), self._scope)
        self._add_end(ask, is_open=True)
        self.body.addStretch(1)
        self._reason.setFocus()

    def value(self) -> HoldEntry | None:
        """Return what is entered; None while there is no reason."""
        reason = self._reason.text().strip()
        if not self.check(self._reason, "" if reason else self.tr("Say in a few words what the client objects to.")):
            return None
        return HoldEntry(HoldKind.DISPUTE, self._scope.value, self._end(), reason)
