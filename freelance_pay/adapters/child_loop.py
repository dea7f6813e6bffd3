"""The inside of a killable child process: takes its limits on, then answers one request after another on its pipes."""

from __future__ import annotations

import importlib
import json
import os
import struct
import sys
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable

Facts = dict[str, str | int | bool | list[str]]
"""What travels beside the bytes of a request or an answer."""

_HEAD = struct.Struct("!II")
LONGEST_FACTS = 64 * 1024


class Worker(Protocol):
    """A module that serves requests; it is imported inside the child, after the limits hold."""

    def answer(self, facts: Facts, content: bytes) -> tuple[Facts, bytes]:
        """Return the facts and bytes asked for."""


def write_message(stream: BinaryIO, facts: Facts, content: bytes) -> None:
    """Write one request or answer: two lengths, the facts as JSON, the bytes."""
    head = json.dumps(facts).encode()
    stream.write(_HEAD.pack(len(head), len(content)) + head)
    stream.write(content)
    stream.flush()


def read_message(stream: BinaryIO, longest: int) -> tuple[Facts, bytes] | None:
    """Read what `write_message` wrote, None at the end of the stream.

    Raises ValueError when it announces more than `longest` bytes or breaks off: the other side is not to be trusted.
    """
    head = stream.read(_HEAD.size)
    if not head:
        return None
    if len(head) < _HEAD.size:
        raise ValueError("broken off")
    facts_length, content_length = _HEAD.unpack(head)
    if facts_length > LONGEST_FACTS or content_length > longest:
        raise ValueError("too long")
    facts, content = stream.read(facts_length), stream.read(content_length)
    if len(facts) < facts_length or len(content) < content_length:
        raise ValueError("broken off")
    parsed = json.loads(facts)
    if not isinstance(parsed, dict):
        raise ValueError("no facts")  # noqa: TRY004 - one error for every unreadable answer
    return parsed, content


def main(worker_name: str, memory: int, cpu_seconds: int, longest_request: int) -> None:
    """Serve until the parent closes the pipe. `memory` in bytes of address space, `cpu_seconds` for each request."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    _take_limits(memory)
    worker = cast("Worker", importlib.import_module(worker_name))
    while (request := read_message(requests, longest_request)) is not None:
        _allow_cpu(cpu_seconds)
        try:
            facts, content = worker.answer(*request)
        except MemoryError:
            facts, content = {"stopped": "memory"}, b""
        write_message(answers, facts, content)


def _limiter() -> Callable[[int, int], None] | None:
    """Return what sets a soft limit, None on a system that has none (there the parent's time limit must do)."""
    if sys.platform == "win32":
        return None

    def limit(kind: int, soft: int) -> None:
        hard = resource.getrlimit(kind)[1]
        within = soft if hard == resource.RLIM_INFINITY else min(soft, hard)
        resource.setrlimit(kind, (within, hard))

    return limit


def _take_limits(memory: int) -> None:
    """Bound memory, forbid writing files and leaving a core behind."""
    limit = _limiter()
    if limit and sys.platform != "win32":
        limit(resource.RLIMIT_AS, memory)
        limit(resource.RLIMIT_FSIZE, 0)
        limit(resource.RLIMIT_CORE, 0)


def _allow_cpu(seconds: int) -> None:
    """Let the coming request use `seconds` of processor time beyond what was used so far."""
    limit = _limiter()
    if limit and sys.platform != "win32":
        usage = resource.getrusage(resource.RUSAGE_SELF)
        limit(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime) + seconds + 1)
