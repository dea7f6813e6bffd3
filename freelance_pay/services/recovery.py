"""What happens to unfinished messages at start-up and after a restore: nothing is sent twice, nothing is forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.transport import JournalDamagedError
from freelance_pay.services.journal_letters import MEANT, enter_letters, impose, meant
from freelance_pay.services.letter_keys import last_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, SendJournal

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
                    impose(change, self._clock, delivery, State.HELD, "approved on a day that has not come")
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
                impose(change, self._clock, delivery, moves[delivery.state], why)
            change.commit()

    def _believe(self, entries: Iterable[JournalEntry]) -> bool:
        """Bring the ledger up to what the journal says, message by message in the order of their last entries.

        Return whether the ledger turned out to be older than the journal.
        """
        words = last_words(entries)
        with self._ledger.change() as change:
            known = change.deliveries.states_by_message_id()
            is_older = False
            for entry in words.values():
                state = known.get(entry.message_id, State.SENT)
                if state is not State.SENT:
                    is_older |= state in (State.QUEUED, State.HELD) and entry.state is State.SENT
                    self._correct(change, entry)
            is_older |= enter_letters(change, self._clock, words)
            change.commit()
        return is_older

    def _correct(self, change: Change, entry: JournalEntry) -> None:
        """The ledger knows the message, but perhaps not its end."""
        delivery = change.deliveries.by_message_id(entry.message_id)
        if delivery is None or not delivery.deeds:
            return
        if delivery.state is State.UNKNOWN:
            if entry.state in (State.SENT, State.WITHDRAWN):
                impose(change, self._clock, delivery, entry.state, _FROM_JOURNAL, entry.at)
        elif entry.state in MEANT:
            state = meant(change, entry, delivery.intents, delivery.id)
            impose(change, self._clock, delivery, state, _FROM_JOURNAL, entry.at)
