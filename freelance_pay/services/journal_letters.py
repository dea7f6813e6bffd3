"""Enters into a ledger what only the send journal knows: a copy from before does not send again what was sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import IN_FLIGHT, DeliveryKind, State
from freelance_pay.domain.instalments import PlanId
from freelance_pay.services.checks import follow, log_move
from freelance_pay.services.letter_keys import known_letters, last_words, recognised
from freelance_pay.services.lost_messages import lost_messages, note_looked_for, note_lost, were_looked_for
from freelance_pay.services.offers import enter_offer, widen_offer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from freelance_pay.domain.deliveries import Delivery, DeliveryId, Intent
    from freelance_pay.domain.transport import JournalEntry
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, SendJournal

MEANT = {State.SENT: State.SENT, State.COMMITTING: State.UNKNOWN, State.UNKNOWN: State.UNKNOWN}
"""What a journal's last word on a message means for a ledger that does not know it."""
_LEFT = frozenset({State.CLAIMED, State.COMMITTING, State.SENT})
_STANDS = frozenset({State.UNKNOWN, State.SENT})
"""Where a message stands that may have arrived. Of any other the ledger decides: a person, or a server, settled it."""


def catch_up(ledger: Ledger, journal: SendJournal, clock: Clock) -> bool:
    """Enter what lost messages did for what was entered into the ledger since they were last looked for.

    Return whether there was any such thing. Raises JournalDamagedError.
    """
    with ledger.look() as seen:
        lost = lost_messages(seen)
        if not lost or were_looked_for(seen, lost):
            return False
    with ledger.change() as change:
        has_entered = enter_letters(change, clock, last_words(journal.read()))
        change.commit()
    return has_entered


def enter_letters(change: Change, clock: Clock, words: Mapping[str, JournalEntry]) -> bool:
    """Enter the messages that the ledger does not know, or knows in part, and note those it still does not know whole.

    `words` are the journal's last words. Return whether anything was entered, or noted that was not before.
    """
    known = change.deliveries.states_by_message_id()
    before = lost_messages(change)
    in_question = before | (words.keys() - known.keys())
    wanted = {
        message_id: entry
        for message_id, entry in words.items()
        if message_id in in_question and entry.state in MEANT and known.get(message_id, State.SENT) in _STANDS
    }
    lost = before - (words.keys() - wanted.keys())
    has_entered = False
    in_doubt = before | wanted.keys()
    if in_doubt and not were_looked_for(change, in_doubt):
        letters = known_letters(change, tuple(wanted.values()))
        for entry in wanted.values():
            found, is_all = recognised(entry, letters)
            intents = _named(change, entry, found)
            has_entered |= _enter(change, clock, entry, intents)
            lost = lost - {entry.message_id} if is_all and len(intents) == len(found) else lost | {entry.message_id}
        note_looked_for(change, in_doubt)
    if lost != before:
        note_lost(change, lost)
    return has_entered or not lost <= before


def meant(change: Change, entry: JournalEntry, intents: Iterable[Intent], own: DeliveryId | None) -> State:
    """Return what an entry makes of its message. Beside another doubt about the invoice, doubt counts as sent."""
    elsewhere = change.deliveries.pending_elsewhere([intent.invoice_id for intent in intents], own)
    return State.SENT if set(elsewhere.values()) & IN_FLIGHT else MEANT[entry.state]


def impose(
    change: Change, clock: Clock, delivery: Delivery, state: State, why: str, sent_at: datetime | None = None
) -> None:
    """Set a state that the journal or a restart proves, and let follow what depends on it."""
    change.deliveries.impose(delivery.id, state, why, sent_at if state is State.SENT else None)
    log_move(change, clock, delivery, state, why)


def _named(change: Change, entry: JournalEntry, intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Let an apology be about the message it names; nothing is left of it where the ledger does not have that one."""
    if not any(intent.kind is DeliveryKind.APOLOGY for intent in intents):
        return intents
    mistaken = change.deliveries.by_message_id(entry.takes_back)
    return () if mistaken is None else tuple(replace(intent, instalment=mistaken.id) for intent in intents)


def _enter(change: Change, clock: Clock, entry: JournalEntry, found: Iterable[Intent]) -> bool:
    """The ledger is older than the message: what it did counts as done, and what would do it again is withdrawn.

    Return whether there was anything to enter.
    """
    delivery = change.deliveries.by_message_id(entry.message_id)
    done = () if delivery is None else {intent.invoice_id for intent in delivery.deeds}
    intents = [intent for intent in found if intent.invoice_id not in done and _is_free(change, clock, intent)]
    if not intents:
        return False
    own = None if delivery is None else delivery.id
    entry = replace(entry, state=meant(change, entry, intents, own))
    if delivery is not None and delivery.state is State.UNKNOWN and entry.state is State.SENT:
        impose(change, clock, delivery, State.SENT, _FROM_JOURNAL, entry.at)
    if entry.parts:
        plan_id = _offer(change, clock, entry, delivery, intents)
        intents = [replace(intent, instalment=plan_id) for intent in intents]
    invoice = change.invoices.get(intents[0].invoice_id)
    entered = change.deliveries.get(
        change.deliveries.add_witnessed(entry, intents, invoice.client_id, invoice.currency)
    )
    if any(intent.kind is DeliveryKind.TAKEN_BACK for intent in entered.intents):
        change.deliveries.take_back(entered.id)
    follow(change, clock, entered, entered.state)
    return True


_FROM_JOURNAL = "known from the send journal"


def _is_free(change: Change, clock: Clock, intent: Intent) -> bool:
    """Tell whether no other message did this, or is doing it; what waits to do it is withdrawn."""
    holder = change.deliveries.holder_of(intent)
    if holder is not None and holder.state not in _LEFT:
        impose(change, clock, holder, State.WITHDRAWN, "another message did the same, says the send journal")
    return holder is None or holder.state not in _LEFT


def _offer(
    change: Change, clock: Clock, entry: JournalEntry, delivery: Delivery | None, intents: Iterable[Intent]
) -> PlanId:
    invoice_ids = [intent.invoice_id for intent in intents]
    if delivery is None:
        return enter_offer(change, clock, entry, invoice_ids)
    plan_id = PlanId(delivery.deeds[0].instalment)
    widen_offer(change, clock, plan_id, invoice_ids)
    return plan_id
