"""What the command import does with a sheet or a folder of PDFs; what is doubtful is asked, never guessed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.cli.errors import RefusedError, WrongUsageError
from freelance_pay.cli.output import counted
from freelance_pay.domain.importing.columns import meaning_named
from freelance_pay.domain.importing.dates import DateOrder, is_ambiguous
from freelance_pay.domain.importing.errors import MappingIncompleteError
from freelance_pay.domain.importing.meanings import AMOUNTS, DATES, ColumnMapping
from freelance_pay.domain.importing.numbers import number_key
from freelance_pay.domain.importing.plan_types import ImportDefaults, ImportPlan
from freelance_pay.domain.importing.reasons import explain as explain_row
from freelance_pay.domain.importing.text import clean
from freelance_pay.services.sentences import explain
from freelance_pay.services.sentences.import_notes import import_notes
from freelance_pay.services.sentences.words import MEANINGS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from freelance_pay.cli.output import Output
    from freelance_pay.domain.importing.meanings import Meaning
    from freelance_pay.domain.importing.sheet import Sheet
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.importing import ImportPreview, PdfOffer
    from freelance_pay.services.program import ProgramPort

_ORDERS = {"dmy": DateOrder.DAY_FIRST, "mdy": DateOrder.MONTH_FIRST, "ymd": DateOrder.YEAR_FIRST}
LEFT_OUT = "-"
"""Stands in --columns for a column that is not read."""


def import_sheet(program: ProgramPort, path: Path, args: argparse.Namespace, output: Output) -> dict[str, object]:
    """Import a sheet, or say what would be imported. Raises RefusedError, and the leaves of reading it."""
    preview = _preview(program, path, args)
    plan = preview.plan
    if plan is None:
        raise RefusedError(_asks_for_columns(preview))
    for error in plan.errors:
        output.trouble(f"{path.name}, line {error.line}: {explain_row(error)}")
    _refuse_doubtful_dates(preview, plan, path.name)
    doubtful = [meaning for meaning in plan.ambiguous if meaning in AMOUNTS]
    if doubtful:
        output.trouble(f"{path.name}, {_names(doubtful)}: numbers like 1.234 or 1,234 were read as thousands.")
    if not plan.is_clean and not args.good_rows_only:
        raise RefusedError(
            f"{_bad_lines(len(plan.bad_lines))} of {path.name}; nothing was imported. "
            "Correct them, or use --good-rows-only."
        )
    if args.dry_run:
        return _say(preview, plan, output, "would be added")
    program.services.importing.run(preview, good_rows_only=args.good_rows_only)
    return _say(preview, plan, output, "added")


def require_bound_files(folders: Sequence[Path], binds: Mapping[str, str]) -> None:
    """Raise WrongUsageError for a --bind whose file is in none of `folders`."""
    for name in binds:
        if not any((folder / name).is_file() for folder in folders):
            raise WrongUsageError(f"--bind: there is no file {name} in the folder.")


def bind_folder(program: ProgramPort, folder: Path, args: argparse.Namespace, output: Output) -> dict[str, object]:
    """Attach the PDFs of a folder whose invoice is certain or was said with --bind; tell why the others are asked."""
    offers = program.services.importing.look_at_pdfs(folder)
    numbers = {candidate.invoice_id: candidate.number for candidate in program.reads.pdf_candidates()}
    binds: dict[str, str] = dict(args.bind)
    said = {offer.path: _said(offer, binds[offer.path.name], numbers) for offer in offers if offer.path.name in binds}
    sure = {offer.path: offer.bound_to for offer in offers if offer.bound_to is not None} | said
    if len(set(sure.values())) < len(sure):
        raise RefusedError(
            f"Two PDFs of {folder.name} would belong to one invoice; nothing was attached. Look at --bind."
        )
    if not args.dry_run:
        program.services.importing.bind_pdfs(tuple(sure.items()))
    new = [offer for offer in offers if not offer.is_there]
    why = {offer.path.name: _why_asked(offer, numbers) for offer in new if offer.path not in sure}
    there = len(offers) - len(new)
    if not output.as_json:
        found = f"{len(sure) - len(said)} of {counted(len(new), 'PDF')} can be told by number and amount"
        output.line(f"{folder}: {found}{f', {len(said)} by --bind' if said else ''}; {there} already there")
        for name, reason in why.items():
            output.line(f"  to be asked: {name}: {reason}")
        if why:
            output.line("  Say which invoice a PDF belongs to with --bind FILE=NUMBER.")
    return {
        "folder": folder,
        "pdfs": len(offers),
        "bound": len(sure),
        "to_ask": list(why),
        "why": why,
        "already_there": there,
    }


def _preview(program: ProgramPort, path: Path, args: argparse.Namespace) -> ImportPreview:
    """Return the sheet as the options say it is to be read."""
    defaults = ImportDefaults(args.currency, args.terms)
    importing = program.services.importing
    preview = importing.open(path, defaults)
    if args.columns is None and args.dates is None:
        return preview
    mapping = preview.mapping if args.columns is None else _mapping(args.columns, preview.sheet, path.name)
    return importing.plan(preview.sheet, replace(mapping, date_order=_ORDERS.get(args.dates)), defaults)


def _mapping(columns: str, sheet: Sheet, name: str) -> ColumnMapping:
    """Return what --columns says, from left to right. Raises WrongUsageError."""
    texts = [text.strip() for text in columns.split(",")]
    width = len(sheet.header)
    if len(texts) > width:
        raise WrongUsageError(f"--columns names {counted(len(texts), 'column')}, but {name} has {width}.")
    labels = {label.casefold(): meaning for meaning, label in MEANINGS.items()}
    meanings: list[Meaning | None] = []
    for text in texts:
        meaning = labels.get(text.casefold()) or meaning_named(text)
        if meaning is None and text not in {"", LEFT_OUT}:
            known = ", ".join(MEANINGS.values())
            raise WrongUsageError(
                f"--columns: {text} is not known. Known are: {known}; {LEFT_OUT} leaves a column out."
            )
        meanings.append(meaning)
    mapping = ColumnMapping((*meanings, *[None] * (width - len(meanings))))
    if mapping.doubled():
        raise WrongUsageError(f"--columns says twice: {_names(mapping.doubled())}.")
    return mapping


def _asks_for_columns(preview: ImportPreview) -> str:
    """Return which columns are missing, and how to say what they are."""
    said = explain(MappingIncompleteError(preview.missing))
    headless = " The file has no line with column names." if preview.sheet.header_row is None else ""
    return (
        f'{said}{headless} For example: --columns "Invoice,Client,Date,Due,Total,Currency"; {LEFT_OUT} leaves one out.'
    )


def _refuse_doubtful_dates(preview: ImportPreview, plan: ImportPlan, name: str) -> None:
    doubtful = [meaning for meaning in plan.ambiguous if meaning in DATES]
    if not doubtful:
        return
    cells = (
        clean(row[column])
        for row in preview.sheet.rows[preview.sheet.first_data_row :]
        for meaning in doubtful
        for column in preview.mapping.columns_of(meaning)
        if column < len(row)
    )
    example = next(filter(is_ambiguous, cells), "")
    raise RefusedError(
        f"{name}, {_names(doubtful)}: {example} may be day first or month first, and no line tells which; "
        "nothing was imported. Say it with --dates dmy, mdy or ymd."
    )


def _names(meanings: Sequence[Meaning]) -> str:
    return ", ".join(MEANINGS[meaning] for meaning in meanings)


def _bad_lines(count: int) -> str:
    return "There is an error in 1 line" if count == 1 else f"There are errors in {count} lines"


def _say(preview: ImportPreview, plan: ImportPlan, output: Output, what: str) -> dict[str, object]:
    origin, notes = preview.sheet.origin, import_notes(preview)
    if not output.as_json:
        totals = ", ".join(map(str, plan.totals())) or "nothing"
        clients, invoices = counted(len(plan.new_clients), "client"), counted(len(plan.new_invoices), "invoice")
        counts = f"{clients} and {invoices} {what} ({totals})"
        read_as = "" if origin.encoding.startswith("utf") or not origin.encoding else f", read as {origin.encoding}"
        output.line(f"{origin.name}{read_as}: {counts}; {len(plan.duplicates)} already there")
        for note in notes:
            output.line(f"  {note}")
    return {
        "file": origin.name,
        "encoding": origin.encoding,
        "clients": len(plan.new_clients),
        "invoices": len(plan.new_invoices),
        "duplicates": len(plan.duplicates),
        "differing": [row.number for row in plan.duplicates if row.differs],
        "paid_further": [row.number for row in plan.duplicates if row.is_paid_further],
        "left_out": plan.skipped,
        "left_behind": len(plan.bad_lines),
        "unread_statuses": plan.unread_statuses,
        "totals": plan.totals(),
        "notes": notes,
    }


def _said(offer: PdfOffer, number: str, numbers: Mapping[InvoiceId, str]) -> InvoiceId:
    """Return the invoice a person named for a PDF. Raises RefusedError."""
    name = offer.path.name
    if offer.is_there:
        raise RefusedError(f"{name} is attached to its invoice already.")
    if offer.problem is not None:
        raise RefusedError(f"{name}: {explain(offer.problem)}")
    found = [invoice_id for invoice_id, known in numbers.items() if number_key(known) == number_key(number)]
    if not found:
        raise RefusedError(f"{name}: there is no open invoice {number} that still lacks its PDF.")
    if len(found) > 1:
        raise RefusedError(f"{name}: {len(found)} clients have an invoice {number}. Attach it in the window.")
    return found[0]


def _why_asked(offer: PdfOffer, numbers: Mapping[InvoiceId, str]) -> str:
    """Return why nobody but a person can tell which invoice a PDF belongs to."""
    if offer.problem is not None:
        return str(explain(offer.problem))
    matches = offer.proposal.matches
    both = [numbers[match.invoice_id] for match in matches if match.number_found and match.amount_found]
    if len(both) > 1:
        return f"several invoices fit: {', '.join(both)}"
    if both:
        return f"another PDF shows number and amount of {both[0]} too"
    by_number = [numbers[match.invoice_id] for match in matches if match.number_found]
    if by_number:
        return f"the number of {', '.join(by_number)} is in it, but another amount"
    if matches:
        return f"no number was found, only the amount of {', '.join(numbers[match.invoice_id] for match in matches)}"
    return "no number of an invoice that lacks its PDF was found"
