"""Promise, pause, skip, dispute: what makes reminders rest, with its end and its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.money_errors import PastDayError
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.holds import HoldId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock


class HoldService:
    """What a person does to keep reminders back. `invoice_id` None means all of the client's invoices."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def promise(self, client_id: ClientId, invoice_id: InvoiceId | None, until: date, note: str = "") -> HoldId:
        """The client promised to pay by `until`: reminders rest until the day after. Raises PastDayError."""
        return self._hold(HoldKind.PROMISE, client_id, invoice_id, until, note)

    def pause(self, client_id: ClientId, invoice_id: InvoiceId | None, until: date | None, reason: str = "") -> HoldId:
        """Leave the client or invoice alone up to and including `until` (None: until ended). Raises PastDayError."""
        return self._hold(HoldKind.PAUSE, client_id, invoice_id, until, reason)

    def dispute(self, client_id: ClientId, invoice_id: InvoiceId, reason: str) -> HoldId:
        """The client disputes an invoice: it stays in the totals and out of the letters until the dispute is ended."""
        return self._hold(HoldKind.DISPUTE, client_id, invoice_id, None, reason)

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
        """Return the client's holds that rest today."""
        with self._ledger.change() as change:
            return tuple(hold for hold in change.holds.standing(client_id) if hold.is_active(self._clock.today()))

    def _hold(
        self, kind: HoldKind, client_id: ClientId, invoice_id: InvoiceId | None, until: date | None, reason: str
    ) -> HoldId:
        hold = Hold(kind, client_id, invoice_id, self._clock.today(), until, reason)
        with self._ledger.change() as change:
            hold_id = keep_hold(change, self._clock, hold)
            change.commit()
        return hold_id


def keep_hold(change: Change, clock: Clock, hold: Hold) -> HoldId:
    """Keep `hold` and withdraw the messages that it makes wrong. Raises PastDayError when it is over already."""
    if hold.until is not None and hold.until < clock.today():
        raise PastDayError(hold.until)
    hold_id = change.holds.add(hold, clock.now())
    data = {"kind": hold.kind.value, "until": hold.until.isoformat() if hold.until else "", "reason": hold.reason}
    change.events.add(Event(clock.now(), EventKind.HOLD_ADDED, hold.client_id, hold.invoice_id, data=data))
    withdraw_unfit(change, clock, hold.client_id)
    return hold_id
