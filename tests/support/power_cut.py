"""A power cut at any moment of a program: its files rebuilt from what the disk was told, and what it was told to keep.

The program runs under strace. Between two flushes a disk may have kept nothing of what was written, all of it, or every
other piece; of the names made, moved or removed none, all, or all but one. Each of these is one image of the folder.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TRACED = "openat,close,write,pwrite64,fsync,fdatasync,ftruncate,unlink,rename"
_CALL = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')

Image = dict[str, bytes]
Names = dict[Path, "_File"]


@dataclass(frozen=True, slots=True)
class Cut:
    """What the program had said on standard output by then, line by line, and what the folder may look like."""

    said: tuple[str, ...]
    images: tuple[Image, ...]


def strace_works() -> bool:
    """Whether programs can be watched here."""
    strace = shutil.which("strace")
    return strace is not None and subprocess.run([strace, "-o", "/dev/null", "true"], check=False).returncode == 0


def cuts(program: str, folder: Path, *arguments: object) -> Iterator[Cut]:
    """Run the Python program on the folder, then yield the power cut after each of its calls to the disk."""
    disk = _Disk(folder)
    log = folder.with_name(f"{folder.name}.strace")
    command = ["strace", "-f", "-xx", "-s", "9999999", "-e", f"trace={TRACED}", "-o", str(log)]
    subprocess.run(
        [*command, sys.executable, "-c", program, str(folder), *map(str, arguments)], check=True, capture_output=True
    )
    for line in log.read_text("ascii").splitlines():
        match = _CALL.match(line)
        if match and int(match[3]) >= 0 and disk.take(match[1], match[2], int(match[3])):
            yield Cut(tuple(disk.said), disk.images())
    assert disk.as_written() == _content(folder), "a call that changes files was not watched"


@dataclass(slots=True, eq=False)
class _File:
    flushed: bytes = b""
    now: bytearray = field(default_factory=bytearray)
    changes: list[Callable[[bytearray], None]] = field(default_factory=list)

    def change(self, step: Callable[[bytearray], None]) -> None:
        step(self.now)
        self.changes.append(step)

    def flush(self) -> None:
        self.flushed = bytes(self.now)
        self.changes.clear()

    def every_other_change(self) -> bytes:
        content = bytearray(self.flushed)
        for step in self.changes[::2]:
            step(content)
        return bytes(content)


@dataclass(slots=True)
class _Open:
    file: _File
    offset: int = 0


class _Disk:
    """Files and folders as the program sees them, and as they were last flushed."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self._root = folder
        self._names: Names = {
            folder / name: _File(content, bytearray(content)) for name, content in _content(folder).items()
        }
        self._kept_names = dict(self._names)
        self._renamings: list[Callable[[Names], None]] = []
        self._files: dict[int, _Open] = {}
        self._folders: dict[int, Path] = {}

    def take(self, call: str, arguments: str, result: int) -> bool:
        """Follow one call; False when it does not concern the folder."""
        handler = {
            "openat": self._open,
            "close": self._close,
            "write": self._write,
            "pwrite64": self._write_at,
            "fsync": self._flush,
            "fdatasync": self._flush,
            "ftruncate": self._truncate,
            "unlink": self._unlink,
            "rename": self._rename,
        }[call]
        return handler(arguments, result)

    def images(self) -> tuple[Image, ...]:
        """Each different way the folder may look after the cut."""
        contents: list[Callable[[_File], bytes]] = [
            lambda file: file.flushed,
            lambda file: bytes(file.now),
            _File.every_other_change,
        ]
        found: list[Image] = []
        for names in (self._kept_names, self._names, *self._names_but_one()):
            for content in contents:
                image = {self._relative(path): content(file) for path, file in names.items()}
                if image not in found:
                    found.append(image)
        return tuple(found)

    def as_written(self) -> Image:
        """The folder as the program left it."""
        return {self._relative(path): bytes(file.now) for path, file in self._names.items()}

    def _open(self, arguments: str, result: int) -> bool:
        (path,) = _paths(arguments)
        self._files.pop(result, None)
        self._folders.pop(result, None)
        if not path.is_relative_to(self._root):
            return False
        if "O_CREAT" in arguments and path not in self._names:
            self._rename_by(partial(_add, path=path, file=_File()))
        if path in self._names:
            self._files[result] = _Open(self._names[path])
            if "O_TRUNC" in arguments:
                self._names[path].change(_cut_to(0))
        else:
            self._folders[result] = path
        return "O_CREAT" in arguments

    def _close(self, arguments: str, result: int) -> bool:
        self._files.pop(int(arguments), None)
        self._folders.pop(int(arguments), None)
        return False

    def _write(self, arguments: str, result: int) -> bool:
        handle = int(arguments.split(",", maxsplit=1)[0])
        data = _strings(arguments)[0][:result]
        if handle == 1:
            self.said += data.decode().split()
            return True
        if handle not in self._files:
            return False
        opened = self._files[handle]
        opened.file.change(_put(data, opened.offset))
        opened.offset += result
        return True

    def _write_at(self, arguments: str, result: int) -> bool:
        handle = int(arguments.split(",", maxsplit=1)[0])
        if handle not in self._files:
            return False
        data, offset = _strings(arguments)[0][:result], int(arguments.rsplit(",", 1)[1])
        self._files[handle].file.change(_put(data, offset))
        return True

    def _flush(self, arguments: str, result: int) -> bool:
        handle = int(arguments)
        if handle in self._files:
            self._files[handle].file.flush()
            return True
        folder = self._folders.get(handle)
        if folder is None:
            return False
        elsewhere = {path: file for path, file in self._kept_names.items() if path.parent != folder}
        self._kept_names = elsewhere | {path: file for path, file in self._names.items() if path.parent == folder}
        if self._kept_names == self._names:
            self._renamings.clear()
        return True

    def _truncate(self, arguments: str, result: int) -> bool:
        handle, size = map(int, arguments.split(","))
        if handle not in self._files:
            return False
        self._files[handle].file.change(_cut_to(size))
        return True

    def _unlink(self, arguments: str, result: int) -> bool:
        (path,) = _paths(arguments)
        if path not in self._names:
            return False
        self._rename_by(partial(_remove, path=path))
        return True

    def _rename(self, arguments: str, result: int) -> bool:
        old, new = _paths(arguments)
        if old not in self._names:
            return False
        self._rename_by(partial(_move, old=old, new=new))
        return True

    def _rename_by(self, step: Callable[[Names], None]) -> None:
        step(self._names)
        self._renamings.append(step)

    def _names_but_one(self) -> Iterator[Names]:
        for left_out in range(len(self._renamings)):
            names = dict(self._kept_names)
            for number, step in enumerate(self._renamings):
                if number != left_out:
                    step(names)
            yield names

    def _relative(self, path: Path) -> str:
        return str(path.relative_to(self._root))


def _add(names: Names, path: Path, file: _File) -> None:
    names[path] = file


def _remove(names: Names, path: Path) -> None:
    names.pop(path, None)


def _move(names: Names, old: Path, new: Path) -> None:
    if old in names:
        names[new] = names.pop(old)


def _put(data: bytes, offset: int) -> Callable[[bytearray], None]:
    def step(content: bytearray) -> None:
        content.extend(bytes(max(0, offset - len(content))))
        content[offset : offset + len(data)] = data

    return step


def _cut_to(size: int) -> Callable[[bytearray], None]:
    def step(content: bytearray) -> None:
        content.extend(bytes(max(0, size - len(content))))
        del content[size:]

    return step


def _strings(arguments: str) -> list[bytes]:
    return [bytes.fromhex(match.replace("\\x", "")) for match in _STRING.findall(arguments)]


def _paths(arguments: str) -> list[Path]:
    return [Path(text.decode()) for text in _strings(arguments)]


def _content(folder: Path) -> Image:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
