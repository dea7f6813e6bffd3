"""What the send journal knows a message by, and what a ledger recognises of it: an older copy of it does, too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryId, DeliveryKind, Intent
from freelance_pay.domain.instalments import PlanId
from freelance_pay.domain.payments import PaymentId
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.transport import JournalEntry, letter_key, names_of
from freelance_pay.services.offers import OFFER_STAGE
from freelance_pay.services.thanks import PROPOSED_FOR, thanks_intent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from freelance_pay.domain.deliveries import Delivery, State
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.payments import Payment
    from freelance_pay.services.ledger_ports import Change


def entry_of(change: Change, delivery: Delivery, state: State, at: datetime) -> JournalEntry:
    """Return what the journal is told of a delivery: a key for each of its intents; what it only lists has none."""
    intents = [intent for intent in delivery.intents if intent.kind is not DeliveryKind.LISTED]
    names = {entry.id: names_of(entry) for entry in change.invoices.entries([one.invoice_id for one in intents])}
    keys = tuple(" ".join(_keys(names[one.invoice_id], one, _about(change, one))) for one in intents)
    return JournalEntry(keys, delivery.message_id, state, at, _parts(change, intents), _takes_back(change, intents))


def known_letters(change: Change, unknown: Sequence[JournalEntry]) -> dict[str, Intent]:
    """Return what the messages of the `unknown` entries did for invoices this ledger has, under their keys.

    Recognised are reminders, offers of instalments, apologies (of what: see `JournalEntry`), and thank-yous for what
    came in shortly before the first entry.
    """
    if not unknown:
        return {}
    wanted = {key for entry in unknown for keys in entry.keys for key in keys.split()}
    payments = _payments_by_invoice(change, min(entry.at for entry in unknown).date())
    found: dict[str, Intent] = {}
    for invoice in change.invoices.entries():
        names = names_of(invoice)
        for intent, about in _possible(invoice.id, payments.get(invoice.id, ())):
            found |= dict.fromkeys(wanted.intersection(_keys(names, intent, about)), intent)
    return found


def recognised(entry: JournalEntry, known: Mapping[str, Intent]) -> tuple[tuple[Intent, ...], bool]:
    """Return what the message of `entry` did as this ledger knows it, and whether that is all that it did."""
    matches = [next((known[key] for key in keys.split() if key in known), None) for keys in entry.keys]
    found = tuple(dict.fromkeys(intent for intent in matches if intent is not None))
    return found, None not in matches


def last_words(entries: Iterable[JournalEntry]) -> dict[str, JournalEntry]:
    """Return the last entry of each message under its Message-ID, in their order, with the keys of the earlier ones.

    What was written of it when the ledger knew it in part does not say all that it did.
    """
    last: dict[str, JournalEntry] = {}
    for entry in entries:
        earlier = last.pop(entry.message_id, None)
        last[entry.message_id] = entry if earlier is None else _joined(earlier, entry)
    return last


def _joined(earlier: JournalEntry, later: JournalEntry) -> JournalEntry:
    more = [keys for keys in earlier.keys if all(set(keys.split()).isdisjoint(one.split()) for one in later.keys)]
    return replace(later, keys=(*later.keys, *more), parts=later.parts or earlier.parts)


def _possible(invoice_id: InvoiceId, payments: Iterable[Payment]) -> Iterator[tuple[Intent, str]]:
    for stage in Stage:
        yield Intent(invoice_id, DeliveryKind.REMINDER, stage, 0), _ONE
    yield Intent(invoice_id, DeliveryKind.INSTALMENT_OFFER, OFFER_STAGE, 0), _ONE
    yield Intent(invoice_id, DeliveryKind.APOLOGY, Stage.PRE_DUE, 0), _ONE
    for payment in payments:
        yield thanks_intent(invoice_id, payment.id), _payment(payment)


_ONE = "0"
"""Of these there is one for an invoice; of several offers or apologies each has a Message-ID of its own."""


def _about(change: Change, intent: Intent) -> str:
    if intent.kind is not DeliveryKind.THANK_YOU:
        return _ONE
    return _payment(change.money.payment(PaymentId(intent.instalment)))


def _payment(payment: Payment) -> str:
    """Name a payment by what the bank says of it: entered once more it is the same."""
    return f"{payment.received_on.isoformat()} {payment.amount}"


def _payments_by_invoice(change: Change, since: date) -> Mapping[InvoiceId, list[Payment]]:
    found: dict[InvoiceId, list[Payment]] = {}
    for payment in change.money.payments_since(since - PROPOSED_FOR):
        for part in change.money.parts_of(payment.id):
            found.setdefault(part.invoice_id, []).append(payment)
    return found


def _parts(change: Change, intents: Sequence[Intent]) -> tuple[tuple[date, int], ...]:
    if not intents or intents[0].kind is not DeliveryKind.INSTALMENT_OFFER or not intents[0].instalment:
        return ()
    plan = change.plans.get(PlanId(intents[0].instalment))
    return tuple((part.due_on, part.amount.minor) for part in plan.instalments)


def _takes_back(change: Change, intents: Sequence[Intent]) -> str:
    if not intents or intents[0].kind is not DeliveryKind.APOLOGY:
        return ""
    return change.deliveries.get(DeliveryId(intents[0].instalment)).message_id


def _keys(names: Iterable[str], intent: Intent, about: str) -> tuple[str, ...]:
    return tuple(letter_key(name, intent.kind, intent.stage, about) for name in names)
