"""Calls: whom to call and what to say, and what came of it, with its consequence in the same transaction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from freelance_pay.domain.calls import CallNeedsDayError, CallNeedsNoteError, CallOutcome
from freelance_pay.domain.clients import Contact, Role
from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.invoices import days_overdue
from freelance_pay.domain.money import sum_money
from freelance_pay.services.client_days import client_day
from freelance_pay.services.holds import keep_hold
from freelance_pay.services.ledger_ports import Event, EventKind
from freelance_pay.services.owed import owed_facts
from freelance_pay.services.policy_book import read_home_zone
from freelance_pay.services.views import OpenInvoiceLine

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import Client, ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.steps import ClientFacts
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, ScriptWriter

_NEED_A_NOTE = frozenset({CallOutcome.DISPUTES, CallOutcome.OTHER})


@dataclass(frozen=True, slots=True)
class Call:
    """A call that was made, and what came of it.

    `until` is the day of WILL_PAY_ON; `invoice_id` the one that DISPUTES is about, None: every open one in `currency`.
    """

    client_id: ClientId
    currency: str
    outcome: CallOutcome
    until: date | None = None
    invoice_id: InvoiceId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallBrief:
    """Whom to call and what about. `callees` have a phone number, those who get the reminders first.

    `invoices` are the open ones, `days_overdue` counts from the oldest day that counts; `script` is what to say, in the
    client's language, empty where there is nothing to ask for.
    """

    client_id: ClientId
    currency: str
    client_name: str
    language: str
    callees: tuple[Contact, ...] = ()
    invoices: tuple[OpenInvoiceLine, ...] = ()
    total: Money | None = None
    days_overdue: int = 0
    script: str = ""


class CallService:
    """What a person does before and after a call. A call counts as contact and never raises a stage."""

    def __init__(self, ledger: Ledger, writer: ScriptWriter, clock: Clock) -> None:
        self._ledger = ledger
        self._writer = writer
        self._clock = clock

    def brief(self, client_id: ClientId, currency: str) -> CallBrief:
        """Return whom to call and what to say today."""
        with self._ledger.look() as ledger:
            facts = ledger.facts(client_id, currency)
            invoices = ledger.invoices.many([one.invoice.id for one in facts.invoices])
            client, today = facts.client, client_day(self._clock, facts.client, read_home_zone(ledger))
            callees = callees_of(client)
            lines = [OpenInvoiceLine(one.id, one.number, one.next_due, one.open) for one in invoices if one.open.minor]
            lines.sort(key=lambda line: line.due_on)
            return CallBrief(
                client_id,
                currency,
                client.name,
                client.language,
                callees,
                tuple(lines),
                sum_money([line.open for line in lines], currency),
                days_overdue(lines[0].due_on, today) if lines else 0,
                self._script(ledger, facts, next(iter(callees), Contact())),
            )

    def done(
        self,
        client_id: ClientId,
        currency: str,
        outcome: CallOutcome,
        until: date | None = None,
        invoice_id: InvoiceId | None = None,
        note: str = "",
    ) -> None:
        """Keep a call and do at once what follows from it: a promise, a dispute, a note that it was the wrong person.

        Messages that wait and are no longer right are withdrawn. Raises CallNeedsDayError, CallNeedsNoteError,
        PastDayError; then nothing is kept.
        """
        call = Call(client_id, currency, outcome, until, invoice_id, note.strip())
        if outcome is CallOutcome.WILL_PAY_ON and until is None:
            raise CallNeedsDayError
        if outcome in _NEED_A_NOTE and not call.note:
            raise CallNeedsNoteError
        with self._ledger.change() as change:
            change.events.add(Event(self._clock.now(), EventKind.CALL_DONE, client_id, invoice_id, data=_facts(call)))
            self._follow(change, call)
            change.commit()

    def _script(self, ledger: Change, facts: ClientFacts, contact: Contact) -> str:
        try:
            return self._writer.script(owed_facts(ledger, self._clock, facts, contact))
        except DomainError:  # nothing to ask for, or nobody wrote down who calls: a call needs no script
            return ""

    def _follow(self, change: Change, call: Call) -> None:
        if call.outcome is CallOutcome.WILL_PAY_ON:
            self._hold(change, call, HoldKind.PROMISE, None, call.until)
        elif call.outcome is CallOutcome.DISPUTES:
            for invoice_id in _disputed(change, call):
                self._hold(change, call, HoldKind.DISPUTE, invoice_id, None)
        elif call.outcome is CallOutcome.WRONG_PERSON and call.note:
            client = change.clients.get(call.client_id)
            note = "\n".join(part for part in (client.note, f"{self._clock.today().isoformat()}: {call.note}") if part)
            change.clients.save(replace(client, note=note))
            change.events.add(
                Event(self._clock.now(), EventKind.CLIENT_CHANGED, call.client_id, data={"note": call.note})
            )

    def _hold(
        self, change: Change, call: Call, kind: HoldKind, invoice_id: InvoiceId | None, until: date | None
    ) -> None:
        hold = Hold(kind, call.client_id, invoice_id, self._clock.today(), until, call.note)
        keep_hold(change, self._clock, hold)


def callees_of(client: Client) -> tuple[Contact, ...]:
    """Return the contacts that can be called, those who get the reminders first."""
    reachable = [contact for contact in client.contacts if contact.phone.strip()]
    return tuple(sorted(reachable, key=lambda contact: list(Role).index(contact.role)))


def _disputed(change: Change, call: Call) -> tuple[InvoiceId, ...]:
    if call.invoice_id is not None:
        return (call.invoice_id,)
    return tuple(invoice.id for invoice in change.invoices.open_of(call.client_id, call.currency))


def _facts(call: Call) -> dict[str, str]:
    until = call.until if call.outcome is CallOutcome.WILL_PAY_ON else None
    day = {} if until is None else {"until": until.isoformat()}
    return {"currency": call.currency, "outcome": call.outcome.value, "note": call.note, **day}
