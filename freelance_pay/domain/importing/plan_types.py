"""What an import would do, as values to be shown, confirmed and carried out: nothing here has been written yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from freelance_pay.domain.importing.meanings import ColumnMapping, Meaning
from freelance_pay.domain.money import Money, totals_by_currency

if TYPE_CHECKING:
    from freelance_pay.domain.clients import Client, ClientId


class Reason(StrEnum):
    """Why a row cannot be imported; `explain` in `reasons` says it in a sentence."""

    CLIENT_MISSING = "client_missing"
    NUMBER_MISSING = "number_missing"
    ISSUE_DATE_MISSING = "issue_date_missing"
    DUE_DATE_MISSING = "due_date_missing"
    AMOUNT_MISSING = "amount_missing"
    CURRENCY_MISSING = "currency_missing"
    NOT_A_DATE = "not_a_date"
    ISSUED_TO_COME = "issued_to_come"
    PAID_ON_TO_COME = "paid_on_to_come"
    NOT_AN_AMOUNT = "not_an_amount"
    NOT_A_CURRENCY = "not_a_currency"
    NOT_AN_EMAIL = "not_an_email"
    NOT_TERMS = "not_terms"
    CONTROL_CHARACTER = "control_character"
    LOST_CHARACTER = "lost_character"
    TOO_LONG = "too_long"
    TWO_CURRENCIES = "two_currencies"
    TOO_MANY_DECIMALS = "too_many_decimals"
    NET_AND_VAT_DISAGREE = "net_and_vat_disagree"
    NEGATIVE_TOTAL = "negative_total"
    NEGATIVE_PART = "negative_part"
    DUE_BEFORE_ISSUE = "due_before_issue"
    PAID_ABOVE_TOTAL = "paid_above_total"
    PAID_CONTRADICTS = "paid_contradicts"
    PAID_BUT_OPEN = "paid_but_open"
    PAID_ON_BUT_NOTHING = "paid_on_but_nothing"
    PAID_ON_BUT_OPEN = "paid_on_but_open"
    PAID_PART_UNKNOWN = "paid_part_unknown"
    NUMBER_TWICE = "number_twice"
    OTHER_CLIENT_HAS_IT = "other_client_has_it"


@dataclass(frozen=True, slots=True)
class RowError:
    """Line `line` of the file cannot be imported. `column` is the index of the cell at fault, None for the row.

    `value` is what stands there, `fact` what it clashes with (the other line, the other client, the sum), may be empty.
    """

    line: int
    reason: Reason
    column: int | None = None
    column_name: str = ""
    value: str = ""
    fact: str = ""


class Skip(StrEnum):
    """Why a row was left out although nothing is wrong with it."""

    TOTALS = "totals"
    REMARK = "remark"
    CANCELLED = "cancelled"
    DRAFT = "draft"
    NOTHING_OWED = "nothing_owed"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """Line `line` was left out on purpose; `text` is its number or first filled cell."""

    line: int
    why: Skip
    text: str


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """Line `line` says what the ledger or an earlier line already has; `number` is empty for a client.

    `differs` tells that the invoice in the ledger has another date or total, `is_paid_further` that the file knows of
    more payments than the ledger; the invoice is left as it is.
    """

    line: int
    client_name: str
    number: str = ""
    differs: bool = False
    is_paid_further: bool = False


@dataclass(frozen=True, slots=True)
class PlannedClient:
    """A client the ledger does not have, first met in line `line`; a guessed language is a proposal to be shown."""

    line: int
    client: Client
    is_language_guessed: bool


@dataclass(frozen=True, slots=True)
class PlannedInvoice:
    """An invoice the ledger does not have. `net + vat == gross`; `paid` is zero or more and at most `gross`.

    It belongs to `client_id` of the ledger or, where that is None, to `plan.new_clients[new_client]`. `paid_on` is
    None when the sheet does not tell the day. `terms_days` is None when the sheet tells the due date itself.
    """

    line: int
    client_id: ClientId | None
    new_client: int | None
    number: str
    issued_on: date
    due_on: date
    net: Money
    vat: Money
    gross: Money
    paid: Money
    paid_on: date | None = None
    terms_days: int | None = None
    title: str = ""
    reference: str = ""

    @property
    def open(self) -> Money:
        """What is still owed after the payments the sheet tells of."""
        return self.gross - self.paid


class KnownInvoice(NamedTuple):
    """What the ledger tells of an invoice, so that it is not imported twice and news about it are heard."""

    client_id: ClientId
    number: str
    issued_on: date
    gross: Money
    open: Money


@dataclass(frozen=True, slots=True)
class ExistingLedger:
    """The clients and invoices the ledger already has, cancelled ones too."""

    clients: tuple[Client, ...] = ()
    invoices: tuple[KnownInvoice, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportDefaults:
    """What a person said for all rows that do not tell it themselves; None leaves it an error of the row."""

    currency: str | None = None
    terms_days: int | None = None


@dataclass(frozen=True, slots=True)
class PreviewCell:
    """A cell as it stands in the file and as it is understood: `value` is None for an empty or a misread cell."""

    raw: str
    value: date | Decimal | str | None
    is_misread: bool = False


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of the mapping preview; one cell for each column of the sheet."""

    line: int
    cells: tuple[PreviewCell, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What importing a sheet would add. Only a clean plan is imported whole; otherwise a person chooses.

    `ambiguous` names the meanings whose cells (`03/04/2026`, `1.234`) nothing in the sheet decided; they were read
    day first and as thousands. `unread_statuses` are status texts nobody understood; those invoices count as open.
    """

    mapping: ColumnMapping
    new_clients: tuple[PlannedClient, ...] = ()
    new_invoices: tuple[PlannedInvoice, ...] = ()
    duplicates: tuple[DuplicateRow, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    errors: tuple[RowError, ...] = ()
    ambiguous: tuple[Meaning, ...] = ()
    unread_statuses: tuple[str, ...] = ()
    preview: tuple[PreviewRow, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether every row was understood."""
        return not self.errors

    @property
    def is_empty(self) -> bool:
        """Whether importing would add nothing."""
        return not self.new_clients and not self.new_invoices

    @property
    def bad_lines(self) -> tuple[int, ...]:
        """The lines that would be left behind, each once, in file order."""
        return tuple(sorted({error.line for error in self.errors}))

    def totals(self) -> tuple[Money, ...]:
        """Return the gross sum of the new invoices, one for each currency."""
        return totals_by_currency(invoice.gross for invoice in self.new_invoices)

    def open_totals(self) -> tuple[Money, ...]:
        """Return what is still owed on the new invoices, one sum for each currency."""
        return totals_by_currency(invoice.open for invoice in self.new_invoices)
