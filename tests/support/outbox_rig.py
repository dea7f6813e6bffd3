"""The real parts of an outbox in one folder: ledger file, send journal, reserve, mail transport, services."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, cast

from freelance_pay.adapters.ballast import Reserve
from freelance_pay.adapters.db.engine import make_engine, make_reading_engine
from freelance_pay.adapters.db.reads.reader import SqlReads
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.adapters.file_store import FileStore
from freelance_pay.adapters.ledger_keeper import FileLedgerKeeper
from freelance_pay.adapters.mail.composer import MimeComposer
from freelance_pay.adapters.mail.smtp_session import Deadlines, SmtpTransport
from freelance_pay.adapters.pdf_reading import PdfReader
from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.adapters.send_journal import SendJournal
from freelance_pay.domain.clients import Client, ClientId, Contact
from freelance_pay.domain.deliveries import DeliveryId
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.letters import RenderedLetter
from freelance_pay.domain.mail_accounts import MailAccount, Security
from freelance_pay.domain.money import Money
from freelance_pay.services.attachments import AttachmentChecks
from freelance_pay.services.care import CareService
from freelance_pay.services.holds import HoldService
from freelance_pay.services.invoices import InvoiceService
from freelance_pay.services.outbox import Outbox
from freelance_pay.services.payments import PaymentService
from freelance_pay.services.plans import PlanService
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.recovery import Recovery
from freelance_pay.services.reminders import Reminders
from freelance_pay.services.settings import SettingsService
from tests.support.ledger_files import make_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.adapters.ledger_layout import LedgerLayout
    from freelance_pay.domain.deliveries import Delivery, State
    from freelance_pay.domain.letter_checks import Finding as LetterFinding
    from freelance_pay.domain.letters import LetterFacts
    from freelance_pay.services.drafts import Draft
    from freelance_pay.services.ledger_ports import Ledger
    from freelance_pay.services.outbox import RunResult
    from freelance_pay.services.ports import Clock, MailTransport
    from freelance_pay.services.ports import SendJournal as JournalPort
    from tests.support.fault_smtp import FaultSmtp

ME = "me@free.example"
PASSWORD = "s3cret"
MONDAY_MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
UNDO_IS_OVER = timedelta(minutes=2)
BACK_OFF_IS_OVER = timedelta(hours=5)
PATIENT = Deadlines(login=30, message=30, final=30, look=0.001)
"""For servers that answer or hang up: nothing is waited out."""
HASTY = Deadlines(login=0.5, message=0.5, final=0.5, look=0.001)
"""For servers that hang."""
WATCHFUL = Deadlines(login=30, message=30, final=30, look=20)
"""For servers that hang up in the middle of the text: the look ends when they do."""


_QUEUED: dict[tuple[str, ...], bytes] = {}


class RigClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime = MONDAY_MORNING) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.astimezone().date()

    def go_on(self, by: timedelta) -> None:
        self._now += by


class PlainWriter:
    """Letters of one line; what they say is tested elsewhere."""

    def write(self, facts: LetterFacts) -> RenderedLetter:
        numbers = ", ".join(item.invoice.number for item in facts.items)
        return RenderedLetter(f"Invoice {numbers}", f"{numbers}: {facts.open_total} is open.\n")

    def problems(self, facts: LetterFacts, subject: str, body: str) -> tuple[LetterFinding, ...]:
        return ()


class OutboxRig:
    """One ledger with its company, a mail account at `port` of localhost, and the services that make and send mail."""

    def __init__(self, layout: LedgerLayout, authority: Path, clock: Clock, *, ledger: Ledger | None = None) -> None:
        self.layout = layout
        self.authority = authority
        self.clock = clock
        self.ledger: Ledger = ledger or SqlLedger(make_engine(layout.path), make_reading_engine(layout.path))
        self.journal = SendJournal(layout.send_journal)
        self.reserve = Reserve(layout.reserve)
        self.secrets = SessionSecrets()
        self.secrets.put(ME, PASSWORD)
        files, pdfs = FileStore(layout.files), PdfReader()
        self.holds = HoldService(self.ledger, clock)
        self.invoices = InvoiceService(self.ledger, files, pdfs, clock)
        self.payments = PaymentService(self.ledger, clock)
        self.reminders = Reminders(self.ledger, PlainWriter(), MimeComposer(), AttachmentChecks(files, pdfs), clock)
        self.plans = PlanService(self.ledger, self.reminders, clock)

    @classmethod
    def make(cls, folder: Path, port: int, authority: Path, clock: Clock) -> OutboxRig:
        """A new ledger with the account set up."""
        rig = cls(make_ledger(folder), authority, clock)
        rig.use_port(port)
        return rig

    def use_port(self, port: int) -> None:
        """Set the account up; that also ends a pause."""
        with self.ledger.change() as change:
            change.accounts.save(MailAccount(ME, "Me", "localhost", port, Security.STARTTLS, ME), self.clock.now())
            change.commit()

    def outbox(
        self,
        deadlines: Deadlines = PATIENT,
        *,
        ledger: Ledger | None = None,
        journal: JournalPort | None = None,
        transport: MailTransport | None = None,
    ) -> Outbox:
        """An outbox of these parts, some of them replaced by one that looks on or fails."""
        transport = transport or self.transport(deadlines)
        return Outbox(ledger or self.ledger, journal or self.journal, transport, self.secrets, self.reserve, self.clock)

    def transport(self, deadlines: Deadlines = PATIENT) -> SmtpTransport:
        return SmtpTransport(trusted_ca=self.authority, deadlines=deadlines)

    def recovery(self) -> Recovery:
        return Recovery(self.ledger, self.journal, self.clock)

    def run(self, deadlines: Deadlines = PATIENT) -> RunResult:
        return self.outbox(deadlines).run()

    def add_client(self, name: str, *more_addresses: str) -> ClientId:
        """A client with an address of its own."""
        addresses = (address_of(name), *more_addresses)
        contacts = tuple(Contact(email=address) for address in addresses)
        with self.ledger.change() as change:
            client_id = change.clients.add(Client(name, contacts=contacts), self.clock.now())
            change.commit()
        return client_id

    def add_invoice(self, client_id: ClientId, number: str, cents: int = 125_000, *, overdue: int = 5) -> InvoiceId:
        """An invoice of a client, so many days overdue."""
        due, amount = self.clock.today() - timedelta(days=overdue), Money(cents, "EUR")
        issued, nothing = due - timedelta(days=14), Money(0, "EUR")
        return self.invoices.add(Invoice(client_id, number, issued, due, amount, nothing, amount, amount, due))

    def draft(self, client_id: ClientId) -> Draft:
        """The reminder that is right today, without a PDF."""
        return replace(self.reminders.compose(client_id, "EUR", by_hand=True), without_pdf=True)

    def approve(self, client_id: ClientId) -> DeliveryId:
        """Approve the reminder that is right today; it waits out its undo window."""
        return self.reminders.approve(self.draft(client_id)).delivery_id

    def queue(self, *names: str) -> list[DeliveryId]:
        """A client with one overdue invoice and an approved reminder for each name; the undo windows are over.

        In a new ledger the same names give the same file each time, so it is made once and copied.
        """
        is_new = self.rows("SELECT count(*) FROM client") == [(0,)] and self.clock.now() == MONDAY_MORNING
        if is_new and names in _QUEUED:
            (port,) = self.rows("SELECT port FROM mail_account")
            self.layout.path.write_bytes(_QUEUED[names])
            self.execute("UPDATE mail_account SET port = ?", *port)
        else:
            for name in names:
                client_id = self.add_client(name)
                self.add_invoice(client_id, f"{name}-1")
                self.approve(client_id)
        if is_new:
            _QUEUED[names] = self.layout.path.read_bytes()
        if isinstance(self.clock, RigClock):
            self.clock.go_on(UNDO_IS_OVER)
        newest = self.rows("SELECT id FROM delivery ORDER BY id DESC LIMIT ?", len(names))
        return [DeliveryId(cast("int", number)) for (number,) in reversed(newest)]

    def write_at_any_hour(self) -> None:
        """Switch the quiet hours off."""
        SettingsService(self.ledger).save_preferences(Preferences(quiet_from="00:00", quiet_to="00:00"))

    def back_up(self) -> Path:
        """A copy of the ledger as it is now."""
        return self._care().backup()

    def restore(self, copy: Path) -> None:
        """Put a copy in the ledger's place, as the program does it."""
        self._care().restore(copy)

    def _care(self) -> CareService:
        keeper = FileLedgerKeeper(self.layout, FileStore(self.layout.files), self.clock)
        return CareService(self.ledger, SqlReads(self.layout), keeper, self.recovery(), self.clock)

    def delivery(self, delivery_id: DeliveryId) -> Delivery:
        with self.ledger.change() as change:
            return change.deliveries.get(delivery_id)

    def state(self, delivery_id: DeliveryId) -> State:
        return self.delivery(delivery_id).state

    def pause_reason(self) -> str:
        """Why nothing is sent from the account now; empty when it is free to send."""
        with self.ledger.change() as change:
            account = change.accounts.first()
            assert account
            return change.accounts.pause_reason(account.id, self.clock.now())

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Ask the file itself, past all our code."""
        with closing(sqlite3.connect(self.layout.path)) as connection:
            return connection.execute(sql, values).fetchall()

    def execute(self, sql: str, *values: object) -> None:
        """Change the file itself, past all our code."""
        with closing(sqlite3.connect(self.layout.path)) as connection, connection:
            connection.execute(sql, values)


def address_of(name: str) -> str:
    return f"{name}@pay.example"


def let_it_read_out(server: FaultSmtp) -> None:
    """Wait until the server has read what a client that is gone had sent."""
    for conversation in server._threads[1:]:
        conversation.join(timeout=30)


def copies_of(delivery: Delivery, accepted: list[bytes]) -> int:
    """How many copies of a message the server took over."""
    return sum(delivery.message_id.encode() in message for message in accepted)
