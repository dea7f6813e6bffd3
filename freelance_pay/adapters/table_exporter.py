"""Saves report tables as CSV, XLSX or PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.exporters.csv_export import export_csv
from freelance_pay.adapters.exporters.target import write_file
from freelance_pay.adapters.exporters.xlsx_export import export_xlsx

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from freelance_pay.adapters.documents import Documents
    from freelance_pay.domain.tables import Table
    from freelance_pay.services.ports import Clock


class FileTableExporter:
    """Implements the port TableExporter."""

    def __init__(self, documents: Documents, clock: Clock) -> None:
        self._documents = documents
        self._clock = clock

    def export(
        self, tables: Sequence[Table], file_format: str, path: Path, *, language: str = "en", owner: str = ""
    ) -> None:
        """Write the tables to `path` in the format csv, xlsx or pdf. Raises the exporters' leaves."""
        if file_format == "csv":
            export_csv(tables, path)
        elif file_format == "xlsx":
            export_xlsx(tables, path)
        else:
            pdf = self._documents.report_pdf(tables, made_at=self._clock.now(), language=language, owner=owner)
            write_file(path, pdf)
