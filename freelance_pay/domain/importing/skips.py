"""Rows that are no invoice and no client, and no mistake either: totals, remarks, cancelled invoices, drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.importing.column_names import totals_names
from freelance_pay.domain.importing.meanings import DATES, Meaning
from freelance_pay.domain.importing.plan_types import Skip
from freelance_pay.domain.importing.statuses import Settled
from freelance_pay.domain.importing.text import clean, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.importing.cells import Cells
    from freelance_pay.domain.importing.row_money import RowMoneyReader

_BY_STATUS = {Settled.CANCELLED: Skip.CANCELLED, Settled.DRAFT: Skip.DRAFT}
_WHO = (Meaning.CLIENT_NAME, Meaning.TAX_ID, Meaning.CLIENT_EMAIL)
_LONGEST_TOTALS_NAME = 3
_LONGEST_TEXT = 100


class SkipFinder:
    """Tells which rows are left out on purpose."""

    def __init__(self, cells: Cells, money: RowMoneyReader) -> None:
        self._cells = cells
        self._money = money
        self._has_invoices = cells.mapping.has_invoices
        self._numbers = cells.texts[Meaning.INVOICE_NUMBER]
        self._issued = cells.texts[Meaning.ISSUE_DATE]
        self._totals = cells.texts[Meaning.GROSS]
        self._zeros = {
            meaning: {text for text, read in cells.amounts[meaning].items() if read and not read.unscaled}
            for meaning in (Meaning.GROSS, Meaning.NET)
        }

    def why(self, index: int) -> tuple[Skip, str] | None:
        """Return why row `index` is left out and its number or first filled cell, None for a row to be read."""
        why = self._why_invoice(index) if self._has_invoices else self._why_client(index)
        return (why, (self._numbers[index] or self._filled(index)[0])[:_LONGEST_TEXT]) if why else None

    def _why_invoice(self, index: int) -> Skip | None:
        by_status = self._money.settled(index)
        if by_status in _BY_STATUS:
            return _BY_STATUS[by_status]
        if self._numbers[index] and self._issued[index]:
            return Skip.NOTHING_OWED if self._is_zero(index) else None
        filled = self._filled(index)
        has_day = self._has(index, DATES)
        if not has_day and not self._names_invoice(index) and any(_heads_totals(cell) for cell in filled):
            return Skip.TOTALS
        if len(filled) <= 1:
            return Skip.REMARK
        is_nobody = not self._has(index, (Meaning.INVOICE_NUMBER, *_WHO))
        return Skip.TOTALS if is_nobody and not has_day else None

    def _why_client(self, index: int) -> Skip | None:
        is_named_only = not any(self._cells.texts[meaning][index] for meaning in _WHO[1:])
        filled = self._filled(index)
        is_total = is_named_only and filled and words(filled[0].rstrip("0123456789: ")) in totals_names()
        return Skip.TOTALS if is_total else None

    def _names_invoice(self, index: int) -> bool:
        """Tell whether a number and a client are named: the client may well be called `Total Energies`."""
        number = self._numbers[index]
        return bool(number) and not _heads_totals(number) and self._has(index, _WHO)

    def _has(self, index: int, meanings: Iterable[Meaning]) -> bool:
        return any(self._cells.texts[meaning][index] for meaning in meanings)

    def _is_zero(self, index: int) -> bool:
        """Tell whether the total, or for want of one the net amount, is zero."""
        meaning = Meaning.GROSS if self._totals[index] else Meaning.NET
        return self._cells.texts[meaning][index] in self._zeros[meaning]

    def _filled(self, index: int) -> list[str]:
        row = self._cells.sheet.rows[self._cells.sheet.first_data_row + index]
        return [text for cell in row if (text := clean(cell))]


def _heads_totals(cell: str) -> bool:
    """Tell whether a cell begins like a line of totals (`Razem w PLN:`, `Итого`)."""
    found = words(cell[:60])
    return any(found[:length] in totals_names() for length in range(1, min(len(found), _LONGEST_TOTALS_NAME) + 1))
