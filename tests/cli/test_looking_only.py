"""Commands that only look: they keep no other process waiting, and wait for none."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.instance_lock import InstanceLock
from tests.support.cli_rig import CommandLine
from tests.support.ledger_files import folder_image
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOOKS = (
    ("remind", "--dry-run"),
    ("today",),
    ("overdue",),
    ("outbox",),
    ("report", "ageing"),
    ("interest", "FV 1/2026", "--rate", "10"),
    ("plan", "FV 1/2026"),
    ("check",),
)


@pytest.fixture
def owed(rig: ProgramRig) -> ProgramRig:
    """One overdue invoice; nobody has the ledger open."""
    rig.invoice(rig.client(), "FV 1/2026")
    rig.close()
    return rig


@pytest.fixture
def busy(owed: ProgramRig) -> Iterator[ProgramRig]:
    """Another process has the ledger open and is in the middle of a change."""
    with InstanceLock(owed.layout), closing(sqlite3.connect(owed.layout.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE client SET note = 'being written'")
        yield owed
        other.execute("ROLLBACK")


@pytest.mark.parametrize("command", LOOKS, ids=lambda words: words[0])
def test_looking_waits_for_no_other_process(busy: ProgramRig, cli: CommandLine, command: tuple[str, ...]) -> None:
    answer = cli(*command)
    assert (answer.status, answer.errors) == (0, "")


def test_looking_changes_no_file(owed: ProgramRig, cli: CommandLine) -> None:
    before = folder_image(owed.folder)
    for command in LOOKS:
        cli(*command)
    assert folder_image(owed.folder) == before


def test_a_dry_run_may_look_at_any_day_and_nothing_is_sent_on_it(rig: ProgramRig, cli: CommandLine) -> None:
    client_id = rig.client()
    rig.invoice(client_id, "FV 1/2026", overdue=-30)
    rig.close()
    assert "FV 1/2026" in cli("remind", "--dry-run", "--today", "2027-01-15").out
    for command in (("remind",), ("outbox", "--send")):
        answer = cli(*command, "--today", "2027-01-15")
        assert answer.status == 1
        assert "2027-01-15" in answer.errors
    assert cli.mail.taken == []


def test_what_is_recorded_on_an_assumed_day_is_recorded_at_the_real_moment(owed: ProgramRig, cli: CommandLine) -> None:
    refused = cli("pay", "FV 1/2026", "100", "--today", "2030-01-07")
    assert refused.status == 1
    assert "has not come yet" in refused.errors, "an assumed day does not make it come"
    yesterday = (owed.clock.today() - timedelta(days=1)).isoformat()
    assert cli("pay", "FV 1/2026", "100", "--today", yesterday).status == 0
    with closing(sqlite3.connect(owed.layout.path)) as connection:
        (newest,) = connection.execute("SELECT max(at) FROM event").fetchone()
        (day,) = connection.execute("SELECT received_on FROM payment").fetchone()
    assert newest.startswith(owed.clock.now().date().isoformat())
    assert day == yesterday
    assert cli("remind").status == 0
    assert len(cli.mail.taken) == 1


def test_the_check_names_a_cloud_service_that_keeps_the_ledger_in_step_and_calls_it_sound(tmp_path: Path) -> None:
    rig = ProgramRig(tmp_path / "OneDrive" / "books")
    rig.close()
    cli = CommandLine(rig.layout.path, rig.clock)
    answer = cli("check")
    assert answer.status == 0
    assert "OneDrive" in answer.out
    assert "sound" in answer.out
    assert cli("check", "--json").json()["synced_by"] == "OneDrive"
