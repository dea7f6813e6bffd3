"""The dialog to add or change an invoice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.ui.date_fields import DateField, DaysField
from freelance_pay.ui.dialogs.choice_boxes import ClientBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.dialogs.invoice_amounts import Figures, InvoiceAmounts
from freelance_pay.ui.dialogs.pdf_field import PdfField
from freelance_pay.ui.widgets.form_rows import FormRows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import Client, ClientId
    from freelance_pay.ui.theme import Theme

_USUAL_TERM = 14
_USUAL_CURRENCY = "EUR"
_LONGEST_TEXT = 400
_LETTERS = 94


@dataclass(frozen=True, slots=True)
class InvoiceEntry:
    """What was entered. `invoice.id` is 0 for a new one; `pdf` is to be attached, None: nothing new."""

    invoice: Invoice
    pdf: Path | None = None


@dataclass(frozen=True, slots=True)
class InvoiceAsk:
    """What the dialog starts from: every client to choose from, the chosen one, or the invoice to be changed."""

    today: date
    clients: Sequence[tuple[ClientId, str]]
    client_id: ClientId | None = None
    invoice: Invoice | None = None
    pdf: Path | None = None


class InvoiceDialog(EntryDialog):
    """Gives an InvoiceEntry. The due date follows the days to pay, and they follow the due date."""

    client_chosen = Signal(int)
    """Another client (id) is chosen; `take_client` may bring what is known of it."""

    def __init__(self, ask: InvoiceAsk, theme: Theme, parent: QWidget | None = None) -> None:
        known = ask.invoice
        title = self.tr("Add an invoice") if known is None else self.tr("Edit invoice {number}")
        verb = self.tr("Add invoice") if known is None else self.tr("Save changes")
        super().__init__(theme, title.format(number=known.number if known else ""), verb, parent, letters=_LETTERS)
        self._ask = ask
        self._currency_is_typed = False
        self._client = ClientBox(ask.clients, known.client_id if known else ask.client_id, self.tr("Type a name"))
        self._number = self._line(known.number if known else "")
        issued = known.issued_on if known else ask.today
        due = known.due_on if known else ask.today + timedelta(days=_USUAL_TERM)
        self._issued = DateField(issued)
        self._days = DaysField((due - issued).days)
        self._due = DateField(due)
        self._title = self._line(known.title if known else "")
        self._reference = self._line(known.reference if known else "")
        self._vat_note = self._line(known.vat_note if known else "")
        self._pdf = PdfField(known.pdf.name if known and known.pdf else self.tr("or drop it here"))
        self._money_rows = FormRows(theme)
        figures = Figures(known.net, known.vat, known.gross) if known else None
        self._amounts = InvoiceAmounts(self._money_rows, known.currency if known else _USUAL_CURRENCY, figures)
        self._fill()
        self._link()

    def take_client(self, client: Client) -> None:
        """Bring the client's usual currency along, unless another one was chosen or an amount was typed."""
        is_untouched = not self._currency_is_typed and not self._amounts.gross.text()
        if is_untouched and self._ask.invoice is None and client.id == self._client.client_id:
            self._amounts.currency.setCurrentText(client.currency)
            self._currency_is_typed = False

    def refuse_number(self, sentence: str) -> None:
        """Say beside the number why it cannot be used."""
        self.refuse("")
        self.rows.show_problem(self._number, sentence)
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)

    def value(self) -> InvoiceEntry | None:
        """Return what is entered; None when a field is wrong."""
        client_id = self._client.client_id
        are_right = (
            self.check(self._client, "" if client_id else self.tr("Choose a client from the list.")),
            self.check(self._number, "" if self._number.text().strip() else self.tr("Enter the invoice number.")),
            self.check(self._issued, self._issued_problem()),
            self.check(self._due, self._due_problem()),
        )
        figures = self._amounts.figures()
        if client_id is None or figures is None or not all(are_right):
            return None
        return InvoiceEntry(self._invoice(client_id, figures), self._pdf.path)

    def _invoice(self, client_id: ClientId, figures: Figures) -> Invoice:
        due = self._due.day
        known = self._ask.invoice or Invoice(
            client_id, "", due, due, figures.net, figures.vat, figures.gross, figures.gross, due, id=InvoiceId(0)
        )
        return replace(
            known,
            number=self._number.text().strip(),
            issued_on=self._issued.day,
            due_on=due,
            net=figures.net,
            vat=figures.vat,
            gross=figures.gross,
            next_due=known.next_due if known.plan_id is not None else due,
            vat_note=self._vat_note.text().strip(),
            terms=str(self._days.value()),
            reference=self._reference.text().strip(),
            title=self._title.text().strip(),
        )

    def _issued_problem(self) -> str:
        known = self._ask.invoice
        was_so = known is not None and known.issued_on == self._issued.day
        is_future = self._issued.day > self._ask.today and not was_so
        return self.tr("This day is still to come.") if is_future else ""

    def _due_problem(self) -> str:
        return "" if self._due.day >= self._issued.day else self.tr("The due date lies before the issue date.")

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(_LONGEST_TEXT)
        return line

    def _fill(self) -> None:
        self.rows.add_row(self.tr("Clien&t"), self._client)
        self.rows.add_row(self.tr("N&umber"), self._number)
        self.rows.add_row(self.tr("&Issued on"), self._issued)
        self.rows.add_row(self.tr("&Days to pay"), self._days)
        self.rows.add_row(self.tr("Due &on"), self._due)
        more = FormRows(self.theme)
        more.add_row(self.tr("What &for"), self._title, self.tr("Optional: a few words that letters may mention."))
        more.add_row(self.tr("Pay&ment reference"), self._reference)
        more.add_row(self.tr("Wh&y no VAT"), self._vat_note)
        more.add_row(self.tr("&PDF"), self._pdf)
        beside = QHBoxLayout()
        beside.setSpacing(28)
        self.body.removeWidget(self.rows)
        beside.addWidget(self.rows, 1, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._money_rows, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(beside)
        self.body.addWidget(more)
        self.body.addStretch(1)

    def _link(self) -> None:
        self._client.setDisabled(self._ask.invoice is not None)
        self._issued.day_changed.connect(self._due_from_days)
        self._days.valueChanged.connect(self._due_from_days)
        self._due.day_changed.connect(self._days_from_due)
        self._amounts.currency.currency_changed.connect(self._on_currency)
        self._client.client_chosen.connect(self.client_chosen)
        if self._ask.pdf is not None:
            self._pdf.set_path(self._ask.pdf)
        first = self._number if self._client.client_id is not None else self._client
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_currency(self) -> None:
        self._currency_is_typed = True

    def _due_from_days(self) -> None:
        self._due.set_day(self._issued.day + timedelta(days=self._days.value()))

    def _days_from_due(self) -> None:
        days = (self._due.day - self._issued.day).days
        if days >= 0:
            self._days.blockSignals(True)
            self._days.setValue(days)
            self._days.blockSignals(False)
