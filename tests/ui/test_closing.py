"""Closing the window while mail is under way: the person is asked, and nothing goes on behind a window that is gone."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from freelance_pay.adapters.mail.smtp_session import SmtpTransport
from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.mail_accounts import Security
from freelance_pay.domain.transport import Refusal, Scope, Trouble
from freelance_pay.ui.closing import Patience
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.shell import Shell
from freelance_pay.ui.single_window import WindowDoor, knock
from freelance_pay.ui.task_runner import Lane
from tests.support.fault_smtp import Behaviour, Certificates, FaultSmtp, Hang, Stage
from tests.support.program_rig import ACCOUNT, ProgramRig
from tests.support.whole_window import WholeWindow, whole_window
from tests.support.window import by_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.support.program_rig import TakesEverything

AT_ONCE = Patience(message=0, cut=30_000)
NEVER = Patience(message=600_000, cut=600_000)
KNOCK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from freelance_pay.ui.single_window import knock
app = QCoreApplication([])
sys.exit(not knock(Path(sys.argv[1])))
"""
ROOT = Path(__file__).parents[2]


class Gate:
    """Keeps each message of a fake server on the wire until it is opened."""

    def __init__(self, mail: TakesEverything) -> None:
        self._opened = threading.Event()
        mail.on_hand_over = lambda: self._opened.wait(30)

    def open(self) -> None:
        self._opened.set()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def gate(rig: ProgramRig) -> Iterator[Gate]:
    made = Gate(rig.mail)
    yield made
    made.open()


@pytest.fixture
def three_on_the_way(qapp: QApplication, qtbot: QtBot, rig: ProgramRig, gate: Gate) -> Iterator[WholeWindow]:
    """Three messages are being sent; the first is on the wire until the gate opens."""
    with whole_window(qapp, qtbot, rig, undo_seconds=0, patience=NEVER) as whole:
        queue(whole, 3)
        yield whole
        gate.open()


def queue(whole: WholeWindow, count: int) -> None:
    """Approve reminders to new clients, and wait until they are being sent."""
    for number in range(count):
        client_id = whole.rig.client(f"Client{number}")
        whole.rig.invoice(client_id, f"FV {number}/2026", pdf=False)
        whole.rig.approve(client_id, without_pdf=True)
    outgoing = whole.shell.wishes
    assert outgoing is not None
    outgoing.sending.run_outbox()
    whole.qtbot.waitUntil(lambda: outgoing.sending.leaving == count)


def ask_to_close(whole: WholeWindow) -> Question:
    """Close the window, which asks instead."""
    whole.window.close()
    assert whole.window.isVisible()
    return whole.dialog(Question)


def press(whole: WholeWindow, question: Question, verb: str) -> None:
    whole.qtbot.mouseClick(by_name(question, QPushButton, verb), Qt.MouseButton.LeftButton)


def wait_until_closed(whole: WholeWindow) -> None:
    whole.qtbot.waitUntil(lambda: not whole.window.isVisible(), timeout=20_000)


def states(rig: ProgramRig) -> list[State]:
    """Where each message stands, in the order of approval."""
    return [row.state for row in sorted(rig.program.reads.messages(None), key=lambda row: row.id)]


def test_a_window_that_sends_nothing_closes_without_a_word(qapp: QApplication, qtbot: QtBot, rig: ProgramRig) -> None:
    with whole_window(qapp, qtbot, rig) as whole:
        whole.window.close()
        assert not whole.window.isVisible()
        assert whole.shell.close()


def test_closing_while_messages_are_sent_asks_and_says_how_many(three_on_the_way: WholeWindow) -> None:
    assert ask_to_close(three_on_the_way).text() == "3 messages are being sent"


def test_a_window_that_was_told_to_wait_stays_and_sends_all(three_on_the_way: WholeWindow, gate: Gate) -> None:
    press(three_on_the_way, ask_to_close(three_on_the_way), "Wait")
    gate.open()
    three_on_the_way.settle()
    assert states(three_on_the_way.rig) == [State.SENT] * 3
    assert three_on_the_way.window.isVisible()


def test_closed_now_the_message_on_the_wire_ends_and_the_others_stay_queued(
    three_on_the_way: WholeWindow, gate: Gate
) -> None:
    whole = three_on_the_way
    press(whole, ask_to_close(whole), "Close now")
    assert whole.window.isVisible()
    assert whole.window.status.text.startswith("The window closes")
    assert not whole.today.isEnabled()
    gate.open()
    wait_until_closed(whole)
    assert whole.shell.close()
    assert states(whole.rig) == [State.SENT, State.QUEUED, State.QUEUED]


def test_the_question_goes_and_the_window_closes_when_all_was_sent_meanwhile(
    three_on_the_way: WholeWindow, gate: Gate
) -> None:
    ask_to_close(three_on_the_way)
    gate.open()
    wait_until_closed(three_on_the_way)
    assert states(three_on_the_way.rig) == [State.SENT] * 3


def test_the_window_stays_to_say_what_went_wrong_while_it_asked(three_on_the_way: WholeWindow, gate: Gate) -> None:
    whole = three_on_the_way
    question = ask_to_close(whole)
    gone: list[int] = []
    question.finished.connect(gone.append)
    whole.rig.mail.says = 550
    whole.rig.mail.refusal = Refusal(Trouble.MESSAGE_REFUSED, Scope.MESSAGE, permanent=True)
    gate.open()
    whole.qtbot.waitUntil(lambda: len(gone) == 1)
    whole.settle()
    assert whole.window.isVisible()
    assert "3 messages failed" in whole.window.status.text


class Wire:
    """A program whose mail goes to a server that hangs once, at this stage."""

    def __init__(self, server: FaultSmtp, rig: ProgramRig, stage: Stage) -> None:
        self.server = server
        self.rig = rig
        self._stage = stage

    @property
    def hangs(self) -> bool:
        return self.server.misbehaved_at(self._stage)


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture
def hangs_at(request: pytest.FixtureRequest, certificates: Certificates, tmp_path: Path) -> Iterator[Wire]:
    """A program whose mail server hangs once at this stage."""
    authority = certificates.write_authority(tmp_path / "ca.pem")
    with FaultSmtp(certificates.good(), Behaviour({request.param: [Hang()]})) as server:
        rig = ProgramRig(tmp_path, transport=SmtpTransport(trusted_ca=authority))
        account = replace(ACCOUNT, host="localhost", port=server.port, security=Security.STARTTLS)
        rig.services.accounts.save(account, None)
        yield Wire(server, rig, request.param)
        rig.close()


@pytest.mark.parametrize("hangs_at", [Stage.END_OF_DATA, Stage.ACCEPTED], indirect=True)
def test_closed_while_the_server_owes_its_answer_the_message_is_in_doubt_and_is_not_sent_again(
    qapp: QApplication, qtbot: QtBot, hangs_at: Wire
) -> None:
    rig = hangs_at.rig
    with whole_window(qapp, qtbot, rig, undo_seconds=0, patience=AT_ONCE) as whole:
        queue(whole, 2)
        qtbot.waitUntil(lambda: hangs_at.hangs)
        press(whole, ask_to_close(whole), "Close now")
        wait_until_closed(whole)
        assert whole.shell.close()
    assert states(rig) == [State.UNKNOWN, State.QUEUED]
    taken = len(hangs_at.server.accepted)

    rig.close()
    rig.program = rig.start()
    rig.services.outbox.run()
    assert states(rig) == [State.UNKNOWN, State.SENT]
    assert len(hangs_at.server.accepted) == taken + 1


@pytest.mark.parametrize(
    "hangs_at", [Stage.GREETING, Stage.HANDSHAKE, Stage.LOGIN, Stage.SENDER, Stage.RECIPIENT, Stage.DATA], indirect=True
)
def test_closed_before_the_end_of_a_message_it_goes_out_once_at_the_next_start(
    qapp: QApplication, qtbot: QtBot, hangs_at: Wire
) -> None:
    rig = hangs_at.rig
    with whole_window(qapp, qtbot, rig, undo_seconds=0, patience=AT_ONCE) as whole:
        queue(whole, 1)
        qtbot.waitUntil(lambda: hangs_at.hangs)
        press(whole, ask_to_close(whole), "Close now")
        wait_until_closed(whole)
        assert whole.shell.close()
    assert states(rig) == [State.QUEUED]
    assert rig.services.outbox.paused() is None

    rig.close()
    rig.program = rig.start()
    rig.clock.go_on(minutes=6)
    rig.services.outbox.run()
    assert states(rig) == [State.SENT]
    assert len(hangs_at.server.accepted) == 1


def test_a_test_message_that_hangs_does_not_keep_the_window_open(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig
) -> None:
    cut = threading.Event()
    rig.mail.interrupt = cut.set  # type: ignore[method-assign]
    with whole_window(qapp, qtbot, rig, patience=AT_ONCE) as whole:
        runner = whole.shell._runner
        runner.submit(whole.window, lambda: cut.wait(30), done=lambda _: None, lane=Lane.MAIL)
        whole.window.close()
        wait_until_closed(whole)
        assert whole.shell.close()


def test_a_mail_thread_that_cannot_be_interrupted_keeps_the_window_but_a_moment(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig, gate: Gate
) -> None:
    with whole_window(qapp, qtbot, rig, undo_seconds=0, patience=Patience(0, 0)) as whole:
        queue(whole, 1)
        press(whole, ask_to_close(whole), "Close now")
        wait_until_closed(whole)
        assert not whole.shell.close()
        gate.open()


def test_a_mail_thread_that_cannot_be_interrupted_does_not_keep_the_process(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.stuck_window", str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)
    assert (told.returncode, told.stdout) == (0, "sending\n")


def test_a_second_start_while_the_first_still_closes_says_so_and_gets_the_ledger_then(
    qapp: QApplication, qtbot: QtBot, three_on_the_way: WholeWindow, gate: Gate
) -> None:
    first, rig = three_on_the_way, three_on_the_way.rig
    press(first, ask_to_close(first), "Close now")
    program = Program(rig.layout.path, Overrides(rig.clock, rig.mail, rig.secrets))
    second = Shell(qapp, program)
    qtbot.addWidget(second.window)
    second.open()
    qtbot.waitUntil(lambda: "open" in second.window.status.text)
    assert second.window.isVisible()
    gate.open()
    wait_until_closed(first)
    first.shell.close()
    rig.close()
    qtbot.waitUntil(lambda: second.wishes is not None, timeout=20_000)
    assert second.window.isVisible()
    second.window.hide()
    second.close()
    second.deleteLater()
    program.close()


def test_a_knock_is_answered_by_a_window_that_is_alive(qapp: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    door = WindowDoor(tmp_path, qapp)
    with qtbot.waitSignal(door.knocked):
        other = subprocess.Popen([sys.executable, "-c", KNOCK, str(tmp_path)])
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.returncode == 0
    door.shut()


def test_a_window_that_closes_or_answers_nobody_is_not_taken_for_one(qapp: QObject, tmp_path: Path) -> None:
    door = WindowDoor(tmp_path, qapp)
    assert not knock(tmp_path)  # the system takes the call, but the loop that would answer it is this test
    door.shut()
    assert not knock(tmp_path)
