"""What a system says about a file it does not open or write, as one of a few causes a person can act on."""

from __future__ import annotations

import errno
from enum import StrEnum


class FileTrouble(StrEnum):
    """Why a file or folder cannot be used; each has its own sentence. STOPPED: reading took too long, or too much."""

    GONE = "gone"
    NOT_ALLOWED = "not_allowed"
    IN_USE = "in_use"
    NO_ROOM = "no_room"
    NOT_A_FILE = "not_a_file"
    BAD_NAME = "bad_name"
    DISK = "disk"
    DAMAGED = "damaged"
    STOPPED = "stopped"
    OTHER = "other"


_TROUBLES = {
    FileTrouble.GONE: ("ENOENT", "ENOTDIR", "ESTALE"),
    FileTrouble.NOT_ALLOWED: ("EACCES", "EPERM", "EROFS"),
    FileTrouble.IN_USE: ("EBUSY", "ETXTBSY", "EAGAIN", "EDEADLK"),
    FileTrouble.NO_ROOM: ("ENOSPC", "EDQUOT", "EFBIG"),
    FileTrouble.NOT_A_FILE: ("EISDIR", "ENXIO", "ENODEV"),
    FileTrouble.BAD_NAME: ("ENAMETOOLONG", "EILSEQ", "EINVAL", "ELOOP"),
    FileTrouble.DISK: ("EIO",),
}
"""The names of the system's error numbers; not every system has each of them."""
_OF_NUMBER = {
    getattr(errno, name): trouble for trouble, names in _TROUBLES.items() for name in names if hasattr(errno, name)
}
_SHARING_VIOLATION = 32
"""What Windows says of a file that another program has open; its `errno` would be that of a refusal."""


def file_trouble(error: OSError) -> FileTrouble:
    """Return what `error` means for the person, OTHER where nothing more can be told."""
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return FileTrouble.IN_USE
    return _OF_NUMBER.get(error.errno or 0, FileTrouble.OTHER)
