"""The command line on a ledger of its own, and on the sample ledger that tests only look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.cli_rig import CommandLine
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """The sample ledger as the command `demo` writes it."""
    folder = tmp_path_factory.mktemp("demo")
    cli = CommandLine(folder / "demo.fpay")
    assert cli("demo", "--dir", folder).status == 0
    return cli


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    """A program to prepare a ledger with; close it before a command is to write."""
    rig = ProgramRig(tmp_path / "home")
    yield rig
    rig.close()


@pytest.fixture
def cli(rig: ProgramRig) -> CommandLine:
    """The command line on the ledger of `rig`."""
    return CommandLine(rig.layout.path, rig.clock)
