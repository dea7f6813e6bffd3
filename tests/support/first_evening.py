"""The first evening of a freelancer: a CSV of 40 invoices from another program, and a folder with their PDFs."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from freelance_pay.adapters.documents import Documents
from freelance_pay.domain.invoice_document import InvoiceDocument, InvoiceLine, Party
from freelance_pay.domain.money import Money
from freelance_pay.resource_files import resource_path

if TYPE_CHECKING:
    from pathlib import Path

CLIENTS = (
    ("Studio Kowalski sp. z o.o.", "anna@kowalski.example", "PLN"),
    ("Meyer & Söhne GmbH", "rechnung@meyer.example", "EUR"),
    ("ООО «Три кита»", "buh@trikita.example", "RUB"),
    ("Harbour Press", "accounts@harbour.example", "EUR"),
)
COUNT = 40


@dataclass(frozen=True, slots=True)
class Exported:
    """One invoice as the other program knows it."""

    number: str
    client: str
    email: str
    issued_on: date
    due_on: date
    gross: Money


def exported_invoices(today: date) -> list[Exported]:
    """Return 40 invoices: ten overdue since 12 days, ten due today, twenty due later, over four clients."""
    found = []
    for index in range(COUNT):
        name, email, currency = CLIENTS[index % len(CLIENTS)]
        late = 12 if index < 10 else 0 if index < 20 else -20
        due = today - timedelta(days=late)
        gross = Money(100_000 + 1_237 * index, currency)
        found.append(Exported(f"FV {index + 1}/2026", name, email, due - timedelta(days=30), due, gross))
    return found


def write_csv(path: Path, invoices: list[Exported]) -> None:
    """Write them as Polish programs do: cp1250 cannot hold Cyrillic, so UTF-8 with BOM, semicolons, decimal commas."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Numer", "Kontrahent", "E-mail", "Data wystawienia", "Termin płatności", "Brutto", "Waluta"])
        for one in invoices:
            amount = one.gross.plain().replace(".", ",")
            writer.writerow(
                [
                    one.number,
                    one.client,
                    one.email,
                    f"{one.issued_on:%d.%m.%Y}",
                    f"{one.due_on:%d.%m.%Y}",
                    amount,
                    one.gross.currency,
                ]
            )


def write_pdfs(folder: Path, invoices: list[Exported]) -> None:
    """Write the PDF of each invoice under a name that says nothing."""
    documents = Documents(resource_path("documents"))
    folder.mkdir()
    for index, one in enumerate(invoices):
        line = InvoiceLine("Work", Decimal(1), "pcs", one.gross, one.gross)
        document = InvoiceDocument(
            number=one.number,
            title="Work",
            issued_on=one.issued_on,
            due_on=one.due_on,
            seller=Party("Marta Zielińska"),
            client=Party(one.client),
            lines=(line,),
            net=one.gross,
            vat=Money(0, one.gross.currency),
            gross=one.gross,
            vat_note="VAT exempt",
        )
        (folder / f"scan-{index:03}.pdf").write_bytes(documents.invoice_pdf(document))
