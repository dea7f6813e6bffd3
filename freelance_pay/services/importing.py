"""Getting data in: a sheet of clients and invoices, or a folder of PDFs. Importing never sends anything."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.file_troubles import file_trouble
from freelance_pay.domain.importing.columns import fingerprint, mapping_of, with_names, without_names
from freelance_pay.domain.importing.errors import MappingIncompleteError, SheetNotReadableError
from freelance_pay.domain.importing.meanings import mapping_from_texts
from freelance_pay.domain.importing.plan import plan_import
from freelance_pay.domain.importing.plan_types import ExistingLedger
from freelance_pay.domain.importing.preview import preview_rows
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money_errors import ImportNotCleanError
from freelance_pay.domain.payments import Payment
from freelance_pay.domain.pdf_matching import PdfProposal, Verdict, propose
from freelance_pay.services.assumed_day import latest_day
from freelance_pay.services.attachments import pdf_content
from freelance_pay.services.ledger_ports import Event, EventKind
from freelance_pay.services.settings import mapping_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.importing.meanings import ColumnMapping
    from freelance_pay.domain.importing.plan_types import ImportDefaults, ImportPlan, PlannedInvoice, PreviewRow
    from freelance_pay.domain.importing.sheet import Sheet
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.ports import Clock, FileStore, PdfInspector, Sheets
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.services.settings import SettingsService


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A sheet as it was understood, and what importing it would add. `is_remembered`: the mapping is from last time.

    `plan` is None while columns that are needed are not told; `missing` names them. `rows` are the first lines as read.
    `defaults` and `existing` are what the plan was made with.
    """

    sheet: Sheet
    mapping: ColumnMapping
    plan: ImportPlan | None
    rows: tuple[PreviewRow, ...] = ()
    missing: tuple[str, ...] = ()
    is_remembered: bool = False
    defaults: ImportDefaults | None = None
    existing: ExistingLedger = field(default_factory=ExistingLedger, repr=False)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import added."""

    clients: int
    invoices: int
    duplicates: int
    left_behind: int


@dataclass(frozen=True, slots=True)
class PdfOffer:
    """One PDF of a folder and the invoices it may belong to; `problem` is set when it cannot be read.

    `is_there`: this very file is attached to an invoice already, so there is nothing to ask.
    """

    path: Path
    proposal: PdfProposal
    problem: FreelancePayError | None = None
    is_there: bool = False

    @property
    def bound_to(self) -> InvoiceId | None:
        """The one invoice whose number and amount were found, None when a person must say."""
        return self.proposal.matches[0].invoice_id if self.proposal.verdict is Verdict.BOUND else None


class ImportService:
    """What a person does to get data in."""

    def __init__(
        self,
        ledger: Ledger,
        reads: Reads,
        sheets: Sheets,
        files: FileStore,
        pdfs: PdfInspector,
        settings: SettingsService,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._reads = reads
        self._sheets = sheets
        self._files = files
        self._pdfs = pdfs
        self._settings = settings
        self._clock = clock

    def open(self, path: Path, defaults: ImportDefaults | None = None) -> ImportPreview:
        """Read a file and plan its import with the remembered or the guessed mapping. Raises the readers' leaves."""
        sheet = self._sheets.read(path)
        return self._remembered(with_names(sheet), defaults) or self.plan(sheet, mapping_of(sheet), defaults)

    def tell_names(self, sheet: Sheet, defaults: ImportDefaults | None = None, *, are_there: bool) -> ImportPreview:
        """Plan the import as the person says: a line of `sheet` holds the names of its columns, or none does."""
        if not are_there:
            bare = without_names(sheet)
            return self.plan(bare, mapping_of(bare), defaults)
        named = with_names(sheet)
        return self._remembered(named, defaults) or self.plan(named, mapping_of(named), defaults)

    def plan(self, sheet: Sheet, mapping: ColumnMapping, defaults: ImportDefaults | None = None) -> ImportPreview:
        """Plan the import with the mapping the person chose; without a plan while it does not tell enough."""
        existing = self._reads.existing_ledger()
        try:
            plan = plan_import(sheet, mapping, existing, defaults, today=latest_day(self._clock))
        except MappingIncompleteError as error:
            return ImportPreview(sheet, mapping, None, preview_rows(sheet, mapping), error.missing, defaults=defaults)
        return ImportPreview(sheet, mapping, plan, plan.preview, defaults=defaults, existing=existing)

    def run(self, preview: ImportPreview, *, good_rows_only: bool = False) -> ImportResult:
        """Carry the plan out, all of it or nothing, and remember the mapping.

        What the ledger got since the preview (the same import, pressed twice) is not added again.
        Raises ImportNotCleanError when rows have errors and the person did not choose to leave them behind.
        """
        now = self._clock.now()
        with self._ledger.change() as change:
            plan = self._fresh_plan(preview)
            if not plan.is_clean and not good_rows_only:
                raise ImportNotCleanError(len(plan.bad_lines))
            ids = change.clients.add_many([planned.client for planned in plan.new_clients], now)
            added = change.invoices.add_many([_invoice_and_payment(planned, ids) for planned in plan.new_invoices], now)
            data = {"file": preview.sheet.origin.name, "clients": str(len(ids)), "invoices": str(len(added))}
            change.events.add(Event(now, EventKind.IMPORTED, data=data))
            if preview.sheet.header_row is not None:
                key = mapping_key(fingerprint(preview.sheet.header))
                change.settings.put(key, json.dumps(preview.mapping.to_texts()))
            change.commit()
        return ImportResult(len(ids), len(added), len(plan.duplicates), len(plan.bad_lines))

    def look_at_pdfs(
        self, folder: Path, report: Callable[[int, int], None] = lambda _done, _total: None
    ) -> tuple[PdfOffer, ...]:
        """Read every PDF of a folder and say which invoice each belongs to; a bad file is an offer with its problem.

        Raises SheetNotReadableError when the folder itself cannot be read.
        """
        try:
            paths = {path.name: path for path in sorted(folder.iterdir()) if _is_pdf_file(path)}
        except OSError as error:
            raise SheetNotReadableError(folder.name, file_trouble(error)) from error
        attached = self._reads.pdf_digests()
        texts: dict[str, str] = {}
        problems: dict[str, FreelancePayError] = {}
        for done, (name, path) in enumerate(paths.items(), 1):
            try:
                content = pdf_content(path)
                if hashlib.sha256(content).hexdigest() not in attached:
                    texts[name] = self._pdfs.text(content, name)
            except FreelancePayError as error:
                texts[name], problems[name] = "", error
            report(done, len(paths))
        proposals = propose(texts, self._reads.pdf_candidates())
        offers = {found.pdf: PdfOffer(paths[found.pdf], found, problems.get(found.pdf)) for found in proposals}
        return tuple(offers.get(name) or _already_there(path) for name, path in paths.items())

    def bind_pdfs(self, pairs: tuple[tuple[Path, InvoiceId], ...]) -> int:
        """Keep each PDF with its invoice; returns how many."""
        for path, invoice_id in pairs:
            attachment = self._files.put(path.name, pdf_content(path))
            with self._ledger.change() as change:
                change.invoices.attach(invoice_id, attachment)
                invoice = change.invoices.get(invoice_id)
                data = {"name": attachment.name, "sha256": attachment.sha256, "number": invoice.number}
                change.events.add(
                    Event(self._clock.now(), EventKind.PDF_ATTACHED, invoice.client_id, invoice_id, data=data)
                )
                change.commit()
        return len(pairs)

    def _remembered(self, sheet: Sheet, defaults: ImportDefaults | None) -> ImportPreview | None:
        """Return the plan under the mapping that is remembered for these names of columns, None when none is."""
        texts = self._settings.mapping(fingerprint(sheet.header))
        if texts is None:
            return None
        return replace(self.plan(sheet, mapping_from_texts(json.loads(texts)), defaults), is_remembered=True)

    def _fresh_plan(self, preview: ImportPreview) -> ImportPlan:
        """Return the preview's plan, made anew where the ledger changed under it; call it with the ledger taken."""
        if preview.plan is None:
            raise MappingIncompleteError(preview.missing)
        existing = self._reads.existing_ledger()
        if existing == preview.existing:
            return preview.plan
        return plan_import(preview.sheet, preview.mapping, existing, preview.defaults, today=latest_day(self._clock))


def _already_there(path: Path) -> PdfOffer:
    return PdfOffer(path, PdfProposal(path.name, Verdict.NONE), is_there=True)


def _is_pdf_file(path: Path) -> bool:
    return path.suffix.lower() == ".pdf" and path.is_file()


def _invoice_and_payment(planned: PlannedInvoice, new_ids: list[ClientId]) -> tuple[Invoice, Payment | None]:
    invoice = _invoice(planned, new_ids)
    if not planned.paid:
        return invoice, None
    return invoice, Payment(invoice.client_id, planned.paid_on or planned.issued_on, planned.paid, "imported")


def _invoice(planned: PlannedInvoice, new_ids: list[ClientId]) -> Invoice:
    client_id = planned.client_id if planned.new_client is None else new_ids[planned.new_client]
    if client_id is None:
        raise ValueError("a planned invoice belongs to a client of the ledger or of the plan")
    return Invoice(
        client_id=client_id,
        number=planned.number,
        issued_on=planned.issued_on,
        due_on=planned.due_on,
        net=planned.net,
        vat=planned.vat,
        gross=planned.gross,
        open=planned.gross,
        next_due=planned.due_on,
        terms="" if planned.terms_days is None else str(planned.terms_days),
        title=planned.title,
        reference=planned.reference,
    )
