"""The window with everything connected; the ledger is opened for changes behind the first paint."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, QTimeZone

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.ledger_errors import (
    LedgerDamagedError,
    LedgerError,
    LedgerInUseError,
    LedgerLostError,
    LedgerNotFoundError,
    LedgerTooOldError,
)
from freelance_pay.services.preferences import PREFERENCES, Preferences, parse_preferences
from freelance_pay.services.today_screen import TodayScreen
from freelance_pay.services.views import Topic
from freelance_pay.ui.actions import Act
from freelance_pay.ui.closing import Closing, Patience
from freelance_pay.ui.icons import IconSet
from freelance_pay.ui.languages import choose_language, speak, translate_sentence
from freelance_pay.ui.later_imports import WITHOUT_QT, import_by_and_by
from freelance_pay.ui.locale_text import fact_text
from freelance_pay.ui.main_window import MainWindow
from freelance_pay.ui.page_list import PageList
from freelance_pay.ui.task_runner import Lane, TaskRunner
from freelance_pay.ui.theme import Appearance, Theme
from freelance_pay.ui.window_parts import WindowParts
from freelance_pay.ui.without_ledger import WithoutLedger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from freelance_pay.domain.synced_folders import SyncService
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.sentence import Sentence
    from freelance_pay.ui.pages.page import Page
    from freelance_pay.ui.wishes import Wishes

EVERYTHING = frozenset(Topic)
_LOOKS_FOR_OTHER = 20
_LOOK_AGAIN_MS = 500
"""So often, so long apart: who has the ledger but no window is about to end, as a window that closes is."""


def explain_text(error: BaseException) -> str:
    """Return any error as one plain sentence in the language of the window."""
    return str(_sentence(error))


def _sentence(error: BaseException) -> Sentence:
    from freelance_pay.services.sentences import explain  # noqa: PLC0415 - 20 ms, and seldom needed

    return explain(error, translate_sentence, fact_text)


class Shell(QObject):
    """Builds the window on a program and connects it; what is slow waits for the first paint."""

    def __init__(
        self,
        app: QApplication,
        program: ProgramPort,
        make_sample: Callable[[], Path] | None = None,
        patience: Patience | None = None,
    ) -> None:
        super().__init__(app)
        self._program = program
        self._make_sample = make_sample
        self._preferences, self._problem = self._read_preferences()
        speak(app, choose_language(self._preferences.language))
        theme = Theme(app, Appearance(self._preferences.theme))
        self._runner = TaskRunner(self)
        screen = TodayScreen(program)
        parts = WindowParts(
            today=screen,
            finds=screen,
            clock=program.clock,
            runner=self._runner,
            theme=theme,
            icons=IconSet(theme),
            explain=explain_text,
            ledger=program.ledger_path,
        )
        self._parts = parts
        self.wishes: Wishes | None = None
        self._made: list[Page] = []
        self._pages = PageList(program, self._adopt)
        self.window = MainWindow(parts, self._pages.specs())
        self.window.first_painted.connect(self._after_first_paint)
        self._closing = Closing(self.window, self._runner, self._cut_line, patience or Patience())
        self._looks_left = _LOOKS_FOR_OTHER
        self._told_of_sync = False
        self._told_of_lost = 0
        self._without = self._make_ways_to_a_ledger()
        self._told: LedgerError | None = None
        self._runner.failed.connect(self._look_for_damage)
        self.window.day_began.connect(self._look_after)

    def open(self) -> None:
        """Show the window; a ledger that cannot be read is told about instead of an empty list."""
        if self._problem is None:
            try:
                self.window.today_page.show_first_rows()
            except Exception as error:  # noqa: BLE001 - there is a window, whatever is wrong with the ledger
                self._problem = error
        if self._problem is not None:
            self.window.today_page.mark_fresh()  # read again when the ledger is open for changes
        self.window.show()

    def _make_ways_to_a_ledger(self) -> WithoutLedger:
        without = WithoutLedger(self.window, self._parts.icons, self._program.ledger_path)
        without.restore_requested.connect(self._restore)
        without.again_requested.connect(self._try_again)
        without.start_requested.connect(self._start_on)
        if self._make_sample is not None:
            self.window.actions_list.on(Act.SAMPLE_DATA, self._open_sample)
        return without

    def close(self) -> bool:
        """End the background threads; False when one does not end, so that the process has to end without it."""
        self._runner.close(wait=not self._closing.is_stuck)
        return not self._closing.is_stuck

    def tell_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say what happened instead of going on in silence; the details of what nobody expected go to stderr."""
        if not isinstance(error, FreelancePayError):
            sys.__excepthook__(kind, error, trace)
        self.window.status.say_problem(explain_text(error))

    def _read_preferences(self) -> tuple[Preferences, Exception | None]:
        try:
            return parse_preferences(self._program.first_reads.setting(PREFERENCES)), None
        except LedgerNotFoundError:
            return Preferences(), None
        except Exception as error:  # noqa: BLE001 - there is a window, whatever is wrong with the ledger
            return Preferences(), error

    def _after_first_paint(self) -> None:
        problem, self._problem = self._problem, None
        if isinstance(problem, LedgerError) and not isinstance(problem, LedgerTooOldError):
            self._do_without(problem)
            return
        if problem is not None and not isinstance(problem, LedgerError):
            self.tell_unexpected(type(problem), problem, problem.__traceback__)
        self._runner.submit(self, self._open_for_changes, done=self._opened, failed=self._not_opened)

    def _open_for_changes(self) -> bool:
        """Open the ledger, and import what the window then needs and has no Qt in it."""
        has_changed = self._program.open_for_changes()
        for name in WITHOUT_QT:
            import_module(name)
        return has_changed

    def _opened(self, has_changed: bool) -> None:
        self._without.end()
        self._told = None
        import_by_and_by(self, lambda: self._ready(has_changed=has_changed))

    def _ready(self, *, has_changed: bool) -> None:
        from freelance_pay.ui.wishes import Wishes  # noqa: PLC0415 - dialogs are not needed before the first paint

        if self.wishes is None:
            self.wishes = Wishes(self._program, self._parts, self.window)
            self.wishes.changed.connect(self.window.touch)
            self._closing.watch(self.wishes.sending)
            for page in self._made:
                self.wishes.adopt(page)
            self._listen()
        self.wishes.start()
        self._look_after()
        self._runner.submit(self, self._look_around, done=self._holidays_came, failed=self._not_sound)
        if has_changed:
            self.window.touch(EVERYTHING)
        care = self._program.services.care
        self._runner.submit(self, care.sync_to_tell, done=self._tell_of_sync, failed=self._not_sound)
        self._runner.submit(self, care.lost_to_tell, done=self._tell_of_lost, failed=self._not_sound)

    def _look_after(self) -> None:
        """See to a ledger that is open when a person comes to the window, and again on each day it is looked at."""
        if self.wishes is not None and self._told is None:
            self._runner.submit(self, self._note_person_and_care, done=lambda _: None, failed=self._not_sound)

    def _note_person_and_care(self) -> None:
        """Let scheduled runs know of the person, make today's copy, and read the file through."""
        services = self._program.services
        try:
            services.scheduled.person_looked()
        finally:
            services.care.look_after()

    def _look_around(self) -> bool:
        """Learn where the person lives, once, and look up the holidays; True when there are new ones."""
        follow_up = self._program.services.follow_up
        follow_up.learn_home_zone(bytes(QTimeZone.systemTimeZoneId().data()).decode())
        return follow_up.refresh_holidays()

    def _holidays_came(self, are_new: bool) -> None:
        """Let what depends on working days be read again."""
        if are_new:
            self.window.touch({Topic.SETTINGS})

    def _restored(self, _has_changed: bool) -> None:
        self.window.status.say("")  # what it said was about the ledger before
        self._opened(has_changed=True)

    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, LedgerInUseError):
            self._raise_other(error)
        elif isinstance(error, LedgerError):
            self._do_without(error)
        else:
            self.window.status.say_problem(explain_text(error))

    def _not_sound(self, error: BaseException) -> None:
        """Tell what the care of an open ledger found; only one that cannot be relied on is closed for it."""
        if isinstance(error, LedgerDamagedError | LedgerLostError):
            if self.wishes is not None:
                self.wishes.stop()
            self._do_without(error)
        elif isinstance(error, LedgerError):
            self._tell(error)
        else:
            self.window.status.say_problem(explain_text(error))

    def _tell_of_sync(self, service: SyncService | None) -> None:
        if service is None or self._told_of_sync:
            return
        from freelance_pay.ui.settings.ledger_section import synced_text  # noqa: PLC0415 - seldom needed

        self._told_of_sync = True
        care = self._program.services.care
        bar = self.window.show_notice(synced_text(service))
        bar.dismissed.connect(lambda: self._runner.submit(self, lambda: care.sync_told(service), done=lambda _: None))

    def _tell_of_lost(self, count: int) -> None:
        if not count or self._told_of_lost == count:
            return
        from freelance_pay.ui.settings.ledger_section import lost_text  # noqa: PLC0415 - seldom needed

        self._told_of_lost = count
        bar = self.window.show_notice(lost_text(count))
        told = self._program.services.care.lost_told
        bar.dismissed.connect(lambda: self._runner.submit(self, told, done=lambda _: None))

    def _look_for_damage(self, error: object) -> None:
        """Close a ledger that was open and turns out to be damaged, whatever met the damage: it is not written to."""
        if isinstance(error, LedgerDamagedError) and self.wishes is not None and self._told is None:
            self._not_sound(error)

    def _do_without(self, error: LedgerError) -> None:
        if self._told is error:
            return
        self._told = error
        self._without.begin(_sentence(error), getattr(error, "newest_backup", None))
        self._tell(error)

    def _tell(self, error: LedgerError) -> None:
        from freelance_pay.ui.dialogs.rescue_dialog import RescueDialog  # noqa: PLC0415 - seldom needed

        newest_copy = getattr(error, "newest_backup", None)
        dialog = RescueDialog(_sentence(error), self.window, can_restore=newest_copy is not None)
        if newest_copy is not None:
            dialog.restore_requested.connect(lambda: self._restore(newest_copy))
        dialog.open()

    def _restore(self, copy: Path) -> None:
        program = self._program

        def work() -> bool:
            program.take_lock()
            program.services.care.restore(copy)
            return program.open_for_changes()

        self._runner.submit(self, work, done=self._restored, failed=self._not_restored, lane=Lane.ALONE)

    def _not_restored(self, error: BaseException) -> None:
        """Say why the copy is not in place; the page that leads on stays as it is."""
        self.window.status.say_problem(explain_text(error))

    def _try_again(self) -> None:
        self._runner.submit(self, self._open_for_changes, done=self._restored, failed=self._not_opened)

    def _adopt(self, page: Page) -> None:
        """Connect a page that was just made; one made before the ledger is open waits for that."""
        self._made.append(page)
        if self.wishes is not None:
            self.wishes.adopt(page)

    def _listen(self) -> None:
        from freelance_pay.ui.single_window import WindowDoor  # noqa: PLC0415 - QtNetwork is not needed before

        door = WindowDoor(self._program.ledger_path, self)
        door.knocked.connect(self._come_to_front)
        self._closing.decided.connect(door.shut)

    def _come_to_front(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _raise_other(self, error: LedgerInUseError) -> None:
        """Give way to the window that has the ledger; where there is none, wait a while for whatever has it to end."""
        from freelance_pay.ui.single_window import knock  # noqa: PLC0415 - seldom needed

        if knock(self._program.ledger_path):
            self.window.close()
        elif self._looks_left:
            self._looks_left -= 1
            self.window.status.say_problem(explain_text(error))
            QTimer.singleShot(_LOOK_AGAIN_MS, self, self._try_again)
        else:
            self._do_without(error)

    def _cut_line(self) -> None:
        self._program.services.accounts.cut_line()

    def _open_sample(self) -> None:
        if self._make_sample is not None:
            self.window.status.say(self.tr("Writing the sample data…"))
            self._runner.submit(self, self._make_sample, done=self._start_on, failed=self._not_opened)

    def _start_on(self, ledger: Path) -> None:
        self.window.status.say(self.tr("{ledger} opens in a window of its own.").format(ledger=ledger.name))
        QProcess.startDetached(sys.executable, ["-m", "freelance_pay", "--ledger", str(ledger)])
