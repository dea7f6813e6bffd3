"""The whole program as it is shipped, on a ledger of its own: only the clock, the secrets and the mail are replaced."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from freelance_pay.adapters.documents import Documents
from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.clients import Client, ClientId, Contact, Form
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import PlanId
from freelance_pay.domain.invoice_document import InvoiceDocument, InvoiceLine, Party
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.letters import BankDetails, Sender
from freelance_pay.domain.mail_accounts import MailAccount, Security
from freelance_pay.domain.money import Money
from freelance_pay.domain.transport import FinalReply
from freelance_pay.resource_files import resource_path
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.settings import Profile
from tests.support.ledger_files import make_ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from freelance_pay.domain.deliveries import Delivery, DeliveryId, Envelope
    from freelance_pay.domain.instalments import Instalment
    from freelance_pay.domain.steps import ClientFacts
    from freelance_pay.domain.transport import Refusal
    from freelance_pay.services.drafts import Approved, Draft
    from freelance_pay.services.ports import MailTransport
    from freelance_pay.services.program import Services
    from freelance_pay.services.views import TodayRow

MONDAY = date(2026, 11, 23)
ME = "jan@nowak.example"
PASSWORD = "s3cret"
IBAN = "PL61109010140000071219812874"
PROFILE = Profile(
    Sender("Jan Nowak", "Graphic designer", "Studio Nowak", ME, "+48 600 000 001"),
    tuple(BankDetails(currency, "Jan Nowak", IBAN, "WBKPPLPP", "Santander") for currency in ("EUR", "PLN", "USD")),
)
ACCOUNT = MailAccount(ME, "Jan Nowak", "localhost", 587, Security.STARTTLS, ME)


class RigClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, day: date = MONDAY) -> None:
        self._now = datetime(day.year, day.month, day.day, 9, 30, 15, 123_456, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.astimezone().date()

    def go_on(self, **by: int) -> None:
        """Let this much time go by: `go_on(days=3)`."""
        self._now += timedelta(**by)

    def set_to(self, now: datetime) -> None:
        self._now = now


class AssumedDay:
    """A clock that says the real moment and another day, as with `--today`."""

    def __init__(self, clock: RigClock, day: date) -> None:
        self._clock, self._day = clock, day

    def now(self) -> datetime:
        return self._clock.now()

    def today(self) -> date:
        return self._day


class TakesEverything:
    """A mail server that takes every message over, as long as `says` is 250."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.says = 250
        self.refusal: Refusal | None = None
        self.on_hand_over: Callable[[], object] = lambda: None

    @contextmanager
    def open(self, account: MailAccount, password: str) -> Iterator[TakesEverything]:
        assert (account.address, password) == (ME, PASSWORD)
        yield self

    def hand_over(self, envelope: Envelope, mime: bytes) -> None:
        self._open_message = mime
        self.on_hand_over()

    def finish(self) -> FinalReply:
        if self.says == 250:
            self.taken.append(self._open_message)
        return FinalReply(self.says, "as the test wants it", self.refusal)

    def abandon(self) -> None:
        """Nothing was handed over for good."""

    def interrupt(self) -> None:
        """It never lets anybody wait."""


class ProgramRig:
    """A program with an account, a profile and an empty ledger; amounts are in cents of EUR unless told otherwise."""

    def __init__(
        self, folder: Path, *, clock: RigClock | None = None, transport: MailTransport | None = None, bare: bool = False
    ) -> None:
        self.folder = folder
        self.clock = clock or RigClock()
        self.mail = TakesEverything()
        self.secrets = SessionSecrets()
        self.layout = make_ledger(folder)
        self._transport = transport or self.mail
        self.program = self.start()
        if not bare:
            self.secrets.put(ME, PASSWORD)
            self.services.accounts.save(ACCOUNT, None)
            self.services.settings.save_profile(PROFILE)
            self.services.settings.save_preferences(Preferences(undo_seconds=0))

    def start(self) -> Program:
        """Start the program (anew) on the same files, ready for changes."""
        program = Program(self.layout.path, Overrides(self.clock, self._transport, self.secrets))
        program.open_for_changes()
        return program

    def start_assuming(self, day: date) -> Program:
        """Start another program on the same files as with `--today`; it takes no lock."""
        return Program(self.layout.path, Overrides(AssumedDay(self.clock, day), self._transport, self.secrets))

    @property
    def services(self) -> Services:
        return self.program.services

    def close(self) -> None:
        self.program.close()

    def client(
        self, name: str = "Acme", email: str | None = None, *more: Contact, language: str = "en", **fields: object
    ) -> ClientId:
        """Add a client with an address made of its name, unless another one is named (empty: none)."""
        address = f"{name.split(maxsplit=1)[0].lower()}@client.example" if email is None else email
        contacts = (Contact("Anna Smith", address, "+48 1", form=Form.FEMALE), *more)
        return self.services.clients.add(Client(name, language, contacts=contacts, **fields))  # type: ignore[arg-type]

    def invoice(
        self,
        client_id: ClientId,
        number: str = "FV 1/2026",
        minor: int = 180_000,
        *,
        overdue: int = 5,
        currency: str = "EUR",
        pdf: bool = True,
    ) -> InvoiceId:
        """Add an invoice that is so many days overdue today (negative: due in), with its PDF unless `pdf` is False."""
        due = self.clock.today() - timedelta(days=overdue)
        gross = Money(minor, currency)
        issued = min(due - timedelta(days=14), self.clock.today())
        invoice = Invoice(client_id, number, issued, due, gross, Money(0, currency), gross, gross, due)
        invoice_id = self.services.invoices.add(invoice)
        if pdf:
            self.attach(invoice_id, number, gross)
        return invoice_id

    def attach(self, invoice_id: InvoiceId, number: str, gross: Money) -> None:
        """Attach a PDF that shows this number and amount."""
        path = self.folder / f"{number.replace('/', '-')}.pdf"
        path.write_bytes(pdf_of(number, gross))
        self.services.invoices.attach_pdf(invoice_id, path)

    def pay(self, client_id: ClientId, minor: int, first: InvoiceId | None = None, currency: str = "EUR") -> None:
        """Book money that came in today."""
        self.services.payments.record(client_id, self.clock.today(), Money(minor, currency), first=first)

    def offer(
        self,
        client_id: ClientId,
        invoice_ids: Sequence[InvoiceId],
        instalments: Sequence[Instalment],
        currency: str = "EUR",
    ) -> PlanId:
        """Offer a plan with a letter that is sent by hand today, and return the plan's id."""
        draft = self.services.plans.write_offer(client_id, currency, invoice_ids, instalments)
        delivery_id = self.services.reminders.sent_elsewhere(replace(draft, without_pdf=True))
        return PlanId(self.delivery(delivery_id).intents[0].instalment)

    def draft(self, client_id: ClientId, currency: str = "EUR") -> Draft:
        """The reminder that is right today."""
        return self.services.reminders.compose(client_id, currency)

    def approve(self, client_id: ClientId, currency: str = "EUR", *, without_pdf: bool = False) -> Approved:
        """Approve the reminder that is right today."""
        draft = replace(self.draft(client_id, currency), without_pdf=without_pdf)
        return self.services.reminders.approve(draft)

    def send(self, client_id: ClientId, currency: str = "EUR", *, without_pdf: bool = False) -> DeliveryId:
        """Approve the reminder that is right today and let the outbox send it."""
        delivery_id = self.approve(client_id, currency, without_pdf=without_pdf).delivery_id
        self.services.outbox.run()
        assert self.delivery(delivery_id).state is State.SENT
        return delivery_id

    def delivery(self, delivery_id: DeliveryId) -> Delivery:
        return self.program.reads.message(delivery_id).delivery

    def open_of(self, invoice_id: InvoiceId) -> int:
        """What is open on an invoice, in minor units."""
        return self.services.invoices.get(invoice_id).open.minor

    def facts(self, client_id: ClientId, currency: str = "EUR") -> ClientFacts:
        return self.program.reads.client_facts([(client_id, currency)])[0]

    def today(self) -> tuple[TodayRow, ...]:
        """The rows of the Today page."""
        return self.program.today.everything(self.clock.today()).rows

    def events(self, kind: str) -> list[str]:
        """The facts of every line of the log of that kind, as they are kept."""
        with closing(sqlite3.connect(self.layout.path)) as connection:
            rows = connection.execute("SELECT data FROM event WHERE kind = ? ORDER BY id", (kind,)).fetchall()
        return [data for (data,) in rows]

    def change_event(self, kind: str, data: str) -> None:
        """Let every line of the log of that kind have these facts, as an older version wrote them."""
        with closing(sqlite3.connect(self.layout.path)) as connection, connection:
            connection.execute("UPDATE event SET data = ? WHERE kind = ?", (data, kind))


@cache
def _documents() -> Documents:
    return Documents(resource_path("documents"))


@cache
def pdf_of(number: str, gross: Money) -> bytes:
    """An invoice as PDF that shows this number and amount."""
    nothing = Money(0, gross.currency)
    return _documents().invoice_pdf(
        InvoiceDocument(
            number=number,
            title="Website",
            issued_on=MONDAY,
            due_on=MONDAY,
            seller=Party("Studio Nowak"),
            client=Party("A client"),
            lines=(InvoiceLine("Work", Decimal(1), "pc", gross, gross),),
            net=gross,
            vat=nothing,
            gross=gross,
        )
    )


def folder_for(name: str) -> Path:
    """A folder for tests that hypothesis runs many times in one test function."""
    return Path(tempfile.mkdtemp(prefix=name))
