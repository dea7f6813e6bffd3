"""A send journal that is torn, damaged or gone: said once, nothing sent twice, and the ledger opens again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.transport import JournalDamagedError
from tests.support.outbox_rig import BACK_OFF_IS_OVER, OutboxRig, RigClock, copies_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.fault_smtp import FaultSmtp

    Restart = Callable[[OutboxRig], OutboxRig]


def test_half_a_line_at_the_end_of_the_journal_is_no_harm(rig: OutboxRig, server: FaultSmtp, again: Restart) -> None:
    sent, waiting = rig.queue("ann", "ben")
    asked = iter([False, True])
    rig.outbox().run(lambda: next(asked))
    with rig.layout.send_journal.open("ab") as file:
        file.write(b'{"at": "2026-11-2')

    rig = again(rig)
    rig.run()

    assert [rig.state(one) for one in (sent, waiting)] == [State.SENT] * 2
    assert [entry.state for entry in rig.journal.read()] == [State.COMMITTING, State.SENT] * 2


def test_damage_to_the_journal_is_said_once_and_what_waits_is_held_until_a_person_looked(
    rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    sent, other, waiting = rig.queue("ann", "ben", "cam")
    copy = rig.back_up()
    asked = iter([False, False, True])
    rig.outbox().run(lambda: next(asked))
    _damage_last_line(rig.layout.send_journal)
    damaged = rig.layout.send_journal.read_bytes()

    with pytest.raises(JournalDamagedError):
        rig.recovery().run()
    assert [rig.state(one) for one in (sent, other, waiting)] == [State.SENT, State.SENT, State.HELD]
    rig = again(rig)
    rig.run()
    assert rig.state(waiting) is State.HELD
    assert len(server.accepted) == 2
    asides = list(rig.layout.send_journal.parent.glob("*.damaged-*"))
    assert [path.read_bytes() for path in asides] == [damaged]

    rig.restore(copy)
    assert [rig.state(one) for one in (sent, other, waiting)] == [State.SENT, State.UNKNOWN, State.HELD]


def test_a_restore_beside_a_damaged_journal_lets_nothing_leave(
    rig: OutboxRig, server: FaultSmtp, again: Restart, clock: RigClock
) -> None:
    queued = rig.queue("ann", "ben")
    copy = rig.back_up()
    rig.run()
    lines = rig.layout.send_journal.read_bytes().splitlines(keepends=True)
    rig.layout.send_journal.write_bytes(b"".join(b"#" + line for line in lines))

    with pytest.raises(JournalDamagedError):
        rig.restore(copy)

    clock.go_on(BACK_OFF_IS_OVER)
    rig = again(rig)
    rig.run()
    assert [rig.state(one) for one in queued] == [State.HELD, State.HELD]
    assert len(server.accepted) == 2


def test_a_journal_that_cannot_be_read_is_said_at_each_start(rig: OutboxRig, server: FaultSmtp) -> None:
    (waiting,) = rig.queue("ann")
    rig.layout.send_journal.mkdir()
    for _ in range(2):
        with pytest.raises(JournalDamagedError):
            rig.recovery().run()
    rig.run()
    assert rig.state(waiting) is State.HELD
    assert server.accepted == []


def test_a_lost_journal_loses_no_message_of_a_ledger_that_was_not_restored(
    rig: OutboxRig, server: FaultSmtp, again: Restart
) -> None:
    queued = rig.queue("ann", "ben")
    asked = iter([False, True])
    rig.outbox().run(lambda: next(asked))
    rig.layout.send_journal.unlink()

    rig = again(rig)
    rig.run()

    assert [copies_of(rig.delivery(one), server.accepted) for one in queued] == [1, 1]


def _damage_last_line(journal: Path) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:-1], lines[-1].replace(b"SENT", b"LOST")]))
