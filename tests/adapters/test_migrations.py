"""Bringing a ledger up to date: to exactly the tables the program has, and wholly or not at all."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError, StatementError

from freelance_pay.adapters.db import outbox_tables
from freelance_pay.adapters.db.backups import Reason, list_backups, verify
from freelance_pay.adapters.db.connection import APPLICATION_ID, SCHEMA_VERSION, open_writer
from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.db.ledger_header import FileState, check_header
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.adapters.db.sqlite_rules import TRIGGERS
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.ledger_errors import LedgerDamagedError, LedgerError, MigrationFailedError
from tests.support.ledger_files import NOW, client_names, make_ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parent.parent / "data"
TO_NEXT_SCHEMA = Steps((*OUR_STEPS.folders, DATA / "steps_to_next_schema"), SCHEMA_VERSION + 1)
OUR_TABLES = outbox_tables.DeliveryRow.metadata


@pytest.mark.filterwarnings("ignore:.*expression-based index")
def test_the_migrated_file_has_the_tables_the_program_has(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)

    with make_engine(layout.path).connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), OUR_TABLES)

    assert differences == []


def test_the_migrated_file_has_the_same_constraints_and_triggers_as_the_program(tmp_path: Path) -> None:
    """Alembic compares no CHECKs and no triggers, so the words of the schema are compared too."""
    layout = make_ledger(tmp_path)
    made_directly = tmp_path / "made directly.db"
    engine = create_engine(f"sqlite:///{made_directly}")
    OUR_TABLES.create_all(engine)
    with engine.begin() as connection:
        for trigger in TRIGGERS:
            connection.exec_driver_sql(trigger)
    engine.dispose()

    migrated = _schema_words(layout.path)
    del migrated["alembic_version"]
    assert migrated == _schema_words(made_directly)


def test_the_last_step_leads_to_the_schema_the_program_knows(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)

    with closing(sqlite3.connect(layout.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_an_older_ledger_is_copied_then_brought_up_to_date(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada", "Borys")

    opening = open_ledger(layout, NOW, TO_NEXT_SCHEMA)

    (copy,) = list_backups(layout)
    assert (copy.reason, copy.path) == (Reason.BEFORE_UPDATE, opening.backup)
    verify(copy.path)
    assert client_names(copy.path) == ["Ada", "Borys"]
    assert _nicknames(layout.path) == ["dear Ada", "dear Borys"]
    assert check_header(layout, TO_NEXT_SCHEMA.schema).state is FileState.OK


def test_an_update_that_goes_wrong_leaves_the_ledger_as_it_was_and_names_the_copy(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    before = layout.path.read_bytes()
    broken = Steps((*OUR_STEPS.folders, DATA / "steps_that_fail"), SCHEMA_VERSION + 1)

    with pytest.raises(MigrationFailedError) as caught:
        open_ledger(layout, NOW, broken)

    assert layout.path.read_bytes() == before
    assert caught.value.backup is not None
    assert client_names(caught.value.backup) == ["Ada"]


def test_an_update_may_not_leave_rows_that_point_at_nothing(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    before = layout.path.read_bytes()
    orphaning = Steps((*OUR_STEPS.folders, DATA / "steps_that_orphan"), SCHEMA_VERSION + 1)

    with pytest.raises(LedgerDamagedError, match="event"):
        open_ledger(layout, NOW, orphaning)

    assert layout.path.read_bytes() == before


def test_an_update_without_room_for_its_copy_does_not_begin(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path, "Ada")
    before = layout.path.read_bytes()
    layout.backups.write_bytes(b"a file where the folder should be")

    with pytest.raises(LedgerError, match="backups"):
        open_ledger(layout, NOW, TO_NEXT_SCHEMA)

    assert layout.path.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be killed one by one")
def test_an_update_killed_at_any_statement_leaves_the_old_ledger_or_the_new_one(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path / "start", "Ada", "Borys")
    old = _schema_words(layout.path)

    killed = _kill_one_by_one(tmp_path, 1, DATA / "steps_to_next_schema")

    assert killed > 8
    for number in range(1, killed + 1):
        left = _layout_in(tmp_path / "out" / str(number))
        assert check_header(left, TO_NEXT_SCHEMA.schema).state is FileState.NEEDS_MIGRATION
        assert (_schema_words(left.path), client_names(left.path)) == (old, ["Ada", "Borys"])
        open_ledger(left, NOW, TO_NEXT_SCHEMA)
        assert _nicknames(left.path) == ["dear Ada", "dear Borys"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be killed one by one")
def test_a_first_run_killed_at_any_moment_is_a_first_run_again(tmp_path: Path) -> None:
    (tmp_path / "start").mkdir()

    killed = _kill_one_by_one(tmp_path, 9)

    assert killed > 3
    for number in range(1, killed + 1):
        left = _layout_in(tmp_path / "out" / str(number))
        assert check_header(left).state is FileState.FIRST_RUN
        assert open_ledger(left, NOW).is_new


@pytest.mark.parametrize("value", ["abc", 12.5, 2**63 - 1 + 0.0, None])
def test_the_ledger_itself_refuses_money_that_is_not_a_whole_number(tmp_path: Path, value: object) -> None:
    layout = make_ledger(tmp_path, "Ada")

    with pytest.raises((IntegrityError, StatementError)), make_engine(layout.path).begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO payment (client_id, received_on, currency, amount_minor, note, reversal_reason, created_at)"
            " VALUES (1, '2026-11-22', 'EUR', ?, '', '', '2026-11-22T00:00:00+00:00')",
            (value,),
        )


def test_a_message_on_its_way_marks_its_invoice_and_a_second_one_is_refused_by_the_file(tmp_path: Path) -> None:
    layout = make_ledger(tmp_path)
    with closing(open_writer(layout.path)) as connection:
        _two_deliveries_for_one_invoice(connection)
        connection.execute("UPDATE delivery SET state = 'CLAIMED' WHERE id = 1")

        assert connection.execute("SELECT state FROM intent ORDER BY id").fetchall() == [("CLAIMED",), ("QUEUED",)]
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE delivery SET state = 'CLAIMED' WHERE id = 2")
        assert connection.execute("SELECT state FROM delivery WHERE id = 2").fetchone() == ("QUEUED",)


def _layout_in(folder: Path) -> LedgerLayout:
    return LedgerLayout.of(folder / "my ledger.fpay")


def _kill_one_by_one(folder: Path, stride: int, *more_steps: Path) -> int:
    out = folder / "out"
    out.mkdir()
    command = [sys.executable, "-m", "tests.support.killed_opening", str(folder / "start"), str(out), str(stride)]
    root = Path(__file__).parents[2]
    done = subprocess.run([*command, *map(str, more_steps)], capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def _schema_words(path: Path) -> dict[str, set[str]]:
    """The parts of each table, index and trigger; their order means nothing: a column added later comes last."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: set(_parts(sql)) for name, sql in rows}


def _parts(sql: str) -> Iterator[str]:
    """The columns and constraints of a CREATE statement: what stands between its outermost brackets and commas.

    A table that was made anew has its name in quotation marks, which mean nothing.
    """
    depth, part = 0, ""
    for letter in sql:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 1 and letter in "(,":
            yield _plain(part)
            part = ""
        else:
            part += letter
    yield _plain(part.rstrip(" \n").removesuffix(")"))


def _plain(part: str) -> str:
    return " ".join(part.replace('"', "").split())


def _nicknames(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT nickname FROM client ORDER BY id")]


def _two_deliveries_for_one_invoice(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")  # the client and the invoice do not matter here
    for number in (1, 2):
        connection.execute(
            "INSERT INTO delivery (id, client_id, kind, stage, currency, state, attempts, message_id, sender,"
            " recipients, subject, sha256, approved_at, not_before, detail)"
            " VALUES (?, 1, 'reminder', ?, 'EUR', 'QUEUED', 0, ?, '', '[]', '', '', '', '', '')",
            (number, number, f"<{number}@a.example>"),
        )
        connection.execute(
            "INSERT INTO intent (delivery_id, invoice_id, kind, stage, instalment, open_minor, state)"
            " VALUES (?, 7, 'reminder', ?, 0, 100, 'QUEUED')",
            (number, number),
        )


def test_a_ledger_of_schema_1_is_brought_up_with_everything_that_was_in_it(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "old.fpay")
    with closing(sqlite3.connect(layout.path)) as connection:
        connection.executescript((DATA / "ledger_of_schema_1.sql").read_text())

    open_ledger(layout, NOW)

    with closing(sqlite3.connect(layout.path)) as connection:
        clients = connection.execute("SELECT name, policy, country, automatic FROM client ORDER BY id").fetchall()
        invoice = connection.execute("SELECT number, open_minor, policy, never_remind FROM invoice").fetchall()
        delivery = connection.execute("SELECT state, message_id, channel, tracking FROM delivery").fetchall()
        stages = connection.execute("SELECT invoice_id, stage, state FROM intent").fetchall()
    assert clients == [("Ada", "", "", 0), ("Borys", "", "", 0)]
    assert invoice == [("FV 1", 60000, "", 0)]
    assert delivery == [("SENT", "<1@a.example>", "mail", "")]
    assert stages == [(1, 3, "SENT")]
    assert check_header(layout).state is FileState.OK
    assert [copy.reason for copy in list_backups(layout)] == [Reason.BEFORE_UPDATE]
