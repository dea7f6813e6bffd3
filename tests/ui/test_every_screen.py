"""Every page and every dialog, in every language: reached by keys, and named for screen readers."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from freelance_pay.bootstrap import Overrides, Program
from freelance_pay.services.preferences import Preferences
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.shell import Shell
from tests.support.every_screen import PAGES, EveryScreen, open_dialogs
from tests.support.program_rig import RigClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RESTS_MS = 1_000
MOST_PARTS = 4
MOST_STOPS = 200
ARROWS_FROM_THE_SEARCH_LINE = "found"
CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QTabBar,
)  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with the sample data, to be copied."""
    folder = tmp_path_factory.mktemp("sample")
    program = Program(folder / "sample.fpay", Overrides(clock=RigClock()))
    program.open_for_changes()
    program.services.demo.fill(program.clock.today())
    program.close()
    return folder


@pytest.fixture(params=["en", "ru", "pl"])
def every(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, sample: Path, tmp_path: Path
) -> Iterator[EveryScreen]:
    shutil.copytree(sample, tmp_path / "ledger")
    program = Program(tmp_path / "ledger" / "sample.fpay", Overrides(clock=RigClock()))
    program.open_for_changes()
    program.services.settings.save_preferences(Preferences(language=request.param))
    shell = Shell(qapp, program)
    qtbot.addWidget(shell.window)
    shell.window.resize(1280, 800)
    shell.open()
    with qtbot.waitActive(shell.window):  # keys reach an active window only
        shell.window.activateWindow()
    qtbot.waitUntil(lambda: shell.wishes is not None, timeout=20_000)

    def settle() -> None:
        """Wait until nothing runs, and nothing rests that will run soon."""
        qtbot.waitUntil(lambda: not shell._runner.is_busy and not rests(shell.window))
        QCoreApplication.processEvents()  # Qt shows what was put into a layout one turn later

    settle()
    yield EveryScreen(shell, settle)
    shell.window.hide()
    shell.close()
    program.close()
    shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def test_every_control_has_a_name_and_can_be_reached_and_no_mnemonic_stands_for_two(every: EveryScreen) -> None:
    faults = []
    for name, window in every.pages():
        faults += [f"{name}: {fault}" for fault in faults_of(window)]
    for name, dialog in every.dialogs():
        faults += [f"{name}: {fault}" for fault in faults_of(dialog)]
        faults += [f"{name}: nothing has the focus"] if dialog.focusWidget() is None else []
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        every.settle()
        if open_dialogs():
            faults.append(f"{name}: Escape does not close it")
    assert faults == []


def test_a_page_that_is_shown_by_its_key_has_the_keys_at_its_list(every: EveryScreen) -> None:
    with_key = [key for key in PAGES if key != "ahead"]  # that one is under Today
    for place, key in enumerate(with_key, 1):
        QTest.keyClick(every.window, Qt.Key(Qt.Key.Key_0 + place), Qt.KeyboardModifier.ControlModifier)
        every.settle()
        focused = every.window.focusWidget()
        assert isinstance(focused, (QAbstractItemView, TodayList, QComboBox, QLineEdit)), key
        assert every.window.page(key).isAncestorOf(focused), key


def test_tab_goes_through_the_settings_as_they_are_read(every: EveryScreen) -> None:
    every.window.show_page("settings")
    every.settle()
    places: list[int] = []
    widget = every.window.focusWidget()
    (scroll,) = every.window.page("settings").findChildren(QScrollArea)
    inside = scroll.widget()
    assert inside is not None
    while inside.isAncestorOf(widget) and len(places) < MOST_STOPS:
        places.append(widget.mapTo(inside, QPoint(0, widget.height())).y())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = every.window.focusWidget()
    assert len(PAGES) < len(places) < MOST_STOPS
    assert places == sorted(places)


def rests(window: QWidget) -> bool:
    """Tell whether a selection or the typing rests, after which something is read."""
    timers = window.findChildren(QTimer)
    return any(timer.isSingleShot() and timer.isActive() and timer.interval() < RESTS_MS for timer in timers)


def faults_of(window: QWidget) -> list[str]:
    """Return what a person at the keyboard, or one who listens, would miss in what is shown now."""
    controls = [control for control in shown_controls(window) if control.isEnabled()]
    reached = reached_by_tab(window)
    return [
        *(f"{described(control)} has no accessible name" for control in controls if not control.accessibleName()),
        *(f"{described(control)} is not reached" for control in controls if not is_reached(control, reached)),
        *(f"Alt+{letter} stands for {', '.join(texts)}" for letter, texts in mnemonics(window) if len(texts) > 1),
        *(f"{text} leads nowhere" for text in labels_without_field(window)),
    ]


def shown_controls(window: QWidget) -> list[QWidget]:
    """Return the controls of a window that a person sees; the parts of a composed control belong to it."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and widget.window() is window
        and not isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar))
        and not isinstance(widget, QHeaderView)
        and not (isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QAbstractItemView))
    ]


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """Press Tab until it has come round, and return what it stopped at; a field of several parts takes several."""
    found: set[QWidget] = set()
    widget, stays = with_focus(window), 0
    while len(found) < MOST_STOPS and stays < MOST_PARTS and (widget not in found or stays):
        found.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        stays = stays + 1 if window.focusWidget() is widget else 0
        widget = with_focus(window)
    return found


def with_focus(window: QWidget) -> QWidget:
    """Return what has the focus; before a dialog is active, nothing has."""
    widget: QWidget | None = window.focusWidget()
    return window if widget is None else widget


def is_reached(control: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether Tab stops at a control, or arrows lead to it from a neighbour of its group, or it is only read."""
    if control in reached or any(child in reached for child in control.findChildren(QWidget)):
        return True
    if isinstance(control, QAbstractButton) and control.isCheckable():
        parent: QWidget | None = control.parentWidget()
        together: QButtonGroup | None = control.group()
        siblings = [] if parent is None else parent.findChildren(QAbstractButton)
        group = [other for other in siblings if other.isCheckable()] if together is None else together.buttons()
        return any(other in reached for other in group)
    nothing = QAbstractItemView.SelectionMode.NoSelection
    is_only_read = isinstance(control, QAbstractItemView) and control.selectionMode() is nothing
    return is_only_read or control.objectName() == ARROWS_FROM_THE_SEARCH_LINE


def mnemonics(window: QWidget) -> list[tuple[str, list[str]]]:
    """Return each letter that Alt makes a shortcut of, with the texts that claim it."""
    claimed: dict[str, list[str]] = {}
    for widget in window.findChildren(QWidget):
        if not (isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisible() and widget.window() is window):
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        place = widget.text().replace("&&", "").find("&")
        if place >= 0:
            letter = widget.text().replace("&&", "")[place + 1].upper()
            claimed.setdefault(letter, []).append(widget.text())
    return sorted(claimed.items())


def labels_without_field(window: QWidget) -> list[str]:
    """Return the labels whose mnemonic leads to nothing."""
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.buddy() is not None and not label.buddy().isVisible()
    ]


def described(widget: QWidget) -> str:
    """Return what kind of control it is, with its words."""
    text = widget.accessibleName() or getattr(widget, "text", str)() or widget.objectName()
    return f"{type(widget).__name__} {text!r}"
