"""Care of the ledger: back up, restore, check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from freelance_pay.services.ledger_ports import Event, EventKind
from freelance_pay.services.lost_messages import LOST_TOLD, lost_messages, note_lost

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.synced_folders import SyncService
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.list_views import Difference
    from freelance_pay.services.ports import BackupView, Clock, Keeper, Restored
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.services.recovery import Recovery


SYNC_TOLD = "told:synced_folder"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What is wrong with the ledger: the file itself, figures kept twice, PDFs missing or changed. All empty: sound.

    `synced_by` is the cloud service that keeps the ledger's folder in step, which is a risk and no fault.
    `newest_good_copy` is looked for only where the file itself is damaged.
    """

    file_problems: tuple[str, ...]
    differences: tuple[Difference, ...]
    missing_files: tuple[str, ...]
    synced_by: SyncService | None = None
    newest_good_copy: Path | None = None

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.file_problems or self.differences or self.missing_files)


class CareService:
    """What keeps the ledger safe."""

    def __init__(self, ledger: Ledger, reads: Reads, keeper: Keeper, recovery: Recovery, clock: Clock) -> None:
        self._ledger = ledger
        self._reads = reads
        self._keeper = keeper
        self._recovery = recovery
        self._clock = clock

    def backups(self) -> tuple[BackupView, ...]:
        """Return the copies there are, the newest first."""
        return self._keeper.backups()

    def backup(self, to: Path | None = None) -> Path:
        """Make a verified copy, into the backups folder or to a file the person chose.

        Raises LedgerError leaves, and ExportTargetError when the folder is not there.
        """
        return self._keeper.backup(to)

    def backup_daily(self) -> Path | None:
        """Make today's copy unless there is one; returns it, None when there was one."""
        return self._keeper.backup_daily()

    def look_after(self) -> None:
        """Make today's copy and read the whole file through; for a background thread after the start.

        Raises LedgerError leaves; a copy that could not be made does not stop the examination.
        """
        try:
            self._keeper.backup_daily()
        finally:
            self._keeper.require_sound()

    def restore(self, copy: Path) -> Restored:
        """Put a copy in the ledger's place; the ledger that was there is kept aside.

        What was waiting to be sent in the copy is held, and what the send journal knows counts as sent or unknown:
        before the copy becomes the ledger, so that no end of this process leaves one that would send again. Nothing
        else may be at work on the ledger meanwhile. Raises JournalDamagedError, the copy being in place.
        """

        def prepare(draft: Ledger) -> None:
            self._recovery.prepare(draft)
            with draft.change() as change:
                change.events.add(Event(self._clock.now(), EventKind.RESTORED, data={"copy": copy.name}))
                change.commit()

        self._reads.close()
        restored = self._keeper.restore(copy, prepare)
        self._recovery.run()
        return restored

    def lost_to_tell(self) -> int:
        """Return how many messages were sent that the ledger, an older copy, has no place for; 0 where it was told."""
        with self._ledger.look() as ledger:
            lost, told = lost_messages(ledger), lost_messages(ledger, LOST_TOLD)
        return 0 if lost <= told else len(lost)

    def lost_told(self) -> None:
        """The person has read about these messages: they are not told again."""
        with self._ledger.change() as change:
            note_lost(change, lost_messages(change), LOST_TOLD)
            change.commit()

    def check(self) -> CheckResult:
        """Examine the file, recompute everything that is kept twice, and look at every stored PDF."""
        problems = self._keeper.problems()
        return CheckResult(
            problems,
            self._reads.check_ledger(),
            self._keeper.missing_files(),
            self._keeper.sync_service(),
            self._keeper.newest_good_copy() if problems else None,
        )

    def sync_to_tell(self) -> SyncService | None:
        """Return the cloud service that keeps the ledger's folder in step, None where the person knows already."""
        service = self._keeper.sync_service()
        with self._ledger.look() as ledger:
            return None if service is None or ledger.settings.get(SYNC_TOLD) == service else service

    def sync_told(self, service: SyncService) -> None:
        """The person has read about this service: it is not told again."""
        with self._ledger.change() as change:
            change.settings.put(SYNC_TOLD, service)
            change.commit()
