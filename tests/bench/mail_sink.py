"""A mail server in a process of its own that takes everything as fast as it comes, and counts."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import trustme

_LINE_ENDS = b"\r\n"
_TEXT_ENDS = b"\r\n.\r\n"
_PIECE = 1 << 18


@dataclass(frozen=True, slots=True)
class Counts:
    """What the server saw."""

    sessions: int
    log_ins: int
    messages: int


class MailSink:
    """The server as its client sees it; use as a context manager. `authority` is the certificate to trust."""

    def __init__(self, folder: Path) -> None:
        self.authority = folder / "authority.pem"
        self.port = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.mail_sink", str(self.authority)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = int(self._answer())
        return self

    def __exit__(self, *_: object) -> None:
        with self._process:
            self._process.kill()

    def counts(self) -> Counts:
        """Return what was seen so far."""
        assert self._process.stdin
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return Counts(**json.loads(self._answer()))

    def _answer(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline()


class _Server:
    def __init__(self, authority: Path) -> None:
        certificates = trustme.CA()
        certificates.cert_pem.write_to_path(str(authority))
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificates.issue_cert("localhost").configure_cert(self.tls)
        self.seen = {"sessions": 0, "log_ins": 0, "messages": 0}
        self.listener = socket.create_server(("127.0.0.1", 0))

    def accept(self) -> None:
        while True:
            connection, _ = self.listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.seen["sessions"] += 1
            threading.Thread(target=_Conversation(self, connection).run, daemon=True).start()


class _Conversation:
    def __init__(self, server: _Server, connection: socket.socket) -> None:
        self._server = server
        self._connection = connection
        self._unread = b""
        self._abilities = b"250-sink\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"

    def run(self) -> None:
        self._say(b"220 sink ESMTP\r\n")
        while line := self._until(_LINE_ENDS):
            verb = line[:4].upper()
            if verb == b"EHLO":
                self._say(self._abilities)
            elif verb == b"STAR":
                self._say(b"220 go on\r\n")
                self._connection = self._server.tls.wrap_socket(self._connection, server_side=True)
                self._abilities = b"250-sink\r\n250 AUTH PLAIN\r\n"
            elif verb == b"AUTH":
                self._server.seen["log_ins"] += 1
                self._say(b"235 welcome\r\n")
            elif verb == b"DATA":
                self._say(b"354 go on\r\n")
                self._until(_TEXT_ENDS)
                self._server.seen["messages"] += 1
                self._say(b"250 taken\r\n")
            elif verb == b"QUIT":
                self._say(b"221 bye\r\n")
                return
            else:
                self._say(b"250 ok\r\n")

    def _until(self, end: bytes) -> bytes:
        """Return what comes up to `end`, nothing when the client is gone."""
        pieces = bytearray(self._unread)
        place = pieces.find(end)
        while place < 0:
            before = len(pieces)
            piece = self._connection.recv(_PIECE)
            if not piece:
                return b""
            pieces += piece
            place = pieces.find(end, max(0, before - len(end)))
        self._unread = bytes(pieces[place + len(end) :])
        return bytes(pieces[: place + len(end)])

    def _say(self, text: bytes) -> None:
        self._connection.sendall(text)


def main() -> None:
    """Serve until killed; each line of input is answered with the counts."""
    server = _Server(Path(sys.argv[1]))
    threading.Thread(target=server.accept, daemon=True).start()
    print(server.listener.getsockname()[1], flush=True)
    for _ in sys.stdin:
        print(json.dumps(server.seen), flush=True)


if __name__ == "__main__":
    main()
