"""What the services need from the outside world beside the ledger; the adapters implement it, the tests fake it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from freelance_pay.domain.deliveries import Envelope, Frozen
from freelance_pay.domain.invoices import Attachment

if TYPE_CHECKING:
    from pathlib import Path

    from freelance_pay.domain.importing.sheet import Sheet
    from freelance_pay.domain.invoice_document import InvoiceDocument
    from freelance_pay.domain.letter_checks import Finding as LetterFinding
    from freelance_pay.domain.letter_document import LetterDocument
    from freelance_pay.domain.letters import LetterFacts, RenderedLetter
    from freelance_pay.domain.mail_accounts import MailAccount, Provider
    from freelance_pay.domain.outgoing import LetterParts
    from freelance_pay.domain.synced_folders import SyncService
    from freelance_pay.domain.tables import Table
    from freelance_pay.domain.transport import FinalReply, JournalEntry
    from freelance_pay.domain.working_days import WorkCalendar
    from freelance_pay.services.ledger_ports import Ledger


class Clock(Protocol):
    """The only way to the time: `now` is aware UTC, `today` the day at the user's place."""

    def now(self) -> datetime: ...
    def today(self) -> date: ...


class SendJournal(Protocol):
    """The second witness beside the ledger: what was about to leave, and what came of it."""

    def append(self, entry: JournalEntry) -> None: ...
    def read(self) -> tuple[JournalEntry, ...]: ...
    def set_damage_aside(self) -> None: ...


class Reserve(Protocol):
    """A small reserved file that is given up when the disk is full, so that the last state can still be written."""

    def give_up(self) -> None: ...


class MailSession(Protocol):
    """One open, authenticated session with the user's mail server."""

    def hand_over(self, envelope: Envelope, mime: bytes) -> None: ...
    def finish(self) -> FinalReply: ...
    def abandon(self) -> None: ...


class Composer(Protocol):
    """Makes the exact bytes of a message; the same parts give the same bytes."""

    def compose(self, parts: LetterParts) -> Frozen: ...
    def as_draft(self, frozen: Frozen) -> bytes: ...


class LetterWriter(Protocol):
    """Writes letters in the client's language."""

    def write(self, facts: LetterFacts) -> RenderedLetter: ...
    def problems(self, facts: LetterFacts, subject: str, body: str) -> tuple[LetterFinding, ...]: ...


class ScriptWriter(Protocol):
    """Writes what is said or texted rather than mailed, in the client's language."""

    def script(self, facts: LetterFacts) -> str: ...
    def short_message(self, facts: LetterFacts) -> str: ...


class PdfInspector(Protocol):
    """Looks at a PDF in a killable child process."""

    def text(self, content: bytes, name: str = ...) -> str: ...
    def page_picture(self, content: bytes, page: int, width: int) -> bytes: ...


class MailTransport(Protocol):
    """Opens sessions; raises NotSentError when the server, the certificate or the log-in says no.

    `interrupt`, from any thread, ends every wait of its sessions: as if the server had hung up on each of them.
    """

    def open(self, account: MailAccount, password: str) -> AbstractContextManager[MailSession]: ...
    def interrupt(self) -> None: ...


class Secrets(Protocol):
    """Where passwords are kept: the OS keyring, or memory for this session only."""

    def get(self, account: str) -> str | None: ...
    def put(self, account: str, secret: str) -> None: ...
    def delete(self, account: str) -> None: ...


class ChosenSecrets(Secrets, Protocol):
    """Secrets that are kept for good (`put`) or, where the person so chooses, until the program ends."""

    def put_for_session(self, account: str, secret: str) -> None: ...


class Providers(Protocol):
    """The presets of common mail providers."""

    @property
    def providers(self) -> tuple[Provider, ...]: ...
    def for_address(self, address: str) -> Provider | None: ...


class HolidaySource(Protocol):
    """Weekends and public holidays by country (ISO 3166, upper case)."""

    def calendar(self, country: str, first: int, last: int) -> WorkCalendar: ...


class CountryNamer(Protocol):
    """What countries are called."""

    def names(self, language: str) -> Mapping[str, str]: ...


class FileStore(Protocol):
    """The PDFs beside the ledger, under their SHA-256."""

    def put(self, name: str, content: bytes) -> Attachment: ...
    def read(self, attachment: Attachment) -> bytes: ...


class DocumentMaker(Protocol):
    """Sets invoices and letters as PDF."""

    def invoice_pdf(self, invoice: InvoiceDocument) -> bytes: ...
    def letter_pdf(self, letter: LetterDocument) -> bytes: ...


class TableExporter(Protocol):
    """Saves report tables as csv, xlsx or pdf."""

    def export(
        self, tables: Sequence[Table], file_format: str, path: Path, *, language: str = "en", owner: str = ""
    ) -> None: ...


class Sheets(Protocol):
    """Reads CSV and XLSX files."""

    def read(self, path: Path) -> Sheet: ...


@dataclass(frozen=True, slots=True)
class BackupView:
    """A finished copy of the ledger; `taken_at` is aware UTC."""

    path: Path
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class MissingPdf:
    """A PDF the file store does not have: the invoice it belongs to, and the name it was attached under."""

    invoice_number: str
    name: str


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the replaced ledger lies (None: there was none), and which PDFs are missing."""

    kept_aside: Path | None
    missing_files: tuple[MissingPdf, ...]


class Keeper(Protocol):
    """Looks after the ledger's file and what lies beside it.

    `restore` lets `prepare` change the copy before it becomes the ledger: there is no moment in between.
    """

    def backups(self) -> tuple[BackupView, ...]: ...
    def backup(self, to: Path | None) -> Path: ...
    def backup_daily(self) -> Path | None: ...
    def restore(self, copy: Path, prepare: Callable[[Ledger], None]) -> Restored: ...
    def problems(self) -> tuple[str, ...]: ...
    def newest_good_copy(self) -> Path | None: ...
    def require_sound(self) -> None: ...
    def missing_files(self) -> tuple[str, ...]: ...
    def sync_service(self) -> SyncService | None: ...


class AddressBook(Protocol):
    """Knows what an e-mail address may look like."""

    def checked(self, address: str) -> str: ...
