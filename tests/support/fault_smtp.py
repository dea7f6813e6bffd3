"""A mail server on loopback that misbehaves at any stage of the conversation, and counts what it accepted."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import struct
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, BinaryIO, Self

import trustme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Stage(Enum):
    """Where the server can misbehave. BODY: after its 354; ACCEPTED: after it has taken the message over."""

    GREETING = auto()
    HELLO = auto()
    STARTTLS = auto()
    HANDSHAKE = auto()
    LOGIN = auto()
    SENDER = auto()
    RECIPIENT = auto()
    DATA = auto()
    BODY = auto()
    END_OF_DATA = auto()
    ACCEPTED = auto()
    RESET = auto()
    QUIT = auto()


@dataclass(frozen=True)
class Say:
    """Send these bytes as they are; a message is only accepted when they begin with a 2."""

    content: bytes


@dataclass(frozen=True)
class HangUp:
    """Close the connection, with a TCP reset if `reset`, after saying `last_words`."""

    reset: bool = False
    last_words: bytes = b""


@dataclass(frozen=True)
class Hang:
    """Say nothing more until the server is closed or the client goes away."""


@dataclass(frozen=True)
class Drip:
    """Send these bytes one at a time, `pause` seconds apart."""

    content: bytes
    pause: float


Fault = Say | HangUp | Hang | Drip


class _Over(Exception):  # noqa: N818 - not an error: the conversation is over
    """The conversation ends here."""


@dataclass
class Behaviour:
    """What the server does. A sequence of faults is used up one per occurrence; None among them is good behaviour."""

    faults: Mapping[Stage, Fault | Sequence[Fault | None]] = field(default_factory=dict)
    refused_recipients: Mapping[str, bytes] = field(default_factory=dict)
    size: int | None = None
    methods: str = "PLAIN LOGIN"
    offers_starttls: bool = True
    implicit_tls: bool = False


class FaultSmtp:
    """Listens on 127.0.0.1; use as a context manager.

    `accepted` holds the messages it took over (dots unstuffed), `commands` every command line, `in_clear` those
    that came unencrypted, `logins` the user names and passwords.
    """

    def __init__(self, tls: ssl.SSLContext | None, behaviour: Behaviour | None = None) -> None:
        self.accepted: list[bytes] = []
        self.commands: list[str] = []
        self.in_clear: list[str] = []
        self.logins: list[tuple[str, str]] = []
        self.connections = 0
        self.behaviour = behaviour or Behaviour()
        self.tls = tls
        self.closing = threading.Event()
        self._seen: dict[Stage, int] = {}
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        self._run(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(timeout=10)

    def fault_at(self, stage: Stage) -> Fault | None:
        """Give the fault that is due at this stage, if any."""
        due = self.behaviour.faults.get(stage)
        if not isinstance(due, list | tuple):
            return due  # type: ignore[return-value]
        turn = self._seen.get(stage, 0)
        self._seen[stage] = turn + 1
        return due[turn] if turn < len(due) else None

    def misbehaved_at(self, stage: Stage) -> bool:
        """Tell whether a fault of this stage was used."""
        return self._seen.get(stage, 0) > 0

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._run(_Conversation(self, connection).run)

    def _run(self, work: object) -> None:
        thread = threading.Thread(target=work, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()


class _Conversation:
    """One connection."""

    def __init__(self, server: FaultSmtp, connection: socket.socket) -> None:
        self._server = server
        self._connection = connection
        self._encrypted = False
        self._lines: BinaryIO = connection.makefile("rb")

    def run(self) -> None:
        with contextlib.suppress(_Over, OSError):
            if self._server.behaviour.implicit_tls:
                self._encrypt()
            self._answer(Stage.GREETING, b"220 mx.example ESMTP\r\n")
            while line := self._lines.readline(100_000):
                self._obey(line.rstrip(b"\r\n").decode("latin-1"))
        with contextlib.suppress(OSError):
            self._connection.close()
            self._lines.close()

    def _obey(self, line: str) -> None:
        self._server.commands.append(line)
        if not self._encrypted:
            self._server.in_clear.append(line)
        verb = line.partition(" ")[0].upper()
        simple = {"MAIL": Stage.SENDER, "RSET": Stage.RESET}
        if verb == "EHLO":
            self._answer(Stage.HELLO, self._abilities())
        elif verb == "STARTTLS":
            self._starttls()
        elif verb == "AUTH":
            self._login(line)
        elif verb == "RCPT":
            self._recipient(line)
        elif verb == "DATA":
            self._data()
        elif verb == "QUIT":
            self._answer(Stage.QUIT, b"221 bye\r\n")
            raise _Over
        elif verb in simple:
            self._answer(simple[verb], b"250 ok\r\n")
        else:
            self._send(b"500 what?\r\n")

    def _abilities(self) -> bytes:
        behaviour = self._server.behaviour
        words = ["mx.example", "PIPELINING", "8BITMIME"]
        if behaviour.size is not None:
            words.append(f"SIZE {behaviour.size}")
        if behaviour.offers_starttls and not self._encrypted:
            words.append("STARTTLS")
        if behaviour.methods:
            words.append(f"AUTH {behaviour.methods}")
        return "".join(f"250{' ' if word is words[-1] else '-'}{word}\r\n" for word in words).encode()

    def _starttls(self) -> None:
        if self._answer(Stage.STARTTLS, b"220 go on\r\n"):
            self._encrypt()

    def _encrypt(self) -> None:
        self._answer(Stage.HANDSHAKE, b"")
        if self._server.tls is None:
            raise _Over
        self._connection = self._server.tls.wrap_socket(self._connection, server_side=True)
        self._lines = self._connection.makefile("rb")
        self._encrypted = True

    def _login(self, line: str) -> None:
        if line.upper().startswith("AUTH PLAIN "):
            _, user, password = base64.b64decode(line.rpartition(" ")[2]).decode().split("\0")
        else:
            user, password = self._ask(b"Username:"), self._ask(b"Password:")
        self._server.logins.append((user, password))
        self._answer(Stage.LOGIN, b"235 2.7.0 welcome\r\n")

    def _ask(self, question: bytes) -> str:
        self._send(b"334 " + base64.b64encode(question) + b"\r\n")
        return base64.b64decode(self._lines.readline()).decode()

    def _recipient(self, line: str) -> None:
        address = line.partition("<")[2].partition(">")[0]
        refusal = self._server.behaviour.refused_recipients.get(address)
        if refusal:
            self._send(refusal)
        else:
            self._answer(Stage.RECIPIENT, b"250 ok\r\n")

    def _data(self) -> None:
        if not self._answer(Stage.DATA, b"354 go on\r\n"):
            return
        self._answer(Stage.BODY, b"")
        message = self._read_message()
        if Stage.ACCEPTED in self._server.behaviour.faults:
            self._server.accepted.append(message)
            self._answer(Stage.ACCEPTED, b"250 2.0.0 queued\r\n")
        elif self._answer(Stage.END_OF_DATA, b"250 2.0.0 queued as 4711\r\n"):
            self._server.accepted.append(message)

    def _read_message(self) -> bytes:
        lines: list[bytes] = []
        while (line := self._lines.readline()) != b".\r\n":
            if not line:
                raise _Over
            lines.append(line.removeprefix(b"."))
        return b"".join(lines)

    def _answer(self, stage: Stage, good: bytes) -> bool:
        """Misbehave or be good; tell whether what was said is a yes."""
        fault = self._server.fault_at(stage)
        match fault:
            case None:
                self._send(good)
            case Say(content):
                self._send(content)
                return content.startswith((b"2", b"3"))
            case Drip(content, pause):
                for number in range(len(content)):
                    self._send(content[number : number + 1])
                    self._server.closing.wait(pause)
            case HangUp(reset, last_words):
                self._send(last_words)
                if reset:
                    linger = struct.pack("ii", 1, 0)
                    self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                self._lines.close()
                raise _Over
            case Hang():
                self._server.closing.wait()
                raise _Over
        return True

    def _send(self, content: bytes) -> None:
        if content:
            self._connection.sendall(content)


class Certificates:
    """A certificate authority of its own, and server contexts with certificates of each kind."""

    def __init__(self) -> None:
        self._authority = trustme.CA()
        self._stranger = trustme.CA()

    def write_authority(self, path: Path) -> Path:
        """Write the certificate that clients should trust."""
        path.write_bytes(self._authority.cert_pem.bytes())
        return path

    def good(self) -> ssl.SSLContext:
        """A certificate for localhost that clients can check."""
        return _context(self._authority.issue_cert("localhost", "127.0.0.1"))

    def of_another_host(self) -> ssl.SSLContext:
        """A sound certificate, but of some other server."""
        return _context(self._authority.issue_cert("elsewhere.example"))

    def expired(self) -> ssl.SSLContext:
        """The certificate of localhost, out of date since yesterday."""
        yesterday = datetime.now(UTC) - timedelta(days=1)
        return _context(
            self._authority.issue_cert("localhost", not_before=yesterday - timedelta(days=9), not_after=yesterday)
        )

    def of_a_stranger(self) -> ssl.SSLContext:
        """A certificate for localhost by an authority nobody knows."""
        return _context(self._stranger.issue_cert("localhost"))


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
