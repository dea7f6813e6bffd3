"""A line to a mail server: bytes out, replies in, every wait under one total deadline and every reply bounded.

Not `smtplib`: its limit of time is per read (one byte a second keeps it waiting for ever), its reader turns damaged
replies into codes of its own, and its log-in tries a wrong password once per method.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import time
from dataclasses import dataclass

MAX_REPLY_BYTES = 65_536
_CHUNK = 65_536
_CONNECT_SECONDS = 20.0
_REPLY_LINE = re.compile(rb"([2-5][0-9][0-9])(?:([ -])([^\r\n]*))?")


class GarbledReplyError(Exception):
    """What the server said is not a reply, or it spoke out of turn."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A well-formed reply: its code, and the text of its lines joined by line feeds, as it came."""

    code: int
    text: str


class Wire:
    """One connection. Raises OSError (TimeoutError when the time is up) and GarbledReplyError, nothing else."""

    def __init__(self, host: str, port: int, seconds: float) -> None:
        self._host = host
        self._unread = b""
        self._ends = 0.0
        self.allow(seconds)
        self._sock = socket.create_connection((host, port), timeout=min(seconds, _CONNECT_SECONDS))
        self._sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def allow(self, seconds: float) -> None:
        """Let everything from here to the next call take `seconds` in total."""
        self._ends = time.monotonic() + seconds

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Encrypt the connection and check the server's certificate and name against `context`."""
        self._nothing_unread()
        self._sock.settimeout(self._seconds_left())
        self._sock = context.wrap_socket(self._sock, server_hostname=self._host, do_handshake_on_connect=False)
        self._sock.do_handshake()  # by itself, so that `interrupt` reaches a server that hangs in it

    def command(self, line: str) -> Reply:
        """Send one command line and read its reply."""
        if not line.isascii() or not line.isprintable():
            raise ValueError("a command is one line of plain ASCII")
        self._nothing_unread()
        self.send(line.encode("ascii") + b"\r\n")
        return self.read_reply()

    def send(self, content: bytes) -> None:
        """Send bytes as they are."""
        view = memoryview(content)
        for start in range(0, len(view), _CHUNK):
            self._sock.settimeout(self._seconds_left())
            self._sock.sendall(view[start : start + _CHUNK])

    def read_reply(self) -> Reply:
        """Read exactly one reply, of one or more lines; what follows it stays unread."""
        code, texts, budget = b"", [], MAX_REPLY_BYTES
        while True:
            line = self._read_line(budget)
            budget -= len(line) + len(b"\r\n")
            found = _REPLY_LINE.fullmatch(line)
            if not found or (code and found[1] != code):
                raise GarbledReplyError(line[:80].decode("latin-1"))
            code = found[1]
            texts.append(found[3] or b"")
            if found[2] != b"-":
                return Reply(int(code), b"\n".join(texts).decode("utf-8", "replace"))

    def look(self, seconds: float) -> Reply | None:
        """Give the server `seconds` to speak unasked or to hang up: None when it does neither.

        What it said is returned; that it hung up is raised as ConnectionResetError. Reading, not selecting: records
        of TLS itself, such as session tickets, are not the server speaking.
        """
        if not self._unread:
            self._sock.settimeout(seconds)
            try:
                self._receive()
            except TimeoutError:
                return None
        return self.read_reply()

    @property
    def has_unread(self) -> bool:
        """Whether the server said more than was asked."""
        return bool(self._unread)

    def interrupt(self) -> None:
        """Make a wait in another thread end at once, as if the server had hung up."""
        with contextlib.suppress(OSError):
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection without a word."""
        with contextlib.suppress(OSError):
            self._sock.close()

    def _read_line(self, budget: int) -> bytes:
        while b"\n" not in self._unread and len(self._unread) <= budget:
            self._sock.settimeout(self._seconds_left())
            self._receive()
        line, _, self._unread = self._unread.partition(b"\n")
        if len(line) > budget:
            raise GarbledReplyError("the reply is too long")
        if not line.endswith(b"\r"):
            raise GarbledReplyError(line[:80].decode("latin-1"))
        return line[:-1]

    def _receive(self) -> None:
        received = self._sock.recv(4096)
        if not received:
            raise ConnectionResetError("the server ended the connection")
        self._unread += received

    def _nothing_unread(self) -> None:
        if self._unread:
            raise GarbledReplyError("the server spoke out of turn")

    def _seconds_left(self) -> float:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time is up")
        return left
