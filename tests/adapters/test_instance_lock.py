"""One writing process per ledger, for as long as it lives and no longer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.instance_lock import InstanceLock
from freelance_pay.adapters.ledger_layout import LedgerLayout
from freelance_pay.domain.ledger_errors import LedgerInUseError, NoLockHereError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOLD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from freelance_pay.adapters.instance_lock import InstanceLock\n"
    "from freelance_pay.adapters.ledger_layout import LedgerLayout\n"
    "lock = InstanceLock(LedgerLayout.of(Path(sys.argv[1])))\n"
    "lock.acquire()\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
)


def test_a_second_process_is_refused_and_told_which_ledger(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    with _another_process_holding(layout), pytest.raises(LedgerInUseError) as caught:
        InstanceLock(layout).acquire()
    assert caught.value.path == layout.path


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    with _another_process_holding(layout) as other:
        other.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        other.wait()

        with InstanceLock(layout) as lock:
            assert lock.is_held


def test_two_ledgers_can_be_open_at_once(tmp_path: Path) -> None:
    with (
        InstanceLock(LedgerLayout.of(tmp_path / "a.fpay")),
        InstanceLock(LedgerLayout.of(tmp_path / "b.fpay")) as second,
    ):
        assert second.is_held


def test_a_released_lock_can_be_taken_by_others(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "new" / "my.fpay")
    with InstanceLock(layout):
        pass
    with InstanceLock(layout) as again:
        assert again.is_held


def test_the_loser_does_not_break_the_holders_lock(tmp_path: Path) -> None:
    layout = LedgerLayout.of(tmp_path / "my.fpay")
    with _another_process_holding(layout):
        for _ in range(3):
            with pytest.raises(LedgerInUseError):
                InstanceLock(layout).acquire()


@pytest.mark.skipif(os.name == "nt", reason="flock is a POSIX call")
@pytest.mark.parametrize("answer", ["ENOSYS", "ENOLCK", "EOPNOTSUPP"])
def test_a_drive_without_locks_is_refused_rather_than_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    import errno
    import fcntl

    def no_locks_here(*_: object) -> None:
        raise OSError(getattr(errno, answer), "no locks here")

    monkeypatch.setattr(fcntl, "flock", no_locks_here)
    lock = InstanceLock(LedgerLayout.of(tmp_path / "my.fpay"))

    with pytest.raises(NoLockHereError):
        lock.acquire()
    assert not lock.is_held


@contextmanager
def _another_process_holding(layout: LedgerLayout) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD, str(layout.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
