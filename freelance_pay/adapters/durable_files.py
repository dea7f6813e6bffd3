"""Private files that survive a power cut: made 0600 in 0700 folders, flushed to the disk, put in place in one step."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from freelance_pay.domain.ledger_errors import (
    DiskFailedError,
    DiskFullError,
    LedgerError,
    NotReadableError,
    NotWritableError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
REFUSED = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG}
)
"""Not the disk's fault: no right to it, a folder where a file should be, a file where a folder should be."""
CANNOT_SYNC_FOLDERS = frozenset({errno.EACCES, errno.EINVAL, errno.EBADF, errno.ENOTSUP})


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Translate what the disk says while `path` is written.

    Raises DiskFullError, NotWritableError or DiskFailedError; a file that is not there stays FileNotFoundError.
    """
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in FULL:
            raise DiskFullError(path) from error
        if error.errno in REFUSED:
            raise NotWritableError(path) from error
        raise DiskFailedError(path, _name_of(error)) from error


@contextmanager
def told_of(path: Path, half_made: Path) -> Iterator[None]:
    """Tell trouble with the file `half_made` as trouble with `path`, the name that the person knows."""
    try:
        yield
    except LedgerError as error:
        if error.path == half_made:
            error.path = path
        raise


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Translate what the disk says while `path` is read.

    Raises NotReadableError or DiskFailedError; a file that is not there stays FileNotFoundError.
    """
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in REFUSED:
            raise NotReadableError(path) from error
        raise DiskFailedError(path, _name_of(error)) from error


def make_private_folder(folder: Path) -> None:
    """Make `folder` and what is missing above it, each 0700; a folder that is there keeps its mode.

    Raises DiskFullError, NotWritableError (also where no folder can be made at all) or DiskFailedError.
    """
    try:
        with writing(folder):
            for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
                missing.mkdir(mode=FOLDER_MODE, exist_ok=True)
                sync_folder(missing.parent)
    except FileNotFoundError as error:
        raise NotWritableError(folder) from error


def create_private(path: Path) -> BinaryIO:
    """Open a new file 0600 for writing, whatever the umask says. Raises FileExistsError when it is there."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, FILE_MODE), "w+b")


def put_in_place(draft: Path, path: Path) -> None:
    """Give a finished, flushed draft its name in one step; a file of that name is replaced."""
    draft.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Wait until the content of `path` is on the disk."""
    with path.open("rb+") as file:
        flush_to_disk(file)


def flush_to_disk(file: BinaryIO) -> None:
    """Wait until what was written to `file` is on the disk; on macOS the drive's own cache too."""
    file.flush()
    if sys.platform == "darwin":  # a plain fsync leaves the bytes in the drive's cache there
        import fcntl  # noqa: PLC0415 - only where it exists

        with suppress(OSError):
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
            return
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until names made, moved or removed in `folder` are on the disk, where the system has a way to ask for it."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in CANNOT_SYNC_FOLDERS:
            raise


def _name_of(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, type(error).__name__)
