"""The command about letters by post: writes the one that is due, and records that it was posted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError, WrongUsageError
from freelance_pay.cli.opening import open_to_change
from freelance_pay.domain.export_errors import ExportTargetError
from freelance_pay.domain.file_troubles import file_trouble
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.assumed_day import require_real_day

if TYPE_CHECKING:
    import argparse

    from freelance_pay.cli.output import Output
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import TodayRow

_OWN_FILES = 0o600


def letter(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Save the formal demand to a client as PDF; with --posted record that the person posted it."""
    if args.posted is None and args.tracking:
        raise WrongUsageError("--tracking goes with --posted.")
    if args.posted is not None and args.out is not None:
        raise WrongUsageError("--out does not go with --posted.")
    require_real_day(program.clock)
    open_to_change(program, output)
    row = _row(program, args.client, args.currency)
    if args.posted is None:
        _save(program, row, args.out, output)
    else:
        _posted(program, row, args, output)


def _save(program: ProgramPort, row: TodayRow, out: Path | None, output: Output) -> None:
    made = program.services.postings.prepare(row.client_id, row.currency)
    path = out or Path(made.pdf.name)
    content = program.services.postings.pdf(made)
    enclosures = [file.name for file in program.services.postings.enclosures(made)]
    try:
        path.touch(_OWN_FILES)
        path.write_bytes(content)
    except OSError as error:
        raise ExportTargetError(str(path), file_trouble(error)) from error
    said = f"Letter {made.number} to {made.client_name} about {made.total}, due {made.pay_by}, is saved as {path}."
    if enclosures:
        said += f" Enclose: {', '.join(enclosures)}."
    output.answer(
        f"{said} It counts as sent once you say --posted.",
        number=made.number,
        path=path,
        pay_by=made.pay_by,
        total=made.total,
        enclosures=enclosures,
    )


def _posted(program: ProgramPort, row: TodayRow, args: argparse.Namespace, output: Output) -> None:
    waiting = program.services.postings.waiting(row.client_id, row.currency)
    if waiting is None:
        raise RefusedError(f"No letter to {row.client_name} waits to be posted: save it first, without --posted.")
    on = program.clock.today() if args.posted is True else args.posted
    delivery_id = program.services.postings.posted(waiting, on, args.tracking)
    output.answer(
        f"Letter {waiting.number} to {waiting.client_name} counts as sent, posted on {on}.",
        number=waiting.number,
        on=on,
        tracking=args.tracking,
        delivery=delivery_id,
    )


def _row(program: ProgramPort, client: str, currency: str | None) -> TodayRow:
    """Return the one row of Today whose next step is a letter. Raises RefusedError where it is none or several."""
    begins = client.strip().casefold()
    rows = [
        row
        for row in program.today.everything(program.clock.today()).rows
        if row.step is StepKind.LETTER
        and row.client_name.casefold().startswith(begins)
        and currency in {None, row.currency}
    ]
    exact = [row for row in rows if row.client_name.casefold() == begins]
    found = exact or rows
    if not found:
        raise RefusedError(f"A letter by post is not the next step for {client}.")
    if len({row.client_id for row in found}) > 1:
        raise RefusedError(f"Several clients begin with {client}: {', '.join(row.client_name for row in found)}.")
    if len(found) > 1:
        raise RefusedError(f"Name one with --currency: {', '.join(row.currency for row in found)}.")
    return found[0]
