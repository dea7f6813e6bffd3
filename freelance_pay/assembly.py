"""Builds the services of a program from the adapters: imported late, because everything slow hangs on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from freelance_pay.adapters.ballast import Reserve
from freelance_pay.adapters.chosen_secrets import ChosenSecrets
from freelance_pay.adapters.country_names import CountryNames
from freelance_pay.adapters.db.engine import make_engine, make_reading_engine
from freelance_pay.adapters.db.ledger_file import damage_told
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.adapters.documents import Documents
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.adapters.holiday_calendars import PublicHolidays
from freelance_pay.adapters.ledger_keeper import FileLedgerKeeper
from freelance_pay.adapters.letter_writer import TemplateLetterWriter
from freelance_pay.adapters.mail.composer import MimeComposer, StrictAddresses
from freelance_pay.adapters.mail.providers import ProviderList
from freelance_pay.adapters.mail.smtp_session import SmtpTransport
from freelance_pay.adapters.pdf_reading import PdfReader
from freelance_pay.adapters.secrets import KeyringSecrets, SessionSecrets
from freelance_pay.adapters.send_journal import SendJournal
from freelance_pay.adapters.sheets.reading import SheetFiles
from freelance_pay.adapters.table_exporter import FileTableExporter
from freelance_pay.resource_files import resource_path
from freelance_pay.services.accounts import AccountService
from freelance_pay.services.attachments import AttachmentChecks
from freelance_pay.services.batch import BatchService
from freelance_pay.services.calls import CallService
from freelance_pay.services.care import CareService
from freelance_pay.services.clients import ClientService
from freelance_pay.services.demo import DemoService
from freelance_pay.services.follow_up import FollowUpService
from freelance_pay.services.holds import HoldService
from freelance_pay.services.importing import ImportService
from freelance_pay.services.invoices import InvoiceService
from freelance_pay.services.messengers import MessengerService
from freelance_pay.services.outbox import Outbox
from freelance_pay.services.outlook import Outlook
from freelance_pay.services.payments import PaymentService
from freelance_pay.services.plans import PlanService
from freelance_pay.services.postings import PostingService
from freelance_pay.services.program import Services
from freelance_pay.services.recovery import Recovery
from freelance_pay.services.reminders import Reminders
from freelance_pay.services.reports import ReportService
from freelance_pay.services.scheduled import ScheduledRun
from freelance_pay.services.settings import SettingsService

if TYPE_CHECKING:
    from freelance_pay.bootstrap import Overrides, Program


def assemble(program: Program, overrides: Overrides) -> Services:
    """Return the services of `program`; opens nothing yet."""
    layout, clock, reads = program.layout, program.clock, program.reads
    engines = make_engine(layout.path), make_reading_engine(layout.path)
    ledger = SqlLedger(*engines, watch=partial(damage_told, layout))
    journal = SendJournal(layout.send_journal)
    files, pdfs = FileStore(layout.files), PdfReader()
    program.closing.append(pdfs.close)
    composer, addresses = MimeComposer(), StrictAddresses()
    transport = overrides.transport or SmtpTransport()
    secrets = ChosenSecrets(overrides.secrets or KeyringSecrets(), SessionSecrets())
    documents = Documents(resource_path("documents"))
    settings = SettingsService(ledger)
    recovery = Recovery(ledger, journal, clock)
    writer = TemplateLetterWriter(resource_path("letters"))
    reminders = Reminders(ledger, writer, composer, AttachmentChecks(files, pdfs), clock, journal=journal)
    outbox = Outbox(ledger, journal, transport, secrets, Reserve(layout.reserve), clock)
    follow_up = FollowUpService(ledger, reads, PublicHolidays(), CountryNames(), clock)
    providers = ProviderList(resource_path("mail_providers.json"))
    return Services(
        accounts=AccountService(ledger, secrets, transport, composer, providers, clock),
        batch=BatchService(ledger, reminders, outbox, clock),
        calls=CallService(ledger, writer, clock),
        care=CareService(ledger, reads, FileLedgerKeeper(layout, files, clock), recovery, clock),
        clients=ClientService(ledger, addresses, clock),
        demo=DemoService(ledger, files, documents, writer, composer, resource_path("demo", "ledger.json"), clock),
        follow_up=follow_up,
        holds=HoldService(ledger, clock),
        importing=ImportService(ledger, reads, SheetFiles(), files, pdfs, settings, clock),
        invoices=InvoiceService(ledger, files, pdfs, clock),
        messengers=MessengerService(ledger, writer, clock),
        outbox=outbox,
        outlook=Outlook(reads, clock),
        payments=PaymentService(ledger, clock),
        plans=PlanService(ledger, reminders, clock),
        postings=PostingService(ledger, writer, documents, files, clock, journal=journal),
        recovery=recovery,
        reminders=reminders,
        reports=ReportService(reads, FileTableExporter(documents, clock), clock),
        scheduled=ScheduledRun(ledger, program.today, reminders, follow_up, clock),
        settings=settings,
    )
