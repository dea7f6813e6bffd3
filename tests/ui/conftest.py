"""What tests of the window share: parts that answer from fakes, and the window over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.main_window import MainWindow
from freelance_pay.ui.pages.page import Page
from freelance_pay.ui.window_parts import PageContext, PageSpec
from tests.support.window_fakes import FakeClock, FakeToday, window_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.window_parts import WindowParts


@pytest.fixture
def today() -> FakeToday:
    return FakeToday()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def parts(qapp: QApplication, today: FakeToday, clock: FakeClock) -> Iterator[WindowParts]:
    made = window_parts(qapp, today, clock=clock)
    yield made
    made.runner.close()
    made.theme.deleteLater()


@pytest.fixture
def made_pages() -> list[Page]:
    return []


@pytest.fixture
def specs(made_pages: list[Page]) -> list[PageSpec]:
    def factory(_context: PageContext) -> Page:
        made_pages.append(Page())
        return made_pages[-1]

    names = ("invoices", "clients", "messages", "settings")
    return [PageSpec(name, name.title(), IconName(name), factory, name == "settings") for name in names]


@pytest.fixture
def open_window(qtbot: QtBot, parts: WindowParts, specs: list[PageSpec]) -> Callable[[], MainWindow]:
    """Return what opens a window as the program does: first rows, window, then the rest; waits until all is read."""

    def opened() -> MainWindow:
        window = MainWindow(parts, specs)
        qtbot.addWidget(window)
        window.today_page.show_first_rows()
        window.resize(1280, 800)
        with qtbot.waitSignal(window.first_painted), qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(lambda: not parts.runner.is_busy)
        return window

    return opened


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()
