"""Looks at the PDFs that go with a message: there, unchanged, readable, and naming this number and amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.file_troubles import file_trouble
from freelance_pay.domain.importing.pdfs import PdfTooLargeError, PdfUnreadableError
from freelance_pay.domain.pdf_matching import PdfCandidate, match_one
from freelance_pay.domain.preflight import AttachmentFacts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from freelance_pay.domain.invoices import Attachment, Invoice
    from freelance_pay.services.ports import FileStore, PdfInspector

MISSING = "missing"
CHANGED = "changed"
LARGEST_PDF = 15_000_000


def pdf_content(path: Path) -> bytes:
    """Return the bytes of a PDF that is to be attached; one that is too large is refused before it is read.

    Raises PdfTooLargeError, and PdfUnreadableError when the file is gone or may not be read.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_PDF:
            raise PdfTooLargeError(path.name, size, LARGEST_PDF)
        return path.read_bytes()
    except OSError as error:
        raise PdfUnreadableError(path.name, file_trouble(error)) from error


class AttachmentChecks:
    """Reads each file once; what was found in its text is remembered by its digest."""

    def __init__(self, files: FileStore, pdfs: PdfInspector) -> None:
        self._files = files
        self._pdfs = pdfs
        self._texts: dict[str, str] = {}

    def facts(self, invoices: Iterable[Invoice]) -> tuple[AttachmentFacts, ...]:
        """Return what is known of each invoice's PDF; trouble with one is a fact, not an error."""
        return tuple(self._look(invoice) for invoice in invoices)

    def content(self, attachment: Attachment) -> bytes:
        """Return the file. Raises StoredFileMissingError and StoredFileChangedError."""
        return self._files.read(attachment)

    def _look(self, invoice: Invoice) -> AttachmentFacts:
        if invoice.pdf is None:
            return AttachmentFacts(invoice.number, problem=MISSING)
        try:
            content = self._files.read(invoice.pdf)
            text = self._text(invoice.pdf, content)
        except FreelancePayError as error:
            return AttachmentFacts(invoice.number, invoice.pdf.name, invoice.pdf.size, type(error).__name__)
        found = match_one(text, PdfCandidate(invoice.id, invoice.number, (invoice.gross, invoice.open)))
        return AttachmentFacts(
            invoice.number,
            invoice.pdf.name,
            len(content),
            number_found=found.number_found,
            amount_found=found.amount_found,
        )

    def _text(self, attachment: Attachment, content: bytes) -> str:
        if attachment.sha256 not in self._texts:
            self._texts[attachment.sha256] = self._pdfs.text(content)
        return self._texts[attachment.sha256]
