"""Looks after the ledger's file: copies, restore, examination, and the PDFs beside it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.backups import (
    Reason,
    daily_is_due,
    list_backups,
    make_backup,
    newest_good_backup,
    restore,
    write_verified_copy,
)
from freelance_pay.adapters.db.connection import ledger_errors, open_reader
from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.integrity import problems_of_ledger
from freelance_pay.adapters.db.ledger_file import (
    bring_copy_up_to_date,
    check_integrity,
    newest_backup_named,
    open_for_reading,
    open_ledger,
)
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.adapters.synced_folder import sync_service_of
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.invoices import Attachment
from freelance_pay.services.ports import BackupView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from freelance_pay.adapters.file_store import FileStore
    from freelance_pay.adapters.ledger_layout import LedgerLayout
    from freelance_pay.domain.synced_folders import SyncService
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import Clock, Restored

_KEPT_FILES = "SELECT DISTINCT pdf_name, pdf_sha256, pdf_size FROM invoice WHERE pdf_sha256 IS NOT NULL"


class FileLedgerKeeper:
    """Implements the port Keeper."""

    def __init__(self, layout: LedgerLayout, files: FileStore, clock: Clock) -> None:
        self._layout = layout
        self._files = files
        self._clock = clock

    def backups(self) -> tuple[BackupView, ...]:
        """Return the finished copies, the newest first."""
        return tuple(BackupView(copy.path, copy.taken_at) for copy in list_backups(self._layout))

    def backup(self, to: Path | None) -> Path:
        """Make a verified copy, into the backups folder or under the name the person chose."""
        if to is not None and not to.parent.is_dir():
            raise ExportTargetError(str(to), FileTrouble.GONE)
        with newest_backup_named(self._layout):
            if to is None:
                return make_backup(self._layout, Reason.ASKED, self._clock.now()).path
            write_verified_copy(self._layout.path, to)
            return to

    def backup_daily(self) -> Path | None:
        """Make today's copy unless there is one."""
        now = self._clock.now()
        if not daily_is_due(self._layout, now):
            return None
        with newest_backup_named(self._layout):
            return make_backup(self._layout, Reason.DAILY, now).path

    def restore(self, copy: Path, prepare: Callable[[Ledger], None]) -> Restored:
        """Put a verified copy in the ledger's place; the old one stays aside.

        The copy is brought up to date and given to `prepare` under another name, before it becomes the ledger.
        """

        def make_ready(draft: Path) -> None:
            bring_copy_up_to_date(draft, copy)
            prepare(SqlLedger(make_engine(draft)))

        restored = restore(self._layout, copy, self._clock.now(), make_ready)
        open_ledger(self._layout, self._clock.now())
        return restored

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with the file itself. Raises as `open_for_reading` when there is no ledger here."""
        with newest_backup_named(self._layout):
            open_for_reading(self._layout).close()
            return problems_of_ledger(self._layout.path)

    def newest_good_copy(self) -> Path | None:
        """Return the newest copy that is sound now, None when there is none."""
        return newest_good_backup(self._layout)

    def require_sound(self) -> None:
        """Raise LedgerDamagedError, naming the newest good copy, unless the file is sound."""
        check_integrity(self._layout)

    def missing_files(self) -> tuple[str, ...]:
        """Return the names of the PDFs that are gone or changed."""
        path = self._layout.path
        with newest_backup_named(self._layout), ledger_errors(path), closing(open_reader(path)) as connection:
            kept = [Attachment(*row) for row in connection.execute(_KEPT_FILES)]
        return tuple(attachment.name for attachment in kept if not self._is_sound(attachment))

    def sync_service(self) -> SyncService | None:
        """Return the cloud service that keeps the ledger's folder in step, if there is one."""
        return sync_service_of(self._layout.path)

    def _is_sound(self, attachment: Attachment) -> bool:
        try:
            self._files.read(attachment)
        except FreelancePayError:
            return False
        return True
