"""Instalment plans in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from freelance_pay.adapters.db.stores.balances import instalments_of, leave_plan, refresh_balances
from freelance_pay.adapters.db.tables import InstalmentRow, InvoiceRow, PlanInvoiceRow, PlanRow
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.instalments import PlanId, PlanState
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.plans import Plan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime


class SqlPlans:
    """Implements the port PlanStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, plan: Plan, at: datetime) -> PlanId:
        """Insert an offered plan with its parts and what was open on each invoice."""
        row = PlanRow(
            client_id=plan.client_id,
            currency=plan.balance.currency,
            balance_minor=plan.balance.minor,
            state=plan.state.value,
            offered_at=at,
        )
        self._session.add(row)
        self._session.flush()
        plan_id = PlanId(row.id or 0)
        for part in plan.instalments:
            self._session.add(
                InstalmentRow(plan_id=plan_id, number=part.number, due_on=part.due_on, amount_minor=part.amount.minor)
            )
        self.cover(plan_id, plan.invoice_ids)
        return plan_id

    def cover(self, plan_id: PlanId, invoice_ids: Iterable[InvoiceId]) -> None:
        """Let the plan cover these invoices, too, with what is open on each; its parts stay as they are."""
        for invoice_id in invoice_ids:
            invoice = self._session.get_one(InvoiceRow, invoice_id)
            self._session.add(PlanInvoiceRow(plan_id=plan_id, invoice_id=invoice_id, open_minor=invoice.open_minor))
        self._session.flush()

    def get(self, plan_id: PlanId) -> Plan:
        """Return the plan with what is open on its invoices now."""
        row = self._session.get_one(PlanRow, plan_id)
        invoices = self._session.exec(
            select(InvoiceRow)
            .join(PlanInvoiceRow, col(PlanInvoiceRow.invoice_id) == col(InvoiceRow.id))
            .where(PlanInvoiceRow.plan_id == plan_id)
            .order_by(col(InvoiceRow.due_on), col(InvoiceRow.id))
        ).all()
        return Plan(
            client_id=ClientId(row.client_id),
            state=PlanState(row.state),
            balance=Money(row.balance_minor, row.currency),
            open=Money(sum(invoice.open_minor for invoice in invoices), row.currency),
            invoice_ids=tuple(InvoiceId(invoice.id or 0) for invoice in invoices),
            instalments=instalments_of(self._session, plan_id, row.currency),
            accepted_on=row.accepted_on,
            accepted_how=row.accepted_how,
            id=plan_id,
        )

    def of_client(self, client_id: ClientId, currency: str, *states: PlanState) -> tuple[Plan, ...]:
        """Return the client's plans in these states, the newest first."""
        query = select(PlanRow.id).where(
            PlanRow.client_id == client_id,
            PlanRow.currency == currency,
            col(PlanRow.state).in_([s.value for s in states]),
        )
        ids = self._session.exec(query.order_by(col(PlanRow.id).desc())).all()
        return tuple(self.get(PlanId(plan_id)) for plan_id in ids if plan_id is not None)

    def accept(self, plan_id: PlanId, on: date, how: str) -> None:
        """Start the plan: its invoices follow its days from now on."""
        row = self._session.get_one(PlanRow, plan_id)
        row.state, row.accepted_on, row.accepted_how = PlanState.ACTIVE.value, on, how
        self._session.flush()
        covered = self._session.exec(select(PlanInvoiceRow.invoice_id).where(PlanInvoiceRow.plan_id == plan_id)).all()
        refresh_balances(self._session, covered)

    def end(self, plan_id: PlanId, state: PlanState, reason: str, at: datetime) -> None:
        """End the plan in `state`; its invoices return to their own due dates."""
        row = self._session.get_one(PlanRow, plan_id)
        row.state, row.end_reason, row.ended_at = state.value, reason, at
        leave_plan(self._session, plan_id)

    def reopen(self, plan_id: PlanId, state: PlanState) -> None:
        """Take the end of a plan back; where it runs again, its invoices follow its days."""
        row = self._session.get_one(PlanRow, plan_id)
        row.state, row.end_reason, row.ended_at = state.value, "", None
        self._session.flush()
        refresh_balances(self._session, self.get(plan_id).invoice_ids)
