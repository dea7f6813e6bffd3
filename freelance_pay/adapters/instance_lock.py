"""One writing process per ledger: a lock of the operating system, held until the process ends, however it ends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from freelance_pay.adapters.durable_files import FILE_MODE, make_private_folder, writing
from freelance_pay.domain.ledger_errors import DiskFailedError, LedgerInUseError, NoLockHereError

if TYPE_CHECKING:
    from types import TracebackType

    from freelance_pay.adapters.ledger_layout import LedgerLayout

NO_LOCKS = frozenset({"ENOSYS", "ENOLCK", "ENOTSUP", "EOPNOTSUPP"})


class InstanceLock:
    """The right to write one ledger. The lock file stays when it is released: only the lock on it counts."""

    def __init__(self, layout: LedgerLayout) -> None:
        self._ledger = layout.path
        self._path = layout.lock
        # A marker file instead of a lock would outlive a crash, and is worse than saying that the drive has no locks.
        self._lock = FileLock(
            self._path, mode=FILE_MODE, thread_local=False, fallback_to_soft=False, preserve_lock_file=True
        )

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def acquire(self) -> None:
        """Take the lock at once or not at all.

        Raises LedgerInUseError when another process has it, NoLockHereError when the drive cannot lock,
        NotWritableError when the folder is read-only.
        """
        make_private_folder(self._path.parent)
        try:
            with writing(self._ledger):  # the lock beside it is nothing that the person knows
                self._take()
        except DiskFailedError as error:
            if error.detail in NO_LOCKS:
                raise NoLockHereError(self._ledger) from error
            raise

    def release(self) -> None:
        """Let others write. The end of the process does the same."""
        self._lock.release()

    def withdraw(self) -> None:
        """Release the lock and leave no lock file either: for a ledger that could not be made.

        Who waits at the file's old name notices that it has gone and looks again.
        """
        if self.is_held:
            with suppress(OSError):
                self._path.unlink()
            self._lock.release()

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _take(self) -> None:
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise LedgerInUseError(self._ledger) from error
