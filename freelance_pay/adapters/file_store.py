"""The PDFs beside the ledger, each under the SHA-256 of its content: they are only ever added."""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from freelance_pay.adapters.durable_files import (
    create_private,
    flush_to_disk,
    make_private_folder,
    put_in_place,
    reading,
    writing,
)
from freelance_pay.domain.invoices import Attachment
from freelance_pay.domain.ledger_errors import StoredFileChangedError, StoredFileMissingError

if TYPE_CHECKING:
    from pathlib import Path

_SHA256 = re.compile(r"[0-9a-f]{64}")


class FileStore:
    """Implements the port FileStore in one private folder, made when the first file comes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, name: str, content: bytes) -> Attachment:
        """Keep `content` durably; the same content is kept once, under whatever names it comes.

        Raises DiskFullError, NotWritableError, DiskFailedError; nothing half written stays.
        """
        attachment = Attachment(name, hashlib.sha256(content).hexdigest(), len(content))
        path = self._path(attachment.sha256)
        if not self._holds(path, content):
            self._write(path, content)
        return attachment

    def read(self, attachment: Attachment) -> bytes:
        """Return the content, surely the one that was put.

        Raises StoredFileMissingError, StoredFileChangedError, NotReadableError, DiskFailedError.
        """
        path = self._path(attachment.sha256)
        try:
            with reading(path), path.open("rb") as file:
                content = file.read(attachment.size + 1)
        except FileNotFoundError:
            raise StoredFileMissingError(path, attachment.name) from None
        if hashlib.sha256(content).hexdigest() != attachment.sha256:
            raise StoredFileChangedError(path, attachment.name)
        return content

    def has(self, sha256: str) -> bool:
        """Whether a file of that digest is there; only `read` proves that its content is the right one."""
        return self._path(sha256).is_file()

    def _path(self, sha256: str) -> Path:
        if not _SHA256.fullmatch(sha256):  # it may come out of a damaged ledger, and must stay within the folder
            return self._folder / "not-a-digest"
        return self._folder / f"{sha256}.pdf"

    def _holds(self, path: Path, content: bytes) -> bool:
        with suppress(OSError):
            return path.stat().st_size == len(content) and path.read_bytes() == content
        return False

    def _write(self, path: Path, content: bytes) -> None:
        make_private_folder(self._folder)
        draft = path.with_suffix(".part")
        with writing(path):
            try:
                draft.unlink(missing_ok=True)
                with create_private(draft) as file:
                    file.write(content)
                    flush_to_disk(file)
                put_in_place(draft, path)
            except BaseException:
                with suppress(OSError):
                    draft.unlink(missing_ok=True)
                raise
