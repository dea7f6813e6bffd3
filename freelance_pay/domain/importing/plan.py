"""Turns a mapped sheet into a plan of what to add to the ledger: every row ends as new, known, skipped or an error."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from freelance_pay.domain.importing.cells import Cells, RowProblem, cells_of
from freelance_pay.domain.importing.columns import terms_days
from freelance_pay.domain.importing.errors import MappingIncompleteError
from freelance_pay.domain.importing.meanings import ColumnMapping, Meaning
from freelance_pay.domain.importing.numbers import number_key
from freelance_pay.domain.importing.parties import Parties, Party
from freelance_pay.domain.importing.plan_types import (
    DuplicateRow,
    ExistingLedger,
    ImportDefaults,
    ImportPlan,
    PlannedInvoice,
    Reason,
    RowError,
    SkippedRow,
)
from freelance_pay.domain.importing.preview import preview_of
from freelance_pay.domain.importing.row_money import RowMoney, RowMoneyReader
from freelance_pay.domain.importing.skips import SkipFinder

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.importing.plan_types import KnownInvoice
    from freelance_pay.domain.importing.sheet import Sheet
    from freelance_pay.domain.money import Money


T = TypeVar("T")


class _Days(NamedTuple):
    issued_on: date
    due_on: date
    terms: int | None


def plan_import(
    sheet: Sheet,
    mapping: ColumnMapping,
    existing: ExistingLedger,
    defaults: ImportDefaults | None = None,
    *,
    today: date,
) -> ImportPlan:
    """Return what importing `sheet` on `today` would add to a ledger that has `existing`.

    What was issued or paid later than `today` is an error of its row: every report as of a day counts what was there
    on it, and the ledger holds nothing that is still to come. A sheet without any column of an invoice is a list of
    clients. The same sheet planned again, after its plan was carried out, adds nothing. Raises MappingIncompleteError
    when a column that is needed is not mapped.
    """
    defaults = defaults or ImportDefaults()
    missing = mapping.missing(defaults.terms_days)
    if missing:
        raise MappingIncompleteError(tuple(meaning.value for meaning in missing))
    cells = cells_of(sheet, mapping)
    return _Planner(cells, existing, defaults, today).plan()


class _Planner:
    def __init__(self, cells: Cells, existing: ExistingLedger, defaults: ImportDefaults, today: date) -> None:
        self._cells = cells
        self._today = today
        self._defaults = defaults
        self._parties = Parties(cells, existing.clients)
        self._money = RowMoneyReader(cells, defaults, today)
        self._skips = SkipFinder(cells, self._money)
        self._known = _Known(existing)
        self._invoices: list[PlannedInvoice] = []
        self._duplicates: list[DuplicateRow] = []
        self._skipped: list[SkippedRow] = []
        self._errors: list[RowError] = []

    def plan(self) -> ImportPlan:
        """Read every row."""
        read: Callable[[int], None] = self._read_invoice if self._cells.mapping.has_invoices else self._read_client
        for index in range(len(self._cells.lines)):
            skip = self._skips.why(index)
            if skip:
                self._skipped.append(SkippedRow(self._cells.lines[index], *skip))
            else:
                read(index)
        return ImportPlan(
            mapping=self._cells.mapping,
            new_clients=self._parties.planned(),
            new_invoices=tuple(self._invoices),
            duplicates=tuple(self._duplicates),
            skipped=tuple(self._skipped),
            errors=tuple(self._errors),
            ambiguous=self._cells.ambiguous,
            unread_statuses=self._money.unread_statuses,
            preview=preview_of(self._cells),
        )

    def _read_client(self, index: int) -> None:
        """Take a row of a list of clients."""
        try:
            party = self._parties.of_row(index)
            currency = self._money.currency_alone(index)
        except RowProblem as problem:
            self._errors.append(self._cells.error(index, problem))
            return
        if party.known is not None or party.new_index is not None:
            self._duplicates.append(DuplicateRow(self._cells.lines[index], party.name))
        else:
            self._parties.need(party, currency)

    def _read_invoice(self, index: int) -> None:
        """Take a row of a list of invoices; each of its parts that is wrong is told, not only the first."""
        before = len(self._errors)
        party = self._try(index, self._parties.of_row)
        number = self._try(index, self._number)
        days = self._try(index, self._days)
        money = self._try(index, self._money.read)
        if len(self._errors) > before or party is None or number is None or days is None or money is None:
            return
        try:
            title = self._cells.checked_text(Meaning.TITLE, index)
            reference = self._cells.checked_text(Meaning.REFERENCE, index)
            known = self._known.find(party, number, days.issued_on, money, self._cells.lines[index])
        except RowProblem as problem:
            self._errors.append(self._cells.error(index, problem))
            return
        if known is not _Familiarity.NEW:
            self._duplicates.append(
                DuplicateRow(
                    self._cells.lines[index],
                    party.name,
                    number,
                    differs=known is _Familiarity.DIFFERS,
                    is_paid_further=known is _Familiarity.PAID_FURTHER,
                )
            )
        else:
            self._add(index, party, number, days, money, title, reference)

    def _try(self, index: int, read: Callable[[int], T]) -> T | None:
        try:
            return read(index)
        except RowProblem as problem:
            self._errors.append(self._cells.error(index, problem))
            return None

    def _add(
        self, index: int, party: Party, number: str, days: _Days, money: RowMoney, title: str, reference: str
    ) -> None:
        self._invoices.append(
            PlannedInvoice(
                line=self._cells.lines[index],
                client_id=party.known,
                new_client=self._parties.need(party, money.gross.currency),
                number=number,
                issued_on=days.issued_on,
                due_on=days.due_on,
                net=money.net,
                vat=money.vat,
                gross=money.gross,
                paid=money.paid,
                paid_on=money.paid_on,
                terms_days=days.terms,
                title=title,
                reference=reference,
            )
        )

    def _number(self, index: int) -> str:
        number = self._cells.checked_text(Meaning.INVOICE_NUMBER, index)
        if not number:
            raise RowProblem(Reason.NUMBER_MISSING, Meaning.INVOICE_NUMBER)
        return number

    def _days(self, index: int) -> _Days:
        issued_on = self._cells.date(Meaning.ISSUE_DATE, index)
        due_on = self._cells.date(Meaning.DUE_DATE, index)
        if issued_on is None:
            raise RowProblem(Reason.ISSUE_DATE_MISSING, Meaning.ISSUE_DATE)
        if issued_on > self._today:
            raise RowProblem(Reason.ISSUED_TO_COME, Meaning.ISSUE_DATE, value=str(issued_on))
        terms = None
        if due_on is None:
            terms = self._terms(index)
            due_on = issued_on + timedelta(days=terms)
        if due_on < issued_on:
            raise RowProblem(Reason.DUE_BEFORE_ISSUE, Meaning.DUE_DATE, value=str(due_on), fact=str(issued_on))
        return _Days(issued_on, due_on, terms)

    def _terms(self, index: int) -> int:
        text = self._cells.texts[Meaning.TERMS][index]
        terms = terms_days(text) if text else self._defaults.terms_days
        if terms is None:
            where = Meaning.DUE_DATE if not text and self._cells.mapping.has(Meaning.DUE_DATE) else Meaning.TERMS
            raise RowProblem(Reason.NOT_TERMS if text else Reason.DUE_DATE_MISSING, where)
        return terms


class _Familiarity(Enum):
    NEW = auto()
    KNOWN = auto()
    DIFFERS = auto()
    PAID_FURTHER = auto()


class _Known:
    """The invoices of the ledger and of the rows read so far."""

    def __init__(self, existing: ExistingLedger) -> None:
        self._names: dict[ClientId, str] = {client.id: client.name for client in existing.clients}
        self._ledger: dict[str, list[KnownInvoice]] = {}
        for invoice in existing.invoices:
            self._ledger.setdefault(number_key(invoice.number), []).append(invoice)
        self._sheet: dict[tuple[int, str], tuple[date, Money, int]] = {}

    def find(self, party: Party, number: str, issued_on: date, money: RowMoney, line: int) -> _Familiarity:
        """Tell whether this invoice is known and whether the row has news about it, and remember it.

        Raises RowProblem where a row clashes with another: the number twice with different facts, or the very same
        invoice already in the ledger under another client (whose name may have been changed there).
        """
        key, gross = number_key(number), money.gross
        others = self._ledger.get(key, ())
        own = [known for known in others if known.client_id == party.known]
        if own:
            same = next((known for known in own if known.issued_on == issued_on and known.gross == gross), None)
            if same is None:
                return _Familiarity.DIFFERS
            return _Familiarity.PAID_FURTHER if gross - money.paid < same.open else _Familiarity.KNOWN
        for known in others:
            if known.issued_on == issued_on and known.gross == gross:
                name = self._names.get(known.client_id, "")
                raise RowProblem(Reason.OTHER_CLIENT_HAS_IT, Meaning.INVOICE_NUMBER, fact=name)
        earlier = self._sheet.setdefault((id(party), key), (issued_on, gross, line))
        if earlier[:2] != (issued_on, gross):
            raise RowProblem(Reason.NUMBER_TWICE, Meaning.INVOICE_NUMBER, fact=str(earlier[2]))
        return _Familiarity.NEW if earlier[2] == line else _Familiarity.KNOWN
