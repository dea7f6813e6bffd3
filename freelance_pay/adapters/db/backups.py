"""Verified copies of the ledger: made, kept few, and put back without losing what they replace.

The PDFs are not copied along: the file store only ever grows and names each file by its content, so every copy finds
its files there. `restore` says which of them are missing.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.connection import SCHEMA_VERSION, leaf_for, open_reader, open_untouched
from freelance_pay.adapters.db.integrity import problems_of_copy
from freelance_pay.adapters.db.ledger_header import FileState, read_header
from freelance_pay.adapters.durable_files import (
    create_private,
    flush_to_disk,
    make_private_folder,
    put_in_place,
    reading,
    sync_file,
    sync_folder,
    told_of,
    writing,
)
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.domain.ledger_errors import (
    BackupDamagedError,
    BackupNotFoundError,
    DiskFailedError,
    DiskFullError,
    LedgerDamagedError,
    LedgerError,
    LedgerTooNewError,
    NameTakenError,
    NotALedgerError,
    NotWritableError,
)
from freelance_pay.services.ports import MissingPdf, Restored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from freelance_pay.adapters.ledger_layout import LedgerLayout


class Reason(StrEnum):
    """Why a copy was made; part of its name."""

    DAILY = "daily"
    BEFORE_UPDATE = "before-update"
    ASKED = "asked"


KEPT = {Reason.DAILY: 7, Reason.BEFORE_UPDATE: 3}
"""How many copies of a kind stay; those that the person asked for are the person's."""

STAMP = "%Y-%m-%dT%H%M%SZ"
_NAME = re.compile(r"(?P<stamp>\d{4}-\d\d-\d\dT\d{6}Z)(?:-(?P<number>\d+))?-(?P<reason>[a-z-]+)\.fpay")


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished copy in the backups folder; `taken_at` is aware UTC."""

    path: Path
    taken_at: datetime
    reason: Reason
    number: int = 1
    """The second copy of one kind within a second is number 2."""


def list_backups(layout: LedgerLayout) -> tuple[Backup, ...]:
    """Return the finished copies, newest first; anything else in the folder is left out."""
    try:
        with reading(layout.backups):
            found = [_backup_of(path) for path in layout.backups.iterdir()]
    except FileNotFoundError:
        return ()
    return tuple(sorted((one for one in found if one), key=lambda one: (one.taken_at, one.number), reverse=True))


def daily_is_due(layout: LedgerLayout, now: datetime) -> bool:
    """Whether no daily copy of this day at the user's place is there yet. One dated in the future does not count."""
    today = now.astimezone().date()
    copies = list_backups(layout)
    return not any(one.reason is Reason.DAILY and one.taken_at.astimezone().date() == today for one in copies)


def make_backup(layout: LedgerLayout, reason: Reason, now: datetime) -> Backup:
    """Copy the ledger as it is at this moment, verify the copy, then drop the oldest copies of its kind.

    No older copy goes before the new one is proven. Raises LedgerDamagedError when it is the ledger that is damaged,
    and DiskFullError, NotWritableError and their like.
    """
    make_private_folder(layout.backups)
    backup = _free_name(layout, reason, now)
    write_verified_copy(layout.path, backup.path)
    _thin(layout, backup)
    return backup


def write_verified_copy(source: Path, path: Path) -> None:
    """Copy the ledger `source`, in use or not, to the new name `path`; the name appears when the copy is proven.

    Raises NameTakenError, LedgerDamagedError about the source, DiskFullError, NotWritableError, DiskFailedError.
    """
    if path.exists():
        raise NameTakenError(path)
    draft = path.with_name(path.name + ".part")
    try:
        with writing(path):
            draft.unlink(missing_ok=True)
            create_private(draft).close()
            _copy_pages(source, draft, path)
            sync_file(draft)
        with told_of(source, draft):
            _require_sound_source(source, draft)
        with writing(path):
            put_in_place(draft, path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def verify(path: Path) -> None:
    """Examine a copy whole, without changing it.

    Raises BackupNotFoundError, BackupDamagedError, LedgerTooNewError, NotALedgerError, NotReadableError.
    """
    header = read_header(path, was_ledger=False)
    if header.state is FileState.FIRST_RUN:
        raise BackupNotFoundError(path)
    if header.state is FileState.TOO_NEW:
        raise LedgerTooNewError(path, header.schema, SCHEMA_VERSION)
    if header.state is FileState.NOT_A_LEDGER:
        raise NotALedgerError(path)
    if header.state not in {FileState.OK, FileState.NEEDS_MIGRATION}:
        raise BackupDamagedError(path, header.detail or "it is empty")
    try:
        problems = problems_of_copy(path)
    except LedgerDamagedError as error:
        raise BackupDamagedError(path, error.detail) from error
    if problems:
        raise BackupDamagedError(path, problems[0])


def newest_good_backup(layout: LedgerLayout) -> Path | None:
    """Return the newest copy that passes `verify` now, or None; a folder that cannot be read has none."""
    try:
        backups = list_backups(layout)
    except LedgerError:
        return None
    return next((one.path for one in backups if _is_good(one.path)), None)


def restore(
    layout: LedgerLayout, backup: Path, now: datetime, prepare: Callable[[Path], None] = lambda _draft: None
) -> Restored:
    """Put a verified copy in the ledger's place; the ledger that was there stays under a name of its own.

    `prepare` changes the draft of the new ledger before it takes its place: whoever finds the restored ledger, however
    this process ends, finds it prepared. The caller holds the instance lock and has closed its connections. Raises as
    `verify` and `prepare` do, and DiskFullError, NotWritableError: nothing was changed, and no draft is left behind.
    """
    verify(backup)
    try:
        with writing(layout.path):
            make_private_folder(layout.path.parent)
            _clear_drafts(layout)
            _copy_bytes(backup, layout.draft)
        with _draft_told(layout, backup):
            prepare(layout.draft)
            verify(layout.draft)
        with writing(layout.path):
            aside = _set_aside(layout, now)
            put_in_place(layout.draft, layout.path)
    finally:
        with suppress(OSError):
            _clear_drafts(layout)
    return Restored(aside, _missing_files(layout))


def _backup_of(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match["reason"] not in set(Reason):
        return None
    try:
        taken_at = datetime.strptime(match["stamp"], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, taken_at, Reason(match["reason"]), int(match["number"] or 1))


def _free_name(layout: LedgerLayout, reason: Reason, now: datetime) -> Backup:
    taken_at = now.astimezone(UTC).replace(microsecond=0)
    stamp = taken_at.strftime(STAMP)
    number, path = 1, layout.backups / f"{stamp}-{reason}.fpay"
    while path.exists():
        number += 1
        path = layout.backups / f"{stamp}-{number}-{reason}.fpay"
    return Backup(path, taken_at, reason, number)


def _copy_pages(source: Path, draft: Path, path: Path) -> None:
    """Copy by SQLite's own backup, within one read transaction, so that a writer cannot make it start over.

    Damage is told of the source, all other trouble of `path`, which the draft is to become.
    """
    with closing(open_reader(source)) as origin, closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        try:
            copy.execute("PRAGMA journal_mode = MEMORY")  # a copy cut off half way is thrown away, not rolled back
            copy.execute("PRAGMA synchronous = OFF")  # it is flushed as a whole when it is finished
            origin.execute("BEGIN")
            origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
            origin.backup(copy)
            origin.execute("ROLLBACK")
        except sqlite3.Error as error:
            leaf = leaf_for(error, path)
            if isinstance(leaf, LedgerDamagedError):
                raise LedgerDamagedError(source, leaf.detail) from error
            if leaf is None:
                raise
            raise leaf from error


def _require_sound_source(source: Path, draft: Path) -> None:
    header = read_header(draft, was_ledger=False)
    if header.state not in {FileState.OK, FileState.NEEDS_MIGRATION}:
        raise LedgerDamagedError(source, header.detail or "it does not say that it is a ledger")
    problems = problems_of_copy(draft)
    if problems:
        raise LedgerDamagedError(source, problems[0])


def _thin(layout: LedgerLayout, made: Backup) -> None:
    """Drop the oldest of the new copy's kind, never the new one, whatever the clock said when the others were made."""
    kept = KEPT.get(made.reason)
    if kept is None:
        return
    others = [one for one in list_backups(layout) if one.reason is made.reason and one.path != made.path]
    for one in others[kept - 1 :]:
        with suppress(OSError):
            one.path.unlink()


def _is_good(path: Path) -> bool:
    try:
        verify(path)
    except LedgerError:
        return False
    return True


@contextmanager
def _draft_told(layout: LedgerLayout, backup: Path) -> Iterator[None]:
    """Tell that the draft cannot be written as trouble with the ledger it is to become, else as trouble with the copy.

    The copy may lie on another disk, where there is room.
    """
    try:
        yield
    except LedgerError as error:
        if error.path == layout.draft:
            is_about_disk = isinstance(error, DiskFullError | DiskFailedError | NotWritableError)
            error.path = layout.path if is_about_disk else backup
        raise


def _clear_drafts(layout: LedgerLayout) -> None:
    for draft in layout.drafts:
        draft.unlink(missing_ok=True)


def _copy_bytes(backup: Path, draft: Path) -> None:
    with backup.open("rb") as origin, create_private(draft) as copy:
        shutil.copyfileobj(origin, copy)
        flush_to_disk(copy)


def _set_aside(layout: LedgerLayout, now: datetime) -> Path | None:
    """Move the ledger and SQLite's journals of it away together, durably, before another file gets the name.

    A journal left behind would be played back into the restored file and ruin it.
    """
    aside = _free_aside(layout, now)
    was_there = layout.path.exists()
    if was_there:
        layout.path.rename(aside)
    for journal in layout.sqlite_journals:
        if journal.exists():
            journal.rename(aside.with_name(aside.name + journal.name.removeprefix(layout.path.name)))
    sync_folder(layout.path.parent)
    return aside if was_there else None


def _free_aside(layout: LedgerLayout, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(STAMP)
    number, aside = 1, layout.replaced(stamp)
    while aside.exists():
        number += 1
        aside = layout.replaced(f"{stamp}-{number}")
    return aside


def _missing_files(layout: LedgerLayout) -> tuple[MissingPdf, ...]:
    store = FileStore(layout.files)
    with closing(open_untouched(layout.path)) as connection:
        rows = connection.execute(
            "SELECT pdf_sha256, number, COALESCE(pdf_name, '') FROM invoice WHERE pdf_sha256 IS NOT NULL ORDER BY id"
        )
        return tuple(MissingPdf(number, name) for sha256, number, name in rows if not store.has(sha256))
