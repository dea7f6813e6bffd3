"""A ledger in which every client owes one invoice with a PDF of its own, ready for a run of reminders."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.adapters.mail.smtp_session import Deadlines, SmtpTransport
from freelance_pay.adapters.secrets import SessionSecrets
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.clients import Client, Contact
from freelance_pay.domain.invoices import Attachment, Invoice
from freelance_pay.domain.letters import BankDetails, Sender
from freelance_pay.domain.mail_accounts import MailAccount, Security
from freelance_pay.domain.money import Money
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.settings import Profile
from tests.bench.ledger_factory import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.mail_sink import MailSink

ME = "me@example.com"
_PDF_BYTES = 100_000
PROFILE = Profile(
    Sender("Jan Nowak", "Graphic designer", "Studio Nowak", ME, "+48 600 000 001"),
    (BankDetails("EUR", "Jan Nowak", "PL61109010140000071219812874", "WBKPPLPP", "Santander"),),
)
_LANGUAGES = ("en", "pl", "ru")


@dataclass(slots=True)
class StandingClock:
    """Half past nine on the day of the benchmarks, until told to go on."""

    moment: datetime = datetime(TODAY.year, TODAY.month, TODAY.day, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


def reminder_program(path: Path, sink: MailSink | None, clients: int, look_seconds: float) -> Program:
    """Return a program on a new ledger; its mail goes to `sink`, each PDF has about 100 kB.

    `look_seconds` is how long the server is given to hang up before the end of a message is sent.
    """
    secrets = SessionSecrets()
    secrets.put(ME, "me")
    authority = sink.authority if sink else None
    transport = SmtpTransport(trusted_ca=authority, deadlines=Deadlines(look=look_seconds))
    program = Program(path, Overrides(StandingClock(), transport, secrets))
    program.open_for_changes()
    if sink:
        account = MailAccount(ME, "Jan Nowak", "localhost", sink.port, Security.STARTTLS, ME)
        program.services.accounts.save(account, None)
    program.services.settings.save_profile(PROFILE)
    program.services.settings.save_preferences(Preferences(undo_seconds=0))
    _fill(program, clients)
    return program


def _fill(program: Program, clients: int) -> None:
    files = program.layout.files
    files.mkdir(mode=0o700, exist_ok=True)
    noise = random.Random(1).randbytes(_PDF_BYTES)
    now = program.clock.now()
    with SqlLedger(make_engine(program.ledger_path)).change() as change:
        people = [
            Client(
                f"Studio {number:05d}",
                _LANGUAGES[number % 3],
                contacts=(Contact("Anna", f"pay{number}@client.example"),),
            )
            for number in range(clients)
        ]
        ids = change.clients.add_many(people, now)
        invoices: list[Invoice] = []
        for number, client_id in enumerate(ids):
            amount = Money(50_000 + number, "EUR")
            due = TODAY - timedelta(days=5 + number % 3)
            content = invoice_pdf(f"FV {number:06d}/2026", amount, noise)
            digest = hashlib.sha256(content).hexdigest()
            (files / f"{digest}.pdf").write_bytes(content)
            invoices.append(
                Invoice(
                    client_id,
                    f"FV {number:06d}/2026",
                    due - timedelta(days=14),
                    due,
                    amount,
                    Money(0, "EUR"),
                    amount,
                    amount,
                    due,
                    pdf=Attachment(f"FV {number:06d}.pdf", digest, len(content)),
                )
            )
        change.invoices.add_many([(invoice, None) for invoice in invoices], now)
        change.commit()


def invoice_pdf(number: str, amount: Money, noise: bytes) -> bytes:
    """Return a one-page PDF that carries number and amount, and `noise` as a stream nobody draws."""
    page = f"BT /F1 12 Tf 72 720 Td (Invoice {number}   Total {amount.plain()} EUR) Tj ET".encode("ascii")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(noise), noise),
    )
    content, places = bytearray(b"%PDF-1.7\n"), []
    for place, written in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (place, written)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    content += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(content)
