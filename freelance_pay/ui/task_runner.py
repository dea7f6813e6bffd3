"""Runs plain functions off the GUI thread and brings their answers back to it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future

Result = TypeVar("Result")


class Lane(StrEnum):
    """What waits for what: tasks of one lane run one after the other, the lanes beside each other.

    ALONE: beside nothing else, for what replaces the ledger itself.
    """

    WORK = "work"
    MAIL = "mail"
    ALONE = "alone"


class TaskCancelledError(Exception):
    """A long task noticed that the person cancelled it; the runner swallows it and no one is answered."""


class TaskControl:
    """The wire between a long task and the window: the task reports how far it is and asks whether to go on."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the task to stop at its next look."""
        self._cancelled.set()

    def tell(self, done: int, total: int) -> None:
        """Report `done` of `total` and go on, cancelled or not: for a task that ends in its own order."""
        self._report(done, total)

    def step(self, done: int, total: int) -> None:
        """Report `done` of `total` (0: not known). Raises TaskCancelledError when the person cancelled."""
        if self._cancelled.is_set():
            raise TaskCancelledError
        self.tell(done, total)


@dataclass(frozen=True, slots=True)
class _Outcome:
    ticket: int
    value: Any = None
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    owner: QObject
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    progress: Callable[[int, int], None] | None
    lane: Lane


class TaskRunner(QObject):
    """Runs callables on one thread per lane and answers on the thread that owns the runner.

    An owner that was deleted meanwhile gets no answer. A task without `failed` that raises is reported by `crashed`.
    """

    busy_changed = Signal(bool)
    """The first task began, or the last one ended."""
    crashed = Signal(object)
    """A task nobody listens to raised this exception."""
    failed = Signal(object)
    """A task raised this exception, whoever is answered; said before they are."""
    answered = Signal()
    """A task has ended, and whoever is to hear of it has."""
    _settled = Signal(object)
    _progressed = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[Lane, Executor] = {}
        self._waiting: dict[int, _Waiting] = {}
        self._last_ticket = 0
        self._is_closed = False
        self._settled.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._pass_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether any task has not been answered yet."""
        return bool(self._waiting)

    def is_busy_with(self, lane: Lane) -> bool:
        """Whether a task of this lane has not been answered yet."""
        return any(waiting.lane is lane for waiting in self._waiting.values())

    def submit(
        self,
        owner: QObject,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        lane: Lane = Lane.WORK,
    ) -> None:
        """Run `work` on `lane`; call `done` with its value or `failed` with what it raised, unless `owner` is gone."""
        self._start(_Waiting(owner, done, failed, None, lane), lambda _control: work())

    def submit_long(
        self,
        owner: QObject,
        work: Callable[[TaskControl], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        lane: Lane = Lane.WORK,
    ) -> TaskControl:
        """Like `submit`, for a task that reports progress and can be cancelled by the control that is returned."""
        return self._start(_Waiting(owner, done, failed, progress, lane), work)

    def close(self, *, wait: bool = True) -> None:
        """Take no more tasks, drop those not begun, answer nobody any more; `wait` for the ones that run."""
        self._is_closed = True
        self._waiting.clear()
        for executor in self._executors.values():
            executor.shutdown(wait=wait, cancel_futures=True)

    def _start(self, waiting: _Waiting, work: Callable[[TaskControl], Result]) -> TaskControl:
        lane = waiting.lane
        self._last_ticket += 1
        ticket = self._last_ticket
        control = TaskControl(lambda done, total: self._emit_progress(ticket, done, total))
        if self._is_closed:
            return control
        self._waiting[ticket] = waiting
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)
        future = self._submit_alone(work, control) if lane is Lane.ALONE else self._executor(lane).submit(work, control)
        future.add_done_callback(lambda ended: self._settle(ticket, ended))
        return control

    def _submit_alone(self, work: Callable[[TaskControl], Result], control: TaskControl) -> Future[Result]:
        """Occupy both lanes: a task of one waits for its turn in the other. None of the other waits for the one."""
        mail = self._executor(Lane.MAIL)
        return self._executor(Lane.WORK).submit(lambda: mail.submit(work, control).result())

    def _executor(self, lane: Lane) -> Executor:
        if lane not in self._executors:
            # Imported here: it costs 8 ms, and nothing runs in the background before the first paint.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            self._executors[lane] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane)
        return self._executors[lane]

    def _settle(self, ticket: int, ended: Future[Any]) -> None:
        if self._is_closed or ended.cancelled():
            return
        error = ended.exception()
        self._settled.emit(_Outcome(ticket, error=error) if error else _Outcome(ticket, ended.result()))

    def _emit_progress(self, ticket: int, done: int, total: int) -> None:
        if not self._is_closed:
            self._progressed.emit(ticket, done, total)

    def _pass_progress(self, ticket: int, done: int, total: int) -> None:
        waiting = self._waiting.get(ticket)
        if waiting is not None and waiting.progress is not None and shiboken6.isValid(waiting.owner):
            waiting.progress(done, total)

    def _answer(self, outcome: _Outcome) -> None:
        waiting = self._waiting.pop(outcome.ticket, None)
        if waiting is None:
            return
        if not self._waiting:
            self.busy_changed.emit(False)
        self._tell(waiting, outcome)
        self.answered.emit()

    def _tell(self, waiting: _Waiting, outcome: _Outcome) -> None:
        if isinstance(outcome.error, TaskCancelledError) or not shiboken6.isValid(waiting.owner):
            return
        if outcome.error is None:
            waiting.done(outcome.value)
            return
        self.failed.emit(outcome.error)
        if waiting.failed is not None:
            waiting.failed(outcome.error)
        else:
            self.crashed.emit(outcome.error)
