"""Hands frozen messages to the user's mail server, stage by stage, so that "sent" and "not sent" are never confused."""

from __future__ import annotations

import base64
import contextlib
import re
import ssl
import threading
import weakref
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from freelance_pay.adapters.mail.replies import FIRST_REFUSAL, Step, cleaned, read_refusal
from freelance_pay.adapters.mail.wire import GarbledReplyError, Reply, Wire
from freelance_pay.domain.mail_accounts import Security
from freelance_pay.domain.transport import FinalReply, NotSentError, OutcomeUnknownError, Refusal, Scope, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from freelance_pay.domain.deliveries import Envelope
    from freelance_pay.domain.mail_accounts import MailAccount

_OUR_NAME = "[127.0.0.1]"
_SLOWEST_BYTES_PER_SECOND = 10_000
_GOODBYE_SECONDS = 2.0
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+")
_OK = 250
_SHUTTING_DOWN = 421


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Seconds in total: to connect and log in, for a message (more when it is large), for the final reply.

    `look` is how long the server is given to hang up before the end of a message is sent.
    """

    login: float = 60.0
    message: float = 120.0
    final: float = 600.0
    look: float = 0.05


class SmtpTransport:
    """Opens sessions. `trusted_ca` is a file of certificates trusted besides those of the system."""

    def __init__(self, *, trusted_ca: Path | None = None, deadlines: Deadlines | None = None) -> None:
        self._trusted_ca = trusted_ca
        self._deadlines = deadlines or Deadlines()
        self._sessions: weakref.WeakSet[SmtpSession] = weakref.WeakSet()
        self._counting = threading.Lock()

    def open(self, account: MailAccount, password: str, *, tls_context: ssl.SSLContext | None = None) -> SmtpSession:
        """Connect, encrypt and log in; raise NotSentError with Scope.ACCOUNT when one of them fails."""
        session = SmtpSession(account, password, tls_context or self._context(), self._deadlines)
        with self._counting:
            self._sessions.add(session)
        session.log_in()
        return session

    def interrupt(self) -> None:
        """End every wait of the sessions that are open or log in, at once, from any thread: `SmtpSession.interrupt`."""
        with self._counting:
            sessions = tuple(self._sessions)
        for session in sessions:
            session.interrupt()

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        if self._trusted_ca:
            context.load_verify_locations(self._trusted_ca)
        return context


class SmtpSession:
    """One logged-in account; carries any number of messages, and logs in anew when the server hung up in between.

    Per message: `hand_over`, then either `finish` or `abandon`. Everything up to the end of `hand_over` is surely
    unsent; from the first byte of `finish` on only a well-formed reply decides.
    """

    def __init__(self, account: MailAccount, password: str, context: ssl.SSLContext, deadlines: Deadlines) -> None:
        if not context.check_hostname or context.verify_mode is not ssl.CERT_REQUIRED:
            raise ValueError("the TLS context must verify the certificate and the host name")
        self._account = account
        self._password = password
        self._context = context
        self._deadlines = deadlines
        self._wire: Wire | None = None
        self._abilities: dict[str, str] = {}
        self._in_hand = False
        self._used = False
        self._is_interrupted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def log_in(self) -> None:
        """Connect, encrypt, log in. One try with one method: a wrong password is never repeated."""
        self._drop()
        account = self._account
        try:
            with _surely_unsent(Scope.ACCOUNT):
                self._wire = wire = Wire(account.host, account.port, self._deadlines.login)
                if self._is_interrupted:
                    raise ConnectionAbortedError("interrupted")
                if account.security is Security.TLS:
                    self._start_tls(wire)
                _expect(wire.read_reply(), Step.GREETING, 220)
                self._say_hello(wire)
                if account.security is Security.STARTTLS:
                    self._encrypt(wire)
                self._authenticate(wire)
        except BaseException:
            self._drop()
            raise

    def hand_over(self, envelope: Envelope, mime: bytes) -> None:
        """Give the server everything but the end of the message; it can then do nothing with it.

        Raise NotSentError when the server, the network or our own checks say no. The session stays usable.
        """
        self._in_hand = False
        _refuse_what_would_break_the_dialogue(envelope, mime)
        try:
            wire = self._name_sender(envelope.sender, len(mime))
            with _surely_unsent(Scope.MESSAGE):
                self._name_recipients(wire, envelope.recipients)
                self._send_text(wire, mime)
        except BaseException as error:
            self._make_ready_again(error)
            raise
        self._in_hand = True

    def finish(self, deadline_seconds: float | None = None) -> FinalReply:
        """End the message and read the one reply that decides; `deadline_seconds` is the total wait (600 by default).

        Raise OutcomeUnknownError when anything but one well-formed reply comes back in that time.
        """
        wire = self._wire
        if wire is None or not self._in_hand:
            raise RuntimeError("finish() without a message in hand")
        self._in_hand = False
        wire.allow(self._deadlines.final if deadline_seconds is None else deadline_seconds)
        try:
            wire.send(b".\r\n")
            reply = wire.read_reply()
        except (OSError, GarbledReplyError) as error:
            self._drop()
            raise OutcomeUnknownError(cleaned(str(error))) from error
        except BaseException:
            self._drop()
            raise
        return self._read_final(wire, reply)

    def abandon(self) -> None:
        """Close the connection without ending the message: it is surely not sent."""
        self._drop()

    def interrupt(self) -> None:
        """End the session and its wait at once, from any thread.

        In `finish` this means OutcomeUnknownError, before it NotSentError. It does not log in again.
        """
        self._is_interrupted = True
        wire = self._wire
        if wire:
            wire.interrupt()

    def close(self) -> None:
        """Say goodbye and close; what the server answers no longer matters."""
        if self._wire and not self._in_hand:
            self._wire.allow(_GOODBYE_SECONDS)
            with contextlib.suppress(OSError, GarbledReplyError):
                self._wire.command("QUIT")
        self._drop()

    def _say_hello(self, wire: Wire) -> None:
        reply = wire.command(f"EHLO {_OUR_NAME}")
        _expect(reply, Step.GREETING, _OK)
        lines = (line.partition(" ") for line in reply.text.upper().split("\n")[1:])
        self._abilities = {word: parameters for word, _, parameters in lines}

    def _encrypt(self, wire: Wire) -> None:
        if "STARTTLS" not in self._abilities:
            raise NotSentError(Refusal(Trouble.NO_TLS, Scope.ACCOUNT, permanent=True))
        _expect(wire.command("STARTTLS"), Step.STARTTLS, 220)
        self._start_tls(wire)
        self._say_hello(wire)

    def _start_tls(self, wire: Wire) -> None:
        try:
            wire.start_tls(self._context)
        except (ssl.SSLCertVerificationError, ssl.SSLEOFError):
            raise
        except ssl.SSLError as error:
            refusal = Refusal(Trouble.NO_TLS, Scope.ACCOUNT, permanent=True)
            raise NotSentError(refusal, detail=cleaned(str(error))) from error

    def _authenticate(self, wire: Wire) -> None:
        methods = self._abilities.get("AUTH", "").split()
        user, password = self._account.username, self._password
        if "PLAIN" in methods:
            token = _base64(f"\0{user}\0{password}")
            _expect(wire.command(f"AUTH PLAIN {token}"), Step.LOGIN, 235, secrets=(token, password))
        elif "LOGIN" in methods:
            token = _base64(password)
            _expect(wire.command("AUTH LOGIN"), Step.LOGIN, 334)
            _expect(wire.command(_base64(user)), Step.LOGIN, 334)
            _expect(wire.command(token), Step.LOGIN, 235, secrets=(token, password))
        else:
            offers_oauth = "XOAUTH2" in methods or "OAUTHBEARER" in methods
            trouble = Trouble.NEEDS_OAUTH if offers_oauth else Trouble.LOGIN_SWITCHED_OFF
            raise NotSentError(Refusal(trouble, Scope.ACCOUNT, permanent=True))

    def _name_sender(self, sender: str, size: int) -> Wire:
        """Start the message; on a connection the server may have closed meanwhile, log in anew and try once more."""
        if self._wire:
            try:
                return self._mail_from(self._wire, sender, size)
            except NotSentError as error:
                if not self._used or error.trouble not in {Trouble.NETWORK, Trouble.SERVER_BUSY}:
                    raise
        self.log_in()
        if self._wire is None:
            raise RuntimeError("log_in() left no connection")
        return self._mail_from(self._wire, sender, size)

    def _mail_from(self, wire: Wire, sender: str, size: int) -> Wire:
        with _surely_unsent(Scope.ACCOUNT):
            wire.allow(self._deadlines.message + size / _SLOWEST_BYTES_PER_SECOND)
            limit = self._abilities.get("SIZE")
            if limit and limit.isdecimal() and 0 < int(limit) < size:
                detail = f"{size} bytes, the server takes {limit}"
                raise NotSentError(Refusal(Trouble.TOO_LARGE, Scope.MESSAGE, permanent=True), detail=detail)
            announced = "" if limit is None else f" SIZE={size}"
            _expect(wire.command(f"MAIL FROM:<{sender}>{announced}"), Step.SENDER, _OK)
            self._used = True
        return wire

    def _name_recipients(self, wire: Wire, recipients: tuple[str, ...]) -> None:
        for recipient in recipients:
            reply = wire.command(f"RCPT TO:<{recipient}>")
            _expect(reply, Step.RECIPIENT, _OK, 251, recipient=recipient)

    def _send_text(self, wire: Wire, mime: bytes) -> None:
        _expect(wire.command("DATA"), Step.DATA, 354)
        try:
            wire.send(_without_lone_dots(mime))
        except OSError as error:
            self._read_last_words(wire, error)
            raise
        said = wire.look(self._deadlines.look)
        if said:
            self._drop()
            _expect(said, Step.DATA)

    def _read_last_words(self, wire: Wire, error: OSError) -> None:
        """A server that refuses in the middle of the text says why before it hangs up: prefer that to a bare fault."""
        if isinstance(error, TimeoutError):
            return
        self._wire = None
        with contextlib.suppress(OSError), contextlib.closing(wire):
            said = wire.look(self._deadlines.look)
            if said:
                _expect(said, Step.DATA)

    def _read_final(self, wire: Wire, reply: Reply) -> FinalReply:
        refused = reply.code >= FIRST_REFUSAL
        if wire.has_unread or reply.code == _SHUTTING_DOWN or not (refused or reply.code == _OK):
            self._drop()
        refusal = read_refusal(Step.END_OF_DATA, reply.code, reply.text) if refused else None
        return FinalReply(reply.code, cleaned(reply.text), refusal)

    def _make_ready_again(self, error: BaseException) -> None:
        """After a refused command the connection is reset; after anything else it is closed."""
        if self._wire and isinstance(error, NotSentError) and error.code is not None:
            with contextlib.suppress(OSError, GarbledReplyError):
                if self._wire.command("RSET").code == _OK:
                    return
        self._drop()

    def _drop(self) -> None:
        self._in_hand = False
        self._used = False
        if self._wire:
            self._wire.close()
            self._wire = None


@contextmanager
def _surely_unsent(broken_scope: Scope) -> Iterator[None]:
    """Turn every fault into NotSentError; `broken_scope` is what a broken connection concerns at this point."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        refusal = Refusal(Trouble.BAD_CERTIFICATE, Scope.ACCOUNT, permanent=True)
        raise NotSentError(refusal, detail=cleaned(error.verify_message)) from error
    except GarbledReplyError as error:
        refusal = Refusal(Trouble.NOT_A_MAIL_SERVER, broken_scope, permanent=False)
        raise NotSentError(refusal, detail=cleaned(str(error))) from error
    except (OSError, UnicodeError) as error:
        trouble = Trouble.NO_ANSWER if isinstance(error, TimeoutError) else Trouble.NETWORK
        raise NotSentError(Refusal(trouble, broken_scope, permanent=False), detail=cleaned(str(error))) from error


def _expect(reply: Reply, step: Step, *codes: int, recipient: str = "", secrets: tuple[str, ...] = ()) -> None:
    if reply.code in codes:
        return
    detail = cleaned(reply.text, without=secrets)
    if reply.code < FIRST_REFUSAL:
        raise GarbledReplyError(f"unexpected {reply.code} {detail}")
    raise NotSentError(read_refusal(step, reply.code, reply.text), reply.code, detail, recipient)


def _refuse_what_would_break_the_dialogue(envelope: Envelope, mime: bytes) -> None:
    """The bytes were checked when they were made; here only what could end the text early or add a command."""
    addresses = (envelope.sender, *envelope.recipients)
    without_line_ends = mime.replace(b"\r\n", b"")
    sound = (
        envelope.recipients
        and all(_PLAIN_ADDRESS.fullmatch(address) for address in addresses)
        and mime.isascii()
        and mime.endswith(b"\r\n")
        and b"\0" not in mime
        and b"\r" not in without_line_ends
        and b"\n" not in without_line_ends
    )
    if not sound:
        refusal = Refusal(Trouble.MESSAGE_REFUSED, Scope.MESSAGE, permanent=True)
        raise NotSentError(refusal, detail="the message is not fit for sending")


def _without_lone_dots(mime: bytes) -> bytes:
    """Double the dot at the beginning of each line (RFC 5321, 4.5.2)."""
    stuffed = mime.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")
