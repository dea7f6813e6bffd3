"""Invoices in the ledger."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import func, insert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from freelance_pay.adapters.db.mapping import fill_invoice, invoice_of, new_invoice_values
from freelance_pay.adapters.db.stores.balances import refresh_balances
from freelance_pay.adapters.db.tables import InvoiceRow
from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceId
from freelance_pay.domain.keys import name_key
from freelance_pay.domain.money_errors import DuplicateInvoiceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from freelance_pay.domain.clients import ClientId


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

    def add_many(self, invoices: Sequence[Invoice], at: datetime) -> list[Invoice]:
        """Insert many invoices at once and return them with their ids, in the order given.

        Plain inserts: an ORM object for each would take ten times as long. Raises DuplicateInvoiceError.
        """
        if not invoices:
            return []
        self._session.flush()
        first = (self._session.exec(select(func.max(InvoiceRow.id))).one() or 0) + 1
        numbered = [replace(invoice, id=InvoiceId(first + index)) for index, invoice in enumerate(invoices)]
        rows = [{**new_invoice_values(invoice, at), "id": invoice.id} for invoice in numbered]
        try:
            self._session.execute(insert(InvoiceRow.__table__), rows)  # type: ignore[attr-defined]
        except IntegrityError as error:
            raise DuplicateInvoiceError("") from error
        return numbered

    def get(self, invoice_id: InvoiceId) -> Invoice:
        """Return the invoice."""
        return invoice_of(self._session.get_one(InvoiceRow, invoice_id))

    def all_ids(self) -> tuple[InvoiceId, ...]:
        """Return the ids of all invoices."""
        return tuple(InvoiceId(found) for found in self._session.exec(select(InvoiceRow.id)).all() if found is not None)

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
