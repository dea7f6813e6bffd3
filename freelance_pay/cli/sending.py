"""Sending from the command line: whatever could not go out, failed or is not known is told, and the command refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError
from freelance_pay.cli.output import counted
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.services.list_views import MessageGroup
from freelance_pay.services.outbox import RunResult
from freelance_pay.services.sentences import explain
from freelance_pay.services.sentences.deliveries import explain_reason
from freelance_pay.services.sentences.words import STATES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from freelance_pay.cli.output import Output
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.services.list_views import MessageRow
    from freelance_pay.services.program import ProgramPort

MOST = 10_000
"""More messages than any scheduled run leaves behind; the sums are right up to here."""
_ENDED_BADLY = (State.FAILED, State.UNKNOWN, State.HELD)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a run did, and why each message that did not go out did not; `stopped` is what stops all of them."""

    result: RunResult
    problems: Mapping[DeliveryId, str] = field(default_factory=dict)
    stopped: str = ""

    @property
    def did_nothing(self) -> bool:
        """Whether nothing went out and nothing should have."""
        return not (self.result.ended or self.problems or self.stopped)

    def require_all_sent(self) -> None:
        """Raise RefusedError when something should have gone out and did not."""
        if self.problems or self.stopped:
            count = counted(len(self.problems), "message")
            raise RefusedError(f"{count} did not surely go out. Look before you send again: freelance-pay outbox")


def send_all(program: ProgramPort, output: Output) -> Sent:
    """Send what is due, and say on standard error what did not go out and why."""
    outbox = program.services.outbox
    result, failure = RunResult(), None
    try:
        result = outbox.run()
        failure = result.stopped_by
    except FreelancePayError as error:
        failure = error
    paused = outbox.paused()
    stopped = ""
    if failure is not None:
        stopped = str(explain(failure)) if paused is None else f"{paused.address}: {explain(failure)}"
    elif paused is not None:
        stopped = str(explain(paused))
    ended = {delivery_id for delivery_id, state in result.ended if state in _ENDED_BADLY}
    rows = [row for row in _unfinished(program) if is_stuck(row, program.clock.now()) or row.id in ended]
    stops_something = failure is not None or any(row.state is State.QUEUED for row in rows)
    if stops_something and stopped:
        output.trouble(stopped)
    for row in rows:
        if not (stopped and row.state is State.QUEUED):
            output.trouble(f"{row.client_name}, {row.amount}: {problem_of(row)}")
    problems = {row.id: stopped if stopped and row.state is State.QUEUED else problem_of(row) for row in rows}
    return Sent(result, problems, stopped if stops_something else "")


def is_stuck(row: MessageRow, now: datetime) -> bool:
    """Tell whether a message should have gone out by now: one that waits for the morning or an undo should not."""
    return row.state in (State.HELD, State.UNKNOWN) or (row.state is State.QUEUED and row.not_before <= now)


def problem_of(row: MessageRow) -> str:
    """Return where a message stands and why, in words."""
    reason = explain_reason(row.detail, code=row.code)
    return f"{STATES[row.state]}. {reason}".strip()


def _unfinished(program: ProgramPort) -> list[MessageRow]:
    groups = (MessageGroup.UNKNOWN, MessageGroup.FAILED, MessageGroup.HELD, MessageGroup.WAITING)
    return [row for group in groups for row in program.reads.messages(group, 0, MOST)]
