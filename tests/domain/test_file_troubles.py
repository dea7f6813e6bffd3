"""What a system says about a file becomes one of a few causes a person can act on."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from freelance_pay.domain.file_troubles import FileTrouble, file_trouble


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOENT, FileTrouble.GONE),
        (errno.EACCES, FileTrouble.NOT_ALLOWED),
        (errno.EROFS, FileTrouble.NOT_ALLOWED),
        (errno.EBUSY, FileTrouble.IN_USE),
        (errno.ENOSPC, FileTrouble.NO_ROOM),
        (errno.EISDIR, FileTrouble.NOT_A_FILE),
        (errno.ENAMETOOLONG, FileTrouble.BAD_NAME),
        (errno.EIO, FileTrouble.DISK),
        (errno.ERANGE, FileTrouble.OTHER),
    ],
)
def test_an_error_of_the_system_has_a_cause(number: int, trouble: FileTrouble) -> None:
    assert file_trouble(OSError(number, "in the system's words")) is trouble


def test_an_error_without_a_number_is_some_other_trouble() -> None:
    assert file_trouble(OSError("no number")) is FileTrouble.OTHER


def test_a_file_that_another_program_holds_on_windows_is_in_use() -> None:
    class SharingError(OSError):
        winerror = 32

    assert file_trouble(SharingError(errno.EACCES, "in use")) is FileTrouble.IN_USE


def test_a_real_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"gone") as refused:
        (tmp_path / "gone").read_bytes()
    assert file_trouble(refused.value) is FileTrouble.GONE
