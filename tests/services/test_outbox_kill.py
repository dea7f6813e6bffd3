"""Killed at any step of the sending: after the next start nothing was sent twice, counted as sent falsely, or lost."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from tests.support.fault_smtp import Behaviour, HangUp, Say, Stage
from tests.support.outbox_hooks import POINTS
from tests.support.outbox_rig import BACK_OFF_IS_OVER, OutboxRig, RigClock, copies_of, let_it_read_out
from tests.support.outbox_workers import DONE, KILLED, Order, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.fault_smtp import Fault, FaultSmtp

    Restart = Callable[[OutboxRig], OutboxRig]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are a POSIX matter")

MIDDLE_OF_THE_END = ("before dot", "after dot", "before reply", "after reply", "after finish")
"""The steps within `finish`, in their own order."""
IN_ORDER = (
    *(point for point in POINTS[: POINTS.index("before dot")] if point != "after finish"),
    *MIDDLE_OF_THE_END,
    *POINTS[POINTS.index("before commit SENT") :],
)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as workers:
        yield workers


def what_becomes(point: str) -> tuple[State, int]:
    """The state after the next start and run, and the copies at the server, of a message killed at `point`."""
    place = IN_ORDER.index(point)
    if place < IN_ORDER.index("after commit COMMITTING"):
        return State.SENT, 1  # surely unsent: it went out at the next start
    if place < IN_ORDER.index("after dot"):
        return State.UNKNOWN, 0
    if place < IN_ORDER.index("after commit SENT"):
        return State.UNKNOWN, 1
    return State.SENT, 1


@pytest.mark.parametrize(
    ("point", "turn"),
    [
        *((point, 1) for point in IN_ORDER),
        *((point, 2) for point in IN_ORDER if "open" not in point),  # one session carries all messages
    ],
)
def test_a_kill_at_any_step_sends_nothing_twice_and_loses_nothing(
    point: str, turn: int, workers: Workers, rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    queued = rig.queue("ann", "ben", "cam")

    assert workers.run(_order(rig, kill_at=point, turn=turn)) == [KILLED]
    let_it_read_out(server)

    for _ in range(2):
        rig = again(rig)
        rig.run()
    hit = queued[turn - 1]
    state, copies = what_becomes(point)
    assert rig.state(hit) is state
    assert copies_of(rig.delivery(hit), server.accepted) == copies
    others = [one for one in queued if one != hit]
    assert [rig.state(one) for one in others] == [State.SENT] * 2
    assert [copies_of(rig.delivery(one), server.accepted) for one in others] == [1, 1]


@pytest.mark.parametrize(
    ("fault", "point", "state"),
    [
        (Say(b"451 4.3.0 later\r\n"), "before commit QUEUED", State.UNKNOWN),
        (Say(b"451 4.3.0 later\r\n"), "after commit QUEUED", State.UNKNOWN),
        (Say(b"451 4.3.0 later\r\n"), "after append QUEUED", State.QUEUED),
        (Say(b"550 5.7.1 spam\r\n"), "before commit FAILED", State.UNKNOWN),
        (Say(b"550 5.7.1 spam\r\n"), "after commit FAILED", State.UNKNOWN),
        (Say(b"550 5.7.1 spam\r\n"), "after append FAILED", State.FAILED),
        (HangUp(), "before commit UNKNOWN", State.UNKNOWN),
        (HangUp(), "after commit UNKNOWN", State.UNKNOWN),
        (HangUp(), "after append UNKNOWN", State.UNKNOWN),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_kill_while_a_refusal_is_written_never_makes_it_a_success(
    fault: Fault, point: str, state: State, workers: Workers, rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    (hit,) = rig.queue("ann")
    server.behaviour = Behaviour({Stage.END_OF_DATA: [fault]})

    assert workers.run(_order(rig, kill_at=point)) == [KILLED]
    let_it_read_out(server)

    rig = again(rig)
    rig.run()
    assert rig.state(hit) is state
    assert server.accepted == []


def test_a_doubt_left_by_a_kill_can_be_sent_again_and_then_arrives_once(
    workers: Workers, rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    (hit,) = rig.queue("ann")
    workers.run(_order(rig, kill_at="before dot"))
    rig = again(rig)
    rig.outbox().send_again(hit)

    rig = again(rig)
    rig.run()

    assert rig.state(hit) is State.SENT
    assert copies_of(rig.delivery(hit), server.accepted) == 1


def test_a_message_that_kills_the_program_each_time_is_tried_at_each_start_and_never_doubled(
    workers: Workers, rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    (hit,) = rig.queue("ann")
    for _ in range(3):
        assert workers.run(_order(rig, kill_at="after hand_over", recover=True)) == [KILLED]
    assert rig.delivery(hit).attempts == 3

    assert workers.run(_order(rig, recover=True)) == [DONE]

    assert again(rig).state(hit) is State.SENT
    assert copies_of(rig.delivery(hit), server.accepted) == 1


@pytest.mark.parametrize("point", ["after commit COMMITTING", "after dot", "after commit SENT"])
def test_a_kill_before_an_old_copy_is_restored_sends_nothing_twice(
    point: str, workers: Workers, rig: OutboxRig, server: FaultSmtp, again: Restart, clock: RigClock
) -> None:
    (hit,) = rig.queue("ann")
    copy = rig.back_up()
    workers.run(_order(rig, kill_at=point))
    let_it_read_out(server)
    before = len(server.accepted)

    rig.restore(copy)

    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    known = point != "after commit COMMITTING"  # here the journal had not been told yet, and nothing had left
    assert rig.state(hit) is (State.UNKNOWN if known else State.HELD)
    assert len(server.accepted) == before == int(known)


def _order(rig: OutboxRig, *, kill_at: str = "", turn: int = 1, recover: bool = False) -> Order:
    return Order(str(rig.layout.path), str(rig.authority), kill_at, recover, turn)
