"""Two processes at once: the lock lets one write; without it the rows themselves let each message leave once."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.instance_lock import InstanceLock
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.ledger_errors import LedgerInUseError
from freelance_pay.domain.sending_errors import DeliveryMovedOnError
from tests.support.outbox_hooks import POINTS, at, hooked_outbox
from tests.support.outbox_rig import BACK_OFF_IS_OVER, OutboxRig, RigClock, copies_of, let_it_read_out
from tests.support.outbox_workers import DONE, Order, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.fault_smtp import FaultSmtp

    Restart = Callable[[OutboxRig], OutboxRig]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are a POSIX matter")

HOLD_THE_LEDGER = """
import sys
from pathlib import Path
from freelance_pay.bootstrap import Program
program = Program(Path(sys.argv[1]))
program.take_lock()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as workers:
        yield workers


def test_two_processes_without_the_lock_send_each_of_twenty_messages_once(
    workers: Workers, rig: OutboxRig, server: FaultSmtp
) -> None:
    queued = rig.queue(*(f"client{number}" for number in range(20)))

    ends = workers.run(*[Order(str(rig.layout.path), str(rig.authority), own_journal=True)] * 2)

    assert ends == [DONE, DONE]
    assert {rig.state(one) for one in queued} == {State.SENT}
    assert [copies_of(rig.delivery(one), server.accepted) for one in queued] == [1] * 20
    assert {rig.delivery(one).attempts for one in queued} == {1}


@pytest.mark.parametrize("seed", range(3))
def test_processes_that_recover_run_and_die_all_at_once_double_nothing_and_lose_nothing(
    seed: int, workers: Workers, rig: OutboxRig, server: FaultSmtp, again: Restart, clock: RigClock
) -> None:
    queued = rig.queue(*(f"client{number}" for number in range(8)))
    dice = random.Random(seed)
    for _ in range(3):
        workers.run(*(_dying_order(rig, dice) for _ in range(4)))
    let_it_read_out(server)

    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()

    for one in queued:
        copies = copies_of(rig.delivery(one), server.accepted)
        assert rig.state(one) in (State.SENT, State.UNKNOWN)
        assert copies <= 1
        assert copies == 1 or rig.state(one) is State.UNKNOWN


def test_a_message_another_process_took_over_is_not_ended_by_the_first(rig: OutboxRig, server: FaultSmtp) -> None:
    taken, other = rig.queue("ann", "ben")

    def take_over() -> None:
        rig.recovery().run()
        with rig.ledger.change() as change:
            assert change.deliveries.claim(taken, "token of the other", rig.clock.now())
            change.commit()

    result = hooked_outbox(rig, at("after hand_over", take_over)).run()

    assert result.ended == ((other, State.SENT),)
    assert rig.rows("SELECT state, claim FROM delivery WHERE id = ?", taken) == [("CLAIMED", "token of the other")]
    assert copies_of(rig.delivery(taken), server.accepted) == 0


def test_a_message_another_process_doubts_meanwhile_is_known_as_sent_at_the_next_start(
    rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    (sent,) = rig.queue("ann")

    with pytest.raises(DeliveryMovedOnError):
        hooked_outbox(rig, at("after dot", lambda: rig.recovery().run())).run()

    assert rig.state(sent) is State.UNKNOWN
    rig = again(rig)
    rig.run()
    assert rig.state(sent) is State.SENT
    assert len(server.accepted) == 1


def test_a_second_writing_process_is_refused_until_the_first_ends_however_it_ends(
    rig: OutboxRig, pytestconfig: pytest.Config
) -> None:
    command = [sys.executable, "-c", HOLD_THE_LEDGER, str(rig.layout.path)]
    with subprocess.Popen(
        command, cwd=pytestconfig.rootpath, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LedgerInUseError):
            InstanceLock(rig.layout).acquire()
        holder.kill()
    with InstanceLock(rig.layout) as lock:
        assert lock.is_held


def test_two_names_of_one_ledger_are_one_lock(rig: OutboxRig, tmp_path: Path) -> None:
    from freelance_pay.adapters.ledger_layout import LedgerLayout

    link = tmp_path / "other name.fpay"
    link.symlink_to(rig.layout.path)
    with InstanceLock(rig.layout), pytest.raises(LedgerInUseError):
        InstanceLock(LedgerLayout.of(link)).acquire()


def _dying_order(rig: OutboxRig, dice: random.Random) -> Order:
    point, turn = dice.choice(POINTS), dice.choice([1, 2])
    return Order(str(rig.layout.path), str(rig.authority), point, recover=True, turn=turn, own_journal=True)
