"""Runs a worker module in a separate python process that may be killed: bounded memory, time and answer size."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Self

import freelance_pay
from freelance_pay.adapters.child_loop import read_message, write_message

if TYPE_CHECKING:
    from freelance_pay.adapters.child_loop import Facts

_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from freelance_pay.adapters.child_loop import main; main(sys.argv[2], *map(int, sys.argv[3:]))"
)
_KEPT_ENVIRONMENT = ("PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "LANG", "LD_LIBRARY_PATH")
_MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ChildLimits:
    """Bounds of one child: `memory` in bytes of address space, times in seconds for each request, sizes in bytes.

    Where the system knows no such limits (Windows), the time limit and the sizes still hold.
    """

    memory: int = 1024 * _MEBIBYTE
    cpu_seconds: int = 20
    seconds: float = 30.0
    request_bytes: int = 64 * _MEBIBYTE
    answer_bytes: int = 64 * _MEBIBYTE


class Stop(StrEnum):
    """Why a child was ended before it answered."""

    TIME = "it took too long"
    MEMORY = "it needed too much memory"
    CRASH = "the reading process crashed"
    NO_START = "the reading process could not be started"


class ChildStoppedError(Exception):
    """The child ended without an answer; the next request gets a fresh one. Adapters translate this."""

    def __init__(self, reason: Stop) -> None:
        super().__init__(reason)
        self.reason = reason


class SandboxedChild:
    """One child process that imports `worker` and answers requests, started when first asked and again after a death.

    May be used from any thread, one request at a time. Close it, or use it as a context manager. In a frozen
    application `sys.executable` is the application itself, which must then run `child_loop.main` for `-c`.
    """

    def __init__(self, worker: str, limits: ChildLimits | None = None) -> None:
        self._worker = worker
        self._limits = limits or ChildLimits()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, facts: Facts, content: bytes = b"") -> tuple[Facts, bytes]:
        """Return the worker's answer. Raises ChildStoppedError when it died, was killed, or answered nonsense."""
        with self._lock:
            process = self._running()
            timed_out = threading.Event()
            timer = threading.Timer(self._limits.seconds, _expire, (process, timed_out))
            timer.daemon = True
            timer.start()
            try:
                answer = self._exchange(process, facts, content)
            except (OSError, ValueError) as error:
                self._end(process)
                raise ChildStoppedError(_reason(process, timed_out)) from error
            finally:
                timer.cancel()
            if answer[0].get("stopped"):
                self._end(process)
                raise ChildStoppedError(Stop.MEMORY)
            return answer

    def close(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            if self._process is not None:
                self._end(self._process)

    def _exchange(self, process: subprocess.Popen[bytes], facts: Facts, content: bytes) -> tuple[Facts, bytes]:
        if process.stdin is None or process.stdout is None:
            raise ValueError("no pipes")
        write_message(process.stdin, facts, content)  # type: ignore[arg-type] # IO[bytes] is what BinaryIO names
        answer = read_message(process.stdout, self._limits.answer_bytes)  # type: ignore[arg-type]
        if answer is None:
            raise ValueError("no answer")
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None:
            if self._process.poll() is None:
                return self._process
            self._end(self._process)
        limits = self._limits
        root = Path(freelance_pay.__file__).resolve().parent.parent
        numbers = (limits.memory, limits.cpu_seconds, limits.request_bytes)
        command = [sys.executable, "-I", "-B", "-c", _START, str(root), self._worker, *map(str, numbers)]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and modules, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ},
                start_new_session=True,
            )
        except OSError as error:
            raise ChildStoppedError(Stop.NO_START) from error
        return self._process

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process = None


def _expire(process: subprocess.Popen[bytes], timed_out: threading.Event) -> None:
    timed_out.set()
    process.kill()


def _reason(process: subprocess.Popen[bytes], timed_out: threading.Event) -> Stop:
    """Tell a child that ran out of time from one that crashed; 24 is SIGXCPU where there are signals."""
    is_out_of_cpu = process.returncode == -24  # noqa: PLR2004 - the name does not exist on Windows
    return Stop.TIME if timed_out.is_set() or is_out_of_cpu else Stop.CRASH
