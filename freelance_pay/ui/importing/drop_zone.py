"""Where a file or a folder is dropped or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.icons import IconSet


class DropZone(EmptyState):
    """Takes one file or folder of this computer."""

    dropped = Signal(object)
    """The Path that was dropped."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(IconName.IMPORT, icons, parent=parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what is one local file or folder."""
        if _path_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped."""
        path = _path_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _path_in(mime: QMimeData) -> Path | None:
    urls = mime.urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
