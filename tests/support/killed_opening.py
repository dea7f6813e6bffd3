"""Open copies of a folder's ledger in child processes, each killed before another statement, until one gets through."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, event

from freelance_pay.adapters.db.ledger_file import open_ledger
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.adapters.ledger_layout import LedgerLayout
from tests.support.ledger_files import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

LEDGER_NAME = "my ledger.fpay"


def main(start: Path, out: Path, stride: int, more_steps: list[str]) -> None:
    """Print how many were killed; the folders they leave are `out`/1, `out`/2 and so on."""
    steps = Steps((*OUR_STEPS.folders, *map(Path, more_steps)), OUR_STEPS.schema + len(more_steps))
    import_module("freelance_pay.adapters.db.migrations.migrate")  # once, so that no child has to
    for number in count(1):
        folder = out / str(number)
        shutil.copytree(start, folder)
        if not _is_killed(lambda: open_ledger(LedgerLayout.of(folder / LEDGER_NAME), NOW, steps), number * stride):  # noqa: B023
            print(number - 1)  # noqa: T201 - the answer
            return


def _is_killed(work: Callable[[], object], at_statement: int) -> bool:
    child = os.fork()
    if child == 0:
        _kill_me_before(at_statement)
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def _kill_me_before(at_statement: int) -> None:
    done = count(1)

    def step(*_: object) -> None:
        if next(done) == at_statement:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", step)
    event.listen(Engine, "commit", step)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
