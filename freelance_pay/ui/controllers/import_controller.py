"""Importing from the window: reads, plans and imports off the GUI thread, and binds folders of PDFs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6

from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.importing.import_dialog import ImportDialog
from freelance_pay.ui.importing.pdf_folder_dialog import PdfFolder, PdfFolderDialog
from freelance_pay.ui.locale_text import SEPARATOR, money_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.importing.meanings import ColumnMapping
    from freelance_pay.domain.importing.plan_types import ImportDefaults
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.importing import ImportPreview, ImportResult
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.task_runner import TaskControl
    from freelance_pay.ui.window_parts import WindowParts

IMPORT_TOUCHES = frozenset({Topic.CLIENTS, Topic.INVOICES, Topic.PAYMENTS})
PDFS_TOUCH = frozenset({Topic.INVOICES})


class ImportController(DialogController):
    """Opens the dialogs of importing; nothing it does sends anything."""

    def __init__(self, program: ProgramPort, parts: WindowParts, status: StatusLine, window: QWidget) -> None:
        super().__init__(program, parts, status, window)
        self._asked = 0

    def open(self, path: Path | None = None) -> ImportDialog:
        """Open the dialog, with a file or folder that was dropped on the window, if any."""
        dialog = ImportDialog(self.parts.theme, self.parts.icons, self.window)
        dialog.file_chosen.connect(lambda chosen: self._read(dialog, chosen))
        dialog.folder_chosen.connect(lambda folder: self._leave_for_folder(dialog, folder))
        dialog.plan_requested.connect(lambda mapping, defaults: self._plan(dialog, mapping, defaults))
        dialog.names_told.connect(lambda are_there, defaults: self._tell_names(dialog, defaults, are_there=are_there))
        dialog.import_requested.connect(lambda good_only: self._run(dialog, good_rows_only=good_only))
        dialog.open()
        if path is not None and path.is_dir():
            self._leave_for_folder(dialog, path)
        elif path is not None:
            self._read(dialog, path)
        return dialog

    def open_folder(self, folder: Path) -> PdfFolderDialog:
        """Read the PDFs of a folder and show which invoice each belongs to."""
        dialog = PdfFolderDialog(self.parts.theme, self.window)
        program, explain, today = self.program, self.parts.explain, self.parts.clock.today()

        def work(control: TaskControl) -> PdfFolder:
            found = program.services.importing.look_at_pdfs(folder, control.step)
            offers = tuple(offer for offer in found if not offer.is_there)
            ids = [candidate.invoice_id for candidate in program.reads.pdf_candidates()]
            rows = program.reads.invoice_rows(ids, today)
            names = {row.id: SEPARATOR.join((row.number, row.client_name, money_text(row.gross))) for row in rows}
            problems = {offer.path: explain(offer.problem) for offer in offers if offer.problem is not None}
            return PdfFolder(offers, problems, names, len(found) - len(offers))

        control = self.parts.runner.submit_long(
            dialog,
            work,
            done=dialog.show_folder,
            failed=lambda error: dialog.show_problem(explain(error)),
            progress=dialog.show_progress,
        )
        dialog.cancelled.connect(control.cancel)
        dialog.attach_requested.connect(lambda pairs: self._attach(dialog, pairs))
        dialog.open()
        return dialog

    def _leave_for_folder(self, dialog: ImportDialog, folder: Path) -> None:
        dialog.accept()
        self.open_folder(folder)

    def _read(self, dialog: ImportDialog, path: Path) -> None:
        program = self.program
        dialog.show_busy(self.tr("Reading {name}…").format(name=path.name))
        self._show_plan(dialog, lambda: program.services.importing.open(path))

    def _plan(self, dialog: ImportDialog, mapping: ColumnMapping, defaults: ImportDefaults) -> None:
        program, shown = self.program, dialog.preview
        if shown is not None:
            self._show_plan(dialog, lambda: program.services.importing.plan(shown.sheet, mapping, defaults))

    def _tell_names(self, dialog: ImportDialog, defaults: ImportDefaults, *, are_there: bool) -> None:
        importing, shown = self.program.services.importing, dialog.preview
        if shown is not None:
            self._show_plan(dialog, lambda: importing.tell_names(shown.sheet, defaults, are_there=are_there))

    def _show_plan(self, dialog: ImportDialog, work: Callable[[], ImportPreview]) -> None:
        """Show the answer to the newest question; an older one that comes late is dropped."""
        self._asked += 1
        ticket = self._asked

        def show(preview: ImportPreview) -> None:
            if ticket == self._asked:
                dialog.show_preview(preview)

        self.parts.runner.submit(dialog, work, done=show, failed=lambda error: self._tell(dialog, error))

    def _run(self, dialog: ImportDialog, *, good_rows_only: bool) -> None:
        program, preview = self.program, dialog.preview
        if preview is None:
            return

        def done(result: ImportResult) -> None:
            if shiboken6.isValid(dialog):
                dialog.show_result(result)
            self.status.say(self.tr("%n invoice(s) imported. Nothing was sent.", "", result.invoices))
            self.touched.emit(IMPORT_TOUCHES)

        dialog.show_busy(self.tr("Importing…"))
        self.parts.runner.submit(
            self,
            lambda: program.services.importing.run(preview, good_rows_only=good_rows_only),
            done=done,
            failed=lambda error: self._tell(dialog, error),
        )

    def _attach(self, dialog: PdfFolderDialog, pairs: tuple[tuple[Path, InvoiceId], ...]) -> None:
        program = self.program

        def done(count: int) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            self.status.say(self.tr("%n PDF(s) attached.", "", count))
            self.touched.emit(PDFS_TOUCH)

        def failed(error: BaseException) -> None:
            self._tell(dialog, error)
            self.touched.emit(PDFS_TOUCH)  # those before it are attached

        self.parts.runner.submit(self, lambda: program.services.importing.bind_pdfs(pairs), done=done, failed=failed)

    def _tell(self, dialog: ImportDialog | PdfFolderDialog, error: BaseException) -> None:
        """Say what went wrong in the dialog, or in the status line when it was closed meanwhile."""
        if shiboken6.isValid(dialog):
            dialog.show_problem(self.parts.explain(error))
        else:
            self.say_problem(error)
