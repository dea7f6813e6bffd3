"""The command line in this process: arguments in, exit status and both streams out."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.cli.main import run
from freelance_pay.cli.parser import make_parser
from tests.support.program_rig import ME, PASSWORD, AssumedDay, RigClock, TakesEverything

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


@dataclass(frozen=True)
class Answer:
    """What a command said and how it ended."""

    status: int
    out: str
    errors: str

    def json(self) -> Any:  # noqa: ANN401 - whatever the command answers
        """The one JSON document on standard output."""
        return json.loads(self.out)


class CommandLine:
    """Runs commands on one ledger with a clock, secrets and a mail server of our own; each is a program of its own."""

    def __init__(self, ledger: Path, clock: RigClock | None = None) -> None:
        self.ledger = ledger
        self.clock = clock or RigClock()
        self.mail = TakesEverything()
        self.secrets = SessionSecrets()
        self.secrets.put(ME, PASSWORD)

    def __call__(self, *arguments: object) -> Answer:
        args = make_parser().parse_args([str(argument) for argument in arguments])
        out, errors = io.StringIO(), io.StringIO()
        status = run(args, self._program, out, errors)
        return Answer(status, out.getvalue(), errors.getvalue())

    def _program(self, args: argparse.Namespace) -> Program:
        path = args.dir / "demo.fpay" if args.command == "demo" else args.ledger or self.ledger
        clock = self.clock if args.today is None else AssumedDay(self.clock, args.today)
        return Program(path, Overrides(clock, self.mail, self.secrets))
