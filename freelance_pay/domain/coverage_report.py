"""Every late payer alike, as a report: one table per currency, the least fairly treated first."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from freelance_pay.domain.coverage import Coverage, Treatment, Why
from freelance_pay.domain.tables import Cell, Days, Kind, Table, Term, columns_of, table_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from freelance_pay.domain.policy import Stage

_COLUMNS = columns_of(
    ("column.client", Kind.TEXT),
    ("column.overdue", Kind.MONEY),
    ("column.days_late", Kind.INTEGER),
    ("column.expected", Kind.TEXT),
    ("column.reached", Kind.TEXT),
    ("column.treatment", Kind.TEXT),
    ("column.why", Kind.TEXT),
)


def coverage_tables(found: Iterable[Coverage], today: date) -> tuple[Table, ...]:
    """Return one table per currency, a row per overdue client, in the order given."""
    groups: defaultdict[str, list[Coverage]] = defaultdict(list)
    for one in found:
        groups[one.currency].append(one)
    return tuple(
        table_of(
            "report.coverage", currency, Days(None, today), _COLUMNS, [(one.client_id, _cells(one)) for one in group]
        )
        for currency, group in sorted(groups.items())
    )


def _cells(one: Coverage) -> tuple[Cell, ...]:
    return (
        one.client_name,
        one.overdue,
        one.days_overdue,
        _stage(one.expected),
        _stage(one.reached),
        Term(f"treatment.{one.treatment}"),
        _why(one),
    )


def _stage(stage: Stage | None) -> Term:
    return Term("stage.none" if stage is None else f"stage.{stage.name.lower()}")


def _why(one: Coverage) -> Cell:
    if one.treatment is Treatment.AS_PLANNED:
        return None
    if one.why is Why.NOTHING:
        return Term("why.by_hand" if one.treatment is Treatment.HARDER else "why.left_undone")
    return Term(f"why.{one.why}")
