"""A worker for the child process that misbehaves in every way it is asked to."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from freelance_pay.adapters.child_loop import Facts

FOR_EVER = 3600


def answer(facts: Facts, content: bytes) -> tuple[Facts, bytes]:
    """Do what `facts["do"]` names."""
    deed = str(facts["do"])
    if deed in {"crash", "hang", "spin", "grab", "babble", "boast"}:
        _misbehave(deed)
    if deed == "print":
        print("library chatter" * 100)  # noqa: T201 - the chatter is the test
        sys.stdout.flush()
    if deed == "pid":
        return {"pid": os.getpid()}, b""
    if deed == "environment":
        return {}, json.dumps(dict(os.environ)).encode()
    if deed == "write":
        return {}, _try_to_write()
    return {}, b"x" * 100_000 if deed == "flood" else content


def _misbehave(deed: str) -> None:
    if deed == "crash":
        os.abort()
    if deed == "hang":
        time.sleep(FOR_EVER)
    if deed == "grab":
        bytearray(1024 * 1024 * 1024)
    if deed == "babble":
        _write_to_the_pipe(b"not a message at all, whatever its length")
    if deed == "boast":
        _write_to_the_pipe(b"\x00\x00\x00\x02\xff\xff\xff\xff{}")
    while deed == "spin":
        pass


def _write_to_the_pipe(text: bytes) -> None:
    """Find the pipe of the answers, as hostile code would, and write into it."""
    for number in range(3, 20):
        try:
            os.write(number, text)
        except OSError:
            continue
    os._exit(0)


def _try_to_write() -> bytes:
    try:
        with tempfile.TemporaryFile() as file:
            file.write(b"something")
    except OSError:
        return b"refused"
    return b"written"
