"""What can go wrong with the ledger file, its backups and the files beside it: one leaf per cause, with its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError

if TYPE_CHECKING:
    from pathlib import Path


class LedgerError(FreelancePayError):
    """Something stands between the person and the ledger; `path` is the file it is about."""

    def __init__(self, message: str, path: Path) -> None:
        super().__init__(message)
        self.path = path


class LedgerNotFoundError(LedgerError):
    """There is no ledger here, and no sign that there ever was one."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"no ledger at {path}", path)


class LedgerLostError(LedgerError):
    """The ledger file is not here any more, or is empty, though there was data. Not a first run.

    `newest_backup` is the newest copy that was opened and found good, if there is one.
    """

    def __init__(self, path: Path, newest_backup: Path | None) -> None:
        super().__init__(f"the ledger {path} is gone or empty", path)
        self.newest_backup = newest_backup


class LedgerDamagedError(LedgerError):
    """The file is damaged; it was not written to. `newest_backup` is the newest copy found good, if there is one."""

    def __init__(self, path: Path, detail: str, newest_backup: Path | None = None) -> None:
        super().__init__(f"the ledger {path} is damaged: {detail}", path)
        self.detail = detail
        self.newest_backup = newest_backup


class NotALedgerError(LedgerError):
    """The file is something else than a ledger of Freelance Pay; it was not touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not a ledger of Freelance Pay", path)


class LedgerIsFolderError(LedgerError):
    """Where the ledger should be is a folder; it was not touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is a folder", path)


class LedgerTooNewError(LedgerError):
    """The file was written by a newer Freelance Pay; it was not touched. `found` and `known` are schema numbers."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"the ledger {path} has schema {found}, this program knows {known}", path)
        self.found = found
        self.known = known


class LedgerTooOldError(LedgerError):
    """A reading command met a ledger that must be brought up to date first. `found` and `known` are schema numbers."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(f"the ledger {path} has schema {found}, this program reads {known}", path)
        self.found = found
        self.known = known


class LedgerInUseError(LedgerError):
    """Another Freelance Pay holds this ledger for writing."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"the ledger {path} is open in another Freelance Pay", path)


class LedgerBusyError(LedgerError):
    """Another program held the file locked for longer than we wait."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"the ledger {path} is locked by another program", path)


class NoLockHereError(LedgerError):
    """The folder's drive cannot lock files, so two programs could write at once."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"the drive of {path} does not support locks", path)


class UnsafeSettingError(LedgerError):
    """SQLite did not take a setting without which data could be lost; nothing is written like that."""

    def __init__(self, path: Path, setting: str, wanted: str, found: str) -> None:
        super().__init__(f"{setting} of {path} is {found}, not {wanted}", path)
        self.setting = setting
        self.wanted = wanted
        self.found = found


class MigrationFailedError(LedgerError):
    """Bringing the file up to date failed and was taken back: the file is as it was. `backup` was made before."""

    def __init__(self, path: Path, found: int, wanted: int, backup: Path | None) -> None:
        super().__init__(f"the ledger {path} could not be brought from schema {found} to {wanted}", path)
        self.found = found
        self.wanted = wanted
        self.backup = backup


class NotWritableError(LedgerError):
    """The file or its folder is read-only for this user."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be written", path)


class NotReadableError(LedgerError):
    """The file is there, but this user may not or cannot read it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be read", path)


class DiskFullError(LedgerError):
    """The disk is full. What was being written was taken back; everything saved before is there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"the disk of {path} is full", path)


class DiskFailedError(LedgerError):
    """The disk answered a read or a write with an error. `detail` is its name for it."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"the disk of {path} failed: {detail}", path)
        self.detail = detail


class NameTakenError(LedgerError):
    """There is a file of that name already; it was not replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is there already", path)


class BackupNotFoundError(LedgerError):
    """There is no file where the backup should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"no backup at {path}", path)


class BackupDamagedError(LedgerError):
    """The backup did not pass its examination and is not used. `detail` says what was found."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(f"the backup {path} is damaged: {detail}", path)
        self.detail = detail


class StoredFileMissingError(LedgerError):
    """A PDF kept beside the ledger is not there any more. `name` is the name it was added under."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(f"the stored file {path} is missing", path)
        self.name = name


class StoredFileChangedError(LedgerError):
    """A PDF kept beside the ledger is not what was put there. `name` is the name it was added under."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(f"the stored file {path} was changed", path)
        self.name = name
