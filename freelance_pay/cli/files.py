"""Commands about files: import, report, backup, restore, demo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import WrongUsageError
from freelance_pay.cli.imports import bind_folder, import_sheet, require_bound_files
from freelance_pay.cli.opening import open_to_change, require_ledger
from freelance_pay.domain.ledger_errors import LedgerNotFoundError
from freelance_pay.services.reports import FileFormat, Period, ReportName
from freelance_pay.services.sentences.ledger import LOST_SENT

if TYPE_CHECKING:
    import argparse

    from freelance_pay.cli.output import Output
    from freelance_pay.domain.tables import Table
    from freelance_pay.services.program import ProgramPort

DEMO_NAME = "demo.fpay"


def import_files(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Import sheets and folders of PDFs, one after the other; nothing is ever sent."""
    try:
        open_to_change(program, output)
    except LedgerNotFoundError:
        program.open_for_changes()
    require_bound_files([path for path in args.files if path.is_dir()], dict(args.bind))
    done: list[object] = []
    try:
        for path in args.files:
            if path.is_dir():
                done.append(bind_folder(program, path, args, output))
            else:
                done.append(import_sheet(program, path, args, output))
    finally:
        if output.as_json:
            output.data(done)


def report(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Print a report, or save it in the format asked for."""
    file_format = _format(args)
    day = args.as_of or program.clock.today()
    tables = program.services.reports.tables(ReportName(args.name), Period(day, args.since or date(day.year, 1, 1)))
    if file_format is not None:
        program.services.reports.save(tables, file_format, args.out)
        output.answer(f"Saved as {args.out}", path=args.out, format=file_format)
    elif output.as_json:
        output.data(tables)
    else:
        for table in tables:
            _print_table(table, output)
        if not tables:
            output.line("The report has no rows.")


def backup(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Make a verified copy of the ledger."""
    require_ledger(program)
    path = program.services.care.backup(args.out)
    output.answer(f"Copied to {path}. The PDFs beside the ledger are not part of the copy.", path=path)


def restore(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """List the copies, or put one in the ledger's place."""
    if args.copy is None:
        copies = program.services.care.backups()
        if output.as_json:
            output.data(copies)
        for copy in () if output.as_json else copies:
            output.line(f"{copy.taken_at:%Y-%m-%d %H:%M} UTC  {copy.path}")
        if not copies and not output.as_json:
            output.line("There are no copies yet. Make one with: freelance-pay backup")
        return
    program.take_lock()
    restored = program.services.care.restore(args.copy)
    aside, missing, lost = restored.kept_aside, restored.missing_files, program.services.care.lost_to_tell()
    output.answer(
        "Restored." if aside is None else f"Restored. The ledger that was there is kept as {aside}",
        restored=args.copy,
        kept_aside=aside,
        missing_pdfs=missing,
        lost_messages=lost,
    )
    if lost and not output.as_json:
        output.line(LOST_SENT.format(count=lost))
    for pdf in () if output.as_json else missing:
        output.line(f"PDF missing: {pdf.name or 'without a name'} (invoice {pdf.invoice_number})")


def demo(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Write a ledger of sample data into a folder."""
    program.open_for_changes()
    is_written = program.services.demo.fill(args.today or program.clock.today())
    path = program.ledger_path
    said = "Sample data written." if is_written else "The sample data is there already, and stays as it is."
    output.answer(f"{said} Open it with: freelance-pay --ledger {path}", ledger=path, written=is_written)


def _format(args: argparse.Namespace) -> FileFormat | None:
    """Return what the report is saved as, None when it is printed. Raises WrongUsageError."""
    if args.out is None:
        if args.format is not None:
            raise WrongUsageError("Say where to save the report with --out FILE.")
        return None
    wanted = args.format or args.out.suffix.lstrip(".").lower()
    try:
        return FileFormat(wanted)
    except ValueError:
        raise WrongUsageError("Say what to save the report as with --format csv, xlsx or pdf.") from None


def _print_table(table: Table, output: Output) -> None:
    output.line(table.title)
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    if table.totals:
        rows.append([_cell(cell) for cell in table.totals])
    output.table([column.title for column in table.columns], rows)
    output.line()


def _cell(cell: object) -> str:
    return "" if cell is None else str(cell)
