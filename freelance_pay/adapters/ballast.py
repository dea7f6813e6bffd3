"""The reserve: a file given up when the disk is full, so that the last word on a message can still be written."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from freelance_pay.adapters.durable_files import (
    create_private,
    flush_to_disk,
    make_private_folder,
    put_in_place,
    sync_folder,
    writing,
)

if TYPE_CHECKING:
    from pathlib import Path

RESERVE_BYTES = 1024 * 1024


class Reserve:
    """Room on the disk kept for bad times, in one file beside the ledger."""

    def __init__(self, path: Path, size: int = RESERVE_BYTES) -> None:
        self._path = path
        self._size = size

    @property
    def is_kept(self) -> bool:
        """Whether the reserve is there in full."""
        try:
            return self._path.stat().st_size >= self._size
        except OSError:
            return False

    def keep(self) -> None:
        """Set the room aside, unless it is. Raises DiskFullError, NotWritableError, DiskFailedError."""
        if self.is_kept:
            return
        make_private_folder(self._path.parent)
        draft = self._path.with_name(self._path.name + ".part")
        with writing(self._path):
            try:
                draft.unlink(missing_ok=True)
                with create_private(draft) as file:
                    file.write(os.urandom(self._size))  # zeros would take no room on a drive that compresses
                    flush_to_disk(file)
                put_in_place(draft, self._path)
            finally:
                with suppress(OSError):
                    draft.unlink(missing_ok=True)

    def give_up(self) -> None:
        """Free the room now, if there is any kept. Never raises: it is called when all else fails."""
        with suppress(OSError):
            self._path.unlink()
            sync_folder(self._path.parent)
