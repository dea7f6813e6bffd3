"""A real Secret Service for one test: gnome-keyring on a private D-Bus, which can be locked, killed and frozen."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import secretstorage
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

if TYPE_CHECKING:
    from types import TracebackType

_NAME = "org.freedesktop.secrets"
_PASSWORD = b"the password of a throwaway keyring"
_PATIENCE = 30.0
"""Seconds after which a service that does not come up is a failure; a healthy one needs a quarter of a second."""


class SecretService:
    """One bus and one unlocked keyring, from `with` to its end; nothing of it reaches the real session.

    `address` is what DBUS_SESSION_BUS_ADDRESS must be to reach it, `files` the folder where the daemon keeps the
    (encrypted) keyrings. D-Bus starts the daemon anew when it is gone and somebody asks, as on a real desktop: locked,
    because nobody types the password.
    """

    def __init__(self, folder: Path) -> None:
        self.address = ""
        self.files = folder / "data" / "keyrings"
        self._home = folder
        self._closing = ExitStack()
        self._keyring: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        with ExitStack() as starting:
            # Sockets get a short path of their own: the system allows about a hundred letters.
            sockets = starting.enter_context(tempfile.TemporaryDirectory(prefix="bus-"))
            self._start_bus(Path(sockets), starting)
            self._start_keyring(Path(sockets), starting)
            self._closing = starting.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()

    def lock(self) -> None:
        """Lock the keyring, as a desktop does when its user locks it by hand; only a person could open it again."""
        with open_dbus_connection(self.address, auth_timeout=_PATIENCE) as connection:
            secretstorage.get_default_collection(connection).lock()

    def kill(self) -> None:
        """Let the daemon die at once, as in a crash."""
        keyring = self._running()
        keyring.kill()
        keyring.wait(_PATIENCE)

    def freeze(self) -> None:
        """Let the daemon hang: it stays on the bus and answers nothing."""
        self._running().send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let a frozen daemon go on."""
        self._running().send_signal(signal.SIGCONT)

    def _start_bus(self, sockets: Path, starting: ExitStack) -> None:
        bus = subprocess.Popen(
            [_program("dbus-daemon"), "--session", "--nofork", "--print-address", f"--address=unix:dir={sockets}"],
            env=self._environment(sockets),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        starting.callback(_end, bus)
        assert bus.stdout is not None
        self.address = bus.stdout.readline().decode().strip()

    def _start_keyring(self, sockets: Path, starting: ExitStack) -> None:
        """Start the daemon with its password on standard input, and wait for its name to appear on the bus."""
        connection = starting.enter_context(open_dbus_connection(self.address, auth_timeout=_PATIENCE))
        owner_changed = MatchRule(
            type="signal", sender="org.freedesktop.DBus", interface="org.freedesktop.DBus", member="NameOwnerChanged"
        )
        owner_changed.add_arg_condition(0, _NAME)
        Proxy(message_bus, connection, timeout=_PATIENCE).AddMatch(owner_changed)
        with connection.filter(owner_changed) as arrivals:
            self._keyring = subprocess.Popen(
                [_program("gnome-keyring-daemon"), "--foreground", "--unlock", "--components=secrets"],
                env={**self._environment(sockets), "DBUS_SESSION_BUS_ADDRESS": self.address},
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            starting.callback(_end, self._keyring)
            assert self._keyring.stdin is not None
            self._keyring.stdin.write(_PASSWORD)
            self._keyring.stdin.close()
            connection.recv_until_filtered(arrivals, timeout=_PATIENCE)

    def _environment(self, sockets: Path) -> dict[str, str]:
        """Return what both programs see: their own folders, and no display to ask a person on."""
        self._home.mkdir(parents=True, exist_ok=True)
        return {
            "HOME": str(self._home),
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "XDG_DATA_HOME": str(self._home / "data"),
            "XDG_RUNTIME_DIR": str(sockets),
        }

    def _running(self) -> subprocess.Popen[bytes]:
        assert self._keyring is not None, "the service is used inside its `with` block"
        return self._keyring


def _program(name: str) -> str:
    program = shutil.which(name)
    assert program is not None, f"{name} is not installed; `make test` installs it"
    return program


def _end(process: subprocess.Popen[Any]) -> None:
    """End a program and whatever it started (D-Bus starts daemons on demand), frozen or not."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(_PATIENCE)
