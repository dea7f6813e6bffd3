"""Turns invoices and report tables into the plain texts that the document layouts print."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from freelance_pay.domain.letter_blocks import grouped_iban, is_bik, is_polish_account
from freelance_pay.domain.money import Money
from freelance_pay.domain.tables import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freelance_pay.adapters.document_formats import DocumentFormats
    from freelance_pay.domain.invoice_document import InvoiceDocument, InvoiceLine, Party
    from freelance_pay.domain.tables import Cell, Column, Table

_WIDE_FROM_COLUMNS = 8
_NARROWEST, _WIDEST = 8, 30
_ROWS_MEASURED = 500
_KEPT = "\n\u200d"
"""Line breaks of addresses, and the joiner that holds emoji of several parts together."""


def invoice_content(invoice: InvoiceDocument, labels: Mapping[str, str], formats: DocumentFormats) -> dict[str, object]:
    """Return what the layout invoice.typ prints."""
    return {
        "title": f"{labels['invoice']} {invoice.number}",
        "author": invoice.seller.name,
        "footer": " · ".join(part for part in (invoice.seller.name, labels["invoice"] + " " + invoice.number) if part),
        "heading": labels["invoice"],
        "number": invoice.number,
        "subject": invoice.title,
        "seller": _party(invoice.seller, labels),
        "client": _party(invoice.client, labels),
        "dates": [(labels["issued"], formats.day(invoice.issued_on)), (labels["due"], formats.day(invoice.due_on))],
        "columns": [labels["description"], labels["quantity"], labels["price"], labels["amount"]],
        "lines": [_line(line, formats) for line in invoice.lines],
        "sums": _sums(invoice, labels, formats),
        "total": [labels["total"], formats.money(invoice.gross)],
        "note": invoice.vat_note,
        "payment": _payment(invoice, labels, formats),
    }


def report_content(
    tables: Sequence[Table], labels: Mapping[str, str], formats: DocumentFormats, owner: str
) -> dict[str, object]:
    """Return what the layout report.typ prints."""
    first = tables[0]
    last_day = formats.day(first.days.last)
    days = (
        f"{labels['as_of']} {last_day}" if first.days.first is None else f"{formats.day(first.days.first)} – {last_day}"
    )
    return {
        "title": first.title,
        "author": owner,
        "footer": " · ".join(part for part in (owner, first.title, days) if part),
        "days": days,
        "wide": len(first.columns) >= _WIDE_FROM_COLUMNS,
        "parts": [_part(table, formats) for table in tables],
    }


def printable(value: object) -> object:
    """Return `value` (texts in lists and mappings) without control characters: a PDF has no letter for them."""
    if isinstance(value, str):
        return "".join(sign for sign in value if sign in _KEPT or unicodedata.category(sign) not in {"Cc", "Cf", "Cs"})
    if isinstance(value, dict):
        return {key: printable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [printable(item) for item in value]
    return value


def _party(party: Party, labels: Mapping[str, str]) -> dict[str, object]:
    tax_id = f"{labels['tax_id']} {party.tax_id}" if party.tax_id else ""
    lines = [*party.address.splitlines(), tax_id, party.email, party.phone]
    return {"name": party.name, "lines": [line for line in lines if line.strip()]}


def _line(line: InvoiceLine, formats: DocumentFormats) -> list[str]:
    quantity = f"{formats.number(line.quantity)} {line.unit}".strip()
    return [line.text, quantity, formats.amount(line.price), formats.amount(line.amount)]


def _sums(invoice: InvoiceDocument, labels: Mapping[str, str], formats: DocumentFormats) -> list[tuple[str, str]]:
    if not invoice.vat:
        return []
    percent = "" if invoice.vat_percent is None else f" {formats.number(invoice.vat_percent)} %"
    return [(labels["net"], formats.amount(invoice.net)), (f"{labels['vat']}{percent}", formats.amount(invoice.vat))]


def _payment(invoice: InvoiceDocument, labels: Mapping[str, str], formats: DocumentFormats) -> list[tuple[str, str]]:
    bank = invoice.bank
    if bank is None:
        return []
    entries = [
        (labels["holder"], bank.holder),
        (labels["polish_account" if is_polish_account(bank) else "iban"], grouped_iban(bank.iban)),
        (labels["account"], bank.account),
        (labels["bik" if is_bik(bank.bic) else "bic"], bank.bic),
        (labels["bank"], bank.bank_name),
        *(("", line) for line in bank.extra),
        (labels["reference"], invoice.reference or invoice.number),
        (labels["pay_by"], formats.day(invoice.due_on)),
    ]
    return [(label, text) for label, text in entries if text]


def _part(table: Table, formats: DocumentFormats) -> dict[str, object]:
    return {
        "currency": table.currency,
        "columns": [column.title for column in table.columns],
        "numbers": [column.kind in {Kind.MONEY, Kind.INTEGER, Kind.PERCENT} for column in table.columns],
        "widths": [_width(table, index, column) for index, column in enumerate(table.columns)],
        "rows": [[_cell(cell, formats) for cell in row] for row in table.rows],
        "totals": [_cell(cell, formats) for cell in table.totals],
    }


def _width(table: Table, index: int, column: Column) -> int:
    """Return the share of the page a column of texts gets, by its longest text; 0 for one as wide as its content."""
    if column.kind is not Kind.TEXT:
        return 0
    longest = max((len(str(row[index] or "")) for row in table.rows[:_ROWS_MEASURED]), default=0)
    return min(_WIDEST, max(_NARROWEST, longest))


def _cell(cell: Cell, formats: DocumentFormats) -> str:
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return formats.day(cell)
        case Money():
            return formats.amount(cell)
        case Decimal():
            return formats.percent(cell)
        case int():
            return formats.number(cell)
