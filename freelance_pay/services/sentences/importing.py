"""Sentences about files that come in and go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.export_errors import (
    CellTooLongError,
    DocumentError,
    ExportTargetError,
    NothingToExportError,
    TooManyRowsError,
)
from freelance_pay.domain.importing.errors import (
    MappingIncompleteError,
    NotASheetError,
    ReadingStoppedError,
    SheetDamagedError,
    SheetEmptyError,
    SheetNotReadableError,
    SheetTooLargeError,
)
from freelance_pay.domain.importing.pdfs import NotAPdfError, PdfEncryptedError, PdfTooLargeError, PdfUnreadableError
from freelance_pay.domain.money_errors import ImportNotCleanError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from freelance_pay.domain.errors import FreelancePayError

FILES: dict[type[FreelancePayError], Sentence] = {
    ImportNotCleanError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Some lines have errors"),
        QT_TRANSLATE_NOOP("Sentences", "{bad_lines} lines cannot be imported, so nothing was imported."),
        QT_TRANSLATE_NOOP("Sentences", "Correct them in the file, or choose to import the good lines only."),
    ),
    SheetNotReadableError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The file cannot be read"),
        QT_TRANSLATE_NOOP("Sentences", "{name} cannot be read. {reason}"),
        QT_TRANSLATE_NOOP("Sentences", "Choose another file; if another program has this one open, close it there."),
    ),
    SheetTooLargeError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The file is too large"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Split it into smaller files."),
    ),
    NotASheetError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not a list"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Export the list as CSV or XLSX and choose that file."),
    ),
    SheetEmptyError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The file is empty"),
        QT_TRANSLATE_NOOP("Sentences", "{name} holds no filled cell."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
    ),
    SheetDamagedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The file is damaged"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Export it again."),
    ),
    ReadingStoppedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Reading was stopped"),
        QT_TRANSLATE_NOOP("Sentences", "Reading {name} took too long or too much memory, so it was stopped."),
        QT_TRANSLATE_NOOP("Sentences", "Do not open files you were sent by strangers; export the list again."),
    ),
    MappingIncompleteError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Columns are missing"),
        QT_TRANSLATE_NOOP("Sentences", "It is not clear which columns hold: {missing}."),
        QT_TRANSLATE_NOOP("Sentences", "Say what each column is."),
    ),
    NotAPdfError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not a PDF"),
        QT_TRANSLATE_NOOP("Sentences", "{name} is not a PDF."),
        QT_TRANSLATE_NOOP("Sentences", "Choose the PDF of the invoice."),
    ),
    PdfEncryptedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The PDF is locked"),
        QT_TRANSLATE_NOOP("Sentences", "{name} opens only with a password."),
        QT_TRANSLATE_NOOP("Sentences", "Save it again without a password."),
    ),
    PdfTooLargeError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The PDF is too large"),
        QT_TRANSLATE_NOOP("Sentences", "{name} has {size}; {allowed} is the most."),
        QT_TRANSLATE_NOOP("Sentences", "Save it smaller."),
    ),
    PdfUnreadableError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The PDF cannot be read"),
        QT_TRANSLATE_NOOP("Sentences", "{name} cannot be read. {reason}"),
        QT_TRANSLATE_NOOP("Sentences", "{instead}"),
    ),
    NothingToExportError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Nothing to save"),
        QT_TRANSLATE_NOOP("Sentences", "The report has no rows."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another day or report."),
    ),
    ExportTargetError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Cannot be saved there"),
        QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written. {reason}"),
        QT_TRANSLATE_NOOP("Sentences", "Choose another folder, or close the file in other programs."),
    ),
    CellTooLongError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A text is too long"),
        QT_TRANSLATE_NOOP("Sentences", "The text in {column}, row {row}, is longer than {limit} characters."),
        QT_TRANSLATE_NOOP("Sentences", "Shorten it, or save as PDF."),
    ),
    TooManyRowsError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Too many rows"),
        QT_TRANSLATE_NOOP("Sentences", "The report has {rows} rows; {limit} is the most."),
        QT_TRANSLATE_NOOP("Sentences", "Choose a shorter period, or save as CSV."),
    ),
    DocumentError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The PDF was not made"),
        QT_TRANSLATE_NOOP("Sentences", "Setting the PDF failed."),
        QT_TRANSLATE_NOOP("Sentences", "Save as CSV or XLSX, and tell us."),
    ),
}
