"""The reading side itself: nothing slow imported, one look of one moment, threads, a restored file, and the check."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db.reads import today_reader
from freelance_pay.adapters.db.reads.connections import ReadConnections
from freelance_pay.adapters.db.reads.reader import SqlReads
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.holds import HoldKind
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerNotFoundError, NotWritableError
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.services.list_views import Difference, InvoiceFilter, InvoiceQuery
from tests.support.ledger_world import TODAY, LedgerWorld, days_ago, eur

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.reads_port import Reads

ROOT = Path(__file__).parents[2]


@pytest.fixture
def world(tmp_path: Path) -> LedgerWorld:
    return LedgerWorld(tmp_path)


def spoil(world: LedgerWorld, *statements: str) -> None:
    """Change the file behind the program's back."""
    with closing(sqlite3.connect(world.layout.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_the_reader_is_what_the_services_ask_for(world: LedgerWorld) -> None:
    reads: Reads = world.reads
    assert not reads.has_clients()


def test_reading_imports_nothing_slow() -> None:
    script = (
        "import sys, freelance_pay.adapters.db.reads.reader; print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    slow = {
        "sqlalchemy",
        "sqlmodel",
        "pydantic",
        "alembic",
        "jinja2",
        "keyring",
        "babel",
        "smtplib",
        "typst",
        "PySide6",
    }
    assert slow.isdisjoint(done.stdout.decode().split())


def test_the_facts_of_all_are_read_in_parts_and_are_those_of_each(
    world: LedgerWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today_reader, "CLIENTS_AT_ONCE", 2)
    keys: list[tuple[ClientId, str]] = []
    for number in range(5):
        client_id = world.client(f"Studio {number}")
        owed = [world.invoice(client_id, f"FV {days}", eur(300), days_ago(days)) for days in (9, 30)]
        world.invoice(client_id, "USD 1", Money(100, "USD"), days_ago(3))
        keys += [(client_id, "EUR"), (client_id, "USD")]
        world.call(client_id, "later")
        world.hold(HoldKind.PAUSE, client_id, owed[0], days_ago(-2))
        world.message(client_id, {owed[1]: eur(300)}, Stage.FIRST, State.SENT)
        nobody = world.client(f"Settled {number}")
        world.pay(nobody, TODAY, {world.invoice(nobody, "FV 1", eur(5), days_ago(9)): eur(5)})
    everyone = list(world.reads.all_client_facts())
    assert [(facts.client.id, facts.currency) for facts in everyone] == keys
    assert everyone == world.reads.client_facts(keys)
    assert [item.sent for item in everyone[0].invoices] == [{Stage.FIRST}, set()]
    assert (everyone[0].last_contact_on, everyone[1].last_contact_on, len(everyone[0].holds)) == (TODAY, TODAY, 1)


def test_an_empty_ledger_has_no_facts(world: LedgerWorld) -> None:
    assert list(world.reads.all_client_facts()) == []


def test_every_query_of_one_look_sees_the_same_moment(world: LedgerWorld) -> None:
    client_id = world.client("Studio")
    connections = ReadConnections(world.layout)
    with connections.look() as run:
        before = run("SELECT COUNT(*) FROM invoice")
        with closing(sqlite3.connect(world.layout.path, timeout=0)) as other:
            other.execute("DELETE FROM client")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.commit()
        assert run("SELECT COUNT(*) FROM invoice") == before
    connections.close()
    world.invoice(client_id, "1", eur(100), TODAY)
    assert world.reads.invoice_totals(InvoiceQuery(), TODAY).count == 1


def test_a_look_that_failed_leaves_the_ledger_free_for_changes(world: LedgerWorld) -> None:
    connections = ReadConnections(world.layout)
    with pytest.raises(sqlite3.OperationalError), connections.look() as run:
        run("SELECT nothing FROM nowhere")
    with connections.look() as run:
        assert run("SELECT 1") == [(1,)]
    world.client("Studio")
    connections.close()


def test_nothing_can_be_changed_through_the_reading_side(world: LedgerWorld) -> None:
    connections = ReadConnections(world.layout)
    with pytest.raises(NotWritableError), connections.look() as run:
        run("DELETE FROM client")
    connections.close()


def test_any_thread_may_read(world: LedgerWorld) -> None:
    world.client("Studio")
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(lambda _: world.reads.client_names()[0][1], range(12))) == ["Studio"] * 12


def test_after_a_restore_every_thread_reads_the_new_file(world: LedgerWorld, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copy(world.layout.path, copy)
    world.client("Studio")
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(world.reads.has_clients).result()
        assert world.reads.has_clients()
        world.reads.close()
        copy.replace(world.layout.path)
        assert not pool.submit(world.reads.has_clients).result()
        assert not world.reads.has_clients()


def test_no_file_and_a_damaged_file_are_said_so(tmp_path: Path, world: LedgerWorld) -> None:
    with pytest.raises(LedgerNotFoundError):
        SqlReads(LedgerLayout.of(tmp_path / "elsewhere" / "none.fpay")).has_clients()
    with world.layout.path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4096)
    with pytest.raises(LedgerDamagedError):
        world.reads.check_ledger()


@pytest.mark.parametrize(("sql", "index"), [
    ("SELECT client_id FROM invoice WHERE settled = 0 ORDER BY next_due LIMIT 9", "ix_invoice_open_due"),
    ("SELECT currency, SUM(open_minor) FROM invoice WHERE settled = 0 GROUP BY client_id, 1", "ix_invoice_open_client"),
    ("SELECT COUNT(*) FROM invoice WHERE settled = 0 AND next_due < '' GROUP BY currency", "ix_invoice_open_sums"),
    ("SELECT client_id, MAX(sent_at) FROM delivery WHERE state = 'SENT' GROUP BY client_id", "ix_delivery_sent"),
    ("SELECT client_id, MAX(at) FROM event WHERE kind = 'call_done' GROUP BY client_id", "ix_event_call"),
    ("SELECT client_id, MAX(at) FROM event WHERE kind = 'message_elsewhere' GROUP BY 1", "ix_event_elsewhere"),
])  # fmt: skip
def test_what_is_read_at_each_start_is_read_from_an_index(world: LedgerWorld, sql: str, index: str) -> None:
    with closing(sqlite3.connect(world.layout.path)) as connection:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert index in plan
    assert "TEMP B-TREE" not in plan


def test_a_sound_ledger_has_no_differences(world: LedgerWorld) -> None:
    client_id = world.client("Studio")
    invoice_id = world.invoice(client_id, "1", eur(300), days_ago(40))
    world.accept_plan(world.offer_plan(client_id, [invoice_id], 3, TODAY))
    world.pay(client_id, TODAY, {invoice_id: eur(50)})
    world.message(client_id, {invoice_id: eur(250)}, Stage.FIRST, State.SENT)
    assert world.reads.check_ledger() == ()


@pytest.mark.parametrize(("statement", "about", "kept", "right"), [
    ("UPDATE invoice SET open_minor = 200", "open_minor", "200", "250"),
    ("UPDATE invoice SET settled = 1", "settled", "1", "0"),
    ("UPDATE invoice SET next_due = '2020-01-01'", "next_due", "2020-01-01", TODAY.isoformat()),
    ("UPDATE invoice SET plan_id = NULL", "plan_id", "None", "1"),
    ("UPDATE instalment SET amount_minor = 101 WHERE number = 2", "balance_minor", "3.00 EUR", "3.01 EUR"),
    ("UPDATE plan SET state = 'finished'", "plan_state", "finished", "active"),
    ("UPDATE payment SET currency = 'USD'", "currency", "USD", "EUR"),
    ("UPDATE payment SET received_on = '2026-99-99'", "received_on", "2026-99-99", "cannot be read"),
    ("UPDATE instalment SET due_on = 'soon' WHERE number = 2", "due_on", "soon", "cannot be read"),
    ("UPDATE invoice SET currency = 'euro'", "currency", "euro", "cannot be read"),
    ("UPDATE intent SET state = 'QUEUED'", "state", "QUEUED", "SENT"),
    ("UPDATE payment SET amount_minor = 49", "allocated", "0.50 EUR", "at most 0.49 EUR"),
    ("UPDATE payment SET reversed_at = 'x'", "reversed_at", "", "reversed with its payment"),
    ("DELETE FROM contact; DELETE FROM hold; UPDATE event SET client_id = 77", "client_id", "points at nothing",
     "a row of client"),
])  # fmt: skip
def test_the_check_names_what_does_not_agree(
    world: LedgerWorld, statement: str, about: str, kept: str, right: str
) -> None:
    client_id = world.client("Studio")
    invoice_id = world.invoice(client_id, "1", eur(300), days_ago(40))
    world.accept_plan(world.offer_plan(client_id, [invoice_id], 3, TODAY))
    world.pay(client_id, TODAY, {invoice_id: eur(50)})
    world.message(client_id, {invoice_id: eur(250)}, Stage.FIRST, State.SENT)
    spoil(world, *statement.split(";"))
    found = [(item.about, item.kept, item.right) for item in world.reads.check_ledger()]
    assert found == [(about, kept, right)]
    assert isinstance(world.reads.check_ledger()[0], Difference)


def test_the_check_misses_the_text_of_a_message_that_was_approved(world: LedgerWorld) -> None:
    client_id = world.client("Studio")
    invoice_id = world.invoice(client_id, "1", eur(300), days_ago(40))
    delivery_id = world.message(client_id, {invoice_id: eur(300)}, Stage.FIRST, State.SENT)
    spoil(world, "DELETE FROM delivery_mime")
    assert [(item.table, item.id, item.about) for item in world.reads.check_ledger()] == [
        ("delivery", delivery_id, "sha256")
    ]


def test_a_filter_without_invoices_gives_nothing(world: LedgerWorld) -> None:
    for chosen in InvoiceFilter:
        assert world.reads.invoice_page(InvoiceQuery(chosen), TODAY) == ()
        assert world.reads.invoice_totals(InvoiceQuery(chosen), TODAY).count == 0
