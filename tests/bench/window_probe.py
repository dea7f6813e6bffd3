"""Starts the program as a double-click does, on a ledger, and says what there was at the first paint and after it."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

import freelance_pay.app

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from freelance_pay.ui.shell import Shell

FIRST_PAINT, EVERYTHING = "first-paint", "everything"
_TICK_MS = 5
_QUIET_TICKS = 60


def main() -> None:
    """Open the window: window_probe (first-paint|everything) LEDGER TODAY."""
    until, ledger, today = sys.argv[1:4]
    make_application = freelance_pay.app.make_application

    def make_and_watch() -> QApplication:
        app = make_application()
        from freelance_pay.ui.shell import Shell

        open_really = Shell.open

        def open_watched(self: Shell) -> None:
            _watch(self, until)
            open_really(self)

        Shell.open = open_watched  # type: ignore[method-assign]
        return app

    freelance_pay.app.make_application = make_and_watch
    from freelance_pay.__main__ import main as start

    sys.exit(start(["--ledger", ledger, "--today", today]))


def _watch(shell: Shell, until: str) -> None:
    """Look at the first paint before the program itself hears of it."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Spy(QObject):
        is_done = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint and not self.is_done:
                self.is_done = True
                QTimer.singleShot(0, lambda: _painted(shell, until))
            return False

    shell.window.installEventFilter(Spy(shell.window))


def _painted(shell: Shell, until: str) -> None:
    painted = time.clock_gettime(time.CLOCK_MONOTONIC) - float(os.environ.get("BENCH_STARTED", "0"))
    modules = sorted(sys.modules)
    from tests.bench.memory import resident

    view = shell.window.today_page.view
    found: dict[str, object] = {
        "painted_ms": painted * 1000,
        "memory": resident(),
        "modules": modules,
        "rows": len(view.rows) if view else 0,
    }
    if until == FIRST_PAINT:
        _end(found)
    _KEPT.append(_Heartbeat(shell, found))
    _KEPT[0].start()


class _Heartbeat:
    """Measures the longest time the window could not answer: while the rest loads, then on each page."""

    def __init__(self, shell: Shell, found: dict[str, object]) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._shell = shell
        self._found = found
        self._timer = QTimer(shell)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._began = self._last = 0.0
        self._longest = 0.0
        self._quiet = 0
        self._stage = "loading"
        self._to_visit = ["invoices", "clients", "plans", "messages", "reports", "settings", "today"]
        self._freezes: dict[str, float] = {}

    def start(self) -> None:
        self._began = self._last = time.perf_counter()
        self._timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
        is_busy = self._shell.wishes is None or self._shell._runner.is_busy
        self._quiet = 0 if is_busy else self._quiet + 1
        if self._quiet >= _QUIET_TICKS:
            self._next()

    def _next(self) -> None:
        if self._stage == "loading":
            from tests.bench.memory import resident

            self._found |= {"loaded_ms": (self._last - self._began) * 1000, "loaded_memory": resident()}
        self._freezes[self._stage] = self._longest * 1000
        if not self._to_visit:
            from tests.bench.memory import resident

            _end({**self._found, "freezes": self._freezes, "all_memory": resident()})
        self._stage = self._to_visit.pop(0)
        self._longest, self._quiet = 0.0, 0
        self._last = time.perf_counter()
        self._shell.window.show_page(self._stage)


_KEPT: list[_Heartbeat] = []
"""Qt does not keep what its timers call."""


def _end(found: dict[str, object]) -> None:
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
