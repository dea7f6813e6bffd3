"""Looking ahead and around: what would go out in the days to come, and whether every late payer is treated alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.coverage import Coverage, Treatment, coverage
from freelance_pay.domain.forecast import foresee
from freelance_pay.domain.holds import Hold, HoldKind
from freelance_pay.domain.why import Why, why, why_of_invoice
from freelance_pay.services.client_days import ClientDays
from freelance_pay.services.policy_book import FOLLOW_UP, HOLIDAYS, policy_book

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import Invoice
    from freelance_pay.domain.policy import PolicyBook
    from freelance_pay.domain.steps import ClientFacts, Step
    from freelance_pay.domain.working_days import DayOff
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.reads_port import TodayReads

DAYS_AHEAD = 30


@dataclass(frozen=True, slots=True)
class ForeseenStep:
    """One step of one client on the day it would be done."""

    on: date
    client_id: ClientId
    client_name: str
    currency: str
    step: Step


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The days from `first` on, with what would be done on them; `days_off` are those of the person's own country."""

    first: date
    last: date
    steps: tuple[ForeseenStep, ...]
    days_off: tuple[tuple[date, DayOff], ...]


class Outlook:
    """Reads only; nothing that is shown here is planned anywhere: it is computed anew each time."""

    def __init__(self, reads: TodayReads, clock: Clock) -> None:
        self._reads = reads
        self._clock = clock

    def calendar(self, days: int = DAYS_AHEAD, *, pause: ClientId | None = None) -> CalendarView:
        """Return what would go out in so many days if each step is done on its day and nobody pays.

        `pause` asks "what if this client was left alone for all of them".
        """
        book = self._book()
        days_of = self._days(book)
        today = days_of.today
        last = today + timedelta(days=days - 1)
        steps = [
            ForeseenStep(max(one.on, today), facts.client.id, facts.client.name, facts.currency, one.step)
            for facts in self._reads.all_client_facts()
            for one in foresee(
                _paused(facts, today, last) if facts.client.id == pause else facts, days_of.of(facts.client), days, book
            )
        ]
        home = book.calendars.get(book.home) or book.calendars[""]
        dates = (today + timedelta(days=ahead) for ahead in range(days))
        off = tuple((day, found) for day in dates if (found := home.day_off(day)) is not None)
        return CalendarView(today, last, tuple(sorted(steps, key=lambda one: (one.on, one.client_name))), off)

    def coverage(self) -> tuple[Coverage, ...]:
        """Return every client with something overdue, the least fairly treated first, then the longest overdue."""
        book, order = self._book(), list(Treatment)
        days = self._days(book)
        found = (coverage(facts, days.of(facts.client), book) for facts in self._reads.all_client_facts())
        late = (one for one in found if one is not None)
        return tuple(sorted(late, key=lambda one: (order.index(one.treatment), -one.days_overdue, one.client_name)))

    def why(self, client_id: ClientId, currency: str) -> Why | None:
        """Return why a step is proposed for a client, or none; None where it owes nothing in this currency."""
        found = self._reads.client_facts([(client_id, currency)])
        book = self._book()
        return why(found[0], self._days(book).of(found[0].client), book) if found else None

    def _book(self) -> PolicyBook:
        return book_of(self._reads)

    def _days(self, book: PolicyBook) -> ClientDays:
        return ClientDays(self._clock.now(), self._clock.today(), book.home_zone)


def why_is_invoice_treated(reads: TodayReads, invoice: Invoice, days: ClientDays) -> Why | None:
    """Return why a step is proposed for an invoice, or none; None where nothing is owed on it."""
    found = reads.client_facts([(invoice.client_id, invoice.currency)])
    return why_of_invoice(found[0], invoice.id, days.of(found[0].client), book_of(reads)) if found else None


def book_of(reads: TodayReads) -> PolicyBook:
    """Return the rules as they hold now."""
    return policy_book(reads.setting(FOLLOW_UP), reads.setting(HOLIDAYS))


def _paused(facts: ClientFacts, today: date, until: date) -> ClientFacts:
    hold = Hold(HoldKind.PAUSE, facts.client.id, None, today, until)
    return replace(facts, holds=(*facts.holds, hold))
