"""Pictures of the first pages of PDFs: drawn off the GUI thread, one at a time, the newest wish first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from freelance_pay.ui.pdf_view import PICTURE_WIDTH

if TYPE_CHECKING:
    from freelance_pay.domain.invoices import Attachment
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.task_runner import TaskRunner

_KEPT = 12


class PageUnreadableError(Exception):
    """What was drawn is no picture; never shown by this name, the window says that something went wrong."""


class PagePictures(QObject):
    """Keeps the last pictures by the digest of their file."""

    ready = Signal(object, QPixmap)
    """The picture of this Attachment is here."""
    failed = Signal(object, object)
    """There is no picture of this Attachment; the exception says why."""

    def __init__(self, program: ProgramPort, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._runner = runner
        self._kept: dict[str, QPixmap] = {}
        self._wanted: Attachment | None = None
        self._is_drawing = False

    def kept(self, attachment: Attachment) -> QPixmap | None:
        """Return the picture if it is here."""
        return self._kept.get(attachment.sha256)

    def ask(self, attachment: Attachment) -> None:
        """Draw the first page; an earlier wish that was not begun is dropped."""
        self._wanted = attachment
        if not self._is_drawing:
            self._start()

    def _start(self) -> None:
        attachment, self._wanted = self._wanted, None
        self._is_drawing = attachment is not None
        if attachment is None:
            return
        self._runner.submit(
            self,
            lambda: _draw(self._program, attachment),
            done=lambda image: self._on_drawn(attachment, image),
            failed=lambda error: self._on_failed(attachment, error),
        )

    def _on_drawn(self, attachment: Attachment, image: QImage) -> None:
        picture = QPixmap.fromImage(image)
        if len(self._kept) >= _KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[attachment.sha256] = picture
        self.ready.emit(attachment, picture)
        self._start()

    def _on_failed(self, attachment: Attachment, error: BaseException) -> None:
        self.failed.emit(attachment, error)
        self._start()


def _draw(program: ProgramPort, attachment: Attachment) -> QImage:
    image = QImage.fromData(program.services.invoices.page_picture(attachment, 0, PICTURE_WIDTH))
    if image.isNull():
        raise PageUnreadableError
    return image
