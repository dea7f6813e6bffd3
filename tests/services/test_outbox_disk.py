"""A disk that is full or fails while a message leaves: nothing goes out unwritten, and what went out is known."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.db.ledger_file import check_integrity
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.ledger_errors import DiskFailedError, DiskFullError, LedgerBusyError, LedgerError
from freelance_pay.domain.transport import JournalNotWrittenError
from tests.support.fault_smtp import Behaviour, Say, Stage
from tests.support.outbox_hooks import at, every_time, hooked_outbox
from tests.support.outbox_rig import BACK_OFF_IS_OVER, OutboxRig, RigClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.fault_smtp import FaultSmtp
    from tests.support.outbox_hooks import Hook

    Restart = Callable[[OutboxRig], OutboxRig]
    DiskError = type[DiskFullError | DiskFailedError | LedgerBusyError]

DISK_BYTES = 4 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of 4 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def rig_on_small_disk(small_disk: Path, server: FaultSmtp, authority: Path, clock: RigClock) -> OutboxRig:
    rig = OutboxRig.make(small_disk, server.port, authority, clock)
    rig.reserve.keep()
    return rig


# A disk that is really full


def test_a_disk_full_before_the_dot_lets_nothing_leave_and_the_message_waits(
    rig_on_small_disk: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    rig = rig_on_small_disk
    (queued,) = rig.queue("ann")

    with pytest.raises((DiskFullError, JournalNotWrittenError)):
        hooked_outbox(rig, at("after hand_over", lambda: _fill(rig))).run()

    assert server.accepted == []
    assert rig.state(queued) is State.QUEUED
    _make_room(rig)
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert rig.state(queued) is State.SENT
    assert len(server.accepted) == 1


def test_a_disk_full_after_the_dot_costs_the_reserve_and_the_word_is_written(
    rig_on_small_disk: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    rig = rig_on_small_disk
    sent, other = rig.queue("ann", "ben")

    hooked_outbox(rig, at("after reply", lambda: _fill(rig))).run()

    assert [rig.state(one) for one in (sent, other)] == [State.SENT, State.SENT]
    assert not rig.reserve.is_kept
    rig = again(rig)
    rig.run()
    assert len(server.accepted) == 2
    check_integrity(rig.layout)


def test_a_disk_full_without_a_reserve_leaves_the_truth_or_a_doubt_and_never_a_second_copy(
    rig_on_small_disk: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    rig = rig_on_small_disk
    (sent,) = rig.queue("ann")
    rig.reserve.give_up()

    with pytest.raises((DiskFullError, JournalNotWrittenError)):
        hooked_outbox(rig, at("after reply", lambda: _fill(rig))).run()

    assert rig.state(sent) is State.COMMITTING
    _make_room(rig)
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert rig.state(sent) in (State.SENT, State.UNKNOWN)
    assert len(server.accepted) == 1


# Each write that fails


@pytest.mark.parametrize("error", [DiskFullError, DiskFailedError, LedgerBusyError])
@pytest.mark.parametrize("point", ["before commit CLAIMED", "before commit COMMITTING"])
def test_a_claim_or_an_intent_that_cannot_be_written_lets_nothing_leave(
    rig: OutboxRig,
    server: FaultSmtp,
    clock: RigClock,
    again: Restart,
    error: DiskError,
    point: str,
) -> None:
    queued = rig.queue("ann", "ben")

    with pytest.raises(error):
        hooked_outbox(rig, every_time(point, lambda: _made(error, rig))).run()

    assert server.accepted == []
    assert [rig.state(one) for one in queued] == [State.QUEUED] * 2
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert [rig.state(one) for one in queued] == [State.SENT] * 2
    assert len(server.accepted) == 2


@pytest.mark.parametrize("point", ["after commit CLAIMED", "after commit COMMITTING"])
def test_an_intent_that_was_written_although_the_disk_says_no_lets_nothing_leave(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart, point: str
) -> None:
    (queued,) = rig.queue("ann")

    with pytest.raises(DiskFailedError):
        hooked_outbox(rig, every_time(point, lambda: _made(DiskFailedError, rig))).run()

    assert server.accepted == []
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    assert rig.state(queued) is State.QUEUED
    rig.run()
    assert len(server.accepted) == 1


def test_a_word_that_was_written_although_the_disk_says_no_is_not_an_error(rig: OutboxRig, server: FaultSmtp) -> None:
    queued = rig.queue("ann", "ben")
    hooked_outbox(rig, at("after commit SENT", lambda: _raise(_made(DiskFailedError, rig)))).run()
    assert [rig.state(one) for one in queued] == [State.SENT] * 2
    assert len(server.accepted) == 2


def test_a_busy_ledger_is_asked_twice_and_costs_no_reserve(rig: OutboxRig, server: FaultSmtp) -> None:
    rig.reserve.keep()
    (sent,) = rig.queue("ann")
    hooked_outbox(rig, at("before commit SENT", lambda: _raise(_made(LedgerBusyError, rig)))).run()
    assert rig.state(sent) is State.SENT
    assert rig.reserve.is_kept
    assert len(server.accepted) == 1


@pytest.mark.parametrize(
    ("reply", "state"),
    [(None, State.SENT), (b"451 4.3.0 later\r\n", State.UNKNOWN), (b"550 5.7.1 no\r\n", State.UNKNOWN)],
)
def test_a_ledger_that_takes_no_word_after_the_dot_learns_it_from_the_journal_or_doubts(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart, reply: bytes | None, state: State
) -> None:
    hit, other = rig.queue("ann", "ben")
    if reply:
        server.behaviour = Behaviour({Stage.END_OF_DATA: [Say(reply)]})

    with pytest.raises(DiskFailedError):
        hooked_outbox(rig, _no_last_word(rig)).run()

    assert (rig.state(hit), rig.state(other)) == (State.COMMITTING, State.QUEUED)
    copies = len(server.accepted)
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert (rig.state(hit), rig.state(other)) == (state, State.SENT)
    assert len(server.accepted) == copies + 1


@pytest.mark.parametrize("point", ["before append COMMITTING", "after append COMMITTING"])
def test_a_journal_that_cannot_be_written_before_the_dot_lets_nothing_leave(
    rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart, point: str
) -> None:
    queued = rig.queue("ann", "ben")

    with pytest.raises(JournalNotWrittenError):
        hooked_outbox(rig, every_time(point, lambda: _full(rig))).run()

    assert server.accepted == []
    assert [rig.state(one) for one in queued] == [State.QUEUED] * 2
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert [rig.state(one) for one in queued] == [State.SENT] * 2
    assert len(server.accepted) == 2


def test_a_journal_that_cannot_be_written_after_the_dot_stops_the_run_and_the_ledger_knows(
    rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    sent, other = rig.queue("ann", "ben")

    with pytest.raises(JournalNotWrittenError):
        hooked_outbox(rig, every_time("before append SENT", lambda: _full(rig))).run()

    assert (rig.state(sent), rig.state(other)) == (State.SENT, State.QUEUED)
    rig = again(rig)
    rig.run()
    assert (rig.state(sent), rig.state(other)) == (State.SENT, State.SENT)
    assert len(server.accepted) == 2


# An end from outside


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, MemoryError])
@pytest.mark.parametrize(
    ("point", "state", "copies"),
    [
        ("after commit CLAIMED", None, 0),
        ("after hand_over", State.QUEUED, 0),
        ("after commit COMMITTING", State.QUEUED, 0),
        ("after append COMMITTING", State.QUEUED, 0),
        ("before dot", State.UNKNOWN, 0),
        ("after reply", State.UNKNOWN, 1),
    ],
)
def test_an_interrupt_ends_the_run_and_leaves_the_truth_behind(
    rig: OutboxRig,
    server: FaultSmtp,
    clock: RigClock,
    again: Restart,
    error: type[BaseException],
    point: str,
    state: State | None,
    copies: int,
) -> None:
    (hit,) = rig.queue("ann")

    with pytest.raises(error):
        hooked_outbox(rig, at(point, lambda: _raise(error()))).run()

    assert state is None or rig.state(hit) is state
    assert len(server.accepted) == copies
    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert rig.state(hit) is (State.UNKNOWN if state is State.UNKNOWN else State.SENT)
    assert len(server.accepted) == (copies if state is State.UNKNOWN else 1)


def _no_last_word(rig: OutboxRig) -> Hook:
    last_words = {f"before commit {state}" for state in (State.SENT, State.QUEUED, State.FAILED)}

    def hook(reached: str) -> None:
        if reached in last_words:
            raise _made(DiskFailedError, rig)

    return hook


def _made(error: DiskError, rig: OutboxRig) -> LedgerError:
    if error is DiskFailedError:
        return DiskFailedError(rig.layout.path, "test")
    return DiskFullError(rig.layout.path) if error is DiskFullError else LedgerBusyError(rig.layout.path)


def _full(rig: OutboxRig) -> JournalNotWrittenError:
    return JournalNotWrittenError(rig.layout.send_journal, FileTrouble.NO_ROOM)


def _raise(error: BaseException) -> None:
    raise error


def _fill(rig: OutboxRig) -> None:
    with (rig.layout.path.parent / "filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass


def _make_room(rig: OutboxRig) -> None:
    (rig.layout.path.parent / "filler").unlink()
