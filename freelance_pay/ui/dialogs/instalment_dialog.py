"""The dialog that offers instalments: which invoices, how many parts, and each part's day and amount."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.instalments import (
    MAX_PARTS,
    Instalment,
    InstalmentAmountError,
    InstalmentDatesError,
    InstalmentSumError,
    Interval,
    check_instalments,
    propose_instalments,
)
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.ui.date_fields import DateField, DaysField
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.dialogs.instalment_rows import InstalmentRows
from freelance_pay.ui.locale_text import SEPARATOR, day_text, money_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.ui.theme import Theme

_USUAL_PARTS = 3


@dataclass(frozen=True, slots=True)
class InstalmentAsk:
    """Whom instalments are offered to, the open invoices (one currency, at least one) they may cover, the first day."""

    today: date
    client_name: str
    currency: str
    invoices: tuple[Invoice, ...]
    first: date


@dataclass(frozen=True, slots=True)
class InstalmentChoice:
    """What is offered: parts that make the open amount of these invoices to the cent."""

    invoice_ids: tuple[InvoiceId, ...]
    instalments: tuple[Instalment, ...]


class InstalmentDialog(EntryDialog):
    """Gives an InstalmentChoice. Other terms propose the parts anew; each part can be changed after that."""

    def __init__(self, ask: InstalmentAsk, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Offer instalments to {client}").format(client=ask.client_name)
        super().__init__(theme, title, self.tr("Write the offer…"), parent)
        self._ask = ask
        self._boxes = {invoice.id: self._box(invoice) for invoice in ask.invoices}
        self._count = DaysField(_USUAL_PARTS)
        self._first = DateField(ask.first, earliest=ask.today)
        self._interval = ChoiceBox(self._intervals())
        self._rows = InstalmentRows()
        self._sum = TextLabel(wraps=True)
        self._even_out = make_button(self.tr("Put it on the last part"), ButtonKind.LINK)
        self._fill()
        self._connect()
        self._propose()
        self._count.setFocus()

    @property
    def balance(self) -> Money:
        """What is open on the ticked invoices."""
        return sum_money([invoice.open for invoice in self._ticked()], self._ask.currency)

    def value(self) -> InstalmentChoice | None:
        """Return what is offered; None while the parts are no plan, which the line below them says."""
        parts = self._rows.parts()
        if parts is None or self._trouble(parts):
            self._show_sum()
            return None
        return InstalmentChoice(tuple(invoice.id for invoice in self._ticked()), parts)

    def _fill(self) -> None:
        self.say(self.tr("You see the letter with the offer before anything is sent."))
        self.body.insertLayout(self.body.count() - 1, self._invoices())
        self._count.setRange(1, MAX_PARTS)
        self._interval.set_value(Interval.MONTHLY)
        self.rows.add_row(self.tr("&Parts"), self._count)
        self.rows.add_row(self.tr("&First one due on"), self._first)
        self.rows.add_row(self.tr("&How often"), self._interval)
        name_widget(self._sum, self.tr("Sum of the instalments"))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._sum, 1)
        line.addWidget(self._even_out)
        self.body.addWidget(self._rows)
        self.body.addLayout(line)
        self.body.addStretch(1)

    def _invoices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        for box in self._boxes.values():
            if len(self._boxes) > 1:
                column.addWidget(box)
            else:
                column.addWidget(TextLabel(box.accessibleName(), TextRole.STRONG, wraps=True))
        return column

    def _box(self, invoice: Invoice) -> QCheckBox:
        due = self.tr("due {day}").format(day=day_text(invoice.next_due, self._ask.today))
        words = SEPARATOR.join((invoice.number, money_text(invoice.open), due))
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(True)
        name_widget(box, words)
        return box

    def _intervals(self) -> list[tuple[Interval, str]]:
        return [
            (Interval.WEEKLY, self.tr("Every week")),
            (Interval.FORTNIGHTLY, self.tr("Every two weeks")),
            (Interval.MONTHLY, self.tr("Every month")),
        ]

    def _connect(self) -> None:
        for box in self._boxes.values():
            box.toggled.connect(self._propose)
        self._count.valueChanged.connect(self._propose)
        self._first.day_changed.connect(self._propose)
        self._interval.currentIndexChanged.connect(self._propose)
        self._rows.edited.connect(self._show_sum)
        self._even_out.clicked.connect(self._put_on_last)
        self.theme.changed.connect(self._show_sum)

    def _ticked(self) -> list[Invoice]:
        return [invoice for invoice in self._ask.invoices if self._boxes[invoice.id].isChecked()]

    def _propose(self) -> None:
        ticked = [box for box in self._boxes.values() if box.isChecked()]
        for box in self._boxes.values():
            box.setEnabled(ticked != [box])
        try:
            parts = propose_instalments(self.balance, self._count.value(), self._first.day, self._interval.value)
        except DomainError:
            parts = ()
        self.rows.show_problem(self._count, "" if parts else self._too_many())
        self._rows.show_parts(parts)
        self._show_sum()
        self.grow()

    def _too_many(self) -> str:
        return self.tr("{amount} cannot be paid in that many parts.").format(amount=money_text(self.balance))

    def _put_on_last(self) -> None:
        parts = self._rows.parts()
        if parts:
            self._rows.change_last(parts[-1].amount + self._missing(parts))

    def _can_even_out(self, parts: tuple[Instalment, ...]) -> bool:
        missing = self._missing(parts)
        return bool(missing) and (parts[-1].amount + missing).minor > 0

    def _missing(self, parts: tuple[Instalment, ...]) -> Money:
        return self.balance - sum_money([part.amount for part in parts], self._ask.currency)

    def _show_sum(self) -> None:
        parts = self._rows.parts()
        number, problem = self._rows.problem()
        if parts is None:
            trouble = self.tr("Instalment {number}: {problem}").format(number=number, problem=problem)
        else:
            trouble = self._trouble(parts)
        fine = self.tr("Adds up to {amount}.").format(amount=money_text(self.balance))
        self._sum.setText(trouble or fine)
        palette = self._sum.palette()
        palette.setColor(self._sum.foregroundRole(), self.theme.colours.ink(Tone.BAD if trouble else Tone.GOOD))
        self._sum.setPalette(palette)
        self._even_out.setVisible(bool(parts) and self._can_even_out(parts or ()))

    def _trouble(self, parts: tuple[Instalment, ...]) -> str:
        """Return why `parts` are no plan for the balance; empty when they are."""
        if not parts:
            return self._too_many()
        if parts[0].due_on < self._ask.today:
            return self.tr("The first instalment is due in the past.")
        try:
            check_instalments(self.balance, parts)
        except InstalmentSumError:
            missing = self._missing(parts)
            words = self.tr("{amount} missing.") if missing.minor > 0 else self.tr("{amount} too much.")
            return words.format(amount=money_text(Money(abs(missing.minor), missing.currency)))
        except InstalmentAmountError as error:
            return self.tr("Instalment {number} must be above zero.").format(number=error.number)
        except InstalmentDatesError as error:
            return self.tr("Instalment {number} must be due after the one before it.").format(number=error.number)
        return ""
