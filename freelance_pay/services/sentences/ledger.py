"""Sentences about the ledger file and what lies beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.ledger_errors import (
    BackupDamagedError,
    BackupNotFoundError,
    DiskFailedError,
    DiskFullError,
    LedgerBusyError,
    LedgerDamagedError,
    LedgerInUseError,
    LedgerIsFolderError,
    LedgerLostError,
    LedgerNotFoundError,
    LedgerTooNewError,
    LedgerTooOldError,
    MigrationFailedError,
    NameTakenError,
    NoLockHereError,
    NotALedgerError,
    NotReadableError,
    NotWritableError,
    StoredFileChangedError,
    StoredFileMissingError,
    UnsafeSettingError,
)
from freelance_pay.domain.read_errors import NotInLedgerError
from freelance_pay.services.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from freelance_pay.domain.errors import FreelancePayError

NO_COPY = QT_TRANSLATE_NOOP("Sentences", "No good copy was found: put the file back, or choose another ledger.")
"""The way out of a lost or damaged ledger that has no copy."""

SYNCED = QT_TRANSLATE_NOOP(
    "Sentences",
    "The ledger lies in a folder that {service} keeps in step with other places. It may be copied in the middle of a "
    "change, or replaced by an older state: better move it out, and let only copies of it be there.",
)
"""Told once, and by each check; nothing is refused for it."""

LOST_SENT = QT_TRANSLATE_NOOP(
    "Sentences",
    "The ledger is an older copy: it does not have what some messages that were sent are about ({count} of them). Look "
    "into the Sent folder of your mailbox before you write to those clients again.",
)
"""Told until it is put away, and after a restore."""

LEDGER: dict[type[FreelancePayError], Sentence] = {
    LedgerNotFoundError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No ledger here"),
        QT_TRANSLATE_NOOP("Sentences", "There is no ledger at {path}."),
        QT_TRANSLATE_NOOP("Sentences", "Start Freelance Pay once to make one, or name the right file."),
    ),
    LedgerLostError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The ledger is gone"),
        QT_TRANSLATE_NOOP(
            "Sentences", "The ledger at {path} is missing or empty, though there was data. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Restore the newest copy ({newest_backup}), or put the file back where it was."),
    ),
    LedgerDamagedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The ledger is damaged"),
        QT_TRANSLATE_NOOP("Sentences", "The ledger at {path} is damaged. It was not written to."),
        QT_TRANSLATE_NOOP("Sentences", "Restore the newest good copy ({newest_backup})."),
    ),
    LedgerIsFolderError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A folder is no ledger"),
        QT_TRANSLATE_NOOP("Sentences", "{path} is a folder, and a ledger is a file."),
        QT_TRANSLATE_NOOP("Sentences", "Name a file in it."),
    ),
    NotALedgerError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not a ledger"),
        QT_TRANSLATE_NOOP("Sentences", "{path} is not a ledger of Freelance Pay. It was not touched."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another file."),
    ),
    LedgerTooNewError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A newer ledger"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{path} was written by a newer Freelance Pay. It was not touched.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "Install the newest Freelance Pay and open it again."),
    ),
    LedgerTooOldError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "An older ledger"),
        QT_TRANSLATE_NOOP("Sentences", "{path} is from an older Freelance Pay."),
        QT_TRANSLATE_NOOP("Sentences", "Open it once in the window; a copy is made before it is brought up to date."),
    ),
    LedgerInUseError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The ledger is in use"),
        QT_TRANSLATE_NOOP("Sentences", "Another Freelance Pay has {path} open."),
        QT_TRANSLATE_NOOP("Sentences", "Use the window that is open, or close it first."),
    ),
    LedgerBusyError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The ledger is busy"),
        QT_TRANSLATE_NOOP("Sentences", "Another program has locked {path}."),
        QT_TRANSLATE_NOOP("Sentences", "Wait for a backup or synchronisation to end, then try again."),
    ),
    NoLockHereError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "This drive cannot lock files"),
        QT_TRANSLATE_NOOP("Sentences", "The drive of {path} cannot lock files, so two programs could write at once."),
        QT_TRANSLATE_NOOP("Sentences", "Move the ledger to a folder on this computer."),
    ),
    UnsafeSettingError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not safe to write"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The database did not accept a setting that protects your data.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "Move the ledger to a folder on this computer, not on a network drive."),
    ),
    MigrationFailedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The ledger was not brought up to date"),
        QT_TRANSLATE_NOOP("Sentences", "Bringing {path} up to date failed; the file is as it was."),
        QT_TRANSLATE_NOOP(
            "Sentences", "A copy was made before ({backup}). Go on with the older Freelance Pay and tell us."
        ),
    ),
    NotWritableError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Read-only"),
        QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written: the file or its folder is read-only."),
        QT_TRANSLATE_NOOP("Sentences", "Allow writing for your user, or move the ledger to a folder of yours."),
    ),
    NotReadableError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Cannot be read"),
        QT_TRANSLATE_NOOP("Sentences", "{path} is there, but cannot be read by your user."),
        QT_TRANSLATE_NOOP("Sentences", "Allow reading for your user, or choose another file."),
    ),
    DiskFullError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The disk is full"),
        QT_TRANSLATE_NOOP("Sentences", "There is no room left to write {path}. Everything saved before is safe."),
        QT_TRANSLATE_NOOP("Sentences", "Free some space, then try again."),
    ),
    DiskFailedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The disk reports an error"),
        QT_TRANSLATE_NOOP("Sentences", "The disk answered with an error at {path}."),
        QT_TRANSLATE_NOOP("Sentences", "Copy your files to another disk soon, and check this one."),
    ),
    NameTakenError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The name is taken"),
        QT_TRANSLATE_NOOP("Sentences", "There is already a file {path}; it was not replaced."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another name."),
    ),
    BackupNotFoundError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "No copy here"),
        QT_TRANSLATE_NOOP("Sentences", "There is no copy at {path}."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another copy."),
    ),
    BackupDamagedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "The copy is damaged"),
        QT_TRANSLATE_NOOP("Sentences", "The copy {path} did not pass its examination and is not used."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another copy."),
    ),
    StoredFileMissingError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A PDF is missing"),
        QT_TRANSLATE_NOOP("Sentences", "The stored PDF {name} is not there any more."),
        QT_TRANSLATE_NOOP("Sentences", "Attach it to the invoice again."),
    ),
    StoredFileChangedError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "A PDF was changed"),
        QT_TRANSLATE_NOOP("Sentences", "The stored PDF {name} is not the file that was attached."),
        QT_TRANSLATE_NOOP("Sentences", "Attach the right file to the invoice again."),
    ),
    NotInLedgerError: Sentence(
        QT_TRANSLATE_NOOP("Sentences", "Not found"),
        QT_TRANSLATE_NOOP("Sentences", "{because}"),
        QT_TRANSLATE_NOOP("Sentences", "Look for it in the list."),
    ),
}
