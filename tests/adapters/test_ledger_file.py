"""Opening a ledger: what is refused, what is made, and that nothing refused is touched."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from freelance_pay.adapters.db.backups import Reason, make_backup
from freelance_pay.adapters.db.connection import SCHEMA_VERSION, Setting, ledger_errors, open_reader, open_writer
from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.ledger_file import check_integrity, open_for_reading, open_ledger
from freelance_pay.adapters.db.ledger_header import FileState, check_header
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.ledger_errors import (
    LedgerBusyError,
    LedgerDamagedError,
    LedgerLostError,
    LedgerNotFoundError,
    LedgerTooNewError,
    LedgerTooOldError,
    NotALedgerError,
    NotReadableError,
    NotWritableError,
    UnsafeSettingError,
)
from tests.support.ledger_files import (
    NOW,
    client_names,
    folder_image,
    make_ledger,
    set_pragma,
)

if TYPE_CHECKING:
    from pathlib import Path

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="file modes are a POSIX matter")


def test_a_first_run_makes_a_ledger_that_opens_again(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "new" / "folder" / "my.fpay")

    assert open_ledger(layout, NOW).is_new
    assert not open_ledger(layout, NOW).is_new
    assert check_header(layout).state is FileState.OK
    assert not layout.draft.exists()


@POSIX_ONLY
def test_nobody_else_can_read_the_ledger_or_what_lies_beside_it(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "new" / "my.fpay")
    old_mask = os.umask(0)
    try:
        open_ledger(layout, NOW)
        make_backup(layout, Reason.DAILY, NOW)
    finally:
        os.umask(old_mask)

    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in [layout.path.parent, *layout.path.parent.rglob("*")]}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}


@POSIX_ONLY
def test_a_ledger_others_could_read_is_closed_to_them_when_it_is_opened(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    layout.path.chmod(0o644)

    open_ledger(layout, NOW)

    assert stat.S_IMODE(layout.path.stat().st_mode) == 0o600


@POSIX_ONLY
def test_a_ledger_that_the_person_set_read_only_stays_so_and_as_it_is(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    layout.path.chmod(0o444)
    before = folder_image(tmp_path)

    with pytest.raises(NotWritableError) as caught:
        open_ledger(layout, NOW)

    assert caught.value.path == layout.path
    assert stat.S_IMODE(layout.path.stat().st_mode) == 0o444
    assert folder_image(tmp_path) == before
    assert open_for_reading(layout).execute("SELECT name FROM client").fetchall() == [("Ada",)]


@pytest.mark.parametrize("trace", [".journal", ".reserve", ".backups/copy", ".files/pdf", "-journal", ".replaced-2026"])
def test_a_missing_ledger_is_no_first_run_where_data_was(tmp_path: Path, trace: str) -> None:
    layout = LedgerLayout.of(tmp_path / "my [2026].fpay")
    left_over = tmp_path / f"my [2026].fpay{trace}"
    left_over.parent.mkdir(exist_ok=True)
    left_over.write_bytes(b"x")
    before = folder_image(tmp_path)

    assert check_header(layout).state is FileState.LOST
    with pytest.raises(LedgerLostError):
        open_ledger(layout, NOW)
    assert folder_image(tmp_path) == before


def test_what_the_lock_and_an_unused_send_journal_leave_is_no_sign_of_data(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    layout.lock.touch()
    layout.send_journal.touch()
    layout.draft.write_bytes(b"a first run that was cut off")

    assert open_ledger(layout, NOW).is_new


def test_an_empty_file_is_never_taken_for_a_new_ledger(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    layout.path.touch()

    with pytest.raises(LedgerLostError) as caught:
        open_ledger(layout, NOW)

    assert caught.value.newest_backup is None
    assert folder_image(tmp_path) == {"my.fpay": b""}


def test_a_lost_ledger_offers_the_newest_copy_that_is_good(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    good = make_backup(layout, Reason.DAILY, NOW)
    spoilt = make_backup(layout, Reason.ASKED, NOW.replace(hour=12))
    spoilt.path.write_bytes(spoilt.path.read_bytes()[:5000])
    layout.path.write_bytes(b"")

    with pytest.raises(LedgerLostError) as caught:
        open_ledger(layout, NOW)

    assert caught.value.newest_backup == good.path
    assert layout.path.read_bytes() == b""


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 something else entirely" * 40, b"tiny", b"SQLite format 3\0" + b"\0" * 90]
)
def test_somebody_elses_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    layout.path.write_bytes(content)

    with pytest.raises(NotALedgerError):
        open_ledger(layout, NOW)

    assert folder_image(tmp_path) == {"my.fpay": content}


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    with closing(sqlite3.connect(layout.path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = folder_image(tmp_path)

    with pytest.raises(NotALedgerError):
        open_ledger(layout, NOW)

    assert folder_image(tmp_path) == before


def test_a_ledger_of_a_newer_program_is_refused_and_left_as_it_is_to_the_last_byte(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    set_pragma(layout.path, "user_version", SCHEMA_VERSION + 1)
    layout.sqlite_journals[0].write_bytes(b"an unfinished change of the newer program")
    before = folder_image(tmp_path)

    with pytest.raises(LedgerTooNewError) as caught:
        open_ledger(layout, NOW)
    with pytest.raises(LedgerTooNewError):
        open_for_reading(layout)

    assert (caught.value.found, caught.value.known) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert folder_image(tmp_path) == before


@pytest.mark.parametrize("size", [50, 100, 4096, 9000])
def test_a_ledger_cut_short_is_refused_with_the_newest_copy_and_left_alone(tmp_path: Path, size: int) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    layout.path.write_bytes(layout.path.read_bytes()[:size])
    before = folder_image(tmp_path)

    with pytest.raises(LedgerDamagedError) as caught:
        open_ledger(layout, NOW)

    assert caught.value.newest_backup == copy.path
    assert folder_image(tmp_path) == before


def test_garbage_where_a_ledger_was_is_damage_not_somebody_elses_file(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    layout.path.write_bytes(os.urandom(50_000))
    before = folder_image(tmp_path)

    with pytest.raises(LedgerDamagedError) as caught:
        open_ledger(layout, NOW)

    assert caught.value.newest_backup == copy.path
    assert folder_image(tmp_path) == before


def test_damage_inside_the_file_is_found_by_reading_it_through(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, *(f"client {number}" for number in range(2000)))
    copy = make_backup(layout, Reason.DAILY, NOW)
    check_integrity(layout)
    content = bytearray(layout.path.read_bytes())
    last_page = len(content) - 4096
    content[last_page : last_page + 64] = os.urandom(64)
    layout.path.write_bytes(content)

    open_for_reading(layout).close()  # the header is whole, so the first look does not notice
    with pytest.raises(LedgerDamagedError) as caught:
        check_integrity(layout)

    assert caught.value.newest_backup == copy.path


def test_a_row_that_points_at_nothing_is_found_by_reading_the_file_through(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    with closing(sqlite3.connect(layout.path)) as connection, connection:
        connection.execute("INSERT INTO event (at, kind, client_id, data) VALUES ('2026-11-22', 'x', 99, '{}')")

    with pytest.raises(LedgerDamagedError, match="client"):
        check_integrity(layout)


def test_a_change_cut_off_by_a_crash_is_taken_back_before_the_ledger_is_judged(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    whole = layout.path.read_bytes()
    _die_in_the_middle_of_a_change(layout.path)
    assert layout.path.read_bytes() != whole
    assert layout.has_unfinished_change()

    open_ledger(layout, NOW)

    assert client_names(layout.path) == ["Ada"]
    assert layout.path.read_bytes() == whole


def test_what_crashes_left_half_made_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    make_backup(layout, Reason.DAILY, NOW)
    FileStore(layout.files).put("a.pdf", b"%PDF")
    open_ledger(layout, NOW)
    whole = folder_image(tmp_path)
    for half_made in (layout.draft, layout.backups / "2026-11-21T093000Z-daily.fpay.part", layout.files / "0.part"):
        half_made.write_bytes(b"half")

    open_ledger(layout, NOW)

    assert folder_image(tmp_path) == whole


def test_a_reading_command_finds_no_ledger_and_makes_none(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")

    with pytest.raises(LedgerNotFoundError):
        open_for_reading(layout)

    assert folder_image(tmp_path) == {}


def test_a_reading_command_does_not_bring_a_ledger_up_to_date(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    before = folder_image(tmp_path)

    with pytest.raises(LedgerTooOldError):
        open_for_reading(layout, SCHEMA_VERSION + 1)

    assert folder_image(tmp_path) == before


def test_a_reader_cannot_change_the_ledger(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")

    with closing(open_for_reading(layout)) as reader:
        assert reader.execute("SELECT name FROM client").fetchall() == [("Ada",)]
        with pytest.raises(NotWritableError), ledger_errors(layout.path):
            reader.execute("DELETE FROM client")


def test_reading_the_first_page_needs_no_slow_library(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    program = (
        "import sys; from pathlib import Path; from freelance_pay.adapters.db.ledger_file import open_for_reading;"
        "from freelance_pay.adapters.ledger_layout import LedgerLayout;"
        "open_for_reading(LedgerLayout.of(Path(sys.argv[1]))).execute('SELECT * FROM client').fetchall();"
        "slow = ('sqlalchemy', 'sqlmodel', 'pydantic', 'alembic', 'filelock', 'shutil', 'hashlib');"
        "print([name for name in slow if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(layout.path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_every_connection_for_changes_keeps_what_it_was_told_even_through_a_power_cut(tmp_path: Path) -> None:
    engine = make_engine(make_ledger(tmp_path).path)

    for _ in range(3):
        with engine.connect() as connection:
            answers = {
                pragma: connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
                for pragma in ("synchronous", "journal_mode", "foreign_keys", "trusted_schema", "fullfsync")
            }
        assert answers == {
            "synchronous": 3,
            "journal_mode": "delete",
            "foreign_keys": 1,
            "trusted_schema": 0,
            "fullfsync": 1,
        }


def test_a_connection_that_does_not_take_a_safety_setting_is_refused(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)

    with pytest.raises(UnsafeSettingError) as caught:
        open_writer(layout.path, (Setting("synchronous", "NORMAL", 3),))

    assert (caught.value.setting, caught.value.found) == ("synchronous", "1")


def test_a_ledger_that_another_program_switched_to_wal_is_switched_back(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    with closing(sqlite3.connect(layout.path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")

    open_ledger(layout, NOW)

    with closing(sqlite3.connect(layout.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert client_names(layout.path) == ["Ada"]


def test_an_idle_ledger_is_one_file_that_may_be_copied(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    with make_engine(layout.path).begin() as connection:
        connection.execute(text("INSERT INTO setting VALUES ('currency', 'EUR')"))

    assert [path.name for path in tmp_path.iterdir()] == [layout.path.name]


def test_a_writer_that_waits_too_long_for_another_program_says_so(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    impatient = make_engine(layout.path, (Setting("busy_timeout", "1", 1),))
    with closing(sqlite3.connect(layout.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LedgerBusyError), impatient.begin():
            pass


def test_two_units_of_work_cannot_both_begin(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    impatient = make_engine(layout.path, (Setting("busy_timeout", "1", 1),))

    with make_engine(layout.path).begin(), pytest.raises(LedgerBusyError), impatient.begin():
        pass


def test_a_broken_constraint_is_no_trouble_with_the_file(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)

    with Session(make_engine(layout.path)) as session:
        session.connection().execute(text("INSERT INTO setting VALUES ('a', '1')"))
        with pytest.raises(IntegrityError):
            session.connection().execute(text("INSERT INTO setting VALUES ('a', '2')"))


def test_damage_met_in_the_middle_of_work_is_said_as_damage(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    layout.path.write_bytes(layout.path.read_bytes()[:4096])

    with pytest.raises(LedgerDamagedError), make_engine(layout.path).begin() as connection:
        connection.execute(text("SELECT * FROM event"))


def test_a_ledger_that_vanished_is_not_made_anew_by_the_next_change(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    engine = make_engine(layout.path)
    layout.path.unlink()

    with pytest.raises(NotReadableError), engine.begin():
        pass
    with pytest.raises(NotReadableError):
        open_reader(layout.path)

    assert not layout.path.exists()


@POSIX_ONLY
def test_two_names_of_one_ledger_share_its_lock_and_its_files(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path / "real")
    (tmp_path / "link.fpay").symlink_to(layout.path)

    assert LedgerLayout.of(tmp_path / "link.fpay") == layout


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="needs POSIX users")
def test_a_read_only_folder_ends_in_a_leaf_that_names_the_file(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path / "ro", "Ada")
    layout.path.chmod(0o644)
    layout.path.parent.chmod(0o555)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)

    answer = _as_nobody(
        "import sqlalchemy.dialects.sqlite\n"
        "from freelance_pay.adapters.db.engine import make_engine\n"
        "from freelance_pay.adapters.db.ledger_file import open_for_reading\n"
        "from freelance_pay.adapters.ledger_layout import LedgerLayout\n"
        "os.geteuid() or os.setuid(65534)\n"
        "layout = LedgerLayout.of(Path(sys.argv[1]))\n"
        "print(open_for_reading(layout).execute('SELECT name FROM client').fetchall())\n"
        "try:\n"
        "    with make_engine(layout.path).begin() as connection:\n"
        "        connection.exec_driver_sql('DELETE FROM client')\n"
        "except Exception as error:\n"
        "    print(type(error).__name__, error.path == layout.path)\n",
        layout.path,
    )

    assert answer.splitlines() == ["[('Ada',)]", "NotWritableError True"]


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="needs POSIX users")
def test_what_only_reads_needs_no_right_to_write(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path / "ro", "Ada")
    layout.path.chmod(0o444)
    layout.path.parent.chmod(0o555)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)

    answer = _as_nobody(
        "import sqlalchemy.dialects.sqlite\n"
        "from freelance_pay.adapters.db.engine import make_engine, make_reading_engine\n"
        "from freelance_pay.adapters.db.unit_of_work import SqlLedger\n"
        "path = Path(sys.argv[1])\n"
        "os.geteuid() or os.setuid(65534)\n"
        "with SqlLedger(make_engine(path), make_reading_engine(path)).look() as ledger:\n"
        "    print(ledger.clients.get(1).name, ledger.settings.get('nothing'))\n",
        layout.path,
    )

    assert answer == "Ada None\n"


def _as_nobody(program: str, path: Path) -> str:
    """Run the program, which turns itself into a user who owns nothing, where the tests run as root."""
    command = [sys.executable, "-c", "import os, sys\nfrom pathlib import Path\n" + program, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _die_in_the_middle_of_a_change(path: Path) -> None:
    program = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "for i in range(3000): c.execute(\"INSERT INTO setting VALUES (?, 'x')\", (str(i) * 9,))\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=False)
