"""Opens the window: the least that must be there before the first paint, and everything else after it."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from freelance_pay.bootstrap import Program
    from freelance_pay.ui.shell import Shell

NO_SCREEN = (
    "There is no screen to open the window on. See what to do today with: freelance-pay today "
    "(or open the window under Xvfb: xvfb-run -a freelance-pay)\n"
)


_OBJECTS_BETWEEN_COLLECTIONS = (10_000, 5, 100)
"""New objects until the youngest are looked at; how many such looks until the next older ones, and until all."""


def open_window(ledger: Path | None, today: date | None) -> int:
    """Open the window on `ledger` (None: the user's own) and return the exit status when it is closed."""
    if not _has_screen():
        sys.stderr.write(NO_SCREEN)
        return 1
    gc.disable()  # until the first paint: looking for garbage in what is only being made takes a twentieth of the start
    from freelance_pay.adapters.clock import SystemClock
    from freelance_pay.bootstrap import Overrides, Program, default_ledger_path

    app = make_application()
    program = Program(ledger or default_ledger_path(), Overrides(clock=SystemClock(today)))
    from freelance_pay.ui.shell import Shell

    shell = Shell(app, program, make_sample=make_sample)
    sys.excepthook = shell.tell_unexpected
    shell.window.first_painted.connect(collect_calmly)
    shell.open()
    return leave(shell, program, app.exec())


def leave(shell: Shell, program: Program, status: int) -> int:
    """End what runs behind the window that was closed, and return the exit status."""
    has_ended = shell.close()
    program.close()
    if not has_ended:
        os._exit(status)  # a thread that waits for the network would keep the process; what it held is safe on disk
    return status


def collect_calmly() -> None:
    """Look for garbage again, but seldom in everything: with a large ledger that stops the window for 200 ms."""
    gc.freeze()
    gc.set_threshold(*_OBJECTS_BETWEEN_COLLECTIONS)
    gc.enable()


def make_sample() -> Path:
    """Write the sample data into a folder of its own, which the system may throw away, and return its ledger."""
    import tempfile
    from pathlib import Path

    from freelance_pay.bootstrap import Program

    path = Path(tempfile.mkdtemp(prefix="freelance-pay-sample-"), "sample.fpay")
    program = Program(path)
    program.open_for_changes()
    program.services.demo.fill(program.clock.today())
    program.close()
    return path


def make_application() -> QApplication:
    """Return the application with its name; call it once per process."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    QApplication.setApplicationName("Freelance Pay")
    QApplication.setApplicationDisplayName("Freelance Pay")
    QGuiApplication.setDesktopFileName("freelance-pay")
    return QApplication(sys.argv[:1])


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(wanted or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
