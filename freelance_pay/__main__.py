"""The way in: without a command the window opens, with one the command line answers and Qt is never imported."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from freelance_pay.bootstrap import Program


def main(argv: list[str] | None = None) -> int:
    """Run Freelance Pay and return the exit status: 0 done, 1 refused with a reason, 2 wrong usage."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments:
        from freelance_pay.app import open_window

        return open_window(None, None)
    from freelance_pay.cli.parser import make_parser

    args = make_parser().parse_args(arguments)
    if args.command is None:
        from freelance_pay.app import open_window

        return open_window(args.ledger, args.today)
    from freelance_pay.cli.main import run, standard_streams

    out, errors = standard_streams()
    return run(args, _program, out, errors)


def _program(args: argparse.Namespace) -> Program:
    from freelance_pay.adapters.clock import SystemClock
    from freelance_pay.bootstrap import Overrides, Program, default_ledger_path

    path = args.ledger or default_ledger_path()
    if args.command == "demo":
        path = args.dir / "demo.fpay"
    return Program(path, Overrides(clock=SystemClock(args.today)))


if __name__ == "__main__":
    sys.exit(main())
