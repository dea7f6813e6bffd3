"""Puts a finished file where the person wants it, in one step: either all of it or what was there before."""

from __future__ import annotations

import os
from tempfile import mkstemp
from typing import TYPE_CHECKING

from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import file_trouble

if TYPE_CHECKING:
    from pathlib import Path


def write_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`, readable for its owner only.

    Raises ExportTargetError when the folder or the disk says no; then `path` is as it was.
    """
    try:
        handle, temporary = mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".part")
    except OSError as error:
        raise _refused(path, error) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, path)  # noqa: PTH105 - mkstemp gives a str
    except BaseException as error:
        os.unlink(temporary)  # noqa: PTH108 - mkstemp gives a str
        if isinstance(error, OSError):
            raise _refused(path, error) from error
        raise


def _refused(path: Path, error: OSError) -> ExportTargetError:
    return ExportTargetError(str(path), file_trouble(error))
