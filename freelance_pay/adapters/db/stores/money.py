"""Payments, credit notes and allocations in the ledger."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import Session, col, select

from freelance_pay.adapters.db.mapping import allocation_values, invoice_of, payment_values
from freelance_pay.adapters.db.stores.balances import refresh_balances
from freelance_pay.adapters.db.tables import AllocationRow, CreditNoteRow, InvoiceRow, PaymentRow
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.payments import (
    Allocation,
    CreditNote,
    CreditNoteId,
    Payment,
    PaymentId,
    Surplus,
    check_allocation,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.sql.elements import ColumnElement


class SqlMoney:
    """Implements the port MoneyStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_payment(self, payment: Payment, parts: Sequence[Allocation], at: datetime) -> PaymentId:
        """Book the payment and settle invoices with it. Raises AllocationError when the parts do not fit."""
        row = PaymentRow(**payment_values(payment, at))
        self._session.add(row)
        self._session.flush()
        payment_id = PaymentId(row.id or 0)
        self._allocate(payment.amount, parts, at, payment_id=payment_id)
        return payment_id

    def add_credit_note(self, note: CreditNote, parts: Sequence[Allocation], at: datetime) -> CreditNoteId:
        """Enter the credit note and settle invoices with it. Raises AllocationError when the parts do not fit."""
        row = CreditNoteRow(
            client_id=note.client_id,
            number=note.number,
            issued_on=note.issued_on,
            currency=note.amount.currency,
            amount_minor=note.amount.minor,
            reason=note.reason,
            created_at=at,
        )
        self._session.add(row)
        self._session.flush()
        note_id = CreditNoteId(row.id or 0)
        self._allocate(note.amount, parts, at, credit_note_id=note_id)
        return note_id

    def allocate(self, surplus: Surplus, parts: Sequence[Allocation], at: datetime) -> None:
        """Settle invoices with what is left of a payment or credit note. Raises AllocationError."""
        self._allocate(surplus.rest, parts, at, payment_id=surplus.payment_id, credit_note_id=surplus.credit_note_id)

    def surpluses(self, client_id: ClientId, currency: str) -> tuple[Surplus, ...]:
        """Return every payment, then every credit note, of which something settles no invoice yet, the oldest first."""
        payments = self._session.exec(
            select(PaymentRow.id, PaymentRow.amount_minor)
            .where(
                PaymentRow.client_id == client_id,
                PaymentRow.currency == currency,
                col(PaymentRow.reversed_at).is_(None),
            )
            .order_by(col(PaymentRow.received_on), col(PaymentRow.id))
        ).all()
        notes = self._session.exec(
            select(CreditNoteRow.id, CreditNoteRow.amount_minor)
            .where(
                CreditNoteRow.client_id == client_id,
                CreditNoteRow.currency == currency,
                col(CreditNoteRow.cancelled_on).is_(None),
            )
            .order_by(col(CreditNoteRow.issued_on), col(CreditNoteRow.id))
        ).all()
        found = [
            Surplus(Money(amount - self._sum(col(AllocationRow.payment_id) == row_id), currency), PaymentId(row_id))
            for row_id, amount in payments
            if row_id is not None
        ]
        found += [
            Surplus(
                Money(amount - self._sum(col(AllocationRow.credit_note_id) == row_id), currency),
                credit_note_id=CreditNoteId(row_id),
            )
            for row_id, amount in notes
            if row_id is not None
        ]
        return tuple(surplus for surplus in found if surplus.rest)

    def payment(self, payment_id: PaymentId) -> Payment:
        """Return the payment."""
        row = self._session.get_one(PaymentRow, payment_id)
        return Payment(
            ClientId(row.client_id),
            row.received_on,
            Money(row.amount_minor, row.currency),
            row.note,
            row.source_key,
            row.reversed_at is not None,
            payment_id,
        )

    def payments_since(self, day: date) -> tuple[Payment, ...]:
        """Return the payments received on `day` or later that were not taken back, the newest first."""
        query = select(PaymentRow.id).where(PaymentRow.received_on >= day, col(PaymentRow.reversed_at).is_(None))
        ids = self._session.exec(query.order_by(col(PaymentRow.received_on).desc(), col(PaymentRow.id).desc())).all()
        return tuple(self.payment(PaymentId(found)) for found in ids if found is not None)

    def parts_of(self, payment_id: PaymentId) -> tuple[Allocation, ...]:
        """Return what of the payment settles which invoice."""
        query = select(AllocationRow).where(
            AllocationRow.payment_id == payment_id, col(AllocationRow.reversed_at).is_(None)
        )
        rows = self._session.exec(query.order_by(col(AllocationRow.id))).all()
        currency = self.payment(payment_id).amount.currency
        return tuple(Allocation(InvoiceId(row.invoice_id), Money(row.amount_minor, currency)) for row in rows)

    def credit_note(self, note_id: CreditNoteId) -> CreditNote:
        """Return the credit note."""
        row = self._session.get_one(CreditNoteRow, note_id)
        amount = Money(row.amount_minor, row.currency)
        client_id = ClientId(row.client_id)
        return CreditNote(client_id, row.number, row.issued_on, amount, row.reason, row.cancelled_on, note_id)

    def reverse_payment(self, payment_id: PaymentId, reason: str, at: datetime) -> tuple[InvoiceId, ...]:
        """Mark the payment as wrongly booked; its invoices are open again. Returns them."""
        row = self._session.get_one(PaymentRow, payment_id)
        row.reversed_at, row.reversal_reason, row.source_key = at, reason, None
        return self._undo(col(AllocationRow.payment_id) == payment_id, at)

    def cancel_credit_note(self, note_id: CreditNoteId, on: date, at: datetime) -> tuple[InvoiceId, ...]:
        """Cancel the credit note; its invoices are open again. Returns them."""
        self._session.get_one(CreditNoteRow, note_id).cancelled_on = on
        return self._undo(col(AllocationRow.credit_note_id) == note_id, at)

    def release(self, invoice_id: InvoiceId, at: datetime) -> None:
        """Take all money off an invoice (it was cancelled): it becomes unallocated credit of the client."""
        self._undo(col(AllocationRow.invoice_id) == invoice_id, at)

    def give_back(self, invoice_id: InvoiceId, at: datetime) -> tuple[Allocation, ...]:
        """Settle a reopened invoice with what its cancelling released, as far as that settles nothing else by now."""
        invoice = invoice_of(self._session.get_one(InvoiceRow, invoice_id))
        released = self._released(invoice_id)
        left, given = invoice.open, list[Allocation]()
        for surplus in self.surpluses(invoice.client_id, invoice.currency):
            before = released[surplus.payment_id, surplus.credit_note_id]
            part = Allocation(invoice_id, min(surplus.rest, left, Money(before, invoice.currency)))
            if part.amount:
                self.allocate(surplus, [part], at)
                left -= part.amount
                given.append(part)
        return tuple(given)

    def _allocate(
        self,
        available: Money,
        parts: Sequence[Allocation],
        at: datetime,
        *,
        payment_id: PaymentId | None = None,
        credit_note_id: CreditNoteId | None = None,
    ) -> None:
        ids = [part.invoice_id for part in parts]
        rows = self._session.exec(select(InvoiceRow).where(col(InvoiceRow.id).in_(ids))).all()
        check_allocation(available, parts, [invoice_of(row) for row in rows])
        for part in parts:
            source = {"payment_id": payment_id, "credit_note_id": credit_note_id}
            self._session.add(AllocationRow(**allocation_values(part.invoice_id, part.amount, at, **source)))
        refresh_balances(self._session, ids)

    def _undo(self, which: ColumnElement[bool], at: datetime) -> tuple[InvoiceId, ...]:
        rows = self._session.exec(select(AllocationRow).where(which, col(AllocationRow.reversed_at).is_(None))).all()
        for row in rows:
            row.reversed_at = at
        touched = tuple(InvoiceId(row.invoice_id) for row in rows)
        refresh_balances(self._session, touched)
        return touched

    def _released(self, invoice_id: InvoiceId) -> Counter[tuple[int | None, int | None]]:
        """Return what was last taken off the invoice, in minor units by the payment or credit note it came from."""
        query = select(AllocationRow).where(
            AllocationRow.invoice_id == invoice_id, col(AllocationRow.reversed_at).is_not(None)
        )
        rows = self._session.exec(query).all()
        last = max((row.reversed_at for row in rows if row.reversed_at), default=None)
        released: Counter[tuple[int | None, int | None]] = Counter()
        for row in rows:
            if row.reversed_at == last:
                released[row.payment_id, row.credit_note_id] += row.amount_minor
        return released

    def _sum(self, which: ColumnElement[bool]) -> int:
        query = select(func.coalesce(func.sum(AllocationRow.amount_minor), 0))
        return self._session.exec(query.where(which, col(AllocationRow.reversed_at).is_(None))).one()
