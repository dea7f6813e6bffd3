"""What every page does alike: read off the GUI thread, let a service work, tell what changed, ask by a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6

from freelance_pay.domain.ledger_errors import LedgerNotFoundError
from freelance_pay.ui.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.services.reads_port import Reads
    from freelance_pay.services.views import Topic
    from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
    from freelance_pay.ui.pages.working_page import WorkingPage
    from freelance_pay.ui.window_parts import PageContext

Result = TypeVar("Result")


class PageWork:
    """Runs reads and services for one page; what goes wrong is said in the status line or in the dialog that asked."""

    def __init__(self, page: WorkingPage, program: ProgramPort, context: PageContext) -> None:
        self._page = page
        self._program = program
        self._context = context

    def read(
        self, work: Callable[[Reads], Result], done: Callable[[Result], None], missing: Callable[[], None] | None = None
    ) -> None:
        """Call `done` with what `work` reads; `missing` when there is no ledger yet."""

        def failed(error: BaseException) -> None:
            if isinstance(error, LedgerNotFoundError):
                if missing is not None:
                    missing()
            else:
                self.say_problem(error)

        self._context.parts.runner.submit(self._page, lambda: work(self._program.reads), done=done, failed=failed)

    def look(
        self,
        work: Callable[[Services], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        lane: Lane = Lane.WORK,
    ) -> None:
        """Call `done` with what `work` makes of the services, or `failed` (else the status line) with the error."""
        runner = self._context.parts.runner
        runner.submit(
            self._page, lambda: work(self._program.services), done=done, failed=failed or self.say_problem, lane=lane
        )

    def change(
        self,
        work: Callable[[Services], Result],
        topics: AbstractSet[Topic],
        said: str = "",
        done: Callable[[Result], object] | None = None,
    ) -> None:
        """Let the services change something, then tell the window `topics` and the person `said`."""

        def finished(result: Result) -> None:
            self._tell(topics, said)
            if done is not None:
                done(result)

        self.look(work, finished)

    def ask(
        self,
        dialog: EntryDialog,
        work: Callable[[Services, Any], Result],
        topics: AbstractSet[Topic],
        said: str = "",
        done: Callable[[Result], object] | None = None,
        refused: Callable[[BaseException, str], None] | None = None,
        lane: Lane = Lane.WORK,
    ) -> None:
        """Open `dialog`; its value goes to `work`. When the service refuses, it stays open with the reason.

        `refused` is given the error and its sentence where the dialog can say it beside the field it is about.
        """

        def finished(result: Result) -> None:
            if shiboken6.isValid(dialog):
                dialog.accept()
            self._tell(topics, said)
            if done is not None:
                done(result)

        def failed(error: BaseException) -> None:
            if not shiboken6.isValid(dialog):
                self.say_problem(error)
            elif refused is not None:
                refused(error, self._context.parts.explain(error))
            else:
                dialog.refuse(self._context.parts.explain(error))

        dialog.submitted.connect(
            lambda value: self.look(lambda services: work(services, value), finished, failed, lane)
        )
        dialog.open()

    def say(self, sentence: str) -> None:
        """Say in the status line what just happened."""
        self._context.status.say(sentence)

    def say_problem(self, error: BaseException) -> None:
        """Say in the status line what went wrong."""
        self._context.status.say_problem(self._context.parts.explain(error))

    def tell(self, topics: AbstractSet[Topic]) -> None:
        """Tell the window that these topics changed."""
        self._page.changed.emit(topics)

    def _tell(self, topics: AbstractSet[Topic], said: str) -> None:
        self.tell(topics)
        if said:
            self.say(said)
