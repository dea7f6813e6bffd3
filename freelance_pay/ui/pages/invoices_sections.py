"""The sections of an invoice's details: amounts, what rests, money lines, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from freelance_pay.domain.money import Money
from freelance_pay.ui.locale_text import day_text, money_text
from freelance_pay.ui.timeline_words import TimelineWords
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from freelance_pay.services.list_views import InvoiceDetail, SettlementLine
    from freelance_pay.services.views import TimelineEntry
    from freelance_pay.ui.pages.invoices_words import InvoiceWords

_TOP = Qt.AlignmentFlag.AlignTop


class InvoiceSections(QObject):
    """Makes the sections; says which hold or entry the person wants ended or taken back."""

    end_hold_wanted = Signal(object)
    """This Hold is to be ended."""
    take_back_wanted = Signal(object)
    """The payment or credit note of this SettlementLine is to be taken back."""

    def __init__(self, words: InvoiceWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._timeline = TimelineWords(self)

    def amounts(self, detail: InvoiceDetail) -> QLayout:
        """Return gross, what was paid or credited, and what is open, below each other."""
        invoice = detail.invoice
        paid = sum((line.amount.minor for line in detail.settlements if not line.is_undone), 0)
        grid = _grid()
        lines = [(self.tr("Net"), invoice.net), (self.tr("VAT"), invoice.vat)] if invoice.vat.minor else []
        lines.append((self.tr("Gross"), invoice.gross))
        lines.append((self.tr("Paid or credited"), Money(paid, invoice.currency)))
        for row, (label, amount) in enumerate(lines):
            _add_amount(grid, row, label, amount, TextRole.BODY)
        _add_amount(grid, len(lines), self.tr("Open"), invoice.open, TextRole.FIGURE)
        return grid

    def facts(self, detail: InvoiceDetail, today: date) -> QLayout:
        """Return the days and texts of the invoice."""
        invoice = detail.invoice
        grid = _grid()
        lines = (
            (self.tr("Issued"), day_text(invoice.issued_on, today)),
            (self.tr("Due"), day_text(invoice.due_on, today)),
            (self.tr("Reference"), invoice.reference),
            (self.tr("No VAT"), invoice.vat_note),
        )
        for row, (label, text) in enumerate(line for line in lines if line[1]):
            grid.addWidget(TextLabel(label, muted=True), row, 0, _TOP)
            grid.addWidget(TextLabel(text, wraps=True), row, 1)
        return grid

    def holds(self, detail: InvoiceDetail, today: date) -> QLayout:
        """Return what rests, each with the button that ends it."""
        column = QVBoxLayout()
        column.setSpacing(6)
        for hold in detail.holds:
            end = make_button(self.tr("End"), ButtonKind.LINK, name=self._words.hold_name(hold, today))
            end.clicked.connect(lambda _checked=False, hold=hold: self.end_hold_wanted.emit(hold))
            column.addLayout(_line(TextLabel(self._words.hold(hold, today), wraps=True), end))
        return column

    def settlements(self, detail: InvoiceDetail, today: date) -> QLayout:
        """Return the money lines, the newest first, each with the button that takes it back."""
        grid = _grid()
        for row, line in enumerate(reversed(detail.settlements)):
            amount = TextLabel(money_text(line.amount), muted=line.is_undone)
            amount.setAlignment(Qt.AlignmentFlag.AlignRight)
            _strike(amount, is_struck=line.is_undone)
            grid.addWidget(TextLabel(day_text(line.on, today), muted=True), row, 0, _TOP)
            grid.addWidget(TextLabel(self._words.settlement(line), wraps=True, muted=line.is_undone), row, 1, _TOP)
            grid.addWidget(amount, row, 2, _TOP)
            if not line.is_undone:
                grid.addWidget(self._take_back(line, today), row, 3, _TOP)
        return grid

    def timeline(self, entries: Sequence[TimelineEntry], today: date) -> QLayout:
        """Return what happened, the newest first."""
        grid = _grid()
        for row, entry in enumerate(entries):
            grid.addWidget(TextLabel(day_text(entry.on, today), muted=True), row, 0, _TOP)
            grid.addWidget(TextLabel(self._timeline.text(entry), wraps=True), row, 1)
        return grid

    def _take_back(self, line: SettlementLine, today: date) -> QWidget:
        amount, day = money_text(line.amount), day_text(line.on, today)
        payment = self.tr("Take back the payment of {amount} of {day}")
        credit = self.tr("Take back the credit note of {amount} of {day}")
        name = (credit if line.payment_id is None else payment).format(amount=amount, day=day)
        button = make_button(self.tr("Undo…"), ButtonKind.LINK, name=name, tooltip=name)
        button.clicked.connect(lambda _checked=False: self.take_back_wanted.emit(line))
        return button


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid


def _line(text: QWidget, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(text, 1)
    row.addWidget(button, 0, _TOP)
    return row


def _add_amount(grid: QGridLayout, row: int, label: str, amount: Money, role: TextRole) -> None:
    figure = TextLabel(money_text(amount), role)
    figure.setAlignment(Qt.AlignmentFlag.AlignRight)
    figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    name_widget(figure, f"{label}: {figure.text()}")
    title = TextLabel(label, muted=role is TextRole.BODY)
    grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignBottom)
    grid.addWidget(figure, row, 1)


def _strike(label: TextLabel, *, is_struck: bool) -> None:
    font = label.font()
    font.setStrikeOut(is_struck)
    label.setFont(font)
