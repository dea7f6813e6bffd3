"""What is imported after the first paint: Qt classes on the GUI thread only, and nothing once the window is gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.ui.later_imports import WITHOUT_QT, import_by_and_by

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
QT_AMONG_THEM = f"""
import sys
from importlib import import_module
for name in {WITHOUT_QT!r}:
    import_module(name)
print([name for name in sys.modules if name.startswith("PySide6")])
"""


def test_what_another_thread_imports_has_no_qt_in_it() -> None:
    told = subprocess.run([sys.executable, "-c", QT_AMONG_THEM], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout == "[]\n"


def test_what_the_window_needs_is_there_when_it_is_told_so(qapp: QObject, qtbot: QtBot) -> None:
    done: list[bool] = []
    import_by_and_by(qapp, lambda: done.append("freelance_pay.ui.wishes" in sys.modules))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [True]


def test_nothing_more_is_imported_for_a_window_that_is_gone(qapp: QObject, qtbot: QtBot) -> None:
    done: list[bool] = []
    owner = QObject()
    import_by_and_by(owner, lambda: done.append(True))
    owner.deleteLater()
    del owner
    qtbot.wait(50)
    assert done == []
