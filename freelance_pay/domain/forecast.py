"""What would go out in the days to come: the same rules, day after day, as if each step was done on its day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import USUAL
from freelance_pay.domain.steps import Step, StepKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from freelance_pay.domain.policy import PolicyBook
    from freelance_pay.domain.steps import ClientFacts, InvoiceFacts

_WITH_LETTER = (StepKind.REMINDER, StepKind.LETTER)
_FORESEEN = (*_WITH_LETTER, StepKind.CALL)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One step on the working day it would be done, if nobody pays, promises or is paused meanwhile."""

    on: date
    step: Step


def foresee(facts: ClientFacts, today: date, days: int, book: PolicyBook = USUAL) -> Iterator[Foreseen]:
    """Yield the steps of one client and currency from `today` on, for so many days.

    What needs a decision first (a doubtful delivery, a plan behind, a missing address) ends the view: nobody knows
    what follows.
    """
    calendar = book.calendar(facts.client)
    for ahead in range(days):
        day = today + timedelta(days=ahead)
        if calendar.day_off(day) is not None:
            continue
        step = next_step(facts, day, book)
        if not isinstance(step, Step):
            continue
        yield Foreseen(day, step)
        if step.kind not in _FORESEEN:
            return
        facts = _as_done(facts, step, day)


def _as_done(facts: ClientFacts, step: Step, day: date) -> ClientFacts:
    if step.kind is StepKind.CALL:
        return replace(facts, last_contact_on=day, last_call_on=day)
    raised = {item.invoice_id: item.stage for item in step.items if item.raises}

    def after(item: InvoiceFacts) -> InvoiceFacts:
        stage = raised.get(item.invoice.id)
        if stage is None:
            return item
        return replace(item, sent=item.sent | {stage}, sent_on={**item.sent_on, stage: day})

    return replace(facts, invoices=tuple(after(item) for item in facts.invoices), last_contact_on=day)
