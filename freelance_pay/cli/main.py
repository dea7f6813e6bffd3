"""The command line: one command, one service, one exit status (0 done, 1 refused with a reason, 2 wrong usage)."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

from freelance_pay.cli.commands import COMMANDS
from freelance_pay.cli.errors import RefusedError
from freelance_pay.cli.output import Output
from freelance_pay.services.sentences import explain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from freelance_pay.services.program import ProgramPort

    MakeProgram = Callable[[argparse.Namespace], ProgramPort]

REFUSED = 1


def run(args: argparse.Namespace, make_program: MakeProgram, out: TextIO, errors: TextIO) -> int:
    """Run the command in `args` on the program that `make_program` gives, and return the exit status."""
    output = Output(out, errors, as_json=args.json)
    program = None
    try:
        program = make_program(args)
        COMMANDS[args.command](program, args, output)
        out.flush()
    except RefusedError as refused:
        if str(refused):
            output.trouble(str(refused))
        return refused.status
    except BrokenPipeError:
        _let_go(out)
    except Exception as error:  # noqa: BLE001 - a person gets a sentence, whatever it was
        output.trouble(str(explain(error)))
        return REFUSED
    finally:
        if program is not None:
            program.close()
    return 0


def _let_go(out: TextIO) -> None:
    """Nobody reads any more (`| head`): what is still in the buffer goes nowhere instead of failing at the exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)


def standard_streams() -> tuple[TextIO, TextIO]:
    """Return standard output and error in UTF-8, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdout, sys.stderr
