"""What a column can mean, and which columns of a sheet mean what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.importing.amounts import DecimalSign
    from freelance_pay.domain.importing.dates import DateOrder


class Meaning(StrEnum):
    """What the cells of one column are; the values are kept in remembered mappings and never change."""

    INVOICE_NUMBER = "invoice_number"
    CLIENT_NAME = "client_name"
    CLIENT_EMAIL = "client_email"
    CONTACT_NAME = "contact_name"
    PHONE = "phone"
    TAX_ID = "tax_id"
    ADDRESS = "address"
    COUNTRY = "country"
    LANGUAGE = "language"
    ISSUE_DATE = "issue_date"
    DUE_DATE = "due_date"
    TERMS = "terms"
    CURRENCY = "currency"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    PAID = "paid"
    PAID_ON = "paid_on"
    OPEN = "open"
    STATUS = "status"
    TITLE = "title"
    REFERENCE = "reference"


SEVERAL_COLUMNS = frozenset({Meaning.ADDRESS, Meaning.CONTACT_NAME})
"""Meanings that may stand in several columns, joined in file order (street, town; given name, family name)."""

AMOUNTS = frozenset({Meaning.NET, Meaning.VAT, Meaning.GROSS, Meaning.PAID, Meaning.OPEN})
DATES = frozenset({Meaning.ISSUE_DATE, Meaning.DUE_DATE, Meaning.PAID_ON})
_OF_AN_INVOICE = AMOUNTS | DATES | {Meaning.INVOICE_NUMBER, Meaning.TERMS}
_NAMES_A_CLIENT = frozenset({Meaning.CLIENT_NAME, Meaning.CLIENT_EMAIL, Meaning.TAX_ID})


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """`meanings[i]` says what column `i` is, None for a column that is left out.

    `confidences[i]` is 1.0 for what a person chose or a name that says it plainly, lower for guesses, 0.0 where left
    out. `date_order` and `decimal_sign`, when set by a person, win over what the cells show.
    """

    meanings: tuple[Meaning | None, ...]
    confidences: tuple[float, ...] = ()
    date_order: DateOrder | None = None
    decimal_sign: DecimalSign | None = None

    def columns_of(self, meaning: Meaning) -> tuple[int, ...]:
        """Return the indexes of all columns with this meaning, left to right."""
        return tuple(index for index, found in enumerate(self.meanings) if found is meaning)

    def has(self, *meanings: Meaning) -> bool:
        """Tell whether some column has one of `meanings`."""
        return not set(meanings).isdisjoint(self.meanings)

    @property
    def has_invoices(self) -> bool:
        """Whether rows are invoices; without any column of an invoice they are clients."""
        return not _OF_AN_INVOICE.isdisjoint(self.meanings)

    def missing(self, default_terms: int | None = None) -> tuple[Meaning, ...]:
        """Return what must still be mapped before an import can be planned, most important first.

        `default_terms` are the days a person gave for sheets that tell no due date.
        """
        lacking = [] if self.has(*_NAMES_A_CLIENT) else [Meaning.CLIENT_NAME]
        if self.has_invoices:
            lacking += [needed for needed in (Meaning.INVOICE_NUMBER, Meaning.ISSUE_DATE) if not self.has(needed)]
            if not self.has(Meaning.GROSS) and not (self.has(Meaning.NET) and self.has(Meaning.VAT)):
                lacking.append(Meaning.GROSS)
            if default_terms is None and not self.has(Meaning.DUE_DATE, Meaning.TERMS):
                lacking.append(Meaning.DUE_DATE)
        return tuple(lacking)

    def doubled(self) -> tuple[Meaning, ...]:
        """Return meanings given to several columns that can stand in one only."""
        return tuple(
            meaning for meaning in Meaning if meaning not in SEVERAL_COLUMNS and len(self.columns_of(meaning)) > 1
        )

    def with_meaning(self, column: int, meaning: Meaning | None) -> ColumnMapping:
        """Return this mapping with `column` re-mapped by a person; another column that held the meaning lets it go."""
        taken = meaning is not None and meaning not in SEVERAL_COLUMNS
        meanings = [None if taken and found is meaning else found for found in self.meanings]
        meanings[column] = meaning
        return ColumnMapping(tuple(meanings), _certain(meanings), self.date_order, self.decimal_sign)

    def to_texts(self) -> tuple[str, ...]:
        """Return the meanings as texts to be remembered; `mapping_from_texts` reads them back."""
        return tuple(meaning.value if meaning else "" for meaning in self.meanings)


def mapping_from_texts(texts: Iterable[str]) -> ColumnMapping:
    """Return a remembered mapping; a text that is no meaning (of a newer version) leaves its column out."""
    known = {meaning.value: meaning for meaning in Meaning}
    meanings = [known.get(text) for text in texts]
    return ColumnMapping(tuple(meanings), _certain(meanings))


def _certain(meanings: Iterable[Meaning | None]) -> tuple[float, ...]:
    return tuple(1.0 if meaning else 0.0 for meaning in meanings)
