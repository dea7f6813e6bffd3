"""Settings: where the money is to be paid, per currency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from freelance_pay.domain.letter_blocks import grouped_iban
from freelance_pay.ui.locale_text import SEPARATOR
from freelance_pay.ui.settings.section import Section
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.letters import BankDetails
    from freelance_pay.ui.theme import Theme


class BankSection(Section):
    """Lists the bank details there are."""

    add_requested = Signal()
    edit_requested = Signal(str)
    """Change the details for this currency."""
    remove_requested = Signal(str)
    """Remove the details for this currency."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        about = self.tr("Letters tell the client where to pay. A letter in a currency without details cannot be sent.")
        super().__init__(self.tr("Where the money goes"), about, theme, parent)
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self._add = self.add_button(make_button(self.tr("Add bank details…")))
        self._add.clicked.connect(self.add_requested)

    def show_banks(self, banks: Sequence[BankDetails]) -> None:
        """Show `banks`."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for bank in banks:
            self._lines.addWidget(self._line(bank))

    def _line(self, bank: BankDetails) -> QWidget:
        number = grouped_iban(bank.iban) if bank.iban else bank.account
        facts = SEPARATOR.join(fact for fact in (bank.currency, bank.holder, number) if fact)
        edit = make_button(
            self.tr("Edit…"), ButtonKind.LINK, name=self.tr("Edit {currency} details").format(currency=bank.currency)
        )
        remove = make_button(
            self.tr("Remove…"),
            ButtonKind.LINK,
            name=self.tr("Remove {currency} details").format(currency=bank.currency),
        )
        edit.clicked.connect(lambda _checked=False: self.edit_requested.emit(bank.currency))
        remove.clicked.connect(lambda _checked=False: self.remove_requested.emit(bank.currency))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(TextLabel(facts, wraps=True), 1)
        row.addWidget(edit)
        row.addWidget(remove)
        return line
