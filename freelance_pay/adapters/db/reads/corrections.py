"""What was taken back, cancelled, ended, reopened or decided otherwise, as the log tells it."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.facts import local_day
from freelance_pay.domain.instalments import PlanState
from freelance_pay.domain.money import Money, money_of
from freelance_pay.services.ledger_ports import EventKind
from freelance_pay.services.views import TimelineEntry, TimelineKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from freelance_pay.adapters.db.reads.conditions import Params
    from freelance_pay.adapters.db.reads.facts import Query

_KINDS = {
    EventKind.PAYMENT_REVERSED: TimelineKind.PAYMENT_TAKEN_BACK,
    EventKind.CREDIT_NOTE_CANCELLED: TimelineKind.CREDIT_TAKEN_BACK,
    EventKind.INVOICE_CANCELLED: TimelineKind.INVOICE_CANCELLED,
    EventKind.INVOICE_REOPENED: TimelineKind.INVOICE_REOPENED,
    EventKind.PLAN_ENDED: TimelineKind.PLAN_ENDED,
    EventKind.PLAN_REOPENED: TimelineKind.PLAN_REOPENED,
    EventKind.POLICY_CHANGED: TimelineKind.POLICY_CHOSEN,
}
_WANTED = ", ".join(f"'{kind.value}'" for kind in _KINDS)


def corrections(run: Query, where: str, params: Params) -> Iterator[TimelineEntry]:
    """Return the corrections among the events `e` that `where` finds; those about several invoices are told once."""
    rows = run(
        "SELECT e.at, e.kind, e.data, i.number FROM event e LEFT JOIN invoice i ON i.id = e.invoice_id "
        f"WHERE e.kind IN ({_WANTED}) AND {where} ORDER BY e.id",
        params,
    )
    for (at, kind, data), group in groupby(rows, key=itemgetter(0, 1, 2)):
        facts = json.loads(data)
        yield TimelineEntry(
            local_day(at),
            _kind(EventKind(kind), facts),
            ", ".join(row[3] for row in group if row[3]),
            amount=_money(facts.get("amount", "")),
            text=facts.get("reason", ""),
            how=facts.get("policy", ""),
        )


def _kind(kind: EventKind, facts: Mapping[str, str]) -> TimelineKind:
    if facts.get("never_remind"):
        return TimelineKind.NEVER_REMINDED if facts["never_remind"] == "true" else TimelineKind.REMINDED_AGAIN
    is_offer = facts.get("was") == PlanState.OFFERED
    return TimelineKind.OFFER_ENDED if kind is EventKind.PLAN_ENDED and is_offer else _KINDS[kind]


def _money(text: str) -> Money | None:
    """Return the amount the log wrote as "1250.00 EUR"."""
    figure, _, currency = text.partition(" ")
    return money_of(Decimal(figure), currency) if currency else None
