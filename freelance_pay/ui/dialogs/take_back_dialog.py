"""The dialog to take a wrongly booked payment or credit note back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from freelance_pay.domain.payments import CreditNoteId, PaymentId
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import day_text, money_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.list_views import SettlementLine
    from freelance_pay.services.program import Services
    from freelance_pay.ui.theme import Theme

_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class TakeBackEntry:
    """A payment or a credit note (exactly one of the ids) that was booked wrongly, and why."""

    reason: str
    payment_id: PaymentId | None = None
    credit_note_id: CreditNoteId | None = None


class TakeBackDialog(EntryDialog):
    """Gives a TakeBackEntry; Cancel is the default."""

    def __init__(self, line: SettlementLine, theme: Theme, parent: QWidget | None = None) -> None:
        amount = money_text(line.whole)
        payment = self.tr("Take back the payment of {amount}?")
        credit = self.tr("Take back the credit note of {amount}?")
        title = (credit if line.payment_id is None else payment).format(amount=amount)
        super().__init__(theme, title, self.tr("Take back {amount}").format(amount=amount), parent, is_dangerous=True)
        self._line = line
        self._reason = QLineEdit()
        self._reason.setMaxLength(_LONGEST_TEXT)
        told = self.tr("Recorded for {day}. What it settled is owed again. Both entries stay in the history.")
        self.say(told.format(day=day_text(line.on)))
        if line.whole != line.amount:
            whole = self.tr("All of it is taken back, not only the {part} you see here.")
            self.say(whole.format(part=money_text(line.amount)))
        self.rows.add_row(self.tr("&Reason"), self._reason, self.tr("For example: booked to the wrong client."))
        self.body.addStretch(1)

    def value(self) -> TakeBackEntry | None:
        """Return the entry; None while there is no reason."""
        reason = self._reason.text().strip()
        if not self.check(self._reason, "" if reason else self.tr("Say why, so that it can be explained later.")):
            return None
        return TakeBackEntry(reason, self._line.payment_id, self._line.credit_note_id)


def take_back(services: Services, entry: TakeBackEntry) -> None:
    """Do what a TakeBackDialog gave; off the GUI thread."""
    if entry.payment_id is not None:
        services.payments.reverse(entry.payment_id, entry.reason)
    if entry.credit_note_id is not None:
        services.payments.cancel_credit_note(entry.credit_note_id, entry.reason)
