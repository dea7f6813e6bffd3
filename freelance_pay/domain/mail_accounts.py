"""The mailbox the freelancer writes from, what mail providers ask for, and what can go wrong with a password."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from freelance_pay.domain.errors import FreelancePayError

AccountId = NewType("AccountId", int)


class Security(StrEnum):
    """How the connection is encrypted. There is no third way: mail never leaves unencrypted."""

    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True, slots=True)
class MailAccount:
    """One outgoing mail account. `paused_reason`, when not empty, says why nothing is sent through it.

    The password is not here: it is kept by the keyring under `address`.
    """

    address: str
    display_name: str
    host: str
    port: int
    security: Security
    username: str
    paused_reason: str = ""
    files_sent_copies: bool = False
    id: AccountId = AccountId(0)


def is_same_mailbox(one: str, other: str) -> bool:
    """Tell whether two addresses are the same, be a domain with its own letters written in them or in punycode."""
    return _in_letters(one) == _in_letters(other)


def _in_letters(address: str) -> str:
    local, _, domain = address.rpartition("@")
    labels = [_label(label) for label in domain.casefold().split(".")]
    return f"{local.casefold()}@{'.'.join(labels)}"


def _label(label: str) -> str:
    """Return a label of a domain as it is read (RFC 3492)."""
    try:
        letters = label.removeprefix("xn--").encode("ascii").decode("punycode") if label.startswith("xn--") else label
    except UnicodeError:
        return label
    return unicodedata.normalize("NFC", letters).casefold()


class Hint(StrEnum):
    """What to tell a provider's customer beside the password field; the window has a sentence for each."""

    NONE = "none"
    APP_PASSWORD = "app_password"  # noqa: S105
    APP_PASSWORD_WITH_TWO_STEPS = "app_password_with_two_steps"  # noqa: S105
    ALLOW_PROGRAMS = "allow_programs"
    BROWSER_LOGIN_ONLY = "browser_login_only"
    ADMIN_MUST_ALLOW = "admin_must_allow"
    SMTP_TOKEN = "smtp_token"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Provider:
    """What a mail provider asks of a program that sends.

    `domains` are those of its addresses; empty where customers bring their own, so that it is picked by name.
    `password_works` is False where only a browser log-in (OAuth) is accepted. `local_part_only`: the user name is
    what stands before the @. `files_sent_copies`: the provider itself puts what was sent into the Sent folder; False
    means no or not known.
    """

    name: str
    domains: tuple[str, ...]
    host: str
    port: int
    security: Security
    needs_app_password: bool = False
    password_works: bool = True
    local_part_only: bool = False
    files_sent_copies: bool = False
    hint: Hint = Hint.NONE

    def account_for(self, address: str, display_name: str) -> MailAccount:
        """Give the account this provider's customer `address` would use."""
        username = address.partition("@")[0] if self.local_part_only else address
        return MailAccount(
            address=address,
            display_name=display_name,
            host=self.host,
            port=self.port,
            security=self.security,
            username=username,
            files_sent_copies=self.files_sent_copies,
        )


class KeyringError(FreelancePayError):
    """The place where passwords are kept did not do what was asked."""


class KeyringUnavailableError(KeyringError):
    """No keyring here keeps secrets encrypted, or it broke. `reason` holds no secret."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"no usable keyring: {reason}")
        self.reason = reason


class KeyringLockedError(KeyringError):
    """The keyring is there but locked, or the person dismissed its question."""

    def __init__(self) -> None:
        super().__init__("the keyring is locked")


class KeyringTimeoutError(KeyringError):
    """The keyring gave no answer in `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the keyring gave no answer in {seconds:g} s")
        self.seconds = seconds


class KeyringNotKeptError(KeyringError):
    """The keyring said yes, but what it gives back is not what it was given."""

    def __init__(self, action: str) -> None:
        super().__init__(f"the keyring did not {action} the password")
        self.action = action
