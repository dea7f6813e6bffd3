"""Letters by post: prepares the letter, shows it to be printed, and records that the person posted it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.letter_dialog import LetterDialog, PostedDialog, ShownLetter
from freelance_pay.ui.own_programs import OwnPrograms, write_privately
from freelance_pay.ui.pdf_view import PICTURE_WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import Attachment
    from freelance_pay.services.prepared_letters import PreparedLetter
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.ui.dialogs.letter_dialog import PostedEntry
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

_TOUCH = frozenset({Topic.MESSAGES, Topic.INVOICES, Topic.CLIENTS})
_MOST_PAGES = 6


class LetterController(DialogController):
    """One dialog for a letter; a letter that waits is shown again, and written anew only when that is wanted."""

    dealt_with = Signal(int, str)
    """The letter to this client (id) about this currency was posted."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        window: QWidget,
        open_file: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__(program, parts, status, window)
        self._programs = OwnPrograms(open_file)

    def open(self, client_id: ClientId, currency: str) -> None:
        """Show the letter that waits for this client; else the one that is written now."""
        self.look(lambda: _waiting_or_new(self.program.services, client_id, currency), self._show)

    def save(self, letter: PreparedLetter, path: Path) -> None:
        """Write the PDF of the letter to `path`."""
        self.look(
            lambda: write_privately(path, self.program.services.postings.pdf(letter)),
            lambda _none: self.status.say(self.tr("The letter is saved as {path}.").format(path=path)),
        )

    def _show(self, shown: ShownLetter) -> None:
        letter = shown.letter
        dialog = LetterDialog(shown, self.parts.theme, self.parts.icons, self.window)
        dialog.submitted.connect(lambda _letter: self._ask_when(dialog))
        dialog.open_requested.connect(lambda: self._open_to_print(dialog))
        dialog.save_requested.connect(lambda: self._ask_where(dialog))
        dialog.anew_requested.connect(lambda: self._write_anew(dialog))
        if not shown.has_waited:
            said = self.tr("Letter {number} is written. It waits here until you post it.")
            self.status.say(said.format(number=letter.number))
            self.touched.emit(_TOUCH)
        dialog.open()

    def _write_anew(self, dialog: LetterDialog) -> None:
        key = (dialog.letter.client_id, dialog.letter.currency)

        def written(shown: ShownLetter) -> None:
            if shiboken6.isValid(dialog):
                dialog.reject()
            self._show(shown)

        self._look_for(dialog, lambda: _shown(self.program.services, *key, anew=True), written)

    def _open_to_print(self, dialog: LetterDialog) -> None:
        letter = dialog.letter
        path = self._programs.place_for(f"{letter.number}.pdf")

        def written(_none: None) -> None:
            if not self._programs.open(path) and shiboken6.isValid(dialog):
                dialog.refuse(self.tr("No program on this computer opened the PDF. Save it and open it by hand."))

        self._look_for(dialog, lambda: write_privately(path, self.program.services.postings.pdf(letter)), written)

    def _ask_where(self, dialog: LetterDialog) -> None:
        letter = dialog.letter
        chooser = QFileDialog(dialog, self.tr("Save the letter"), "", self.tr("PDF files (*.pdf)"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(f"{letter.number}.pdf")
        chooser.fileSelected.connect(lambda name: self.save(letter, Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _ask_when(self, dialog: LetterDialog) -> None:
        letter = dialog.letter
        question = PostedDialog(letter, self.parts.clock.today(), self.parts.theme, dialog)
        question.rejected.connect(lambda: dialog.refuse(""))
        said = self.tr("Letter {number} to {client} counts as sent.")

        def posted(_entry: PostedEntry, _delivery: object) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            self.dealt_with.emit(letter.client_id, letter.currency)

        self.ask(
            question,
            lambda entry: self.program.services.postings.posted(letter, entry.on, entry.tracking),
            _TOUCH,
            lambda _entry: said.format(number=letter.number, client=letter.client_name),
            posted,
        )

    def _look_for(self, dialog: LetterDialog, work: Callable[[], object], done: Callable[..., None]) -> None:
        def failed(error: BaseException) -> None:
            if shiboken6.isValid(dialog):
                dialog.refuse(self.parts.explain(error))
            else:
                self.say_problem(error)

        self.parts.runner.submit(self, work, done=done, failed=failed)


def _waiting_or_new(services: Services, client_id: ClientId, currency: str) -> ShownLetter:
    waiting = services.postings.waiting(client_id, currency)
    if waiting is None:
        return _shown(services, client_id, currency)
    return _with_pages(services, waiting, has_waited=True)


def _shown(services: Services, client_id: ClientId, currency: str, *, anew: bool = False) -> ShownLetter:
    return _with_pages(services, services.postings.prepare(client_id, currency, anew=anew), has_waited=False)


def _with_pages(services: Services, letter: PreparedLetter, *, has_waited: bool) -> ShownLetter:
    enclosed = tuple(file.name for file in services.postings.enclosures(letter))
    return ShownLetter(letter, _pictures(services, letter.pdf), enclosed, has_waited=has_waited)


def _pictures(services: Services, pdf: Attachment) -> tuple[bytes, ...]:
    """Return a picture of every page; the first one must be there, and what is refused after it is the end."""
    pages = [services.invoices.page_picture(pdf, 0, PICTURE_WIDTH)]
    while len(pages) < _MOST_PAGES:
        try:
            pages.append(services.invoices.page_picture(pdf, len(pages), PICTURE_WIDTH))
        except FreelancePayError:
            break
    return tuple(pages)
