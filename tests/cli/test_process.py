"""The program as it is started: exit status, streams, and what is never loaded for a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from freelance_pay.__main__ import main
from freelance_pay.cli.commands import COMMANDS
from freelance_pay.cli.parser import make_parser

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.cli_rig import CommandLine

PROGRAM = (sys.executable, "-m", "freelance_pay")
LISTS_MODULES = (
    "import sys; from freelance_pay.__main__ import main; status = main(sys.argv[1:]); "
    "sys.stderr.write(' '.join(name for name in sys.modules if name.partition('.')[0] in {'PySide6', 'shiboken6'})); "
    "sys.exit(status)"
)


def start(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, env={**os.environ, **environment}
    )


@pytest.mark.parametrize("arguments", [("today",), ("report", "open", "--json"), ("check",)], ids=" ".join)
def test_a_command_never_loads_qt(demo: CommandLine, arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-c", LISTS_MODULES, *arguments, "--ledger", str(demo.ledger)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_sample_ledger_is_written_and_can_be_looked_at_from_a_shell(tmp_path: Path) -> None:
    written = start("demo", "--dir", tmp_path / "d", "--today", "2026-11-23")
    assert (written.returncode, written.stderr) == (0, "")
    ledger = tmp_path / "d" / "demo.fpay"
    assert str(ledger) in written.stdout
    seen = start("--ledger", ledger, "today", "--json", "--today", "2026-11-23")
    assert len(json.loads(seen.stdout)["rows"]) > 3


def test_a_refusal_is_status_1_and_wrong_usage_status_2_both_without_a_stack_of_python(tmp_path: Path) -> None:
    refused = start("today", "--ledger", tmp_path / "gone.fpay")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.count("\n") == 1
    wrong = start("pay")
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr


def test_names_in_any_alphabet_come_out_in_utf_8_whatever_the_locale(demo: CommandLine) -> None:
    seen = start("overdue", "--ledger", demo.ledger, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert seen.returncode == 0
    assert any("а" <= letter <= "я" for letter in seen.stdout)


def test_a_reader_that_goes_away_is_no_error(demo: CommandLine) -> None:
    with subprocess.Popen(
        [*PROGRAM, "overdue", "--json", "--ledger", str(demo.ledger)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        said = process.stderr.read()
        assert (process.wait(), said) == (0, b"")


def test_an_unexpected_fault_is_told_in_one_sentence_too(
    demo: CommandLine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from freelance_pay.cli import commands

    def breaks(*_: object) -> None:
        raise ZeroDivisionError("a secret detail")

    monkeypatch.setitem(commands.COMMANDS, "today", breaks)
    assert main(["today", "--ledger", str(demo.ledger)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "unexpected error" in said.err
    assert "ZeroDivisionError" not in said.err
    assert "secret" not in said.err


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_a_password_is_never_an_argument(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args([*([command] if command else []), "--help"])
    assert "password" not in capsys.readouterr().out.lower()


def test_where_there_is_no_screen_the_window_says_so_in_one_sentence() -> None:
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = start("--today", "2026-11-23", **bare)
    assert done.returncode == 1
    assert "There is no screen" in done.stderr
    assert "Traceback" not in done.stderr
