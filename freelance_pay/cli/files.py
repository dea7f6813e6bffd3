"""Commands about files: import, report, backup, restore, demo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError, WrongUsageError
from freelance_pay.cli.output import counted
from freelance_pay.domain.importing.errors import MappingIncompleteError
from freelance_pay.domain.importing.plan_types import ImportDefaults, ImportPlan
from freelance_pay.domain.importing.reasons import explain as explain_row
from freelance_pay.services.reports import FileFormat, Period, ReportName

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from freelance_pay.cli.output import Output
    from freelance_pay.domain.tables import Table
    from freelance_pay.services.program import ProgramPort

DEMO_NAME = "demo.fpay"


def import_files(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Import sheets and folders of PDFs, one after the other; nothing is ever sent."""
    program.open_for_changes()
    defaults = ImportDefaults(args.currency, args.terms)
    done: list[object] = []
    try:
        for path in args.files:
            if path.is_dir():
                done.append(_bind_folder(program, path, output, is_dry=args.dry_run))
            else:
                done.append(_import_sheet(program, path, args, defaults, output))
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
    program.reads.has_clients()
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
        return
    program.take_lock()
    missing = program.services.care.restore(args.copy)
    output.answer("Restored. The ledger that was there is kept beside it.", restored=args.copy, missing_pdfs=missing)
    for pdf in () if output.as_json else missing:
        output.line(f"PDF missing: {pdf.name or 'without a name'} (invoice {pdf.invoice_number})")


def demo(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Write a ledger of sample data into a folder."""
    program.open_for_changes()
    program.services.demo.fill(args.today or program.clock.today())
    path = program.ledger_path
    output.answer(f"Sample data written. Open it with: freelance-pay --ledger {path}", ledger=path)


def _import_sheet(
    program: ProgramPort, path: Path, args: argparse.Namespace, defaults: ImportDefaults, output: Output
) -> dict[str, object]:
    preview = program.services.importing.open(path, defaults)
    plan = preview.plan
    if plan is None:
        raise MappingIncompleteError(preview.missing)
    for error in plan.errors:
        output.trouble(f"{path.name}, line {error.line}: {explain_row(error)}")
    if not plan.is_clean and not args.good_rows_only:
        raise RefusedError(
            f"{_bad_lines(len(plan.bad_lines))} of {path.name}; nothing was imported. "
            "Correct them, or use --good-rows-only."
        )
    if args.dry_run:
        return _say(plan, path, output, "would be added")
    program.services.importing.run(preview, good_rows_only=args.good_rows_only)
    return _say(plan, path, output, "added")


def _bad_lines(count: int) -> str:
    return "There is an error in 1 line" if count == 1 else f"There are errors in {count} lines"


def _say(plan: ImportPlan, path: Path, output: Output, what: str) -> dict[str, object]:
    if not output.as_json:
        totals = ", ".join(map(str, plan.totals())) or "nothing"
        clients, invoices = counted(len(plan.new_clients), "client"), counted(len(plan.new_invoices), "invoice")
        counts = f"{clients} and {invoices} {what} ({totals})"
        output.line(f"{path.name}: {counts}; {len(plan.duplicates)} already there")
    return {
        "file": path.name,
        "clients": len(plan.new_clients),
        "invoices": len(plan.new_invoices),
        "duplicates": len(plan.duplicates),
        "left_behind": len(plan.bad_lines),
        "totals": plan.totals(),
    }


def _bind_folder(program: ProgramPort, folder: Path, output: Output, *, is_dry: bool) -> dict[str, object]:
    offers = program.services.importing.look_at_pdfs(folder)
    sure = tuple((offer.path, offer.bound_to) for offer in offers if offer.bound_to is not None)
    if not is_dry:
        program.services.importing.bind_pdfs(sure)
    new = [offer for offer in offers if not offer.is_there]
    to_ask = [offer.path.name for offer in new if offer.bound_to is None]
    there = len(offers) - len(new)
    if not output.as_json:
        found = f"{len(sure)} of {counted(len(new), 'PDF')} can be told by number and amount"
        output.line(f"{folder}: {found}; {there} already there")
        for name in to_ask:
            output.line(f"  to be asked: {name}")
    return {"folder": folder, "pdfs": len(offers), "bound": len(sure), "to_ask": to_ask, "already_there": there}


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
