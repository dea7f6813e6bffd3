"""Ageing, open invoices, payments received: from frozen rows to one table per currency."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from freelance_pay.domain.invoices import days_overdue
from freelance_pay.domain.money import Money
from freelance_pay.domain.tables import Cell, Days, Kind, Table, columns_of, table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from freelance_pay.domain.clients import ClientId

_T = TypeVar("_T")
_WHOLE_IN_TENTHS = 1000
"""100.0 percent."""


class Bucket(IntEnum):
    """How late money is, by whole days past the day that counts. Not due yet, and due today, is CURRENT."""

    CURRENT = 0
    DAYS_1_30 = 1
    DAYS_31_60 = 2
    DAYS_61_90 = 3
    DAYS_91_UP = 4


BUCKET_FIRST_DAYS = (1, 31, 61, 91)
"""The first day overdue of each bucket after CURRENT; SQL that sums buckets uses these same limits."""
BucketMinors: TypeAlias = tuple[int, int, int, int, int]

_BUCKET_COLUMNS = tuple(
    (key, Kind.MONEY) for key in ("bucket.current", "bucket.1_30", "bucket.31_60", "bucket.61_90", "bucket.91_up")
)
_AGEING = columns_of(
    ("column.client", Kind.TEXT), *_BUCKET_COLUMNS, ("column.total", Kind.MONEY), ("column.share", Kind.PERCENT)
)
_AGEING_INVOICES = columns_of(
    ("column.client", Kind.TEXT),
    ("column.invoice", Kind.TEXT),
    ("column.due_on", Kind.DATE),
    ("column.days_overdue", Kind.INTEGER),
    *_BUCKET_COLUMNS,
)
_OPEN_INVOICES = columns_of(
    ("column.client", Kind.TEXT),
    ("column.invoice", Kind.TEXT),
    ("column.issued_on", Kind.DATE),
    ("column.due_on", Kind.DATE),
    ("column.days_overdue", Kind.INTEGER),
    ("column.gross", Kind.MONEY),
    ("column.open", Kind.MONEY),
)
_PAYMENTS = columns_of(
    ("column.received_on", Kind.DATE),
    ("column.client", Kind.TEXT),
    ("column.invoices", Kind.TEXT),
    ("column.reference", Kind.TEXT),
    ("column.amount", Kind.MONEY),
)


@dataclass(frozen=True, slots=True)
class AgeingInput:
    """An invoice with something open on the day of the report; `due` is the day that counts (its next_due)."""

    client_id: ClientId
    client: str
    number: str
    due: date
    open: Money


@dataclass(frozen=True, slots=True)
class AgeingRow:
    """What one client owes in one currency, in minor units per bucket, in the order of Bucket."""

    client_id: ClientId
    client: str
    currency: str
    minors: BucketMinors

    @property
    def total_minor(self) -> int:
        """Everything the client owes in this currency, in minor units."""
        return sum(self.minors)


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice with something open, as the list of open invoices shows it; `due` is the day that counts."""

    client_id: ClientId
    client: str
    number: str
    issued_on: date
    due: date
    gross: Money
    open: Money


@dataclass(frozen=True, slots=True)
class PaymentReceived:
    """Money received; `invoices` are the numbers it settled, wholly or in part."""

    client_id: ClientId
    client: str
    received_on: date
    amount: Money
    invoices: tuple[str, ...] = ()
    reference: str = ""


def bucket_of(due: date, as_of: date) -> Bucket:
    """Return the bucket of money that is due on `due`, seen on `as_of`."""
    late = days_overdue(due, as_of)
    return Bucket(sum(late >= first for first in BUCKET_FIRST_DAYS))


def age_by_client(inputs: Iterable[AgeingInput], as_of: date) -> tuple[AgeingRow, ...]:
    """Sum open money per client, currency and bucket; clients appear in the order they are first seen."""
    sums: dict[tuple[ClientId, str], list[int]] = {}
    names: dict[ClientId, str] = {}
    for item in inputs:
        names.setdefault(item.client_id, item.client)
        minors = sums.setdefault((item.client_id, item.open.currency), [0] * len(Bucket))
        minors[bucket_of(item.due, as_of)] += item.open.minor
    return tuple(
        AgeingRow(client_id, names[client_id], currency, (row[0], row[1], row[2], row[3], row[4]))
        for (client_id, currency), row in sums.items()
    )


def ageing_tables(rows: Iterable[AgeingRow], as_of: date) -> tuple[Table, ...]:
    """Return one table per currency, a row per client, who owes most first; rows may be summed by SQL."""
    tables = []
    for currency, group in _per_currency(rows, lambda row: row.currency):
        group.sort(key=lambda row: (-row.total_minor, row.client.casefold()))
        shares = _shares([row.total_minor for row in group])
        cells = [(row.client_id, _ageing_cells(row, share)) for row, share in zip(group, shares, strict=True)]
        tables.append(table_of("report.ageing", currency, Days(None, as_of), _AGEING, cells))
    return tuple(tables)


def ageing_invoice_tables(inputs: Iterable[AgeingInput], as_of: date) -> tuple[Table, ...]:
    """Return one table per currency, a row per invoice with its open amount under its bucket, oldest first."""
    tables = []
    for currency, group in _per_currency(inputs, lambda item: item.open.currency):
        group.sort(key=lambda item: (item.due, item.client.casefold(), item.number))
        cells = [(item.client_id, _ageing_invoice_cells(item, as_of)) for item in group]
        tables.append(table_of("report.ageing_invoices", currency, Days(None, as_of), _AGEING_INVOICES, cells))
    return tuple(tables)


def open_invoice_tables(invoices: Iterable[OpenInvoice], as_of: date) -> tuple[Table, ...]:
    """Return one table per currency of every invoice with something open, the one due first at the top."""
    tables = []
    for currency, group in _per_currency(invoices, lambda item: item.open.currency):
        group.sort(key=lambda item: (item.due, item.client.casefold(), item.number))
        cells = [(item.client_id, _open_invoice_cells(item, as_of)) for item in group]
        tables.append(table_of("report.open_invoices", currency, Days(None, as_of), _OPEN_INVOICES, cells))
    return tuple(tables)


def payment_tables(payments: Iterable[PaymentReceived], first_day: date, last_day: date) -> tuple[Table, ...]:
    """Return one table per currency of the payments received from `first_day` to `last_day`, in order of time."""
    wanted = (payment for payment in payments if first_day <= payment.received_on <= last_day)
    tables = []
    for currency, group in _per_currency(wanted, lambda payment: payment.amount.currency):
        group.sort(key=lambda payment: (payment.received_on, payment.client.casefold()))
        cells = [(payment.client_id, _payment_cells(payment)) for payment in group]
        tables.append(table_of("report.payments", currency, Days(first_day, last_day), _PAYMENTS, cells))
    return tuple(tables)


def _ageing_cells(row: AgeingRow, share: Decimal | None) -> tuple[Cell, ...]:
    buckets = (Money(minor, row.currency) if minor else None for minor in row.minors)
    return (row.client, *buckets, Money(row.total_minor, row.currency), share)


def _ageing_invoice_cells(item: AgeingInput, as_of: date) -> tuple[Cell, ...]:
    bucket = bucket_of(item.due, as_of)
    buckets = (item.open if bucket is each else None for each in Bucket)
    return (item.client, item.number, item.due, _late(item.due, as_of), *buckets)


def _open_invoice_cells(item: OpenInvoice, as_of: date) -> tuple[Cell, ...]:
    return (item.client, item.number, item.issued_on, item.due, _late(item.due, as_of), item.gross, item.open)


def _payment_cells(payment: PaymentReceived) -> tuple[Cell, ...]:
    return (payment.received_on, payment.client, ", ".join(payment.invoices), payment.reference, payment.amount)


def _late(due: date, as_of: date) -> int | None:
    return days_overdue(due, as_of) or None


def _shares(parts: Sequence[int]) -> list[Decimal | None]:
    """Return each part in percent of the whole with one decimal; together they make 100 (largest remainder)."""
    whole = sum(parts)
    if not whole:
        return [None] * len(parts)
    tenths = [part * _WHOLE_IN_TENTHS // whole for part in parts]
    short = _WHOLE_IN_TENTHS - sum(tenths)
    for place in sorted(range(len(parts)), key=lambda place: -(parts[place] * _WHOLE_IN_TENTHS % whole))[:short]:
        tenths[place] += 1
    return [Decimal(tenth).scaleb(-1) for tenth in tenths]


def _per_currency(items: Iterable[_T], currency_of: Callable[[_T], str]) -> Sequence[tuple[str, list[_T]]]:
    groups: defaultdict[str, list[_T]] = defaultdict(list)
    for item in items:
        groups[currency_of(item)].append(item)
    return sorted(groups.items())
