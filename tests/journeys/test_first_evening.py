"""The main job in the real window with everything real: import, see, send, find one message, be refused the second."""

from __future__ import annotations

import base64
from contextlib import closing
from datetime import date, timedelta
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar, QWidget

from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.unit_of_work import SqlLedger
from freelance_pay.adapters.mail.smtp_session import Deadlines, SmtpTransport
from freelance_pay.adapters.secrets import KeyringSecrets
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.clients import Client, Contact
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.invoices import Invoice
from freelance_pay.domain.letters import BankDetails, Sender
from freelance_pay.domain.mail_accounts import MailAccount, Security
from freelance_pay.domain.money import Money
from freelance_pay.services.list_views import MessageGroup
from freelance_pay.services.message_view import view_of
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.settings import Profile
from freelance_pay.services.today import TodayService
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.compose.message_preview import MessagePreview
from freelance_pay.ui.main_window import INVOICES
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.shell import Shell
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from tests.support.fault_smtp import Certificates, FaultSmtp
from tests.support.first_evening import Exported, exported_invoices, write_csv, write_pdfs
from tests.support.shifted_clock import ShiftedClock
from tests.support.window import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from pytestqt.qtbot import QtBot

    from freelance_pay.services.views import TodayView
    from tests.support.secret_service import SecretService

TODAY = date(2026, 11, 23)
UNDO_SECONDS = 1
PASSWORD = "Correct-Horse-7-Battery-Staple"
ADDRESS = "marta@zielinska.example"
CLIENT = "Meyer & Söhne GmbH"
SIGNS = {"EUR": "€", "PLN": "PLN\N{NO-BREAK SPACE}", "RUB": "₽"}


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture
def server(certificates: Certificates) -> Iterator[FaultSmtp]:
    with FaultSmtp(certificates.good()) as running:
        yield running


@pytest.fixture
def program(
    tmp_path: Path, certificates: Certificates, server: FaultSmtp, secret_service: SecretService
) -> Iterator[Program]:
    assert secret_service.address
    authority = certificates.write_authority(tmp_path / "ca.pem")
    transport = SmtpTransport(trusted_ca=authority, deadlines=Deadlines(login=30, message=30, final=30))
    made = Program(
        tmp_path / "data" / "ledger.fpay",
        Overrides(clock=ShiftedClock(TODAY), transport=transport, secrets=KeyringSecrets()),
    )
    made.open_for_changes()
    account = MailAccount(ADDRESS, "Marta Zielińska", "localhost", server.port, Security.STARTTLS, ADDRESS)
    made.services.accounts.save(account, PASSWORD)
    made.services.settings.save_profile(
        Profile(
            Sender("Marta Zielińska", "Product designer", email=ADDRESS, phone="+48 12 555 01 42"),
            tuple(
                BankDetails(currency, "Marta Zielińska", iban="DE89370400440532013000", bic="COBADEFFXXX")
                for currency in ("EUR", "PLN", "RUB")
            ),
        )
    )
    made.services.settings.save_preferences(Preferences(undo_seconds=UNDO_SECONDS, language="en"))
    yield made
    made.close()


@pytest.fixture
def shell(qapp: QApplication, qtbot: QtBot, program: Program) -> Iterator[Shell]:
    opened = Shell(qapp, program)
    opened.open()
    qtbot.waitUntil(lambda: opened.wishes is not None, timeout=30_000)
    yield opened
    opened.window.close()
    opened.close()


def button(shell: Shell, name: str) -> QPushButton:
    """Return the visible button a screen reader would call `name`."""
    found = [one for one in shell.window.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible()]
    assert len(found) == 1, [one.accessibleName() for one in shell.window.findChildren(QPushButton) if one.isVisible()]
    return found[0]


def button_beginning(window: QWidget, beginning: str) -> QPushButton | None:
    """Return the visible, enabled button whose text begins like that, None while there is none."""
    found = [one for one in window.findChildren(QPushButton) if one.text().startswith(beginning) and one.isEnabled()]
    return next((one for one in found if one.isVisible()), None)


def press_when_there(qtbot: QtBot, window: QWidget, beginning: str) -> None:
    qtbot.waitUntil(lambda: button_beginning(window, beginning) is not None, timeout=30_000)
    found = button_beginning(window, beginning)
    assert found is not None
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def import_everything(shell: Shell, program: Program, folder: Path, qtbot: QtBot) -> None:
    """Import the list and the PDFs as a person does: in the dialogs, which say how much they will add."""
    invoices = exported_invoices(TODAY)
    write_csv(folder / "export.csv", invoices)
    write_pdfs(folder / "pdfs", invoices)
    assert shell.wishes is not None
    dialog = shell.wishes.importing.open(folder / "export.csv")
    press_when_there(qtbot, dialog, "Import 40")
    qtbot.waitUntil(lambda: shell.window.today_page.view is not None and len(shell.window.today_page.view.rows) == 4)
    dialog.close()
    pdfs = shell.wishes.importing.open_folder(folder / "pdfs")
    press_when_there(qtbot, pdfs, "Attach 40")
    qtbot.waitUntil(lambda: not [one for one in program.reads.pdf_candidates() if one.invoice_id], timeout=30_000)
    qtbot.waitUntil(lambda: not shell._runner.is_busy, timeout=30_000)


def test_one_click_sends_exactly_the_previewed_message_once(
    shell: Shell, program: Program, server: FaultSmtp, qtbot: QtBot, tmp_path: Path
) -> None:
    import_everything(shell, program, tmp_path, qtbot)
    overdue = [one for one in exported_invoices(TODAY) if one.due_on < TODAY]
    assert_today_shows(shell, overdue)
    wanted = [one for one in overdue if one.client == CLIENT]

    compose = previewed(shell, qtbot)
    assert compose._review is not None
    assert compose._review.frozen is not None
    frozen = compose._review.frozen.mime
    compose.findChildren(QTabBar)[0].setCurrentIndex(1)
    assert by_name(compose, MessagePreview, "Preview of the message").message == view_of(frozen)
    assert server.accepted == []
    qtbot.mouseClick(by_name(compose, QPushButton, "Send reminder"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(server.accepted) == 1, timeout=30_000)
    qtbot.waitUntil(lambda: "sent" in by_name(shell.window, ElidedLabel, "Status").text(), timeout=30_000)

    [archived] = program.reads.messages(MessageGroup.SENT)
    assert server.accepted == [frozen]
    assert program.reads.delivery_mime(archived.id) == frozen
    assert set(server.logins) == {(ADDRESS, KeyringSecrets().get(ADDRESS))} == {(ADDRESS, PASSWORD)}
    assert not [line for line in server.in_clear if line.split()[0].upper() in {"AUTH", "MAIL", "RCPT", "DATA"}]
    delivery = program.reads.message(archived.id).delivery
    assert delivery.sent_at is not None
    assert delivery.sent_at >= delivery.not_before, "the undo was waited out"
    assert delivery.not_before - delivery.approved_at > timedelta(seconds=UNDO_SECONDS * 0.9)
    message = message_from_bytes(server.accepted[0], policy=policy.default)
    assert [one.addr_spec for one in message["To"].addresses] == [wanted[0].email]
    assert_attached(message, tmp_path / "pdfs", wanted)

    invoice_id = next(one.invoice_id for one in program.reads.client_panel(archived.client_id, "EUR").invoices)
    shell.window.reveal_invoice(invoice_id)
    send_again = button_when_there(qtbot, shell, "Send reminder")
    assert "First reminder sent" in labels(shell.window.page(INVOICES))
    qtbot.mouseClick(send_again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "last message" in by_name(shell.window, ElidedLabel, "Status").text(), timeout=30_000)
    qtbot.waitUntil(lambda: not shell._runner.is_busy, timeout=30_000)
    assert len(server.accepted) == 1
    assert [row.state for row in program.reads.messages(None)] == [State.SENT]
    assert_nowhere_on_disk(tmp_path, Path.home())


def assert_today_shows(shell: Shell, overdue: list[Exported]) -> None:
    """Every client with an overdue invoice of the list has a row that says how many and how much, and nobody else."""
    cards = by_name(shell.window, TodayList, "What to do today")
    rows = [cards.model().index(place, 0) for place in range(cards.model().rowCount())]
    said = {index.data(): index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows}
    assert said.keys() == {one.client for one in overdue}
    for client, text in said.items():
        theirs = [one.gross for one in overdue if one.client == client]
        total = sum(amount.minor for amount in theirs)
        written = f"{SIGNS[theirs[0].currency]}{total // 100:,}.{total % 100:02}"
        assert f" {len(theirs)} invoices, {written}. " in text


def previewed(shell: Shell, qtbot: QtBot) -> ComposeWindow:
    """Open the message to CLIENT with the key for it, and wait until it can be sent as it is previewed."""
    cards = by_name(shell.window, TodayList, "What to do today")
    row = next(row for row in cards.rows if row.client_name == CLIENT)
    shell.window.today_page.select(row.client_id, row.currency)
    if not shell.window.isActiveWindow():
        with qtbot.waitActive(shell.window):
            shell.window.activateWindow()
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(ComposeWindow)), timeout=30_000)
    [compose] = shell.window.findChildren(ComposeWindow)
    qtbot.waitUntil(lambda: by_name(compose, QPushButton, "Send reminder").isEnabled(), timeout=30_000)
    return compose


def assert_attached(message: EmailMessage, folder: Path, invoices: list[Exported]) -> None:
    """The PDFs of these invoices are attached byte by byte, each shows its number, and there is no other."""
    everything = exported_invoices(TODAY)
    files = [(folder / f"scan-{everything.index(one):03}.pdf").read_bytes() for one in invoices]
    parts = list(message.iter_attachments())
    assert [part.get_content_type() for part in parts] == ["application/pdf"] * len(invoices)
    attached = [part.get_content() for part in parts]
    assert sorted(attached) == sorted(files)
    for one, content in zip(invoices, files, strict=True):
        assert one.number in pdf_text(content)


def pdf_text(content: bytes) -> str:
    with closing(pypdfium2.PdfDocument(content)) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def button_when_there(qtbot: QtBot, shell: Shell, beginning: str) -> QPushButton:
    qtbot.waitUntil(lambda: button_beginning(shell.window.page(INVOICES), beginning) is not None, timeout=30_000)
    found = button_beginning(shell.window.page(INVOICES), beginning)
    assert found is not None
    return found


def labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def assert_nowhere_on_disk(*folders: Path) -> None:
    """The password is in no file of the test: neither the ledger's nor the home's, nor the (encrypted) keyring's."""
    files = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    assert len(files) > 40
    assert any("keyrings" in path.parts for path in files)
    assert any(path.suffix == ".fpay" for path in files)
    assert [path for path in files if holds_password(path.read_bytes())] == []


def holds_password(content: bytes) -> bool:
    return any(form in content for form in writings())


@cache
def writings() -> frozenset[bytes]:
    """The password as text in three encodings, and each of those and a PLAIN log-in in base64 wherever it begins."""
    plain = [PASSWORD.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    login = f"\0{ADDRESS}\0{PASSWORD}".encode()
    return frozenset(plain) | {coded for text in (*plain, login) for coded in coded_wherever(text)}


def coded_wherever(text: bytes) -> list[bytes]:
    """What base64 makes of `text` after none, one and two other bytes: the letters that depend on nothing else."""
    found = []
    for before in range(3):
        coded = base64.b64encode(bytes(before) + text)
        first = -(-before * 8 // 6)
        found.append(coded[first : (before + len(text)) * 8 // 6])
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("around", [b"", b"x", b"xy", b"xyz"])
def test_the_search_for_the_password_finds_every_writing_of_it(encoding: str, around: bytes) -> None:
    text = PASSWORD.encode(encoding)
    for content in (text, base64.b64encode(text), base64.b64encode(around + text + around)):
        assert holds_password(b"before" + content + b"after")
    assert holds_password(base64.b64encode(f"\0{ADDRESS}\0{PASSWORD}".encode()))
    assert not holds_password(base64.b64encode(f"\0{ADDRESS}\0{PASSWORD[:-1]}".encode()))


def test_money_on_account_is_offered_to_settle_what_it_stops(shell: Shell, program: Program, qtbot: QtBot) -> None:
    client_id = program.services.clients.add(Client(CLIENT, contacts=(Contact("Ms Meyer", "rechnung@meyer.example"),)))
    program.services.payments.record(client_id, TODAY, Money(5_000, "EUR"))
    owed, none = Money(60_000, "EUR"), Money(0, "EUR")
    due = TODAY - timedelta(days=12)
    program.services.invoices.add(Invoice(client_id, "FV 1/2026", due, due, owed, none, owed, owed, due))
    assert shell.wishes is not None
    shell.wishes.sending.send(client_id, "EUR")
    press_when_there(qtbot, shell.window, "Settle the oldest")
    qtbot.waitUntil(lambda: program.reads.client_panel(client_id, "EUR").invoices[0].open == Money(55_000, "EUR"))


def test_today_is_read_through_once_at_the_start_and_again_only_when_opening_changed_something(
    qapp: QApplication, qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[date] = []
    everything = TodayService.everything

    def counted(self: TodayService, today: date) -> TodayView:
        reads.append(today)
        return everything(self, today)

    monkeypatch.setattr(TodayService, "everything", counted)
    program.close()
    calm, changed_meanwhile = (Program(program.ledger_path, Overrides(clock=program.clock)) for _ in range(2))
    assert _reads_at_start(qapp, qtbot, calm, reads) == 1
    assert changed_meanwhile.first_reads.has_clients() is False
    with SqlLedger(make_engine(program.ledger_path)).change() as change:
        change.clients.add(Client("Added by another program meanwhile"), program.clock.now())
        change.commit()
    assert _reads_at_start(qapp, qtbot, changed_meanwhile, reads) == 2


def _reads_at_start(qapp: QApplication, qtbot: QtBot, program: Program, reads: list[date]) -> int:
    reads.clear()
    shell = Shell(qapp, program)
    shell.open()
    qtbot.waitUntil(lambda: shell.wishes is not None and not shell._runner.is_busy, timeout=30_000)
    shell.window.close()
    shell.close()
    program.close()
    return len(reads)
