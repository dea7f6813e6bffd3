"""One page of the window over the real program: shown, waited for, read as a person reads it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from freelance_pay.domain.transport import OutcomeUnknownError
from freelance_pay.services.sentences import explain
from freelance_pay.ui.actions import ActionList
from freelance_pay.ui.pages.page import Page
from freelance_pay.ui.status_line import StatusLine
from freelance_pay.ui.window_parts import PageContext
from tests.support.program_rig import ProgramRig, TakesEverything
from tests.support.window import by_name
from tests.support.window_fakes import window_parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from freelance_pay.adapters.secrets import SessionSecrets
    from freelance_pay.domain.deliveries import Envelope
    from freelance_pay.domain.transport import FinalReply, NotSentError
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import Topic
    from freelance_pay.ui.pages.working_page import WorkingPage

AnyPage = TypeVar("AnyPage", bound="WorkingPage")
Dialog = TypeVar("Dialog", bound=QDialog)


class MoodyServer(TakesEverything):
    """A mail server that refuses when told to, or dies when it should answer the end of the message."""

    def __init__(self) -> None:
        super().__init__()
        self.refuses: NotSentError | None = None
        self.dies_at_the_end = False

    def hand_over(self, envelope: Envelope, mime: bytes) -> None:
        """Refuse, or take note of the message."""
        if self.refuses is not None:
            raise self.refuses
        super().hand_over(envelope, mime)

    def finish(self) -> FinalReply:
        """Answer, unless the connection is lost now."""
        if self.dies_at_the_end:
            raise OutcomeUnknownError("connection lost")
        return super().finish()


class PageRig:
    """A ledger, the parts of a window, and whatever page is opened over them."""

    def __init__(self, app: QApplication, qtbot: QtBot, rig: ProgramRig, mail: MoodyServer) -> None:
        self.rig = rig
        self.mail = mail
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        clock: Any = rig.clock
        self.parts = replace(window_parts(app, clock=clock), explain=lambda error: str(explain(error)))
        self.status = StatusLine(self.parts.icons, self.window)
        self.context = PageContext(self.parts, ActionList(self.window), self.status)

    def open(self, kind: type[AnyPage], program: ProgramPort | None = None) -> OpenPage[AnyPage]:
        """Show a page of `kind` and wait until it is read."""
        make: Any = kind
        return OpenPage(self, make(program or self.rig.program, self.context))

    def settle(self) -> None:
        """Wait until nothing runs in the background and no selection rests."""
        self.qtbot.waitUntil(lambda: not self.parts.runner.is_busy and not self._rests())
        QCoreApplication.processEvents()  # Qt shows what was put into a layout one turn later

    def _rests(self) -> bool:
        timers = [timer for page in self.window.findChildren(Page) for timer in page.findChildren(QTimer)]
        return any(timer.isSingleShot() and timer.isActive() for timer in timers)

    def close(self) -> None:
        """End the threads and the ledger."""
        self.parts.runner.close()
        self.parts.theme.deleteLater()
        self.rig.close()


class OpenPage(Generic[AnyPage]):
    """A page that is shown."""

    def __init__(self, rig: PageRig, page: AnyPage) -> None:
        self.rig = rig
        self.page = page
        self.touched: set[Topic] = set()
        page.changed.connect(self._touch)
        layout = QVBoxLayout(rig.window)
        layout.addWidget(page)
        rig.window.resize(1500, 900)
        with rig.qtbot.waitActive(rig.window):  # keys reach an active window only
            rig.window.show()
            rig.window.activateWindow()
        rig.settle()

    @property
    def table(self) -> QTableView:
        """The list of the page."""
        return next(table for table in self.page.findChildren(QTableView) if table.isVisible())

    def cells(self) -> list[list[str]]:
        """Return what the list says, row by row, in every column."""
        model = self.table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount(QModelIndex()))]
            for row in range(model.rowCount(QModelIndex()))
        ]

    def select(self, row: int) -> None:
        """Select a row of the list and wait for its details."""
        self.table.selectRow(row)
        self.rig.settle()

    def press(self, name: str) -> None:
        """Press the button called `name` and wait."""
        self.rig.qtbot.mouseClick(by_name(self.page, QPushButton, name), Qt.MouseButton.LeftButton)
        self.rig.settle()

    def said(self) -> str:
        """Return everything that is written on the page outside its list."""
        labels = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        texts = [field.toPlainText() for field in self.page.findChildren(QPlainTextEdit) if field.isVisible()]
        return "\n".join((*labels, *texts))

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the one dialog of `kind` that is open."""
        found = [dialog for dialog in self.page.findChildren(kind) if dialog.isVisible()]
        assert len(found) == 1, f"{len(found)} dialogs"
        return found[0]

    def press_in(self, dialog: QDialog, name: str) -> None:
        """Press the button called `name` in `dialog` and wait."""
        self.rig.qtbot.mouseClick(by_name(dialog, QPushButton, name), Qt.MouseButton.LeftButton)
        self.rig.settle()

    def _touch(self, topics: frozenset[Topic]) -> None:
        self.touched |= topics
        self.page.touch(topics)


@contextmanager
def page_rig_on(
    app: QApplication, qtbot: QtBot, folder: Path, secrets: SessionSecrets | None = None
) -> Iterator[PageRig]:
    """Give a PageRig over a new ledger; passwords are in `secrets`, numbers and days are written as in Britain."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    mail = MoodyServer()
    rig = PageRig(app, qtbot, _ledger(folder, mail, secrets), mail)
    yield rig
    rig.close()
    QLocale.setDefault(before)


def _ledger(folder: Path, mail: MoodyServer, secrets: SessionSecrets | None) -> ProgramRig:
    rig = ProgramRig(folder, transport=mail)
    if secrets is not None:
        rig.close()
        rig.secrets = secrets
        rig.program = rig.start()
    return rig
