"""The floor of a reminder run: bare SQL, Jinja2, `email.message`, one TLS socket and a durable commit for each."""

from __future__ import annotations

import os
import socket
import sqlite3
import ssl
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING, Self

import jinja2

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

    from tests.bench.mail_sink import MailSink

_SCHEMA = """
CREATE TABLE client(id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE invoice(id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, number TEXT NOT NULL, issued TEXT NOT NULL,
 due TEXT NOT NULL, owed INTEGER NOT NULL, pdf TEXT NOT NULL);
CREATE TABLE reminder(invoice_id INTEGER NOT NULL, stage INTEGER NOT NULL, state TEXT NOT NULL, message_id TEXT,
 UNIQUE (invoice_id, stage));
CREATE TABLE mime(invoice_id INTEGER PRIMARY KEY, mime BLOB NOT NULL);
CREATE INDEX by_due ON invoice(due);
ATTACH DATABASE '{ledger}' AS ledger;
INSERT INTO client SELECT c.id, c.name, t.email FROM ledger.client c JOIN ledger.contact t ON t.client_id = c.id;
INSERT INTO invoice SELECT id, client_id, number, issued_on, next_due, open_minor, pdf_sha256 FROM ledger.invoice
 WHERE settled = 0;
DETACH DATABASE ledger;
"""
_FIND = """SELECT i.id, c.name, c.email, i.number, i.issued, i.due, i.owed, i.pdf FROM invoice i
 JOIN client c ON c.id = i.client_id WHERE i.due < ? AND NOT EXISTS
 (SELECT 1 FROM reminder r WHERE r.invoice_id = i.id) ORDER BY i.due"""
_TEXT = """Dear {{ name }},

I hope you are well. This is a friendly reminder that the invoice below was due on {{ due }}.

Invoice {{ number }} of {{ issued }}: {{ "%.2f"|format(owed / 100) }} EUR

Please transfer {{ "%.2f"|format(owed / 100) }} EUR to PL61 1090 1014 0000 0712 1981 2874, reference {{ number }}.
The invoice is attached again. If you have already paid, please disregard this message.

Kind regards
Jan Nowak
"""
_HTML = """<html><body>{% for line in text.splitlines() %}<p>{{ line }}</p>{% endfor %}</body></html>"""
_BASE64_OF_ACCOUNT = "AG1lAG1l"


class MailFloor:
    """Carries the same reminders with as little as can be had from the libraries."""

    def __init__(self, folder: Path, ledger: Path, files: Path, today: str) -> None:
        path = folder / "floor.db"
        path.unlink(missing_ok=True)
        self._files = files
        self._today = today
        self._connection = sqlite3.connect(path)
        self._connection.executescript(_SCHEMA.format(ledger=ledger))
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        environment = jinja2.Environment(autoescape=False)  # noqa: S701 - the floor escapes nothing
        self._text = environment.from_string(_TEXT)
        self._html = jinja2.Environment(autoescape=True).from_string(_HTML)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def forget(self) -> None:
        """Make every reminder due again."""
        with self._connection:
            self._connection.execute("DELETE FROM reminder")
            self._connection.execute("DELETE FROM mime")

    def find(self) -> list[tuple[object, ...]]:
        """Return what is overdue and was not reminded of."""
        return self._connection.execute(_FIND, (self._today,)).fetchall()

    def find_and_save(self) -> int:
        """Enter a reminder for each, its stage chosen in Python."""
        rows = [(row[0], 3 if str(row[5]) > "2026-10" else 4) for row in self.find()]
        with self._connection:
            self._connection.executemany("INSERT INTO reminder VALUES (?, ?, 'draft', NULL)", rows)
        return len(rows)

    def compose(self, row: tuple[object, ...]) -> bytes:
        """Return one message with its PDF."""
        _, name, email, number, issued, due, owed, pdf = row
        text = self._text.render(name=name, number=number, issued=issued, due=due, owed=owed)
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"], message["Subject"] = "me@example.com", str(email), f"Reminder: {number}"
        message["Date"], message["Message-ID"] = "Mon, 23 Nov 2026 09:30:00 +0000", f"<{pdf}@example.com>"
        message.set_content(text)
        message.add_alternative(self._html.render(text=text), subtype="html")
        content = (self._files / f"{pdf}.pdf").read_bytes()
        message.add_attachment(content, maintype="application", subtype="pdf", filename="invoice.pdf")
        return message.as_bytes()

    def run(self, sink: MailSink) -> int:
        """Find, compose, send and log, one at a time."""
        rows = self.find()
        with BareSmtp(sink) as smtp:
            for row in rows:
                smtp.send("me@example.com", str(row[2]), self.compose(row))
                with self._connection:
                    self._connection.execute("INSERT INTO reminder VALUES (?, 3, 'sent', ?)", (row[0], row[7]))
        return len(rows)

    def run_safely(self, sink: MailSink) -> int:
        """The same with what must be on the disk before the next step: the bytes, each state, and a second witness."""
        self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.execute("PRAGMA synchronous = EXTRA")
        rows = self.find()
        with BareSmtp(sink) as smtp, (self._files.parent / "witness").open("ab", buffering=0) as witness:
            for row in rows:
                mime = self.compose(row)
                with self._connection:
                    self._connection.execute("INSERT INTO reminder VALUES (?, 3, 'queued', ?)", (row[0], row[7]))
                    self._connection.execute("INSERT INTO mime VALUES (?, ?)", (row[0], mime))
                self._move(row[0], "claimed")
                self._move(row[0], "committing")
                _witness(witness, row[0])
                smtp.send("me@example.com", str(row[2]), mime)
                self._move(row[0], "sent")
                _witness(witness, row[0])
        return len(rows)

    def _move(self, invoice_id: object, state: str) -> None:
        with self._connection:
            self._connection.execute("UPDATE reminder SET state = ? WHERE invoice_id = ?", (state, invoice_id))


def _witness(file: FileIO, invoice_id: object) -> None:
    file.write(b"%a\n" % invoice_id)
    os.fsync(file.fileno())


class BareSmtp:
    """The dialogue over one TLS socket, each answer read and none looked at."""

    def __init__(self, sink: MailSink) -> None:
        self._socket = socket.create_connection(("localhost", sink.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._context = ssl.create_default_context(cafile=str(sink.authority))

    def __enter__(self) -> Self:
        self._socket.recv(1000)
        self._say(b"EHLO bench\r\n")
        self._say(b"STARTTLS\r\n")
        self._socket = self._context.wrap_socket(self._socket, server_hostname="localhost")
        self._say(b"EHLO bench\r\n")
        self._say(f"AUTH PLAIN {_BASE64_OF_ACCOUNT}\r\n".encode())
        return self

    def __exit__(self, *_: object) -> None:
        self._say(b"QUIT\r\n")
        self._socket.close()

    def send(self, sender: str, recipient: str, mime: bytes) -> None:
        """Send one message."""
        self._say(f"MAIL FROM:<{sender}>\r\n".encode())
        self._say(f"RCPT TO:<{recipient}>\r\n".encode())
        self._say(b"DATA\r\n")
        self._socket.sendall(mime.replace(b"\r\n.", b"\r\n.."))
        self._say(b"\r\n.\r\n")

    def _say(self, line: bytes) -> None:
        self._socket.sendall(line)
        self._socket.recv(1000)
