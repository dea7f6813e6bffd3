"""A page of PDF against what typst itself takes for a plain page of the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING

import typst

from freelance_pay.adapters.documents import Documents
from freelance_pay.domain.invoice_document import InvoiceDocument, InvoiceLine, Party
from freelance_pay.domain.money import Money
from freelance_pay.resource_files import resource_path
from tests.bench.figures import Figure, interleaved, ratio
from tests.bench.ledger_factory import TODAY
from tests.bench.reminder_ledger import PROFILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.workshop import Workshop

_PAGES = 20
_AMOUNT, _NOTHING = Money(125_000, "EUR"), Money(0, "EUR")
_INVOICE = InvoiceDocument(
    number="",
    title="Website",
    issued_on=TODAY,
    due_on=TODAY + timedelta(days=14),
    seller=Party("Studio Nowak", "ul. Prosta 1\n00-001 Warszawa", "PL5250000000", "me@example.com"),
    client=Party("Atelier Nord", "Hauptstraße 5\n10827 Berlin", "DE123456789"),
    lines=(InvoiceLine("Design of the home page", Decimal(1), "pc", _AMOUNT, _AMOUNT),) * 5,
    net=_AMOUNT,
    vat=_NOTHING,
    gross=_AMOUNT,
    bank=PROFILE.banks[0],
)
_PLAIN = """#set page(paper: "a4")
#let data = json(bytes(sys.inputs.data))
= Invoice #data.number
#grid(columns: 2, gutter: 2em, [Studio Nowak \\ ul. Prosta 1 \\ 00-001 Warszawa], [Atelier Nord \\ Hauptstraße 5])
#table(columns: 4, [Description], [Quantity], [Price], [Amount],
  ..range(5).map(_ => ([Design of the home page], [1 pc], [1 250.00], [1 250.00])).flatten())
Total 1 250.00 EUR \\ PL61 1090 1014 0000 0712 1981 2874 \\ WBKPPLPP
"""


def documents(shop: Workshop) -> Iterator[Figure]:
    """Invoices one after the other with the compiler that is kept."""
    own = Documents(resource_path("documents"))
    plain = shop.scratch("documents") / "plain.typ"
    plain.write_text(_PLAIN, encoding="utf-8")
    bare = typst.Compiler(
        root=plain.parent, font_paths=typst.Fonts(include_system_fonts=False), ignore_system_fonts=True
    )
    numbers = count(1)

    def set_bare() -> None:
        for _ in range(_PAGES):
            data = f'{{"number": "FV {next(numbers)}"}}'
            bare.compile(input=plain, format="pdf", sys_inputs={"data": data})

    def set_own() -> None:
        for _ in range(_PAGES):
            own.invoice_pdf(replace(_INVOICE, number=f"FV {next(numbers)}"))

    seconds = interleaved(shop.rounds, {"bare": set_bare, "own": set_own})
    note = "with an archive's standards (PDF/A-3a, PDF/UA-1)"
    yield ratio("a page of PDF", seconds, "own", "bare", goal=1.5, limit=2, per=_PAGES, note=note)
