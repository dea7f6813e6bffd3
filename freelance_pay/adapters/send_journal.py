"""The second witness of what was sent: an append-only file beside the ledger that an old backup does not undo."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import zlib
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.file_troubles import file_trouble
from freelance_pay.domain.transport import JournalDamagedError, JournalEntry, JournalNotWrittenError

if TYPE_CHECKING:
    from pathlib import Path


class SendJournal:
    """Lines of JSON, each with a checksum. Written by one process at a time, the one that holds the ledger's lock."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, entry: JournalEntry) -> None:
        """Write one line so that it survives a power cut, or raise JournalNotWrittenError and leave the file as it was.

        Half a line that a crash left at the end was never vouched for; it is cut off first.
        """
        try:
            is_new = not self._path.exists()
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                _write_at(file, _end_of_whole_lines(file), _line(entry))
            finally:
                os.close(file)
            if is_new:
                self._sync_folder()
        except OSError as error:
            raise JournalNotWrittenError(self._path, file_trouble(error)) from error

    def read(self) -> tuple[JournalEntry, ...]:
        """Give all entries, oldest first; half a line at the end is passed over.

        Raise JournalDamagedError, which carries the sound entries, when any whole line is not what was written.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise JournalDamagedError(self._path, ()) from error
        lines = content.split(b"\n")[:-1]
        read = [_entry(line) for line in lines]
        sound = tuple(entry for entry in read if entry)
        damaged = tuple(number for number, entry in enumerate(read, start=1) if entry is None)
        if damaged:
            raise JournalDamagedError(self._path, damaged, sound)
        return sound

    def set_damage_aside(self) -> None:
        """Go on with the sound lines in a new file; the damaged one stays beside it under another name.

        Raise JournalNotWrittenError, the journal being as it was, when that cannot be done.
        """
        try:
            sound = self.read()
        except JournalDamagedError as damage:
            sound = damage.entries
        try:
            fresh = self._path.with_name(self._path.name + ".new")
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.writelines(_line(entry) for entry in sound)
                file.flush()
                _sync(file.fileno())
            shutil.copyfile(self._path, self._free_name())
            fresh.replace(self._path)
            self._sync_folder()
        except OSError as error:
            raise JournalNotWrittenError(self._path, file_trouble(error)) from error

    def _free_name(self) -> Path:
        names = (self._path.with_name(f"{self._path.name}.damaged-{number}") for number in itertools.count(1))
        return next(name for name in names if not name.exists())

    def _sync_folder(self) -> None:
        """Make the file's name durable too; Windows has no such call and does it by itself."""
        if os.name == "nt":
            return
        folder = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _write_at(file: int, end: int, line: bytes) -> None:
    try:
        os.ftruncate(file, end)
        os.lseek(file, end, os.SEEK_SET)
        written = os.write(file, line)
        _sync(file)
    except OSError:
        os.ftruncate(file, end)
        raise
    if written != len(line):
        os.ftruncate(file, end)
        raise OSError(None, "the disk is full")


def _end_of_whole_lines(file: int) -> int:
    """Give the place behind the last line that is whole."""
    size = os.fstat(file).st_size
    end = size
    while end > 0:
        start = max(0, end - 4096)
        os.lseek(file, start, os.SEEK_SET)
        piece = os.read(file, end - start)
        if b"\n" in piece:
            return start + piece.rindex(b"\n") + 1
        end = start
    return 0


def _sync(file: int) -> None:
    """On macOS only F_FULLFSYNC empties the drive's own cache."""
    try:
        from fcntl import F_FULLFSYNC, fcntl  # type: ignore[attr-defined]  # noqa: PLC0415 - only macOS has it
    except ImportError:
        os.fsync(file)
    else:
        fcntl(file, F_FULLFSYNC)


def _line(entry: JournalEntry) -> bytes:
    facts: dict[str, Any] = {
        "at": entry.at.isoformat(),
        "keys": list(entry.keys),
        "message_id": entry.message_id,
        "state": entry.state.value,
    }
    if entry.parts:
        facts["parts"] = [[day.isoformat(), minor] for day, minor in entry.parts]
    if entry.takes_back:
        facts["takes_back"] = entry.takes_back
    return json.dumps({**facts, "sum": _checksum(facts)}).encode("ascii") + b"\n"


def _checksum(facts: dict[str, Any]) -> int:
    return zlib.crc32(json.dumps(facts, sort_keys=True).encode("ascii"))


def _entry(line: bytes) -> JournalEntry | None:
    """Give the entry of a line, None when it is not what was written."""
    try:
        facts = json.loads(line)
        written_sum = facts.pop("sum")
        if written_sum != _checksum(facts):
            return None
        return JournalEntry(
            keys=tuple(facts["keys"]),
            message_id=facts["message_id"],
            state=State(facts["state"]),
            at=datetime.fromisoformat(facts["at"]),
            parts=tuple((date.fromisoformat(day), int(minor)) for day, minor in facts.get("parts", ())),
            takes_back=facts.get("takes_back", ""),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
