"""What a client owes now, as the facts a call or a short message is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.holds import active_hold
from freelance_pay.domain.invoices import is_overdue
from freelance_pay.domain.letters import LetterFacts, LetterItem
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import Stage, pay_by
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.domain.steps import Rest
from freelance_pay.services.client_days import client_day
from freelance_pay.services.settings import read_profile

if TYPE_CHECKING:
    from freelance_pay.domain.clients import Contact
    from freelance_pay.domain.steps import ClientFacts
    from freelance_pay.services.ledger_ports import Change
    from freelance_pay.services.ports import Clock

_LEAVE_ALONE = frozenset({Rest.HELD, Rest.PLAN_KEPT, Rest.NEVER_REMIND, Rest.NOTHING_OPEN, Rest.ON_ITS_WAY})


def owed_facts(change: Change, clock: Clock, facts: ClientFacts, contact: Contact) -> LetterFacts:
    """Return what is overdue and rests for no reason, to be told to `contact`; what is only open, where nothing is.

    Raises NothingToSendError where the client is to be left alone: nobody is asked for money they need not pay now.
    """
    book = change.book()
    today = client_day(clock, facts.client, book.home_zone)
    step = next_step(facts, today, book, by_hand=True)
    if isinstance(step, Rest) and step in _LEAVE_ALONE:
        raise NothingToSendError(facts.client.name, step)
    free = [one.invoice.id for one in facts.invoices if active_hold(one.invoice, facts.holds, today) is None]
    invoices = [invoice for invoice in change.invoices.many(free) if invoice.open.minor > 0]
    overdue = [invoice for invoice in invoices if is_overdue(invoice, today)]
    if not invoices:
        raise NothingToSendError(facts.client.name, Rest.NOTHING_OPEN)
    profile = read_profile(change)
    return LetterFacts(
        client=facts.client,
        contact=contact,
        sender=profile.sender,
        stage=max((one.reached or Stage.FIRST for one in facts.invoices), default=Stage.FIRST),
        items=tuple(LetterItem(invoice) for invoice in overdue or invoices),
        today=today,
        bank=profile.bank_for(facts.currency),
        pay_by=pay_by(today, book.of_client(facts.client), book.calendar(facts.client)),
    )
