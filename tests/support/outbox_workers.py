"""Processes that run an outbox on a real ledger, killed at a named step or left to race."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

KILLED, DONE, FAILED = "killed", "done", "failed"


@dataclass(frozen=True)
class Order:
    """What one process does: recover or not, then run the outbox, killed where `kill_at` says (empty: nowhere)."""

    ledger: str
    authority: str
    kill_at: str = ""
    recover: bool = False
    turn: int = 1
    """At which of its messages it is killed."""
    own_journal: bool = False
    """Only the instance lock keeps two processes from writing one journal at once."""


class Workers:
    """A warm process that forks one child per order; tests have threads, and a process with threads must not fork."""

    def __init__(self) -> None:
        root = Path(__file__).parents[2]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.outbox_workers"],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=30)

    def run(self, *orders: Order) -> list[str]:
        """Run all orders at once and tell how each ended."""
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps([asdict(order) for order in orders]), file=self._process.stdin, flush=True)
        ends = json.loads(self._process.stdout.readline())
        assert isinstance(ends, list)
        return ends


def main() -> None:
    """Obey one line of orders after the other."""
    from tests.support import outbox_rig  # noqa: F401 - imported once, so that no child has to

    for line in sys.stdin:
        orders = [Order(**facts) for facts in json.loads(line)]
        print(json.dumps(_race(orders)), flush=True)  # noqa: T201 - the answer


def _race(orders: Sequence[Order]) -> list[str]:
    start, go = os.pipe()
    children = [_fork(order, start, go) for order in orders]
    os.close(start)
    os.close(go)
    return [_end_of(child) for child in children]


def _fork(order: Order, start: int, go: int) -> int:
    child = os.fork()
    if child:
        return child
    os.close(go)
    os.read(start, 1)  # ends when the parent and every brother have closed the other side
    try:
        _obey(order)
    except BaseException as error:  # noqa: BLE001 - a child must never come back into the parent's code
        print(repr(error), file=sys.stderr)  # noqa: T201
        os._exit(1)
    os._exit(0)


def _obey(order: Order) -> None:
    from freelance_pay.adapters.ledger_layout import LedgerLayout
    from freelance_pay.adapters.send_journal import SendJournal
    from tests.support.outbox_hooks import hooked_outbox
    from tests.support.outbox_rig import MONDAY_MORNING, UNDO_IS_OVER, OutboxRig, RigClock

    clock = RigClock(MONDAY_MORNING + UNDO_IS_OVER)
    rig = OutboxRig(LedgerLayout.of(Path(order.ledger)), Path(order.authority), clock)
    if order.own_journal:
        rig.journal = SendJournal(rig.layout.send_journal.with_suffix(f".{os.getpid()}"))
    turns = iter(range(order.turn - 1))

    def hook(reached: str) -> None:
        if reached == order.kill_at and next(turns, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    if order.recover:
        rig.recovery().run()
    hooked_outbox(rig, hook).run()


def _end_of(child: int) -> str:
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return KILLED
    return DONE if os.WEXITSTATUS(status) == 0 else FAILED


if __name__ == "__main__":
    main()
