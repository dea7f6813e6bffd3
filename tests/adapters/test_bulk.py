"""Many rows at once: the same rows as one by one, and refused for the same reasons."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Client, ClientId, Contact, Role
from freelance_pay.domain.errors import CurrencyMismatchError, DomainError
from freelance_pay.domain.invoices import Attachment, Invoice
from freelance_pay.domain.money import Money
from freelance_pay.domain.money_errors import DuplicateInvoiceError
from freelance_pay.domain.payments import Allocation, AllocationError, Payment
from tests.support.ledger_world import NOON, LedgerWorld, days_ago, eur

if TYPE_CHECKING:
    from pathlib import Path

CLIENTS = (
    Client("Acme", contacts=(Contact("Anna", "anna@acme.example"), Contact("", "office@acme.example", role=Role.CC))),
    Client("Nobody"),
)
FIRST = Invoice(
    client_id=ClientId(1),
    number="FV 1",
    issued_on=days_ago(30),
    due_on=days_ago(16),
    net=eur(100),
    vat=eur(23),
    gross=eur(123),
    open=eur(123),
    next_due=days_ago(16),
    vat_note="reverse charge",
    terms="14",
    reference="PO 7",
    title="Logo",
    pdf=Attachment("fv1.pdf", "0" * 64, 10),
)
CANCELLED = replace(FIRST, number="FV 2", cancelled_on=days_ago(3), pdf=None)
FREE = replace(FIRST, number="FV 3", net=eur(0), vat=eur(0), gross=eur(0), open=eur(0))


def paid(minor: int) -> Payment:
    return Payment(ClientId(1), days_ago(2), eur(minor), "imported")


ENTRIES = (
    (FIRST, None),
    (replace(FIRST, number="FV 4"), paid(123)),
    (CANCELLED, None),
    (replace(FIRST, number="FV 5"), paid(23)),
    (FREE, None),
)


def test_many_at_once_make_the_very_rows_that_one_by_one_make(tmp_path: Path) -> None:
    (tmp_path / "slow").mkdir()
    (tmp_path / "quick").mkdir()
    slow, quick = LedgerWorld(tmp_path / "slow"), LedgerWorld(tmp_path / "quick")
    with slow.ledger.change() as change:
        for client in CLIENTS:
            change.clients.add(client, NOON)
        for invoice, payment in ENTRIES:
            invoice_id = change.invoices.add(invoice, NOON)
            if payment is not None:
                change.money.add_payment(payment, [Allocation(invoice_id, payment.amount)], NOON)
        change.commit()
    with quick.ledger.change() as change:
        assert change.clients.add_many(CLIENTS, NOON) == [1, 2]
        assert change.invoices.add_many(ENTRIES, NOON) == [1, 2, 3, 4, 5]
        change.commit()
    for table in ("client", "contact", "invoice", "payment", "allocation"):
        assert _rows(quick, table) == _rows(slow, table)
        assert _rows(quick, table)


def test_ids_go_on_where_the_ledger_stands(tmp_path: Path) -> None:
    world = LedgerWorld(tmp_path)
    client_id = world.client("Here before")
    world.pay(client_id, days_ago(1), {world.invoice(client_id, "FV 0", eur(5), days_ago(9)): eur(5)})
    with world.ledger.change() as change:
        assert change.clients.add_many(CLIENTS, NOON) == [2, 3]
        assert change.invoices.add_many(ENTRIES, NOON) == [2, 3, 4, 5, 6]
        change.commit()
    assert world.reads.check_ledger() == ()


def test_nothing_at_all_is_added_without_a_word(tmp_path: Path) -> None:
    with LedgerWorld(tmp_path).ledger.change() as change:
        assert (change.clients.add_many((), NOON), change.invoices.add_many((), NOON)) == ([], [])


def test_a_number_that_is_taken_is_refused(tmp_path: Path) -> None:
    world = LedgerWorld(tmp_path)
    with world.ledger.change() as change:
        change.clients.add_many(CLIENTS, NOON)
        with pytest.raises(DuplicateInvoiceError):
            change.invoices.add_many([(FIRST, None), (replace(FIRST, number="fv  1"), None)], NOON)


@pytest.mark.parametrize(
    ("amount", "refusal"), [(eur(124), AllocationError), (Money(23, "PLN"), CurrencyMismatchError)]
)
def test_a_payment_that_does_not_fit_its_invoice_is_refused(
    tmp_path: Path, amount: Money, refusal: type[DomainError]
) -> None:
    world = LedgerWorld(tmp_path)
    with world.ledger.change() as change:
        change.clients.add_many(CLIENTS, NOON)
        with pytest.raises(refusal):
            change.invoices.add_many([(FIRST, replace(paid(1), amount=amount))], NOON)


def _rows(world: LedgerWorld, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(world.layout.path)) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - our own names
