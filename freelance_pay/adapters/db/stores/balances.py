"""The one write path of what is kept on an invoice for speed: open amount, settled, day that counts, running plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import Session, col, select

from freelance_pay.adapters.db.tables import AllocationRow, InstalmentRow, InvoiceRow, PlanInvoiceRow, PlanRow
from freelance_pay.domain.instalments import Instalment, PlanState, plan_stand
from freelance_pay.domain.invoices import open_amount
from freelance_pay.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.invoices import Invoice

_LEFT = date.min


def refresh_balances(session: Session, invoice_ids: Iterable[int]) -> None:
    """Recompute the kept columns of these invoices and of the invoices that share a running plan with them."""
    session.flush()
    touched = set(invoice_ids)
    for invoice_id in touched:
        _refresh_open(session, invoice_id)
    session.flush()
    plan_ids = session.exec(
        select(PlanInvoiceRow.plan_id)
        .join(PlanRow, col(PlanRow.id) == col(PlanInvoiceRow.plan_id))
        .where(
            col(PlanInvoiceRow.invoice_id).in_(touched),
            col(PlanRow.state).in_((PlanState.ACTIVE.value, PlanState.FINISHED.value)),
        )
    ).all()
    for plan_id in set(plan_ids):
        _refresh_plan(session, plan_id)
    session.flush()


def _refresh_open(session: Session, invoice_id: int) -> None:
    row = session.get_one(InvoiceRow, invoice_id)
    settled_by = session.exec(
        select(func.coalesce(func.sum(AllocationRow.amount_minor), 0)).where(
            AllocationRow.invoice_id == invoice_id, col(AllocationRow.reversed_at).is_(None)
        )
    ).one()
    is_cancelled = row.cancelled_on is not None
    rest = open_amount(Money(row.gross_minor, row.currency), [Money(settled_by, row.currency)], cancelled=is_cancelled)
    row.open_minor, row.settled = rest.minor, int(rest.minor == 0)
    if row.plan_id is None:
        row.next_due = row.due_on


def _refresh_plan(session: Session, plan_id: int) -> None:
    plan = session.get_one(PlanRow, plan_id)
    covered = session.exec(
        select(InvoiceRow)
        .join(PlanInvoiceRow, col(PlanInvoiceRow.invoice_id) == col(InvoiceRow.id))
        .where(PlanInvoiceRow.plan_id == plan_id)
    ).all()
    still_open = sum(row.open_minor for row in covered)
    paid = Money(max(0, plan.balance_minor - still_open), plan.currency)
    stand = plan_stand(instalments_of(session, plan_id, plan.currency), paid, _LEFT)
    is_running = still_open > 0
    plan.state = PlanState.ACTIVE.value if is_running else PlanState.FINISHED.value
    for row in covered:
        if is_running:
            row.plan_id, row.next_due = plan_id, stand.next_due or row.due_on
        else:
            row.plan_id, row.next_due = None, row.due_on


def settled_values(invoice: Invoice, settled_by: Iterable[Money]) -> dict[str, int]:
    """Return the kept columns of a new invoice on which that was paid already."""
    rest = open_amount(invoice.gross, settled_by, cancelled=invoice.cancelled_on is not None)
    return {"open_minor": rest.minor, "settled": int(rest.minor == 0)}


def leave_plan(session: Session, plan_id: int) -> None:
    """Give the invoices of a plan that was ended their own due dates back."""
    session.flush()
    for row in session.exec(select(InvoiceRow).where(InvoiceRow.plan_id == plan_id)).all():
        row.plan_id, row.next_due = None, row.due_on
    session.flush()


def instalments_of(session: Session, plan_id: int, currency: str) -> tuple[Instalment, ...]:
    """Return the parts of a plan in order."""
    rows = session.exec(
        select(InstalmentRow).where(InstalmentRow.plan_id == plan_id).order_by(col(InstalmentRow.number))
    ).all()
    return tuple(Instalment(row.number, row.due_on, Money(row.amount_minor, currency)) for row in rows)
