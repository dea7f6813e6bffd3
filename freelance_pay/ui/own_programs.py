"""Hands files to the person's own programs: kept in a private folder for as long as the window lives, then opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import file_trouble

if TYPE_CHECKING:
    from collections.abc import Callable

_OWN_FILES = 0o600


class OwnPrograms:
    """The private folder is made when it is first needed and goes with its owner."""

    def __init__(self, open_file: Callable[[Path], bool] | None = None) -> None:
        self._open_file = open_file or _open_with_desktop
        self._folder: QTemporaryDir | None = None

    def place_for(self, name: str) -> Path:
        """Return where a file of that name is to be written."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        return Path(self._folder.path()) / name

    def open(self, path: Path) -> bool:
        """Open the file in the program the person has for it; False when there is none."""
        return self._open_file(path)


def write_privately(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read: letters and invoices are nobody else's business.

    Raises ExportTargetError.
    """
    try:
        path.touch(_OWN_FILES)
        path.write_bytes(content)
    except OSError as error:
        raise ExportTargetError(str(path), file_trouble(error)) from error


def _open_with_desktop(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
