"""The formal demand from the command line: saved to be printed, and sent only once the person posted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import POST
from tests.support.cli_rig import CommandLine
from tests.support.letter_steps import bring_to_letter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.program_rig import ProgramRig


@pytest.fixture
def due(rig: ProgramRig) -> CommandLine:
    """A command line on a ledger where the formal demand to Acme is due."""
    bring_to_letter(rig)
    rig.close()
    return CommandLine(rig.layout.path, rig.clock)


def test_the_letter_is_saved_and_does_not_count_as_sent(due: CommandLine, tmp_path: Path) -> None:
    answer = due("letter", "acm", "--out", tmp_path / "demand.pdf")
    assert (answer.status, answer.errors) == (0, "")
    assert "D-2026-001" in answer.out
    assert "FV 1-2026.pdf" in answer.out
    assert (tmp_path / "demand.pdf").read_bytes().startswith(b"%PDF")
    assert "formal demand by post" in due("today").out


def test_a_posted_letter_counts_as_sent_once(due: CommandLine, tmp_path: Path) -> None:
    due("letter", "Acme", "--out", tmp_path / "demand.pdf")
    told = due("letter", "Acme", "--posted", "--tracking", "RR1", "--json").json()
    assert (told["number"], told["tracking"]) == ("D-2026-001", "RR1")
    assert due("outbox", "--json").json()[0]["state"] == "sent"
    again = due("letter", "Acme", "--posted")
    assert again.status == 1
    assert "not the next step" in again.errors


@pytest.mark.parametrize(
    ("arguments", "status", "reason"),
    [
        (("Nobody",), 1, "not the next step for Nobody"),
        (("Acme", "--posted"), 1, "save it first"),
        (("Acme", "--tracking", "RR1"), 2, "--posted"),
        (("Acme", "--posted", "--out", "x.pdf"), 2, "--out"),
        (("Acme", "--today", "2027-01-04"), 1, ""),
        (("Acme", "--out", "/nowhere/at/all.pdf"), 1, "nowhere"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    due: CommandLine, arguments: tuple[str, ...], status: int, reason: str
) -> None:
    answer = due("letter", *arguments)
    assert answer.status == status
    assert reason in answer.errors
    assert answer.errors.count("\n") == 1


def test_a_day_that_is_still_to_come_is_refused(due: CommandLine, tmp_path: Path) -> None:
    due("letter", "Acme", "--out", tmp_path / "demand.pdf")
    assert due("letter", "Acme", "--posted", "2030-01-01").status == 1


def test_the_posting_is_kept_with_its_channel(rig: ProgramRig, tmp_path: Path) -> None:
    bring_to_letter(rig)
    rig.close()
    cli = CommandLine(rig.layout.path, rig.clock)
    cli("letter", "Acme", "--out", tmp_path / "demand.pdf")
    delivery = cli("letter", "Acme", "--posted", "--json").json()["delivery"]
    program = rig.start()
    assert program.reads.message(delivery).delivery.channel == POST
    program.close()
