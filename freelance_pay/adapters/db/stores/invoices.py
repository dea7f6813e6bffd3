"""Invoices in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from freelance_pay.adapters.db.mapping import (
    allocation_values,
    fill_invoice,
    invoice_of,
    new_invoice_values,
    payment_values,
)
from freelance_pay.adapters.db.stores.balances import refresh_balances, settled_values
from freelance_pay.adapters.db.stores.bulk import insert_many, next_id
from freelance_pay.adapters.db.tables import AllocationRow, ClientRow, InvoiceRow, PaymentRow
from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceEntry, InvoiceId
from freelance_pay.domain.keys import name_key
from freelance_pay.domain.money_errors import DuplicateInvoiceError
from freelance_pay.domain.payments import Allocation, check_allocation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import datetime

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.payments import Payment


class SqlInvoices:
    """Implements the port InvoiceStore."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, invoice: Invoice, at: datetime) -> InvoiceId:
        """Insert the invoice; open amount and day that counts start from its own figures."""
        row = InvoiceRow(**new_invoice_values(invoice, at))
        self._session.add(row)
        try:
            self._session.flush()
        except IntegrityError as error:
            raise DuplicateInvoiceError(invoice.number) from error
        return InvoiceId(row.id or 0)

    def add_many(self, invoices: Sequence[tuple[Invoice, Payment | None]], at: datetime) -> list[InvoiceId]:
        """Insert many invoices at once, each settled by the payment beside it, and return their ids in that order.

        Raises DuplicateInvoiceError, and AllocationError for a payment larger than its invoice.
        """
        self._session.flush()
        first, first_payment = next_id(self._session, InvoiceRow), next_id(self._session, PaymentRow)
        rows: list[dict[str, Any]] = []
        payments: list[dict[str, Any]] = []
        allocations: list[dict[str, Any]] = []
        for invoice_id, (invoice, payment) in enumerate(invoices, first):
            row = {**new_invoice_values(invoice, at), "id": invoice_id}
            if payment is not None:
                check_allocation(payment.amount, [Allocation(invoice.id, payment.amount)], [invoice])
                payment_id = first_payment + len(payments)
                payments.append({**payment_values(payment, at), "id": payment_id})
                allocations.append(allocation_values(invoice_id, payment.amount, at, payment_id=payment_id))
                row |= settled_values(invoice, [payment.amount])
            rows.append(row)
        try:
            insert_many(self._session, InvoiceRow, rows)
        except IntegrityError as error:
            raise DuplicateInvoiceError("") from error
        insert_many(self._session, PaymentRow, payments)
        insert_many(self._session, AllocationRow, allocations)
        return [InvoiceId(first + place) for place in range(len(rows))]

    def get(self, invoice_id: InvoiceId) -> Invoice:
        """Return the invoice."""
        return invoice_of(self._session.get_one(InvoiceRow, invoice_id))

    def entries(self, invoice_ids: Collection[InvoiceId] | None = None) -> Iterator[InvoiceEntry]:
        """Give what these invoices, or all of them, are known by, one after the other."""
        query = select(InvoiceRow.id, ClientRow.name, InvoiceRow.number, InvoiceRow.created_at).join(
            ClientRow, col(ClientRow.id) == col(InvoiceRow.client_id)
        )
        if invoice_ids is not None:
            query = query.where(col(InvoiceRow.id).in_(invoice_ids))
        for found, client_name, number, added_at in self._session.exec(query):
            yield InvoiceEntry(InvoiceId(found or 0), client_name, number, added_at)

    def many(self, invoice_ids: Iterable[InvoiceId]) -> tuple[Invoice, ...]:
        """Return these invoices by due date."""
        query = select(InvoiceRow).where(col(InvoiceRow.id).in_(list(invoice_ids)))
        return tuple(
            invoice_of(row)
            for row in self._session.exec(query.order_by(col(InvoiceRow.due_on), col(InvoiceRow.id))).all()
        )

    def open_of(self, client_id: ClientId, currency: str) -> tuple[Invoice, ...]:
        """Return the client's invoices in `currency` on which something is open, the oldest first."""
        query = select(InvoiceRow).where(
            InvoiceRow.client_id == client_id, InvoiceRow.currency == currency, InvoiceRow.settled == 0
        )
        return tuple(
            invoice_of(row)
            for row in self._session.exec(query.order_by(col(InvoiceRow.next_due), col(InvoiceRow.id))).all()
        )

    def save(self, invoice: Invoice) -> None:
        """Write the changed facts and recompute what is kept."""
        row = self._session.get_one(InvoiceRow, invoice.id)
        clash = self._session.exec(
            select(InvoiceRow.id).where(
                InvoiceRow.client_id == row.client_id,
                InvoiceRow.number_key == name_key(invoice.number),
                InvoiceRow.id != invoice.id,
            )
        ).first()
        if clash is not None:
            raise DuplicateInvoiceError(invoice.number)
        with self._session.no_autoflush:
            fill_invoice(row, invoice)
            row.open_minor = min(row.open_minor, row.gross_minor)
        refresh_balances(self._session, [invoice.id])

    def attach(self, invoice_id: InvoiceId, attachment: Attachment) -> None:
        """Remember the PDF of the invoice."""
        row = self._session.get_one(InvoiceRow, invoice_id)
        row.pdf_name, row.pdf_sha256, row.pdf_size = attachment.name, attachment.sha256, attachment.size
        self._session.flush()
