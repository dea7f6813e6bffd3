"""Work runs off the GUI thread, in order, and nobody who is gone is answered."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QObject

from freelance_pay.ui.task_runner import Lane, TaskControl, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


def test_work_runs_on_another_thread_and_is_answered_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    answers: list[tuple[int, int]] = []
    runner.submit(runner, threading.get_ident, done=lambda ident: answers.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: len(answers) == 1)
    worker, answered_on = answers[0]
    assert answered_on == threading.get_ident()
    assert worker != answered_on


def test_tasks_of_one_lane_keep_their_order(runner: TaskRunner, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(20):
        runner.submit(runner, lambda number=number: number, done=answers.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))


def test_a_slow_mail_server_does_not_hold_up_the_screens(runner: TaskRunner, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), list[str]()
    runner.submit(runner, lambda: str(gate.wait(30)), done=lambda _: answers.append("mail"), lane=Lane.MAIL)
    runner.submit(runner, lambda: "rows", done=answers.append)
    qtbot.waitUntil(lambda: answers == ["rows"])
    gate.set()
    qtbot.waitUntil(lambda: answers == ["rows", "mail"])


def test_whoever_waits_for_the_mail_hears_when_the_last_of_it_was_answered(runner: TaskRunner, qtbot: QtBot) -> None:
    gate, heard = threading.Event(), list[str]()
    runner.answered.connect(lambda: heard.append("mail" if runner.is_busy_with(Lane.MAIL) else "no mail"))
    runner.submit(runner, lambda: gate.wait(30), done=lambda _: heard.append("done"), lane=Lane.MAIL)
    runner.submit(runner, lambda: None, done=lambda _: None)
    qtbot.waitUntil(lambda: heard == ["mail"])
    gate.set()
    qtbot.waitUntil(lambda: heard == ["mail", "done", "no mail"])


def test_an_error_goes_to_whoever_asked(runner: TaskRunner, qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    runner.submit(runner, lambda: 1 // 0, done=lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)


def test_an_error_nobody_listens_to_is_still_told(runner: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.crashed) as crashed:
        runner.submit(runner, lambda: 1 // 0, done=lambda _: None)
    assert isinstance(crashed.args[0], ZeroDivisionError)


def test_a_dialog_that_was_closed_gets_no_answer(runner: TaskRunner, qtbot: QtBot) -> None:
    owner, gate, answers = QObject(), threading.Event(), list[object]()
    runner.submit(owner, lambda: gate.wait(30), done=answers.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert answers == []


def test_busy_is_told_at_the_first_task_and_after_the_last(runner: TaskRunner, qtbot: QtBot) -> None:
    told: list[bool] = []
    runner.busy_changed.connect(told.append)
    for _ in range(3):
        runner.submit(runner, lambda: None, done=lambda _: None)
    qtbot.waitUntil(lambda: told == [True, False])


def test_long_work_says_how_far_it_is(runner: TaskRunner, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    answers: list[str] = []

    def work(control: TaskControl) -> str:
        for done in range(3):
            control.step(done, 3)
        return "ready"

    runner.submit_long(runner, work, done=answers.append, progress=lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: answers == ["ready"])
    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_cancelled_work_stops_at_its_next_step_and_answers_nobody(runner: TaskRunner, qtbot: QtBot) -> None:
    begun, gate, said = threading.Event(), threading.Event(), list[object]()
    steps: list[int] = []

    def work(control: TaskControl) -> None:
        begun.set()
        gate.wait(30)
        control.step(1, 2)
        steps.append(1)

    control = runner.submit_long(runner, work, done=said.append, failed=said.append)
    assert begun.wait(30)
    control.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert steps == []
    assert said == []


def test_a_closed_runner_takes_no_work(runner: TaskRunner) -> None:
    done: list[object] = []
    runner.close()
    runner.submit(runner, lambda: done.append("worked"), done=done.append)
    assert not runner.is_busy
    assert done == []


def test_what_replaces_the_ledger_runs_beside_no_other_task(runner: TaskRunner, qtbot: QtBot) -> None:
    gate, told = threading.Event(), list[str]()
    runner.submit(runner, lambda: gate.wait(30), done=lambda _: told.append("sent"), lane=Lane.MAIL)
    runner.submit(runner, lambda: told.append("replaced"), done=lambda _: None, lane=Lane.ALONE)
    runner.submit(runner, lambda: told.append("read"), done=lambda _: None)
    assert told == []
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert sorted(told, key=["sent", "replaced", "read"].index) == ["sent", "replaced", "read"]
    assert told.index("replaced") < told.index("read")


def test_what_replaces_the_ledger_tells_its_error_to_whoever_asked(runner: TaskRunner, qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    runner.submit(runner, lambda: 1 // 0, done=lambda _: None, failed=errors.append, lane=Lane.ALONE)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)
