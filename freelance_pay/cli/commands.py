"""What each command does: ask one service, show what it says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError
from freelance_pay.cli.files import backup, demo, import_files, report, restore
from freelance_pay.cli.letters import letter
from freelance_pay.cli.money import interest, pay, plan
from freelance_pay.cli.output import counted
from freelance_pay.cli.reminders import outbox, remind
from freelance_pay.domain.instalments import PlanState
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.sentences.checks import check_lines
from freelance_pay.services.sentences.ledger import SYNCED
from freelance_pay.services.sentences.words import LANGUAGES, LETTER_NAMES

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from freelance_pay.cli.output import Output
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import TodayRow

    Command = Callable[[ProgramPort, argparse.Namespace, Output], None]


def today(program: ProgramPort, _args: argparse.Namespace, output: Output) -> None:
    """Show what to do today."""
    view = program.today.everything(program.clock.today())
    if output.as_json:
        output.data(view)
        return
    output.line(f"{view.today:%A, %d %B %Y}: {len(view.rows)} to follow up")
    if view.figures is not None:
        for title, amounts in (
            ("Overdue", view.figures.overdue),
            ("Due in 14 days", view.figures.due_soon),
            ("In plans", view.figures.in_plans),
            ("Came in this month", view.figures.received_this_month),
        ):
            output.line(f"{title}: {', '.join(map(str, amounts)) or 'nothing'}")
    output.line()
    output.table(
        ("client", "amount", "days overdue", "next"),
        [(row.client_name, str(row.amount), str(row.days_overdue or ""), _next(row)) for row in view.rows],
    )


def overdue(program: ProgramPort, _args: argparse.Namespace, output: Output) -> None:
    """Show every overdue invoice, the one longest overdue first."""
    day = program.clock.today()
    lines = program.reads.overdue_lines(day)
    missed = _missed(program, day)
    if output.as_json:
        output.data([line._asdict() | {"missed": missed.get((line.client_id, line.number))} for line in lines])
        return
    output.table(
        ("client", "number", "due", "open", "days overdue", "missed of its plan"),
        [
            (
                line.client_name,
                line.number,
                line.next_due,
                str(Money(line.open_minor, line.currency)),
                str((day - date.fromisoformat(line.next_due)).days),
                str(missed.get((line.client_id, line.number), "")),
            )
            for line in lines
        ],
    )


def _missed(program: ProgramPort, day: date) -> dict[tuple[int, str], Money]:
    """Return what was missed of the running plan of an invoice, by client and number."""
    return {
        (plan.client_id, number): sum_money([line.rest for line in plan.stand.missed], plan.balance.currency)
        for plan in program.reads.plans(day)
        if plan.state is PlanState.ACTIVE and plan.stand.missed
        for number in plan.numbers
    }


def check(program: ProgramPort, _args: argparse.Namespace, output: Output) -> None:
    """Examine the ledger; refused (status 1) when something is wrong."""
    result = program.services.care.check()
    if output.as_json:
        output.data(result)
    for line in () if output.as_json else check_lines(result):
        output.line(line)
    if result.synced_by is not None and not output.as_json:
        output.line(SYNCED.format(service=result.synced_by))
    if not result.is_sound:
        raise RefusedError("The ledger is not sound: restore a copy with freelance-pay restore, or attach PDFs again.")
    if not output.as_json:
        output.line("The ledger is sound.")


def _next(row: TodayRow) -> str:
    if row.step is StepKind.REMINDER and row.stage is not None:
        language = LANGUAGES.get(row.language, row.language)
        return f"{LETTER_NAMES[row.stage.name.lower()]}, in {language}, {counted(row.invoice_count, 'invoice')}"
    return {
        StepKind.CALL: f"call {row.contact_name} {row.phone}".strip(),
        StepKind.LETTER: "a formal demand by post",
        StepKind.PLAN_BEHIND: f"{row.amount} of the plan was missed: decide about the plan",
        StepKind.UNKNOWN_DELIVERY: "say whether the last message was sent",
        StepKind.NO_ADDRESS: "add an e-mail address",
    }.get(row.step, "")


COMMANDS: dict[str, Command] = {
    "today": today,
    "overdue": overdue,
    "outbox": outbox,
    "check": check,
    "import": import_files,
    "pay": pay,
    "plan": plan,
    "interest": interest,
    "remind": remind,
    "letter": letter,
    "report": report,
    "backup": backup,
    "restore": restore,
    "demo": demo,
}
