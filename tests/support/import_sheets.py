"""Sheets and plans made from a few lines of text, as tests of importing need them."""

from __future__ import annotations

from datetime import date

from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.importing.columns import guess_header_row, mapping_of
from freelance_pay.domain.importing.plan import plan_import
from freelance_pay.domain.importing.plan_types import (
    ExistingLedger,
    ImportDefaults,
    ImportPlan,
    KnownInvoice,
    PlannedInvoice,
)
from freelance_pay.domain.importing.sheet import Sheet, SheetOrigin

NOBODY = ExistingLedger()
TODAY = date(2026, 11, 23)


def sheet_of(text: str, *, encoding: str = "utf-8") -> Sheet:
    """Return the sheet of lines whose cells are parted by `|`; `encoding=""` makes it one of a workbook."""
    rows = tuple(tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines())
    origin = SheetOrigin("test.csv", "0" * 64, encoding, "|")
    return Sheet(origin, rows, tuple(range(1, len(rows) + 1)), guess_header_row(rows))


def plan_of(
    text: str, existing: ExistingLedger = NOBODY, *, encoding: str = "utf-8", currency: str | None = None
) -> ImportPlan:
    """Return the plan for such lines under the guessed mapping."""
    sheet = sheet_of(text, encoding=encoding)
    return plan_import(sheet, mapping_of(sheet), existing, ImportDefaults(currency=currency), today=TODAY)


def ledger_after(plan: ImportPlan, before: ExistingLedger = NOBODY) -> ExistingLedger:
    """Return what a ledger has once `plan` was carried out, as the service would read it back."""
    first = 1 + max((client.id for client in before.clients), default=0)
    ids = [ClientId(first + place) for place in range(len(plan.new_clients))]
    clients = [_with_id(planned.client, ids[place]) for place, planned in enumerate(plan.new_clients)]
    invoices = [
        KnownInvoice(_owner(invoice, ids), invoice.number, invoice.issued_on, invoice.gross, invoice.open)
        for invoice in plan.new_invoices
    ]
    return ExistingLedger((*before.clients, *clients), (*before.invoices, *invoices))


def _owner(invoice: PlannedInvoice, ids: list[ClientId]) -> ClientId:
    if invoice.client_id is not None:
        return invoice.client_id
    assert invoice.new_client is not None
    return ids[invoice.new_client]


def _with_id(client: Client, client_id: ClientId) -> Client:
    return Client(
        client.name,
        client.language,
        currency=client.currency,
        tax_id=client.tax_id,
        contacts=client.contacts,
        id=client_id,
    )
