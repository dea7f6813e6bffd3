"""Opening the ledger: looked at before it is touched, brought up to date behind a copy, never made where data was.

The window reads through here before its first paint, so copies and Alembic are imported where they are needed.
"""

from __future__ import annotations

import stat
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.connection import open_reader, open_writer
from freelance_pay.adapters.db.integrity import problems_of_ledger
from freelance_pay.adapters.db.ledger_header import FileState, Header, check_header, read_header
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.adapters.durable_files import (
    FILE_MODE,
    create_private,
    make_private_folder,
    put_in_place,
    sync_file,
    told_of,
    writing,
)
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.ledger_errors import (
    LedgerDamagedError,
    LedgerError,
    LedgerLostError,
    LedgerNotFoundError,
    LedgerTooNewError,
    LedgerTooOldError,
    MigrationFailedError,
    NotALedgerError,
    NotWritableError,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from freelance_pay.adapters.ledger_layout import LedgerLayout


_MAY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, slots=True)
class Opening:
    """What it took: whether the ledger was made just now, and the copy made before it was brought up to date."""

    is_new: bool = False
    backup: Path | None = None


def open_ledger(layout: LedgerLayout, now: datetime, steps: Steps = OUR_STEPS) -> Opening:
    """Make the ledger ready for changes. The caller holds the instance lock.

    A ledger that is there is read through first, so that a damaged one is never written to: 0.2 s at 100,000 invoices.

    Raises LedgerLostError, LedgerDamagedError, NotALedgerError, LedgerTooNewError (the file is as it was to the last
    byte), MigrationFailedError (likewise, after it was taken back), UnsafeSettingError, NotWritableError (also where it
    was only set read-only), and what the disk says.
    """
    with newest_backup_named(layout):
        header = check_header(layout, steps.schema)
        _refuse(layout, header, steps)
        if header.state is not FileState.FIRST_RUN:
            _require_writable(layout.path)
        if header.state is FileState.FIRST_RUN:
            opening = _create(layout, steps)
        elif header.state is FileState.NEEDS_MIGRATION:
            opening = _bring_up_to_date(layout, header.schema, steps, now)
        else:
            _require_sound(layout)
            opening = Opening()
        _confirm(layout, steps)
    _tidy(layout)
    return opening


def open_for_reading(layout: LedgerLayout, known_schema: int = OUR_STEPS.schema) -> sqlite3.Connection:
    """Return a connection for screens and reports; needs no lock, and makes, changes and updates nothing.

    Raises LedgerNotFoundError, LedgerTooOldError (open it for changes first), and what `open_ledger` raises.
    """
    with newest_backup_named(layout):
        header = check_header(layout, known_schema)
        if header.state is FileState.FIRST_RUN:
            raise LedgerNotFoundError(layout.path)
        if header.state is FileState.NEEDS_MIGRATION:
            raise LedgerTooOldError(layout.path, header.schema, known_schema)
        _refuse(layout, header, OUR_STEPS)
        return open_reader(layout.path)


def bring_copy_up_to_date(draft: Path, original: Path, steps: Steps = OUR_STEPS) -> None:
    """Take a copy that is to become the ledger to today's schema; the `original` it was made from stays as it is.

    Raises LedgerError leaves, and MigrationFailedError, both about the draft.
    """
    header = read_header(draft, was_ledger=True, known=steps.schema)
    if header.state is not FileState.NEEDS_MIGRATION:
        return
    from freelance_pay.adapters.db.migrations.migrate import upgrade  # noqa: PLC0415 - see the module's first lines

    try:
        upgrade(draft, steps)
    except LedgerError:
        raise
    except Exception as error:
        raise MigrationFailedError(draft, header.schema, steps.schema, original) from error


def check_integrity(layout: LedgerLayout) -> None:
    """Read the whole ledger through; for a background thread after the start.

    Raises LedgerDamagedError with the newest good copy, or another LedgerError when it cannot be read.
    """
    with newest_backup_named(layout):
        _require_sound(layout)


def _require_sound(layout: LedgerLayout) -> None:
    problems = problems_of_ledger(layout.path)
    if problems:
        raise LedgerDamagedError(layout.path, problems[0])


def _refuse(layout: LedgerLayout, header: Header, steps: Steps) -> None:
    path = layout.path
    if header.state in {FileState.LOST, FileState.EMPTY}:
        raise LedgerLostError(path, _newest_good_backup(layout))
    if header.state is FileState.NOT_A_LEDGER:
        raise NotALedgerError(path)
    if header.state is FileState.TOO_NEW:
        raise LedgerTooNewError(path, header.schema, steps.schema)
    if header.state is FileState.DAMAGED:
        raise LedgerDamagedError(path, header.detail)


def _require_writable(path: Path) -> None:
    """Raise NotWritableError for a file that was set read-only for everybody, also where we could change that."""
    if not path.stat().st_mode & _MAY_WRITE:
        raise NotWritableError(path)


@contextmanager
def newest_backup_named(layout: LedgerLayout) -> Iterator[None]:
    """Add the way out to an error about damage, wherever below it was found."""
    try:
        yield
    except LedgerDamagedError as error:
        if error.newest_backup is not None:
            raise
        raise LedgerDamagedError(layout.path, error.detail, _newest_good_backup(layout)) from error


@contextmanager
def damage_told(layout: LedgerLayout) -> Iterator[None]:
    """Tell damage as what it is, also where all that showed of it is content that cannot be (a date with no digits)."""
    with newest_backup_named(layout):
        try:
            yield
        except FreelancePayError:
            raise
        except Exception as error:
            detail = _damage_of(layout.path)
            if detail is None:
                raise
            raise LedgerDamagedError(layout.path, detail) from error


def _damage_of(path: Path) -> str | None:
    try:
        return next(iter(problems_of_ledger(path)), None)
    except LedgerDamagedError as error:
        return error.detail
    except LedgerError:
        return None


def _newest_good_backup(layout: LedgerLayout) -> Path | None:
    from freelance_pay.adapters.db.backups import newest_good_backup  # noqa: PLC0415 - see the module's first lines

    return newest_good_backup(layout)


def _create(layout: LedgerLayout, steps: Steps) -> Opening:
    """Make the ledger under another name and give it its own when it is whole: a crash leaves nothing to mistake."""
    from freelance_pay.adapters.db.migrations.migrate import upgrade  # noqa: PLC0415 - see the module's first lines

    make_private_folder(layout.path.parent)
    try:
        with told_of(layout.path, layout.draft), writing(layout.path):
            layout.draft.unlink(missing_ok=True)
            create_private(layout.draft).close()
            upgrade(layout.draft, steps)
            sync_file(layout.draft)
            put_in_place(layout.draft, layout.path)
    finally:
        _clear(layout)
    return Opening(is_new=True)


def _bring_up_to_date(layout: LedgerLayout, found: int, steps: Steps, now: datetime) -> Opening:
    from freelance_pay.adapters.db.backups import Reason, make_backup  # noqa: PLC0415 - see the module's first lines
    from freelance_pay.adapters.db.migrations.migrate import upgrade  # noqa: PLC0415 - see the module's first lines

    backup = make_backup(layout, Reason.BEFORE_UPDATE, now)
    try:
        upgrade(layout.path, steps)
    except LedgerError:
        raise
    except Exception as error:  # whatever a step did wrong, the person hears that the file is as it was
        raise MigrationFailedError(layout.path, found, steps.schema, backup.path) from error
    return Opening(backup=backup.path)


def _confirm(layout: LedgerLayout, steps: Steps) -> None:
    """Ask SQLite itself, on a connection as changes use it."""
    with closing(open_writer(layout.path)) as connection:
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
    if schema != steps.schema:
        raise LedgerDamagedError(layout.path, f"its schema number became {schema}")


def _tidy(layout: LedgerLayout) -> None:
    """Close the file to other users, clear what crashes left, set the reserve aside: nothing to refuse a ledger for."""
    from freelance_pay.adapters.ballast import Reserve  # noqa: PLC0415 - see the module's first lines

    with suppress(OSError):
        layout.path.chmod(FILE_MODE)
    _clear(layout)
    with suppress(LedgerError):
        Reserve(layout.reserve).keep()


def _clear(layout: LedgerLayout) -> None:
    with suppress(OSError):
        for half_made in layout.leftovers():
            half_made.unlink()
