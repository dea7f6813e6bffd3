"""The dangerous dialog before an invoice is cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import money_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.invoices import Invoice, InvoiceId
    from freelance_pay.ui.theme import Theme


class CancelInvoiceDialog(EntryDialog):
    """Gives the id of the invoice to cancel; the default is to keep it."""

    def __init__(self, invoice: Invoice, client_name: str, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Cancel invoice {number}?").format(number=invoice.number)
        verb = self.tr("Cancel invoice {number}").format(number=invoice.number)
        super().__init__(theme, title, verb, parent, is_dangerous=True)
        self.set_cancel_text(self.tr("Keep invoice"))
        self._invoice_id = invoice.id
        owed = self.tr("{client} will owe nothing on it any more: {amount} is taken out of what is open.")
        self.say(owed.format(client=client_name, amount=money_text(invoice.open)))
        if invoice.open != invoice.gross:
            paid = self.tr("The {amount} already paid on it stays as credit of the client.")
            self.say(paid.format(amount=money_text(invoice.gross - invoice.open)))
        self.say(self.tr("The invoice stays in the list as cancelled; you can reopen it there."))
        self.rows.hide()
        self.body.addStretch(1)

    def value(self) -> InvoiceId:
        """Return the invoice."""
        return self._invoice_id
