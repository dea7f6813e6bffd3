"""What is told before an import: short enough to be read, and nothing that matters left unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.services.sentences.import_notes import MOST_NAMED, import_notes

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.program_rig import ProgramRig

HEADER = "Invoice no;Client;Invoice date;Due date;Total;Currency;Status"


def notes(rig: ProgramRig, folder: Path, *statuses: str) -> tuple[str, ...]:
    """Return what is told of a list with one invoice for each status."""
    lines = [f"{n};Acme;2026-10-01;2026-10-15;100.00;EUR;{status}" for n, status in enumerate(statuses, 1)]
    path = folder / "list.csv"
    path.write_text("\n".join((HEADER, *lines)), encoding="utf-8")
    return import_notes(rig.services.importing.open(path))


def test_there_is_nothing_to_tell_of_a_list_that_is_understood(program_rig: ProgramRig, tmp_path: Path) -> None:
    assert notes(program_rig, tmp_path, "Paid", "Unpaid") == ()


def test_of_many_the_first_are_named_and_the_others_counted(program_rig: ProgramRig, tmp_path: Path) -> None:
    assert notes(program_rig, tmp_path, *["Void"] * (MOST_NAMED + 2)) == (
        "Left out as cancelled: line 2 (“1”), line 3 (“2”), line 4 (“3”), line 5 (“4”), line 6 (“5”) and 2 more.",
    )


def test_a_long_text_of_the_file_is_cut(program_rig: ProgramRig, tmp_path: Path) -> None:
    (note,) = notes(program_rig, tmp_path, "w" * 300)
    assert note == f"Not understood and taken as open: “{'w' * 40}…”."
