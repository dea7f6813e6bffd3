"""A field for a PDF: chosen, or dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from freelance_pay.ui.widgets.buttons import make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

_SUFFIX = ".pdf"


class PdfField(QWidget):
    """Holds the path of a PDF, None when there is none."""

    path_changed = Signal()
    """Another file was chosen or dropped."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._name = ElidedLabel(hint, muted=True)
        self._choose = make_button(self.tr("Choose a PDF…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._choose)
        row.addWidget(self._name, 1)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(lambda: choose_pdf(self, self.set_path))

    @property
    def path(self) -> Path | None:
        """The file."""
        return self._path

    def set_path(self, path: Path) -> None:
        """Take `path`."""
        self._path = path
        self._name.setText(path.name)
        self.path_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let one PDF in."""
        if dropped_pdf(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        path = dropped_pdf(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.set_path(path)


def dropped_pdf(data: QMimeData) -> Path | None:
    """Return the one local file named like a PDF that is dragged, None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() == _SUFFIX else None


def choose_pdf(parent: QWidget, take: Callable[[Path], None]) -> None:
    """Let the person choose a PDF and give it to `take`."""
    title = QCoreApplication.translate("PdfField", "Choose the PDF of the invoice")
    dialog = QFileDialog(parent, title, "", QCoreApplication.translate("PdfField", "PDF files (*.pdf *.PDF)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
