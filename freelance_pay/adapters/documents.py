"""Sets invoices, letters and reports as PDF with typst. Data goes in as JSON, never as markup."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, cast

from freelance_pay.adapters.document_content import invoice_content, printable, report_content
from freelance_pay.adapters.document_formats import DocumentFormats
from freelance_pay.adapters.letter_content import letter_content
from freelance_pay.domain.export_errors import DocumentError, NothingToExportError, TooManyRowsError
from freelance_pay.domain.invoice_document import DOCUMENT_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import typst
    from typst import PDFStandard

    from freelance_pay.domain.invoice_document import InvoiceDocument
    from freelance_pay.domain.letter_document import LetterDocument
    from freelance_pay.domain.tables import Table

MAX_ROWS = 5_000
"""About 150 pages, set in 3 s with 0.7 GB of memory: more is for a spreadsheet."""
_ARCHIVE: list[PDFStandard] = ["a-3a", "ua-1"]
_ATTEMPTS: tuple[tuple[bool, list[PDFStandard]], ...] = ((False, _ARCHIVE), (True, _ARCHIVE), (True, []))
"""System fonts or not, and the standards. The archive standards refuse a sign that no font has: a name in Chinese asks
for the fonts of the system, and where even these lack it, a plain PDF with a gap is better than none."""


class Documents:
    """Sets documents by the layouts in the folder `layouts` (resources/documents). May be used from any thread.

    The result is PDF/A-3a and PDF/UA-1 with its fonts inside, and depends on its input only, never on the clock.
    """

    def __init__(self, layouts: Path) -> None:
        self._layouts = layouts
        self._labels: dict[str, dict[str, str]] = json.loads((layouts / "labels.json").read_text(encoding="utf-8"))
        self._compilers: dict[bool, typst.Compiler] = {}
        self._lock = threading.Lock()

    def invoice_pdf(self, invoice: InvoiceDocument) -> bytes:
        """Return the invoice as PDF, with its labels in the invoice's language. Raises DocumentError."""
        language = self._language(invoice.language)
        content = invoice_content(invoice, self._labels[language], DocumentFormats(language))
        return self._set("invoice.typ", content, language, datetime.combine(invoice.issued_on, time(), UTC))

    def letter_pdf(self, letter: LetterDocument) -> bytes:
        """Return the letter as PDF, its address where the window of an envelope is. Raises DocumentError."""
        language = self._language(letter.language)
        content = letter_content(letter, self._labels[language], DocumentFormats(language))
        return self._set("letter.typ", content, language, datetime.combine(letter.written_on, time(), UTC))

    def report_pdf(self, tables: Sequence[Table], *, made_at: datetime, language: str = "en", owner: str = "") -> bytes:
        """Return the tables of one report, a table per currency, as PDF; `made_at` (aware) is its date of creation.

        Titles are shown as they are (see Table.translated); `language` decides the rest of the page. `owner` is whose
        report it is. Raises NothingToExportError, TooManyRowsError, DocumentError.
        """
        if not tables:
            raise NothingToExportError
        rows = sum(len(table.rows) for table in tables)
        if rows > MAX_ROWS:
            raise TooManyRowsError(rows, MAX_ROWS)
        language = self._language(language)
        content = report_content(tables, self._labels[language], DocumentFormats(language), owner)
        return self._set("report.typ", content, language, made_at)

    def _language(self, language: str) -> str:
        return language if language in self._labels else DOCUMENT_LANGUAGES[0]

    def _set(self, layout: str, content: Mapping[str, object], language: str, moment: datetime) -> bytes:
        import typst  # noqa: PLC0415 - 7 MiB that a window without documents does not need

        day = (moment.year, moment.month, moment.day)
        data = {**content, "labels": self._labels[language], "language": language, "date": day}
        inputs = {"layout": layout, "data": json.dumps(printable(data), ensure_ascii=False)}
        reason = ""
        for system_fonts, standards in _ATTEMPTS:
            try:
                return self._compile(inputs, moment, standards, system_fonts=system_fonts)
            except typst.TypstError as error:
                reason = error.message
        raise DocumentError(reason)

    def _compile(
        self, inputs: dict[str, str], moment: datetime, standards: list[PDFStandard], *, system_fonts: bool
    ) -> bytes:
        import typst  # noqa: PLC0415 - as above

        with self._lock:
            compiler = self._compilers.get(system_fonts)
            if compiler is None:
                fonts = typst.Fonts(include_system_fonts=system_fonts)
                compiler = typst.Compiler(root=self._layouts, font_paths=fonts, ignore_system_fonts=not system_fonts)
                self._compilers[system_fonts] = compiler
            pdf = compiler.compile(
                input=self._layouts / inputs["layout"],
                format="pdf",
                sys_inputs=inputs,
                pdf_standards=standards,
                timestamp=moment.replace(microsecond=0),  # typst knows whole seconds only
            )
            return cast("bytes", pdf)
