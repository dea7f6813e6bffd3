"""What happens to unfinished messages at start-up and after a restore: nothing is sent twice, nothing is forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryKind, Intent, State
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.transport import JournalDamagedError, intent_key
from freelance_pay.services.checks import log_move

if TYPE_CHECKING:
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, SendJournal

_MEANT = {State.SENT: State.SENT, State.COMMITTING: State.UNKNOWN, State.UNKNOWN: State.UNKNOWN}
"""What a journal's last word on a message means for a ledger that does not know it."""


class Recovery:
    """Runs once at start-up, under the instance lock, before anything may be sent."""

    def __init__(self, ledger: Ledger, journal: SendJournal, clock: Clock) -> None:
        self._ledger = ledger
        self._journal = journal
        self._clock = clock
        self._by_key: dict[str, Intent] | None = None

    def run(self) -> None:
        """CLAIMED was surely not sent: QUEUED. COMMITTING may have been: UNKNOWN. Then the journal is compared.

        Raises JournalDamagedError, after using its sound lines, when the journal has damaged ones.
        """
        with self._ledger.change() as change:
            for delivery in change.deliveries.in_states(State.CLAIMED, State.COMMITTING):
                state = State.QUEUED if delivery.state is State.CLAIMED else State.UNKNOWN
                change.deliveries.impose(delivery.id, state, "the program ended while it was being sent")
                log_move(change, self._clock, delivery, state, "found at start")
            change.commit()
        self._compare_with_journal()

    def hold_waiting(self, why: str) -> None:
        """After a restore: what was waiting in the old copy may be outdated or sent; a person looks at it first."""
        with self._ledger.change() as change:
            for delivery in change.deliveries.in_states(State.QUEUED):
                change.deliveries.impose(delivery.id, State.HELD, why)
                log_move(change, self._clock, delivery, State.HELD, why)
            change.commit()

    def _compare_with_journal(self) -> None:
        damage: JournalDamagedError | None = None
        try:
            entries = self._journal.read()
        except JournalDamagedError as error:
            entries, damage = error.entries, error
        last = {entry.message_id: entry for entry in entries}
        with self._ledger.change() as change:
            for entry in last.values():
                if entry.state in _MEANT:
                    self._compare(change, entry)
            change.commit()
        if damage is not None:
            raise damage

    def _compare(self, change: Change, entry: JournalEntry) -> None:
        known = change.deliveries.by_message_id(entry.message_id)
        if known is None:
            self._enter(change, entry)
        elif known.state in (State.QUEUED, State.HELD):
            state = _MEANT[entry.state]
            change.deliveries.impose(known.id, state, "known from the send journal")
            log_move(change, self._clock, known, state, "known from the send journal")

    def _enter(self, change: Change, entry: JournalEntry) -> None:
        reminders = self._reminders_by_key(change)
        intents = [reminders[key] for key in entry.keys if key in reminders]
        intents = [intent for intent in intents if not change.deliveries.is_taken(intent)]
        if not intents:
            return
        invoice = change.invoices.get(intents[0].invoice_id)
        meant = replace(entry, state=_MEANT[entry.state])
        change.deliveries.add_witnessed(meant, intents, invoice.client_id, invoice.currency)

    def _reminders_by_key(self, change: Change) -> dict[str, Intent]:
        if self._by_key is None:
            every = (
                Intent(invoice_id, DeliveryKind.REMINDER, stage, 0)
                for invoice_id in change.invoices.all_ids()
                for stage in Stage
            )
            self._by_key = {intent_key(intent): intent for intent in every}
        return self._by_key
