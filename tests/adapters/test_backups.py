"""Copies of the ledger: proven before they count, kept few, and put back without throwing anything away."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db.backups import (
    Reason,
    daily_is_due,
    list_backups,
    make_backup,
    newest_good_backup,
    restore,
    verify,
    write_verified_copy,
)
from freelance_pay.adapters.db.connection import SCHEMA_VERSION, open_reader
from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.domain.ledger_errors import (
    BackupDamagedError,
    BackupNotFoundError,
    LedgerDamagedError,
    LedgerTooNewError,
    NameTakenError,
    NotALedgerError,
)
from freelance_pay.services.ports import MissingPdf
from tests.support.ledger_files import (
    CLIENT_SQL,
    NOW,
    add_clients,
    client_names,
    folder_image,
    make_ledger,
    set_pragma,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = timedelta(days=1)


def test_a_copy_holds_what_was_saved_and_not_what_was_not(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")

    with make_engine(layout.path).connect() as connection:
        transaction = connection.begin()
        connection.exec_driver_sql(CLIENT_SQL, ("unsaved", "unsaved"))
        copy = make_backup(layout, Reason.DAILY, NOW)
        transaction.rollback()

    verify(copy.path)
    assert client_names(copy.path) == ["Ada"]


def test_copies_are_listed_newest_first_and_only_finished_ones(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    first = make_backup(layout, Reason.DAILY, NOW)
    second = make_backup(layout, Reason.ASKED, NOW)
    third = make_backup(layout, Reason.ASKED, NOW)
    for name in ("2026-11-23T093000Z-daily.fpay.part", "notes.txt", "2026-99-22T093000Z-daily.fpay"):
        (layout.backups / name).touch()

    assert set(list_backups(layout)) == {first, second, third}
    assert list_backups(layout)[0] == third
    assert first.taken_at == NOW


@pytest.fixture
def auckland(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """It is 13 hours later there than in Greenwich."""
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("auckland")
def test_a_daily_copy_is_due_once_a_day_at_the_persons_place(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    assert daily_is_due(layout, NOW)

    make_backup(layout, Reason.BEFORE_UPDATE, NOW)
    assert daily_is_due(layout, NOW)

    make_backup(layout, Reason.DAILY, NOW)
    assert not daily_is_due(layout, NOW - timedelta(hours=22))
    assert not daily_is_due(layout, NOW + timedelta(hours=1))
    assert daily_is_due(layout, NOW + timedelta(hours=2))


def test_seven_daily_copies_and_three_from_before_updates_are_kept_and_all_that_were_asked_for(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    for day in range(10):
        for reason in Reason:
            make_backup(layout, reason, NOW + day * DAY)

    kept = {reason: [one.taken_at for one in list_backups(layout) if one.reason is reason] for reason in Reason}
    assert kept[Reason.DAILY] == [NOW + day * DAY for day in range(9, 2, -1)]
    assert kept[Reason.BEFORE_UPDATE] == [NOW + day * DAY for day in range(9, 6, -1)]
    assert len(kept[Reason.ASKED]) == 10


def test_a_clock_set_back_does_not_throw_away_the_copy_just_made(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    for day in range(7):
        make_backup(layout, Reason.DAILY, NOW + 3650 * DAY + day * DAY)

    made = make_backup(layout, Reason.DAILY, NOW)

    assert made.path.exists()
    assert len(list_backups(layout)) == 7


def test_a_damaged_ledger_makes_no_copy_and_costs_no_older_one(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, *(f"client {number}" for number in range(500)))
    for day in range(7):
        make_backup(layout, Reason.DAILY, NOW + day * DAY)
    before = folder_image(layout.backups)
    _spoil_last_page(layout.path)

    with pytest.raises(LedgerDamagedError):
        make_backup(layout, Reason.DAILY, NOW + 7 * DAY)

    assert folder_image(layout.backups) == before


def test_a_ledger_copied_while_it_is_written_is_whole(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    stop = threading.Event()

    def write() -> None:
        engine = make_engine(layout.path)
        while not stop.is_set():
            with engine.begin() as connection:
                connection.exec_driver_sql(CLIENT_SQL, ("one", "one"))
                connection.exec_driver_sql(CLIENT_SQL, ("two", "two"))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [make_backup(layout, Reason.ASKED, NOW) for _ in range(10)]
    finally:
        stop.set()
        writer.join()

    for copy in copies:
        verify(copy.path)
        assert len(client_names(copy.path)) % 2 == 0


def test_a_copy_never_replaces_a_file(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    (tmp_path / "thesis.doc").write_bytes(b"years of work")

    with pytest.raises(NameTakenError):
        write_verified_copy(layout.path, tmp_path / "thesis.doc")

    assert (tmp_path / "thesis.doc").read_bytes() == b"years of work"


def test_the_newest_good_copy_is_not_simply_the_newest(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    assert newest_good_backup(layout) is None
    good = make_backup(layout, Reason.DAILY, NOW)
    make_backup(layout, Reason.DAILY, NOW + DAY).path.write_bytes(b"")

    assert newest_good_backup(layout) == good.path


def test_a_restore_brings_back_the_copy_and_keeps_what_it_replaced(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    add_clients(layout.path, "Borys")

    restored = restore(layout, copy.path, NOW)

    assert client_names(layout.path) == ["Ada"]
    assert restored.kept_aside is not None
    assert client_names(restored.kept_aside) == ["Ada", "Borys"]
    assert copy.path.exists()
    open_ledger(layout, NOW)


def test_each_restore_keeps_what_it_replaced_under_a_name_of_its_own(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)

    aside = {restore(layout, copy.path, NOW).kept_aside for _ in range(3)}

    assert len(aside) == 3
    assert all(path is not None and client_names(path) == ["Ada"] for path in aside)


def test_a_lost_ledger_comes_back_from_its_newest_copy(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    make_backup(layout, Reason.DAILY, NOW)
    layout.path.unlink()
    newest = newest_good_backup(layout)
    assert newest is not None

    assert restore(layout, newest, NOW).kept_aside is None
    assert client_names(layout.path) == ["Ada"]


def test_the_unfinished_change_of_the_replaced_ledger_goes_with_it(tmp_path: Path) -> None:
    """SQLite would play a journal left behind back into the restored file."""
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    layout.sqlite_journals[0].write_bytes(b"a journal")
    layout.sqlite_journals[1].write_bytes(b"a write-ahead log")

    aside = restore(layout, copy.path, NOW).kept_aside

    assert aside is not None
    assert not any(journal.exists() for journal in layout.sqlite_journals)
    assert aside.with_name(aside.name + "-journal").read_bytes() == b"a journal"
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"a write-ahead log"


def test_a_journal_without_its_ledger_is_not_left_for_the_restored_one(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    layout.path.unlink()
    layout.sqlite_journals[0].write_bytes(b"a journal")

    restore(layout, copy.path, NOW)

    assert not layout.has_unfinished_change()


def test_a_copy_that_is_not_there_is_not_called_damaged(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    before = folder_image(tmp_path)
    with pytest.raises(BackupNotFoundError):
        restore(layout, tmp_path / "no such copy.fpay", NOW)
    assert folder_image(tmp_path) == before


@pytest.mark.parametrize("damage", ["cut short", "empty", "page spoilt", "orphan"])
def test_a_damaged_copy_is_refused_and_the_ledger_stays(tmp_path: Path, damage: str) -> None:
    layout = make_ledger(tmp_path, *(f"client {number}" for number in range(500)))
    copy = make_backup(layout, Reason.DAILY, NOW).path
    _damage(copy, damage)
    before = folder_image(tmp_path)

    with pytest.raises(BackupDamagedError):
        restore(layout, copy, NOW)

    assert folder_image(tmp_path) == before


def test_a_copy_of_a_newer_program_and_a_foreign_file_are_refused(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW).path
    set_pragma(copy, "user_version", SCHEMA_VERSION + 1)
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7" * 99)
    before = folder_image(tmp_path)

    with pytest.raises(LedgerTooNewError):
        restore(layout, copy, NOW)
    with pytest.raises(NotALedgerError):
        restore(layout, tmp_path / "letter.pdf", NOW)

    assert folder_image(tmp_path) == before


def test_a_restore_says_which_pdfs_are_missing(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    kept = FileStore(layout.files).put("1.pdf", b"%PDF-1")
    lost = "0" * 64
    _add_invoice(layout.path, "1", kept.sha256)
    _add_invoice(layout.path, "2", lost, "FV 2.pdf")
    _add_invoice(layout.path, "3", "../../etc/passwd")
    copy = make_backup(layout, Reason.DAILY, NOW)

    missing = restore(layout, copy.path, NOW).missing_files

    assert missing == (MissingPdf("2", "FV 2.pdf"), MissingPdf("3", ""))


def test_a_copy_is_prepared_before_it_becomes_the_ledger(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    copy = make_backup(layout, Reason.DAILY, NOW)
    add_clients(layout.path, "Borys")
    seen = []

    def prepare(draft: Path) -> None:
        seen.append(client_names(layout.path))
        add_clients(draft, "Cyd")

    restore(layout, copy.path, NOW, prepare)

    assert seen == [["Ada", "Borys"]]
    assert client_names(layout.path) == ["Ada", "Cyd"]
    assert client_names(copy.path) == ["Ada"]


def test_what_a_killed_restore_left_beside_its_draft_does_not_spoil_the_next(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, *(f"client {number}" for number in range(2000)))
    copy = make_backup(layout, Reason.DAILY, NOW)
    program = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(\"UPDATE client SET name = 'spoilt ' || id\")\n"
        "os._exit(9)\n"
    )
    shutil.copyfile(copy.path, layout.draft)
    subprocess.run([sys.executable, "-c", program, str(layout.draft)], check=False)
    journal = layout.draft.with_name(layout.draft.name + "-journal")
    assert journal.stat().st_size > 0

    restore(layout, copy.path, NOW, lambda draft: add_clients(draft, "Cyd"))

    assert client_names(layout.path)[-1] == "Cyd"
    assert not journal.exists()


def test_a_reader_that_is_open_does_not_keep_a_copy_from_being_made(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    with closing(open_reader(layout.path)) as reader:
        half_read = reader.execute("SELECT * FROM client")
        assert client_names(make_backup(layout, Reason.DAILY, datetime.now(UTC)).path) == ["Ada"]
        half_read.close()


def _spoil_last_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-4096:-4032] = os.urandom(64)
    path.write_bytes(content)


def _damage(path: Path, damage: str) -> None:
    if damage == "cut short":
        path.write_bytes(path.read_bytes()[:-4096])
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "page spoilt":
        _spoil_last_page(path)
    else:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("INSERT INTO event (at, kind, client_id, data) VALUES ('', 'x', 9999, '{}')")


def _add_invoice(path: Path, number: str, sha256: str, pdf_name: str | None = None) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO invoice (client_id, number, number_key, issued_on, due_on, next_due, currency, net_minor,"
            " vat_minor, gross_minor, open_minor, settled, vat_note, terms, reference, title, pdf_sha256, pdf_name,"
            " created_at)"
            " VALUES (1, ?, ?, '', '', '', 'EUR', 1, 0, 1, 1, 0, '', '', '', '', ?, ?, '')",
            (number, number, sha256, pdf_name),
        )
