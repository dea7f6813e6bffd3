"""Commands about files: import, report, backup, restore, demo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError
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
    for path in args.files:
        if path.is_dir():
            _bind_folder(program, path, output, is_dry=args.dry_run)
        else:
            _import_sheet(program, path, args, defaults, output)


def report(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Print a report, or save it in the format asked for."""
    day = args.as_of or program.clock.today()
    tables = program.services.reports.tables(ReportName(args.name), Period(day, args.since or date(day.year, 1, 1)))
    if args.out is not None:
        file_format = FileFormat(args.format or args.out.suffix.lstrip(".").lower() or "csv")
        program.services.reports.save(tables, file_format, args.out)
        output.line(f"Saved as {args.out}")
    elif output.as_json:
        output.data(tables)
    else:
        for table in tables:
            _print_table(table, output)


def backup(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Make a verified copy of the ledger."""
    program.reads.has_clients()
    path = program.services.care.backup(args.out)
    output.line(f"Copied to {path}. The PDFs beside the ledger are not part of the copy.")


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
    output.line("Restored. The ledger that was there is kept beside it.")
    for name in missing:
        output.line(f"PDF missing: {name}")


def demo(program: ProgramPort, args: argparse.Namespace, output: Output) -> None:
    """Write a ledger of sample data into a folder."""
    program.open_for_changes()
    program.services.demo.fill(args.today or program.clock.today())
    output.line(f"Sample data written. Open it with: freelance-pay --ledger {program.ledger_path}")


def _import_sheet(
    program: ProgramPort, path: Path, args: argparse.Namespace, defaults: ImportDefaults, output: Output
) -> None:
    preview = program.services.importing.open(path, defaults)
    plan = preview.plan
    if plan is None:
        raise MappingIncompleteError(preview.missing)
    for error in plan.errors:
        output.line(f"{path.name}, line {error.line}: {explain_row(error)}")
    if not plan.is_clean and not args.good_rows_only:
        raise RefusedError(
            f"{len(plan.bad_lines)} lines of {path.name} have errors; nothing was imported. "
            "Correct them, or use --good-rows-only."
        )
    if args.dry_run:
        _say(plan, path, output, "would be added")
        return
    program.services.importing.run(preview, good_rows_only=args.good_rows_only)
    _say(plan, path, output, "added")


def _say(plan: ImportPlan, path: Path, output: Output, what: str) -> None:
    totals = ", ".join(map(str, plan.totals())) or "nothing"
    if output.as_json:
        output.data(
            {
                "file": path.name,
                "clients": len(plan.new_clients),
                "invoices": len(plan.new_invoices),
                "duplicates": len(plan.duplicates),
                "left_behind": len(plan.bad_lines),
                "totals": plan.totals(),
            }
        )
        return
    counts = f"{len(plan.new_clients)} clients and {len(plan.new_invoices)} invoices {what} ({totals})"
    output.line(f"{path.name}: {counts}; {len(plan.duplicates)} already there")


def _bind_folder(program: ProgramPort, folder: Path, output: Output, *, is_dry: bool) -> None:
    offers = program.services.importing.look_at_pdfs(folder)
    sure = tuple((offer.path, offer.bound_to) for offer in offers if offer.bound_to is not None)
    if not is_dry:
        program.services.importing.bind_pdfs(sure)
    output.line(f"{folder}: {len(sure)} of {len(offers)} PDFs belong to an invoice by number and amount")
    for offer in offers:
        if offer.bound_to is None:
            output.line(f"  to be asked: {offer.path.name}")


def _print_table(table: Table, output: Output) -> None:
    output.line(table.title)
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    if table.totals:
        rows.append([_cell(cell) for cell in table.totals])
    output.table([column.title for column in table.columns], rows)
    output.line()


def _cell(cell: object) -> str:
    return "" if cell is None else str(cell)
