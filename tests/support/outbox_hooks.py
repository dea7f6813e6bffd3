"""Hooks around each step of the sending protocol, to break something, change something or die exactly there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Self, cast

from tests.support.outbox_rig import PATIENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime

    from freelance_pay.adapters.mail.smtp_session import Deadlines, SmtpSession, SmtpTransport
    from freelance_pay.domain.deliveries import DeliveryId, Envelope, State
    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.domain.transport import FinalReply, JournalEntry
    from freelance_pay.services.ledger_ports import Change, DeliveryStore, Ledger, Move
    from freelance_pay.services.outbox import Outbox
    from freelance_pay.services.ports import MailTransport, SendJournal
    from tests.support.outbox_rig import OutboxRig

    Hook = Callable[[str], None]

STEPS = (
    "commit CLAIMED",
    "open",
    "hand_over",
    "commit COMMITTING",
    "append COMMITTING",
    "finish",
    "dot",
    "reply",
    "commit SENT",
    "append SENT",
)
"""The steps of one message that goes well, in order but for `open`, which comes first of all."""
POINTS = tuple(f"{side} {step}" for step in STEPS for side in ("before", "after"))


def hooked_outbox(rig: OutboxRig, hook: Hook, deadlines: Deadlines = PATIENT) -> Outbox:
    """An outbox of the rig's real parts that calls `hook` before and after each step."""
    return rig.outbox(
        ledger=cast("Ledger", _Ledger(rig.ledger, hook)),
        journal=cast("SendJournal", _Journal(rig.journal, hook)),
        transport=cast("MailTransport", _Transport(rig.transport(deadlines), hook)),
    )


def at(point: str, action: Callable[[], object]) -> Hook:
    """A hook that does `action` the first time `point` is reached."""
    done: list[str] = []

    def hook(reached: str) -> None:
        if reached == point and not done:
            done.append(reached)
            action()

    return hook


def every_time(point: str, error: Callable[[], Exception]) -> Hook:
    """A hook that raises each time `point` is reached."""

    def hook(reached: str) -> None:
        if reached == point:
            raise error()

    return hook


@contextmanager
def _around(hook: Hook, step: str) -> Iterator[None]:
    hook(f"before {step}")
    yield
    hook(f"after {step}")


class _Ledger:
    def __init__(self, ledger: Ledger, hook: Hook) -> None:
        self._ledger, self._hook = ledger, hook

    @contextmanager
    def change(self) -> Iterator[_Change]:
        with self._ledger.change() as change:
            yield _Change(change, self._hook)

    def look(self) -> AbstractContextManager[Change]:
        return self._ledger.look()


class _Change:
    """A unit of work whose commit is named after the move it makes."""

    def __init__(self, change: Change, hook: Hook) -> None:
        self._change, self._hook = change, hook
        self.deliveries = _Deliveries(change.deliveries)

    def __getattr__(self, name: str) -> object:
        return getattr(self._change, name)

    def commit(self) -> None:
        with _around(self._hook, f"commit {self.deliveries.moved_to}"):
            self._change.commit()


class _Deliveries:
    def __init__(self, deliveries: DeliveryStore) -> None:
        self._deliveries = deliveries
        self.moved_to: State | str = "nothing"

    def __getattr__(self, name: str) -> object:
        return getattr(self._deliveries, name)

    def claim(self, delivery_id: DeliveryId, token: str, at: datetime) -> bool:
        self.moved_to = "CLAIMED"
        return self._deliveries.claim(delivery_id, token, at)

    def move(self, move: Move) -> bool:
        self.moved_to = move.to_state
        return self._deliveries.move(move)


class _Journal:
    def __init__(self, journal: SendJournal, hook: Hook) -> None:
        self._journal, self._hook = journal, hook

    def append(self, entry: JournalEntry) -> None:
        with _around(self._hook, f"append {entry.state}"):
            self._journal.append(entry)


class _Transport:
    def __init__(self, transport: SmtpTransport, hook: Hook) -> None:
        self._transport, self._hook = transport, hook

    def open(self, account: MailAccount, password: str) -> _Session:
        with _around(self._hook, "open"):
            return _Session(self._transport.open(account, password), self._hook)


class _Session:
    def __init__(self, session: SmtpSession, hook: Hook) -> None:
        self._session, self._hook = session, hook

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def hand_over(self, envelope: Envelope, mime: bytes) -> None:
        with _around(self._hook, "hand_over"):
            self._session.hand_over(envelope, mime)

    def finish(self) -> FinalReply:
        with _around(self._hook, "finish"), self._wrapped("send", "dot"), self._wrapped("read_reply", "reply"):
            return self._session.finish()

    def abandon(self) -> None:
        self._session.abandon()

    @contextmanager
    def _wrapped(self, method: str, step: str) -> Iterator[None]:
        wire = self._session._wire
        really = getattr(wire, method)

        def hooked(*values: object) -> object:
            with _around(self._hook, step):
                return really(*values)

        setattr(wire, method, hooked)
        try:
            yield
        finally:
            delattr(wire, method)
