"""How the replies of mail servers are read: which trouble, whom it concerns, and whether trying again can help."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from freelance_pay.domain.transport import Refusal, Scope, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DETAIL = 200
FIRST_REFUSAL = 400
_FIRST_PERMANENT = 500
_SHUTTING_DOWN = 421
_TOO_FAST = 432
_LOG_IN_FIRST = 530
_TOO_LARGE = 552
_ENHANCED = re.compile(r"\b([245]\.[0-9]{1,3}\.[0-9]{1,3})\b")
_PACE_WORDS = re.compile(
    r"(daily|hourly|sending|message|rate|user)[ -]*(sending |user sending )?(limit|quota)|too many (e-?mails|messages)",
    re.IGNORECASE,
)
_SENDER_WORDS = re.compile(r"\bsender\b|not owned by|send ?as", re.IGNORECASE)
_PACE_CODES = frozenset({"4.2.1", "5.4.5", "5.7.232", "5.7.233"})
_SENDER_CODES = frozenset({"5.1.7", "5.1.8", "5.7.60", "5.2.252"})
_OAUTH_CODES = frozenset({"5.7.30"})
_SWITCHED_OFF_CODES = frozenset({"5.7.139"})
_APP_PASSWORD_CODES = frozenset({"5.7.9"})


class Step(Enum):
    """Where in the conversation a reply came."""

    GREETING = auto()
    STARTTLS = auto()
    LOGIN = auto()
    SENDER = auto()
    RECIPIENT = auto()
    DATA = auto()
    END_OF_DATA = auto()


@dataclass(frozen=True, slots=True)
class _Said:
    """A reply with what is looked at in it."""

    code: int
    enhanced: str
    text: str

    @property
    def permanent(self) -> bool:
        return self.code >= _FIRST_PERMANENT


def read_refusal(step: Step, code: int, text: str) -> Refusal:
    """Tell what a reply other than the hoped-for one means at this step."""
    found = _ENHANCED.search(text)
    said = _Said(code, found[1] if found else "", text)
    return _READERS[step](said)


def cleaned(text: str, *, without: tuple[str, ...] = ()) -> str:
    """Give a server's words as one plain line: no control or direction characters, no `without`, at most 200 long."""
    for secret in without:
        text = text.replace(secret, "…")
    plain = "".join(" " if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp", "Cs"} else char for char in text)
    line = " ".join(plain.split())
    return line if len(line) <= MAX_DETAIL else line[: MAX_DETAIL - 1] + "…"


def _greeting(said: _Said) -> Refusal:
    trouble = Trouble.SERVER_REFUSED if said.permanent else Trouble.SERVER_BUSY
    return Refusal(trouble, Scope.ACCOUNT, said.permanent)


def _starttls(said: _Said) -> Refusal:
    return Refusal(Trouble.NO_TLS, Scope.ACCOUNT, said.permanent)


def _login(said: _Said) -> Refusal:
    if not said.permanent:
        return Refusal(Trouble.LOGIN_LATER, Scope.ACCOUNT, permanent=False)
    if said.enhanced in _OAUTH_CODES:
        trouble = Trouble.NEEDS_OAUTH
    elif said.enhanced in _SWITCHED_OFF_CODES:
        trouble = Trouble.LOGIN_SWITCHED_OFF
    elif said.enhanced in _APP_PASSWORD_CODES:
        trouble = Trouble.NEEDS_APP_PASSWORD
    else:
        trouble = Trouble.REFUSED_LOGIN
    return Refusal(trouble, Scope.ACCOUNT, permanent=True)


def _of_the_account(said: _Said) -> Refusal | None:
    """Give what concerns everything the account sends, wherever it is said."""
    if said.code == _SHUTTING_DOWN:
        return Refusal(Trouble.SERVER_BUSY, Scope.ACCOUNT, permanent=False)
    if said.code == _TOO_FAST or said.enhanced in _PACE_CODES or _PACE_WORDS.search(said.text):
        return Refusal(Trouble.RATE_LIMIT, Scope.ACCOUNT, permanent=False)
    if said.code == _LOG_IN_FIRST or said.enhanced in _OAUTH_CODES:
        return _login(said)
    return None


def _sender_refused(said: _Said) -> Refusal | None:
    if said.permanent and (said.enhanced in _SENDER_CODES or _SENDER_WORDS.search(said.text)):
        return Refusal(Trouble.SENDER_REFUSED, Scope.MESSAGE, permanent=True)
    return None


def _sender(said: _Said) -> Refusal:
    known = _of_the_account(said) or _too_large(said)
    if known:
        return known
    if said.permanent:
        return Refusal(Trouble.SENDER_REFUSED, Scope.MESSAGE, permanent=True)
    return Refusal(Trouble.MESSAGE_LATER, Scope.MESSAGE, permanent=False)


def _recipient(said: _Said) -> Refusal:
    known = _of_the_account(said) or _sender_refused(said)
    if known:
        return known
    if not said.permanent:
        return Refusal(Trouble.RECIPIENT_LATER, Scope.RECIPIENT, permanent=False)
    if said.enhanced.startswith("5.7."):
        return Refusal(Trouble.MESSAGE_REFUSED, Scope.MESSAGE, permanent=True)
    return Refusal(Trouble.RECIPIENT_REFUSED, Scope.RECIPIENT, permanent=True)


def _message(said: _Said) -> Refusal:
    known = _of_the_account(said) or _too_large(said) or _sender_refused(said)
    if known:
        return known
    trouble = Trouble.MESSAGE_REFUSED if said.permanent else Trouble.MESSAGE_LATER
    return Refusal(trouble, Scope.MESSAGE, said.permanent)


def _too_large(said: _Said) -> Refusal | None:
    if said.code == _TOO_LARGE and not said.enhanced.endswith(".2.2"):
        return Refusal(Trouble.TOO_LARGE, Scope.MESSAGE, permanent=True)
    return None


_READERS: dict[Step, Callable[[_Said], Refusal]] = {
    Step.GREETING: _greeting,
    Step.STARTTLS: _starttls,
    Step.LOGIN: _login,
    Step.SENDER: _sender,
    Step.RECIPIENT: _recipient,
    Step.DATA: _message,
    Step.END_OF_DATA: _message,
}
