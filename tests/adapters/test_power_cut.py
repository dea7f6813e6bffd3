"""A power cut at any moment: what was said to be saved is saved, and a file is old or new, never between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db.backups import Reason, make_backup, newest_good_backup, restore
from freelance_pay.adapters.db.connection import SCHEMA_VERSION
from freelance_pay.adapters.db.ledger_file import check_integrity, open_ledger
from freelance_pay.adapters.db.ledger_header import FileState, check_header
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.invoices import Attachment
from freelance_pay.domain.ledger_errors import LedgerLostError
from tests.support.ledger_files import NOW, add_clients, client_names, make_ledger
from tests.support.power_cut import Image, cuts, strace_works

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not strace_works(), reason="needs strace and the right to watch a process"),
]

PREPARE = (
    "import os, sys\n"
    "from pathlib import Path\n"
    "from freelance_pay.adapters.ledger_layout import LedgerLayout\n"
    "from tests.support.ledger_files import CLIENT_SQL, NOW\n"
    "folder = Path(sys.argv[1])\n"
    "layout = LedgerLayout.of(folder / 'my ledger.fpay')\n"
    "def say(text): os.write(1, f'{text}\\n'.encode())\n"
)
ADD_CLIENTS = PREPARE + (
    "from freelance_pay.adapters.db.connection import WRITER_SETTINGS, Setting\n"
    "from freelance_pay.adapters.db.engine import make_engine\n"
    "from dataclasses import replace\n"
    "mode, answer = sys.argv[2], int(sys.argv[3])\n"
    "settings = tuple(Setting('synchronous', mode, answer) if one.pragma == 'synchronous' else one\n"
    "                 for one in WRITER_SETTINGS)\n"
    "engine = make_engine(layout.path, settings)\n"
    "for number in range(6):\n"
    "    with engine.begin() as connection:\n"
    "        connection.exec_driver_sql(CLIENT_SQL, (str(number), 'x' * 3000))\n"
    "    say(number)\n"
)


def test_no_saved_change_is_lost_and_no_half_change_is_kept(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path / "run")

    for said, image in _images(tmp_path, ADD_CLIENTS, "EXTRA", 3):
        left = _rebuild(tmp_path, image)
        open_ledger(left, NOW)
        names = client_names(left.path)
        assert names in ([*said], [*said, str(len(said))])
        check_integrity(left)
    assert client_names(layout.path) == list("012345")


@pytest.mark.parametrize(("mode", "answer"), [("OFF", 0), ("NORMAL", 1), ("FULL", 2)])
def test_with_a_weaker_setting_a_saved_change_would_be_lost(tmp_path: Path, mode: str, answer: int) -> None:
    """Shows that the other tests here can fail, and why the ledger asks for EXTRA."""
    make_ledger(tmp_path / "run")

    assert any(_loses(tmp_path, said, image) for said, image in _images(tmp_path, ADD_CLIENTS, mode, answer))


def test_a_first_run_is_whole_or_a_first_run_again(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    program = PREPARE + (
        "from freelance_pay.adapters.db.ledger_file import open_ledger\nopen_ledger(layout, NOW)\nsay('made')\n"
    )

    for said, image in _images(tmp_path, program):
        left = _rebuild(tmp_path, image)
        assert check_header(left).state is (FileState.OK if said or _is_placed(image) else FileState.FIRST_RUN)
        open_ledger(left, NOW)
        assert client_names(left.path) == []
        check_integrity(left)


def test_an_update_leaves_the_old_ledger_or_the_new_one(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    layout = make_ledger(tmp_path / "run", "Ada", "Borys")
    next_steps = pytestconfig.rootpath / "tests" / "data" / "steps_to_next_schema"
    steps = Steps((*OUR_STEPS.folders, next_steps), SCHEMA_VERSION + 1)
    program = PREPARE + (
        "from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps\n"
        "from freelance_pay.adapters.db.migrations.migrate import upgrade\n"
        "upgrade(layout.path, Steps((*OUR_STEPS.folders, Path(sys.argv[2])), int(sys.argv[3])))\n"
        "say('updated')\n"
    )

    seen = set()
    for said, image in _images(tmp_path, program, next_steps, steps.schema):
        left = _rebuild(tmp_path, image)
        state = check_header(left, steps.schema).state
        seen.add(state)
        assert state is FileState.OK if said else state in {FileState.OK, FileState.NEEDS_MIGRATION}
        check_integrity(left)
        open_ledger(left, NOW, steps)
        assert client_names(left.path) == ["Ada", "Borys"]
    assert seen == {FileState.OK, FileState.NEEDS_MIGRATION}
    assert client_names(layout.path) == ["Ada", "Borys"]


def test_a_restore_leaves_the_old_ledger_the_restored_one_or_a_way_back(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path / "run", "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    add_clients(layout.path, "Borys")
    layout.sqlite_journals[0].write_bytes(b"of the ledger that is replaced")
    program = PREPARE + (
        "from freelance_pay.adapters.db.backups import restore\n"
        "restore(layout, Path(sys.argv[2]), NOW)\nsay('restored')\n"
    )

    for said, image in _images(tmp_path, program, copy.path):
        left = _rebuild(tmp_path, image)
        assert "Borys" in {name for path in _ledgers(left) for name in client_names(path)}
        assert not _is_restored(left, copy.path) or not left.has_unfinished_change()
        assert not said or check_header(left).state is FileState.OK
        _bring_back(left)
        assert client_names(left.path) in ([["Ada"]] if said else [["Ada"], ["Ada", "Borys"]])
        check_integrity(left)


def test_a_copy_that_appears_among_the_copies_is_whole(tmp_path: Path) -> None:
    make_ledger(tmp_path / "run", "Ada")
    program = PREPARE + (
        "from freelance_pay.adapters.db.backups import Reason, make_backup\n"
        "make_backup(layout, Reason.DAILY, NOW)\nsay('copied')\n"
    )

    for said, image in _images(tmp_path, program):
        left = _rebuild(tmp_path, image)
        finished = list(left.backups.glob("*.fpay")) if left.backups.exists() else []
        assert finished or not said
        assert all(client_names(path) == ["Ada"] for path in finished)
        assert (newest_good_backup(left) is not None) == bool(finished)


def test_a_stored_pdf_is_whole_or_not_there(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    program = PREPARE + (
        "from freelance_pay.adapters.file_store import FileStore\n"
        "say(FileStore(layout.files).put('a.pdf', b'%PDF' * 9999).sha256)\n"
    )

    found = 0
    for said, image in _images(tmp_path, program):
        left = _rebuild(tmp_path, image)
        stored = [path.stem for path in left.files.glob("*.pdf")] if left.files.exists() else []
        assert set(said) <= set(stored)
        for digest in stored:
            assert FileStore(left.files).read(Attachment("a.pdf", digest, 4 * 9999)) == b"%PDF" * 9999
        found += len(stored)
    assert found


def _images(tmp_path: Path, program: str, *arguments: object) -> list[tuple[tuple[str, ...], Image]]:
    """Every different look of the folder after a cut, with what had been said by then."""
    found: list[tuple[tuple[str, ...], Image]] = []
    last: tuple[Image, ...] = ()
    for cut in cuts(program, tmp_path / "run", *arguments):
        fresh = [image for image in cut.images if image not in last or not found or found[-1][0] != cut.said]
        found += [(cut.said, image) for image in fresh]
        last = cut.images
    assert found
    return found


def _rebuild(tmp_path: Path, image: Image) -> LedgerLayout:
    folder = tmp_path / "after"
    if folder.exists():
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
    for name, content in image.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return LedgerLayout.of(folder / "my ledger.fpay")


def _loses(tmp_path: Path, said: tuple[str, ...], image: Image) -> bool:
    left = _rebuild(tmp_path, image)
    if check_header(left).state is not FileState.OK:
        return True
    return not set(said) <= set(client_names(left.path))


def _is_placed(image: Image) -> bool:
    return "my ledger.fpay" in image


def _ledgers(left: LedgerLayout) -> list[Path]:
    replaced = [path for path in left.path.parent.glob("*.replaced-*") if not path.name.endswith("-journal")]
    return [*replaced, *([left.path] if left.path.exists() else [])]


def _is_restored(left: LedgerLayout, copy: Path) -> bool:
    return left.path.exists() and left.path.read_bytes() == copy.read_bytes()


def _bring_back(left: LedgerLayout) -> None:
    """What a person does: open, and take the offered copy when the ledger is gone."""
    if check_header(left).state is FileState.LOST:
        with pytest.raises(LedgerLostError) as caught:
            open_ledger(left, NOW)
        assert caught.value.newest_backup is not None
        restore(left, caught.value.newest_backup, NOW)
    open_ledger(left, NOW)
