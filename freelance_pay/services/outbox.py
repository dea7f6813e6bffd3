"""The outbox: carries approved messages to SENT at most once, and says plainly where each of them stands."""

from __future__ import annotations

import hashlib
import threading
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.ledger_errors import DiskFailedError, DiskFullError, LedgerError
from freelance_pay.domain.preflight import preflight, wants_a_look
from freelance_pay.domain.sending_errors import (
    AccountPausedError,
    DeliveryMovedOnError,
    NoMailAccountError,
    NoPasswordError,
    TextNotKeptError,
)
from freelance_pay.domain.transport import NotSentError, OutcomeUnknownError, Scope, Trouble
from freelance_pay.services.assumed_day import is_assumed
from freelance_pay.services.checks import check_account, check_again, facts_of, forbids, log_move, reason_code, withdraw
from freelance_pay.services.ledger_ports import Move
from freelance_pay.services.letter_keys import entry_of
from freelance_pay.services.quiet import QUIET

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from freelance_pay.domain.deliveries import Delivery, DeliveryId, Frozen
    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.domain.preflight import Finding, PreflightFacts
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import Clock, MailSession, MailTransport, Reserve, Secrets, SendJournal

STALE_AFTER = timedelta(days=1)
"""A message that could not leave within a day of the person's word names days that are no longer fresh: it is held."""
ACCOUNT_REST = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class RunResult:
    """What one run did: deliveries with the state they ended in; `stopped_by` is what paused the account."""

    ended: tuple[tuple[DeliveryId, State], ...] = ()
    stopped_by: FreelancePayError | None = None


class _NoLongerRightError(Exception):
    """Between the claim and the dot something changed: paid, promised, disputed."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(reason_code(finding))
        self.finding = finding


@dataclass(frozen=True, slots=True)
class _Claimed:
    """A message this run alone may move on, with the token that says so; `entry` is the journal's."""

    delivery: Delivery
    entry: JournalEntry
    frozen: Frozen
    token: str


class Outbox:
    """Sends what is due, one message at a time over one session; see DESIGN 5 for the protocol, step by step."""

    def __init__(
        self,
        ledger: Ledger,
        journal: SendJournal,
        transport: MailTransport,
        secrets: Secrets,
        reserve: Reserve,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._journal = journal
        self._transport = transport
        self._secrets = secrets
        self._reserve = reserve
        self._clock = clock
        self._one_at_a_time = threading.Lock()

    def run(
        self, should_stop: Callable[[], bool] = lambda: False, tell: Callable[[int, int], None] = lambda *_: None
    ) -> RunResult:
        """Send every message that is due. A fault of one message never blocks the others; one of the account stops.

        `should_stop` is asked before each message; `tell` hears how many of how many have ended, at first none.
        Raises NoMailAccountError and NoPasswordError when there is something to send and no way to.
        """
        due = self.due()
        if not due:
            return RunResult()
        tell(0, len(due))
        account, password = self._account()
        ended: list[tuple[DeliveryId, State]] = []
        try:
            with self._transport.open(account, password) as session:
                for done, delivery_id in enumerate(due, 1):
                    if should_stop():
                        break
                    state = self._send(session, delivery_id)
                    if state is not None:
                        ended.append((delivery_id, state))
                    tell(done, len(due))
        except NotSentError as refused:
            if not should_stop():  # else we cut the line ourselves, and the account needs no rest
                self._pause(account, refused)
            return RunResult(tuple(ended), refused)
        return RunResult(tuple(ended))

    def due(self) -> tuple[DeliveryId, ...]:
        """Return the messages that may leave now: none while the account is paused, or on a day that is assumed."""
        if is_assumed(self._clock):
            return ()
        with self._ledger.change() as change:
            now = self._clock.now()
            account = change.accounts.first()
            if account is not None and change.accounts.pause_reason(account.id, now):
                return ()
            return change.deliveries.due(now)

    def paused(self) -> AccountPausedError | None:
        """Return why nothing leaves from the account now, None while it is free to send."""
        with self._ledger.look() as ledger:
            account = ledger.accounts.first()
            reason = "" if account is None else ledger.accounts.pause_reason(account.id, self._clock.now())
        return None if account is None or not reason else AccountPausedError(account.address, Trouble(reason))

    def undo(self, delivery_id: DeliveryId) -> None:
        """Take a waiting message back. Raises DeliveryMovedOnError when it is already on its way."""
        self._settle_by_hand(delivery_id, (State.QUEUED, State.HELD), State.WITHDRAWN, "undone")

    def was_sent(self, delivery_id: DeliveryId) -> None:
        """The person found an UNKNOWN message in the Sent folder: it counts as sent."""
        self._settle_by_hand(delivery_id, (State.UNKNOWN,), State.SENT, "the person says it was sent")

    def send_again(self, delivery_id: DeliveryId) -> None:
        """The person wants an UNKNOWN message sent again: the same bytes with the same Message-ID, possibly twice.

        Raises TextNotKeptError where these bytes are not there.
        """
        self._settle_by_hand(delivery_id, (State.UNKNOWN,), State.QUEUED, "the person sends it again")

    def forget(self, delivery_id: DeliveryId) -> None:
        """The person gives an UNKNOWN or FAILED message up; the reminder may be approved anew."""
        self._settle_by_hand(delivery_id, (State.UNKNOWN, State.FAILED, State.HELD), State.WITHDRAWN, "given up")

    def release(self, delivery_id: DeliveryId) -> None:
        """The person lets a held message go as it is."""
        self._settle_by_hand(delivery_id, (State.HELD,), State.QUEUED, "released")

    def _settle_by_hand(self, delivery_id: DeliveryId, allowed: tuple[State, ...], to: State, why: str) -> None:
        with self._ledger.change() as change:
            delivery = change.deliveries.get(delivery_id)
            move = Move(delivery_id, delivery.state, to, self._clock.now(), detail=why)
            if delivery.state not in allowed or not change.deliveries.move(move):
                raise DeliveryMovedOnError(delivery_id, delivery.state)
            if to is State.QUEUED and not delivery.has_text:
                raise TextNotKeptError(delivery_id)
            log_move(change, self._clock, delivery, to, why)
            if delivery.state is State.UNKNOWN:
                self._witness(entry_of(change, delivery, to, self._clock.now()), to)
            change.commit()

    def _account(self) -> tuple[MailAccount, str]:
        with self._ledger.change() as change:
            account = change.accounts.first()
        if account is None:
            raise NoMailAccountError
        password = self._secrets.get(account.address)
        if not password:
            raise NoPasswordError(account.address)
        return account, password

    def _send(self, session: MailSession, delivery_id: DeliveryId) -> State | None:
        claimed = self._claim(delivery_id)
        if not isinstance(claimed, _Claimed):
            return claimed
        try:
            session.hand_over(claimed.frozen.envelope, claimed.frozen.mime)
            self._commit_intent(claimed)
            self._witness(claimed.entry, State.COMMITTING)
        except NotSentError as refused:
            return self._not_sent(claimed, refused)
        except _NoLongerRightError as changed:
            session.abandon()
            return self._settle(claimed, State.CLAIMED, State.WITHDRAWN, detail=reason_code(changed.finding))
        except DeliveryMovedOnError:
            session.abandon()
            return None
        except BaseException:
            session.abandon()
            self._unclaim(claimed)
            raise
        return self._finish(session, claimed)

    def _claim(self, delivery_id: DeliveryId) -> _Claimed | State | None:
        now, token = self._clock.now(), uuid.uuid4().hex
        with self._ledger.change() as change:
            delivery = change.deliveries.get(delivery_id)
            if delivery.state is not State.QUEUED:
                return None
            frozen = change.deliveries.frozen(delivery_id)
            facts = facts_of(change, self._clock, delivery)
            unfit = [*forbids(change, delivery, facts), *check_account(change, frozen)]
            doubt = "" if unfit else self._doubt(delivery, frozen, facts)
            night = facts.night
            if unfit:
                withdraw(change, delivery, unfit[0], self._clock)
            elif night is not None and delivery.not_before < night.began:
                change.deliveries.put_off(delivery_id, night.ends, QUIET)
                change.commit()
                return None
            elif doubt:
                change.deliveries.move(Move(delivery_id, State.QUEUED, State.HELD, now, detail=doubt))
                log_move(change, self._clock, delivery, State.HELD, doubt)
            elif not change.deliveries.claim(delivery_id, token, now):
                return None
            claimed = change.deliveries.get(delivery_id)
            entry = entry_of(change, claimed, claimed.state, now)
            change.commit()
        return _Claimed(claimed, entry, frozen, token) if claimed.state is State.CLAIMED else claimed.state

    def _doubt(self, delivery: Delivery, frozen: Frozen, facts: PreflightFacts) -> str:
        """Return why a person should look at the message before it goes; empty when nothing speaks against it."""
        if hashlib.sha256(frozen.mime).hexdigest() != delivery.sha256:
            return "not the bytes that were approved"
        if self._clock.now() - delivery.not_before > STALE_AFTER:
            return "approved too long ago"
        found = wants_a_look(preflight(facts))
        return reason_code(found[0]) if found else ""

    def _commit_intent(self, claimed: _Claimed) -> None:
        delivery = claimed.delivery
        with self._ledger.change() as change:
            unfit = check_again(change, self._clock, delivery)
            if unfit:
                raise _NoLongerRightError(unfit[0])
            move = Move(delivery.id, State.CLAIMED, State.COMMITTING, self._clock.now(), claimed.token)
            if not change.deliveries.move(move):
                raise DeliveryMovedOnError(delivery.id, change.deliveries.get(delivery.id).state)
            change.commit()

    def _finish(self, session: MailSession, claimed: _Claimed) -> State:
        try:
            reply = session.finish()
        except OutcomeUnknownError:
            return self._settle(claimed, State.COMMITTING, State.UNKNOWN, detail="no clear answer")
        except BaseException:
            self._settle(claimed, State.COMMITTING, State.UNKNOWN, detail="stopped before the server's answer")
            raise
        later = self._clock.now() + claimed.delivery.rest_before_retry if reply.state is State.QUEUED else None
        state = self._settle(
            claimed, State.COMMITTING, reply.state, code=reply.code, detail=reply.text, next_try_at=later
        )
        if reply.refusal is not None and reply.refusal.scope is Scope.ACCOUNT:
            raise NotSentError(reply.refusal, reply.code, reply.text)
        return state

    def _not_sent(self, claimed: _Claimed, refused: NotSentError) -> State:
        of_account = refused.scope is Scope.ACCOUNT
        fails = refused.permanent and not of_account
        state = self._settle(
            claimed,
            State.CLAIMED,
            State.FAILED if fails else State.QUEUED,
            code=refused.code,
            detail=f"{refused.trouble.value}: {refused.detail if refused.code else ''}",
            next_try_at=None if fails or of_account else self._clock.now() + claimed.delivery.rest_before_retry,
            bounced=refused.recipient if fails and refused.scope is Scope.RECIPIENT else "",
        )
        if of_account:
            raise refused
        return state

    def _unclaim(self, claimed: _Claimed) -> None:
        """Put back what was stopped before its end was sent, however far the ledger says it had come."""
        with self._ledger.change() as change:
            delivery = change.deliveries.get(claimed.delivery.id)
        if delivery.state in (State.CLAIMED, State.COMMITTING):
            detail = "stopped before the end of the message"
            with suppress(DeliveryMovedOnError):
                later = self._clock.now() + delivery.rest_before_retry
                self._settle(claimed, delivery.state, State.QUEUED, detail=detail, next_try_at=later)

    def _settle(
        self,
        claimed: _Claimed,
        came_from: State,
        state: State,
        *,
        code: int | None = None,
        detail: str = "",
        next_try_at: datetime | None = None,
        bounced: str = "",
    ) -> State:
        """Write what became of a message into the ledger, and into the journal even where the ledger cannot be."""
        delivery = claimed.delivery
        move = Move(delivery.id, came_from, state, self._clock.now(), claimed.token, code, detail, next_try_at)
        try:
            self._write_for_sure(delivery, move, bounced)
        finally:
            if came_from is State.COMMITTING:
                self._witness(claimed.entry, state)
        return state

    def _write_for_sure(self, delivery: Delivery, move: Move, bounced: str) -> None:
        """Write a last word, if need be at the cost of the reserve; an error may come although it was written."""
        try:
            self._write(delivery, move, bounced)
        except LedgerError as error:
            if isinstance(error, DiskFullError | DiskFailedError):
                self._reserve.give_up()
            try:
                self._write(delivery, move, bounced)
            except DeliveryMovedOnError as moved:
                if moved.state is not move.to_state:
                    raise

    def _write(self, delivery: Delivery, move: Move, bounced: str) -> None:
        with self._ledger.change() as change:
            if not change.deliveries.move(move):
                raise DeliveryMovedOnError(delivery.id, change.deliveries.get(delivery.id).state)
            log_move(change, self._clock, delivery, move.to_state, move.detail)
            if bounced:
                change.clients.mark_bounced(bounced)
            change.commit()

    def _witness(self, entry: JournalEntry, state: State) -> None:
        with self._one_at_a_time:
            self._journal.append(replace(entry, state=state, at=self._clock.now()))

    def _pause(self, account: MailAccount, refused: NotSentError) -> None:
        until = None if refused.permanent else self._clock.now() + ACCOUNT_REST
        with self._ledger.change() as change:
            change.accounts.pause(account.id, refused.trouble.value, until)
            change.commit()
