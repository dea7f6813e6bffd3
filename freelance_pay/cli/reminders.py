"""Commands about messages: what would go out and why, sending it, and where every message stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from freelance_pay.cli.errors import RefusedError, WrongUsageError
from freelance_pay.cli.opening import open_to_change
from freelance_pay.cli.output import counted, plain
from freelance_pay.cli.sending import is_stuck, problem_of, send_all
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.preflight import Severity
from freelance_pay.domain.quiet_hours import AtNight
from freelance_pay.domain.scheduling import LeftReason
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.assumed_day import require_real_day
from freelance_pay.services.sentences import explain, explain_finding
from freelance_pay.services.sentences.deliveries import explain_reason
from freelance_pay.services.sentences.scheduled import explain_left

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from freelance_pay.cli.output import Output
    from freelance_pay.cli.sending import Sent
    from freelance_pay.services.drafts import Approved, Review
    from freelance_pay.services.list_views import MessageRow
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import TodayRow

Done = TypeVar("Done")
_MARKS = {Severity.OK: "ok  ", Severity.WARN: "look", Severity.BLOCK: "STOP"}
NEWEST = 50
"""How many messages are shown."""
STATE_WORDS = {
    State.QUEUED: "waiting",
    State.CLAIMED: "being sent",
    State.COMMITTING: "being sent",
    State.SENT: "sent",
    State.FAILED: "failed",
    State.UNKNOWN: "not known",
    State.HELD: "held",
    State.WITHDRAWN: "withdrawn",
}


def remind(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Send (or with --dry-run show) the reminders that are due; one refused client never stops the others.

    Where it is night at a client, the reminder waits for the morning.
    """
    if args.scheduled:
        _scheduled(program, args, output)
        return
    if not args.dry_run:
        require_real_day(program.clock)
        open_to_change(program, output)
        program.services.scheduled.person_looked()
        program.services.follow_up.refresh_holidays()
    _require_client(program, args.client)
    rows = _wanted(program, args.client)
    reminders = program.services.reminders

    def review(row: TodayRow) -> Review:
        return reminders.review(reminders.compose(row.client_id, row.currency))

    def approve(row: TodayRow) -> Approved:
        draft = reminders.compose(row.client_id, row.currency)
        return reminders.approve(draft, at_once=True, at_night=AtNight.WAIT)

    if args.dry_run:
        reviews = _each(rows, review, output)
        if not rows:
            _say_nothing_to_do(output)
        show_reviews(reviews, output)
        _require_all(reviews, rows)
        return
    approved = _each(rows, approve, output)
    sent = send_all(program, output)
    if not rows and sent.did_nothing:
        _say_nothing_to_do(output)
    _show_messages(program, sent, output)
    sent.require_all_sent()
    _require_all(approved, rows)


def _each(rows: Sequence[TodayRow], do: Callable[[TodayRow], Done], output: Output) -> list[Done]:
    """Do it for every row and return what was done; a refused client is told and never stops the others."""
    done: list[Done] = []
    for row in rows:
        try:
            done.append(do(row))
        except FreelancePayError as error:
            output.trouble(f"{row.client_name}: {explain(error)}")
    return done


def _require_all(done: Sequence[object], rows: Sequence[TodayRow]) -> None:
    refused = len(rows) - len(done)
    if refused:
        verb = "was" if refused == 1 else "were"
        raise RefusedError(f"{refused} of {counted(len(rows), 'reminder')} {verb} refused.")


def _scheduled(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Send what may go out by itself and say what is left for the person, and why; only the sending may fail."""
    if args.dry_run or args.client:
        raise WrongUsageError("--scheduled goes with neither --dry-run nor --client.")
    require_real_day(program.clock)
    open_to_change(program, output)
    for left in program.services.scheduled.queue().left:
        if left.reason is not LeftReason.BY_HAND:
            output.trouble(f"{left.client_name}: {explain_left(left)}")
    sent = send_all(program, output)
    if sent.did_nothing:
        _say_nothing_to_do(output)
    _show_messages(program, sent, output)
    sent.require_all_sent()


def outbox(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Show where every unfinished and every recent message stands; with --send, send what is due first."""
    if not args.send:
        _show_messages(program, None, output)
        return
    require_real_day(program.clock)
    open_to_change(program, output)
    sent = send_all(program, output)
    _show_messages(program, sent, output)
    sent.require_all_sent()


def _say_nothing_to_do(output: Output) -> None:
    if not output.as_json:
        output.line("Nothing to send today.")


def _show_messages(program: ProgramPort, sent: Sent | None, output: Output) -> None:
    """Show the newest messages; in JSON `problem` says why one that should have gone out did not."""
    rows = program.reads.messages(None, 0, NEWEST)
    if output.as_json:
        output.data([plain(row) | {"problem": _problem(program, row, sent)} for row in rows])
        return
    if not rows:
        return
    output.table(
        ("state", "client", "amount", "subject", "why"),
        [
            (STATE_WORDS[row.state], row.client_name, _asked(row), row.subject, explain_reason(row.detail))
            for row in rows
        ],
    )


def _asked(row: MessageRow) -> str:
    return str(row.amount) if row.amount else ""


def _problem(program: ProgramPort, row: MessageRow, sent: Sent | None) -> str:
    if sent is not None and row.id in sent.problems:
        return sent.problems[row.id]
    is_bad = row.state is State.FAILED or is_stuck(row, program.clock.now())
    return problem_of(row) if is_bad else ""


def _wanted(program: ProgramPort, client: str | None) -> list[TodayRow]:
    return [row for row in program.today.everything(program.clock.today()).rows if _is_wanted(row, client)]


def _is_wanted(row: TodayRow, client: str | None) -> bool:
    is_letter = row.step in (StepKind.REMINDER, StepKind.NO_ADDRESS)
    return is_letter and (client is None or _begins(row.client_name, client))


def _require_client(program: ProgramPort, client: str | None) -> None:
    """Raise RefusedError when no client's name begins with what was asked for."""
    if client is not None and not any(_begins(name, client) for _, name in program.reads.client_names()):
        raise RefusedError(f"There is no client whose name begins with {client}.")


def _begins(name: str, beginning: str) -> bool:
    return name.casefold().startswith(beginning.strip().casefold())


def show_reviews(reviews: Sequence[Review], output: Output) -> None:
    """Show the exact text of each message, and what its pre-flight says."""
    if output.as_json:
        output.data(
            [
                {
                    "client": review.draft.client_name,
                    "to": review.draft.recipients,
                    "stage": review.draft.stage,
                    "total": review.draft.total,
                    "invoices": [item.number for item in review.draft.items],
                    "subject": review.draft.subject,
                    "body": review.draft.body,
                    "findings": review.findings,
                    "would_be_sent": not review.blocking and not review.to_confirm,
                }
                for review in reviews
            ]
        )
        return
    for review in reviews:
        output.line(f"=== {review.draft.client_name}, {review.draft.total}")
        output.line(f"To: {', '.join(review.draft.recipients) or '-'}")
        output.line(f"Subject: {review.draft.subject}")
        output.line()
        output.block(review.draft.body)
        output.line()
        for finding in review.findings:
            output.line(f"  {_MARKS[finding.severity]}  {explain_finding(finding)}")
        output.line()
