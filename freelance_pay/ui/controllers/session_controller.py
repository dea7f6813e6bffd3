"""Goes through the rows of Today one after the other: shows each with its letter and carries out the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6

from freelance_pay.domain.steps import StepKind
from freelance_pay.services.message_view import view_of
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.pages.today_session import TodaySession
from freelance_pay.ui.pages.today_words import TodayWords

if TYPE_CHECKING:
    from freelance_pay.services.drafts import Draft, Review
    from freelance_pay.services.message_view import MessageView
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.controllers.call_controller import CallController
    from freelance_pay.ui.controllers.compose_controller import ComposeController
    from freelance_pay.ui.controllers.letter_controller import LetterController
    from freelance_pay.ui.controllers.send_controller import SendController
    from freelance_pay.ui.controllers.step_controller import StepController
    from freelance_pay.ui.main_window import MainWindow
    from freelance_pay.ui.window_parts import WindowParts


@dataclass(frozen=True, slots=True)
class Answers:
    """Those who carry out what a row is answered with."""

    sending: SendController
    composing: ComposeController
    steps: StepController
    calls: CallController
    letters: LetterController


class SessionController(DialogController):
    """One session at a time. A row that is refused says why and stays; the others go on as they are."""

    def __init__(self, program: ProgramPort, parts: WindowParts, answers: Answers, window: MainWindow) -> None:
        super().__init__(program, parts, window.status, window)
        self._answers = answers
        self._page = window.today_page
        self._words = TodayWords(self)
        self._view: TodaySession | None = None
        self._rows: tuple[TodayRow, ...] = ()
        self._place = 0
        self._draft: Draft | None = None
        self._answered: set[tuple[int, str]] = set()
        self._sent = 0
        self._is_at_end = False
        answers.sending.queued.connect(self._on_queued)
        answers.sending.taken_back.connect(self._on_taken_back)
        answers.steps.dealt_with.connect(self._on_dealt_with)
        answers.calls.dealt_with.connect(self._on_dealt_with)
        answers.letters.dealt_with.connect(self._on_dealt_with)

    @property
    def view(self) -> TodaySession | None:
        """What is shown, None while no session runs."""
        return self._view

    def begin(self) -> None:
        """Start with the first row; a session that runs already goes on."""
        if self._is_running():
            return
        shown = self._page.view
        self._rows = () if shown is None else shown.rows
        if not self._rows:
            self.status.say(self.tr("There is nothing to do today."))
            return
        self._answered.clear()
        self._sent = 0
        self._view = self._make_view()
        self._page.cover(self._view)
        self._show(0)

    def _make_view(self) -> TodaySession:
        view = TodaySession(self._words, self.parts.theme, self.parts.icons)
        view.step_requested.connect(self._do_step)
        view.edit_requested.connect(lambda: self._answers.composing.open_reminder(*self._row.key))
        view.skip_requested.connect(lambda: self._answers.steps.skip(*self._row.key))
        view.call_requested.connect(lambda: self._answers.calls.open(*self._row.key))
        view.next_requested.connect(self._go_on)
        view.back_requested.connect(lambda: self._show(max(0, self._place - 1)))
        view.ended.connect(self._end)
        return view

    @property
    def _row(self) -> TodayRow:
        return self._rows[self._place]

    def _is_running(self) -> bool:
        return self._view is not None and shiboken6.isValid(self._view)

    def _show(self, place: int) -> None:
        view = self._view
        if view is None:
            return
        self._is_at_end = place >= len(self._rows)
        if self._is_at_end:
            view.show_end(self._summary())
            return
        self._place, self._draft = place, None
        row = self._row
        view.show_row(row, place, len(self._rows))
        if row.key in self._answered:
            view.show_words(self.tr("This one is answered."))
            view.set_busy()
            view.answer_again(has_letter=False, is_first=place == 0)
        elif self._words.has_letter(row):
            self.parts.runner.submit(
                view, lambda: self._compose(row), done=lambda found: self._show_letter(row, *found), failed=self._say
            )
        elif row.step is StepKind.CALL:
            self.parts.runner.submit(
                view,
                lambda: self.program.services.calls.brief(*row.key).script,
                done=lambda script: self._show_words(row, script),
                failed=self._say,
            )
        else:
            view.show_words(self._words.next_step(row))

    def _compose(self, row: TodayRow) -> tuple[Review, MessageView | None]:
        reminders = self.program.services.reminders
        review = reminders.review(reminders.compose(*row.key))
        return review, None if review.frozen is None else view_of(review.frozen.mime)

    def _show_letter(self, row: TodayRow, review: Review, message: MessageView | None) -> None:
        if self._view is None or row is not self._row:
            return
        can_go = message is not None and not review.blocking and not review.to_confirm
        self._draft = review.draft if can_go else None
        self._view.show_letter(message, review.findings, can_go=can_go)
        if message is not None and review.to_confirm and not review.blocking:
            self._view.show_problem(self.tr("Look at it first: press E to open the message."))

    def _show_words(self, row: TodayRow, text: str) -> None:
        if self._view is not None and row is self._row:
            self._view.show_words(text or self._words.next_step(row))

    def _do_step(self) -> None:
        if self._view is None:
            return
        if self._draft is not None:
            draft, row = self._draft, self._row
            self._view.set_busy()
            self._answers.sending.send_as_shown(draft, lambda error: self._refused(row, error))
        elif not self._words.has_letter(self._row):
            self._page.do_step(self._row)

    def _refused(self, row: TodayRow, error: BaseException) -> None:
        if self._view is not None and row is self._row:
            self._view.answer_again(has_letter=True, is_first=self._place == 0)
            self._say(error)

    def _say(self, error: BaseException) -> None:
        if self._view is not None:
            self._view.show_problem(self.parts.explain(error))

    def _on_queued(self, client_id: int, currency: str) -> None:
        if self._is_running():
            self._sent += 1
        self._on_dealt_with(client_id, currency)

    def _on_taken_back(self, client_id: int, currency: str) -> None:
        """Let the row be answered again: what was undone is not done."""
        if not self._is_running() or (client_id, currency) not in self._answered:
            return
        self._answered.discard((client_id, currency))
        self._sent -= 1
        if self._is_at_end:
            self._show(len(self._rows))
        elif self._row.key == (client_id, currency):
            self._show(self._place)

    def _on_dealt_with(self, client_id: int, currency: str) -> None:
        if not self._is_running():
            return
        self._answered.add((client_id, currency))
        if self._place < len(self._rows) and self._row.key == (client_id, currency):
            self._go_on()

    def _go_on(self) -> None:
        self._show(self._place + 1)

    def _summary(self) -> str:
        others = len(self._answered) - self._sent
        left = len(self._rows) - len(self._answered)
        parts = [self.tr("%n message(s) on their way.", "", self._sent)] if self._sent else []
        if others > 0:
            parts.append(self.tr("%n answered otherwise.", "", others))
        if left > 0:
            parts.append(self.tr("%n left for later.", "", left))
        return " ".join(parts)

    def _end(self) -> None:
        self._view = None
        self._page.uncover()
