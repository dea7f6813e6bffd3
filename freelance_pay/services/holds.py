"""Promise, pause, skip, dispute: what makes reminders rest, with its end and its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.holds import Hold, HoldKind, hold_on
from freelance_pay.domain.instalments import PlanId
from freelance_pay.domain.money_errors import PastDayError
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.holds import About, HoldId
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock


class HoldService:
    """What a person does to keep reminders back: from all invoices of a client, from one, or from one instalment."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def promise(self, client_id: ClientId, about: About, until: date, note: str = "") -> HoldId:
        """The client promised to pay by `until`: reminders rest until the day after. Raises PastDayError."""
        return self._hold(HoldKind.PROMISE, client_id, about, until, note)

    def pause(self, client_id: ClientId, about: About, until: date | None, reason: str = "") -> HoldId:
        """Leave the client alone up to and including `until` (None: until ended). Raises PastDayError."""
        return self._hold(HoldKind.PAUSE, client_id, about, until, reason)

    def dispute(self, client_id: ClientId, about: About, reason: str, until: date | None = None) -> HoldId:
        """The client objects: what it is about stays in the totals and out of the letters.

        It rests up to and including `until`, or (None) until the dispute is ended. Raises PastDayError.
        """
        return self._hold(HoldKind.DISPUTE, client_id, about, until, reason)

    def end(self, hold_id: HoldId) -> None:
        """End a hold now."""
        with self._ledger.change() as change:
            hold = change.holds.get(hold_id)
            change.holds.end(hold_id, self._clock.now())
            data = {"kind": hold.kind.value}
            change.events.add(
                Event(self._clock.now(), EventKind.HOLD_ENDED, hold.client_id, hold.invoice_id, data=data)
            )
            change.commit()

    def standing(self, client_id: ClientId) -> tuple[Hold, ...]:
        """Return the client's holds that rest today: not those on something that is paid."""
        with self._ledger.change() as change:
            active = (hold for hold in change.holds.standing(client_id) if hold.is_active(self._clock.today()))
            return tuple(hold for hold in active if _rests(change, hold))

    def _hold(self, kind: HoldKind, client_id: ClientId, about: About, until: date | None, reason: str) -> HoldId:
        invoice_id, instalment = hold_on(about)
        hold = Hold(kind, client_id, invoice_id, self._clock.today(), until, reason, instalment=instalment)
        with self._ledger.change() as change:
            hold_id = keep_hold(change, self._clock, hold)
            change.commit()
        return hold_id


def _rests(change: Change, hold: Hold) -> bool:
    if hold.is_for_all:
        return True
    part = hold.instalment
    ids = (hold.invoice_id,) if part is None else change.plans.get(PlanId(part.plan_id)).invoice_ids
    covered = change.invoices.many(invoice_id for invoice_id in ids if invoice_id is not None)
    return any(hold.covers(invoice) and invoice.open.minor > 0 for invoice in covered)


def keep_hold(change: Change, clock: Clock, hold: Hold) -> HoldId:
    """Keep `hold` and withdraw the messages that it makes wrong. Raises PastDayError when it is over already."""
    if hold.until is not None and hold.until < clock.today():
        raise PastDayError(hold.until)
    hold_id = change.holds.add(hold, clock.now())
    data = {"kind": hold.kind.value, "until": hold.until.isoformat() if hold.until else "", "reason": hold.reason}
    if hold.instalment is not None:
        data["instalment"] = hold.instalment.due_on.isoformat()
    change.events.add(Event(clock.now(), EventKind.HOLD_ADDED, hold.client_id, hold.invoice_id, data=data))
    withdraw_unfit(change, clock, hold.client_id)
    return hold_id
