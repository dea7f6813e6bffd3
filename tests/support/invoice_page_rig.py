"""The page Invoices over the real program on a ledger of its own, with a few clients and invoices."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pypdf import PdfWriter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.services.sentences import explain
from freelance_pay.ui.actions import ActionList
from freelance_pay.ui.pages.invoices_page import InvoicesPage
from freelance_pay.ui.status_line import StatusLine
from freelance_pay.ui.window_parts import PageContext
from tests.support.shifted_clock import ShiftedClock
from tests.support.window_fakes import TODAY, window_parts

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeVar

    from pytestqt.qtbot import QtBot

    from freelance_pay.services.views import Topic

    Dialog = TypeVar("Dialog", bound=QDialog)

WIDE, NARROW = (1500, 900), (800, 600)


def invoice(client_id: ClientId, number: str, amount: Money, due_in: int = -10, issued_in: int = -90) -> Invoice:
    """Return an invoice without VAT; days are counted from TODAY."""
    issued, due = TODAY + timedelta(days=issued_in), TODAY + timedelta(days=due_in)
    return Invoice(client_id, number, issued, due, amount, Money(0, amount.currency), amount, amount, due)


def eur(units: int) -> Money:
    """Return whole euros."""
    return Money(units * 100, "EUR")


def pdf_bytes() -> bytes:
    """Return a PDF of one empty page."""
    target = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(210, 297)
    writer.write(target)
    return target.getvalue()


@dataclass
class InvoicePageRig:
    """The page with what it needs; `touched` collects the topics it said were changed."""

    program: Program
    page: InvoicesPage
    context: PageContext
    qtbot: QtBot
    touched: list[set[Topic]] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until everything asked for is shown."""
        self.qtbot.waitUntil(lambda: self.page.is_settled and not self.context.parts.runner.is_busy, timeout=20_000)

    def add_client(self, name: str, currency: str = "EUR") -> ClientId:
        """Add a client."""
        return self.program.services.clients.add(Client(name, currency=currency))

    def add(self, *invoices: Invoice) -> list[InvoiceId]:
        """Add invoices."""
        return [self.program.services.invoices.add(each) for each in invoices]

    def open(self, size: tuple[int, int] = WIDE) -> None:
        """Show the page and wait until it is filled."""
        self.page.resize(*size)
        self.page.show()
        self.settle()

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Wait for the open dialog of `kind` and return it."""

        def opened() -> list[Dialog]:
            return [found for found in self.page.window().findChildren(kind) if found.isVisible()]

        self.qtbot.waitUntil(lambda: len(opened()) == 1, timeout=20_000)
        self.settle()
        return opened()[0]

    def numbers(self) -> list[str]:
        """Return the numbers of the invoices listed, from top to bottom."""
        model = self.page.table.model()
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    def select(self, invoice_id: InvoiceId) -> None:
        """Select one invoice and wait for its details."""
        self.page.table.select_keys([invoice_id])
        self.settle()


def make_rig(qapp: QApplication, qtbot: QtBot, folder: Path) -> InvoicePageRig:
    """Return a rig over a new ledger in `folder`."""
    program = Program(folder / "ledger.fpay", Overrides(clock=ShiftedClock(TODAY)))
    program.open_for_changes()
    parts = replace(window_parts(qapp), explain=lambda error: str(explain(error)))
    window = QWidget()
    qtbot.addWidget(window)
    status = StatusLine(parts.icons, window)
    context = PageContext(parts, ActionList(window), status)
    page = InvoicesPage(program, context)
    qtbot.addWidget(page)
    rig = InvoicePageRig(program, page, context, qtbot)
    page.changed.connect(page.touch)
    page.changed.connect(rig.touched.append)
    return rig


def days(count: int) -> date:
    """Return the day `count` days from TODAY."""
    return TODAY + timedelta(days=count)
