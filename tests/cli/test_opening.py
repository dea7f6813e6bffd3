"""Opening the ledger for a command: behind today's copy, an older one brought up to date, none made by mistake."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db.backups import Reason, list_backups
from freelance_pay.adapters.db.connection import SCHEMA_VERSION, user_version
from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.adapters.ledger_layout import LedgerLayout
from tests.support.cli_rig import CommandLine
from tests.support.ledger_files import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.program_rig import ProgramRig

CHANGING = (
    ("pay", "FV 1", "10"),
    ("plan", "FV 1", "--offer"),
    ("plan", "FV 1", "--accept"),
    ("plan", "FV 1", "--end"),
    ("remind",),
    ("remind", "--scheduled"),
    ("letter", "Acme"),
    ("outbox", "--send"),
)


@pytest.fixture
def owed(rig: ProgramRig) -> ProgramRig:
    """Acme owes 1800.00 on FV 1; nobody has the ledger open."""
    rig.invoice(rig.client("Acme"), "FV 1")
    rig.close()
    return rig


@pytest.fixture
def older(tmp_path: Path) -> LedgerLayout:
    """An empty ledger of the schema before this one."""
    steps = tmp_path / "steps"
    for folder in OUR_STEPS.folders:
        shutil.copytree(folder, steps, ignore=shutil.ignore_patterns(f"{SCHEMA_VERSION:04}_*", "__pycache__"))
    layout = LedgerLayout.of(tmp_path / "older" / "ledger.fpay")
    open_ledger(layout, NOW, Steps((steps,), SCHEMA_VERSION - 1))
    return layout


def test_the_first_command_of_a_day_that_changes_something_copies_the_ledger_before_it(
    owed: ProgramRig, cli: CommandLine
) -> None:
    for command in (("today",), ("plan", "FV 1"), ("remind", "--dry-run")):
        cli(*command)
    assert list_backups(owed.layout) == ()
    for _ in range(2):
        assert cli("pay", "FV 1", "600").status == 0
    (copy,) = list_backups(owed.layout)
    assert copy.reason is Reason.DAILY
    assert CommandLine(copy.path, cli.clock)("overdue", "--json").json()[0]["open_minor"] == 180_000
    cli.clock.go_on(days=1)
    cli("pay", "FV 1", "600")
    assert len(list_backups(owed.layout)) == 2


def test_a_copy_that_cannot_be_made_is_told_and_the_command_goes_on(owed: ProgramRig, cli: CommandLine) -> None:
    owed.layout.backups.write_text("a file where the folder should be")
    answer = cli("pay", "FV 1", "600")
    assert (answer.status, "still open on FV 1: 1200.00 EUR" in answer.out) == (0, True)
    assert answer.errors.startswith("Today's copy was not made. ")
    assert str(owed.layout.backups) in answer.errors


@pytest.mark.parametrize("command", CHANGING, ids=" ".join)
def test_a_command_that_changes_something_brings_an_older_ledger_up_to_date_behind_a_copy(
    older: LedgerLayout, command: tuple[str, ...]
) -> None:
    said = CommandLine(older.path)(*command).errors
    assert "older Freelance Pay" not in said
    assert user_version(older.path) == SCHEMA_VERSION
    assert Reason.BEFORE_UPDATE in {copy.reason for copy in list_backups(older)}


def test_a_command_that_only_looks_leaves_an_older_ledger_as_it_is_and_a_copy_is_made_of_it_as_it_is(
    older: LedgerLayout,
) -> None:
    before = older.path.read_bytes()
    cli = CommandLine(older.path)
    for command in (("today",), ("plan", "FV 1"), ("remind", "--dry-run")):
        assert "older Freelance Pay" in cli(*command).errors
    assert cli("backup").status == 0
    assert older.path.read_bytes() == before
    (copy,) = list_backups(older)
    assert user_version(copy.path) == SCHEMA_VERSION - 1


@pytest.mark.parametrize("command", CHANGING, ids=" ".join)
def test_no_command_but_import_and_demo_makes_a_ledger_where_none_is(tmp_path: Path, command: tuple[str, ...]) -> None:
    answer = CommandLine(tmp_path / "mistyped.fpay")(*command)
    assert (answer.status, "There is no ledger at" in answer.errors) == (1, True)
    assert list(tmp_path.iterdir()) == []
