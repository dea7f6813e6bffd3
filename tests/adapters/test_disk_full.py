"""A full disk: everything saved before is there, nothing is half written, and the last word can still be said."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.ballast import Reserve
from freelance_pay.adapters.db.backups import (
    Reason,
    list_backups,
    make_backup,
    newest_good_backup,
    restore,
    write_verified_copy,
)
from freelance_pay.adapters.db.connection import SCHEMA_VERSION
from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.ledger_file import check_integrity, open_ledger
from freelance_pay.adapters.db.ledger_header import FileState, check_header
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.ledger_errors import DiskFailedError, DiskFullError
from tests.support.ledger_files import CLIENT_SQL, NOW, client_names, folder_image, make_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DISK_BYTES = 4 * 1024 * 1024
SAVED = [f"client {number}" for number in range(50)]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of 4 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_change_that_finds_no_room_is_taken_back_and_nothing_saved_before_is_lost(disk: Path) -> None:
    layout = make_ledger(disk, *SAVED)
    _fill(disk)

    with pytest.raises(DiskFullError):
        _add_a_lot(layout.path)

    assert client_names(layout.path) == SAVED
    check_integrity(layout)


def test_the_reserve_lets_the_last_word_be_written(disk: Path) -> None:
    layout = make_ledger(disk, *SAVED)
    reserve = Reserve(layout.reserve)
    reserve.keep()
    _fill(disk)
    with pytest.raises(DiskFullError):
        _note(layout.path)

    reserve.give_up()
    _note(layout.path)

    assert client_names(layout.path) == [*SAVED, "noted"]
    assert not reserve.is_kept
    reserve.give_up()  # a second time does no harm


def test_the_reserve_is_set_aside_again_once_there_is_room(disk: Path) -> None:
    layout = LedgerLayout.of(disk / "my.fpay")
    open_ledger(layout, NOW)
    assert Reserve(layout.reserve).is_kept
    Reserve(layout.reserve).give_up()
    filler = _fill(disk)

    open_ledger(layout, NOW)
    assert not Reserve(layout.reserve).is_kept

    filler.unlink()
    open_ledger(layout, NOW)
    assert Reserve(layout.reserve).is_kept


def test_a_copy_that_finds_no_room_costs_no_older_one(disk: Path) -> None:
    layout = make_ledger(disk, *SAVED)
    for _ in range(7):
        make_backup(layout, Reason.DAILY, NOW)
    before = folder_image(layout.backups)
    filler = _fill(disk)

    with pytest.raises(DiskFullError) as caught:
        make_backup(layout, Reason.DAILY, NOW)

    assert caught.value.path.suffix == ".fpay"
    filler.unlink()
    assert folder_image(layout.backups) == before
    assert newest_good_backup(layout) == list_backups(layout)[0].path


def test_a_restore_that_finds_no_room_changes_nothing(disk: Path) -> None:
    layout = make_ledger(disk, *SAVED)
    copy = make_backup(layout, Reason.DAILY, NOW)
    before = layout.path.read_bytes()
    _fill(disk)

    with pytest.raises(DiskFullError):
        restore(layout, copy.path, NOW)

    assert layout.path.read_bytes() == before
    assert check_header(layout).state is FileState.OK
    assert not layout.draft.exists()


def test_a_restore_that_runs_out_of_room_on_the_way_names_the_ledger_and_leaves_no_draft_in_its_way(
    disk: Path, tmp_path: Path
) -> None:
    layout = make_ledger(disk, *SAVED)
    copy = tmp_path / "copy.fpay"
    write_verified_copy(layout.path, copy)
    before = layout.path.read_bytes()
    filler = _fill(disk, leave_free=len(before) + 8192)  # room for the draft, not for what is to be changed in it

    with pytest.raises(DiskFullError) as caught:
        restore(layout, copy, NOW, _add_a_lot)

    assert caught.value.path == layout.path
    assert layout.path.read_bytes() == before
    assert {path.name for path in disk.iterdir()} == {layout.path.name, filler.name}


def test_a_pdf_that_finds_no_room_leaves_nothing_half_written(disk: Path) -> None:
    store = FileStore(disk / "x.files")
    kept = store.put("a.pdf", b"%PDF a")
    _fill(disk)

    with pytest.raises(DiskFullError):
        store.put("b.pdf", b"%PDF b" * 10_000)

    assert [path.name for path in (disk / "x.files").iterdir()] == [f"{kept.sha256}.pdf"]
    assert store.read(kept) == b"%PDF a"


def test_a_first_run_that_finds_no_room_is_a_first_run_again(disk: Path) -> None:
    layout = LedgerLayout.of(disk / "my.fpay")
    filler = _fill(disk)

    with pytest.raises(DiskFullError) as caught:
        open_ledger(layout, NOW)

    assert caught.value.path == layout.path
    filler.unlink()
    assert not list(disk.iterdir())
    assert open_ledger(layout, NOW).is_new


def test_an_update_that_finds_no_room_leaves_the_ledger_as_it_was(disk: Path, pytestconfig: pytest.Config) -> None:
    layout = make_ledger(disk, *SAVED)
    before = layout.path.read_bytes()
    next_steps = pytestconfig.rootpath / "tests" / "data" / "steps_to_next_schema"
    _fill(disk, leave_free=len(before) + 8192)  # room for the copy, not for the update

    with pytest.raises(DiskFullError):
        open_ledger(layout, NOW, Steps((*OUR_STEPS.folders, next_steps), SCHEMA_VERSION + 1))

    assert layout.path.read_bytes() == before
    assert len(list_backups(layout)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a POSIX matter")
def test_a_disk_that_refuses_to_write_is_said_and_nothing_saved_before_is_lost(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, *SAVED)
    store = FileStore(layout.files)

    with _no_file_larger_than(layout.path.stat().st_size):
        with pytest.raises(DiskFailedError):
            _add_a_lot(layout.path)
        with pytest.raises(DiskFullError):
            store.put("a.pdf", b"x" * DISK_BYTES)

    assert client_names(layout.path) == SAVED
    assert list(layout.files.iterdir()) == []
    check_integrity(layout)


def _fill(disk: Path, leave_free: int = 0) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            file.truncate(max(0, file.tell() - leave_free))
    return filler


def _note(path: Path) -> None:
    with make_engine(path).begin() as connection:
        connection.exec_driver_sql(CLIENT_SQL, ("noted", "noted"))


def _add_a_lot(path: Path) -> None:
    with make_engine(path).begin() as connection:
        connection.exec_driver_sql(CLIENT_SQL, [(f"new {number}", "x" * 2000) for number in range(5000)])


@contextmanager
def _no_file_larger_than(size: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
