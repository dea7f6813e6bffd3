"""Each page of a ledger damaged in turn: told as damage with the copy to restore, and the file is left as it is."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db.backups import write_verified_copy
from freelance_pay.adapters.db.connection import open_reader
from freelance_pay.adapters.db.ledger_file import damage_told
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.ledger_errors import DiskFullError, LedgerDamagedError
from tests.support.ledger_files import make_ledger
from tests.support.program_rig import MONDAY, ProgramRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> LedgerLayout:
    """A ledger with enough in it that each table has something, of which there is a copy."""
    rig = ProgramRig(tmp_path_factory.mktemp("whole"))
    for name in ("Acme", "Borys", "Cyd"):
        client = rig.client(name)
        rig.invoice(client)
    rig.services.care.backup()
    rig.close()
    return rig.layout


@pytest.fixture
def damaged(whole: LedgerLayout, tmp_path: Path) -> Callable[[int, bytes], LedgerLayout]:
    folder = tmp_path / "damaged"

    def damage(page: int, content: bytes) -> LedgerLayout:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(whole.path.parent, folder)
        layout = LedgerLayout.of(folder / whole.path.name)
        with layout.path.open("r+b") as file:
            file.seek(page * PAGE)
            file.write(content)
        return layout

    return damage


def works(layout: LedgerLayout) -> tuple[Callable[[], object], ...]:
    """What the window and the commands read, each on a program of its own."""

    def on_program(work: Callable[[Program], object]) -> Callable[[], object]:
        def run() -> object:
            program = Program(layout.path, Overrides(RigClock()))
            try:
                return work(program)
            finally:
                program.close()

        return run

    return (
        on_program(lambda program: program.today.first_rows(MONDAY)),
        on_program(lambda program: program.today.everything(MONDAY)),
        on_program(lambda program: program.services.care.check()),
        on_program(lambda program: program.services.care.backup()),
    )


@pytest.mark.parametrize("kind", ["zeros", "garbage"])
def test_a_read_of_a_ledger_with_a_damaged_page_works_or_says_damage_and_names_the_copy(
    damaged: Callable[[int, bytes], LedgerLayout], whole: LedgerLayout, kind: str
) -> None:
    chance = random.Random(7)
    told: list[LedgerDamagedError] = []
    pages = whole.path.stat().st_size // PAGE
    for page in range(1, pages):
        layout = damaged(page, bytes(PAGE) if kind == "zeros" else chance.randbytes(PAGE))
        for work in works(layout):
            try:
                work()
            except LedgerDamagedError as error:
                told.append(error)
    assert len(told) > pages
    assert {error.path for error in told} == {layout.path}
    assert None not in {error.newest_backup for error in told}


def test_a_damaged_ledger_is_not_opened_for_changes_and_stays_as_it_is_to_the_last_byte(
    damaged: Callable[[int, bytes], LedgerLayout], whole: LedgerLayout
) -> None:
    for root in _roots(whole.path)[::5]:
        layout = damaged(root - 1, bytes(PAGE))
        before = layout.path.read_bytes()
        program = Program(layout.path, Overrides(RigClock()))
        with pytest.raises(LedgerDamagedError) as caught:
            program.open_for_changes()
        program.close()
        assert caught.value.newest_backup is not None
        assert layout.path.read_bytes() == before


def test_damage_met_in_the_middle_of_a_change_names_the_copy(
    damaged: Callable[[int, bytes], LedgerLayout], whole: LedgerLayout
) -> None:
    with closing(sqlite3.connect(whole.path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'setting'").fetchone()
    program = Program(damaged(root - 1, bytes(PAGE)).path, Overrides(RigClock()))
    with pytest.raises(LedgerDamagedError) as caught:
        program.services.settings.save_profile(program.services.settings.profile())
    program.close()
    assert caught.value.newest_backup is not None


def test_content_that_cannot_be_is_told_as_damage_only_where_the_file_is_damaged(
    damaged: Callable[[int, bytes], LedgerLayout], whole: LedgerLayout
) -> None:
    def read_a_date(layout: LedgerLayout) -> None:
        with damage_told(layout):
            raise ValueError("no date")

    with pytest.raises(ValueError, match="no date"):
        read_a_date(whole)
    with pytest.raises(LedgerDamagedError):
        read_a_date(damaged(_roots(whole.path)[-1] - 1, bytes(PAGE)))


def test_a_connection_to_a_ledger_whose_schema_is_damaged_says_damage(
    damaged: Callable[[int, bytes], LedgerLayout], whole: LedgerLayout
) -> None:
    """The size of the cache cannot be set without reading the schema, which takes more pages than the first."""
    for page in range(1, whole.path.stat().st_size // PAGE):
        layout = damaged(page, bytes(PAGE))
        try:
            open_reader(layout.path).close()
        except LedgerDamagedError:
            return
    pytest.fail("no page of the schema was hit")


def test_a_copy_of_a_damaged_ledger_is_not_made_and_the_ledger_is_named(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    with layout.path.open("r+b") as file:
        file.seek(_roots(layout.path)[3] * PAGE - PAGE)
        file.write(bytes(PAGE))
    with pytest.raises(LedgerDamagedError) as caught:
        write_verified_copy(layout.path, tmp_path / "copy.fpay")
    assert caught.value.path == layout.path
    assert not list(tmp_path.glob("copy*"))


def test_a_first_run_that_finds_no_room_leaves_nothing_and_names_the_ledger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(_file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("freelance_pay.adapters.db.ledger_file.sync_file", fill_up)
    program = Program(tmp_path / "new.fpay", Overrides(RigClock()))
    with pytest.raises(DiskFullError) as caught:
        program.open_for_changes()
    assert caught.value.path == program.layout.path
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    program.open_for_changes()
    program.close()
    assert program.layout.path.exists()


def test_a_lock_that_cannot_be_made_is_told_by_the_ledgers_name(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    layout.lock.mkdir()
    program = Program(layout.path, Overrides(RigClock()))
    with pytest.raises(Exception, match="cannot be") as caught:
        program.take_lock()
    assert ".lock" not in str(caught.value)


def _roots(path: Path) -> list[int]:
    """The first page of each table and index, counted from 1."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 1 ORDER BY rootpage")
        return [root for (root,) in found]
