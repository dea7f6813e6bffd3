"""The main job in the real window with everything real: import, see, send, find one message, be refused the second."""

from __future__ import annotations

import base64
from datetime import date, timedelta
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

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
from freelance_pay.services.preferences import Preferences
from freelance_pay.services.settings import Profile
from freelance_pay.services.today import TodayService
from freelance_pay.ui.shell import Shell
from tests.support.fault_smtp import Certificates, FaultSmtp
from tests.support.first_evening import exported_invoices, write_csv, write_pdfs
from tests.support.shifted_clock import ShiftedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from freelance_pay.services.views import TodayView
    from tests.support.secret_service import SecretService

TODAY = date(2026, 11, 23)
PASSWORD = "Correct-Horse-7-Battery-Staple"
ADDRESS = "marta@zielinska.example"
CLIENT = "Meyer & Söhne GmbH"


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
    made.services.settings.save_preferences(Preferences(undo_seconds=1, language="en"))
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


def import_everything(shell: Shell, folder: Path, qtbot: QtBot) -> None:
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


def test_one_click_sends_exactly_the_previewed_message_once(
    shell: Shell, program: Program, server: FaultSmtp, qtbot: QtBot, tmp_path: Path
) -> None:
    import_everything(shell, tmp_path, qtbot)
    qtbot.waitUntil(lambda: not [one for one in program.reads.pdf_candidates() if one.invoice_id], timeout=30_000)
    view = shell.window.today_page.view
    assert view is not None
    client_id = next(row.client_id for row in view.rows if row.client_name == CLIENT)
    shell.window.today_page.select(client_id, "EUR")

    qtbot.mouseClick(button(shell, f"Send reminder: {CLIENT}"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(server.accepted) == 1, timeout=30_000)
    qtbot.waitUntil(lambda: program.reads.message_counts().sent == 1, timeout=30_000)
    qtbot.waitUntil(lambda: "sent" in shell.window.status.text, timeout=30_000)

    sent = program.reads.messages(MessageGroup.SENT)[0]
    assert server.accepted[0] == program.reads.delivery_mime(sent.id)
    message = message_from_bytes(server.accepted[0], policy=policy.default)
    assert [part.get_content_type() for part in message.iter_attachments()] == ["application/pdf"] * 3
    assert message["To"].addresses[0].addr_spec == "rechnung@meyer.example"
    timeline = program.reads.client_panel(client_id, "EUR").timeline
    assert any("reminder" in entry.kind.value for entry in timeline)

    shell.window.today_page.send_requested.emit(client_id, "EUR")
    qtbot.waitUntil(lambda: "last message" in shell.window.status.text, timeout=30_000)
    assert len(server.accepted) == 1
    assert [row.state for row in program.reads.messages(None)] == [State.SENT]
    assert_nowhere_on_disk(tmp_path)


def assert_nowhere_on_disk(folder: Path) -> None:
    """The password is in no file, in no writing: plain, UTF-16, base64 of it alone and as log-ins send it."""
    plain = PASSWORD.encode()
    login = f"\0{ADDRESS}\0{PASSWORD}".encode()
    wanted = [plain, PASSWORD.encode("utf-16-le"), base64.b64encode(plain), base64.b64encode(login)]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 40
    for path in files:
        content = path.read_bytes()
        assert not [form for form in wanted if form in content], path


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
