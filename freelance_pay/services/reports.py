"""Reports as of any day: ageing, open invoices, payments, late payers; the same tables for screen and file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.domain.coverage_report import coverage_tables
from freelance_pay.domain.reports import ageing_invoice_tables, ageing_tables, open_invoice_tables, payment_tables
from freelance_pay.services.assumed_day import real_day
from freelance_pay.services.outlook import Outlook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from freelance_pay.domain.tables import Table
    from freelance_pay.services.ports import Clock, TableExporter
    from freelance_pay.services.reads_port import Reads


class ReportName(StrEnum):
    """The reports there are; the values are the names of the command line."""

    AGEING = "ageing"
    AGEING_INVOICES = "ageing-invoices"
    OPEN = "open"
    PAYMENTS = "payments"
    COVERAGE = "coverage"


class FileFormat(StrEnum):
    """What a report can be saved as."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a report: as of the end of `as_of` (coverage: of today); `since` is the first day, for payments."""

    as_of: date
    since: date


class ReportService:
    """Makes reports and saves them."""

    def __init__(self, reads: Reads, exporter: TableExporter, clock: Clock) -> None:
        self._reads = reads
        self._exporter = exporter
        self._clock = clock

    def tables(self, name: ReportName, period: Period) -> tuple[Table, ...]:
        """Return the report, one table per currency; on an assumed day, too, what was owed on the day it is as of."""
        today = real_day(self._clock)
        if name is ReportName.AGEING:
            return ageing_tables(self._reads.ageing_sums(period.as_of, today), period.as_of)
        if name is ReportName.AGEING_INVOICES:
            return ageing_invoice_tables(self._reads.ageing_invoices(period.as_of, today), period.as_of)
        if name is ReportName.OPEN:
            return open_invoice_tables(self._reads.open_invoices(period.as_of, today), period.as_of)
        if name is ReportName.COVERAGE:
            return coverage_tables(Outlook(self._reads, self._clock).coverage(), self._clock.today())
        return payment_tables(self._reads.payments_received(period.since, period.as_of), period.since, period.as_of)

    def save(self, tables: Sequence[Table], file_format: FileFormat, path: Path, *, language: str = "en") -> None:
        """Write the tables to `path`, whole or not at all. Raises the exporters' leaves."""
        self._exporter.export(tables, file_format.value, path, language=language)
