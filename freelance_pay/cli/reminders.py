"""Commands about messages: what would go out and why, sending it, and where every message stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError
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
    from collections.abc import Sequence

    from freelance_pay.cli.output import Output
    from freelance_pay.services.drafts import Review
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import TodayRow

_MARKS = {Severity.OK: "ok  ", Severity.WARN: "look", Severity.BLOCK: "STOP"}
_STATES = {
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
    _require_client(program, args.client)
    rows = [row for row in program.today.everything(program.clock.today()).rows if _is_wanted(row, args.client)]
    if not args.dry_run:
        program.open_for_changes()
    reviews: list[Review] = []
    refused = 0
    for row in rows:
        try:
            draft = program.services.reminders.compose(row.client_id, row.currency)
            if args.dry_run:
                reviews.append(program.services.reminders.review(draft))
            else:
                program.services.reminders.approve(draft, at_once=True, at_night=AtNight.WAIT)
        except FreelancePayError as error:
            refused += 1
            output.trouble(f"{row.client_name}: {explain(error)}")
    if args.dry_run:
        show_reviews(reviews, output)
    else:
        outbox(program, args, output, send=True)
    if not (rows or output.as_json):
        output.line("Nothing to send today.")
    if refused:
        raise RefusedError(f"{refused} of {len(rows)} reminders were refused.")


def _scheduled(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Send what may go out by itself and say what is left for the person, and why; that is no failure."""
    if args.dry_run or args.client:
        raise RefusedError("--scheduled goes with neither --dry-run nor --client.")
    program.open_for_changes()
    for left in program.services.scheduled.queue().left:
        if left.reason is not LeftReason.BY_HAND:
            output.trouble(f"{left.client_name}: {explain_left(left)}")
    outbox(program, args, output, send=True)


def outbox(program: ProgramPort, args: argparse.Namespace, output: Output, *, send: bool = False) -> None:
    """Show where every unfinished and every recent message stands; with --send, send what is due first."""
    if send or args.send:
        require_real_day(program.clock)
        program.open_for_changes()
        result = program.services.outbox.run()
        if result.stopped_by is not None:
            output.trouble(str(explain(result.stopped_by)))
    rows = program.reads.messages(None, 0, 50)
    if output.as_json:
        output.data(rows)
        return
    output.table(
        ("state", "client", "amount", "subject", "why"),
        [
            (_STATES[row.state], row.client_name, str(row.amount), row.subject, explain_reason(row.detail))
            for row in rows
        ],
    )


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
