"""The dialog with the payments nobody was thanked for yet: one is chosen, its letter is read before it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget

from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.locale_text import SEPARATOR, day_text, money_text
from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.thanks import ThanksProposal
    from freelance_pay.ui.theme import Theme

_LETTERS = 84
_MOST_LINES = 12


class ThanksDialog(EntryDialog):
    """Gives a ThanksProposal; nothing is sent by it."""

    def __init__(self, proposals: Sequence[ThanksProposal], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Thank for a payment"), self.tr("Write the letter…"), parent, letters=_LETTERS)
        self._proposals = tuple(proposals)
        self._list = QListWidget()
        name_widget(self._list, self.tr("Payments to thank for"))
        for proposal in self._proposals:
            self._list.addItem(self._line(proposal))
        self._list.setCurrentRow(0)
        lines = min(_MOST_LINES, len(self._proposals) + 1)
        self._list.setFixedHeight(lines * 2 * self.fontMetrics().lineSpacing())
        self._list.itemActivated.connect(lambda _item: self._submit())
        self.say(self.tr("Payments of the last two weeks. You read each letter before it goes out."))
        self.body.insertWidget(self.body.count() - 1, self._list)
        self.rows.hide()
        self.body.addStretch(1)

    def value(self) -> ThanksProposal | None:
        """Return the payment chosen."""
        row = self._list.currentRow()
        return self._proposals[row] if row >= 0 else None

    def _line(self, proposal: ThanksProposal) -> str:
        rest = self.tr("still open: {amount}").format(amount=money_text(proposal.rest))
        return SEPARATOR.join(
            (
                proposal.client_name,
                money_text(proposal.amount),
                day_text(proposal.received_on),
                ", ".join(proposal.numbers),
                rest if proposal.rest.minor else self.tr("paid in full"),
            )
        )
