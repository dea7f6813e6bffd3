"""Keeps passwords in the keyring of the operating system, or, when the person so chooses, in memory only."""

from __future__ import annotations

import importlib
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from keyring import errors

from freelance_pay.domain.mail_accounts import (
    KeyringError,
    KeyringLockedError,
    KeyringNotKeptError,
    KeyringTimeoutError,
    KeyringUnavailableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

SERVICE = "Freelance Pay"
ALLOWED_BACKENDS = (
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
"""Those that encrypt. What the environment, a configuration file or another package would choose is never asked."""
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
_Answer = TypeVar("_Answer")


def usable_backend() -> KeyringBackend:
    """Give the best of the allowed keyrings that works here, or raise KeyringUnavailableError."""
    usable: list[tuple[float, KeyringBackend]] = []
    for name in ALLOWED_BACKENDS:
        module, _, class_name = name.rpartition(".")
        try:
            backend_class = getattr(importlib.import_module(module), class_name)
            usable.append((backend_class.priority, backend_class()))
        except Exception:  # noqa: BLE001, S112 - each says "not here" in its own way: RuntimeError, ImportError, D-Bus errors
            continue
    if not usable:
        raise KeyringUnavailableError("none of the known ones is running")
    return max(usable, key=lambda found: found[0])[1]


class KeyringSecrets:
    """Passwords in the OS keyring, under the account's address.

    Each request runs on a thread of its own and ends after `seconds` (the keyring may ask the person for its own
    password meanwhile); a keyring that hangs is not asked again until it lets go. Raises KeyringError leaves only.
    """

    is_lasting = True

    def __init__(self, *, seconds: float = 60.0, choose: Callable[[], KeyringBackend] = usable_backend) -> None:
        self._seconds = seconds
        self._choose = choose
        self._last: threading.Thread | None = None

    def get(self, account: str) -> str | None:
        """Give the password of an account, None when there is none."""
        return self._ask(lambda keyring: keyring.get_password(SERVICE, account))

    def put(self, account: str, secret: str) -> None:
        """Keep a password, replacing an older one, and make sure that it is kept."""

        def keep(keyring: KeyringBackend) -> None:
            keyring.set_password(SERVICE, account, secret)
            if keyring.get_password(SERVICE, account) != secret:
                raise KeyringNotKeptError("keep")

        self._ask(keep)

    def delete(self, account: str) -> None:
        """Remove a password, if there is one, and make sure that it is gone."""

        def remove(keyring: KeyringBackend) -> None:
            if keyring.get_password(SERVICE, account) is None:
                return
            keyring.delete_password(SERVICE, account)
            if keyring.get_password(SERVICE, account) is not None:
                raise KeyringNotKeptError("delete")

        self._ask(remove)

    def _ask(self, question: Callable[[KeyringBackend], _Answer]) -> _Answer:
        if self._last and self._last.is_alive():
            raise KeyringTimeoutError(self._seconds)
        answer: Future[_Answer] = Future()
        self._last = threading.Thread(target=self._work, args=(question, answer), name="keyring", daemon=True)
        self._last.start()
        try:
            return answer.result(self._seconds)
        except TimeoutError as error:
            raise KeyringTimeoutError(self._seconds) from error
        finally:
            if answer.done():
                self._last.join()

    def _work(self, question: Callable[[KeyringBackend], _Answer], answer: Future[_Answer]) -> None:
        try:
            answer.set_result(question(self._choose()))
        except KeyringError as error:
            answer.set_exception(error)
        except Exception as error:  # noqa: BLE001 - backends raise what their system raises: D-Bus, pywintypes, OSStatus
            leaf = _leaf_for(error)
            leaf.__cause__ = error
            answer.set_exception(leaf)


class SessionSecrets:
    """Passwords in memory, gone when the program ends; nothing is written anywhere."""

    is_lasting = False

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, account: str) -> str | None:
        """Give the password of an account, None when there is none."""
        return self._secrets.get(account)

    def put(self, account: str, secret: str) -> None:
        """Keep a password until the program ends."""
        self._secrets[account] = secret

    def delete(self, account: str) -> None:
        """Forget a password, if there is one."""
        self._secrets.pop(account, None)


def _leaf_for(error: Exception) -> KeyringError:
    """The kind of the foreign error is all that is kept of it: its text could hold what was to be stored."""
    kind = type(error).__name__
    dismissed = isinstance(error, errors.InitError) and "dismissed" in str(error).lower()
    return KeyringLockedError() if kind in _LOCKED or dismissed else KeyringUnavailableError(kind)
