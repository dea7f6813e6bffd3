"""The command line on a ledger with one damaged page: the sentence and the copy, and not a byte is written."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.ledger_layout import LedgerLayout
from tests.support.cli_rig import CommandLine
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Damage = Callable[[int], CommandLine]

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> LedgerLayout:
    """A ledger with an invoice, of which there is a copy; every page of it is in use."""
    rig = ProgramRig(tmp_path_factory.mktemp("whole"))
    rig.invoice(rig.client("Acme"), "FV-1")
    rig.services.care.backup()
    rig.close()
    with closing(sqlite3.connect(rig.layout.path)) as connection:
        connection.execute("VACUUM")
    return rig.layout


@pytest.fixture
def damage(whole: LedgerLayout, tmp_path: Path) -> Damage:
    folder = tmp_path / "damaged"

    def damage_page(page: int) -> CommandLine:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(whole.path.parent, folder)
        path = folder / whole.path.name
        with path.open("r+b") as file:
            file.seek(page * PAGE)
            file.write(bytes(PAGE))
        return CommandLine(path)

    return damage_page


def pages(layout: LedgerLayout) -> range:
    return range(1, layout.path.stat().st_size // PAGE)


def test_check_never_calls_damage_unexpected_and_knows_the_copy(damage: Damage, whole: LedgerLayout) -> None:
    said = []
    for page in pages(whole):
        answer = damage(page)("check")
        assert answer.status == 1
        said.append(answer.out + answer.errors)
        assert "damaged" in said[-1]
        assert ".backups" in said[-1], "the copy is named each time"
    assert not [text for text in said if "unexpected" in text or "No good copy" in text or "Error" in text]
    assert any("is damaged" in text for text in said)


@pytest.mark.parametrize("command", ["pay", "outbox", "demo"])
def test_a_command_that_changes_writes_not_a_byte_into_a_damaged_ledger(
    damage: Damage, whole: LedgerLayout, tmp_path: Path, command: str
) -> None:
    arguments: dict[str, tuple[object, ...]] = {
        "pay": ("pay", "FV-1", "10.00"),
        "outbox": ("outbox", "--send"),
        "demo": ("demo", "--dir", tmp_path / "damaged"),
    }
    for page in pages(whole)[::4]:
        run = damage(page)
        if command == "demo":
            run.ledger.rename(run.ledger.with_name("demo.fpay"))
            run.ledger = run.ledger.with_name("demo.fpay")
        before = run.ledger.read_bytes()
        answer = run(*arguments[command])
        assert run.ledger.read_bytes() == before
        assert (answer.status, "is damaged" in answer.errors) == (1, True), answer
