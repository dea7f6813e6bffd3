"""What happens to unfinished messages at start-up and after a restore: nothing is sent twice, nothing is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import IN_FLIGHT, State
from freelance_pay.domain.transport import JournalDamagedError
from freelance_pay.services.checks import log_move
from freelance_pay.services.letter_keys import known_letters, recognised
from freelance_pay.services.lost_messages import lost_messages, note_lost
from freelance_pay.services.offers import enter_offer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from freelance_pay.domain.deliveries import Delivery, DeliveryId, Intent
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, SendJournal

_MEANT = {State.SENT: State.SENT, State.COMMITTING: State.UNKNOWN, State.UNKNOWN: State.UNKNOWN}
"""What a journal's last word on a message means for a ledger that does not know it."""
RESTORED = "the ledger was restored from a copy"
CLOCK_JUMP = timedelta(hours=36)
"""Further ahead of the clock nothing was approved by a clock that was right, in whatever time zone."""
_FROM_JOURNAL = "known from the send journal"


class Recovery:
    """Runs once at start-up, under the instance lock, before anything may be sent."""

    def __init__(self, ledger: Ledger, journal: SendJournal, clock: Clock) -> None:
        self._ledger = ledger
        self._journal = journal
        self._clock = clock

    def run(self) -> None:
        """CLAIMED was surely not sent: QUEUED. COMMITTING may have been: UNKNOWN. Then the journal is compared.

        A journal that knows more proves that the ledger is an old copy, however it came there: what waits is held.
        Raises JournalDamagedError when the journal has damaged lines: once, after its sound lines were used, what was
        waiting was held, and the damage was set aside.
        """
        unfinished = {State.CLAIMED: State.QUEUED, State.COMMITTING: State.UNKNOWN}
        self._move_all(unfinished, "the program ended while it was being sent")
        self._hold_from_the_future()
        try:
            is_older = self._believe(self._journal.read())
        except JournalDamagedError as damage:
            self._believe(damage.entries)
            self.hold_waiting("the send journal is damaged")
            if damage.damaged_lines:
                self._journal.set_damage_aside()
            raise
        if is_older:
            self.hold_waiting(RESTORED)

    def prepare(self, copy: Ledger) -> None:
        """Make a copy fit to become the ledger: nothing in it waits to be sent, and it knows what the journal knows.

        Damage in the journal is told by `run` on the ledger that the copy has become.
        """
        Recovery(copy, self._journal, self._clock).settle_copy()

    def hold_waiting(self, why: str) -> None:
        """After a restore: what was waiting in the old copy may be outdated or sent; a person looks at it first."""
        self._move_all({State.QUEUED: State.HELD}, why)

    def _hold_from_the_future(self) -> None:
        """What a wrong clock approved would wait for its day, and keep its invoices from every other step meanwhile."""
        latest = self._clock.now() + CLOCK_JUMP
        with self._ledger.change() as change:
            for delivery in change.deliveries.in_states(State.QUEUED):
                if delivery.approved_at > latest:
                    self._impose(change, delivery, State.HELD, "approved on a day that has not come")
            change.commit()

    def settle_copy(self) -> None:
        """Hold what waits in the ledger, which is a copy, and believe the sound lines of the journal."""
        held = {State.QUEUED: State.HELD, State.CLAIMED: State.HELD, State.COMMITTING: State.UNKNOWN}
        self._move_all(held, RESTORED)
        try:
            entries = self._journal.read()
        except JournalDamagedError as damage:
            entries = damage.entries
        self._believe(entries)

    def _move_all(self, moves: Mapping[State, State], why: str) -> None:
        with self._ledger.change() as change:
            for delivery in change.deliveries.in_states(*moves):
                self._impose(change, delivery, moves[delivery.state], why)
            change.commit()

    def _believe(self, entries: Iterable[JournalEntry]) -> bool:
        """Bring the ledger up to what the journal says, message by message in the order of their last entries.

        Return whether the ledger turned out to be older than the journal.
        """
        last: dict[str, JournalEntry] = {}
        for entry in entries:
            last.pop(entry.message_id, None)
            last[entry.message_id] = entry
        with self._ledger.change() as change:
            known = change.deliveries.states_by_message_id()
            is_older = False
            for entry in last.values():
                state = known.get(entry.message_id, State.SENT)
                if state is not State.SENT:
                    is_older |= state in (State.QUEUED, State.HELD) and entry.state is State.SENT
                    self._correct(change, entry)
            unknown = [entry for entry in last.values() if entry.message_id not in known and entry.state in _MEANT]
            is_older |= bool(unknown) and self._enter_all(change, unknown)
            change.commit()
        return is_older

    def _enter_all(self, change: Change, unknown: Sequence[JournalEntry]) -> bool:
        """Enter the messages only the journal knows, and note those that are about what the ledger does not have.

        Return whether anything was entered or noted that was not before.
        """
        letters = known_letters(change, unknown)
        before = lost_messages(change)
        lost, has_entered = set(before), False
        for entry in unknown:
            intents, is_all = recognised(entry, letters)
            has_entered |= self._enter(change, entry, intents)
            lost = lost - {entry.message_id} if is_all else lost | {entry.message_id}
        if lost != before:
            note_lost(change, lost)
        return has_entered or not lost <= before

    def _correct(self, change: Change, entry: JournalEntry) -> None:
        """The ledger knows the message, but perhaps not its end."""
        delivery = change.deliveries.by_message_id(entry.message_id)
        if delivery is None or not delivery.deeds:
            return
        if delivery.state is State.UNKNOWN:
            if entry.state in (State.SENT, State.WITHDRAWN):
                self._impose(change, delivery, entry.state, _FROM_JOURNAL, entry.at)
        elif entry.state in _MEANT:
            state = self._meant(change, entry, delivery.intents, delivery.id)
            self._impose(change, delivery, state, _FROM_JOURNAL, entry.at)

    def _enter(self, change: Change, entry: JournalEntry, found: Iterable[Intent]) -> bool:
        """The ledger is older than the message: what it did counts as done, and what would do it again is withdrawn.

        Return whether there was anything to enter.
        """
        intents = []
        for intent in found:
            holder = change.deliveries.holder_of(intent)
            if holder is not None and holder.state is State.SENT:
                continue
            if holder is not None:
                self._impose(change, holder, State.WITHDRAWN, "another message did the same, says the send journal")
            intents.append(intent)
        if not intents:
            return False
        meant = replace(entry, state=self._meant(change, entry, intents, None))
        if entry.parts:
            plan_id = enter_offer(change, self._clock, meant, [intent.invoice_id for intent in intents])
            intents = [replace(intent, instalment=plan_id) for intent in intents]
        invoice = change.invoices.get(intents[0].invoice_id)
        change.deliveries.add_witnessed(meant, intents, invoice.client_id, invoice.currency)
        return True

    def _meant(self, change: Change, entry: JournalEntry, intents: Iterable[Intent], own: DeliveryId | None) -> State:
        """Return what an entry makes of its message. Beside another doubt about the invoice, doubt counts as sent."""
        elsewhere = change.deliveries.pending_elsewhere([intent.invoice_id for intent in intents], own)
        return State.SENT if set(elsewhere.values()) & IN_FLIGHT else _MEANT[entry.state]

    def _impose(
        self, change: Change, delivery: Delivery, state: State, why: str, sent_at: datetime | None = None
    ) -> None:
        change.deliveries.impose(delivery.id, state, why, sent_at if state is State.SENT else None)
        log_move(change, self._clock, delivery, state, why)
