"""Where everything of one ledger lies: the names beside the ledger file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LedgerLayout:
    """The ledger file and its company. `path` is absolute with links followed: two names of one file share one lock."""

    path: Path

    @classmethod
    def of(cls, path: Path) -> LedgerLayout:
        """The layout of the ledger the person named; nothing is touched."""
        return cls(Path(path).expanduser().resolve())

    @property
    def lock(self) -> Path:
        """Held by the one writing process."""
        return self._beside(".lock")

    @property
    def send_journal(self) -> Path:
        """The second witness of what was sent."""
        return self._beside(".journal")

    @property
    def files(self) -> Path:
        """The folder of the PDFs under their SHA-256."""
        return self._beside(".files")

    @property
    def backups(self) -> Path:
        """The folder of the verified copies."""
        return self._beside(".backups")

    @property
    def reserve(self) -> Path:
        """The file given up when the disk is full."""
        return self._beside(".reserve")

    @property
    def draft(self) -> Path:
        """Where a new or restored ledger is written before it takes its place in one step."""
        return self._beside(".new")

    @property
    def drafts(self) -> tuple[Path, ...]:
        """The draft and SQLite's journal beside it, which is to go with it: the next draft would be ruined by it."""
        return self.draft, self._beside(".new-journal")

    @property
    def sqlite_journals(self) -> tuple[Path, ...]:
        """SQLite's own files beside an unfinished change; they belong to this very file and never to its successor."""
        return tuple(self._beside(suffix) for suffix in ("-journal", "-wal", "-shm"))

    def replaced(self, stamp: str) -> Path:
        """Where a restore keeps the file it replaced."""
        return self._beside(f".replaced-{stamp}")

    def has_unfinished_change(self) -> bool:
        """Whether SQLite's rollback journal lies beside the ledger: somebody is writing now, or was cut off."""
        return any(map(_has_content, self.sqlite_journals[:1]))

    def had_data(self) -> bool:
        """Whether a ledger was here once: it left a send journal, a reserve, copies, PDFs, or an unfinished change."""
        traces = (self.send_journal, self.reserve, *self.sqlite_journals)
        folders = (self.backups, self.files)
        replaced = any(self.path.parent.glob(f"{_literal(self.path.name)}.replaced-*"))
        return replaced or any(map(_has_content, traces)) or any(map(_has_entries, folders))

    def leftovers(self) -> tuple[Path, ...]:
        """What a crash left half made and nobody needs: no finished file, and no journal of the ledger itself."""
        drafts = (*self.drafts, self._beside(".reserve.part"))
        parts = (part for folder in (self.backups, self.files) for part in folder.glob("*.part"))
        return (*(draft for draft in drafts if draft.exists()), *parts)

    def _beside(self, suffix: str) -> Path:
        return self.path.with_name(self.path.name + suffix)


def _literal(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _has_entries(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())
