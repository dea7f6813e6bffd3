"""A finished table of one report in one currency: what the screen, CSV, XLSX and PDF all take."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Self, TypeAlias

from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Cell: TypeAlias = str | int | Decimal | date | Money | None

TITLES: dict[str, str] = {
    "report.ageing": "Ageing by client",
    "report.ageing_invoices": "Ageing by invoice",
    "report.open_invoices": "Open invoices",
    "report.payments": "Payments received",
    "report.coverage": "Every late payer alike",
    "report.total": "Total",
    "column.client": "Client",
    "column.invoice": "Invoice",
    "column.invoices": "Invoices",
    "column.issued_on": "Issued",
    "column.due_on": "Due",
    "column.days_overdue": "Days overdue",
    "column.days_late": "Days late",
    "column.received_on": "Received",
    "column.reference": "Reference",
    "column.gross": "Invoiced",
    "column.open": "Open",
    "column.amount": "Amount",
    "column.share": "Share, %",
    "column.total": "Total",
    "column.currency": "Currency",
    "column.overdue": "Overdue",
    "column.expected": "Expected",
    "column.reached": "Sent",
    "column.treatment": "Treatment",
    "column.why": "Why",
    "bucket.current": "Current",
    "bucket.1_30": "1–30 days",
    "bucket.31_60": "31–60 days",
    "bucket.61_90": "61–90 days",
    "bucket.91_up": "91+ days",
    "stage.none": "Nothing",
    "stage.pre_due": "Notice before the due date",
    "stage.due_today": "Notice on the due date",
    "stage.first": "First reminder",
    "stage.second": "Second reminder",
    "stage.final": "Final reminder",
    "stage.formal_demand": "Formal demand",
    "treatment.never_contacted": "Never contacted",
    "treatment.softer": "Softer",
    "treatment.harder": "Harder",
    "treatment.as_planned": "As planned",
    "why.never_remind": "Never to be reminded",
    "why.disputed": "The invoice is disputed",
    "why.promised": "A payment is promised",
    "why.paused": "You paused the reminders",
    "why.no_address": "No e-mail address",
    "why.too_small": "Below the smallest amount",
    "why.own_policy": "A policy of its own",
    "why.left_undone": "Left undone",
    "why.by_hand": "Sent sooner, by hand",
}
"""Every title and every set phrase a report may show, in English, by the key a translator is asked for."""


class Term(str):
    """A set phrase in a cell: English text that knows its key in TITLES; to whoever prints it, it is a text."""

    __slots__ = ("key",)
    key: str

    def __new__(cls, key: str, text: str = "") -> Self:
        """Return the phrase of `key` in English, or as `text` says it."""
        term = super().__new__(cls, text or TITLES[key])
        term.key = key
        return term


class Kind(StrEnum):
    """What the cells of a column are: str, Money, date, int, Decimal (in percent); any of them may be None."""

    TEXT = "text"
    MONEY = "money"
    DATE = "date"
    INTEGER = "integer"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key in TITLES, its kind, and the title as shown (English unless translated)."""

    key: str
    kind: Kind
    title: str


@dataclass(frozen=True, slots=True)
class Days:
    """The time a report covers; "as of" one day has only `last`."""

    first: date | None
    last: date


@dataclass(frozen=True, slots=True)
class Table:
    """A finished report in one currency.

    `rows` and `totals` have a cell for each column; the first cell of `totals` is its title. `row_ids` says what each
    row is about (client ids).
    """

    key: str
    title: str
    currency: str
    days: Days
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Cell, ...]
    row_ids: tuple[int, ...] = ()
    currency_title: str = TITLES["column.currency"]

    def translated(self, translate: Callable[[str], str]) -> Table:
        """Return the same table with every title and set phrase as `translate` gives it for its key in TITLES."""
        return replace(
            self,
            title=translate(self.key),
            rows=tuple(tuple(_translated(cell, translate) for cell in row) for row in self.rows),
            columns=tuple(replace(column, title=translate(column.key)) for column in self.columns),
            totals=(translate("report.total"), *self.totals[1:]),
            currency_title=translate("column.currency"),
        )


def _translated(cell: Cell, translate: Callable[[str], str]) -> Cell:
    return Term(cell.key, translate(cell.key)) if isinstance(cell, Term) else cell


def columns_of(*keys_and_kinds: tuple[str, Kind]) -> tuple[Column, ...]:
    """Return columns with their English titles."""
    return tuple(Column(key, kind, TITLES[key]) for key, kind in keys_and_kinds)


def table_of(
    key: str, currency: str, days: Days, columns: tuple[Column, ...], rows: Sequence[tuple[int, tuple[Cell, ...]]]
) -> Table:
    """Return the table of `rows` (each: what it is about, its cells) with a sum under every column of money."""
    cells = tuple(row for _, row in rows)
    return Table(
        key=key,
        title=TITLES[key],
        currency=currency,
        days=days,
        columns=columns,
        rows=cells,
        totals=_totals(columns, cells, currency),
        row_ids=tuple(row_id for row_id, _ in rows),
    )


def _totals(columns: Sequence[Column], rows: Sequence[tuple[Cell, ...]], currency: str) -> tuple[Cell, ...]:
    cells: list[Cell] = [TITLES["report.total"]]
    for index, column in enumerate(columns[1:], start=1):
        if column.kind is Kind.MONEY:
            minors = (cell.minor for row in rows if isinstance(cell := row[index], Money))
            cells.append(Money(sum(minors), currency))
        else:
            cells.append(None)
    return tuple(cells)
